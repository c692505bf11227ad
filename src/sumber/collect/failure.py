"""A place that gave no page, and why."""

from __future__ import annotations

from msgspec import Struct


class Failure(Struct, frozen=True):
    """What could not be collected: the place as it was named, and the reason in one line that says what to do."""

    place: str
    reason: str
