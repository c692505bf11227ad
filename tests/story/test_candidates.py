"""Pairs are proposed by the fingerprints they share, and walked so that kin stand together."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from sumber.story.candidates import propose, walk

Pairs = list[tuple[int, int]]


def arrays(*texts: set[int]) -> list[array[int]]:
    return [array("I", sorted(marks)) for marks in texts]


def test_two_shared_fingerprints_propose_a_pair() -> None:
    assert propose(arrays({1, 2, 3}, {2, 3, 4}, {9})) == {(0, 1): 2}


def test_one_is_enough_where_few_have_it() -> None:
    assert propose(arrays({1}, {1}, {1})) == {(0, 1): 1, (0, 2): 1, (1, 2): 1}
    assert propose(arrays(*[{1}] * 13)) == {}


def test_a_crowd_proposes_neighbours_only() -> None:
    found = propose(arrays(*[{1, 2}] * 49))
    assert found == {(number, number + 1): 2 for number in range(48)}
    assert len(propose(arrays(*[{1, 2}] * 48))) == 48 * 47 // 2


@given(st.lists(st.sets(st.integers(0, 20), max_size=8), max_size=10))
def test_what_is_proposed_is_what_each_two_share(texts: list[set[int]]) -> None:
    shared = {(a, b): len(texts[a] & texts[b]) for b in range(len(texts)) for a in range(b) if texts[a] & texts[b]}
    assert propose(arrays(*texts)) == shared, "ten texts are few: one mark is enough"


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)).filter(lambda pair: pair[0] < pair[1]), unique=True))
def test_every_pair_is_walked_once(pairs: Pairs) -> None:
    order = walk(pairs)
    assert sorted(order) == sorted(pairs)
    assert order == walk(pairs[::-1]), "whatever order they come in"


def test_what_is_connected_is_walked_together() -> None:
    chains = [(number, number + 50) for number in range(50)] + [(number + 50, number + 100) for number in range(50)]
    order = walk(chains)
    assert [pair[0] % 50 for pair in order] == [number for number in range(50) for _ in range(2)]


def test_few_are_in_use_at_a_time() -> None:
    pairs = [(min(a, b), max(a, b)) for group in range(100) for a, b in [(group, group + 100), (group, 300 - group)]]
    order = walk(pairs)
    last = {number: place for place, pair in enumerate(order) for number in pair}
    in_use: set[int] = set()
    most = 0
    for place, pair in enumerate(order):
        in_use |= set(pair)
        most = max(most, len(in_use))
        in_use -= {number for number in pair if last[number] == place}
    assert most <= 4
