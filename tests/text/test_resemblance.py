"""Names compared, within a script and across scripts, by their letters in Latin script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.text.resemblance import (
    ALIKE,
    FAINT,
    LOOSE,
    NEAR,
    NONE,
    SAME,
    distance,
    form,
    resemblances,
    resemblances_in,
    run_form,
)


def compared(name: str, word: str) -> int:
    return resemblances(form(name), [form(word)])[0]


@pytest.mark.parametrize(
    ("name", "word", "least"),
    [
        ("Lindqvist", "Lindqvist", SAME),
        ("Lindqvist", "LINDQVIST", SAME),
        ("Lindqvist", "Lindqvista", NEAR),
        ("Lindqvist", "Lindkvist", NEAR),
        ("Norvale", "eNorvale", NEAR),
        ("Halvard", "Xəlvərd", FAINT),
        ("Perrin", "Perrinben", LOOSE),
        ("Perrin", "Perin", SAME),
    ],
)
def test_within_a_script(name: str, word: str, least: int) -> None:
    assert compared(name, word) >= least


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Halvard", "Халвард"),
        ("Tobias", "Тобиас"),
        ("Lindqvist", "Линдквиста"),
        ("Sanders", "ساندرز"),
        ("Perrin", "Πέριν"),
        ("Rosalind", "रोज़लिंड"),
    ],
)
def test_across_scripts(name: str, word: str) -> None:
    assert compared(name, word) >= ALIKE


@pytest.mark.parametrize(
    ("name", "word"),
    [("Halvard", "Onsdag"), ("Lindqvist", "Берггольц"), ("Brackwater", "Holloway"), ("Aalto", "Sander")],
)
def test_another_name(name: str, word: str) -> None:
    assert compared(name, word) == NONE


def test_what_is_far_is_fainter() -> None:
    degrees = [compared("Lindqvist", word) for word in ("Lindqvist", "Lindkvista", "Lintgist", "Lindholm")]
    assert degrees == sorted(degrees, reverse=True)
    assert degrees[-1] <= FAINT


def test_names_of_next_to_nothing_are_like_themselves_only() -> None:
    assert compared("Ye", "Ye") == SAME
    assert compared("Ye", "Yes") == NONE
    assert compared("Aou", "123") == NONE


def test_in_a_run_without_spaces() -> None:
    runs = [run_form("船长阿尔托说"), run_form("罗莎琳德说"), run_form("")]
    assert resemblances_in(form("Rosalind"), runs)[1] >= LOOSE
    assert resemblances_in(form("Rosalind"), runs)[0] == NONE
    assert resemblances_in(form("Lindqvist"), runs) == [NONE, NONE, NONE]


def test_a_name_somewhere_in_a_long_run() -> None:
    assert resemblances_in(form("Tanaka"), [run_form("ほんじつタナカがいった")]) == [SAME]


@pytest.mark.parametrize(("name", "word", "most"), [("Michal", "Mikal", 0.15), ("Craig", "Kreyq", 0.4), ("Aalto", "Aalto", 0.0)])
def test_distance(name: str, word: str, most: float) -> None:
    assert distance(form(name), form(word)) <= most


def test_distance_of_strangers() -> None:
    assert distance(form("Holloway"), form("Zeemuts")) > 0.5
    assert distance(form("Holloway"), form("")) == 1.0
    assert distance(form(""), form("Holloway")) == 1.0


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_is_compared(one: str, other: str) -> None:
    assert NONE <= compared(one, other) <= SAME
    if form(one).letters:
        assert compared(one, one) == SAME
        assert distance(form(one), form(one)) == 0.0


def test_long_words_are_cut() -> None:
    assert len(form("ba" * 5000).letters) == len(form("ka" * 5000).letters) < 100
    assert len(run_form("罗" * 5000).letters) < 1000


def test_prefilter_never_hides_the_same() -> None:
    """What lacks too many sounds is not compared, but the same letters are the same, however many there are of a sound."""
    assert compared("Babababab", "Babababab") == SAME
    assert compared("Tartaretti", "Tartarettin") >= NEAR
