"""The rule of a holiday and a year → its day.

Rules, as `knowledge/holidays/` writes them: a day of the year ("12-25"), so many days from Easter of the western or the
eastern churches ("easter+1", "pascha-2"), the n-th weekday of a month and so many days on ("11:4:4", "11:4:4+1"; Monday is
1, the last -1), or the name of a list of days ("diwali").
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from sumber.knowledge.holidays import listed_days

_RULE = re.compile(r"(?P<month>\d\d)-(?P<day>\d\d)|(?P<easter>easter|pascha)(?P<from>[+-]\d+)|(?P<nth>\d\d:\d:-?\d)(?P<on>\+\d+)?")
_WEEK = 7


@cache
def day_of(rule: str, year: int) -> date | None:
    """The day of a holiday in a year; None where no list reaches that year, or there is no such day in it."""
    found = _RULE.fullmatch(rule)
    if found is None:
        return listed_days(rule).get(year)
    try:
        if found["easter"]:
            return easter(year, eastern=found["easter"] == "pascha") + timedelta(int(found["from"]))
        if found["nth"]:
            month, weekday, place = (int(part) for part in found["nth"].split(":"))
            return _nth_weekday(year, month, weekday, place) + timedelta(int(found["on"] or 0))
        return date(year, int(found["month"]), int(found["day"]))
    except ValueError:
        return None


def _nth_weekday(year: int, month: int, weekday: int, place: int) -> date:
    if place < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        return last - timedelta((last.isoweekday() - weekday) % _WEEK)
    first = date(year, month, 1)
    return first + timedelta((weekday - first.isoweekday()) % _WEEK + _WEEK * (place - 1))


def easter(year: int, *, eastern: bool = False) -> date:
    """Easter Sunday of a year in the Gregorian calendar, by Gauss's rule (J. Meeus, Astronomical Algorithms, chapter 8)."""
    if eastern:
        full = (19 * (year % 19) + 15) % 30
        count = full + (2 * (year % 4) + 4 * (year % 7) - full + 34) % _WEEK + 114
        julian = date(year, count // 31, count % 31 + 1)
        return julian + timedelta(year // 100 - year // 400 - 2)
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % _WEEK
    late = (golden + 11 * epact + 22 * weekday) // 451
    count = epact + weekday - _WEEK * late + 114
    return date(year, count // 31, count % 31 + 1)
