"""Words that are written with a full stop within a sentence, from `abbreviations.toml`."""

from __future__ import annotations

from functools import cache

from .files import folder, load_toml


@cache
def abbreviations() -> frozenset[str]:
    """The forms of all languages, without their full stop, spelled as they are written."""
    forms = load_toml(folder("abbreviations.toml"), dict[str, tuple[str, ...]])
    return frozenset(form for listed in forms.values() for form in listed)
