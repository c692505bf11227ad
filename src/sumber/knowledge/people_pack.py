"""The part `[people]` of a language pack: words of bylines, dates' labels and sections on pages."""

from __future__ import annotations

from msgspec import Struct


class PeoplePack(Struct, frozen=True, forbid_unknown_fields=True):
    """The words of bylines, dates' labels and sections on pages of one language."""
