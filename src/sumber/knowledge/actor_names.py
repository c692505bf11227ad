"""The id of a country or outlet → the name that a reader knows it by."""

from __future__ import annotations

from .countries import country
from .outlets import outlets

_LONGEST_NAME = 2
"""Phrases of more words say more than the country's name ("the government of Ruritania") and are kept."""


def actor_name(id: str | None, written: str) -> str:
    """The name of the country (`country:XX`) or outlet (`outlet:ID`) of that id, whatever the language of the article; another
    name, and a longer phrase for a country, as it is `written`."""
    kind, _, key = (id or "").partition(":")
    land = country(key) if kind == "country" else None
    if land is not None and len(written.split()) <= _LONGEST_NAME:
        return land.name
    return outlets()[key].name if kind == "outlet" and key in outlets() else written
