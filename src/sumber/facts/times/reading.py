"""What stands in a shape's places → what it says of the calendar, before it is resolved."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from sumber.model import TimeKind

Value = int | float | str
Slots = dict[str, Value]
Side = Literal["before", "until", "since", "after", "from", "week"]


class Reading(Struct, frozen=True):
    """Parts of a date or time as read. `rel` is an offset in a unit ("-3M"), `named` -1, 0 or 1 for last, this, next;
    `anaphoric` that its offset counts from a day told before; `fixed` a value that needs no resolving; `first` and `last`
    are the ends of a range. `side` says that the time is all that lies on one side of `first` ("before", "until", "since",
    "after"), that `rel` counts from there ("from"), or that it is the week of that day ("week"); `sure` that a clock time
    names its half of the day; `section` is a quarter or half of a year ("Q1", "H2"). `nth` is a place in the month or year
    that is named or `rel` away (-1 the last): of its weekdays, or of the days or weeks that `unit` says; with `count` it is
    so many of them from its first on, or up to its last. `holiday` is the rule of one (`feasts`)."""

    kind: TimeKind = "date"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    clock: str | None = None
    part: str | None = None
    rel: str | None = None
    anaphoric: bool = False
    named: int | None = None
    zone: str = ""
    fixed: str | None = None
    first: Reading | None = None
    last: Reading | None = None
    side: Side | None = None
    sure: bool = False
    section: str | None = None
    nth: int | None = None
    unit: str | None = None
    count: float | None = None
    holiday: str | None = None


def _number(slots: Slots, *names: str) -> int | None:
    for name in names:
        for key in (name, f"{name}_2", f"{name}_3"):
            if slots.get(key) is not None:
                return int(slots[key])
    return None


_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _valid(reading: Reading) -> Reading | None:
    """The reading, or None where there is no such day."""
    if reading.day is None or reading.month is None:
        return reading
    leap = reading.year is None or calendar.isleap(reading.year)
    length = 29 if reading.month == 2 and leap else _LENGTHS[reading.month - 1]
    return reading if 1 <= reading.day <= length else None


def _full_year(short: int) -> int:
    return 1900 + short if short >= 50 else 2000 + short


def _pair(first: int, second: int, order: str) -> tuple[int | None, int | None]:
    """Month and day of two numbers by the language's order; the order gives way to what is possible."""
    if second > 12 >= first:
        return first, second
    if first > 12 >= second:
        return second, first
    if first > 12:
        return None, None
    if not order:
        return (first, second) if first == second else (None, None)
    return (second, first) if order == "DMY" else (first, second)


def numeric(text: str, order: str) -> Reading | None:
    """A date of three numbers (`Y2024-9-13`, `13-9-2024`, `13-9-'24`) by the language's order."""
    if text.startswith("Y"):
        year, month, day = (int(part) for part in text[1:].split("-"))
        return _valid(Reading(year=year, month=month, day=day))
    first, second, last = text.split("-")
    if last.startswith("'") and order == "YMD" and int(second) <= 12:
        return _valid(Reading(year=_full_year(int(first)), month=int(second), day=int(last[1:])))
    year = _full_year(int(last[1:])) if last.startswith("'") else int(last)
    month_, day_ = _pair(int(first), int(second), "MDY" if order == "MDY" else order and "DMY")
    if month_ is None:
        return Reading(fixed=f"{year:04d}-XX-XX") if min(int(first), int(second)) <= 12 else None
    return _valid(Reading(year=year, month=month_, day=day_))


def _date(slots: Slots, order: str) -> Reading | None:
    reading = Reading()
    if "ymd" in slots:
        found = numeric(str(slots["ymd"]), order)
        if found is None:
            return None
        reading = found
    elif "my" in slots:
        reading = Reading(year=int(str(slots["my"])[:4]), month=int(str(slots["my"])[5:]))
    elif {"dm", "dmx", "dmz"} & set(slots):
        first, second = (int(part) for part in str(slots.get("dm") or slots.get("dmx") or slots["dmz"]).split("-"))
        pair = _pair(first, second, order)
        if pair[0] is None:
            return None
        reading = Reading(month=pair[0], day=pair[1])
    month = _number(slots, "month", "month_alone", "m") or reading.month
    day = _number(slots, "d", "ord") or reading.day
    if "yd" in slots or "dy" in slots:
        year_, day = (int(part) for part in str(slots.get("yd") or slots["dy"]).split("-"))
        reading = replace(reading, year=year_)
    if "short" in slots:
        reading = replace(reading, year=_full_year(int(slots["short"])))
    return _valid(
        replace(
            reading, year=_era(slots) or _number(slots, "y") or reading.year, month=month, day=day,
            weekday=_number(slots, "weekday", "weekday_alone", "wd"), rel=_date_rel(slots),
            part=str(slots["part"]) if "part" in slots else None,
        )
    )  # fmt: skip


def _era(slots: Slots) -> int | None:
    return int(slots["era"]) + (_number(slots, "n") or 0) if "era" in slots else None


def _date_rel(slots: Slots) -> str | None:
    if "rel" in slots or "rel_2" in slots:
        return str(slots.get("rel") or slots["rel_2"])
    return f"{_direction(slots)}{_unit(slots)}" if _unit(slots) else None


def _direction(slots: Slots) -> int:
    kinds = {name.split("_")[0] for name in slots}
    return -1 if kinds & {"last", "lastb"} else 1 if kinds & {"next", "nextb"} else 0


def _unit(slots: Slots) -> str:
    return next((str(slots[name]) for name in ("unit", "unit_2", "unit_3", "unit_4", "unit_5", "unit_6") if name in slots), "")


def _rel(slots: Slots, order: str) -> Reading | None:
    if "rel" in slots:
        rel, _, weekday = str(slots["rel"]).partition("@")
        return Reading(rel=rel, weekday=int(weekday) if weekday else None)
    unit = _unit(slots)
    return None if unit in ("h", "m", "s") else Reading(rel=f"{_direction(slots)}{unit}")


def _this_part(slots: Slots, order: str) -> Reading | None:
    return Reading(rel="-1D" if "last" in slots else "0D", part=str(slots["part"]))


def _same(slots: Slots, order: str) -> Reading | None:
    return Reading(rel=str(slots["same"]) if "same" in slots else f"0{_unit(slots)}", anaphoric=True)


def _named(slots: Slots, order: str) -> Reading | None:
    month, weekday, day = _number(slots, "month", "m"), _number(slots, "weekday"), _number(slots, "d")
    unit = _unit(slots)
    offset = f"{_direction(slots)}{unit}" if unit else None
    rel = next((str(slots[name]) for name in ("rel", "rel_2", "rel_3", "rel_4") if name in slots), offset)
    return _valid(Reading(month=month, day=day, weekday=weekday, rel=rel, named=None if rel else _direction(slots)))


def _amount(slots: Slots) -> str:
    for name in ("n", "n_2"):
        if name in slots:
            return f"{float(slots[name]):g}"
    return "1" if {"a", "a_2"} & set(slots) else "X"


def _ago(slots: Slots, order: str, sign: str = "-") -> Reading | None:
    amount, unit = _amount(slots) if {"n", "a", "few"} & set(slots) else "1", _unit(slots)
    if unit == "Y" and amount != "X" and _FIRST_YEAR <= float(amount) < _LAST_YEAR:
        return None
    rel = f"{sign}{amount}{unit}"
    if "unit" in slots and "unit_2" in slots:
        unit = str(slots["unit_2"])
        rel += f"{sign}{float(slots['n_2']):g}{unit}" if "n_2" in slots else f"{sign}1{unit}"
    return Reading(rel=rel, kind="time" if unit in ("h", "m", "s") else "date")


def _ahead(slots: Slots, order: str) -> Reading | None:
    return _ago(slots, order, "+")


def _apart(slots: Slots, sign: str) -> Reading | None:
    reading = _ago(slots, "", sign)
    return replace(reading, anaphoric=True) if reading else None


def _length(amount: str, unit: str) -> str:
    scale = {"DE": ("Y", 10.0), "CE": ("Y", 100.0), "Q": ("M", 3.0)}
    if unit in scale and amount != "X":
        unit, factor = scale[unit]
        amount = f"{float(amount) * factor:g}"
    if unit == "FN":
        return f"P{float(amount) * 2:g}W" if amount != "X" else "PXW"
    return f"PT{amount}{unit.upper()}" if unit in ("h", "m", "s") else f"P{amount}{unit}"


def _duration(slots: Slots, order: str) -> Reading | None:
    whole = "whole" in slots
    if "a" in slots and not whole and slots["unit"] not in _ALONE:  # "a quarter of the town", "a second chance"
        return None
    amount = "0.5" if "half" in slots else "1" if whole else _amount(slots)
    if "half_after" in slots and "few" not in slots:
        amount = "1" if amount == "X" else amount
        amount = f"{float(amount) + 0.5:g}"
    value = _length(amount, str(slots["unit"]))
    if "n_2" in slots and "unit_2" in slots:
        more = _length(f"{float(slots['n_2']):g}", str(slots["unit_2"]))
        value += more.removeprefix("PT") if "T" in value else more.removeprefix("P")
    return Reading(kind="duration", fixed=value)


def _span(slots: Slots, order: str, sign: str, *, named: int | None = None) -> Reading | None:
    amount, unit = _amount(slots), _unit(slots)
    if amount == "X":
        return Reading(kind="duration", fixed=_length(amount, unit))
    return Reading(kind="range", rel=f"{sign}{amount}{unit}", named=named)


def _every(slots: Slots, order: str) -> Reading | None:
    weekday = _number(slots, "weekday")
    if weekday is not None:
        return Reading(kind="set", fixed=f"XXXX-WXX-{weekday}")
    if "every" in slots:
        return Reading(kind="set", fixed=str(slots["every"]))
    if "part" in slots:
        return Reading(kind="set", fixed=f"T{slots['part']}")
    return Reading(kind="set", fixed=_length(_amount(slots) if "n" in slots else "1", str(slots["unit"])))


def _decade(slots: Slots, order: str) -> Reading | None:
    year = _number(slots, "y")
    return Reading(fixed=str(year)[:3]) if year is not None and year % 10 == 0 else None


def _century(slots: Slots, order: str) -> Reading | None:
    number = _number(slots, "d", "ord", "roman") or 0
    return Reading(fixed=f"{number - 1:02d}") if 1 <= number <= 21 else None


_FIRST_YEAR, _LAST_YEAR = 1000, 2200
_ALONE = frozenset(("h", "m", "D", "W", "M", "Y", "DE", "CE"))
_QUARTERS, _MONTHS, _WEEKS, _NOON, _HOUR, _DAY = 4, 12, 53, 12, 60, 24
_WHOLES = ("M", "Y")
_AFTERNOON = {"PM", "AF", "EV"}


def shift(clock: str, part: str | None) -> str:
    """A clock time of twelve hours with its half of the day (AM, PM, or a part of the day) in twenty-four."""
    hour, rest = int(clock[:2]), clock[2:]
    if (part in _AFTERNOON and hour < 12) or (part == "NI" and 6 <= hour < 12):
        hour += 12
    elif part in ("AM", "MO") and hour == 12:
        hour = 0
    return f"{hour:02d}{rest}"


def _clock(slots: Slots, order: str) -> Reading | None:
    half = str(slots.get("ampm") or slots.get("ampm_2") or slots.get("part") or "")
    zone = str(slots.get("zone") or slots.get("zone_2") or slots.get("zone_3") or "")
    if "clock" in slots:
        return Reading(kind="time", clock=str(slots["clock"]))
    text = slots.get("hm") or slots.get("hmx")
    if text is None and "y" in slots:
        hour, minute_ = divmod(int(slots["y"]), 100)
        if hour > 24 or minute_ > 59:
            return None
        text = f"{hour:02d}:{minute_:02d}"
    if text is None:
        minute = _number(slots, "n") if "n" in slots else 0
        if minute is None or minute > 59:
            return None
        text = f"{_number(slots, 'h'):02d}:{minute:02d}"
        if slots.get("n_2") is not None and 0 < int(slots["n_2"]) <= 59:
            text += f":{int(slots['n_2']):02d}"
    if half and int(str(text)[:2]) > 12 and half in ("AM", "PM"):
        return None if half == "AM" else Reading(kind="time", clock=str(text), zone=zone, sure=True)
    return Reading(kind="time", clock=shift(str(text), half), zone=zone, sure=bool(half))


_MINUTES = {
    "half_after": 30, "half_past": 30, "half_to": -30, "quarter_after": 15, "quarter_past": 15, "quarter_less": -15,
    "quarter_to": -15,
}  # fmt: skip


def _by_part_of_hour(slots: Slots, order: str) -> Reading | None:
    """Half past seven, a quarter to eight, halb acht."""
    offset = next((minutes for name, minutes in _MINUTES.items() if name in slots), 0)
    hour = _number(slots, "h") or 0
    total = 60 * hour + offset
    if not 1 <= hour <= 24 or not 0 <= total < 24 * 60:
        return None
    half = str(slots.get("ampm") or slots.get("part") or "")
    clock = f"{total // 60:02d}:{total % 60:02d}"
    return Reading(kind="time", clock=shift(clock, half) if hour <= 12 else clock, sure=bool(half))


def _hours(slots: Slots, order: str) -> Reading | None:
    """Two clock times of which the second alone names the half of the day ("from 3 to 8 pm")."""
    half = str(slots["ampm"])
    if "hh" in slots:
        clocks = [f"{hour:02d}:00" for hour in _two(str(slots["hh"]))]
    elif "hm" in slots:
        clocks = [str(slots["hm"]), str(slots["hm_2"])]
    else:
        clocks = [f"{_number(slots, 'h'):02d}:00", f"{_number(slots, 'h2'):02d}:00"]
    if any(int(clock[:2]) > _NOON for clock in clocks):
        return None
    last = shift(clocks[1], half)
    first = shift(clocks[0], half)
    if first >= last:
        first = shift(clocks[0], "AM")
    if first >= last:
        return None
    return Reading(
        kind="range", first=Reading(kind="time", clock=first, sure=True), last=Reading(kind="time", clock=last, sure=True)
    )


def _section(slots: Slots, order: str) -> Reading | None:
    """A quarter or half of a year."""
    name = str(slots.get("section", ""))
    if not name:
        number = _number(slots, "ord", "d", "n", "roman") or 0
        if _unit(slots) != "Q" or not 1 <= number <= _QUARTERS:
            return None
        name = f"Q{number}"
    if slots.keys() & {"rel", "rel_2", "last", "lastb", "this", "thisb", "next", "nextb"} and "y" not in slots:
        relative = _relative_year(slots)
        return Reading(section=name, rel=relative) if relative else None
    return Reading(section=name, year=_number(slots, "y"))


def _relative_year(slots: Slots) -> str | None:
    """A year by its place from this one ("-1Y"); None where another unit is named."""
    named = next((str(slots[key]) for key in ("rel", "rel_2") if key in slots), None)
    if named is None and any(slots.get(key) == "Y" for key in ("unit", "unit_2")):
        named = f"{_direction(slots)}Y"
    return named if named is not None and named.endswith("Y") else None


def _nth(slots: Slots, order: str) -> Reading | None:
    """The n-th week or month of a year."""
    number, year, unit = _number(slots, "ord", "d", "n", "roman") or 0, _number(slots, "y"), _unit(slots)
    if unit == "M" and 1 <= number <= _MONTHS and year is not None:
        return Reading(year=year, month=number)
    if unit != "W" or not 1 <= number <= _WEEKS:
        return None
    relative = _relative_year(slots)
    if relative is None and ("rel" in slots or "unit_2" in slots):
        return None
    return Reading(section=f"W{number:02d}", year=year, rel=relative)


def _holiday(slots: Slots, order: str) -> Reading | None:
    """Christmas, Easter Monday 2019, last Thanksgiving, Diwali of next year."""
    rule, year = str(slots["holiday"]), _number(slots, "y")
    if "unit" in slots or "rel" in slots:
        away = _relative_year(slots)
        return Reading(holiday=rule, rel=away) if away else None
    named = _direction(slots) if slots.keys() & {"last", "lastb", "this", "thisb", "next", "nextb"} else None
    return Reading(holiday=rule, year=year, named=named)


def _place(slots: Slots) -> int:
    """Which of several: the n-th, or the last (-1)."""
    return _number(slots, "ord", "d") or (-1 if {"last", "lastb"} & slots.keys() else 0)


def _whole(slots: Slots, unit: Value | None) -> Reading | None:
    """The month or year that something is a part of, `unit` being what it is called where it has no name; None where that
    is another unit, or none."""
    month, year = _number(slots, "month", "m"), _number(slots, "y")
    if month is not None or year is not None:
        return Reading(month=month, year=year)
    if unit not in _WHOLES:
        return None
    return Reading(rel=f"{-1 if {'last_2', 'lastb'} & slots.keys() else 1 if {'next', 'nextb'} & slots.keys() else 0}{unit}")


def _nth_of(slots: Slots, order: str) -> Reading | None:
    """The third Sunday of May, the last day of last year, the first week of next month."""
    place, weekday = _place(slots), _number(slots, "weekday")
    unit = None if weekday is not None else str(slots.get("unit", ""))
    whole = _whole(slots, slots.get("unit_2") or (slots.get("unit") if weekday is not None else None))
    if (
        whole is None
        or not place
        or unit not in (None, "D", "W")
        or (weekday is None and whole.month is None and whole.rel is None)
    ):
        return None
    return replace(whole, nth=place, weekday=weekday, unit=unit)


def _several_of(slots: Slots, order: str) -> Reading | None:
    """The first ten days of March, the last four months of 2021."""
    place, unit, whole = _place(slots), str(slots.get("unit", "")), _whole(slots, slots.get("unit_2"))
    if whole is None or place not in (1, -1) or unit not in ("D", "W", "M", "Y") or (unit == "Y" and whole.month is not None):
        return None
    return replace(whole, kind="range", nth=place, unit=unit, count=float(slots["n"]))


def _minutes(slots: Slots, order: str) -> Reading | None:
    """Twenty past three, tien voor acht, las tres y veinte."""
    minutes, hour = _number(slots, "n") or 0, _number(slots, "h") or 0
    total = 60 * hour + (-minutes if {"minutes_to", "minutes_less"} & slots.keys() else minutes)
    if not 0 < minutes < _HOUR or not 1 <= hour <= _DAY or not 0 <= total < _HOUR * _DAY:
        return None
    half = str(slots.get("ampm") or slots.get("part") or "")
    clock = f"{total // _HOUR:02d}:{total % _HOUR:02d}"
    return Reading(kind="time", clock=shift(clock, half) if hour <= _NOON else clock, sure=bool(half))


def _years(slots: Slots, order: str) -> Reading | None:
    return Reading(kind="range", fixed=str(slots["yy"]))


def _two_years(slots: Slots, order: str) -> Reading | None:
    first, last = int(slots["y"]), int(slots["y_2"])
    return Reading(kind="range", first=Reading(year=first), last=Reading(year=last)) if first < last else None


def _year_beside(slots: Slots, side: Side) -> Reading:
    return Reading(kind="range", first=Reading(year=_number(slots, "y")), side=side)


def _two(pair: str) -> tuple[int, int]:
    first, second = pair.split("-")
    return int(first), int(second)


def _days(slots: Slots, order: str) -> Reading | None:
    month, year = _number(slots, "month", "m"), _number(slots, "y")
    pair = str(slots.get("dm") or slots.get("dmx") or "")
    if pair and "d" in slots:
        first = _number(slots, "d") or 0
        month, second_ = _pair(*_two(pair), order)
        second = second_ or 0
    elif pair:
        first, second = _two(pair)
    else:
        first, second, *_ = [*(int(slots[name]) for name in ("d", "ord", "d2", "ord_2") if name in slots), 0, 0]
    ends = [_valid(Reading(year=year, month=month, day=day)) for day in (first, second)]
    return Reading(kind="range", first=ends[0], last=ends[1]) if all(ends) and first < second else None


def _instant(slots: Slots, order: str) -> Reading | None:
    return Reading(kind="time", fixed=str(slots["ymdhm"]))


READERS: dict[str, Callable[[Slots, str], Reading | None]] = {
    "date": _date, "part_date": _date, "ymdhm": _instant, "rel": _rel, "named": _named, "ago": _ago, "ahead": _ahead,
    "span_past": lambda slots, order: _span(slots, order, "-"), "span_next": lambda slots, order: _span(slots, order, "+", named=1),
    "earlier": lambda slots, order: _apart(slots, "-"), "later": lambda slots, order: _apart(slots, "+"), "same": _same,
    "this_part": _this_part,
    "duration": _duration, "every": _every, "decade": _decade, "century": _century, "clock": _clock, "clock_bare": _clock,
    "years": _years, "days": _days, "hours": _hours, "section": _section,
    "part_of_hour": _by_part_of_hour,
    "nth": _nth, "nth_of": _nth_of, "several_of": _several_of, "minutes": _minutes, "part_hour": _clock, "holiday": _holiday,
    "two_years": _two_years,
    "year_before": lambda slots, order: _year_beside(slots, "before"),
    "year_until": lambda slots, order: _year_beside(slots, "until"),
    "year_since": lambda slots, order: _year_beside(slots, "since"),
    "year_after": lambda slots, order: _year_beside(slots, "after"),
    "span_within": lambda slots, order: _span(slots, order, "+"),
}  # fmt: skip
