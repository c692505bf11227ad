"""Runs of digits and dividers: what each can be."""

from __future__ import annotations

import pytest

from sumber.facts.times.numbers import read_run


def kinds(run: str) -> list[set[str]]:
    """The kinds of each piece of a run."""
    return [set(values) for _, _, values in read_run(run, 0)]


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("7", {"n", "d", "m", "h"}),
        ("0", {"n", "h"}),
        ("17", {"n", "d", "h"}),
        ("28", {"n", "d"}),
        ("32", {"n", "short"}),
        ("500", {"n"}),
        ("1999", {"n", "y"}),
        ("2500", {"n"}),
        ("12345", set()),
        ("007", set()),
    ],
)
def test_integers(run: str, expected: set[str]) -> None:
    assert kinds(run) == [expected]


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("2024-09-13", {"ymd"}),
        ("2024/9/13", {"ymd"}),
        ("13.09.2024", {"ymd"}),
        ("13/9/24", {"ymd"}),
        ("13-9-2024", {"ymd"}),
        ("9/2024", {"my", "dy"}),
        ("2014-2018", {"yy"}),
        ("18:30", {"hm"}),
        ("18:30:15", {"hm"}),
        ("25:30", set()),
        ("18:60", set()),
        ("18h30", {"hm"}),
        ("13/09", {"dm"}),
        ("3/4", {"dmx"}),
        ("24/7", {"dmx"}),
        ("13-9", {"dmx"}),
        ("13.09", {"dmx", "dmz", "hmx"}),
        ("18.45", {"hmx"}),
        ("3.5", {"dmx"}),
        ("99.9", {"n"}),
        ("1.2.3.4", set()),
        ("021-555-1234", set()),
        ("12,500", {"n"}),
    ],
)
def test_runs_with_dividers(run: str, expected: set[str]) -> None:
    assert kinds(run) == [expected]


def test_instants_keep_their_zone() -> None:
    assert read_run("2024-09-13T14:30:00+07:00", 5) == [(5, 30, {"ymdhm": "2024-09-13T14:30+07:00"})]
    assert read_run("2024-09-13T14:30:15Z", 0)[0][2] == {"ymdhm": "2024-09-13T14:30:15Z"}


def test_two_dates_with_a_dash_are_two() -> None:
    pieces = read_run("10/1/2018-12/1/2018", 3)
    assert [(start, end) for start, end, _ in pieces] == [(3, 12), (12, 13), (13, 22)]
    assert [set(values) for _, _, values in pieces] == [{"ymd"}, {"dash"}, {"ymd"}]


def test_two_hours_with_a_dash_are_two() -> None:
    assert kinds("10:00-12:30") == [{"hm"}, {"dash"}, {"hm"}]


def test_a_day_and_a_year_without_a_blank_are_two() -> None:
    assert [values.get("d") or values.get("y") for _, _, values in read_run("5,2016", 0)] == [5, None, 2016]


def test_a_dash_between_integers_leaves_both() -> None:
    assert kinds("20-45") == [{"n", "d", "h"}, {"dash"}, {"n", "short"}]
    assert kinds("40-50") == [{"n", "short"}, {"dash"}, {"n", "short"}]
