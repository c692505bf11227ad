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


def test_who_is_put_together_joins_and_brings_others_along() -> None:
    assert cluster("abcd", {(0, 1): 0.9}, least=0.5, together=[(1, 3)]) == [[0], [1, 3], [2]]
    assert cluster("abcd", {(0, 1): 0.9, (0, 3): 0.9}, least=0.5, together=[(3, 1)]) == [[0, 1, 3], [2]]
    assert cluster("abcd", {}, least=0.5, together=[(0, 1), (1, 2), (2, 3)]) == [[0, 1, 2, 3]]


def test_who_is_put_apart_never_meets_whatever_joins_them() -> None:
    alike = {(0, 1): 3.0, (1, 2): 3.0, (0, 2): 3.0}
    assert cluster("abc", alike, least=0.5, apart=[(0, 2)]) == [[0, 1], [2]]
    many = {(a, b): 3.0 for b in range(40) for a in range(b)}
    found = cluster([f"{number:02}" for number in range(40)], many, least=0.5, apart=[(0, 39)])
    assert not any({0, 39} <= set(group) for group in found)
    assert len(found) == 2


def test_apart_goes_before_together() -> None:
    assert cluster("ab", {}, least=0.5, together=[(0, 1)], apart=[(0, 1)]) == [[0], [1]]
    assert cluster("abc", {}, least=0.5, together=[(0, 1), (1, 2)], apart=[(0, 2)]) == [[0, 1], [2]]


JUDGED = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] != pair[1]), max_size=5)


@given(PAIRS, JUDGED, JUDGED)
def test_judgements_hold_for_any_likeness(
    pairs: dict[tuple[int, int], float], together: list[tuple[int, int]], apart: list[tuple[int, int]]
) -> None:
    found = cluster("abcdefgh", pairs, least=0.4, together=together, apart=apart)
    home = {number: place for place, group in enumerate(found) for number in group}
    assert sorted(home) == list(range(8))
    assert all(home[a] != home[b] for a, b in apart)
    if not apart:
        assert all(home[a] == home[b] for a, b in together)
