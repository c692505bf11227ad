"""Articles of one story in different languages → which is a translation of which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sumber.model import Article, Evidence, at

from .clocks import compare, read_clock
from .clues import Clues
from .joining import Joined, likeness_across, primary
from .proofs import clock_proof, credit_of, owned
from .ties import Tie

_LEAST = 0.12
_CERTAIN = 0.45
_MARGIN = 1.25
_IN_ORDER = 0.6
_FEWEST = 3
_QUOTED = 3


def find_translations(articles: Sequence[Article], clues: Sequence[Clues], joined: Joined) -> list[Tie]:
    """Pairs of which one translates the other: each by far the other's likest in that language by names, numbers and dates,
    with these in the same order in both texts."""
    found = []
    for group in joined.groups:
        by_language: dict[str, list[int]] = defaultdict(list)
        for number in group:
            by_language[primary(articles[number].language)].append(number)
        tongues = sorted(by_language)
        for place, one in enumerate(tongues):
            for other in tongues[place + 1 :]:
                found += _between(by_language[one], by_language[other], articles, clues, joined)
    return found


def _between(
    ones: list[int], others: list[int], articles: Sequence[Article], clues: Sequence[Clues], joined: Joined
) -> list[Tie]:
    scores = {(a, b): likeness_across(joined, a, b) for a in ones for b in others}
    ties = []
    for (a, b), score in sorted(scores.items()):
        if score < _LEAST or not _leads(score, [scores[a, other] for other in others]) or not _leads(
            score, [scores[one, b] for one in ones]
        ):
            continue
        shared = sorted(clues[a].neutral.keys() & clues[b].neutral.keys())
        if len(shared) >= _FEWEST and (score >= _CERTAIN or _order(shared, clues[a], clues[b]) >= _IN_ORDER):
            ties.append(_tie(a, b, score, shared, articles, clues, joined))
    return ties


def _leads(score: float, rivals: list[float]) -> bool:
    best = sorted(rivals)[-2:]
    return score == best[-1] and (len(best) == 1 or score >= _MARGIN * best[0])


def _order(shared: list[str], one: Clues, other: Clues) -> float:
    """Which part of the pairs of shared clues stands in the same order in both texts."""
    ranked = sorted(shared, key=lambda clue: (one.places[clue].start, clue))
    starts = [other.places[clue].start for clue in ranked][:40]
    pairs = len(starts) * (len(starts) - 1) // 2
    rising = sum(a < b for place, b in enumerate(starts) for a in starts[:place])
    return rising / pairs if pairs else 0.0


def _tie(
    a: int, b: int, score: float, shared: list[str], articles: Sequence[Article], clues: Sequence[Clues], joined: Joined
) -> Tie:
    weights = joined.across[a]
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
