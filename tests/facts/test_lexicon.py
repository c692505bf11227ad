"""Looking up forms of one or several words."""

from __future__ import annotations

import pytest

from sumber.facts.lexicon import Lexicon


def lexicon(*forms: str, proclitics: tuple[str, ...] = ()) -> Lexicon[str]:
    made: Lexicon[str] = Lexicon(proclitics)
    for form in forms:
        made.add(form, form)
    return made


@pytest.mark.parametrize(
    ("forms", "words", "found"),
    [
        (["said"], ["she", "said", "so"], (2, "said")),
        (["said so"], ["she", "said", "so"], (3, "said so")),
        (["said", "said so"], ["she", "said", "so"], (3, "said so")),
        (["said so", "said"], ["she", "said", "no"], (2, "said")),
        (["report*"], ["she", "reported", "it"], (2, "report*")),
        (["call report*"], ["we", "call", "reporters"], (3, "call report*")),
        (["Said"], ["she", "said", "so"], (2, "Said")),
    ],
)
def test_the_longest_form_wins(forms: list[str], words: list[str], found: tuple[int, str]) -> None:
    assert lexicon(*forms).match(words, 1) == found


def test_nothing_is_found_past_the_stop() -> None:
    made = lexicon("said so")
    assert made.match(["said", "so"], 0, 1) is None
    assert made.match(["said", "so"], 0, 2) == (2, "said so")


def test_other_words_are_not_found() -> None:
    made = lexicon("said", "report*")
    assert made.match(["saying"], 0) is None
    assert made.match(["repo"], 0) is None
    assert "said" in made
    assert "says" not in made


def test_the_first_meaning_of_a_form_stays() -> None:
    made: Lexicon[int] = Lexicon()
    made.add("said", 1)
    made.add("said", 2)
    made.add("say*", 3)
    made.add("say*", 4)
    assert made.match(["said"], 0) == (1, 1)
    assert made.match(["saying"], 0) == (1, 3)


def test_letters_written_together_with_a_word_are_set_aside() -> None:
    made = lexicon("قال", proclitics=("و", "ف"))
    assert made.match(["وقال"], 0) == (1, "قال")
    assert made.match(["فقال"], 0) == (1, "قال")
    assert made.match(["بقال"], 0) is None


def test_scripts_without_blanks_match_character_by_character() -> None:
    made = lexicon("表示")
    assert made.match(list("他表示欢迎"), 1) == (3, "表示")


def test_an_empty_form_is_no_form() -> None:
    made = lexicon("", "*", "...")
    assert not made
    assert made.match(["x"], 0) is None


def test_places_are_all_at_which_a_form_may_start() -> None:
    made = lexicon("said", "in the words of", "report*", "قال", proclitics=("و",))
    forms = ["he", "said", "in", "reported", "words", "in", "the", "words", "of", "وقال", "ورد"]
    assert made.places(forms) == [1, 2, 3, 5, 9, 10]
    assert {at for at in range(len(forms)) if made.match(forms, at) is not None} <= set(made.places(forms))
    assert lexicon().places(forms) == []
