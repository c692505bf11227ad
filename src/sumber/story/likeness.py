"""Vectors → the pairs that are alike, found through an inverted index of their weightiest clues."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from heapq import nlargest
from operator import itemgetter

from .rarity import Vector, dot

_INDEXED = 50
_LONGEST_LIST = 200
_KEPT = 40
_LEAST_PART = 0.4

Likeness = dict[tuple[int, int], float]


def alike(vectors: Sequence[Vector], groups: Sequence[str], *, least: float, same_group: bool) -> Likeness:
    """Pairs (lower number first) of at least the likeness `least`, within groups or only across them.

    Each vector is looked up by its weightiest clues and compared in full with those that share most of them, so the cost
    grows with the collection, not with its square. The result does not depend on the order of the vectors but for numbering.
    """
    return alike_by(vectors, groups, leasts=(least,), same_group=same_group)[0]


def alike_by(vectors: Sequence[Vector], groups: Sequence[str], *, leasts: Sequence[float], same_group: bool) -> list[Likeness]:
    """What `alike` gives for each of several bounds, looked up once."""
    tops = [nlargest(_INDEXED, vector.items(), key=_by_weight) for vector in vectors]
    holders = _holders(tops, groups, same_group=same_group)
    measured: Likeness = {}
    found: list[Likeness] = [{} for _ in leasts]
    for number, top in enumerate(tops):
        scores: dict[int, float] = defaultdict(float)
        group = groups[number]
        for clue, weight in top:
            for name, held in holders.get(clue, {}).items():
                if (name == group) == same_group:
                    for other, theirs in held:
                        scores[other] += weight * theirs
        scores.pop(number, None)
        for least, kept in zip(leasts, found, strict=True):
            for other in _best(scores, least * _LEAST_PART):
                pair = (number, other) if number < other else (other, number)
                if pair not in measured:
                    measured[pair] = dot(vectors[number], vectors[other])
                if measured[pair] >= least:
                    kept[pair] = measured[pair]
    return [dict(sorted(kept.items())) for kept in found]


def _holders(
    tops: Sequence[list[tuple[str, float]]], groups: Sequence[str], *, same_group: bool
) -> dict[str, dict[str, list[tuple[int, float]]]]:
    """Who holds each clue, by group, and how much it weighs there, where several do, but not too many (of one group, where only
    groups are looked into)."""
    holders: dict[str, dict[str, list[tuple[int, float]]]] = defaultdict(lambda: defaultdict(list))
    for number, top in enumerate(tops):
        for clue, weight in top:
            holders[clue][groups[number]].append((number, weight))
    if same_group:
        by_clue = {
            clue: {group: held for group, held in of_clue.items() if 1 < len(held) <= _LONGEST_LIST}
            for clue, of_clue in holders.items()
        }
        return {clue: kept for clue, kept in by_clue.items() if kept}
    return {
        clue: of_clue for clue, of_clue in holders.items() if len(of_clue) > 1 and sum(map(len, of_clue.values())) <= _LONGEST_LIST
    }


def _by_weight(item: tuple[str, float]) -> tuple[float, str]:
    return item[1], item[0]


def _best(scores: dict[int, float], least: float) -> list[int]:
    fitting = [item for item in scores.items() if item[1] >= least]
    if len(fitting) > _KEPT:
        fitting.sort(key=itemgetter(1), reverse=True)
        floor = fitting[_KEPT - 1][1]
        fitting = [item for item in fitting if item[1] >= floor]
    return [other for other, _ in fitting]


def primary(language: str) -> str:
    """The primary subtag of a language (`pt` of `pt-BR`)."""
    return language.split("-", maxsplit=1)[0]
