"""Articles and facts → when what they report took place, and whether two can be about one event by that."""

from __future__ import annotations

import re
from datetime import date, timedelta

from msgspec import Struct

from sumber.model import Article, Facts
from sumber.text.sentences import split_sentences

from .clocks import read_clock

_OPENING = 3
_OPENING_LENGTH = 1500
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)")
_RANGE = 7
_AGREED = 1.35
_UNKNOWN = 1.0
_NEXT_DAY = 0.7
_OTHER_DAY = 0.35


class When(Struct, frozen=True):
    """The days that an article's opening names; or, of one whose own clock is not known, the months (`2024-09`) and years that
    it speaks of anywhere."""

    days: frozenset[date] = frozenset()
    months: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()


def when(article: Article, facts: Facts) -> When:
    """When what is reported took place, as far as the text says so.

    News says in its opening when what it reports took place or will; later sentences tell of other days. Two visits of one
    minister, two shellings of one week are told apart by nothing else. Without a clock the date in an opening may be the
    page's, of which each report has another, so that only months and years are looked at, wherever they stand.
    """
    if read_clock(article.published) is None:
        found = [match for time in facts.times if (match := _DATE.match(time.value))]
        return When(months=frozenset(m[0][:7] for m in found if m[2]), years=frozenset(m[1] for m in found))
    sentences = split_sentences(article.text[:_OPENING_LENGTH])[:_OPENING]
    end = sentences[-1].end if sentences else 0
    days: set[date] = set()
    for time in facts.times:
        if time.span.start < end:
            days |= _days_of(time.value)
    return When(frozenset(days), frozenset(f"{day:%Y-%m}" for day in days), frozenset(f"{day:%Y}" for day in days))


def agreement(one: When, other: When) -> float:
    """By how much the likeness of two articles counts more or less: they name one day (or, without clocks, one month), none,
    or only others, near or not (without clocks: only other years)."""
    if one.days and other.days:
        if one.days & other.days:
            return _AGREED
        apart = min(abs((a - b).days) for a in one.days for b in other.days)
        return _NEXT_DAY if apart == 1 else _OTHER_DAY
    if one.years and other.years and not one.years & other.years:
        return _OTHER_DAY
    return _AGREED if one.months & other.months else _UNKNOWN


def _days_of(value: str) -> set[date]:
    begin, _, end = value.partition("/")
    first, last = _read(begin), _read(end) if end else None
    if first is None:
        return set()
    if last is None or not 0 <= (last - first).days < _RANGE:
        return {first}
    return {first + timedelta(days=step) for step in range((last - first).days + 1)}


def _read(value: str) -> date | None:
    match = _DATE.match(value)
    if match is None or match[3] is None:
        return None
    try:
        return date(*map(int, match.groups()))
    except ValueError:
        return None
