"""The part `[statements]` of a language pack: cues of speech and sourcing."""

from __future__ import annotations

from msgspec import Struct


class StatementsPack(Struct, frozen=True, forbid_unknown_fields=True):
    """The cues of speech and sourcing of one language."""
