"""The page written back: what was read marked, the rest folded, and nothing of it but words."""

from __future__ import annotations

import base64
import hashlib
import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from sumber.article import read_page
from sumber.export.marked import marked
from sumber.page import open_page

from .pages import BODY, PROSE, read

EXAMPLES = sorted((Path(__file__).parents[3] / "examples" / "pages").rglob("*.*"))
OURS = frozenset((
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "section", "header", "p", "b", "ul", "li", "code", "dl", "div",
    "dt", "dd", "i", "a", "span", "meter", "label", "input", "details", "summary", "mark", "br",
))  # fmt: skip
HANDLED = frozenset((
    "charset", "http-equiv", "content", "name", "class", "id", "href", "title", "lang", "dir", "role", "aria-level", "type", "min",
    "max", "value", "open", "data-kind",
))  # fmt: skip


class Reader(HTMLParser):
    """The elements, attributes and words of a document, and whether its elements are closed in order."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "br", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


def document(*pages: tuple[object, object]) -> str:
    return "".join(marked(pages))  # type: ignore[arg-type]


def classes(reader: Reader) -> list[str]:
    return [attributes["class"] or "" for _, attributes in reader.elements if "class" in attributes]


def test_blocks_are_outlined_with_their_kind_and_place() -> None:
    page, article = read()
    reader = Reader(document((page, article)))
    outlined = [attributes for _, attributes in reader.elements if re.match("(block|run) k-", attributes.get("class") or "")]
    assert [one["data-kind"] for one in outlined if "data-kind" in one] == [block.kind for block in article.blocks]
    titles = " ".join(str(one.get("title")) for one in outlined)
    assert all(block.origin in titles for block in article.blocks)


def test_the_verdict_and_what_is_known_stand_on_the_card() -> None:
    page, article = read()
    text = Reader(document((page, article))).text
    assert article.verdict.reasons
    for told in (article.verdict.kind, article.verdict.completeness, *(reason.text for reason in article.verdict.reasons)):
        assert told in text
    assert "2026-03-10T08:00:00+01:00" in text
    assert "declared, not shown" in text, "the date stands in a meta element alone"
    assert "author Mara Lindqvist, by byline" in text


def test_title_and_people_are_marked_where_their_evidence_points() -> None:
    found = document(read())
    assert re.search(r'<mark class="thing k-title"[^>]*>The ferry sails again</mark>', found)
    assert re.search(r'<mark class="thing k-person"[^>]*>By Mara Lindqvist</mark>', found)
    for anchor in re.findall(r'href="#(\w+)"', found):
        assert f'id="{anchor}"' in found


def test_what_was_left_out_is_folded_but_there() -> None:
    found = document(read())
    assert re.search(r'<div class="out">Harbour · Sport</div>', found)
    assert "Whale seen off Calder Point" in Reader(found).text
    gone = document(read(BODY.replace("<aside>", f"<aside><p>{'Cookies are kept for a year. ' * 20}</p>")))
    assert '<details class="out" open>' in gone, "prose that was left out is shown at once"


def test_a_page_from_which_nothing_was_read_is_shown_with_its_verdict() -> None:
    page, article = read(
        "<ul>" + "".join(f"<li><a href='/{n}'>Harbour news number {n} of today</a></li>" for n in range(30)) + "</ul>"
    )
    found = document((page, article))
    assert "Harbour news number 7 of today" in found
    assert f"<b>{article.verdict.kind}</b>" in found


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 \x00\x01", b"<div>" * 9_000])
def test_what_cannot_be_read_has_a_card_alone(data: bytes) -> None:
    page = open_page(data)
    article = read_page(page)
    found = document((page, article))
    assert f"<b>{article.verdict.kind}</b>" in found
    assert "The page shows no text." in found
    assert 'class="sheet"' not in found


def test_plain_text_is_shown_line_by_line() -> None:
    page = open_page("\n".join(["The ferry sails again", PROSE, "Komentar (0)", f"{PROSE} More later."]))
    found = document((page, read_page(page)))
    assert found.count('class="block k-') >= 2
    assert "Komentar (0)" in found


def test_blocks_that_the_page_does_not_show_are_told_apart() -> None:
    head = '<script type="application/ld+json">' + msgspec.json.encode(
        {"@type": "NewsArticle", "headline": "The ferry sails again", "articleBody": f"{PROSE} {PROSE}\n{PROSE}"}
    ).decode() + "</script>"  # fmt: skip
    page, article = read("<div id=app></div>", head)
    assert article.blocks
    assert "read, but not shown on the page" in document((page, article))


def test_many_pages_have_names_of_their_own() -> None:
    found = document(read(), read())
    names = re.findall(r' id="(\w+)"', found)
    assert len(names) == len(set(names))
    assert found.count('class="sheet"') == 2


def test_the_same_pages_give_the_same_document() -> None:
    assert document(read()) == document(read())


HOSTILE = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)><script>alert(2)</script></svg>",
    "<a href='javascript:alert(1)'>go</a>", "<iframe src='https://evil.example'></iframe>", "<style>@import 'https://evil.example';</style>",
    "<form action='https://evil.example'><input name=a><button>Send</button></form>", "<base href='https://evil.example'>",
    "<p style='background:url(https://evil.example)' onclick=alert(1) id=p1b1 class='block k-lead'>Styled</p>",
    "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt; \" ' &amp;amp;</p>",
    "<p title='\"><script>alert(1)</script>'>Titled</p>", "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<p>\u202egnp.exe \u2066 \x07</p>", "<math><mtext></p><img src=x onerror=alert(1)>", "<object data='https://evil.example'></object>",
    "<details open ontoggle=alert(1)>Opened</details>", "<video src='https://evil.example' onerror=alert(1)></video>",
)  # fmt: skip


@pytest.mark.parametrize("attack", HOSTILE)
def test_a_hostile_page_stays_words(attack: str) -> None:
    page, article = read(BODY.replace("</h1>", f"</h1>{attack}") + attack, url='https://post.example/"><script>alert(1)</script>')
    found = document((page, article))
    reader = Reader(found)
    assert {tag for tag, _ in reader.elements} <= OURS
    assert {name for _, attributes in reader.elements for name in attributes} <= HANDLED
    assert all((attributes.get("href") or "#").startswith("#") for _, attributes in reader.elements)
    assert not reader.open
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x07]", found)
    names = re.findall(r' id="(\w+)"', found)
    assert len(names) == len(set(names))


def test_hostile_words_in_what_was_read_stay_words() -> None:
    page, article = read()
    evil = "</style></title><script>alert(1)</script>\"'>"
    article = msgspec.structs.replace(article, title=evil, outlet=evil, section=evil, url=evil, canonical_url=evil, language=evil)
    reader = Reader(document((page, article)))
    assert {tag for tag, _ in reader.elements} <= OURS
    assert evil in "".join(reader.words)


def test_the_policy_forbids_all_but_our_style() -> None:
    found = document(read())
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', found)
    (style,) = re.findall("<style>(.*?)</style>", found, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert unescape(policy) == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert "url(" not in style
    assert "@import" not in style
    assert "prefers-color-scheme: dark" in style


def test_deep_pages_are_written_without_recursion() -> None:
    body = "<div><span>" * 2_000 + f"<p>{PROSE}</p><p>{PROSE} Two.</p><p>{PROSE} Three.</p>" + "</span></div>" * 2_000
    reader = Reader(document(read(body)))
    assert PROSE in reader.text
    assert not reader.open


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_shown_whole(path: Path) -> None:
    page = open_page(path)
    article = read_page(page)
    reader = Reader(document((page, article)))
    assert not reader.open
    shown = "".join(reader.text.split())
    for block in article.blocks:
        assert "".join(block.span.slice(article.text).split()) in shown
    assert "run k-" in " ".join(classes(reader)) or "block k-" in " ".join(classes(reader)) or not article.blocks
