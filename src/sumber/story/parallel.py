"""Two texts in two languages → how their sentences run side by side, and how much that speaks for a translation.

A translator renders sentence by sentence, so that long sentences become long ones; whoever retells an event does not. The
alignment is that of Gale and Church (1993), "A Program for Aligning Sentences in Bilingual Corpora": dynamic programming
over lengths in characters, of which a translation has a constant multiple with a known spread. What they minimise as a cost is
here a likelihood ratio against lengths that have nothing to do with each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log, pi
from operator import add

from msgspec import Struct

from sumber.model import Span

MOST_SENTENCES = 60
"""How many sentences from the beginning are looked at by default."""

_BAND = 6
_SPREAD = 6.8
_LOOSE = 0.18
_LEAST_DEVIATION = 0.3
_WORST = -3.0
_NEVER = -1e9
_UNEVEN = -1.5
_SKIPPED = -2.5
_NOWHERE, _RIGHT, _DOWN, _BOTH, _TWO_RIGHT, _TWO_DOWN = (0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 1)
_HALF_LOG = 0.5 * log(2 * pi)

Bead = tuple[int, int, int, int]


class Alignment(Struct, frozen=True):
    """How the sentences of two texts run side by side: `evidence` is the logarithm of how much likelier the lengths are in a
    translation than by chance, `beads` what belongs together, as first and behind the last sentence of one and of the other."""

    evidence: float
    beads: tuple[Bead, ...]


def align(one: Sequence[Span], other: Sequence[Span], *, most: int = MOST_SENTENCES) -> Alignment:
    """Align the sentences of two texts, in order; a text that ends early is compared with the beginning of the other.

    No more than `most` sentences are looked at. Without a sentence on either side the evidence is 0.
    """
    if len(one) < len(other):
        turned = align(other, one, most=most)
        return Alignment(turned.evidence, tuple((c, d, a, b) for a, b, c, d in turned.beads))
    lengths, others = ([max(1, span.end - span.start) for span in side[:most]] for side in (one, other))
    if not others:
        return Alignment(0.0, ())
    ends = {len(lengths), *(end for end in range(len(others) - 1, len(others) + 2) if 0 < end <= len(lengths))}
    return max((_Table(lengths[:end], others).alignment() for end in sorted(ends)), key=lambda found: found.evidence)


class _Table:
    """The best way to each pair of sentences: `best[i][j]` is the gain of aligning the first i with the first j."""

    def __init__(self, lengths: Sequence[int], others: Sequence[int]) -> None:
        self.lengths, self.others = lengths, others
        self.ratio = sum(others) / sum(lengths)
        self.mean = sum(map(log, others)) / len(others)
        spread = sum((log(length) - self.mean) ** 2 for length in others) / len(others)
        self.deviation = max(_LEAST_DEVIATION, spread**0.5)
        width = len(others) + 1
        self.best = [[_NEVER] * width for _ in range(len(lengths) + 1)]
        self.way = [[_NOWHERE] * width for _ in range(len(lengths) + 1)]
        self.best[0][0] = 0.0
        chances = [0.0, *map(self._chance, others)]
        chances_of_two = [0.0, 0.0, *map(self._chance, map(add, others, others[1:]))]
        for i in range(len(lengths) + 1):
            middle = round(i * len(others) / len(lengths))
            first, last = max(0, middle - _BAND), min(len(others), middle + _BAND)
            self._fill(i, first, last, chances, chances_of_two)

    def _fill(self, i: int, first: int, last: int, chances: Sequence[float], chances_of_two: Sequence[float]) -> None:
        """One row: how much likelier the lengths are in a translation than by chance, added up. Of equal ways that which takes more
        sentences of the first text is kept, then of the second."""
        others, row, way = self.others, self.best[i], self.way[i]
        above = self.best[i - 1] if i else []
        above_two = self.best[i - 2] if i > 1 else []
        one, one_varies, one_spread = self._expected(self.lengths[i - 1]) if i else (0.0, 1.0, 0.0)
        two, two_varies, two_spread = self._expected(self.lengths[i - 2] + self.lengths[i - 1]) if i > 1 else (0.0, 1.0, 0.0)
        for j in range(first, last + 1):
            most, chosen = row[j], _NOWHERE
            if j and row[j - 1] > _NEVER:
                most, chosen = row[j - 1] + _SKIPPED, _RIGHT
            if i and (before := above[j]) > _NEVER and before + _SKIPPED >= most:
                most, chosen = before + _SKIPPED, _DOWN
            if i and j and (before := above[j - 1]) > _NEVER:
                gain = -0.5 * ((others[j - 1] - one) ** 2 / one_varies + one_spread) - chances[j]
                gain = before + (gain if gain > _WORST else _WORST)
                if gain >= most:
                    most, chosen = gain, _BOTH
            if i and j > 1 and (before := above[j - 2]) > _NEVER:
                gain = -0.5 * ((others[j - 2] + others[j - 1] - one) ** 2 / one_varies + one_spread) - chances_of_two[j]
                gain = before + _UNEVEN + (gain if gain > _WORST else _WORST)
                if gain >= most:
                    most, chosen = gain, _TWO_RIGHT
            if i > 1 and j and (before := above_two[j - 1]) > _NEVER:
                gain = -0.5 * ((others[j - 1] - two) ** 2 / two_varies + two_spread) - chances[j]
                gain = before + _UNEVEN + (gain if gain > _WORST else _WORST)
                if gain >= most:
                    most, chosen = gain, _TWO_DOWN
            row[j], way[j] = most, chosen

    def _expected(self, length: int) -> tuple[float, float, float]:
        """What a translation of so many characters has: how many, how far they vary, and the logarithm of that."""
        expected = self.ratio * length
        variance = _SPREAD * expected + (_LOOSE * expected) ** 2
        return expected, variance, log(2 * pi * variance)

    def _chance(self, opposite: int) -> float:
        """How likely so many characters are by chance, as a logarithm."""
        told = log(opposite)
        return -0.5 * float((told - self.mean) / self.deviation) ** 2 - log(opposite * self.deviation) - _HALF_LOG

    def alignment(self) -> Alignment:
        """The best alignment of all."""
        beads = []
        i, j = len(self.lengths), len(self.others)
        while i or j:
            down, right = self.way[i][j]
            if down == right == 0:
                break
            if down and right:
                beads.append((i - down, i, j - right, j))
            i, j = i - down, j - right
        return Alignment(self.best[-1][-1], tuple(reversed(beads)))
