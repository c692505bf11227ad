"""A text is cut at the ends of its sentences and lines; what is left out of it leaves the rest in its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.model import Span
from sumber.story.bodies import Body
from sumber.story.furniture import without
from sumber.story.pieces import cut
from sumber.text.tokens import LANE, token_lanes, token_spans

TEXTS = st.text(st.sampled_from('ab é橋12.!?…。।\n”") '), max_size=60)


def pieces(text: str) -> list[str]:
    found = cut(text)
    return [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)]


def marks(text: str) -> list[int]:
    return list(cut(text).marks)


def test_a_piece_ends_with_its_marks() -> None:
    text = "He said “no.” She left!\nAnd then…"
    assert pieces(text) == ["He said “no.”", " She left!", "And then…"]


def test_a_mark_that_opens_a_line_is_left_to_that_line() -> None:
    assert pieces('One.\n"Two," he said.') == ["One.", '"Two," he said.']


def test_what_has_no_token_is_no_piece() -> None:
    assert pieces("... — !\n\n") == []
    assert not cut("").tokens


@given(TEXTS)
def test_the_tokens_are_those_of_the_text(text: str) -> None:
    found = cut(text)
    assert found.tokens == token_lanes(text)
    starts = [start for start, _ in token_spans(text)]
    for start, end, first in zip(found.starts, found.ends, found.firsts, strict=True):
        assert start <= starts[first] < end
        assert first == sum(place < start for place in starts)


@given(TEXTS, st.sets(st.integers(0, 12)))
def test_what_is_left_is_as_if_it_had_been_cut_so(text: str, furniture: set[int]) -> None:
    found = cut(text)
    spans = [Span(*span) for number, span in enumerate(zip(found.starts, found.ends, strict=True)) if number in furniture]
    left, again = found.without(spans), cut(without(text, spans))
    assert left.tokens == again.tokens
    assert (left.firsts, left.marks) == (again.firsts, again.marks)
    body = Body(without(text, spans), left)
    assert [body.span(token) for token in range(body.size)] == token_spans(body.text)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Read 12 more!", "read 7 MORE."), ("3rd Street", "44rd street"), ("At 10:30, more", "at 9 30 more")],
)
def test_numbers_case_and_marks_make_no_difference(one: str, other: str) -> None:
    assert marks(one) == marks(other) != [0]


@pytest.mark.parametrize("text", ["A.", "12.", "4", "橋。"])
def test_a_letter_or_a_number_alone_has_no_mark(text: str) -> None:
    assert marks(text) == [0]


def test_other_words_have_another_mark() -> None:
    assert len({*marks("Read more. Read less. Read 1 more. Read 1. 1 2")}) == 5


@given(TEXTS)
def test_a_stretch_has_the_words_of_its_tokens(text: str) -> None:
    body = Body(text)
    for first in range(0, body.size, 3):
        for last in range(first + 1, body.size + 1, 4):
            hashes = token_lanes(text)[first * LANE : last * LANE]
            assert [int.from_bytes(hashes[place : place + 4], "little") for place in range(0, len(hashes), LANE)] == list(
                body.words((first, last))
            )
