"""`calendar.toml`: how dates are written on pages, over all languages."""

from __future__ import annotations

from collections import Counter
from functools import cache

from msgspec import Struct

from .files import folder, load_toml


class Calendar(Struct, frozen=True, forbid_unknown_fields=True):
    """Names of months by language tag (twelve rows each, lower case), and how dates in numbers are ordered.

    `month_first` are tags whose numeric dates put the month first, `unsettled` tags whose usage differs by country;
    everywhere else the day comes first. `*_marks` follow a number and say what it counts, `month_words` precede a
    month's number, `am_words` and `pm_words` stand beside the hours of half a day. `year_offsets` is what a language's
    own era is ahead of the Gregorian year, `zones` the offsets of zone names that mean one offset only.
    """

    month_first: tuple[str, ...]
    unsettled: tuple[str, ...]
    year_marks: tuple[str, ...]
    month_marks: tuple[str, ...]
    day_marks: tuple[str, ...]
    month_words: tuple[str, ...]
    am_words: tuple[str, ...]
    pm_words: tuple[str, ...]
    year_offsets: dict[str, int]
    zones: dict[str, str]
    months: dict[str, tuple[tuple[str, ...], ...]]


@cache
def calendar() -> Calendar:
    """The calendar of all languages; raises `KnowledgeError` where the file does not fit."""
    return load_toml(folder("calendar.toml"), Calendar)


@cache
def month_names(language: str) -> dict[str, int]:
    """Names of months in lower case → 1 to 12, for pages in `language` (a BCP 47 tag or `und`).

    The language's own names come first, then those of all other languages. A name that means different months
    elsewhere is kept where one month has clearly more languages behind it, else left out.
    """
    months = calendar().months
    own = months.get(language) or months.get(language.split("-", maxsplit=1)[0]) or ()
    found = _shared_names() | {name: number for number, names in enumerate(own, 1) for name in names}
    return {name: number for name, number in found.items() if number}


@cache
def _shared_names() -> dict[str, int]:
    votes: dict[str, list[int]] = {}
    for rows in calendar().months.values():
        for number, names in enumerate(rows, 1):
            for name in names:
                votes.setdefault(name, []).append(number)
    return {name: _settled(numbers) for name, numbers in votes.items()}


def _settled(numbers: list[int]) -> int:
    if len(set(numbers)) == 1:
        return numbers[0]
    (first, most), (_, next_most), *_ = Counter(numbers).most_common(2)
    return first if most >= 4 * next_most else 0
