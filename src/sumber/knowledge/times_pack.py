"""The part `[times]` of a language pack: words of dates and times, and the shapes that they stand in.

Every list holds words or phrases. A word is matched whatever its case; two marks may stand before it: `=` for a word that
counts only as written (`=Minggu`, the Sunday, beside `minggu`, the week), `~` for one that is a date only beside other
parts of a date (`~may`).
"""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from .files import folder, load_toml

Words = tuple[str, ...]


class TimesPack(Struct, frozen=True, forbid_unknown_fields=True):
    """The words of dates and times of one language.

    `order` is the order of a numeric date; `month_first` allows "September 13"; `glued` says how words stand together: not
    at all ("no"), with endings and each other ("words", Korean) or without any blanks ("text", Chinese). `month` and
    `weekday` (Monday first) hold one entry a month and day, alternatives divided by `|`; `weekday_short` are names that
    count only in brackets behind a date. `unit`, `rel`, `same` (like `rel`, but counted from the day told before), `part`,
    `clock`, `number`, `ordinal`, `every`, `ampm`, `zone` map a value to its words: `unit.M`, `rel."-1D"`, `part.EV`,
    `clock."12:00"`, `number.3`, `every.P1D`, `ampm.PM`, `zone."+07:00"`; `era` maps the year before an era's first to its
    names (`era.2018`, Reiwa), `section` a half or quarter of a year (`H1`, `Q3`). `label` holds words that stand before a
    number ("năm 2024": `Y`), `label_after` those behind it ("2024年"). `word` holds all other kinds, by the names that the
    shapes use: ago, in, last, next, of, on, to ...
    `future` are the words that turn a bare day to the future where they stand before it (or behind, `future_after`).
    `shapes` adds shapes of this language alone; `prefixes` are particles written at the front of a word, `particles` those
    at its end; `blockers` are words in which a time word stands by chance.
    """

    order: str = "DMY"
    month_first: bool = False
    glued: str = "no"
    month: Words = ()
    weekday: Words = ()
    weekday_short: Words = ()
    unit: dict[str, Words] = {}
    rel: dict[str, Words] = {}
    same: dict[str, Words] = {}
    part: dict[str, Words] = {}
    clock: dict[str, Words] = {}
    number: dict[str, Words] = {}
    ordinal: dict[str, Words] = {}
    every: dict[str, Words] = {}
    ampm: dict[str, Words] = {}
    zone: dict[str, Words] = {}
    era: dict[str, Words] = {}
    section: dict[str, Words] = {}
    label: dict[str, Words] = {}
    label_after: dict[str, Words] = {}
    word: dict[str, Words] = {}
    future: Words = ()
    future_after: bool = False
    shapes: dict[str, Words] = {}
    prefixes: Words = ()
    particles: Words = ()
    blockers: Words = ()


class Shapes(Struct, frozen=True, forbid_unknown_fields=True):
    """The shapes that all languages share: what they mean → patterns of kinds of words, in five passes."""

    atoms: dict[str, Words]
    joined: dict[str, Words]
    ranges: dict[str, Words]
    hours: dict[str, Words]
    beside: dict[str, Words]
    month_first: dict[str, Words]


@cache
def shared_shapes() -> Shapes:
    """The shapes of `times/shapes.toml`."""
    return load_toml(folder("times") / "shapes.toml", Shapes)
