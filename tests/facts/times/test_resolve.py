"""Readings and a reference → values."""

from __future__ import annotations

from datetime import datetime

import pytest

from sumber.facts.times.reading import Reading, numeric, shift
from sumber.facts.times.resolve import resolve, shifted

REFERENCE = datetime(2024, 9, 15, 14, 30)


def value(reading: Reading, *, future: bool = False, reference: datetime | None = REFERENCE) -> str | None:
    """The value alone."""
    found = resolve(reading, reference, future=future)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("count", "unit", "expected"),
    [
        (-1, "D", "2024-09-14"),
        (1, "BD", "2024-09-16"),
        (-1, "W", "2024-W36"),
        (1, "FN", "2024-W39"),
        (0, "WE", "2024-W37-WE"),
        (-9, "M", "2023-12"),
        (4, "M", "2025-01"),
        (-1, "Q", "2024-Q2"),
        (2, "Q", "2025-Q1"),
        (-25, "Y", "1999"),
        (-1, "DE", "201"),
        (-1, "CE", "19"),
        (-2, "h", "2024-09-15T12:30"),
        (45, "m", "2024-09-15T15:15"),
        (10, "s", "2024-09-15T14:30:10"),
        (-90000, "Y", "XXXX"),
        (10**9, "D", "XXXX-XX-XX"),
    ],
)
def test_periods_from_here(count: float, unit: str, expected: str) -> None:
    assert shifted(REFERENCE, count, unit) == expected


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (Reading(month=2, day=29), "2024-02-29"),
        (Reading(month=12, day=31), "2023-12-31"),
        (Reading(day=31), "2024-08-31"),
        (Reading(day=15), "2024-09-15"),
        (Reading(weekday=7), "2024-09-15"),
        (Reading(weekday=7, named=-1), "2024-09-08"),
        (Reading(weekday=7, named=1), "2024-09-22"),
        (Reading(weekday=3, named=0), "2024-09-11"),
        (Reading(month=9, named=-1), "2023-09"),
        (Reading(month=9, named=1), "2025-09"),
        (Reading(month=9, named=0), "2024-09"),
        (Reading(rel="-1W", weekday=2), "2024-09-03"),
        (Reading(rel="-1Y", month=6), "2023-06"),
        (Reading(rel="-1Y", month=6, day=5), "2023-06-05"),
        (Reading(rel="-1M", day=5), "2024-08-05"),
        (Reading(rel="0D", part="EV"), "2024-09-15TEV"),
        (Reading(kind="time", rel="0D", clock="18:00"), "2024-09-15T18:00"),
        (Reading(kind="time", clock="18:00", zone="+07:00"), "T18:00:00+07:00"),
        (Reading(kind="range", rel="-3D"), "2024-09-12/2024-09-15"),
        (Reading(kind="range", rel="+2Y"), "2024-09-15/2026-09-15"),
        (Reading(kind="range", rel="-2h"), "2024-09-15T12:30/2024-09-15T14:30"),
        (Reading(fixed="199"), "199"),
    ],
)
def test_with_a_reference(reading: Reading, expected: str) -> None:
    assert value(reading) == expected


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (Reading(month=9, day=13), "XXXX-09-13"),
        (Reading(month=9), "XXXX-09"),
        (Reading(day=13), "XXXX-XX-13"),
        (Reading(weekday=1), "XXXX-WXX-1"),
        (Reading(year=2024), "2024"),
        (Reading(year=2024, day=3), "2024-XX-03"),
        (Reading(rel="-1D"), "XXXX-XX-XX"),
        (Reading(rel="-1W", weekday=2), "XXXX-WXX-2"),
        (Reading(rel="-1Y", month=6), "XXXX-06"),
        (Reading(kind="range", rel="-3M"), "P3M"),
        (Reading(kind="range", rel="-3h"), "PT3H"),
        (Reading(), None),
    ],
)
def test_without_one(reading: Reading, expected: str | None) -> None:
    assert value(reading, reference=None) == expected


def test_ranges_share_what_only_one_end_says() -> None:
    first, last = Reading(day=12), Reading(day=14, month=5, year=2023)
    assert value(Reading(kind="range", first=first, last=last)) == "2023-05-12/2023-05-14"
    morning, noon = Reading(kind="time", clock="10:00", weekday=5), Reading(kind="time", clock="12:00")
    assert value(Reading(kind="range", first=morning, last=noon)) == "2024-09-13T10:00/2024-09-13T12:00"
    assert value(Reading(kind="range", first=noon, last=morning)) == "2024-09-13T12:00/2024-09-14T10:00"


@pytest.mark.parametrize(
    ("clock", "part", "expected"),
    [
        ("08:00", "PM", "20:00"),
        ("08:00", "AM", "08:00"),
        ("12:00", "AM", "00:00"),
        ("12:30", "PM", "12:30"),
        ("03:00", "AF", "15:00"),
        ("09:00", "NI", "21:00"),
        ("02:00", "NI", "02:00"),
        ("15:00", "EV", "15:00"),
        ("07:15", None, "07:15"),
    ],
)
def test_halves_of_the_day(clock: str, part: str | None, expected: str) -> None:
    assert shift(clock, part) == expected


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("3-4-2024", "DMY", (2024, 4, 3)),
        ("3-4-2024", "MDY", (2024, 3, 4)),
        ("3-4-2024", "YMD", (2024, 4, 3)),
        ("25-12-2024", "MDY", (2024, 12, 25)),
        ("12-25-2024", "DMY", (2024, 12, 25)),
        ("Y2024-4-3", "", (2024, 4, 3)),
        ("3-4-'99", "DMY", (1999, 4, 3)),
        ("3-4-'24", "DMY", (2024, 4, 3)),
        ("24-4-'13", "YMD", (2024, 4, 13)),
    ],
)
def test_numeric_dates_by_order(text: str, order: str, expected: tuple[int, int, int]) -> None:
    found = numeric(text, order)
    assert found is not None
    assert (found.year, found.month, found.day) == expected


def test_an_unknown_order_leaves_month_and_day_open() -> None:
    found = numeric("3-4-2024", "")
    assert found is not None and found.fixed == "2024-XX-XX"
    assert numeric("13-14-2024", "DMY") is None
