"""Weights say how rare a clue is; likeness is found through an index."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.story.clues import Clues
from sumber.story.likeness import alike, primary
from sumber.story.rarity import dot, weigh, word_prior


def clues(words: str = "", neutral: str = "") -> Clues:
    made = Clues()
    made.words = Counter(words.split())
    made.neutral.update(neutral.split())
    return made


def test_vectors_have_length_one() -> None:
    within, across = weigh([clues("bridge pillar", "s:rntkbst n:48"), clues("bridge", "s:rntkbst")], ["en", "ru"])
    assert all(sum(weight**2 for weight in vector.values()) == pytest.approx(1) for vector in within)
    assert sum(weight**2 for weight in across[1].values()) == pytest.approx(1)


def test_rare_clues_weigh_more_than_common_ones() -> None:
    found = [clues("", "s:rntkbst c:RU")] + [clues("", "c:RU") for _ in range(30)]
    within, _ = weigh(found, ["en"] * 31)
    assert within[0]["s:rntkbst"] > within[0]["c:RU"]


def test_long_names_and_full_names_weigh_more_than_short_ones() -> None:
    within, _ = weigh([clues("", "s:krb s:rntkbst s:krb#rn".replace("#", "_"))], ["en"])
    assert within[0]["s:rntkbst"] > within[0]["s:krb"]


def test_long_words_are_rarer_in_any_language() -> None:
    priors = [word_prior("x" * length) for length in range(1, 12)]
    assert priors == sorted(priors, reverse=True)
    assert word_prior("橋梁") == 0.1


def test_a_clue_of_one_language_joins_nothing_across() -> None:
    _, across = weigh([clues("", "s:rntkbst s:brrn"), clues("", "s:rntkbst")], ["de", "en"])
    assert "s:brrn" not in across[0]
    assert dot(across[0], across[1]) > 0.8


@given(
    st.dictionaries(st.sampled_from("abcdefgh"), st.floats(0.01, 1)),
    st.dictionaries(st.sampled_from("abcdefgh"), st.floats(0.01, 1)),
)
def test_likeness_is_symmetric_to_the_last_bit(one: dict[str, float], other: dict[str, float]) -> None:
    assert dot(one, other) == dot(dict(reversed(one.items())), dict(reversed(other.items()))) == dot(other, one)


def test_pairs_within_or_across_groups() -> None:
    vectors = [{"a": 1.0}, {"a": 0.8, "b": 0.6}, {"b": 1.0}]
    assert alike(vectors, ["en", "en", "ru"], least=0.5, same_group=True) == {(0, 1): 0.8}
    assert alike(vectors, ["en", "en", "ru"], least=0.5, same_group=False) == {(1, 2): 0.6}


def test_what_is_below_the_least_is_left_out() -> None:
    assert alike([{"a": 1.0}, {"a": 0.3, "b": 0.95}], ["en", "en"], least=0.5, same_group=True) == {}


def test_a_clue_that_a_crowd_has_proposes_nothing() -> None:
    assert alike([{"a": 1.0}] * 201, ["en"] * 201, least=0.5, same_group=True) == {}


@pytest.mark.parametrize(("tag", "expected"), [("pt-BR", "pt"), ("en", "en"), ("und", "und")])
def test_primary(tag: str, expected: str) -> None:
    assert primary(tag) == expected
