"""Words in spaced and unspaced scripts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.model import Span
from sumber.text.words import places_of, word_places, word_texts, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It's a state-owned mill.", ["It's", "a", "state-owned", "mill"]),
        ("Река-матушка, 3.5 млн", ["Река-матушка", "3.5", "млн"]),
        ("다리는 버텼다", ["다리는", "버텼다"]),
        ("桥没有倒。", ["桥", "没", "有", "倒"]),
        ("निर्णय हुआ", ["निर्णय", "हुआ"]),
        ("قال الوزير", ["قال", "الوزير"]),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [span.slice(text) for span in words(text)] == expected


@given(st.text(max_size=100))
def test_texts_of_words_are_the_words(text: str) -> None:
    assert word_texts(text) == [span.slice(text) for span in words(text)]


@given(st.text(max_size=100))
def test_words_are_ordered_and_disjoint(text: str) -> None:
    last = 0
    for span in words(text):
        assert last <= span.start < span.end <= len(text)
        last = span.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("l'eau qu'elle boit", ["l'", "eau", "qu'", "elle", "boit"]),
        ("jusqu'ici, lorsqu’il pleut", ["jusqu'", "ici", "lorsqu’", "il", "pleut"]),
        ("qu'« il attend »", ["qu'", "il", "attend"]),
        ("d’« attendre »", ["d’", "attendre"]),
        ("rock-and-roll, e.g. U.S. trade", ["rock-and-roll", "e.g", "U.S", "trade"]),
        ("สะพาน", list("สะพาน")),
        ("橋は3本", ["橋", "は", "3", "本"]),
        ("मुख्यमंत्री ने", ["मुख्यमंत्री", "ने"]),
        ("cafe\u0301 ouvert", ["cafe\u0301", "ouvert"]),
        ("snake_case", ["snake", "case"]),
        ("«Дев'ять»", ["Дев'ять"]),
        ("--- … !!!", []),
    ],
)
def test_elisions_marks_and_mixed_scripts(text: str, expected: list[str]) -> None:
    assert [span.slice(text) for span in words(text)] == expected


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=60))
def test_places_and_words_are_the_same(text: str) -> None:
    starts, ends = word_places(text)
    assert [Span(start, end) for start, end in zip(starts, ends, strict=True)] == words(text)


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="ab桥é'-. ", max_size=30), st.text(alphabet="ab桥é'-. ", max_size=30))
def test_lines_are_read_apart(one: str, other: str) -> None:
    def read(text: str) -> list[str]:
        return [span.slice(text) for span in words(text)]

    assert read(f"{one}\n{other}") == read(one) + read(other)


def test_places_of_a_word_may_overlap() -> None:
    assert list(places_of("aa", "aaa b aa")) == [0, 1, 6]
    assert list(places_of("c", "aaa")) == []


def test_an_elided_article_stands_apart_before_any_accent() -> None:
    text = "l’òpera, l'únic i L'Índia"
    assert [text[span.start : span.end] for span in words(text)] == ["l’", "òpera", "l'", "únic", "i", "L'", "Índia"]
