"""Moments → which came first, as far as their precision and zones settle it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

from msgspec import Struct

from sumber.knowledge import outlets
from sumber.model import ArticleRef, Earliest, Moment

_ZONE_DOUBT = timedelta(hours=14)
_HALF_LIFE = timedelta(days=14)
_GRACE = timedelta(days=3)
_VALUE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?")


class Clock(Struct, frozen=True):
    """The instants between which something was published (in UTC as far as known), and whether its zone is known."""

    first: datetime
    last: datetime
    zoned: bool


def read_clock(moment: Moment | None) -> Clock | None:
    """The clock of a moment, or None where it is no full date (no year, a bound, nothing at all)."""
    if moment is None or moment.precision == "bound":
        return None
    begin, _, end = moment.value.partition("/")
    first = _read(begin)
    last = _read(end) if end else first
    return Clock(first.first, last.last, first.zoned and last.zoned) if first and last else None


def compare(a: Clock | None, b: Clock | None, *, same_outlet: bool = False) -> int:
    """-1 where `a` is earlier, 1 where `b` is, 0 where the clocks do not settle it.

    A clock whose zone is unknown may be off by 14 hours, the largest offset in use, unless both are of one outlet.
    """
    if a is None or b is None:
        return 0
    doubt = timedelta(0) if same_outlet or (a.zoned and b.zoned) else _ZONE_DOUBT
    if a.last + doubt <= b.first and a.last < b.last:
        return -1
    return 1 if b.last + doubt <= a.first and b.last < a.last else 0


def nearness(a: Clock | None, b: Clock | None) -> float:
    """1 for clocks within days of each other, falling by half every two weeks beyond."""
    if a is None or b is None:
        return 1.0
    apart = max(a.first, b.first) - min(a.last, b.last) - _GRACE
    return 1.0 if apart <= timedelta(0) else float(0.5 ** (apart / _HALF_LIFE))


def find_earliest(members: list[ArticleRef], carried: frozenset[str] = frozenset()) -> Earliest:
    """The member that its clock shows to be earlier than every other one, or none, with the reason in words.

    `carried` are ids of members that are shown to have their text from another one: these need no clock to be later.
    """
    timed = [(member, clock) for member in members if (clock := read_clock(member.published)) is not None]
    if not timed:
        return Earliest(
            None, None, "no clock is known" if len(members) > 1 else "the only report known, and its clock is not known"
        )
    best, clock = min(timed, key=lambda item: (item[1].first, item[1].last, item[0].id))
    if len(members) == 1:
        return Earliest(best.id, best.published, "the only report known")
    rivals = [
        other for other, theirs in timed if other.id != best.id and compare(clock, theirs, same_outlet=_is_same(best, other)) != -1
    ]
    ticking = {member.id for member, _ in timed}
    silent = sum(member.id not in ticking and member.id not in carried for member in members)
    if rivals:
        return Earliest(None, best.published, _undecided(best, clock, rivals))
    if silent:
        told = f"{_called(best)} has the earliest clock, but {silent} of {len(members)} reports have none"
        return Earliest(None, best.published, told)
    return Earliest(best.id, best.published)


def _undecided(best: ArticleRef, clock: Clock, rivals: list[ArticleRef]) -> str:
    names = ", ".join(sorted(map(_called, rivals))[:3]) + (" and others" if len(rivals) > 3 else "")
    zoned = clock.zoned and all((theirs := read_clock(rival.published)) is None or theirs.zoned for rival in rivals)
    why = "the clocks are equal or too coarse" if zoned else "a time zone is unknown, so the clocks may be off by hours"
    return f"undecided between {_called(best)} and {names}: {why}"


def _called(member: ArticleRef) -> str:
    """What a reader knows the report by: its outlet, else its title, else its id."""
    known = outlets().get(member.outlet or "")
    return known.name if known is not None else member.outlet or member.title or member.id


def _is_same(a: ArticleRef, b: ArticleRef) -> bool:
    return a.outlet is not None and a.outlet == b.outlet


def _read(value: str) -> Clock | None:
    match = _VALUE.fullmatch(value)
    if match is None:
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        first = datetime(
            int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0), int(second or 0), tzinfo=_zone(zone)
        )
    except ValueError:
        return None
    return Clock(first, first + _length(first, month, day, hour, minute, second), zone is not None)


def _zone(written: str | None) -> timezone:
    if written is None or written == "Z":
        return UTC
    minutes = int(written[1:3]) * 60 + int(written[-2:])
    return timezone(timedelta(minutes=minutes if written[0] == "+" else -minutes))


def _length(first: datetime, *given: str | None) -> timedelta:
    """How long the moment lasts that is given to this precision."""
    month, day, hour, minute, second = given
    if second is not None:
        return timedelta(seconds=1)
    if minute is not None:
        return timedelta(minutes=1)
    if hour is not None:
        return timedelta(hours=1)
    if day is not None:
        return timedelta(days=1)
    return timedelta(days=31) if month is not None else timedelta(days=366)
