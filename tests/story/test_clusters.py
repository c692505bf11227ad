"""Clusters by average linkage, independent of numbering."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sumber.story.clusters import cluster


def test_near_ones_join_and_far_ones_do_not() -> None:
    assert cluster("abcd", {(0, 1): 0.9, (2, 3): 0.8, (1, 2): 0.1}, least=0.5) == [[0, 1], [2, 3]]


def test_the_mean_of_all_pairs_counts() -> None:
    chain = {(0, 1): 0.9, (1, 2): 0.6}
    assert cluster("abc", chain, least=0.5) == [[0, 1], [2]]
    assert cluster("abc", {**chain, (0, 2): 0.5}, least=0.5) == [[0, 1, 2]]


def test_nothing_joins_without_likeness() -> None:
    assert cluster("abc", {}, least=0.5) == [[0], [1], [2]]
    assert cluster("", {}, least=0.5) == []


PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
    st.sampled_from([0.1, 0.3, 0.5, 0.7, 0.9]),
    max_size=20,
)


@given(PAIRS, st.permutations(range(8)))
def test_numbering_does_not_matter(pairs: dict[tuple[int, int], float], order: list[int]) -> None:
    names = [f"n{number}" for number in range(8)]
    first = {frozenset(names[number] for number in group) for group in cluster(names, pairs, least=0.4)}
    moved = {tuple(sorted((order.index(a), order.index(b)))): value for (a, b), value in pairs.items()}
    renamed = [names[number] for number in order]
    second = {frozenset(renamed[number] for number in group) for group in cluster(renamed, moved, least=0.4)}  # type: ignore[arg-type]
    assert first == second


@given(PAIRS)
def test_every_number_is_in_one_cluster(pairs: dict[tuple[int, int], float]) -> None:
    found = cluster([f"n{number}" for number in range(8)], pairs, least=0.4)
    assert sorted(number for group in found for number in group) == list(range(8))
