"""Who holds a mark is found range by range, and is the same however small the ranges are."""

from __future__ import annotations

from array import array
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.story.holders import find_holders

MARKS = st.lists(st.sets(st.integers(0, 30) | st.integers(0, (1 << 32) - 1), max_size=12), max_size=12)


def arrays(texts: list[set[int]]) -> list[array[int]]:
    return [array("I", sorted(marks)) for marks in texts]


@given(MARKS, st.sampled_from((1, 2, 5, 1000)))
def test_every_mark_of_several_with_all_who_hold_it(texts: list[set[int]], at_once: int) -> None:
    expected: dict[int, list[int]] = defaultdict(list)
    for number, marks in enumerate(texts):
        for mark in marks:
            expected[mark].append(number)
    found = list(find_holders(arrays(texts), at_once=at_once))
    assert dict(found) == {mark: tuple(held) for mark, held in expected.items() if len(held) > 1}
    assert len(found) == len(dict(found)), "each mark once"


def test_the_largest_mark_is_in_a_range() -> None:
    most = (1 << 32) - 1
    assert list(find_holders(arrays([{0, most}, {0, most}]), at_once=1)) == [(0, (0, 1)), (most, (0, 1))]


@pytest.mark.parametrize("texts", [[], [set()], [set(), set()], [{1}], [{1}, {2}]])
def test_where_nobody_shares_there_is_nothing(texts: list[set[int]]) -> None:
    assert list(find_holders(arrays(texts))) == []
