"""Every mark points at the characters that were read."""

from __future__ import annotations

import msgspec

from sumber.export.marked.marks import BLOCK_KINDS, THING_KINDS, find_marks
from sumber.export.marked.surface import surface_of
from sumber.model import Credit, Damage, Evidence, Moment, Span
from sumber.model.moment import Rival
from sumber.page import open_page, parse

from .pages import PROSE, read


def solid(text: str) -> str:
    return "".join(text.split())


def test_blocks_stand_where_they_were_read() -> None:
    page, article = read()
    surface = surface_of(parse(page))
    marks = find_marks(article, surface, "p1")
    assert len(marks.blocks) == len(article.blocks)
    for mark, block in zip(marks.blocks, article.blocks, strict=True):
        assert surface.solid[mark.start : mark.end] == solid(block.span.slice(article.text))
    starts = [mark.start for mark in marks.blocks]
    assert starts == sorted(starts)


def test_equal_blocks_are_told_apart() -> None:
    page, article = read(f"<article><p>{PROSE}</p><p>{PROSE} One.</p><p>{PROSE}</p><p>{PROSE} Two.</p></article>")
    marks = find_marks(article, surface_of(parse(page)), "p1")
    assert len({mark.start for mark in marks.blocks}) == len(article.blocks)


def test_things_in_the_text_stand_where_their_span_says() -> None:
    page, article = read()
    start = article.text.index("Captain Oro Venn")
    article = msgspec.structs.replace(
        article,
        credits=(Credit("photo", "Oro Venn", span=Span(start + 8, start + 16)),),
        damage=(Damage("counter", "Captain", f"text:{start}-{start + 7}"), Damage("counter", "gone", "text:9-x")),
    )
    surface = surface_of(parse(page))
    found = {mark.kind: mark for mark in find_marks(article, surface, "p1").things if mark.is_shown}
    assert surface.solid[found["source"].start : found["source"].end] == "OroVenn"
    assert surface.solid[found["damage"].start : found["damage"].end] == "Captain"


def test_rivals_and_refusals_are_marked_with_what_they_are() -> None:
    page, article = read()
    shown = Evidence("shown", "page:html>body>article>p", "Mara Lindqvist")
    moment = Moment("2026", "year", Evidence("url", "url", "2026"), rivals=(Rival("2031", shown, "in the future"),))
    things = find_marks(msgspec.structs.replace(article, published=moment), surface_of(parse(page)), "p1").things
    dates = [(mark.label, mark.is_shown) for mark in things if mark.kind == "date"]
    assert dates == [("published 2026, by url", False), ("2031: refused, in the future, by shown", True)]


def test_evidence_that_is_not_there_letter_by_letter_marks_its_element() -> None:
    page, article = read()
    article = msgspec.structs.replace(article, title_evidence=Evidence("heading", "page:html>body>article>h1", "Other words"))
    surface = surface_of(parse(page))
    title = next(mark for mark in find_marks(article, surface, "p1").things if mark.kind == "title")
    assert surface.solid[title.start : title.end] == "Theferrysailsagain"


def test_kinds_are_told_apart() -> None:
    assert not set(BLOCK_KINDS) & set(THING_KINDS)


def test_a_surface_gives_back_the_texts() -> None:
    surface = surface_of(parse(open_page(b"<body><p> a b<b> c</b> d </p><p>ef</p>")))
    assert surface.solid == "abcdef"
    pieces = [surface.tree.texts[text][start:end] for text, start, end in surface.places(1, 5)]
    assert "".join(pieces).replace(" ", "") == "bcde"
    assert list(surface.places(2, 2)) == []
    assert surface.find("c d", 0, 6) == 2
    assert surface.find(" ", 0, 6) == -1


def test_plain_text_has_a_surface_of_lines() -> None:
    surface = surface_of(parse(open_page("One line.\n\nAnother.")))
    assert surface.tree.texts == ["One line.", "Another."]
    assert surface_of(parse(open_page(b""))).solid == ""
