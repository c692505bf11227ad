"""The best way through a sentence, against all ways tried one by one."""

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.facts.mentions.best_way import compile_ways

NEVER = -1000.0
# no name, its beginning, its end: an end stands behind a beginning alone
FOLLOWS = [[0.5, 0.0, NEVER], [NEVER, NEVER, 1.0], [0.25, -0.5, NEVER]]
WEIGHTS = st.lists(st.lists(st.integers(-8, 8).map(lambda whole: whole / 4), min_size=3, max_size=3), max_size=6)


def weigh(follows: list[list[float]], emissions: list[list[float]], way: tuple[int, ...]) -> float:
    return sum(row[label] for row, label in zip(emissions, way, strict=True)) + sum(follows[a][b] for a, b in pairwise(way))


def best_of_all(follows: list[list[float]], emissions: list[list[float]]) -> float:
    ways = product(range(len(follows)), repeat=len(emissions))
    return max(weigh(follows, emissions, way) for way in ways if all(follows[a][b] > NEVER for a, b in pairwise(way)))


@given(WEIGHTS)
def test_no_other_way_weighs_more(emissions: list[list[float]]) -> None:
    way = tuple(compile_ways(FOLLOWS, never=NEVER)(emissions))
    assert len(way) == len(emissions)
    assert all(FOLLOWS[a][b] > NEVER for a, b in pairwise(way))
    if emissions:
        assert weigh(FOLLOWS, emissions, way) == best_of_all(FOLLOWS, emissions)


@given(st.lists(st.integers(-3, 3), min_size=9, max_size=9), WEIGHTS)
def test_any_steps_may_weigh_anything(steps: list[int], emissions: list[list[float]]) -> None:
    follows = [[float(step) for step in steps[at : at + 3]] for at in (0, 3, 6)]
    way = tuple(compile_ways(follows, never=NEVER)(emissions))
    if emissions:
        assert weigh(follows, emissions, way) == best_of_all(follows, emissions)


@pytest.mark.parametrize("far", [3.0, 40.0, 4000.0])
def test_a_first_label_far_ahead_is_left_where_another_weighs_more(far: float) -> None:
    find = compile_ways(FOLLOWS, never=NEVER)
    assert find([[far, 0.0, 0.0]] * 4) == [0, 0, 0, 0]
    assert find([[far, 0.0, 0.0], [0.0, 9.0 * far, 0.0], [0.0, 0.0, 9.0 * far], [far, 0.0, 0.0]]) == [0, 1, 2, 0]


def test_of_ways_that_weigh_the_same_the_earlier_labels_are_taken() -> None:
    assert compile_ways([[0.0] * 3] * 3, never=NEVER)([[1.0, 1.0, 1.0]] * 3) == [0, 0, 0]


def test_no_tokens_have_no_way() -> None:
    assert compile_ways(FOLLOWS, never=NEVER)([]) == []


def test_one_token_takes_the_label_that_weighs_most() -> None:
    assert compile_ways(FOLLOWS, never=NEVER)([[0.0, 0.0, 2.0]]) == [2]


def test_one_label_alone_is_always_taken() -> None:
    assert compile_ways([[0.0]], never=NEVER)([[1.0], [2.0]]) == [0, 0]


def test_emissions_may_come_one_by_one() -> None:
    rows = [[1.0, 0.0, 0.0], [0.0, 3.0, 0.0], [0.0, 0.0, 3.0]]
    assert compile_ways(FOLLOWS, never=NEVER)(iter(rows)) == compile_ways(FOLLOWS, never=NEVER)(rows) == [0, 1, 2]
