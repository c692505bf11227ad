"""The part `[times]` of a language pack: words of dates and times."""

from __future__ import annotations

from msgspec import Struct


class TimesPack(Struct, frozen=True, forbid_unknown_fields=True):
    """The words of dates and times of one language."""
