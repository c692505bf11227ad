"""A packed mapping is the mapping that it was made of."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.story.packed import Packed
from sumber.story.rarity import dot

WEIGHTS = st.dictionaries(st.text(max_size=3), st.floats(0.01, 1), max_size=12)


@given(WEIGHTS)
def test_all_is_there_in_order(weights: dict[str, float]) -> None:
    packed = Packed(weights, "d")
    assert packed == weights
    assert len(packed) == len(weights)
    assert list(packed) == list(weights)
    assert list(packed.items()) == list(weights.items())
    assert list(packed.values()) == list(weights.values())
    assert all(packed[key] == weight and key in packed for key, weight in weights.items())


def test_what_is_not_there_is_missed_as_ever() -> None:
    packed = Packed({"bridge": 2}, "I")
    assert packed.get("pillar") is None
    assert packed["bridge"] == 2
    with pytest.raises(KeyError, match="pillar"):
        packed["pillar"]


@given(WEIGHTS, WEIGHTS)
def test_likeness_is_the_same_to_the_last_bit(one: dict[str, float], other: dict[str, float]) -> None:
    exact = dot(one, other)
    assert dot(Packed(one, "d"), Packed(other, "d")) == exact
    assert dot(Packed(one, "d"), other) == dot(one, Packed(other, "d")) == exact


def test_it_is_small() -> None:
    weights = {f"word{number}": number / 7 for number in range(300)}
    packed = Packed(weights, "d")
    held = sys.getsizeof(weights) + sum(map(sys.getsizeof, weights.values()))
    assert sys.getsizeof(packed._keys) + sys.getsizeof(packed._values) < held / 2.5
