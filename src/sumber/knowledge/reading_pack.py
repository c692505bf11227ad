"""The part `[reading]` of a language pack: words of damage, credits and datelines."""

from __future__ import annotations

from msgspec import Struct


class ReadingPack(Struct, frozen=True, forbid_unknown_fields=True):
    """The words of damage, credits and datelines of one language."""
