"""Clues and ties → which articles tell one story, within a language and across languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct

from sumber.model import Article

from .clocks import Clock, read_clock
from .clues import Clues
from .clusters import cluster
from .likeness import Likeness, alike
from .rarity import Vector, dot, weigh
from .ties import Tie

_WITHIN = 0.17
_ACROSS = 0.32
_ACROSS_NEAREST = 0.12
_MARGIN = 1.5
_FEWEST_CLUES = 3
_NOTICED = 0.05
_HALF_LIFE = timedelta(days=14)
_GRACE = timedelta(days=3)


class Joined(Struct, frozen=True):
    """Groups of articles by number, the vectors that they were compared by, and the likeness across languages of pairs."""

    groups: list[list[int]]
    within: list[Vector]
    across: list[Vector]
    likeness: Likeness


def join(articles: Sequence[Article], clues: Sequence[Clues], ties: Sequence[Tie]) -> Joined:
    """Group the articles: by words and clues within each language, then groups of different languages by clues alone."""
    names = [article.id for article in articles]
    languages = [primary(article.language) for article in articles]
    within, across = weigh(clues, languages)
    clocks = [read_clock(article.published) for article in articles]
    near = alike(within, languages, least=_NOTICED, same_group=True)
    near = {pair: likeness * _nearness(clocks[pair[0]], clocks[pair[1]]) for pair, likeness in near.items()}
    near.update(_bonds(ties, near))
    groups = cluster(names, near, least=_WITHIN)
    return Joined(_join_languages(groups, names, languages, across), within, across, near)


def primary(language: str) -> str:
    """The primary subtag (`pt` of `pt-BR`)."""
    return language.split("-", maxsplit=1)[0]


def _nearness(a: Clock | None, b: Clock | None) -> float:
    """1 for clocks within days of each other, falling by half every two weeks beyond."""
    if a is None or b is None:
        return 1.0
    apart = max(a.first, b.first) - min(a.last, b.last) - _GRACE
    return 1.0 if apart <= timedelta(0) else float(0.5 ** (apart / _HALF_LIFE))


def _bonds(ties: Sequence[Tie], near: Likeness) -> Likeness:
    """Copies belong together; an article merged from two stories goes with the one it takes most of."""
    merged: dict[int, list[tuple[float, int, int]]] = defaultdict(list)
    bonds: Likeness = {}
    for tie in ties:
        if tie.relation == "quote_only":
            continue
        if tie.relation == "merged":
            target = tie.b if tie.share_of_b > tie.share_of_a else tie.a
            merged[target].append((max(tie.share_of_a, tie.share_of_b), tie.a, tie.b))
        bonds[tie.a, tie.b] = max(tie.share_of_a, tie.share_of_b)
    for found in merged.values():
        for _, a, b in sorted(found)[:-1]:
            bonds[a, b] = 0.0
    return bonds


def _join_languages(groups: list[list[int]], names: Sequence[str], languages: Sequence[str], across: list[Vector]) -> list[list[int]]:
    """Join groups of different languages: those much alike, and those that are by far each other's nearest."""
    vectors = [_mean([across[number] for number in group]) for group in groups]
    tongues = [languages[group[0]] for group in groups]
    found = alike(vectors, tongues, least=_ACROSS_NEAREST, same_group=False)
    found = {(a, b): value for (a, b), value in found.items() if len(vectors[a].keys() & vectors[b].keys()) >= _FEWEST_CLUES}
    nearest = _Nearest(found, tongues)
    kept = {pair: value for pair, value in found.items() if value >= _ACROSS or nearest.is_mutual(pair)}
    kept = {pair: max(value, _ACROSS) if nearest.is_mutual(pair) else value for pair, value in kept.items()}
    labels = [min(names[number] for number in group) for group in groups]
    joined = _link(labels, kept, tongues)
    return sorted(sorted(number for place in places for number in groups[place]) for places in joined)


class _Nearest:
    """For each group and each other language, the best and second best likeness."""

    def __init__(self, found: Likeness, tongues: Sequence[str]) -> None:
        self.found = found
        self.tongues = tongues
        best: dict[tuple[int, str], list[float]] = defaultdict(list)
        for (a, b), value in found.items():
            best[a, tongues[b]].append(value)
            best[b, tongues[a]].append(value)
        self.best = {key: sorted(values)[-2:] for key, values in best.items()}

    def is_mutual(self, pair: tuple[int, int]) -> bool:
        """Whether each is the other's nearest in that language, by a clear margin."""
        a, b = pair
        value = self.found[pair]
        return all(self._leads(value, self.best[one, self.tongues[other]]) for one, other in ((a, b), (b, a)))

    def _leads(self, value: float, best: list[float]) -> bool:
        return value == best[-1] and (len(best) == 1 or value >= _MARGIN * best[0])


def _link(labels: Sequence[str], kept: Likeness, tongues: Sequence[str]) -> list[list[int]]:
    """Join along the pairs, the likest first; groups of one language, which their own words kept apart, stay apart."""
    owner = {place: place for place in range(len(labels))}
    members = {place: [place] for place in owner}
    for (a, b), _ in sorted(kept.items(), key=lambda item: (-item[1], labels[item[0][0]], labels[item[0][1]])):
        left, right = owner[a], owner[b]
        if left == right or {tongues[place] for place in members[left]} & {tongues[place] for place in members[right]}:
            continue
        for place in members.pop(right):
            owner[place] = left
            members[left].append(place)
    return list(members.values())


def _mean(vectors: list[Vector]) -> Vector:
    if len(vectors) == 1:
        return vectors[0]
    total: Vector = defaultdict(float)
    for vector in vectors:
        for clue, weight in vector.items():
            total[clue] += weight
    length = sum(weight * weight for weight in total.values()) ** 0.5 or 1.0
    return {clue: weight / length for clue, weight in total.items()}


def likeness_across(joined: Joined, a: int, b: int) -> float:
    """The likeness of two articles by the clues that hold in any language."""
    return dot(joined.across[a], joined.across[b])
