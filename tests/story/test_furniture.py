"""Furniture is what an outlet repeats over articles that have nothing else in common."""

from __future__ import annotations

from sumber.model import Span
from sumber.story.furniture import find_furniture, without

from .made import BRIDGE, MUSEUM, WHEAT, article

LINE = "Subscribe to our morning letter for 3 stories a day."


def lines(given: list[str], outlet: str | None) -> list[list[str]]:
    articles = [article(text, f"a{number}", outlet=outlet) for number, text in enumerate(given)]
    return [[span.slice(one.text) for span in spans] for one, spans in zip(articles, find_furniture(articles), strict=True)]


def test_a_line_on_three_unlike_articles_of_one_outlet() -> None:
    texts = [f"{text}{LINE}" for text in (BRIDGE, WHEAT, MUSEUM)]
    assert lines(texts, "gazette") == [[LINE], [LINE], [LINE]]


def test_numbers_in_a_line_do_not_tell_lines_apart() -> None:
    texts = [f"{text}Read {count} comments." for count, text in enumerate((BRIDGE, WHEAT, MUSEUM), 4)]
    assert [len(found) for found in lines(texts, "gazette")] == [1, 1, 1]


def test_two_articles_teach_nothing() -> None:
    assert lines([f"{BRIDGE}{LINE}", f"{WHEAT}{LINE}"], "gazette") == [[], []]


def test_copies_of_one_article_teach_nothing() -> None:
    assert lines([BRIDGE, BRIDGE + "An update.", BRIDGE + "One more update."], "gazette") == [[], [], []]


def test_outlets_are_not_mixed_below_six() -> None:
    articles = [article(f"{text}{LINE}", name, outlet=name) for name, text in zip("abc", (BRIDGE, WHEAT, MUSEUM), strict=True)]
    assert find_furniture(articles) == [(), (), ()]


def test_what_six_unlike_texts_of_any_outlets_share_is_furniture() -> None:
    words = ["ant", "bee", "cow", "dog", "elk", "fox"]
    bodies = [
        "\n".join(f"The {word} of chapter {place} {word}s the {word}{place}{word}." * 2 for place in "uvwxyz") for word in words
    ]
    articles = [article(f"{text}\n{LINE}", f"a{number}", outlet=f"o{number}") for number, text in enumerate(bodies)]
    assert all(spans for spans in find_furniture(articles))


def test_blanking_keeps_every_character_in_place() -> None:
    text = "Keep this. Drop that. Keep this too."
    bare = without(text, [Span(11, 21)])
    assert len(bare) == len(text)
    assert bare[11:21].strip() == ""
    assert bare[22:] == text[22:]
    assert without(text, []) == text
