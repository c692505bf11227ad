"""A page's words → HTML that is nothing but these words."""

from __future__ import annotations

import re
from html import escape

# What would turn the order of signs about, or is no sign at all.
_UNSEEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]")


def words(text: str, most: int | None = None) -> str:
    """Text as HTML: markup in it stays text, control and bidi characters are shown by number; cut behind `most` characters."""
    if most is not None and len(text) > most:
        text = text[: most - 1].rstrip() + "…"
    return escape(_UNSEEN.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text))
