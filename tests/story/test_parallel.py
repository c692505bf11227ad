"""Parallel texts: sentences of translations run side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sumber.model import Span
from sumber.story.parallel import align

LENGTHS = (120, 45, 210, 80, 33, 150, 64, 190, 95, 40)


def spans(lengths: list[int] | tuple[int, ...]) -> list[Span]:
    """Sentences of these lengths, one after another."""
    found, start = [], 0
    for length in lengths:
        found.append(Span(start, start + length))
        start += length + 1
    return found


def test_proportional_lengths_speak_for_a_translation() -> None:
    found = align(spans(LENGTHS), spans([round(length * 1.2) for length in LENGTHS]))
    assert found.evidence > 5
    assert found.beads == tuple((place, place + 1, place, place + 1) for place in range(len(LENGTHS)))


def test_another_order_speaks_against_it() -> None:
    assert align(spans(LENGTHS), spans(LENGTHS[::-1])).evidence < align(spans(LENGTHS), spans(LENGTHS)).evidence / 2


def test_two_sentences_for_one() -> None:
    joined = (LENGTHS[0] + LENGTHS[1], *LENGTHS[2:])
    assert align(spans(LENGTHS), spans(joined)).beads[0] == (0, 2, 0, 1)


@pytest.mark.parametrize("kept", [3, 5, 8])
def test_a_text_that_ends_early_is_compared_with_the_beginning(kept: int) -> None:
    found = align(spans(LENGTHS), spans(LENGTHS[:kept]))
    assert found.beads == tuple((place, place + 1, place, place + 1) for place in range(kept))


def test_nothing_speaks_for_nothing() -> None:
    assert align([], spans(LENGTHS)).evidence == 0
    assert align(spans(LENGTHS), []).beads == ()


@given(some.lists(some.integers(1, 400), max_size=70), some.lists(some.integers(1, 400), max_size=70))
def test_sides_change_places(one: list[int], other: list[int]) -> None:
    there, back = align(spans(one), spans(other)), align(spans(other), spans(one))
    if len(one) != len(other):
        assert there.evidence == back.evidence
        assert there.beads == tuple((c, d, a, b) for a, b, c, d in back.beads)
    for first, last, opposite, behind in there.beads:
        assert 0 <= first < last <= len(one)
        assert 0 <= opposite < behind <= len(other)
