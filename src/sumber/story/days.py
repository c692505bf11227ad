"""Articles and facts → the days that their openings are about, and whether two articles can be about one event by them."""

from __future__ import annotations

import re
from datetime import date, timedelta

from sumber.model import Article, Facts
from sumber.text.sentences import split_sentences

from .clocks import read_clock

_OPENING = 3
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_RANGE = 7
_OPENING_LENGTH = 1500
_AGREED = 1.35
_UNKNOWN = 1.0
_NEXT_DAY = 0.7
_OTHER_DAY = 0.35

Days = frozenset[date]


def opening_days(article: Article, facts: Facts) -> Days:
    """The full dates that the first three sentences name, ranges of up to a week with each of their days.

    News says in its opening when what it reports took place or will; later sentences tell of other days. Two visits of one
    minister, two shellings of one week are told apart by nothing else. None where the article's own clock is not known: its date
    may then be the page's, of which each report has another.
    """
    if read_clock(article.published) is None:
        return frozenset()
    sentences = split_sentences(article.text[:_OPENING_LENGTH])[:_OPENING]
    end = sentences[-1].end if sentences else 0
    found: set[date] = set()
    for time in facts.times:
        if time.span.start < end:
            found |= _days_of(time.value)
    return frozenset(found)


def agreement(one: Days, other: Days) -> float:
    """By how much the likeness of two articles counts more or less: they name one day, none, or only others, near or not."""
    if not one or not other:
        return _UNKNOWN
    if one & other:
        return _AGREED
    apart = min(abs((a - b).days) for a in one for b in other)
    return _NEXT_DAY if apart == 1 else _OTHER_DAY


def _days_of(value: str) -> set[date]:
    begin, _, end = value.partition("/")
    first, last = _read(begin), _read(end) if end else None
    if first is None:
        return set()
    if last is None or not 0 <= (last - first).days < _RANGE:
        return {first}
    return {first + timedelta(days=step) for step in range((last - first).days + 1)}


def _read(value: str) -> date | None:
    match = _DAY.match(value)
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None
