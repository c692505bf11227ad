"""The part `[mentions]` of a language pack: countries, titles and kinds of bodies."""

from __future__ import annotations

from msgspec import Struct


class MentionsPack(Struct, frozen=True, forbid_unknown_fields=True):
    """The countries, titles and kinds of bodies of one language."""
