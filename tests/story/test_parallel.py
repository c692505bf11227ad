"""Parallel texts: sentences of translations run side by side."""

from __future__ import annotations

from math import log, pi

import pytest
from hypothesis import given, settings
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


def likelihood(length: int, opposite: int, lengths: list[int], others: list[int]) -> float:
    """By the formulas, how much likelier `opposite` is as a translation of `length` than by chance."""
    ratio, mean = sum(others) / sum(lengths), sum(map(log, others)) / len(others)
    deviation = max(0.3, (sum((log(one) - mean) ** 2 for one in others) / len(others)) ** 0.5)
    expected = ratio * length
    variance = 6.8 * expected + (0.18 * expected) ** 2
    translated = -0.5 * ((opposite - expected) ** 2 / variance + log(2 * pi * variance))
    chance = -0.5 * ((log(opposite) - mean) / deviation) ** 2 - log(opposite * deviation) - 0.5 * log(2 * pi)
    return max(-3.0, translated - chance)


@settings(deadline=None, max_examples=50)
@given(some.lists(some.integers(1, 300), min_size=1, max_size=4), some.data())
def test_no_other_way_is_likelier(lengths: list[int], data: some.DataObject) -> None:
    others = data.draw(some.lists(some.integers(1, 300), min_size=len(lengths), max_size=len(lengths)))

    def best(i: int, j: int) -> float:
        """The likeliest way from there to the end, by trying all."""
        if (i, j) == (len(kept), len(others)):
            return 0.0
        found = [-1e9]
        for down, right, cost in ((1, 1, 0.0), (2, 1, -1.5), (1, 2, -1.5), (1, 0, -2.5), (0, 1, -2.5)):
            if i + down <= len(kept) and j + right <= len(others):
                pair = sum(kept[i : i + down]), sum(others[j : j + right])
                gain = likelihood(*pair, kept, others) if down and right else 0.0
                found.append(cost + gain + best(i + down, j + right))
        return max(found)

    tried = []
    for end in {len(lengths), len(others) - 1, len(others), len(others) + 1}:
        if 0 < end <= len(lengths):
            kept = lengths[:end]
            tried.append(best(0, 0))
    assert align(spans(lengths), spans(others)).evidence == pytest.approx(max(tried))
