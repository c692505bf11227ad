"""The title of a page, without the name of its site."""

from __future__ import annotations

import pytest

from sumber.article.title import MAX_TITLE, find_title

from .declared_pages import FILLER, about, linked, meta

TITLE = "Harbour of Lirena reopens after storm"


def test_the_heading_is_the_title_with_its_place_in_the_page() -> None:
    page = about(f"<main><h1>Harbour of <em>Lirena</em> reopens</h1>{FILLER}</main>")
    found = find_title(page)
    assert found.text == "Harbour of Lirena reopens"
    assert found.evidence is not None
    assert (found.evidence.rule, found.evidence.where) == ("heading", "page:html>body>main>h1")
    assert found.anchor == page.tree.element_at("html>body>main>h1")
    assert found.rivals == ()


def test_a_page_without_any_title_has_none() -> None:
    assert find_title(about("<p>words</p>")) == (None, None, (), None)


@pytest.mark.parametrize(
    "title",
    [
        f"{TITLE} | The Lirena Post",
        f"{TITLE} - The Lirena Post",
        f"{TITLE} – The Lirena Post",
        f"{TITLE} — The Lirena Post",
        f"{TITLE} :: The Lirena Post",
        f"{TITLE} · The Lirena Post",
        f"{TITLE} » The Lirena Post",
        f"{TITLE} | World | The Lirena Post",
        f"The Lirena Post | {TITLE}",
        f"The Lirena Post: {TITLE}",
        f"{TITLE} | lirenapost.example",
        f"{TITLE} | The Lirena Post World",
        f"{TITLE} | Lirena Post",
        f"{TITLE}｜The Lirena Post",
        f"{TITLE}_The Lirena Post",
    ],
)
def test_the_sites_name_goes_at_either_end(title: str) -> None:
    head = meta("og:site_name", "The Lirena Post") + meta("og:title", TITLE) + f"<title>{title}</title>"
    found = find_title(about("<p>x</p>", head=head, url="https://www.lirenapost.example/news/1"))
    assert found.text == TITLE
    assert found.rivals == ()


@pytest.mark.parametrize(
    ("title", "host"),
    [
        (f"{TITLE} - lirenapost.example", "www.lirenapost.example"),
        (f"{TITLE} | LirenaPost", "lirenapost.example"),
        (f"{TITLE} | news.Lirenapost.example", "news.lirenapost.example"),
    ],
)
def test_the_host_tells_the_sites_name_where_nothing_declares_it(title: str, host: str) -> None:
    assert find_title(about("<p>x</p>", head=f"<title>{title}</title>", url=f"https://{host}/a")).text == TITLE


@pytest.mark.parametrize(
    ("title", "site"),
    [
        ("Cảng Lirena mở cửa trở lại | Báo Lirena", "Báo Lirena"),
        ("리레나 항구 다시 열려 - 리레나일보", "리레나일보"),
        ("リレナ港が再開｜リレナ新聞", "リレナ新聞"),
        ("利雷纳港重新开放_利雷纳日报", "利雷纳日报"),
        ("Порт Лирены снова открыт — Вести Лирены", "Вести Лирены"),
        ("ميناء ليرينا يفتح من جديد | صحيفة ليرينا", "صحيفة ليرينا"),
    ],
)
def test_any_language_and_script(title: str, site: str) -> None:
    found = find_title(about("<p>x</p>", head=meta("og:site_name", site) + f"<title>{title}</title>"))
    assert found.text is not None
    assert site not in found.text
    assert title.startswith(found.text)


@pytest.mark.parametrize(
    "title",
    [
        "Lirena Post office closes - what now?",
        "Port, pipes - and a plan: how Lirena rebuilds",
        "Storm of 2031 | the bill",
        "Corvin Shipping opens yard: a first look",
    ],
)
def test_parts_that_do_not_name_the_site_stay(title: str) -> None:
    head = meta("og:site_name", "Corvin") + f"<title>{title}</title>"
    assert find_title(about("<p>x</p>", head=head)).text == title


def test_a_tail_goes_where_the_rest_is_another_title_of_the_page() -> None:
    head = f"<title>{TITLE} - Economy - zq</title>"
    found = find_title(about(f"<h1>{TITLE}</h1>{FILLER}", head=head))
    assert found.text == TITLE
    assert found.rivals == ()


def test_the_other_wordings_are_rivals_once_each() -> None:
    head = meta("og:title", "Boats sail again") + meta("twitter:title", "Boats sail again") + f"<title>{TITLE}</title>"
    found = find_title(about(f"<h1>{TITLE}</h1>{FILLER}", head=head + linked(headline=TITLE)))
    assert found.text == TITLE
    assert [(rival.value, rival.evidence.where) for rival in found.rivals] == [("Boats sail again", "page:meta[property=og:title]")]


def test_what_all_declarations_say_beats_a_heading_of_something_else() -> None:
    head = meta("og:title", TITLE) + f"<title>{TITLE}</title>"
    found = find_title(about(f"<h1>Newsletter</h1>{FILLER}", head=head))
    assert found.text == TITLE
    assert found.anchor is None


def test_of_several_headings_the_one_that_the_declarations_know() -> None:
    body = f"<h1>Lirena Post</h1><h1>Most read today</h1><article><h1>{TITLE}</h1>{FILLER}</article>"
    found = find_title(about(body, head=meta("og:title", TITLE)))
    assert found.text == TITLE
    assert found.evidence is not None
    assert found.evidence.where == "page:html>body>article>h1"


def test_the_site_in_its_own_heading_is_no_title() -> None:
    head = meta("og:site_name", "Lirena Post") + f"<title>{TITLE} | Lirena Post</title>"
    assert find_title(about(f"<h1>Lirena Post</h1><h2>{TITLE}</h2>{FILLER}", head=head)).text == TITLE


def test_a_kicker_in_the_heading_goes_where_the_card_knows_the_title_without() -> None:
    head = meta("og:title", TITLE)
    found = find_title(about(f"<h1><span>Economy:</span> {TITLE}</h1>{FILLER}", head=head))
    assert found.text == TITLE
    assert found.anchor is not None


def test_headings_of_the_second_rank_need_somebody_to_speak_for_them() -> None:
    head = meta("og:title", TITLE)
    assert find_title(about(f"<h2>Comments</h2>{FILLER}", head=head)).text == TITLE
    assert find_title(about(f"<h2>{TITLE}</h2>{FILLER}")).text == TITLE


def test_the_anchor_is_where_a_declared_title_is_shown() -> None:
    page = about(f"<div><h2>{TITLE}</h2></div>{FILLER}", head=meta("og:title", TITLE) + f"<title>{TITLE}</title>")
    assert find_title(page).anchor == page.tree.element_at("html>body>div>h2")


def test_entities_written_twice_are_resolved() -> None:
    assert find_title(about("<p>x</p>", head=meta("og:title", "Sons &amp;amp; Brothers"))).text == "Sons & Brothers"


def test_overlong_titles_are_left_out() -> None:
    head = meta("og:title", "x" * (MAX_TITLE + 1)) + f"<title>{TITLE}</title>"
    assert find_title(about("<p>x</p>", head=head)).text == TITLE


def test_a_page_about_its_site_keeps_the_sites_name() -> None:
    head = meta("og:site_name", "Lirena Post") + "<title>Lirena Post</title>"
    assert find_title(about("<p>x</p>", head=head)).text == "Lirena Post"


def test_lines_of_a_heading_stay_apart() -> None:
    assert find_title(about(f"<h1>Harbour of Lirena<br>reopens</h1>{FILLER}")).text == "Harbour of Lirena reopens"
    assert find_title(about(f"<h1><div>Harbour of Lirena</div><div>reopens</div></h1>{FILLER}")).text == "Harbour of Lirena reopens"
    assert find_title(about(f"<h1>Har<b>bour</b> of Lirena reopens</h1>{FILLER}")).text == "Harbour of Lirena reopens"


def test_words_glued_by_their_elements_are_taken_from_the_declaration() -> None:
    body = f"<h1><span>Harbour</span><span>of Lirena</span></h1>{FILLER}"
    found = find_title(about(body, head=meta("og:title", "Harbour of Lirena")))
    assert found.text == "Harbour of Lirena"
    assert found.anchor is not None


def test_a_kicker_in_an_element_of_its_own_goes_where_the_card_has_another_one() -> None:
    body = f"<h1><span>Storm at sea</span><span> - </span><span>{TITLE}</span></h1>{FILLER}"
    page = about(body, head=meta("og:title", f"After the storm: {TITLE}") + f"<title>After the storm: {TITLE}</title>")
    assert find_title(page).text == TITLE


@pytest.mark.parametrize("heading", [f"A complete history: {TITLE}", f"The {TITLE}"])
def test_words_of_the_heading_itself_stay_whatever_a_card_leaves_out(heading: str) -> None:
    assert find_title(about(f"<h1>{heading}</h1>{FILLER}", head=meta("og:title", TITLE))).text == heading


def test_where_the_declared_wordings_differ_the_heading_decides() -> None:
    head = meta("og:title", "Boats of Lirena sail again") + "<title>Lirena: harbour news</title>"
    found = find_title(about(f"<h1>{TITLE}</h1>{FILLER}", head=head + linked(headline="Ships return to Lirena")))
    assert found.text == TITLE
    assert len(found.rivals) == 3


def test_a_heading_that_names_the_blog_is_not_the_title_of_the_post() -> None:
    head = meta("og:title", TITLE) + f"<title>Letters from the harbour: {TITLE}</title>"
    assert find_title(about(f"<h1>Letters from the harbour</h1><h3>{TITLE}</h3>{FILLER}", head=head)).text == TITLE


def test_a_heading_of_a_paragraph_is_not_the_title_of_its_page() -> None:
    head = meta("og:title", TITLE) + f"<title>{TITLE}</title>"
    body = "<h1>What the storm did</h1><p>x</p><h1>Who pays</h1><p>y</p>"
    assert find_title(about(f"{body}{FILLER}", head=head)).text == TITLE


def test_a_subheading_is_worth_less_than_what_card_and_title_element_say() -> None:
    head = "".join(meta(f"{kind}:title", "Boats sail again in Lirena") for kind in ("og", "twitter"))
    head += "<title>Boats sail again in Lirena</title>"
    found = find_title(about(f"<h2>{TITLE}</h2>{FILLER}", head=head + linked(headline=TITLE)))
    assert found.text == "Boats sail again in Lirena"
    assert TITLE in [rival.value for rival in found.rivals]


def test_marks_of_where_words_may_break_are_no_part_of_the_title() -> None:
    found = find_title(about(f"<h1>Har&shy;bour re&#8203;opens</h1>{FILLER}"))
    assert found.text == "Harbour reopens"
    assert found.evidence is not None
    assert found.evidence.text == "Har\xadbour re\u200bopens"
