"""Pairs are alike by the clues they share, whatever order they come in."""

from __future__ import annotations

from math import isclose, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.story.likeness import alike, alike_by, primary
from sumber.story.rarity import Vector, dot


def unit(**weights: float) -> Vector:
    length = sqrt(sum(weight * weight for weight in weights.values()))
    return {clue: weight / length for clue, weight in weights.items()}


FERRY = unit(ferry=3, quay=2, storm=1)
BOAT = unit(ferry=3, quay=2, rain=1)
WHEAT = unit(wheat=3, mill=2, rain=1)


def test_what_shares_its_weightiest_clues_is_alike() -> None:
    found = alike([FERRY, BOAT, WHEAT], ["en"] * 3, least=0.5, same_group=True)
    assert list(found) == [(0, 1)]
    assert isclose(found[0, 1], 13 / 14)


def test_the_least_likeness_is_kept_and_what_is_below_is_not() -> None:
    exact = dot(FERRY, BOAT)
    assert list(alike([FERRY, BOAT], ["en", "en"], least=exact, same_group=True)) == [(0, 1)]
    assert alike([FERRY, BOAT], ["en", "en"], least=exact + 1e-9, same_group=True) == {}


@pytest.mark.parametrize("vectors", [[], [FERRY], [{}, {}], [FERRY, {}]])
def test_nothing_to_compare_gives_no_pair(vectors: list[Vector]) -> None:
    assert alike(vectors, ["en"] * len(vectors), least=0.1, same_group=True) == {}


def test_within_groups_and_across_them_are_apart() -> None:
    vectors, groups = [FERRY, BOAT, FERRY, BOAT], ["en", "en", "vi", "vi"]
    assert sorted(alike(vectors, groups, least=0.5, same_group=True)) == [(0, 1), (2, 3)]
    assert sorted(alike(vectors, groups, least=0.5, same_group=False)) == [(0, 2), (0, 3), (1, 2), (1, 3)]


def test_nobody_is_alike_with_himself() -> None:
    assert alike([FERRY], ["en"], least=0.0, same_group=True) == {}
    assert all(a < b for a, b in alike([FERRY] * 4, ["en"] * 4, least=0.5, same_group=True))


def test_a_clue_that_a_crowd_holds_proposes_nobody() -> None:
    crowd = [unit(weather=1.0) for _ in range(201)]
    assert alike(crowd, ["en"] * 201, least=0.1, same_group=True) == {}
    assert len(alike(crowd[:30], ["en"] * 30, least=0.1, same_group=True)) == 30 * 29 // 2


@pytest.mark.parametrize(
    ("tag", "subtag"), [("pt-BR", "pt"), ("zh-Hant-TW", "zh"), ("en", "en"), ("und", "und"), ("", ""), ("x-klingon", "x")]
)
def test_the_primary_subtag(tag: str, subtag: str) -> None:
    assert primary(tag) == subtag


_VECTORS = st.lists(
    st.dictionaries(st.sampled_from("abcdef"), st.sampled_from((1.0, 2.0, 3.0)), min_size=1, max_size=4).map(
        lambda weights: unit(**weights)
    ),
    min_size=2,
    max_size=6,
)


@settings(deadline=None, max_examples=40)
@given(_VECTORS, st.randoms(use_true_random=False))
def test_the_order_of_the_vectors_does_not_matter(vectors: list[Vector], shuffler) -> None:  # type: ignore[no-untyped-def]
    order = list(range(len(vectors)))
    shuffler.shuffle(order)
    straight = alike(vectors, ["en"] * len(vectors), least=0.3, same_group=True)
    turned = alike([vectors[number] for number in order], ["en"] * len(vectors), least=0.3, same_group=True)
    assert {frozenset((order[a], order[b])): likeness for (a, b), likeness in turned.items()} == {
        frozenset(pair): likeness for pair, likeness in straight.items()
    }


@settings(deadline=None, max_examples=40)
@given(_VECTORS)
def test_in_a_small_collection_every_pair_above_the_least_is_found(vectors: list[Vector]) -> None:
    found = alike(vectors, ["en"] * len(vectors), least=0.6, same_group=True)
    wanted = {(a, b) for b in range(len(vectors)) for a in range(b) if dot(vectors[a], vectors[b]) >= 0.6}
    assert set(found) == wanted
    assert all(found[a, b] == dot(vectors[b], vectors[a]) for a, b in found)


def test_several_bounds_give_what_each_gives_alone() -> None:
    vectors = [FERRY, BOAT, WHEAT, unit(ferry=1, wheat=2), unit(mill=1, storm=2, quay=1)]
    groups = ["en", "ru", "en", "ru", "vi"]
    for same_group in (True, False):
        leasts = (0.05, 0.3, 0.6)
        alone = [alike(vectors, groups, least=least, same_group=same_group) for least in leasts]
        assert alike_by(vectors, groups, leasts=leasts, same_group=same_group) == alone


def test_a_clue_of_a_crowd_in_one_group_still_proposes_in_another() -> None:
    crowd = [unit(weather=1.0) for _ in range(201)]
    found = alike([*crowd, FERRY, BOAT], [*["en"] * 201, "vi", "vi"], least=0.1, same_group=True)
    assert list(found) == [(201, 202)]
