"""Lanes: what one operation does to a large integer is what a loop does to each number."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sumber.text.lanes import WIDTH, least, low, pack, unpack

HALF = (1 << 32) - 1
NUMBERS = st.lists(st.integers(0, HALF), max_size=40)


@given(st.lists(st.integers(0, (1 << 32) - 1), max_size=40))
def test_what_is_packed_comes_back(numbers: list[int]) -> None:
    assert list(unpack(pack(numbers), len(numbers))) == numbers


@given(NUMBERS)
def test_fewer_lanes_are_the_first_ones(numbers: list[int]) -> None:
    assert list(unpack(pack(numbers), len(numbers) // 2)) == numbers[: len(numbers) // 2]


@given(NUMBERS, st.integers(1, HALF))
def test_every_product_stays_in_its_lane(numbers: list[int], factor: int) -> None:
    products = low(pack(numbers) * factor, len(numbers))
    assert list(unpack(products, len(numbers))) == [number * factor & HALF for number in numbers]


@given(st.lists(st.tuples(st.integers(0, HALF), st.integers(0, HALF)), max_size=40))
def test_the_smaller_of_each_two(pairs: list[tuple[int, int]]) -> None:
    one, other = (pack(side) for side in zip(*pairs, strict=True)) if pairs else (0, 0)
    assert list(unpack(least(one, other, len(pairs)), len(pairs))) == list(map(min, pairs))


def test_a_shift_moves_numbers_to_the_lane_before() -> None:
    assert list(unpack(pack([7, 8, 9]) >> WIDTH, 3)) == [8, 9, 0]


def test_nothing_is_nothing() -> None:
    assert pack([]) == 0
    assert list(unpack(0, 0)) == []
    assert low(0, 0) == least(0, 0, 0) == 0
