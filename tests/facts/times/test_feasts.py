"""Holidays by their rules, and the files that name them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.facts.times import find_times
from sumber.facts.times.feasts import day_of, easter
from sumber.knowledge import language_tags
from sumber.knowledge.files import folder
from sumber.knowledge.holidays import holiday_names, listed_days

from .told import Case, told

CASES: list[Case] = [
    ("They met on Christmas Eve.", [("Christmas Eve", "XXXX-12-24", "2023-12-24", "date")]),
    ("Easter Monday 2019 was cold.", [("Easter Monday 2019", "2019-04-22", "2019-04-22", "date")]),
    ("The line opens two days before Christmas 2024.", [("two days before Christmas 2024", "2024-12-23", "2024-12-23", "date")]),
    ("It closed last Thanksgiving.", [("last Thanksgiving", "XXXX-XX-XX", "2023-11-23", "date")]),
    ("It opens next Easter.", [("next Easter", "XXXX-XX-XX", "2025-04-20", "date")]),
    ("Good Friday of last year was quiet.", [("Good Friday of last year", "XXXX-XX-XX", "2023-04-07", "date")]),
    ("The Christmas tree fell.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "en") == expected


def test_a_thing_of_a_holiday_is_no_day() -> None:
    assert not find_times("El árbol de Navidad cayó.", language="es")
    assert find_times("Llegó en Navidad.", language="es", reference=datetime(2024, 9, 15))[0].value == "2023-12-25"


@pytest.mark.parametrize(
    ("year", "western", "eastern"),
    [
        (1961, (4, 2), (4, 9)), (1992, (4, 19), (4, 26)), (2000, (4, 23), (4, 30)), (2008, (3, 23), (4, 27)),
        (2019, (4, 21), (4, 28)), (2025, (4, 20), (4, 20)), (2038, (4, 25), (4, 25)),
    ],
)  # fmt: skip
def test_easter(year: int, western: tuple[int, int], eastern: tuple[int, int]) -> None:
    assert easter(year) == date(year, *western)
    assert easter(year, eastern=True) == date(year, *eastern)


@given(st.integers(1900, 2199))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    for day, first, last in ((easter(year), (3, 22), (4, 25)), (easter(year, eastern=True), (4, 3), (5, 11))):
        assert day.isoweekday() == 7
        assert date(year, *first) <= day <= date(year, *last)


def test_rules() -> None:
    assert day_of("11:4:4", 2024) == date(2024, 11, 28)
    assert day_of("11:4:4+1", 2024) == date(2024, 11, 29)
    assert day_of("05:1:-1", 2024) == date(2024, 5, 27)
    assert day_of("12:7:-1", 2024) == date(2024, 12, 29)
    assert day_of("02-29", 2023) is None
    assert day_of("easter-2", 2024) == date(2024, 3, 29)
    assert day_of("pascha+49", 2024) == date(2024, 6, 23)
    assert day_of("no-such-list", 2024) is None
    assert listed_days("no-such-list") == {}


@pytest.mark.parametrize("tag", sorted(path.stem for path in folder("holidays").glob("*.toml") if path.stem != "days"))
def test_every_holiday_has_a_day(tag: str) -> None:
    names = holiday_names(tag)
    assert names
    for rule, words in names.items():
        assert any(day_of(rule, year) for year in range(2016, 2021)), rule
        assert all(word == word.strip() and word.lstrip("=") for word in words)
    assert len([word for words in names.values() for word in words]) == len({word for words in names.values() for word in words})


def test_a_language_without_holidays() -> None:
    assert holiday_names("xx") == {}
    assert "en" in language_tags()
