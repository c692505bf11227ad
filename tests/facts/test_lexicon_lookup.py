"""Looking forms up over words gives what a plain search over all forms gives."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.facts.forms import form_of
from sumber.facts.lexicon import Lexicon
from sumber.text.words import word_texts

WORDS = st.sampled_from(["a", "ab", "abc", "b", "bc", "said", "say", "the"])
FORM = st.builds(lambda words, star: " ".join(words) + star, st.lists(WORDS, min_size=1, max_size=3), st.sampled_from(["", "*"]))


def plain(forms: list[str], words: list[str]) -> tuple[int, bool] | None:
    """How many words the longest form takes at the start, and whether one without a star takes as many."""
    found: list[tuple[int, bool]] = []
    for form in forms:
        parts = form.rstrip("*").split()
        if len(parts) > len(words):
            continue
        *head, last = parts
        if words[: len(head)] != head:
            continue
        if words[len(head)] == last:
            found.append((len(parts), not form.endswith("*")))
        elif form.endswith("*") and words[len(head)].startswith(last):
            found.append((len(parts), False))
    return max(found, default=None)


@settings(max_examples=300)
@given(st.lists(FORM, max_size=8), st.lists(WORDS, min_size=1, max_size=5))
def test_the_longest_form_is_found(forms: list[str], words: list[str]) -> None:
    known: Lexicon[str] = Lexicon()
    known.add_all(forms, "x")
    found = known.match(words, 0)
    wanted = plain(forms, words)
    assert (found[0] if found is not None else None) == (wanted[0] if wanted is not None else None)


@given(st.lists(FORM, max_size=8), st.lists(WORDS, min_size=1, max_size=5))
def test_the_order_in_which_forms_are_added_changes_no_length(forms: list[str], words: list[str]) -> None:
    one: Lexicon[int] = Lexicon()
    other: Lexicon[int] = Lexicon()
    one.add_all(forms, 1)
    other.add_all(list(reversed(forms)), 1)
    assert one.match(words, 0) == other.match(words, 0)


@given(st.lists(FORM, max_size=6), st.lists(WORDS, min_size=2, max_size=6), st.integers(0, 5), st.integers(0, 6))
def test_nothing_is_found_beyond_the_stop(forms: list[str], words: list[str], at: int, stop: int) -> None:
    known: Lexicon[int] = Lexicon()
    known.add_all(forms, 1)
    if at >= len(words):
        return
    found = known.match(words, at, min(stop, len(words)))
    assert found is None or at < found[0] <= max(min(stop, len(words)), at + 1)


@pytest.mark.parametrize(
    ("forms", "words", "found"),
    [
        (["said"], ["said", "that"], (1, "said")),
        (["said", "said that"], ["said", "that"], (2, "said that")),
        (["said that", "said"], ["said", "it"], (1, "said")),
        (["report*"], ["reported"], (1, "report*")),
        (["report*", "reported"], ["reported"], (1, "reported")),
        (["took to report*"], ["took", "to", "reporting"], (3, "took to report*")),
        (["took to report*", "took to reporting"], ["took", "to", "reporting"], (3, "took to reporting")),
        (["took"], ["takes"], None),
        (["SAID"], ["said"], (1, "SAID")),
        (["a b c", "a b"], ["a", "b", "d"], (2, "a b")),
    ],
)
def test_which_form_wins(forms: list[str], words: list[str], found: tuple[int, str] | None) -> None:
    known: Lexicon[str] = Lexicon()
    for form in forms:
        known.add(form, form)
    assert known.match(words, 0) == found


def test_a_form_added_twice_keeps_its_first_meaning() -> None:
    known: Lexicon[int] = Lexicon()
    for meaning in (1, 2):
        known.add("said", meaning)
        known.add("said so", meaning)
        known.add("say*", meaning)
    assert known.match(["said"], 0) == (1, 1)
    assert known.match(["said", "so"], 0) == (2, 1)
    assert known.match(["saying"], 0) == (1, 1)


@pytest.mark.parametrize(
    ("word", "found"),
    [("وقال", (1, 1)), ("قال", (1, 1)), ("فقال", (1, 1)), ("بقال", None), ("و", None)],
)
def test_a_letter_written_together_with_a_form_is_passed(word: str, found: tuple[int, int] | None) -> None:
    known: Lexicon[int] = Lexicon(("و", "ف"))
    known.add("قال", 1)
    assert known.match([word], 0) == found


def test_a_form_begins_with_what_it_is_joined_to_where_that_is_listed_too() -> None:
    known: Lexicon[int] = Lexicon(("و",))
    known.add("وعد", 1)
    known.add("عدد", 2)
    assert known.match(["وعد"], 0) == (1, 1)
    assert known.match(["وعدد"], 0) == (1, 2)


@pytest.mark.parametrize("form", ["", "*", "!", "—"])
def test_a_form_without_words_is_not_kept(form: str) -> None:
    known: Lexicon[int] = Lexicon()
    known.add(form, 1)
    assert not known
    assert form not in known or not form


def test_what_is_kept_is_known() -> None:
    known: Lexicon[int] = Lexicon()
    known.add_all(["said", "say*", "according to"], 1)
    assert known
    assert "said" in known
    assert "saying" in known
    assert "according" not in known


@given(st.text(max_size=20))
def test_a_form_of_one_text_is_found_in_it(text: str) -> None:
    known: Lexicon[int] = Lexicon()
    known.add(text, 1)
    words = word_texts(form_of(text.rstrip("*")))
    if words and not text.rstrip("*").endswith(("'", "’", "ʼ")):
        assert known.match(words, 0) == (len(words), 1)
