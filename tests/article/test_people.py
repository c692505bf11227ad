"""Who made the article of a page, and by which evidence."""

from __future__ import annotations

import json

import pytest

from sumber.article.people import MAX_PEOPLE, authors_of, find_people
from sumber.model import Person

from .declared_pages import FILLER, about, linked, meta

TITLE = "<h1>Harbour of Lirena reopens</h1>"


def people(body: str = TITLE + FILLER, *, head: str = "", lang: str = "en", url: str | None = None) -> tuple[Person, ...]:
    page = about(body, head=head, lang=lang, url=url)
    headings = page.tree.by_tag("h1")
    return find_people(page, anchor=headings[0] if headings else None)


def roles(found: tuple[Person, ...]) -> list[tuple[str, str]]:
    return [(person.role, person.name) for person in found]


def test_a_page_that_names_nobody() -> None:
    assert people() == ()
    assert authors_of(()) == ()


def test_the_author_of_the_linked_data_with_the_place() -> None:
    (person,) = people(head=linked(author={"@type": "Person", "name": "Tamsin Orrell"}))
    assert roles((person,)) == [("author", "Tamsin Orrell")]
    assert person.evidence.where == "page:json-ld.NewsArticle.author"
    assert person.evidence.text == "Tamsin Orrell"


@pytest.mark.parametrize(
    "author",
    [
        ["Tamsin Orrell", "Joss Wick"],
        "Tamsin Orrell and Joss Wick",
        [{"@type": "Person", "name": "Tamsin Orrell"}, {"@type": "Person", "name": "Joss Wick"}],
        [{"name": "Tamsin Orrell"}, "Joss Wick"],
        {"@type": "Person", "name": ["Tamsin Orrell", "Joss Wick"]},
    ],
)
def test_all_shapes_of_authors(author: object) -> None:
    assert authors_of(people(head=linked(author=author))) == ("Tamsin Orrell", "Joss Wick")


@pytest.mark.parametrize(
    "author", [None, 7, {}, {"name": 7}, {"@id": "#nobody"}, [], [[]], [None, {"name": ""}], "https://x.example/me"]
)
def test_odd_authors_are_survived(author: object) -> None:
    assert authors_of(people(head=linked(author=author))) == ()


def test_a_reference_is_followed_to_the_person() -> None:
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "author": {"@id": "#tamsin"}},
            {"@type": "Person", "@id": "#tamsin", "name": "Tamsin Orrell"},
        ]
    }
    assert authors_of(people(head=f'<script type="application/ld+json">{json.dumps(graph)}</script>')) == ("Tamsin Orrell",)


def test_entities_in_names_are_resolved() -> None:
    assert authors_of(people(head=linked(author="Ana Qu&eacute;ral"))) == ("Ana Quéral",)


def test_bodies_agencies_and_the_site_itself_are_no_authors() -> None:
    head = meta("og:site_name", "Lirena Post") + linked(
        author=[
            {"@type": "Organization", "name": "Corvin Media"},
            {"@type": "Person", "name": "Reuters"},
            {"@type": "Person", "name": "Lirena Post"},
            {"@type": "Person", "name": "Tamsin Orrell"},
        ]
    )
    found = people(head=head)
    assert authors_of(found) == ("Tamsin Orrell",)
    assert roles(found) == [("author", "Tamsin Orrell"), ("agency", "Reuters"), ("desk", "Corvin Media"), ("desk", "Lirena Post")]


def test_the_host_tells_the_site_from_a_person() -> None:
    found = people(head=linked(author="LirenaPost"), url="https://www.lirenapost.example/a")
    assert roles(found) == [("desk", "LirenaPost")]


@pytest.mark.parametrize(
    "byline",
    [
        '<p class="byline">By Tamsin Orrell</p>',
        '<div class="article-author"><span>By</span> <a href="/tamsin">Tamsin Orrell</a></div>',
        '<a rel="author" href="/tamsin">Tamsin Orrell</a>',
        '<span itemprop="author" itemscope><span itemprop="name">Tamsin Orrell</span></span>',
        '<div class="author-box"><span class="author-name">Tamsin Orrell</span><i class="author-role">Harbour Reporter</i></div>',
        "<p>By Tamsin Orrell</p>",
        "<p><b>By</b> Tamsin Orrell</p>",
        '<p class="byline">Tamsin Orrell, Lirena Post · Posted: March 4, 2031 10:15 AM</p>',
    ],
)
def test_bylines_near_the_title(byline: str) -> None:
    found = people(f"<main>{TITLE}{byline}{FILLER}</main>", head=meta("og:site_name", "Lirena Post"))
    assert authors_of(found) == ("Tamsin Orrell",)


def test_a_byline_says_where_it_stands() -> None:
    (person,) = people(f'<main>{TITLE}<p class="byline">By Tamsin Orrell</p>{FILLER}</main>')
    assert (person.evidence.rule, person.evidence.where) == ("byline", "page:html>body>main>p")
    assert person.evidence.text == "By Tamsin Orrell"


@pytest.mark.parametrize(
    ("lang", "byline", "author"),
    [
        ("id", "Oleh Rini Satwika", "Rini Satwika"),
        ("ko", "한결 기자", "한결"),
        ("ru", "Автор: Лада Верест", "Лада Верест"),
        ("vi", "Tác giả: Trần Khánh Vy", "Trần Khánh Vy"),
        ("de", "Von Anke Dorn", "Anke Dorn"),
    ],
)
def test_bylines_of_other_languages(lang: str, byline: str, author: str) -> None:
    found = people(f'<main>{TITLE}<p class="byline">{byline}</p>{FILLER}</main>', lang=lang)
    assert authors_of(found) == (author,)


def test_several_bylines_of_one_mark() -> None:
    body = f'<main>{TITLE}<a class="author">Tamsin Orrell</a><a class="author">Joss Wick</a>{FILLER}</main>'
    assert authors_of(people(body)) == ("Tamsin Orrell", "Joss Wick")


def test_other_roles_stand_beside_the_author() -> None:
    byline = '<p class="byline">By Tamsin Orrell. Edited by Joss Wick. Photographs by Ida Brandel</p>'
    found = people(f"<main>{TITLE}{byline}{FILLER}</main>")
    assert roles(found)[0] == ("author", "Tamsin Orrell.") or roles(found)[0] == ("author", "Tamsin Orrell")
    assert ("editor", "Joss Wick") in roles(found)
    assert ("photographer", "Ida Brandel") in roles(found)


@pytest.mark.parametrize(
    "elsewhere",
    [
        '<section class="comments"><p class="comment-author">Storm Watcher</p></section>',
        '<aside><p class="author">Storm Watcher</p></aside>',
        '<blockquote><p class="author">Storm Watcher</p></blockquote>',
        '<div class="related"><p class="byline">By Storm Watcher</p></div>',
        '<button class="author-follow">Follow</button>',
        '<span class="author-share">Share</span>',
    ],
)
def test_commenters_teasers_and_buttons_are_no_authors(elsewhere: str) -> None:
    assert authors_of(people(f"<main>{TITLE}{FILLER}{elsewhere}</main>")) == ()


def test_declared_persons_come_before_bylines_and_metas() -> None:
    head = linked(author="Tamsin Orrell") + meta("author", "Joss Wick", "name")
    found = people(f'<main>{TITLE}<p class="byline">By Ida Brandel</p>{FILLER}</main>', head=head)
    assert authors_of(found) == ("Tamsin Orrell",)


def test_a_byline_speaks_where_the_linked_data_names_only_the_site() -> None:
    head = meta("og:site_name", "Lirena Post") + linked(author={"@type": "Person", "name": "Lirena Post"})
    found = people(f'<main>{TITLE}<p class="byline">By Ida Brandel</p>{FILLER}</main>', head=head)
    assert roles(found) == [("author", "Ida Brandel"), ("desk", "Lirena Post")]


@pytest.mark.parametrize("name", ["author", "dc.creator", "parsely-author", "sailthru.author"])
def test_metas_come_last(name: str) -> None:
    assert authors_of(people(head=meta(name, "Tamsin Orrell", "name"))) == ("Tamsin Orrell",)


def test_addresses_and_handles_are_no_names() -> None:
    head = meta("article:author", "https://social.example/tamsin") + meta("author", "@tamsin", "name")
    assert people(head=head) == ()


def test_nobody_stands_twice_in_one_role_and_there_is_a_bound() -> None:
    assert roles(people(head=linked(author=["Tamsin Orrell", "TAMSIN ORRELL"]))) == [("author", "Tamsin Orrell")]
    many = [f"Tamsin {chr(65 + n // 26)}{chr(97 + n % 26)}rrell" for n in range(200)]
    assert len(people(head=linked(author=many))) <= MAX_PEOPLE


@pytest.mark.parametrize(
    "behind",
    [
        ' | <a href="#respond">Leave a comment</a>',
        ' | March 4, 2031 at 8:15 am | <a href="#respond">Leave a comment</a>',
        ' | <a href="#comments">Two Responses</a>',
    ],
)
def test_a_jump_to_the_comments_is_nobody(behind: str) -> None:
    found = people(f'<main>{TITLE}<p class="byline">By Tamsin Orrell and Joss Wick, Reuters{behind}</p>{FILLER}</main>')
    assert roles(found) == [("author", "Tamsin Orrell"), ("author", "Joss Wick"), ("agency", "Reuters")]


@pytest.mark.parametrize("target", ["#", "#bio", "/staff/tamsin"])
def test_a_jump_to_the_author_is_the_author(target: str) -> None:
    found = people(f'<main>{TITLE}<p class="byline">By <a href="{target}">Tamsin Orrell</a></p>{FILLER}</main>')
    assert authors_of(found) == ("Tamsin Orrell",)


def test_a_desk_of_the_site_behind_its_reporter_is_no_author() -> None:
    byline = "<p>By Tamsin Orrell, Courier Sports</p>"
    found = people(f"<main>{TITLE}{byline}{FILLER}</main>", head=meta("og:site_name", "Lirena Courier"))
    assert roles(found) == [("author", "Tamsin Orrell"), ("desk", "Courier Sports")]


def test_a_reporter_may_bear_a_word_of_the_sites_name() -> None:
    byline = '<p class="byline">By Joss Courier</p>'
    found = people(f"<main>{TITLE}{byline}{FILLER}</main>", head=meta("og:site_name", "Lirena Courier"))
    assert authors_of(found) == ("Joss Courier",)


def test_a_spoken_byline_of_a_desk_names_the_desk_where_nobody_is_named() -> None:
    found = people(f"<main>{TITLE}<p>From our wire services</p>{FILLER}</main>")
    assert roles(found) == [("desk", "our wire services")]
    found = people(f"<main>{TITLE}<p>From our wire services</p><p>By Tamsin Orrell</p>{FILLER}</main>")
    assert roles(found) == [("author", "Tamsin Orrell")]


def test_the_translator_named_among_the_authors_of_the_linked_data() -> None:
    found = people(head=linked(author={"@type": "Person", "name": "Tamsin Orrell, Translator: Joss Wick"}))
    assert roles(found) == [("author", "Tamsin Orrell"), ("translator", "Joss Wick")]


def test_where_nobody_is_named_the_declared_bodies_are_the_authors() -> None:
    head = meta("og:site_name", "Lirena Post") + linked(author=[{"@type": "Organization", "name": "Reuters"}, "Lirena Post"])
    assert authors_of(people(head=head)) == ("Reuters", "Lirena Post")


def test_an_agency_in_the_byline_goes_before_the_sites_own_name() -> None:
    head = meta("og:site_name", "Lirena Post") + linked(author={"@type": "Organization", "name": "Lirena Post"})
    byline = '<p class="byline">By Reuters</p>'
    assert authors_of(people(f"<main>{TITLE}{byline}{FILLER}</main>", head=head)) == ("Reuters",)
    assert authors_of(people(head=head)) == ("Lirena Post",)


def test_a_body_in_the_byline_or_a_meta_is_the_author_where_nothing_else_is_declared() -> None:
    assert authors_of(people(f'<main>{TITLE}<p class="byline">By News Desk</p>{FILLER}</main>')) == ("News Desk",)
    head = meta("og:site_name", "Tamsin Orrell") + meta("author", "Tamsin Orrell", "name")
    assert authors_of(people(head=head)) == ("Tamsin Orrell",)


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ('<p class="byline">By Tamsin Orrell and Joss Wick</p>', ("Tamsin Orrell", "Joss Wick")),
        ('<a rel="author">Tamsin Orrell</a><a rel="author">Joss Wick</a>', ("Tamsin Orrell", "Joss Wick")),
        ('<p class="author">By Tamsin Orrell</p><p class="author">Soup tested by our Joss Wick</p>', ("Tamsin Orrell",)),
        ('<p class="byline">By Ida Brandel and Joss Wick</p>', ("Tamsin Orrell",)),
        ('<a rel="author">Tamsin Orrell</a>' + "<i>x</i>" * 20 + '<a rel="author">Joss Wick</a>', ("Tamsin Orrell",)),
    ],
)
def test_a_byline_with_all_declared_persons_adds_the_others(byline: str, expected: tuple[str, ...]) -> None:
    found = people(f"<main>{TITLE}{byline}{FILLER}</main>", head=linked(author="Tamsin Orrell"))
    assert authors_of(found) == expected


@pytest.mark.parametrize(
    "href", ["/authors/tamsin-orrell", "https://lirena.example/autor/77", "/content/author/to/", "/?q=1&p=/reporter/to"]
)
def test_a_link_to_the_page_of_an_author_names_the_author(href: str) -> None:
    found = people(f'<main>{TITLE}<p><a href="{href}">Tamsin Orrell</a></p>{FILLER}</main>')
    assert authors_of(found) == ("Tamsin Orrell",)


@pytest.mark.parametrize("link", ['<a href="/authors">Our Authors</a>', '<a href="/authority/tax/">Tax Office</a>'])
def test_other_links_name_nobody(link: str) -> None:
    assert people(f"<main>{TITLE}<p>{link}</p>{FILLER}</main>") == ()


def test_the_name_under_a_picture_is_not_the_authors() -> None:
    picture = '<figure><img src="/a.jpg"><figcaption><span class="author">Ida Brandel</span></figcaption></figure>'
    assert authors_of(people(f"<main>{TITLE}{FILLER}{picture}</main>")) == ()


@pytest.mark.parametrize(
    ("feet", "authors"),
    [
        (['<p class="footer-note">Written by: Ida Brandel</p>'], ("Ida Brandel",)),
        (['<p class="footer-note">Written by: Ida Brandel</p>'] * 2, ("Ida Brandel",)),
        (['<p class="footer-note">Written by: Ida Brandel</p>', '<p class="footer-note">Written by: Joss Wick</p>'], ()),
        (['<p class="footer-note">Written by: Ida</p>'], ()),
        (["<form><p>Written by: Ida Brandel</p></form>"], ()),
    ],
)
def test_the_one_name_at_the_foot_signs_where_nobody_else_does(feet: list[str], authors: tuple[str, ...]) -> None:
    body = f"<main>{TITLE}{FILLER * 9}</main>{''.join(feet)}"
    assert authors_of(people(body)) == authors
    assert authors_of(people(body, head=linked(author="Tamsin Orrell"))) == ("Tamsin Orrell",)
