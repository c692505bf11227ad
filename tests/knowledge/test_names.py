"""Lists of names by script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.knowledge.names import Names, Packed, fold, load_names, pack, several, stem

NAMES = {"given": ["mirela"], "family": ["dorvan"], "town": ["karsk", "vel orin"], "city": ["tolma"], "country": ["ruritania"]}


def made(*, inflected: bool = False) -> Names:
    whole = {kind: pack(several(name.split()) if " " in name else name for name in names) for kind, names in NAMES.items()}
    stems = {kind: pack(several(name.split()) if " " in name else stem(name) for name in names) for kind, names in NAMES.items()}
    return Names(Packed(whole, stems), inflected=inflected)


@pytest.mark.parametrize(("word", "kinds"), [("Mirela", "g"), ("MIRELA", "g"), ("Dorván", "f"), ("Tolma", "C"), ("said", "")])
def test_a_word_is_what_the_lists_say_whatever_its_case_and_marks(word: str, kinds: str) -> None:
    assert made().kinds(word) == kinds


@pytest.mark.parametrize("word", ["Tolma", "Tolmu", "Tolmom", "Karsku", "Mirelom"])
def test_case_endings_are_looked_through_in_languages_that_have_them(word: str) -> None:
    assert made(inflected=True).kinds(word)
    assert made().kinds("Karsku") == ""


def test_places_of_several_words_are_found_in_their_order() -> None:
    assert list(made().places(["to", "Vel", "Orin", "and", "Tolma"])) == [(1, 3, "t")]


@pytest.mark.parametrize(
    ("script", "word", "kind"), [("Latn", "Surabaya", "C"), ("Cyrl", "Иван", "g"), ("Hang", "부산", "C"), ("Hani", "上海", "C")]
)
def test_the_files_know_the_world(script: str, word: str, kind: str) -> None:
    names = load_names(script)
    assert names is not None
    assert kind in names.kinds(word)


def test_a_script_without_a_file_has_no_names() -> None:
    assert load_names("Zzzz") is None


@given(st.text(max_size=30))
def test_folding_is_final_and_any_text_can_be_looked_up(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    names = load_names("Latn", inflected=True)
    assert names is not None
    names.kinds(text)
    list(names.places(text.split()))


def test_an_empty_word_stands_in_no_place() -> None:
    assert list(made().places(["Vel", "", "Orin", "Vel", "Orin"])) == [(3, 5, "t")]
    assert list(made().places([])) == []
