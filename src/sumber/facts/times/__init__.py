"""Text → the times it tells: dates, clock times, ranges, durations, sets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Literal

from sumber.model import Span, Time, TimeKind

from .composed import composed
from .lexicon import Lexicon, lexicon
from .passes import read_line
from .reading import Reading
from .resolve import resolve, upcoming
from .tokens import tokenize

__all__ = ["find_times"]

_SENTENCE_END = re.compile(r"[.!?։।。！？؟\n]")
_FUTURE_REACH, _WORD_REACH = 110, 12
_NEXT_WORD = re.compile(r"[ \t]([^\W\d_]+)")
_CLOCK = re.compile(r"(\.\./)?T\d\d:\d\d")
_TWENTY_FOUR = re.compile(r"\d[:.h]\d\d")


def find_times(
    text: str, *, language: str | None = None, reference: datetime | None = None, prefer: Literal["past", "future"] = "past"
) -> tuple[Time, ...]:
    """The times that `text` tells, in their order, not overlapping; spans count code points of `text`.

    `language` is a BCP 47 tag; without one, or without a pack for it, only numeric dates are read. `reference` is the moment
    that relative and year-less dates are resolved against; without it their unknown parts stay X (`XXXX-09-13`). `prefer`
    says where a bare day or weekday lies; "past" is the news reading, and gives way to a word of the future in the text.
    Values are ISO 8601 / TIMEX3: see docs/times.md.
    """
    words = lexicon((language or "").split("-")[0].lower())
    line = read_line(composed(tokenize(text, words), words), words)
    found: list[Time] = []
    told: datetime | None = None
    for start, end, reading in zip(line.starts, line.ends, line.readings, strict=True):
        if reading is not None:
            found += _time(text, Span(start, end), reading, told if reading.anaphoric else reference, prefer, words)
            told = _day_told(found[-1].value if found else "") or told
    return tuple(found)


def _day_told(value: str) -> datetime | None:
    """The day of a value that names one in full, for "the next day" that may follow."""
    try:
        return datetime.fromisoformat(value[:10]) if len(value) >= 10 and "/" not in value else None
    except ValueError:
        return None


def _time(text: str, span: Span, reading: Reading, reference: datetime | None, prefer: str, words: Lexicon) -> Iterator[Time]:
    if reading.holiday and not reading.clock and _names_a_thing(text, span, words):
        return
    future = prefer == "future" or (reading.year is None and _is_future(text, span, words))
    resolved = resolve(reading, reference, future=future)
    if resolved is None or not resolved[0]:
        return
    value, anchor = resolved
    if prefer == "future" and reference is not None and _CLOCK.match(value):
        either = not reading.sure and not _TWENTY_FOUR.search(span.slice(text))
        value, anchor = upcoming(value, reference, either_half=either), reference.date().isoformat()
    yield Time(span, value, _kind(reading, value), anchor)


def _names_a_thing(text: str, span: Span, words: Lexicon) -> bool:
    """Whether a holiday only says of what kind a thing is: a Christmas tree, el árbol de Navidad."""
    behind = _NEXT_WORD.match(text, span.end)
    free = words.pack.word.get("holiday_free", ())
    if free and behind is not None and behind[1].islower() and behind[1] not in free:
        return True
    before = text[max(0, span.start - _WORD_REACH) : span.start].split()
    return bool(before) and before[-1].casefold() in words.pack.word.get("holiday_of", ())


def _kind(reading: Reading, value: str) -> TimeKind:
    if reading.kind == "range" and "/" not in value:
        return "duration"
    return "time" if reading.clock and reading.kind != "range" else reading.kind


def _is_future(text: str, span: Span, words: Lexicon) -> bool:
    """Whether a word of the future stands near in the same sentence, on the side where the language puts it."""
    if words.future is None:
        return False
    if words.pack.future_after:
        window = text[span.end : span.end + _FUTURE_REACH]
        return words.future.search(_SENTENCE_END.split(window, maxsplit=1)[0]) is not None
    window = text[max(0, span.start - _FUTURE_REACH) : span.start]
    return words.future.search(_SENTENCE_END.split(window)[-1]) is not None
