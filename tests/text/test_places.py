"""Whatever finds something in a text says where it stands: the same thing, whatever is put before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.model import Span
from sumber.text.numbers import find_numbers
from sumber.text.quotes import find_quotes
from sumber.text.sentences import split_sentences
from sumber.text.words import words

FINDERS: dict[str, Callable[[str], list[Span]]] = {
    "words": words,
    "sentences": split_sentences,
    "quotes": lambda text: [quote.outer for quote in find_quotes(text)],
    "numbers": lambda text: [number.span for number in find_numbers(text)],
}
TEXTS = (
    "The gate held. “It is oak,” she said.",
    "Плотина выстояла. «Это дуб», — сказала она 3 марта.",
    "문은 12일 버텼다. “참나무다”라고 그가 말했다.",
    "门没有倒。「是橡木」，她说。共三十七人。",
    "صمدت البوابة. «إنها من البلوط» قالت، ١٢ رجلا.",
    "फाटक टिका रहा। “यह बलूत है,” उसने कहा।",
)


@pytest.mark.parametrize("name", FINDERS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_paragraph_before_moves_every_place_by_its_length(name: str, text: str) -> None:
    before = "One line stands before.\n\n"
    find = FINDERS[name]
    moved = [Span(span.start + len(before), span.end + len(before)) for span in find(text)]
    assert find(before + text) == find(before) + moved


@pytest.mark.parametrize("name", FINDERS)
@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from((*TEXTS, "\n", " ", "“", "12,5", "𝔞", "\u200d")), max_size=6))
def test_places_are_in_order_and_hold_something(name: str, pieces: list[str]) -> None:
    text = "".join(pieces)
    spans = FINDERS[name](text)
    assert [span.start for span in spans] == sorted(span.start for span in spans)
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
        assert span.slice(text) == span.slice(text).strip()


@pytest.mark.parametrize("name", FINDERS)
@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u3000\u00a0"])
def test_blank_texts_hold_nothing(name: str, text: str) -> None:
    assert FINDERS[name](text) == []


@pytest.mark.parametrize("text", TEXTS)
def test_every_word_stands_in_exactly_one_sentence(text: str) -> None:
    sentences = split_sentences(text)
    for word in words(text):
        assert sum(span.start <= word.start and word.end <= span.end for span in sentences) == 1
