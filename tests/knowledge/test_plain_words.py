"""Words that are no names, whatever their first letter."""

from __future__ import annotations

import pytest

from sumber.knowledge.plain_words import has_plain_words, is_in_dictionaries, is_plain


@pytest.mark.parametrize("word", ["harbour", "Harbor", "Judges", "premiership", "Catholic", "DEPARTMENT"])
def test_words_and_peoples(word: str) -> None:
    assert is_plain(word, "en")


@pytest.mark.parametrize("word", ["Lindqvist", "Norvale", "Halvard", "Martin's", "Aalto", ""])
def test_names(word: str) -> None:
    assert not is_plain(word, "en")


def test_a_language_without_a_list() -> None:
    assert has_plain_words("en")
    assert not has_plain_words("xx")
    assert not is_plain("harbour", "xx")


def test_names_that_dictionaries_have() -> None:
    assert is_in_dictionaries("Scotland", "en")
    assert is_in_dictionaries("SCOTLAND", "en")
    assert not is_plain("Scotland", "en")
    assert not is_in_dictionaries("Lindqvist", "en")
    assert not is_in_dictionaries("harbour", "en")
    assert not is_in_dictionaries("Scotland", "xx")
