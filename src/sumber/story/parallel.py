"""Two texts in two languages → how their sentences run side by side, and how much that speaks for a translation.

A translator renders sentence by sentence, so that long sentences become long ones; whoever retells an event does not. The
alignment is that of Gale and Church (1993), "A Program for Aligning Sentences in Bilingual Corpora": dynamic programming
over lengths in characters, of which a translation has a constant multiple with a known spread. What they minimise as a cost is
here a likelihood ratio against lengths that have nothing to do with each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log, pi

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
_STEPS = ((1, 1, 0.0), (2, 1, -1.5), (1, 2, -1.5), (1, 0, -2.5), (0, 1, -2.5))

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
        self.best = [[_NEVER] * (len(others) + 1) for _ in range(len(lengths) + 1)]
        self.way = [[(0, 0)] * (len(others) + 1) for _ in range(len(lengths) + 1)]
        self.best[0][0] = 0.0
        for i in range(len(lengths) + 1):
            middle = round(i * len(others) / len(lengths))
            for j in range(max(0, middle - _BAND), min(len(others), middle + _BAND) + 1):
                if i or j:
                    self.best[i][j], self.way[i][j] = max(self._steps(i, j))

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

    def _steps(self, i: int, j: int) -> Iterator[tuple[float, tuple[int, int]]]:
        for down, right, cost in _STEPS:
            if down <= i and right <= j and (before := self.best[i - down][j - right]) > _NEVER:
                gain = self._gain(sum(self.lengths[i - down : i]), sum(self.others[j - right : j])) if down and right else 0.0
                yield before + cost + gain, (down, right)
        yield _NEVER, (0, 0)

    def _gain(self, length: int, opposite: int) -> float:
        expected = self.ratio * length
        variance = _SPREAD * expected + (_LOOSE * expected) ** 2
        translated = -0.5 * ((opposite - expected) ** 2 / variance + log(2 * pi * variance))
        chance = -0.5 * ((log(opposite) - self.mean) / self.deviation) ** 2 - log(opposite * self.deviation) - 0.5 * log(2 * pi)
        return float(max(_WORST, translated - chance))
