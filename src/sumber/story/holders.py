"""Marks of many texts → who holds each mark that several hold."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence

_AT_ONCE = 2_000_000
_SAMPLE = 200

Holders = tuple[int, ...]


def find_holders(marks: Sequence[array[int]], *, at_once: int = _AT_ONCE) -> Iterator[tuple[int, Holders]]:
    """Every mark that several texts hold, with the numbers of these, rising. `marks` are of 32 bits, sorted, each once.

    One range of marks is gone through after the other, so that no index has many more entries than `at_once`.
    """
    for first, last in _ranges(marks, at_once):
        alone: dict[int, int] = {}
        several: dict[int, list[int]] = {}
        for number, held in enumerate(marks):
            for mark in held[bisect_left(held, first) : bisect_left(held, last)]:
                before = alone.setdefault(mark, number)
                if before != number:
                    several.setdefault(mark, [before]).append(number)
        yield from ((mark, tuple(numbers)) for mark, numbers in several.items())


def _ranges(marks: Sequence[array[int]], at_once: int) -> list[tuple[int, int]]:
    """Ranges that hold about as many marks each, by a sample of the texts."""
    count = sum(map(len, marks)) // at_once + 1
    sample = sorted(mark for held in marks[:: max(1, len(marks) // _SAMPLE)] for mark in held)
    bounds = sorted({sample[len(sample) * part // count] for part in range(1, count)}) if sample else []
    return list(zip([0, *bounds], [*bounds, 1 << 32], strict=True))
