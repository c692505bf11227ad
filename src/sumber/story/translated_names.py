"""Original and translation → names that stand in a sentence of the one and not where they should in the other.

What speaks for a loss is weighed. First the likelihoods: had the name been lost, only what is like it by chance would be opposite;
had it come through, something liker would, as far as the text shows how it comes through elsewhere, and how others of its kind do.
Then what else is there and not there: the name beside it, a strange name, the word that stands for it elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import log
from typing import Literal

from msgspec import Struct

from sumber.model import Span
from sumber.model.translation import FaultChange
from sumber.text.resemblance import LOOSE, NONE, Form, distance, resemblances

from .names_side_by_side import LEVELS, Kind, Names, Rates, Seen, Word, shares
from .renderings import STRANGE, Foreign, Renderings
from .side_by_side import Sides

Slot = Literal["empty", "strange", "alike"]

_WEIGHT_OF_KIND, _WEIGHT_OF_USUAL, _LEAST_KEPT = 0.5, 8.0, 1e-6
_SEVERAL = 3
_LEAST_DOUBT, _MOST_DOUBT, _SURPLUS = 0.0, 8.0, 3.0
# How often each likeness stands opposite a name that came through, on average over 60 languages.
_USUAL: dict[Kind, Rates] = {
    "person": (0.027, 0.008, 0.017, 0.036, 0.115, 0.797),
    "town": (0.032, 0.012, 0.016, 0.038, 0.13, 0.772),
    "listed": (0.05, 0.016, 0.036, 0.054, 0.175, 0.669),
    "other": (0.027, 0.011, 0.024, 0.028, 0.101, 0.809),
    "called": (0.103, 0.021, 0.024, 0.058, 0.109, 0.685),
    "both": (0.261, 0.039, 0.04, 0.06, 0.098, 0.502),
    "word": (0.34, 0.049, 0.057, 0.041, 0.078, 0.435),
    "cut": (0.164, 0.014, 0.023, 0.03, 0.03, 0.739),
    "land": (0.186, 0.045, 0.056, 0.11, 0.14, 0.463),
    "time": (0.671, 0.033, 0.075, 0.052, 0.066, 0.103),
}
_USUAL_ACROSS: dict[Kind, Rates] = {
    "person": (0.127, 0.086, 0.185, 0.214, 0.221, 0.167),
    "town": (0.142, 0.073, 0.148, 0.204, 0.28, 0.153),
    "listed": (0.164, 0.081, 0.198, 0.203, 0.25, 0.104),
    "other": (0.168, 0.1, 0.107, 0.183, 0.236, 0.206),
    "called": (0.208, 0.045, 0.145, 0.263, 0.265, 0.074),
    "both": (0.433, 0.092, 0.153, 0.069, 0.15, 0.103),
    "word": (0.522, 0.093, 0.129, 0.096, 0.075, 0.085),
    "cut": (0.389, 0.08, 0.115, 0.052, 0.083, 0.281),
    "land": (0.401, 0.119, 0.14, 0.205, 0.085, 0.05),
    "time": (0.731, 0.065, 0.089, 0.06, 0.035, 0.02),
}


class Weights(Struct, frozen=True):
    """What each thing that speaks for a loss or against it weighs, and from which sum on a loss is told."""

    least: float
    doubt: float
    nothing: float
    surplus: float
    foreign: float
    slots: Mapping[str, float]
    rendered: float
    none_beside: float
    length: float
    kinds: Mapping[Kind, float]


# Logistic regression over the names of 20 articles in 60 languages, with and without one lost: `evals/fit_lost_names.py`.
_WEIGHTS = Weights(
    least=0.32, doubt=0.77, nothing=0.31, surplus=-1.06, foreign=0.2,
    slots={"empty": 1.21, "strange": 1.76, "alike": -1.38}, rendered=0.32, none_beside=-1.51, length=-0.81,
    kinds={
        "person": -2.78, "town": -2.94, "listed": -2.8, "other": -2.82,
        "called": -3.89, "both": -3.94, "word": -4.63, "cut": -3.48, "land": -3.61, "time": -4.96,
    },
)  # fmt: skip
_WEIGHTS_ACROSS = Weights(
    least=0.32, doubt=0.56, nothing=0.16, surplus=-0.75, foreign=0.87,
    slots={"empty": 1.05, "strange": 2.18, "alike": -1.78}, rendered=0.28, none_beside=-1.2, length=-0.01,
    kinds={
        "person": -3.81, "town": -3.2, "listed": -2.97, "other": -3.7,
        "called": -3.68, "both": -5.0, "word": -4.68, "cut": -4.16, "land": -4.12, "time": -5.17,
    },
)  # fmt: skip


class LostName(Struct, frozen=True):
    """A name of the original that is missing, or another one in its place (`rendered`)."""

    change: FaultChange
    span: Span
    rendered: Span | None
    bead: int


def find_lost_names(sides: Sides) -> Iterator[LostName]:
    """Names that are missing in the translation where they should stand, in the order of the original."""
    names = Names(sides)
    foreign, renderings = Foreign(names), Renderings(names)
    found = [
        lost
        for name in names.seen
        for seen, doubt in _weighed(names, name)
        if doubt > _LEAST_DOUBT and (lost := _lost(names, foreign, renderings, seen, doubt)) is not None
    ]
    taken: set[Span] = set()
    for lost in sorted(found, key=lambda lost: lost.span.start):
        rendered = lost.rendered if lost.rendered not in taken else None
        taken |= {rendered} if rendered else set()
        yield LostName("changed" if rendered else "lost", lost.span, rendered, lost.bead)


def _lost(names: Names, foreign: Foreign, renderings: Renderings, seen: Seen, doubt: float) -> LostName | None:
    """The fault, where all that speaks for a loss outweighs what speaks against it."""
    name, bead = seen.word.form, seen.word.bead
    stranger, rarity = foreign.of(name, bead)
    slot, beside = _slot(names, seen)
    weights = _WEIGHTS if names.one_script else _WEIGHTS_ACROSS
    own, opposite = (max(1, span.end - span.start) for span in names.sides.beads[bead])
    total, other = (max(1, len(article.text)) for article in names.sides.articles)
    doubt = max(-_MOST_DOUBT, min(_MOST_DOUBT, doubt))
    weight = (
        weights.kinds[seen.kind]
        + weights.doubt * doubt
        + (weights.nothing * doubt if seen.level == NONE else 0.0)
        + weights.surplus * max(0.0, doubt - _SURPLUS)
        + weights.foreign * rarity
        + (weights.slots[slot] if slot else 0.0)
        + (weights.rendered * renderings.missing(name, bead) if len(names.seen[name]) > 1 else 0.0)
        + (weights.none_beside if seen.beside is False else 0.0)
        + weights.length * max(-1.0, min(1.0, log(opposite * total / own / other)))
    )
    if weight <= weights.least:
        return None
    rendered = beside if slot == "strange" else stranger
    return LostName("lost", seen.word.span, rendered.span if rendered else None, bead)


def _slot(names: Names, seen: Seen) -> tuple[Slot | None, Word | None]:
    """What stands beside the rendering of the name beside: nothing that could be a name, a strange one, or one that may be
    the name itself."""
    if not seen.beside or not names.capitals_tell:
        return None, None
    beads = names.sides.near(seen.word.bead)
    others = [word.form for bead in beads for word in names.own[bead] if word.is_capital and word.form != seen.word.form]
    free = [word for word in seen.around if max(resemblances(word.form, others), default=NONE) < LOOSE]
    if not free:
        return "empty", None
    nearest = min(free, key=lambda word: distance(seen.word.form, word.form))
    return ("strange" if distance(seen.word.form, nearest.form) > STRANGE else "alike"), nearest


def _weighed(names: Names, name: Form) -> Iterator[tuple[Seen, float]]:
    """What the likenesses say for a loss at each occurrence of a name."""
    seen = names.seen[name]
    expected = _expected(names, name)
    counts = [sum(one.level == level for one in seen) for level in LEVELS]
    for one in seen:
        others = [count - (level == one.level) for level, count in zip(LEVELS, counts, strict=True)]
        kept = shares([count + _WEIGHT_OF_KIND * rate for count, rate in zip(others, expected, strict=True)])
        yield one, log(one.chance[one.level] / max(_LEAST_KEPT, _better_of(kept, one.chance)[one.level]))


def _expected(names: Names, name: Form) -> Rates:
    """How the names of its kind come through, as far as the rest of this text tells and as they do on average."""
    kind = names.seen[name][0].kind
    usual = (_USUAL if names.one_script else _USUAL_ACROSS)[kind]
    counts = [_WEIGHT_OF_USUAL * rate for rate in usual]
    for other, seen in names.seen.items():
        if other != name and seen[0].kind == kind:
            for one in seen:
                counts[one.level] += min(1.0, _SEVERAL / len(seen))
    return shares(counts)


def _better_of(kept: Rates, chance: Rates) -> Rates:
    """How likely each likeness is the better of a name that came through and of what is like it by chance."""
    rates, kept_so_far, chance_so_far, before = [], 0.0, 0.0, 0.0
    for one, other in zip(kept, chance, strict=True):
        kept_so_far, chance_so_far = kept_so_far + one, chance_so_far + other
        rates.append(kept_so_far * chance_so_far - before)
        before = kept_so_far * chance_so_far
    return tuple(rates)
