"""Flags of many tokens as one large integer, a byte each, the first the lowest: one operation works on all of them at once."""

from __future__ import annotations


def grown(flags: int, length: int) -> int:
    """Each flag that is set makes so many set in a row: itself and those behind it."""
    reached = 1
    while reached < length:
        step = min(reached, length - reached)
        flags |= flags << 8 * step
        reached += step
    return flags


def shrunk(flags: int, length: int) -> int:
    """Only the flags that begin so many in a row which are set, themselves among them."""
    reached = 1
    while reached < length:
        step = min(reached, length - reached)
        flags &= flags >> 8 * step
        reached += step
    return flags
