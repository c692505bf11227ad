"""Speakers of two articles are one where an id or the sound of their names says so."""

from __future__ import annotations

import pytest

from sumber.model import Actor, Party
from sumber.story.parties import all_keys, keys_of

from .made import facts

NOBODY = facts()


def test_a_global_id_is_the_only_key() -> None:
    assert keys_of(Party("the Norwegians", "country:NO"), NOBODY) == {"country:NO"}


def test_a_local_id_says_nothing_beyond_its_article() -> None:
    one = keys_of(Party("Ines Calloway", "actor:1"), NOBODY)
    other = keys_of(Party("Ines Calloway", "actor:7"), NOBODY)
    assert one == other
    assert not any(key.startswith("actor") for key in one)


def test_the_names_of_an_actor_stand_for_the_words_that_mean_it() -> None:
    known = facts(actors=(Actor("actor:1", "person", ("Ines Calloway", "Calloway")),))
    assert keys_of(Party("she", "actor:1"), known) == keys_of(Party("Ines Calloway"), known)


@pytest.mark.parametrize(
    ("latin", "other"),
    [("Sergei Moroz", "Сергей Мороз"), ("Orhan Kadar", "오르한 카다르"), ("Salim Nasser", "سليم ناصر")],
)
def test_a_name_is_known_in_another_script(latin: str, other: str) -> None:
    assert keys_of(Party(latin), NOBODY) == keys_of(Party(other), NOBODY)


def test_other_names_share_nothing() -> None:
    assert not keys_of(Party("Tobias Renn"), NOBODY) & keys_of(Party("Ines Calloway"), NOBODY)


@pytest.mark.parametrize("name", ["O", "Au Y", "12", "«»"])
def test_a_name_without_a_telling_sound_still_has_a_key(name: str) -> None:
    assert keys_of(Party(name), NOBODY)


def test_all_keys_is_the_sum_and_none_for_nobody() -> None:
    parties = (Party("Tobias Renn"), Party("Norway", "country:NO"))
    assert all_keys(parties, NOBODY) == keys_of(parties[0], NOBODY) | {"country:NO"}
    assert all_keys(parties[::-1], NOBODY) == all_keys(parties, NOBODY)
    assert all_keys((), NOBODY) == frozenset()
