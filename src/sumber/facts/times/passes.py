"""A line of tokens → the same line with the expressions in it read: parts first, then days with hours, then ranges."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec.structs import replace

from .alphabet import Index, Shape, matches, possible
from .lexicon import Lexicon
from .reading import READERS, Reading, Side, Slots, shift
from .tokens import Line

Reader = Callable[[Shape, "re.Match[str]", Line, Lexicon], Reading | None]
_LENGTH = re.compile(r"P(\d+[DWMY])")
_CLOCK_LENGTH = re.compile(r"PT(\d+(?:\.\d+)?)([HM])")
_APART = re.compile(r"[+-]?[1-9]\d*[DWMY]")
_DAY_MINUTES = 24 * 60
_SIDES: dict[str, Side] = {
    "before": "before", "until": "until", "since": "since", "after": "after",
    "day_before": "before", "day_until": "until", "day_since": "since", "day_after": "after",
}  # fmt: skip


def read_line(line: Line, lexicon: Lexicon) -> Line:
    """The line with every time expression in the place of its tokens."""
    atoms = _reduce(line, lexicon.atoms, lexicon, _atom)
    if not any(atoms.readings):
        return atoms
    ranges = _reduce(_reduce(atoms, lexicon.joined, lexicon, _joined), lexicon.ranges, lexicon, _range)
    return _reduce(_reduce(ranges, lexicon.hours, lexicon, _on_a_day), lexicon.beside, lexicon, _beside)


def _reduce(line: Line, shapes: Index, lexicon: Lexicon, reader: Reader) -> Line:
    text, result, kept = line.text(), Line([], [], [], [], []), 0
    here = possible(shapes, text)
    if not here:
        return line
    for at, char in enumerate(text):
        if char not in here or at < kept:
            continue
        found = _first(text, at, line, here, lexicon, reader)
        if found is None:
            continue
        match, reading = found
        end = match.end() - 1 if "dot" in line.values[match.end() - 1] else match.end()
        begin = at + 1 if end > at + 1 and "the" in line.values[at] and line.readings[at] is None else at
        result.extend(line, kept, begin)
        result.add(lexicon.alphabet.char(_kinds(reading)), line.starts[begin], line.ends[end - 1], {}, reading)
        kept = end
    if not kept:
        return line
    result.extend(line, kept, len(text))
    return result


def _first(text: str, at: int, line: Line, shapes: Index, lexicon: Lexicon, reader: Reader) -> tuple[re.Match[str], Reading] | None:
    """The longest shape at `at` that makes sense."""
    for shape, match in matches(shapes, text, at):
        reading = reader(shape, match, line, lexicon)
        if reading is not None:
            return match, reading
    return None


def _kinds(reading: Reading) -> frozenset[str]:
    if reading.kind == "duration":
        return frozenset(("LENGTH",))
    if reading.kind == "set":
        return frozenset(("SET",))
    if reading.first is not None and reading.first.clock and not _has_day(replace(reading.first, clock=None)):
        return frozenset(("HOURS",))
    if reading.anaphoric and _APART.fullmatch(reading.rel or ""):
        return frozenset(("DATE", "TIMEX", "APART"))
    return frozenset(("CLOCK" if reading.kind == "time" and reading.clock and not _has_day(reading) else "DATE", "TIMEX"))


def _has_day(reading: Reading) -> bool:
    """Whether it names a day, so that an hour can belong to it."""
    if reading.clock or reading.first or reading.kind == "range":
        return False
    return bool(reading.day or reading.weekday or reading.holiday or (reading.rel and reading.rel.endswith("D")))


def _atom(shape: Shape, match: re.Match[str], line: Line, lexicon: Lexicon) -> Reading | None:
    slots: Slots = {}
    after = line.values[match.end() : match.end() + 2]
    behind = after[-1] if after and "dot" in after[0] and "month" in after[-1] else after[0] if after else {}
    if shape.means == "ago" and "y" in behind:
        return None  # before the year so and so, not a year ago
    if shape.means in ("minutes", "part_hour") and behind.keys() & {"unit", "month", "suffix"}:
        return None  # "20 after 3 days", "the evening of 13 September"
    if shape.means == "date" and "dmx" in line.values[match.end() - 1] and "ampm" in behind:
        return None  # "Monday 8-9 am" are hours
    for name in match.re.groupindex:
        place = match.start(name)
        if place < 0:
            continue
        kind = name if name in line.values[place] else name.rstrip("23456").rstrip("_")
        slots[name] = line.values[place].get(kind, 0)
    if slots.keys() == {"hm"} and match.start() and "score" in line.values[match.start() - 1]:
        return None  # "won 3:15"
    return READERS[shape.means](slots, lexicon.pack.order)


def _at_clock(fixed: str, clock: str) -> str | None:
    """A set at a clock time: every day at seven, on Mondays at nine."""
    if fixed.startswith("P"):
        return f"T{clock}" if fixed == "P1D" else None
    return f"{fixed}T{clock}" if "T" not in fixed else None


def _joined(shape: Shape, match: re.Match[str], line: Line, lexicon: Lexicon) -> Reading | None:
    places = {name: match.start(name) for name in match.re.groupindex if match.start(name) >= 0}
    day = line.readings[places["DATE"]] if "DATE" in places else None
    clock = line.readings[places["CLOCK"]] if "CLOCK" in places else None
    part = str(line.values[places["part"]]["part"]) if "part" in places else None
    if "SET" in places:
        often = line.readings[places["SET"]]
        fixed = _at_clock(often.fixed or "", clock.clock or "") if often is not None and clock is not None else None
        return Reading(kind="set", fixed=fixed) if fixed else None
    if "h" in places:
        if "unit" in (line.values[match.end()] if match.end() < len(line.values) else {}):
            return None
        clock = Reading(kind="time", clock=f"{int(line.values[places['h']]['h']):02d}:00")
    if "DATE" in places and (day is None or not _has_day(day) or (part and day.part)):
        return None
    if clock is not None and clock.clock:
        hour = shift(clock.clock, part or (day.part if day else None))
        return replace(day or clock, kind="time", clock=hour, zone=clock.zone, part=None, sure=clock.sure or bool(part))
    return replace(day, part=part) if day is not None else None


def _range(shape: Shape, match: re.Match[str], line: Line, lexicon: Lexicon) -> Reading | None:
    if shape.means == "hours":
        return _to_clock(match, line)
    first, last = line.readings[match.start("TIMEX")], line.readings[match.start("TIMEX2")]
    if first is None or last is None or first.kind == "range" or last.kind == "range" or first.first or last.first:
        return None
    if bool(first.clock) != bool(last.clock):
        return None
    return Reading(kind="range", first=first, last=last)


def _to_clock(match: re.Match[str], line: Line) -> Reading | None:
    """From an hour that is a bare number to a clock time, by whose half of the day it goes ("between 2 and 4:30 pm")."""
    last = line.readings[match.start("CLOCK")]
    hour = int(line.values[match.start("h")]["h"])
    if last is None or last.clock is None or not 1 <= hour <= 24:
        return None
    clock = f"{hour:02d}:00"
    later = shift(clock, "PM") if hour < 12 and last.clock >= "12" else clock
    first = later if later < last.clock else clock
    if first >= last.clock:
        return None
    return Reading(kind="range", first=Reading(kind="time", clock=first, zone=last.zone, sure=last.sure), last=last)


def _on_a_day(shape: Shape, match: re.Match[str], line: Line, lexicon: Lexicon) -> Reading | None:
    """Hours of a day ("Monday from 10 to 12")."""
    if "HOURS" not in match.re.groupindex:
        return _bare_hours(match, line)
    day, hours = line.readings[match.start("DATE")], line.readings[match.start("HOURS")]
    if day is None or hours is None or hours.first is None or hours.last is None or not _has_day(day):
        return None
    ends = [
        replace(day, kind="time", clock=_hour_of(end, day), zone=end.zone, part=None, sure=end.sure)
        for end in (hours.first, hours.last)
    ]
    return Reading(kind="range", first=ends[0], last=ends[1])


def _hour_of(end: Reading, day: Reading) -> str:
    """A clock time in the part of the day that is named; "the morning from 10 to 12" ends at noon, not at midnight."""
    clock = end.clock or ""
    return clock if end.sure or clock.startswith("12") else shift(clock, day.part)


def _bare_hours(match: re.Match[str], line: Line) -> Reading | None:
    """Hours of a day of which at least one is a bare number ("today between 5 and 7")."""
    day = line.readings[match.start("DATE")]
    clocks = list[str]()
    for name in ("h", "CLOCK", "h_2", "CLOCK_2"):
        if name in match.re.groupindex and match.start(name) >= 0:
            place = match.start(name)
            reading = line.readings[place]
            if reading is None:
                clocks.append(shift(f"{int(line.values[place]['h']):02d}:00", day.part if day else None))
            elif reading.clock:
                clocks.append(_hour_of(reading, day or reading))
    if day is None or len(clocks) != 2 or not _has_day(day):
        return None
    first, last = clocks
    if last <= first and last < "12":
        last = shift(last, "PM")
    if last <= first:
        return None
    ends = [replace(day, kind="time", clock=clock, part=None) for clock in (first, last)]
    return Reading(kind="range", first=ends[0], last=ends[1])


def _beside(shape: Shape, match: re.Match[str], line: Line, lexicon: Lexicon) -> Reading | None:
    """All before or after a time, or a time so far from another."""
    if "CLOCK" in match.re.groupindex:
        return _of_a_day(shape, match, line)
    inner = line.readings[match.start("TIMEX")]
    if inner is None or inner.kind in ("range", "set", "duration") or inner.first or inner.part:
        return None
    if shape.means == "week":
        named = line.values[match.start("unit")].get("unit") == "W" and inner.day is not None
        return Reading(first=inner, side="week") if named else None
    if "APART" in match.re.groupindex:
        apart = line.readings[match.start("APART")]
        return Reading(first=inner, side="from", rel=apart.rel) if apart is not None and _is_fixed(inner) else None
    if "LENGTH" not in match.re.groupindex:
        return Reading(kind="range", first=inner, side=_SIDES[shape.means])
    length = line.readings[match.start("LENGTH")]
    if length is not None and inner.clock:
        return _as_long_as(inner, length.fixed or "")
    counted = _LENGTH.fullmatch(length.fixed or "") if length is not None else None
    if counted is None or inner.clock or shape.means == "hours_long":
        return None
    return Reading(kind="range" if shape.means == "long" else "date", first=inner, side="from", rel=f"+{counted[1]}")


def _is_fixed(reading: Reading) -> bool:
    """Whether it names a day by itself, so that "two days before" may count from it."""
    named = reading.month or reading.year or reading.rel or reading.holiday
    return bool(named) and reading.nth is None and not reading.anaphoric


def _as_long_as(start: Reading, length: str) -> Reading | None:
    """So long from a clock time on ("for two hours from 2 pm"), within the day."""
    counted = _CLOCK_LENGTH.fullmatch(length)
    if counted is None or start.clock is None:
        return None
    minutes = int(start.clock[:2]) * 60 + int(start.clock[3:5]) + round(float(counted[1]) * (60 if counted[2] == "H" else 1))
    if minutes >= _DAY_MINUTES:
        return None
    return Reading(kind="range", first=start, last=replace(start, clock=f"{minutes // 60:02d}:{minutes % 60:02d}"))


def _of_a_day(shape: Shape, match: re.Match[str], line: Line) -> Reading | None:
    """A day before or after an hour ("today before 4 pm")."""
    day, clock = line.readings[match.start("DATE")], line.readings[match.start("CLOCK")]
    if day is None or clock is None or clock.clock is None or not _has_day(day):
        return None
    hour = clock.clock if clock.sure else shift(clock.clock, day.part)
    return Reading(kind="range", first=replace(day, kind="time", clock=hour, zone=clock.zone, part=None), side=_SIDES[shape.means])
