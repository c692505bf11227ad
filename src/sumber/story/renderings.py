"""Names side by side → what the translation has for them, whatever it sounds like: words that stand opposite a name wherever it
stands, and names that are like nothing in the original."""

from __future__ import annotations

from collections import defaultdict
from math import log

from sumber.text.resemblance import LOOSE, NONE, Form, distance, resemblances

from .names_side_by_side import Names, Word

_STEM = 5
_SHORTEST = 3
_LEAST_SUPPORT = 2
_LEAST_STRENGTH, _UNSEEN, _MOST_CHANCE = 2.0, 0.3, 0.9
STRANGE = 0.5
"""From this distance on a word is no rendering of a name, however free."""


class Foreign:
    """Names of the translation that are like nothing in the original, where capitals tell them."""

    def __init__(self, names: Names) -> None:
        words = [word for one in names.opposite for word in one.words if len(word.form.letters) > _SHORTEST]
        heard = [word.form for bead in names.own for word in bead if word.is_capital]
        beads: dict[str, set[int]] = defaultdict(set)
        for word in words:
            beads[word.form.letters[:_STEM]].add(word.bead)
        small = {word.form.letters[:_STEM] for word in words if not word.is_capital}
        self._words: dict[int, list[Word]] = defaultdict(list)
        self._beads = len(names.opposite)
        if not names.capitals_tell:
            return
        for word in words:
            stem = word.form.letters[:_STEM]
            is_new = word.is_name and stem not in small and len(beads[stem]) == 1
            if is_new and max(resemblances(word.form, heard), default=NONE) < LOOSE:
                self._words[word.bead].append(word)

    def of(self, name: Form, bead: int) -> tuple[Word | None, float]:
        """The first that cannot be the name in a bead, and how rare such beads are, as a logarithm."""
        there = self._words.get(bead, [])
        strange = next((word for word in there if distance(name, word.form) > STRANGE), None)
        if strange is None:
            return None, 0.0
        return strange, -log((len(self._words) - 0.5) / (self._beads + 1))


class Renderings:
    """The beginnings of the translation's words, and in which beads they stand."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._stems: list[set[str]] = []
        self._beads: dict[str, int] = defaultdict(int)
        for bead, one in enumerate(names.opposite):
            stems = {word.form.letters[:_STEM] for word in one.words if len(word.form.letters) > _SHORTEST}
            for run in one.runs:
                stems |= {run.letters[at : at + _STEM] for at in range(len(run.letters) - _STEM + 1)}
            self._stems.append(stems)
            for stem in stems:
                self._beads[stem] |= 1 << bead

    def missing(self, name: Form, bead: int) -> float:
        """How much speaks for a loss that what stands opposite a name elsewhere is not here; below 0 where it is here, 0 where
        nothing does so often enough."""
        others = {one.word.bead for one in self._names.seen[name]} - {bead}
        near = [self._near(other) for other in others]
        here = self._near(bead)
        strongest, found = _LEAST_STRENGTH, 0.0
        for stem in sorted({stem for other in others for one in self._names.sides.near(other) for stem in self._stems[one]}):
            where = self._beads[stem]
            support = sum(bool(where & mask) for mask in near)
            if support < _LEAST_SUPPORT:
                continue
            kept = (support + 0.5) / (len(near) + 1)
            outside = max(0, (where & ~here).bit_count() - support)
            chance = min(_MOST_CHANCE, 2 * (outside + _UNSEEN) / len(self._stems))
            strength = support * log(kept / chance) + (len(near) - support) * log((1 - kept) / (1 - chance))
            if strength > strongest:
                strongest, found = strength, -log(kept / chance) if where & here else log((1 - chance) / (1 - kept))
        return found

    def _near(self, bead: int) -> int:
        return sum(1 << one for one in self._names.sides.near(bead))
