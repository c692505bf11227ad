"""Dates as pages write them, by machine or for readers → day, clock time and zone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from itertools import chain, pairwise

from msgspec import Struct
from msgspec.structs import replace

from sumber.knowledge.calendar import calendar, month_names
from sumber.knowledge.files import any_of
from sumber.model import Precision

MAX_READ = 400
"""Characters of a declared value or a byline that are looked at."""


class Written(Struct, frozen=True, gc=False):
    """A date that was read. `start` and `end` are its characters; `other` is the day that it is with day and month
    exchanged, where both orders are possible; `time` is `HH:MM` or `HH:MM:SS`, `zone` an ISO 8601 offset."""

    day: date
    start: int
    end: int
    time: str = ""
    zone: str = ""
    other: date | None = None

    @property
    def value(self) -> str:
        """ISO 8601; midnight to the second is how machines write a day without a clock time, and is left out."""
        day = self.day.isoformat()
        return f"{day}T{self.time}{self.zone}" if self.has_clock else day

    @property
    def instant(self) -> datetime | None:
        """The instant to the minute, where clock time and zone are given."""
        if not self.has_clock or not self.zone:
            return None
        return datetime.fromisoformat(f"{self.day.isoformat()}T{self.time[:5]}{self.zone}").astimezone(UTC)

    @property
    def has_clock(self) -> bool:
        """Whether the clock time was given."""
        return bool(self.time) and self.time not in ("00:00:00", "00:00")

    @property
    def precision(self) -> Precision:
        """`second`, `minute` or `day`."""
        return "day" if not self.has_clock else "second" if len(self.time) > 5 else "minute"


_CLOCK = r"(?:T|\s{1,3}|,\s)(\d{1,2}):(\d\d)(?::(\d\d?)(?:[.,]\d{1,9})?)?"
_ZONE = r"\s{0,2}(Z(?![a-z])|UTC|GMT|(?:GMT|UTC)?[+\-−]\d\d:?\d\d)?"
_ISO = re.compile(rf"(?<![\d.])(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?!\d)(?:{_CLOCK}{_ZONE})?")
_COMPACT = re.compile(rf"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?([0-2]\d)([0-5]\d)([0-5]\d)?(?:\.\d+)?{_ZONE})?(?!\d)")
_EPOCH = re.compile(r"\s*(\d{10})(?:\d{3})?(?:\.\d+)?\s*")
_NUMERIC = re.compile(r"(?<![\d.,/\-])(\d{1,2})\s?([./\-–])\s?(\d{1,2})\s?\2\s?((?:[12]\d)?\d\d)(?![\d/]|[.-]\d)")

_WORD = r"([^\s\d,;:/()|<>\[\]\-–]{2,15}?)"
_BETWEEN = r"(?:[\s,’'/\-–]|\.(?=[\s\d])){1,3}(?:[^\W\d_]{1,4}\.?\s{1,2})?"
_AFTER_DAY = r"[^\W\d_]{0,3}" + _BETWEEN
_DAY_MONTH_YEAR = re.compile(
    rf"(?<!\d)(\d{{1,2}}){_AFTER_DAY}{_WORD}\.?{_BETWEEN}([12]\d\d\d)(?!\d)|(?<!\d)(\d{{1,2}})(?=\D){_WORD}\.?([12]\d\d\d)(?!\d)"
)
_MONTH_DAY_YEAR = re.compile(
    rf"(?<![^\W\d_]){_WORD}\.?\s{{1,2}}(\d{{1,2}})(?:[^\W\d_]{{2}})?[\s,.]{{1,3}}(?:[^\W\d_]{{2}}\s)?([12]\d\d\d)(?!\d)"
)
_YEAR_MONTH_DAY = re.compile(rf"(?<!\d)([12]\d\d\d){_BETWEEN}{_WORD}\.?\s{{1,2}}(\d{{1,2}})(?![\d:])")
# How many digits day and year have, in the two orders in which words for months stand between them or before both.
_DAY_YEAR, _YEAR_DAY = ((1, 4), (2, 4)), ((4, 1), (4, 2))
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")
_RUN = re.compile(r"\d+")
_DIVIDED = re.compile(r"\d\s?[./\-–]\s?\d")
_CLOCK_DIGITS = re.compile(r"\d\s?[:.hH時시]\s?[0-5]\d")
_BEFORE_DAY, _BEFORE_CLOCK = 20, 12
_OFFSET = re.compile(r"(?:GMT|UTC)?\s?([+\-−])(\d\d?):?(\d\d)?")


@cache
def _digits() -> dict[int, str]:
    """The decimal digits of all scripts → those of ours; one character stays one."""
    return {code: str(unicodedata.digit(chr(code))) for code in range(0x80, 0x10000) if unicodedata.category(chr(code)) == "Nd"}


@cache
def _marked() -> re.Pattern[str]:
    """Numbers with signs that say what each counts: 2024年9月14日."""
    known = calendar()
    year, month, day = any_of(known.year_marks), any_of(known.month_marks), any_of(known.day_marks)
    return re.compile(rf"(?<!\d)(\d{{4}})\s?(?:{year})\s?(\d{{1,2}})\s?(?:{month})\s?(\d{{1,2}})\s?(?:{day})?")


@cache
def _counted() -> re.Pattern[str]:
    """A day, a word for month with its number, a year: 14 tháng 9 năm 2024."""
    return re.compile(
        rf"(?<!\d)(\d{{1,2}})[\s,]{{0,2}}(?:{any_of(calendar().month_words)})\.?\s?(\d{{1,2}})[\s,]{{1,2}}(?:[^\W\d_]{{2,4}}\s)?(\d{{4}})(?!\d)"
    )


@cache
def _clock_after() -> re.Pattern[str]:
    known = calendar()
    half = any_of((*known.am_words, *known.pm_words))
    return re.compile(
        rf"(?:(?P<before>{half})\s?)?(?<!\d)(?P<hour>[0-2]?\d)(?:\s?[:.hH時시]\s?)(?P<minute>[0-5]\d)(?:[:.](?P<second>[0-5]\d))?(?!\d)"
        rf"(?:\s?(?P<after>{half})(?![^\W\d_]))?(?:\s?\(?(?P<zone>(?:GMT|UTC)?\s?[+\-−]\d\d?(?::?\d\d)?|[^\W\d_]{{1,4}})(?![^\W_]))?",
        re.IGNORECASE,
    )


def read_declared_date(text: str, *, language: str = "und", month_first: bool | None = None) -> Written | None:
    """The date of a declared value: ISO 8601 in all its bent forms, RFC 5322, epoch seconds, or words; None if none."""
    return _read_declared(text[:MAX_READ], language, month_first)


@lru_cache(maxsize=256)
def _read_declared(text: str, language: str, month_first: bool | None) -> Written | None:
    # pages declare the same instant over and over
    epoch = _EPOCH.fullmatch(text)
    if epoch:
        moment = datetime.fromtimestamp(0, UTC) + timedelta(seconds=int(epoch[1]))
        return Written(moment.date(), 0, len(text), moment.strftime("%H:%M:%S"), "Z")
    machine = _ISO.match(text)
    if machine is not None and machine.end() == len(text):
        return _by_machine(machine)
    if _ISO.fullmatch(text.strip()):
        return next(_of_machine(text, _ISO), None)
    return next(iter(dates_in(text, language=language, month_first=month_first)), None)


def dated(first: int, second: int, third: int) -> Written | None:
    """The date of three numbers as addresses have them: year, month, day, or day, month, year; None if there is none."""
    read = _day(first, second, third) if first > 99 else _day(third, second, first) or _day(third, first, second)
    return Written(read, 0, 10) if read is not None else None


def dates_in(text: str, *, language: str = "und", month_first: bool | None = None) -> list[Written]:
    """The dates in a text for readers, in order, each with the clock time beside it.

    `language` says whose names of months come first; `month_first` how a date of three numbers is to be read, None
    where that is not known: `other` then says what else it can be.
    """
    if len(text) > MAX_READ:
        return _dates_in(text, language, month_first)
    return list(_short_dates_in(text, language, month_first))


@lru_cache(maxsize=256)
def _short_dates_in(text: str, language: str, month_first: bool | None) -> tuple[Written, ...]:
    # an element and the one around it often have the same text
    return tuple(_dates_in(text, language, month_first))


def _dates_in(text: str, language: str, month_first: bool | None) -> list[Written]:
    if not text.isascii() and _FOREIGN_DIGIT.search(text):
        text = text.translate(_digits())
    # A run of digits costs one pass; every pattern needs a certain kind of run, and most texts have none of most kinds.
    runs = _RUN.findall(text)
    lengths = list(map(len, runs))
    divided = len(runs) > 1 and _DIVIDED.search(text) is not None
    if not divided and not any(run[0] in "12" and (len(run) == 4 or len(run) > 7) for run in runs):
        return []
    readings: list[Iterator[Written]] = []
    if 4 in lengths:
        readings += [_of_machine(text, _ISO)] if divided else []
    if max(lengths) > 7:
        readings.append(_of_machine(text, _COMPACT))
    if 4 in lengths:
        readings.append(_in_words(text, language, text.index(runs[0]), text.rindex(runs[-1]) + len(runs[-1]) + 1, lengths))
    if divided:
        readings.append(_in_numbers(text, month_first))
    found: dict[int, Written] = {}
    for read in chain.from_iterable(readings):
        if not found or all(read.end <= other.start or read.start >= other.end for other in found.values()):
            found[read.start] = read
    ordered = [found[start] for start in sorted(found)]
    return [read if read.time else _with_clock(read, text, ordered) for read in ordered]


def _of_machine(text: str, pattern: re.Pattern[str]) -> Iterator[Written]:
    return filter(None, map(_by_machine, pattern.finditer(text)))


def _by_machine(match: re.Match[str]) -> Written | None:
    year, month, day, hour, minute, second, zone = match.groups()
    read = _day(int(year), int(month), int(day))
    if read is None:
        return None
    clock = _clock(hour, minute, second)
    return Written(read, match.start(), match.end(), clock, _offset(zone) if clock else "")


def _in_words(text: str, language: str, first: int, end: int, lengths: list[int]) -> Iterator[Written]:
    """Dates with the month in words, or with signs, between the first digit and the end of the last. `lengths` are those of
    the runs of digits: no digits stand between day and year."""
    names = month_names(language)
    known = calendar()
    later = known.year_offsets.get(language.split("-", maxsplit=1)[0], 0)
    if any(map(text.__contains__, known.year_marks)):
        for match in _marked().finditer(text, first):
            yield from _written(match, match[1], match[2], match[3], 0)
    if any(map(text.__contains__, known.month_words)):
        for match in _counted().finditer(text, first, end):
            yield from _written(match, match[3], match[2], match[1], later)
    around = set(pairwise(lengths))
    day_first, year_first = not around.isdisjoint(_DAY_YEAR), not around.isdisjoint(_YEAR_DAY)
    for match in _DAY_MONTH_YEAR.finditer(text, first, end) if day_first else ():
        day, name, year = match.groups()[:3] if match[1] else match.groups()[3:]
        yield from _written(match, year, names.get(_folded(name)), day, later)
    for match in _MONTH_DAY_YEAR.finditer(text, max(0, first - _BEFORE_DAY), end) if day_first else ():
        yield from _written(match, match[3], names.get(_folded(match[1])), match[2], later)
    for match in _YEAR_MONTH_DAY.finditer(text, first, end) if year_first else ():
        yield from _written(match, match[1], names.get(_folded(match[2])), match[3], later)


def _written(match: re.Match[str], year: str, month: str | int | None, day: str, later: int) -> Iterator[Written]:
    if month is not None:
        ahead = later if int(year) > 2300 else 0
        read = _day(int(year) - ahead, int(month), int(day))
        if read is not None:
            yield Written(read, match.start(), match.end())


def _in_numbers(text: str, month_first: bool | None) -> Iterator[Written]:
    for match in _NUMERIC.finditer(text):
        first, second = int(match[1]), int(match[3])
        year = int(match[4]) if len(match[4]) == 4 else 2000 + int(match[4])
        by_day, by_month = _day(year, second, first), _day(year, first, second)
        settled = month_first is not None or by_day == by_month or match[2] == "."
        read, other = (by_month, by_day) if month_first and match[2] != "." else (by_day, by_month)
        if read is None:
            read, other = other, None
        if read is not None:
            yield Written(read, match.start(), match.end(), other=None if settled else other)


def _with_clock(read: Written, text: str, all_read: list[Written]) -> Written:
    """The date with the clock time that stands right behind it, or right before it."""
    following = min([other.start for other in all_read if other.start >= read.end], default=len(text))
    behind = text[read.end : min(following, read.end + 30)]
    match = next(_clocks(behind), None)
    if match is None or _RUN.search(behind, 0, match.start()):
        before = text[max(0, read.start - 20) : read.start]
        match = next((found for found in _clocks(before) if len(before) - found.end() <= 8), None)
        if match is None:
            return read
    hour = int(match["hour"])
    half = (match["before"] or match["after"] or "").lower()
    if half in calendar().pm_words and hour < 12:
        hour += 12
    elif half in calendar().am_words and hour == 12:
        hour = 0
    clock = _clock(str(hour), match["minute"], match["second"])
    return replace(read, time=clock, zone=_offset(match["zone"]) if clock else "")


def _clocks(text: str) -> Iterator[re.Match[str]]:
    first = _CLOCK_DIGITS.search(text)
    return _clock_after().finditer(text, max(0, first.start() - _BEFORE_CLOCK)) if first is not None else iter(())


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(hour: str | None, minute: str | None, second: str | None) -> str:
    if hour is None or minute is None or int(hour) > 23 or int(minute) > 59:
        return ""
    return f"{int(hour):02d}:{minute}" + (f":{int(second):02d}" if second and int(second) < 60 else "")


def _offset(zone: str | None) -> str:
    """An ISO 8601 offset for a zone as written, "" where it is not one that means a single offset."""
    if not zone:
        return ""
    match = _OFFSET.fullmatch(zone.strip())
    if match and int(match[2]) <= 14:
        return f"{'+' if match[1] == '+' else '-'}{int(match[2]):02d}:{match[3] or '00'}"
    return calendar().zones.get(zone.casefold(), "Z" if zone == "Z" else "")


def _folded(name: str | None) -> str:
    return (name or "").casefold().strip(".'’ ")
