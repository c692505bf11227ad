"""The pages of the desk, asked for without a browser."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

import msgspec
import pytest

from sumber.desk import build_app
from sumber.errors import ArchiveError
from sumber.model import Article, Facts, Story, Verdict

from .asking import Answer, ask
from .shelves import TEXT, MemoryShelf, depot_article, depot_facts, depot_shelf, hostile_shelf

APP = build_app(depot_shelf())
PAGES = [
    "/",
    "/story/story-1",
    "/story/story-2",
    "/article/depot",
    "/article/ar",
    "/dossier",
    "/dossier?one=NO&other=DK",
    "/pages",
    "/search",
    "/search?q=pupuk",
    "/nowhere",
]
VOID = {"meta", "link", "input", "br", "img", "hr"}


class Tree(HTMLParser):
    """Tags in order, with what is open at each; complains where they are not nested."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.wrong: list[str] = []
        self.nested_links = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.nested_links += tag == "a" and "a" in self.open
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every such tag."""
        return [attributes for name, attributes in self.tags if name == tag]


def words(answer: Answer) -> str:
    """What a reader reads, spaces joined."""
    apart = re.sub(r"</?(?:p|li|d[ltd]|div|t[drh]|h\d|br|strong|span class=\"(?:doubt|where|rule))\b[^>]*>", " ", answer.text)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", apart)).split())


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_well_formed_and_name_themselves(path: str) -> None:
    answer = ask(APP, path)
    tree = Tree(answer.text)
    assert tree.wrong == []
    assert tree.open == []
    assert tree.nested_links == 0
    assert len(tree.all("h1")) == 1
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.text.startswith("<!doctype html>")
    assert tree.all("html") == [{"lang": "en"}]


@pytest.mark.parametrize("path", PAGES)
def test_pages_bring_nothing_inline_and_nothing_from_elsewhere(path: str) -> None:
    tree = Tree(ask(APP, path).text)
    for name, attributes in tree.tags:
        assert "style" not in attributes
        assert not [key for key in attributes if key.startswith("on")]
        if name in ("script", "img", "link"):
            source = attributes.get("src") or attributes.get("href")
            assert source is not None
            assert source.startswith("/static/")
    assert "style" not in [name for name, _ in tree.tags]


@pytest.mark.parametrize("path", PAGES)
def test_ids_are_unique_and_links_within_the_page_lead_somewhere(path: str) -> None:
    tree = Tree(ask(APP, path).text)
    ids = [attributes["id"] for _, attributes in tree.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    for link in tree.all("a"):
        target = link["href"] or ""
        if target.startswith("#"):
            assert target[1:] in ids, target


@pytest.mark.parametrize("path", PAGES)
def test_links_on_the_desk_are_answered(path: str) -> None:
    for link in Tree(ask(APP, path).text).all("a"):
        target = (link["href"] or "").split("#")[0]
        if target.startswith("/"):
            assert ask(APP, target).status == 200, target


@pytest.mark.parametrize("path", PAGES)
def test_links_that_leave_the_desk_say_nothing_of_it(path: str) -> None:
    outward = [link for link in Tree(ask(APP, path).text).all("a") if (link["href"] or "").startswith("http")]
    assert all(link["rel"] == "noopener noreferrer nofollow" for link in outward)


def test_the_list_tells_stories_of_several_apart_from_single_reports() -> None:
    text = words(ask(APP, "/"))
    assert "7 pages in the archive · 1 story told by several · 1 single report" in text
    assert "6 reports · 3 carried from another" in text
    assert text.index("Gudang pupuk meledak") < text.index("Single reports") < text.index("Der Deich wird höher")


def test_an_empty_archive_says_what_to_do() -> None:
    assert "sumber collect" in ask(build_app(MemoryShelf([], [])), "/").text


def test_an_archive_that_was_not_traced_says_what_to_do() -> None:
    shelf = MemoryShelf([(depot_article(), depot_facts())], [])
    assert "have not been traced" in ask(build_app(shelf), "/").text


def test_a_single_report_is_told_as_one() -> None:
    text = words(ask(APP, "/story/story-2"))
    assert "A single report by Weserkurbote, in German" in text
    assert "Where it came from" not in text


def test_long_lists_have_pages() -> None:
    stories = [Story(id=f"s{number}", title=f"Story {number}", articles=()) for number in range(150)]
    app = build_app(MemoryShelf([], stories))
    first, second = ask(app, "/"), ask(app, "/?page=2")
    assert 'href="/?page=2"' in first.text
    assert "Story 149" not in first.text
    assert "Story 149" in second.text
    assert "page=3" not in second.text


def test_a_story_shows_where_it_came_from() -> None:
    answer = ask(APP, "/story/story-1")
    text = words(answer)
    assert "Earliest known ANTARA, 10 March 2026, 09:05 UTC" in text
    assert "the Korean report gives no time" in text
    assert "verbatim copy of ANTARA" in text
    assert "agency · not collected" in text
    assert answer.text.count('<g class="box') == 10
    assert answer.text.count('<g class="line ') == 7


def test_the_picture_has_a_table_as_its_equal() -> None:
    text = words(ask(APP, "/story/story-1"))
    table = text[text.index("The same as a table") :]
    for name in ("TASS", "Foreign ministry", "an unnamed republisher"):
        assert name in table
    assert "(no direction known)" in table
    assert "99%" in table


def test_a_story_shows_each_statement_with_its_wordings_in_their_languages() -> None:
    answer = ask(APP, "/story/story-1")
    assert "6 wordings in Indonesian, Vietnamese, Korean, Arabic, English" in words(answer)
    assert '<blockquote lang="ko" dir="auto">불길을 잡았다.</blockquote>' in answer.text
    assert "carried by 6 reports" in words(answer)
    assert "in answer to Rudi Sastrawan" in words(answer)


def test_the_wording_of_the_earliest_report_stands_first() -> None:
    text = ask(APP, "/story/story-1").text
    assert text.index('lang="id" dir="auto">Api sudah') < text.index('lang="ar" dir="auto">السبب')


def test_a_story_shows_what_disagrees_and_leads_to_the_passage() -> None:
    answer = ask(APP, "/story/story-1")
    assert "Figures that differ: tonnes stored" in words(answer)
    start = TEXT.index("4,800 tonnes")
    assert f"/article/depot?at={start}-{start + 12}#at" in answer.text


def test_events_and_their_reports_are_counted_apart() -> None:
    assert "1 report in 1 article" in words(ask(APP, "/story/story-1"))


def test_an_undecided_first_is_said_with_its_reason() -> None:
    story = msgspec.structs.replace(depot_shelf().stories()[0], earliest=Story(id="", title="", articles=()).earliest)
    text = words(ask(build_app(MemoryShelf([], [story])), "/story/story-1"))
    assert "Earliest known undecided no clock is known" in text


def test_the_text_is_whole_and_marked() -> None:
    answer = ask(APP, "/article/depot")
    shown = answer.text[answer.text.index('<div class="text"') : answer.text.index('<aside class="panel"')]
    shown = re.sub(r'<a class="ref".*?</a>', "", shown)
    told = " ".join(html.unescape(re.sub(r"<[^>]*>", "", shown)).split())
    assert told == " ".join(TEXT.split())
    for kind in ("statement", "speaker", "cue", "via", "time", "credit", "event", "name-person", "deep"):
        assert re.search(rf'class="m [^"]*\b{kind}\b', shown), kind


def test_a_nested_statement_is_marked_within_the_outer_one() -> None:
    text = ask(APP, "/article/depot").text
    inner = re.search(r'<span class="m statement proof deep" data-goes="s-s1">The cause is under investigation</span>', text)
    assert inner is not None
    assert '<span class="m statement proof" data-goes="s-s2">“</span>' in text


def test_every_statement_has_its_evidence() -> None:
    text = words(ask(APP, "/article/depot"))
    assert "Through Antara ▸ Reuters" in text
    assert "Answers statement 3" in text
    assert "Answered by statement 4" in text
    assert "Speaker lost denied" in text
    assert "carried over from the sentences before" in text
    assert "Said on 11 March 2026" in text


def test_dates_show_their_rivals_and_where_each_was_read() -> None:
    text = words(ask(APP, "/article/depot"))
    assert "refused: lies in the future" in text
    assert "weaker evidence" in text
    assert "declared on the page: json-ld.NewsArticle.datePublished" in text


def test_damage_verdict_and_loss_are_told() -> None:
    text = words(ask(APP, "/article/depot"))
    assert "Sumber takes this page for an article, but not a whole one (cut)" in text
    assert "an advertisement's place was left in the text" in text
    assert "The source of 1 of the statements" in text
    assert "This text is a translation from Indonesian" in text
    assert "Vietnamese: slug" in text


@pytest.mark.parametrize(
    ("change", "loss"),
    [
        ({"title": None}, "The headline"),
        ({"people": ()}, "The byline"),
        ({"published": None}, "The date"),
        ({"outlet": None}, "The publisher"),
        ({"url": None, "canonical_url": None}, "The address"),
    ],
)
def test_what_is_lost_is_said(change: dict[str, object], loss: str) -> None:
    article = msgspec.structs.replace(depot_article(), **change)
    text = words(ask(build_app(MemoryShelf([(article, depot_facts())], [])), "/article/depot"))
    assert f"Lost, or never there {loss}" in text


def test_a_passage_that_is_asked_for_is_marked() -> None:
    start = TEXT.index("police said")
    text = ask(APP, f"/article/depot?at={start}-{start + 11}").text
    assert '<span id="at"><span class="m asked">police said</span></span>' in text


def test_the_language_of_foreign_words_is_declared() -> None:
    text = ask(APP, "/article/ar").text
    assert '<div class="text" lang="ar" dir="auto">' in text
    assert '<bdi lang="ar" dir="auto">انفجار في مستودع</bdi>' in text


def test_an_article_names_the_stories_that_it_belongs_to() -> None:
    assert 'href="/story/story-1"' in ask(APP, "/article/copy").text


def test_a_page_without_text_is_shown_with_its_verdict() -> None:
    article = Article(id="gone", text="", verdict=Verdict("error", "none"))
    text = words(ask(build_app(MemoryShelf([(article, Facts(language="und"))], [])), "/article/gone"))
    assert "No text was read from this page." in text
    assert "Sumber takes this page for an error page" in text


def test_all_pages_are_listed_with_their_verdict() -> None:
    text = words(ask(APP, "/pages"))
    assert "7 pages in the archive" in text
    assert "an article, cut an advertisement's place was left in the text" in text


def test_search_marks_what_answers() -> None:
    answer = ask(APP, "/search?q=Kemuning")
    assert "3 pages hold Kemuning" in words(answer)
    assert "<mark>Kemuning</mark>" in answer.text
    assert 'value="Kemuning"' in answer.text


def test_search_without_hits_says_so() -> None:
    assert "Nothing was found." in ask(APP, "/search?q=zzz").text


def test_search_results_have_pages() -> None:
    article, facts = depot_article(), depot_facts()
    many = [(msgspec.structs.replace(article, id=f"a{number}"), facts) for number in range(25)]
    app = build_app(MemoryShelf(many, []))
    assert "/search?q=depot&amp;page=2" in ask(app, "/search?q=depot").text
    second = ask(app, "/search?q=depot&page=2")
    assert second.text.count('<p class="kicker">') == 5


@pytest.mark.parametrize("path", ["/nowhere", "/story/none", "/article/none", "/static/none.css", "/static/../app.py", "/article/"])
def test_what_is_not_there_is_a_404(path: str) -> None:
    answer = ask(APP, path)
    assert answer.status == 404
    assert "Back to the stories" in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/article/depot?at=x",
        "/article/depot?at=9-3",
        "/article/depot?at=0-999999",
        "/search?q=a&page=0",
        "/search?q=a&page=-1",
        "/pages?page=%D9%A3",
        "/?page=99999999999999999999",
        "/search?q=" + "a" * 401,
    ],
)
def test_what_makes_no_sense_is_a_400_that_says_why(path: str) -> None:
    answer = ask(APP, path)
    assert answer.status == 400
    assert len(words(answer)) > 60


def test_the_desk_only_reads() -> None:
    assert ask(APP, "/", method="POST").status == 405
    assert ask(APP, "/", method="DELETE").status == 405
    assert ask(APP, "/", method="HEAD").status == 200


def test_the_icon_is_served() -> None:
    answer = ask(APP, "/favicon.ico")
    assert (answer.status, answer.headers["content-type"]) == (200, "image/svg+xml")


HOSTILE = build_app(hostile_shelf())


@pytest.mark.parametrize(
    "path", ["/", "/story/evil-story", "/article/evil", "/pages", "/search?q=%3Cscript%3E", "/search?q=%22%3E%3Cimg%20src%3Dx%3E"]
)
def test_hostile_pages_stay_text(path: str) -> None:
    answer = ask(HOSTILE, path)
    tree = Tree(answer.text)
    assert answer.status == 200
    assert tree.wrong == []
    assert tree.all("script") == [{"src": "/static/desk.js", "defer": None}]
    assert tree.all("img") == []
    assert tree.all("u") == []
    assert not [link for link in tree.all("a") if (link["href"] or "").lower().startswith(("javascript", "data", "vbscript"))]
    assert "\u202e" not in answer.text
    assert "\x00" not in answer.text


def test_hidden_characters_of_a_page_are_shown() -> None:
    text = words(ask(HOSTILE, "/article/evil"))
    assert "⟨U+202E⟩txt.exe⟨U+202C⟩" in text
    assert "⟨U+0000⟩⟨U+001B⟩[31m⟨U+D800⟩ end" in text
    assert "⟨U+202E⟩eman" in text


def test_only_the_harmless_link_of_a_hostile_page_is_one() -> None:
    tree = Tree(ask(HOSTILE, "/article/evil").text)
    assert [link["href"] for link in tree.all("a") if (link["href"] or "").lower().startswith("http")] == ["https://ok.example/"]


def test_a_title_of_ten_million_characters_is_cut() -> None:
    app = build_app(hostile_shelf(10_000_000))
    for path in ("/", "/story/evil-story", "/article/evil", "/pages", "/search?q=script"):
        answer = ask(app, path)
        assert answer.status == 200
        assert len(answer.text) < 100_000
    assert "10,000,035 characters" in ask(app, "/article/evil").text


def test_a_very_long_text_is_shown_in_part() -> None:
    article = msgspec.structs.replace(depot_article(), text="word " * 100_000, blocks=(), credits=(), translated_from=None)
    answer = ask(build_app(MemoryShelf([(article, Facts(language="en"))], [])), "/article/depot")
    assert "300,000 more characters are kept but not shown here." in answer.text


class Broken(MemoryShelf):
    """A shelf that cannot be read."""

    def __init__(self, problem: Exception) -> None:
        super().__init__([], [])
        self.problem = problem

    def stories(self) -> list[Story]:
        raise self.problem


def test_an_archive_that_cannot_be_read_is_told_in_its_own_words() -> None:
    answer = ask(build_app(Broken(ArchiveError("the file is cut; restore it from a copy"))), "/")
    assert answer.status == 500
    assert "The desk could not show this: the file is cut; restore it from a copy." in words(answer)


def test_a_fault_of_the_desk_shows_nothing_of_its_inside() -> None:
    answer = ask(build_app(Broken(KeyError("/secret/path"))), "/", faults=True)
    assert answer.status == 500
    assert "Back to the stories" in answer.text
    assert "secret" not in answer.text
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
