"""A reading and a reference → a value in ISO 8601 / TIMEX3. What is unknown stays X."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from .feasts import day_of
from .reading import Reading

_FULL, _MINUTES, _INSTANT, _THURSDAY = 10, 5, 19, 4
_BARE = re.compile(r"T(\d\d):\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?")
_OFFSET = re.compile(r"([+-]?)(X|\d+(?:\.\d+)?)([A-Za-z]+)")
_PATTERN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX",
    "WE": "XXXX-WXX-WE", "Q": "XXXX-QX", "DE": "XXX", "CE": "XX",
}  # fmt: skip


def resolve(reading: Reading, reference: datetime | None, *, future: bool) -> tuple[str, str | None] | None:
    """The value, and the day that it was resolved against where it needed one. None where there is no such date."""
    if reading.first is not None and reading.side is not None:
        return _beside(reading, reading.first, reference, future=future)
    if reading.first is not None and reading.last is not None:
        return _range(reading.first, reading.last, reference, future)
    if reading.nth is not None:
        return _nth_of(reading, reading.nth, reference, future=future)
    if reading.holiday is not None:
        return _holiday(reading, reading.holiday, reference, future=future)
    if reading.section is not None:
        return _section(reading, reading.section, reference, future=future)
    if reading.kind == "range" and reading.rel:
        return _stretch(reading.rel, reference, after_today=reading.named == 1)
    if reading.fixed is not None:
        return f"SET:{reading.fixed}" if reading.kind == "set" else reading.fixed, None
    day, anchor = _day(reading, reference, future)
    if day is None:
        return None
    return (day + _time_of_day(reading) if day else _bare_time(reading)), anchor


def _beside(reading: Reading, inner: Reading, reference: datetime | None, *, future: bool) -> tuple[str, str | None] | None:
    """An interval open to one side, as ISO 8601-2 writes it (`../2010`), or a day so far from another."""
    found = resolve(inner, reference, future=future)
    if found is None or "/" in found[0]:
        return None
    value, anchor = found
    if reading.side == "week":
        start = _first_day(value) if len(value) == _FULL else None
        return (_week(start) if start is not None else _PATTERN["W"]), anchor
    if reading.side == "from":
        counted = _OFFSET.fullmatch(reading.rel or "")
        start = _first_day(value)
        if counted is None or start is None or counted[2] == "X":
            return _PATTERN["D"], anchor
        end = _day_after(start, float(counted[2]) * (-1 if counted[1] == "-" else 1), counted[3])
        return (f"{start.isoformat()}/{end}" if reading.kind == "range" else end), anchor
    if reading.side in ("before", "until"):
        return f"../{value}", anchor
    return f"{_next_period(value) if reading.side == 'after' else value}/..", anchor


def _first_day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10] if len(value) >= _FULL else f"{value}-01-01"[:10])
    except ValueError:
        return None


def _next_period(value: str) -> str:
    """The year or month that follows; days and clock times as they are."""
    if re.fullmatch(r"\d{4}", value):
        return f"{int(value) + 1:04d}"
    if re.fullmatch(r"\d{4}-\d\d", value):
        year, month = _month_shift(date(int(value[:4]), int(value[5:]), 1), 1)
        return f"{year:04d}-{month:02d}"
    return value


def _holiday(reading: Reading, rule: str, reference: datetime | None, *, future: bool) -> tuple[str, str | None] | None:
    """The day of a holiday: in the year named, or the nearest one that the words and the tense allow, today's included."""
    if reading.year is not None:
        found = day_of(rule, reading.year)
        return (found.isoformat() + _time_of_day(reading), None) if found else None
    if reference is None:
        return _unknown_holiday(rule) + _time_of_day(reading), None
    today = reference.date()
    counted = _OFFSET.fullmatch(reading.rel or "")
    if counted is not None or reading.named == 0:
        years: Iterable[int] = (today.year + (int(float(counted[1] + counted[2])) if counted else 0),)
        ahead = None
    else:
        ahead = future if reading.named is None else reading.named > 0
        years = range(today.year, today.year + 3) if ahead else range(today.year, today.year - 3, -1)
    for year in years:
        found = day_of(rule, year)
        fits = ahead is None or (found is not None and (found >= today if ahead else found <= today))
        if found is not None and fits and not (reading.named and found == today):
            return found.isoformat() + _time_of_day(reading), today.isoformat()
    return None


def _unknown_holiday(rule: str) -> str:
    """A day of the year as far as the rule tells it without one."""
    return f"XXXX-{rule}" if re.fullmatch(r"\d\d-\d\d", rule) else _PATTERN["D"]


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def _nth_of(reading: Reading, place: int, reference: datetime | None, *, future: bool) -> tuple[str, str | None] | None:
    """One of the days or weeks of a month or year, or several at its beginning or end (the second end not included)."""
    today = reference.date() if reference is not None else None
    if reading.rel and reference is not None:
        counted = _OFFSET.fullmatch(reading.rel)
        whole = shifted(reference, float(counted[1] + counted[2]), counted[3]) if counted else ""
        return _inside_of(reading, place, whole), reference.date().isoformat()
    if reading.year is not None:
        found = _inside_of(reading, place, _written(replace(reading, day=None)))
        return (found, None) if found else None
    if today is None or reading.month is None:
        return _PATTERN["W" if reading.unit == "W" else "D"], None
    years = range(today.year, today.year + 2) if future else range(today.year, today.year - 2, -1)
    for year in years:
        found = _inside_of(reading, place, f"{year:04d}-{reading.month:02d}")
        first = _first_of(found)
        if first is not None and (first >= today if future else first <= today):
            return found, today.isoformat()
    return None


def _inside_of(reading: Reading, place: int, whole: str) -> str:
    """The n-th weekday, day or week of a month or year ("2024-05", "2024"), or several days from or up to an end of it."""
    start = date.fromisoformat(f"{whole}-01-01"[:_FULL])
    end = date.fromisoformat(_day_after(start, 1, "M" if len(whole) > len("2024") else "Y"))
    if reading.count is not None:
        other = _day_after(start if place > 0 else end, reading.count * place, reading.unit or "D")
        return f"{start.isoformat()}/{other}" if place > 0 else f"{other}/{end.isoformat()}"
    weekday = _THURSDAY if reading.unit == "W" else reading.weekday
    days = [start + timedelta(count) for count in range((end - start).days)]
    if weekday is not None:  # a week lies where its Thursday does (ISO 8601)
        days = [day for day in days if day.isoweekday() == weekday]
    if place > len(days):
        return ""
    day = days[place - 1 if place > 0 else place]
    return _week(day) if reading.unit == "W" else day.isoformat()


def _first_of(value: str) -> date | None:
    """The first day of a day, a week or a range."""
    start = value.split("/", maxsplit=1)[0]
    return date.fromisoformat(start) if start else None


_FIRST_MONTHS = {"Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7}


def _section(reading: Reading, section: str, reference: datetime | None, *, future: bool) -> tuple[str, str | None]:
    """A quarter, half or week of a year: of this one, but of the last where the quarter or half is still to come."""
    if reading.year is not None:
        return f"{reading.year:04d}-{section}", None
    if reference is None:
        return f"XXXX-{section}", None
    year, today = reference.year, reference.date()
    counted = _OFFSET.fullmatch(reading.rel or "")
    if counted is not None and counted[2] != "X":
        year += int(float(counted[2])) * (-1 if counted[1] == "-" else 1)
    elif not future and _FIRST_MONTHS.get(section, 1) > today.month:
        year -= 1
    return f"{year:04d}-{section}", today.isoformat()


def _time_of_day(reading: Reading) -> str:
    if reading.clock:
        return f"T{reading.clock}{reading.zone}"
    return f"T{reading.part}" if reading.part else ""


def _bare_time(reading: Reading) -> str:
    """A clock time without a day, written in full: no reduced form can be taken for another part of a date."""
    return f"T{reading.clock}{':00' if len(reading.clock) == _MINUTES else ''}{reading.zone}" if reading.clock else ""


def upcoming(value: str, reference: datetime, *, either_half: bool) -> str:
    """A clock time without a day, or a range of two, on the day where it comes next; open ends stay open.

    `either_half` says that the words leave open which half of the day is meant: the nearer one is taken.
    """
    first, slash, last = value.partition("/")
    start = _next_at(first, reference, either_half=either_half)
    if not slash:
        return start
    if first == "..":
        return f"../{_next_at(last, reference, either_half=either_half)}"
    return f"{start}/{_next_at(last, datetime.fromisoformat(start[:_INSTANT]), either_half=False) if last != '..' else last}"


def _next_at(clock: str, reference: datetime, *, either_half: bool) -> str:
    found = _BARE.fullmatch(clock)
    if found is None:
        return clock
    hour, rest = int(found[1]), clock[3:]
    moments = [reference.strftime("%Y-%m-%d") + f"T{hour % 24:02d}{rest}"]
    if either_half and 1 <= hour < 12:
        moments.append(moments[0][:11] + f"{hour + 12:02d}{rest}")
    days = [moment for moment in moments if datetime.fromisoformat(moment[:_INSTANT]) >= reference.replace(tzinfo=None)]
    if days and hour < 24:
        return min(days)
    tomorrow = (reference.date() + timedelta(1)).isoformat()
    return tomorrow + min(moment[10:] for moment in moments)


def _day(reading: Reading, reference: datetime | None, future: bool) -> tuple[str | None, str | None]:
    today = reference.date() if reference else None
    anchor = today.isoformat() if today else None
    if reading.rel:
        return _offset(reading, reference), anchor
    if reading.year is not None:
        return _written(reading), None
    if reading.month is None and reading.day is None and reading.weekday is None:
        return ("", None) if reading.clock else (None, None)
    if today is None:
        return _unknown(reading), None
    return _nearest(reading, today, future), anchor


def _written(reading: Reading) -> str:
    text = f"{reading.year:04d}"
    if reading.month is not None:
        text += f"-{reading.month:02d}"
    if reading.day is not None:
        text += f"-{reading.day:02d}" if reading.month is not None else f"-XX-{reading.day:02d}"
    return text


def _unknown(reading: Reading) -> str:
    if reading.month is not None:
        return f"XXXX-{reading.month:02d}" + (f"-{reading.day:02d}" if reading.day is not None else "")
    if reading.day is not None:
        return f"XXXX-XX-{reading.day:02d}"
    return f"XXXX-WXX-{reading.weekday}"


def _nearest(reading: Reading, today: date, future: bool) -> str | None:
    """The latest possible day up to today, or the earliest from today on."""
    ahead = future if reading.named is None else reading.named > 0
    if reading.month is not None:
        return _nearest_month(reading, today, ahead)
    if reading.day is not None:
        return _nearest_day(reading, today, ahead)
    return _nearest_weekday(reading.weekday or 1, reading.named, today, ahead).isoformat()


def _nearest_month(reading: Reading, today: date, ahead: bool) -> str | None:
    month, day = reading.month or 1, reading.day
    if day is None:
        this = month - today.month
        passed = (this > 0) if not ahead else (this < 0)
        if reading.named and this == 0:
            passed = True
        year = today.year + ((1 if ahead else -1) if passed else 0)
        if reading.named == 0:
            year = today.year
        return f"{year:04d}-{month:02d}"
    if reading.weekday is not None:
        return _nearest_with_weekday(reading, month, day, today) or _nearest_month(replace(reading, weekday=None), today, ahead)
    step = 1 if ahead else -1
    for count in range(9):
        try:
            found = date(today.year + step * count, month, day)
        except ValueError:
            continue
        beyond = found < today if ahead else found > today
        if not beyond:
            return found.isoformat()
    return None


def _nearest_with_weekday(reading: Reading, month: int, day: int, today: date) -> str | None:
    """The weekday proves the year: the nearest one that it fits, on either side."""
    years = sorted(range(today.year - 6, today.year + 7), key=lambda year: (abs(year - today.year), year))
    for year in years:
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found.isoweekday() == reading.weekday:
            return found.isoformat()
    return None


def _nearest_day(reading: Reading, today: date, ahead: bool) -> str | None:
    year, month = today.year, today.month
    for _ in range(12):
        try:
            found = date(year, month, reading.day or 1)
        except ValueError:
            found = None
        if found and not (found < today if ahead else found > today) and (reading.weekday in (None, found.isoweekday())):
            return found.isoformat()
        month += 1 if ahead else -1
        year, month = (year + 1, 1) if month > 12 else (year - 1, 12) if month < 1 else (year, month)
    return _nearest_day(replace(reading, weekday=None), today, ahead) if reading.weekday else None


def _nearest_weekday(weekday: int, named: int | None, today: date, ahead: bool) -> date:
    behind = (today.isoweekday() - weekday) % 7
    if named == 0:
        return today - timedelta(today.isoweekday() - weekday)
    if ahead:
        return today + timedelta((weekday - today.isoweekday()) % 7 or 7)
    return today - timedelta(behind or (7 if named else 0))


def _offset(reading: Reading, reference: datetime | None) -> str | None:
    """A day, week, month ... so many before or after the reference."""
    *before, found = _OFFSET.finditer(reading.rel or "0D")
    sign, amount, unit = found.groups()
    for one in before:  # "two weeks and two days ago"
        if reference is not None and one[2] != "X":
            reference = _moved(reference, float(one[1] + one[2]), one[3])
    if reference is None or amount == "X":
        return _without_reference(reading, unit)
    count = float(amount) * (-1 if sign == "-" else 1)
    return _inside(reading, shifted(reference, count, unit), unit)


def _without_reference(reading: Reading, unit: str) -> str:
    if reading.month is not None or reading.day is not None:
        return _unknown(reading)
    if reading.weekday is not None:
        return f"XXXX-WXX-{reading.weekday}"
    return _PATTERN.get(unit, "XXXX-XX-XXTXX")


def _inside(reading: Reading, value: str, unit: str) -> str:
    """A part of the period: the Monday of last week, the June of last year, the 5th of last month."""
    if unit == "W" and reading.weekday is not None:
        year, week = value.split("-W")
        return date.fromisocalendar(int(year), int(week), reading.weekday).isoformat()
    if unit == "Y" and reading.month is not None:
        return value + f"-{reading.month:02d}" + (f"-{reading.day:02d}" if reading.day else "")
    if unit == "M" and reading.day is not None:
        return value + f"-{reading.day:02d}"
    return value


def _month_shift(day: date, months: int) -> tuple[int, int]:
    total = day.year * 12 + day.month - 1 + months
    return total // 12, total % 12 + 1


def shifted(reference: datetime, count: float, unit: str) -> str:
    """The period of that unit, `count` of them from the reference on (negative: back); clock units give an instant."""
    if unit in ("h", "m", "s"):
        moved = reference + timedelta(hours=count * {"h": 1, "m": 1 / 60, "s": 1 / 3600}[unit])
        return moved.strftime("%Y-%m-%dT%H:%M:%S" if moved.second else "%Y-%m-%dT%H:%M")
    today = reference.date()
    try:
        return _period(today, count, unit)
    except (OverflowError, ValueError):
        return _PATTERN.get(unit, "XXXX")


def _period(today: date, count: float, unit: str) -> str:
    if unit in ("D", "BD"):
        return (today + timedelta(count)).isoformat()
    if unit in ("W", "WE", "FN"):
        moved = today + timedelta(7 * count * (2 if unit == "FN" else 1))
        return _week(moved) + ("-WE" if unit == "WE" else "")
    if unit in ("M", "Q"):
        year, month = _month_shift(today, round(count * (3 if unit == "Q" else 1)))
        return f"{year:04d}-{month:02d}" if unit == "M" else f"{year:04d}-Q{(month + 2) // 3}"
    year = today.year + round(count * {"Y": 1, "DE": 10, "CE": 100}.get(unit, 1))
    if not 1 <= year <= 9999:
        raise OverflowError
    return f"{year:04d}"[: {"DE": 3, "CE": 2}.get(unit, 4)]


def _moved(reference: datetime, count: float, unit: str) -> datetime:
    """The moment so many units away, at the same time of day."""
    if unit in ("h", "m", "s"):
        return datetime.fromisoformat(shifted(reference, count, unit)).replace(tzinfo=reference.tzinfo)
    return datetime.combine(date.fromisoformat(_day_after(reference.date(), count, unit)), reference.timetz())


def _stretch(rel: str, reference: datetime | None, *, after_today: bool) -> tuple[str, str | None] | None:
    """The last three days, the next two years: from there to here, the second end not included; what is next begins
    tomorrow."""
    found = _OFFSET.fullmatch(rel)
    if not found:
        return None
    sign, amount, unit = found.groups()
    if reference is None:
        return (f"PT{amount}{unit.upper()}" if unit in "hms" else f"P{amount}{unit}"), None
    count = float(amount) * (-1 if sign == "-" else 1)
    if unit in ("h", "m", "s"):
        other, here = shifted(reference, count, unit), shifted(reference, 0, "s")
    else:
        today = reference.date() + timedelta(after_today)
        other, here = _day_after(today, count, unit), today.isoformat()
    pair = (other, here) if sign == "-" else (here, other)
    return "/".join(pair), reference.date().isoformat()


def _day_after(today: date, count: float, unit: str) -> str:
    days = {"D": 1, "BD": 1, "W": 7, "FN": 14, "WE": 7}
    if unit in days:
        return (today + timedelta(days[unit] * count)).isoformat()
    year, month = _month_shift(today, round(count * {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}.get(unit, 1)))
    return date(year, month, min(today.day, 28 if month == 2 else 30 if month in (4, 6, 9, 11) else 31)).isoformat()


def _range(first: Reading, last: Reading, reference: datetime | None, future: bool) -> tuple[str, str | None] | None:
    if first.year is None and last.year is not None and not first.rel and (first.month or first.day) and first.named is None:
        first = replace(first, year=last.year - (last.month is not None and (first.month or 1) > last.month))
    elif last.year is None and first.year is not None and not last.rel and last.month is not None:
        last = replace(last, year=first.year + (last.month < (first.month or 1)))
    if first.month is None and first.day is not None and last.month is not None:
        first = replace(first, month=last.month)
    if last.kind == "time" and not (last.day or last.weekday or last.rel) and (first.day or first.weekday or first.rel):
        last = _on_day_of(last, first)
    elif first.clock and not (first.day or first.weekday or first.rel) and (last.day or last.weekday or last.rel):
        first = _on_day_of(first, last)
    if first.clock and last.clock and last.sure and not first.sure and first.clock < "12" <= last.clock[:2]:
        later = f"{int(first.clock[:2]) + 12:02d}{first.clock[2:]}"
        first = replace(first, clock=later if later < last.clock else first.clock)
    elif (
        first.clock and last.clock and not last.sure and last.clock < min(first.clock, "12") and (first.sure or first.clock < "12")
    ):
        last = replace(last, clock=f"{int(last.clock[:2]) + 12:02d}{last.clock[2:]}")
    ends = [resolve(end, reference, future=future) for end in (first, last)]
    if ends[0] is None or ends[1] is None:
        return None
    start, end = ends[0][0], ends[1][0]
    if end < start and start[:4].isdigit():
        end = _not_before(start, end, last, reference)
    return f"{start}/{end}", ends[0][1] or ends[1][1]


def _on_day_of(hour: Reading, day: Reading) -> Reading:
    return replace(
        hour, year=day.year, month=day.month, day=day.day, weekday=day.weekday, rel=day.rel, named=day.named, holiday=day.holiday
    )


def _not_before(start: str, end: str, last: Reading, reference: datetime | None) -> str:
    """The second end of a range where it came to lie before the first: in the next year, on the next such weekday or, for
    hours that go past midnight, on the next day; as it was where its own words leave no choice."""
    if last.month is not None and last.year is None and not last.rel:
        for year in (int(start[:4]), int(start[:4]) + 1):
            found = resolve(replace(last, year=year), reference, future=False)
            if found is not None and found[0] >= start[: len(found[0])]:
                return found[0]
        return end
    if len(start) < _FULL or len(end) < _FULL or "X" in start[:_FULL] + end[:_FULL]:
        return end
    day = date.fromisoformat(start[:_FULL]) if re.fullmatch(r"\d{4}-\d\d-\d\d", start[:_FULL]) else None
    if day is None:
        return end
    if last.weekday is not None and last.day is None and not last.rel and day.isoweekday() != last.weekday:
        return (day + timedelta((last.weekday - day.isoweekday()) % 7)).isoformat() + end[_FULL:]
    if last.clock and start[:_FULL] == end[:_FULL]:
        return (day + timedelta(1)).isoformat() + end[_FULL:]
    return end
