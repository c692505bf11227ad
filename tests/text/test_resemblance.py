"""Names compared: within a script by letters, across scripts by consonants."""

from __future__ import annotations

import pytest

from sumber.text.resemblance import ALIKE, LOOSE, NONE, SAME, distance_within, form, resemblance, resemblance_in
from sumber.text.sound import sound_code


def compared(name: str, word: str, *, one_script: bool = True) -> int:
    return resemblance(form(name), form(word), one_script=one_script)


@pytest.mark.parametrize(
    ("name", "word", "expected"),
    [
        ("Lindqvist", "Lindqvist", SAME),
        ("Lindqvist", "LINDQVIST", SAME),
        ("Lindqvist", "Lindqvista", ALIKE),
        ("Perrin", "Perrinben", ALIKE),
        ("Norvale", "eNorvale", ALIKE),
        ("Lindqvist", "Lindkvist", ALIKE),
        ("Halvard", "Xəlvərd", ALIKE),
        ("Lindqvist", "Lintgist", LOOSE),
        ("Halvard", "Onsdag", NONE),
        ("Ross", "Ries", NONE),
    ],
)
def test_within_a_script(name: str, word: str, expected: int) -> None:
    assert compared(name, word) == expected


@pytest.mark.parametrize(
    ("name", "word"),
    [("Halvard", "Халвард"), ("Tobias", "Тобиас"), ("Shoigu", "شويغو"), ("Shoigu", "쇼이구"), ("Lindqvist", "Линдквиста")],
)
def test_across_scripts(name: str, word: str) -> None:
    assert compared(name, word, one_script=False) >= ALIKE


def test_another_name_across_scripts() -> None:
    assert compared("Lindqvist", "Берггольц", one_script=False) == NONE


def test_in_a_run_without_spaces() -> None:
    run = sound_code("船长阿尔托说")[0]
    assert resemblance_in(form("Lindqvist"), run) == NONE
    assert resemblance_in(form("Rosalind"), sound_code("罗莎琳德")[0]) >= LOOSE
    assert resemblance_in(form("Ann"), run) == NONE
    assert resemblance_in(form("Rosalind"), "") == NONE


def test_nothing_to_compare() -> None:
    assert compared("Aou", "123") == NONE


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [("brt", "kbrtn", 0.0), ("brt", "brk", 0.5), ("brt", "bt", 1.0), ("brt", "", 3.0), ("", "brt", 0.0)],
)
def test_distance_within(name: str, text: str, expected: float) -> None:
    assert distance_within(name, text) == expected


def test_long_words_are_cut() -> None:
    assert len(form("ba" * 5000).letters) == len(form("ka" * 5000).letters) < 100
