"""The n-th day or week of a month, the week of a day, minutes of an hour, sets at a clock time, clock times to come."""

from __future__ import annotations

from datetime import datetime

import pytest

from sumber.facts.times import find_times

from .told import told

Case = tuple[str, list[tuple[str, str | None, str, str]]]
CASES: list[Case] = [
    ("It opened on the first Monday of May 2014.", [("first Monday of May 2014", "2014-05-05", "2014-05-05", "date")]),
    ("It closed on the last Friday of October.", [("last Friday of October", "XXXX-XX-XX", "2023-10-27", "date")]),
    ("In the first week of January 2015 it snowed.", [("first week of January 2015", "2015-W01", "2015-W01", "date")]),
    ("On the last day of March she left.", [("last day of March", "XXXX-XX-XX", "2024-03-31", "date")]),
    ("The third Sunday of last month was hot.", [("third Sunday of last month", "XXXX-XX-XX", "2024-08-18", "date")]),
    ("There is no fifth Monday of May 2014.", []),
    ("In the week of April 10th they met.", [("week of April 10th", None, "2024-W15", "date")]),
    ("He left two weeks before 13 May 1999.", [("two weeks before 13 May 1999", "1999-04-29", "1999-04-29", "date")]),
    ("She left 2 weeks and 2 days ago.", [("2 weeks and 2 days ago", "XXXX-XX-XX", "2024-08-30", "date")]),
    ("In the first two weeks of 2021 it rained.", [("first two weeks of 2021", None, "2021-01-01/2021-01-15", "range")]),
    ("The last four months of 2021 were dry.", [("last four months of 2021", None, "2021-09-01/2022-01-01", "range")]),
    ("The bell rang at twenty past three.", [("twenty past three", "T03:20:00", "T03:20:00", "time")]),
    ("It rang 20 past 8 in the evening.", [("20 past 8 in the evening", "T20:20:00", "T20:20:00", "time")]),
    ("We won ten to eight.", []),
    ("Open Monday 8-9am.", [("Monday 8-9am", "XXXX-WXX-1T08:00/XXXX-WXX-1T09:00", "2024-09-09T08:00/2024-09-09T09:00", "range")]),
    ("They meet each Monday at 4 pm.", [("each Monday at 4 pm", "SET:XXXX-WXX-1T16:00", "SET:XXXX-WXX-1T16:00", "set")]),
    ("They meet every day at 7:13 p.m.", [("every day at 7:13 p.m.", "SET:T19:13", "SET:T19:13", "set")]),
    ("The hall is open from 2 pm for 3 hours.", [("from 2 pm for 3 hours", "T14:00:00/T17:00:00", "T14:00:00/T17:00:00", "range")]),
    ("Within nine months it was built.", [("Within nine months", "P9M", "2024-09-15/2025-06-15", "range")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str | None, str, str]]) -> None:
    found = told(text, "en")
    assert [(words, bound, kind) for words, _, bound, kind in found] == [(words, bound, kind) for words, _, bound, kind in expected]
    assert all(loose == one[1] for (_, loose, *_), one in zip(found, expected, strict=True) if one[1] is not None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("at 18:30", "2013-02-12T18:30:00"),
        ("at 10:30", "2013-02-13T10:30:00"),
        ("at noon", "2013-02-13T12:00:00"),
        ("at four o'clock", "2013-02-12T16:00:00"),
        ("before 4 pm", "../2013-02-12T16:00:00"),
        ("from 2 to 4 pm", "2013-02-13T14:00:00/2013-02-13T16:00:00"),
        ("from 10 pm to 2 am", "2013-02-12T22:00:00/2013-02-13T02:00:00"),
    ],
)
def test_a_clock_time_to_come(text: str, value: str) -> None:
    (time,) = find_times(text, language="en", reference=datetime(2013, 2, 12, 15, 30), prefer="future")
    assert (time.value, time.anchor) == (value, "2013-02-12")


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "It took a year and a half.", "P1.5Y"), ("en", "It took two and a half years.", "P2.5Y"),
        ("es", "Duró un año y medio.", "P1.5Y"), ("it", "È durato un anno e mezzo.", "P1.5Y"),
        ("fr", "Cela a duré deux ans et demi.", "P2.5Y"), ("cs", "Trvalo to rok a půl.", "P1.5Y"),
    ],
)  # fmt: skip
def test_a_half_behind_a_unit(language: str, text: str, value: str) -> None:
    assert [time.value for time in find_times(text, language=language)] == [value]


def test_the_last_day_of_last_year_where_last_stands_behind() -> None:
    text, reference = "El último día del año pasado llovió.", datetime(2024, 9, 15)
    assert [time.value for time in find_times(text, language="es", reference=reference)] == ["2023-12-31"]


def test_a_clock_time_of_the_news_stays_bare() -> None:
    assert find_times("at 18:30", language="en", reference=datetime(2013, 2, 12, 15, 30))[0].value == "T18:30:00"
