"""Instants, dates and ranges with their precision, evidence and rivals."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .evidence import Evidence

Precision = Literal["second", "minute", "hour", "day", "month", "year", "range", "bound"]
ZoneSource = Literal["declared", "outlet", "unknown"]


class Rival(Struct, frozen=True, gc=False):
    """A candidate that lost; `refused` says why where it was not merely weaker but impossible."""

    value: str
    evidence: Evidence
    refused: str | None = None


class Moment(Struct, frozen=True):
    """An instant, date or range.

    `value` is ISO 8601 or TIMEX3: `2024-09-14T09:30+09:00`, `2024-09`, `XXXX-09-13`, a closed range `a/b`, or a bound
    `a/..` (not before a). `zone` is the offset or zone name as read, `zone_source` says who gave it.
    """

    value: str
    precision: Precision
    evidence: Evidence
    zone: str | None = None
    zone_source: ZoneSource = "unknown"
    rivals: tuple[Rival, ...] = ()
