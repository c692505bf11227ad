"""Words that writers spell in several ways have one form, in texts and in the lists of packs alike."""

from __future__ import annotations

import pytest

from sumber.facts.forms import form_of, forms_of
from sumber.facts.lexicon import Lexicon
from sumber.facts.reading import Reading


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("Said", "said"),
        ("qu’elle", "qu'elle"),
        ("İşçiler", "işçiler"),
        ("قـال", "قال"),
        ("أكَّدَ", "أكّد"),
        ("وفقًا", "وفقا"),
        ("أن", "أن"),
        ("", ""),
    ],
)
def test_a_form(word: str, form: str) -> None:
    assert form_of(word) == form
    assert form_of(form) == form


@pytest.mark.parametrize("words", [[], ["A", "b"], ["qu’elle", "A"], ["Été", "İ"]])
def test_forms_of_several_are_those_of_each(words: list[str]) -> None:
    assert forms_of(words) == [form_of(word) for word in words]


def test_a_reading_knows_its_words_by_their_forms() -> None:
    assert Reading("Elle dit qu’elle part.").forms == ["elle", "dit", "qu'", "elle", "part"]


@pytest.mark.parametrize(
    ("listed", "words"),
    [
        ("d’après", ["d'", "après"]),
        ("İddiaya göre", ["iddiaya", "göre"]),
        ("qu'", ["qu'"]),
        ("jusqu’", ["jusqu'"]),
        ("قـال", ["قال"]),
    ],
)
def test_a_list_finds_them_however_it_spells_them(listed: str, words: list[str]) -> None:
    known: Lexicon[int] = Lexicon()
    known.add(listed, 1)
    assert known.match(words, 0) == (len(words), 1)


def test_a_form_of_nothing_but_marks_is_not_kept() -> None:
    known: Lexicon[int] = Lexicon()
    known.add("!", 1)
    assert not known
