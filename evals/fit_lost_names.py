"""Fits the weights by which `check_translation` misses names: `python evals/fit_lost_names.py [--bench DIR] [--documents N]`.

Takes the NTREX documents with and without a lost name (`translation_faults.py`), and what `story/translated_names.py` weighs for
each name. Prints for one script and across scripts the weights of a logistic regression, to be written there by hand.
Where the bench is not there, says so and ends.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import exp, log
from pathlib import Path

import translation_faults as faults

from sumber.model import Article
from sumber.story import translated_names as lost
from sumber.story.names_side_by_side import Names
from sumber.story.renderings import Foreign, Renderings
from sumber.story.side_by_side import Sides

NAMED = ("doubt", "nothing", "surplus", "foreign", "empty", "strange", "alike", "rendered", "none_beside", "length")
KINDS = tuple(lost._USUAL)
STEPS, PRIOR, LEAST_RISE = 12, 1.0, 1
Row = tuple[list[float], int]


def rows(sides: Sides) -> Iterator[tuple[int, int, list[float], bool]]:
    """For each name of the original: where it stands, how alike the likest word opposite is, what is weighed, one script or two."""
    names = Names(sides)
    foreign, renderings = Foreign(names), Renderings(names)
    total, other = (max(1, len(article.text)) for article in sides.articles)
    for name, seen in names.seen.items():
        for one, doubt in lost._weighed(names, name):
            bead, slot = one.word.bead, lost._slot(names, one)[0]
            own, opposite = (max(1, span.end - span.start) for span in sides.beads[bead])
            doubt = max(-lost._MOST_DOUBT, min(lost._MOST_DOUBT, doubt))
            given = [doubt, doubt * (one.level == 0), max(0.0, doubt - lost._SURPLUS), foreign.of(name, bead)[1]]
            given += [float(slot == place) for place in ("empty", "strange", "alike")]
            given += [renderings.missing(name, bead) if len(seen) > 1 else 0.0, float(one.beside is False)]
            given += [max(-1.0, min(1.0, log(opposite * total / own / other))), *(float(one.kind == kind) for kind in KINDS)]
            yield one.word.span.start, one.level, given, names.one_script


def solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of linear equations with a positive definite matrix."""
    size = len(right)
    table = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(size):
        for below in range(at + 1, size):
            share = table[below][at] / table[at][at]
            table[below] = [one - share * other for one, other in zip(table[below], table[at], strict=True)]
    found = [0.0] * size
    for at in reversed(range(size)):
        found[at] = (table[at][size] - sum(table[at][k] * found[k] for k in range(at + 1, size))) / table[at][at]
    return found


def fitted(given: Sequence[Row]) -> list[float]:
    """The weights of a logistic regression, by Newton's method."""
    size = len(given[0][0])
    weights = [0.0] * size
    for _ in range(STEPS):
        gradient = [PRIOR * weight for weight in weights]
        bend = [[PRIOR * (i == j) for j in range(size)] for i in range(size)]
        for values, is_lost in given:
            places = [place for place, value in enumerate(values) if value]
            likely = 1 / (1 + exp(-sum(weights[place] * values[place] for place in places)))
            for i in places:
                gradient[i] += (likely - is_lost) * values[i]
                for j in places:
                    bend[i][j] += likely * (1 - likely) * values[i] * values[j]
        weights = [weight - step for weight, step in zip(weights, solved(bend, gradient), strict=True)]
    return weights


def taught(language: str, pairs: list[tuple[Article, Article]]) -> Iterator[tuple[Row, bool]]:
    """The names of faultless translations, and those that a seeded hand took out."""
    chance = random.Random(language)
    strangers = [m[0] for _, one in pairs for m in re.finditer(r"(?<=[^\W\d_A-Z] )[^\W\d_]{5,}", one.text) if m[0][0].isupper()]
    strangers = strangers or [m[0] for _, one in pairs for m in re.finditer(r"[^\W\d_]{5,}", one.text)]
    for original, translation in pairs:
        levels = {}
        for start, level, values, one_script in rows(Sides(original, translation)):
            levels[start] = level
            yield (values, 0), one_script
        bad = faults.name(original, translation, strangers, chance)
        for start, level, values, one_script in rows(Sides(original, faults.with_text(translation, bad))) if bad else ():
            if levels.get(start, 0) - level >= LEAST_RISE:
                yield (values, 1), one_script


def main() -> int:
    """Prints the weights."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    words.add_argument("--documents", type=int, default=20)
    given = words.parse_args()
    bench = given.bench / "story"
    if not bench.is_dir():
        print(f"no story bench at {bench}: nothing was measured", file=sys.stderr)
        return 0
    found: dict[bool, list[Row]] = defaultdict(list)
    for language, pairs in sorted(faults.pairs_by_language(bench).items()):
        for row, one_script in taught(language, pairs[: given.documents]):
            found[one_script].append(row)
    for one_script, taken in sorted(found.items(), reverse=True):
        print("one script" if one_script else "across scripts", len(taken), "names,", sum(row[1] for row in taken), "lost")
        for name, weight in zip((*NAMED, *KINDS), fitted(taken), strict=True):
            print(f"  {name}: {weight:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
