"""What went wrong in a translation."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .evidence import Evidence

FaultKind = Literal["name", "number", "date", "link", "placeholder", "quotation", "title"]
FaultChange = Literal["lost", "changed", "added", "inconsistent"]


class TranslationFault(Struct, frozen=True):
    """Something that a translation lost, changed, added, or renders in two ways.

    `original` and `translation` quote the two texts: what the fault is about, or, on the side that lacks it, the sentence where it
    should stand. One of them is None where that side has no such place (a title that is gone).
    """

    kind: FaultKind
    change: FaultChange
    original: Evidence | None
    translation: Evidence | None
