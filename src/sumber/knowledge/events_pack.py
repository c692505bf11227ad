"""The part `[events]` of a language pack: triggers of events."""

from __future__ import annotations

from msgspec import Struct


class EventsPack(Struct, frozen=True, forbid_unknown_fields=True):
    """The triggers of events of one language."""
