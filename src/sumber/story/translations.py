"""Articles of one story in different languages → which is a translation of which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sumber.model import Article, Evidence, at

from .clocks import compare, read_clock
from .clues import Clues
from .likeness import alike, primary
from .proofs import clock_proof, credit_of, owned
from .rarity import Vector
from .ties import Tie

_LEAST = 0.1
_CERTAIN = 0.45
_MARGIN = 1.25
_IN_ORDER = 0.75
_ALL_IN_ORDER = 0.9
_MANY = 6
_FEWEST = 3
_COVERED = 0.25
_QUOTED = 3


def find_translations(
    articles: Sequence[Article], clues: Sequence[Clues], across: Sequence[Vector], copies: Sequence[Tie]
) -> list[Tie]:
    """Pairs of which one translates the other: of the whole collection each the other's likest in that language by names,
    numbers and dates (copies of it aside), with these in the same order in both texts."""
    copied = {(tie.a, tie.b) for tie in copies if tie.relation != "quote_only"}
    tongues = [primary(article.language) for article in articles]
    scores = alike(across, tongues, least=_LEAST, same_group=False)
    rivals: dict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
    for (a, b), score in scores.items():
        rivals[a, tongues[b]].append((score, b))
        rivals[b, tongues[a]].append((score, a))
    return [
        _tie(a, b, score, articles, clues, across)
        for (a, b), score in scores.items()
        if _leads(score, b, rivals[a, tongues[b]], copied)
        and _leads(score, a, rivals[b, tongues[a]], copied)
        and _is_parallel(a, b, score, clues, across)
    ]


def _leads(score: float, mine: int, rivals: list[tuple[float, int]], copied: set[tuple[int, int]]) -> bool:
    """Whether no other comes near, by a margin over whatever is no copy of it."""
    return not any(
        theirs * (1.0 if (min(other, mine), max(other, mine)) in copied else _MARGIN) > score
        for theirs, other in rivals
        if other != mine
    )


def _is_parallel(a: int, b: int, score: float, clues: Sequence[Clues], across: Sequence[Vector]) -> bool:
    """Whether the clues that both have stand in one order, and are a good part of what at least one of them has."""
    shared = sorted(clues[a].neutral.keys() & clues[b].neutral.keys())
    if len(shared) < _FEWEST:
        return False
    covered = max(sum(across[number].get(clue, 0.0) ** 2 for clue in shared) for number in (a, b))
    order = _order(shared, clues[a], clues[b])
    least = _IN_ORDER if len(shared) >= _MANY or score >= _CERTAIN else _ALL_IN_ORDER
    return covered >= _COVERED and order >= least


def _order(shared: list[str], one: Clues, other: Clues) -> float:
    """Which part of the pairs of shared clues stands in the same order in both texts."""
    ranked = sorted(shared, key=lambda clue: (one.places[clue].start, clue))
    starts = [other.places[clue].start for clue in ranked][:40]
    pairs = len(starts) * (len(starts) - 1) // 2
    rising = sum(a < b for place, b in enumerate(starts) for a in starts[:place])
    return rising / pairs if pairs else 0.0


def _tie(a: int, b: int, score: float, articles: Sequence[Article], clues: Sequence[Clues], across: Sequence[Vector]) -> Tie:
    shared = clues[a].neutral.keys() & clues[b].neutral.keys()
    weights = across[a]
    telling = sorted(shared, key=lambda clue: (-weights.get(clue, 0.0), clue))[:_QUOTED]
    proof = [
        at("shared clue", clues[number].places[clue], articles[number].text, article=articles[number].id)
        for clue in telling
        for number in (a, b)
    ]
    source, why = _source(articles[a], articles[b])
    numbers = {articles[a].id: a, articles[b].id: b}
    return Tie(a, b, "translation", numbers.get(source) if source else None, (*proof, *why), min(0.95, 0.5 + score))


def _source(one: Article, other: Article) -> tuple[str | None, tuple[Evidence, ...]]:
    """The id of the original, where evidence says so: translation marks, credits, clocks."""
    for original, copy in ((one, other), (other, one)):
        translation = copy.translated_from
        if translation is not None and translation.evidence and primary(translation.language) == primary(original.language):
            return original.id, tuple(owned("translated", copy.id, evidence) for evidence in translation.evidence)
        credit = credit_of(copy, original.outlet)
        if credit is not None:
            return original.id, (credit,)
    clock = compare(read_clock(one.published), read_clock(other.published), same_outlet=False)
    if clock == 0:
        return None, ()
    return (one.id if clock == -1 else other.id), clock_proof(one, other)
