"""Vectors → the pairs that are alike, found through an inverted index of their weightiest clues."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from operator import itemgetter

from .rarity import Vector, dot

_INDEXED = 50
_LONGEST_LIST = 200
_KEPT = 40
_LEAST_PART = 0.4

Likeness = dict[tuple[int, int], float]
_Held = list[tuple[int, float]]
_Top = list[tuple[str, float]]


def alike(vectors: Sequence[Vector], groups: Sequence[str], *, least: float, same_group: bool) -> Likeness:
    """Pairs (lower number first) of at least the likeness `least`, within groups or only across them.

    Each vector is looked up by its weightiest clues and compared in full with those that share most of them, so the cost
    grows with the collection, not with its square. The result does not depend on the order of the vectors but for numbering.
    """
    return alike_by(vectors, groups, leasts=(least,), same_group=same_group)[0]


def alike_by(vectors: Sequence[Vector], groups: Sequence[str], *, leasts: Sequence[float], same_group: bool) -> list[Likeness]:
    """What `alike` gives for each of several bounds, looked up once."""
    tops = list(map(_weightiest, vectors))
    holders = _within(tops, groups) if same_group else _between(tops, groups)
    measured: Likeness = {}
    unlike: set[int] = set()
    found: list[Likeness] = [{} for _ in leasts]
    for number, top in enumerate(tops):
        scores = _scores(top, holders[groups[number]])
        scores.pop(number, None)
        own = dict(vectors[number].items())
        for least, kept in zip(leasts, found, strict=True):
            for other in _best(scores, least * _LEAST_PART):
                pair = (number, other) if number < other else (other, number)
                code = pair[0] * len(vectors) + pair[1]  # takes a third of the memory of the pair
                likeness = measured.get(pair)
                if likeness is None and code not in unlike:
                    likeness = dot(own, vectors[other])
                    if likeness < min(leasts):
                        unlike.add(code)
                    else:
                        measured[pair] = likeness
                if likeness is not None and likeness >= least:
                    kept[pair] = likeness
    return [dict(sorted(kept.items())) for kept in found]


def _scores(top: _Top, beside: dict[str, _Held]) -> dict[int, float]:
    """How much of their weight others share of the weightiest clues."""
    scores: dict[int, float] = defaultdict(float)
    for clue, weight in top:
        for other, theirs in beside.get(clue, ()):
            scores[other] += weight * theirs
    return scores


def _within(tops: Sequence[_Top], groups: Sequence[str]) -> dict[str, dict[str, _Held]]:
    """For each group who of it holds each clue, and how much it weighs there, where several do, but not too many."""
    holders: dict[str, dict[str, _Held]] = {group: defaultdict(list) for group in groups}
    for number, top in enumerate(tops):
        of_group = holders[groups[number]]
        for clue, weight in top:
            of_group[clue].append((number, weight))
    return {
        group: {clue: held for clue, held in of_group.items() if 1 < len(held) <= _LONGEST_LIST}
        for group, of_group in holders.items()
    }


def _between(tops: Sequence[_Top], groups: Sequence[str]) -> dict[str, dict[str, _Held]]:
    """For each group who of the others holds each clue that is in several, but held by not too many."""
    holders: dict[str, dict[str, _Held]] = defaultdict(lambda: defaultdict(list))
    for number, top in enumerate(tops):
        for clue, weight in top:
            holders[clue][groups[number]].append((number, weight))
    beside: dict[str, dict[str, _Held]] = {group: {} for group in groups}
    for clue, of_clue in holders.items():
        if len(of_clue) > 1 and sum(map(len, of_clue.values())) <= _LONGEST_LIST:
            for group in of_clue:
                beside[group][clue] = [one for other, held in of_clue.items() if other != group for one in held]
    return beside


def _weightiest(vector: Vector) -> list[tuple[str, float]]:
    """The clues that weigh the most, those first that do."""
    items = list(vector.items())
    if len(items) > _INDEXED:
        floor = sorted(vector.values())[-_INDEXED]
        items = [item for item in items if item[1] >= floor]
    items.sort(key=_by_weight, reverse=True)
    return items[:_INDEXED]


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
