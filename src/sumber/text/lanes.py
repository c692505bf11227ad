"""Many 32-bit numbers as one large integer, so that one operation works on all of them at once.

Each number has a lane of 64 bits, the first the lowest. Python's integers then do in a few microseconds what a loop over
a thousand numbers does in a hundred.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable
from functools import lru_cache

WIDTH = 64
_VALUE = (1 << 32) - 1


def pack(numbers: Iterable[int]) -> int:
    """The numbers as lanes."""
    lanes = array("Q", numbers)
    if sys.byteorder == "big":
        lanes.byteswap()
    return int.from_bytes(lanes.tobytes(), "little")


def unpack(packed: int, count: int) -> array[int]:
    """The lower halves of the first `count` lanes."""
    kept = packed & ((1 << WIDTH * count) - 1)
    halves = array("I", memoryview(kept.to_bytes(8 * count, "little")).cast("I")[::2].tobytes())
    if sys.byteorder == "big":
        halves.byteswap()
    return halves


def low(packed: int, count: int) -> int:
    """Each lane's lower half."""
    return packed & _halves(_bucket(count))


def least(one: int, other: int, count: int) -> int:
    """The smaller of two numbers in each of the first `count` lanes; both are of 32 bits."""
    guard = _guards(_bucket(count))
    larger = ((one | guard) - other) & guard
    chosen = larger - (larger >> 32)
    return one ^ ((one ^ other) & chosen)


def flagged(packed: int, count: int, flag: int) -> int:
    """How many of the first `count` lanes have this one bit."""
    return (packed & _ones(_bucket(count)) * flag).bit_count()


def _bucket(count: int) -> int:
    return 1 << max(0, count - 1).bit_length()


@lru_cache(maxsize=32)
def _halves(count: int) -> int:
    """All bits of the lower half of each of so many lanes."""
    return _ones(count) * _VALUE


@lru_cache(maxsize=32)
def _guards(count: int) -> int:
    """The bit above the lower half of each of so many lanes."""
    return _ones(count) << 32


@lru_cache(maxsize=32)
def _ones(count: int) -> int:
    """A 1 in each of so many lanes."""
    return int.from_bytes(b"\x01\0\0\0\0\0\0\0" * count, "little")
