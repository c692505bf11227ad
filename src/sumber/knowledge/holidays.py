"""Holidays: what they are called in a language, and on which days those fell that follow the moon.

`holidays/` holds a file a language, the rule of a holiday (`facts.times.feasts`) → its names, and `days.toml`, the lists
of days. A name is matched whatever its case; one with `=` before it only as written. `evals/write_holidays.py` writes them.
"""

from __future__ import annotations

from datetime import date
from functools import cache

from .files import folder, load_toml

Words = tuple[str, ...]


@cache
def holiday_names(language: str) -> dict[str, Words]:
    """The names of holidays in a language, by their rules; none where the language has no file."""
    path = folder("holidays") / f"{language}.toml"
    return load_toml(path, dict[str, Words]) if path.exists() else {}


@cache
def listed_days(name: str) -> dict[int, date]:
    """The days of a holiday that follows no simple rule, by year; nothing for an unknown name."""
    return {day.year: day for day in _days().get(name, ())}


@cache
def _days() -> dict[str, tuple[date, ...]]:
    return load_toml(folder("holidays") / "days.toml", dict[str, tuple[date, ...]])
