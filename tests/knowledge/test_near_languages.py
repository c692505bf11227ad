"""Telling words: their form, and that each of them can be heard."""

from __future__ import annotations

import pytest

from sumber.knowledge.near_languages import near_languages, telling_words
from sumber.text.language_model import load_table
from sumber.text.scripts import find_script

TAGS = sorted(near_languages().telling)


@pytest.mark.parametrize("tag", TAGS)
def test_words_are_single_small_and_of_one_script(tag: str) -> None:
    words = near_languages().telling[tag]
    assert len(words) > 4
    assert all(word == word.lower().strip() and " " not in word for word in words)
    assert len({find_script(word) for word in words} - {"Hani"}) <= 2


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_can_be_an_answer(tag: str) -> None:
    scripts = {find_script(word) for word in near_languages().telling[tag]}
    told = {one for tags in near_languages().told.values() for one in tags}
    tables = [table for script in scripts if (table := load_table(script))]
    assert tag in told or any(tag in table.languages for table in tables)


def test_a_word_speaks_for_all_languages_that_have_it() -> None:
    words = telling_words()
    assert words["tjedan"] == ("hr",)
    assert set(words["hiljada"]) == {"bs", "sr"}
    assert set(words["prije"]) == {"bs", "hr"}
    assert all(near_languages().telling[tag] >= {word} for word, tags in words.items() for tag in tags)


def test_no_language_has_all_its_words_in_common_with_another() -> None:
    telling = near_languages().telling
    for tag in TAGS:
        for other in TAGS:
            assert tag == other or not telling[tag] <= telling[other], (tag, other)


def test_scripts_told_by_words_have_words_or_letters_for_each_language() -> None:
    for script, tags in near_languages().told.items():
        assert load_table(script) is None
        assert all(tag in near_languages().telling or tag in near_languages().letters for tag in tags)
