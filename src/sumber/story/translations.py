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
    articles: Sequence[Article], clues: Sequence[Clues], joined: Joined, copies: Sequence[Tie]
) -> list[Tie]:
    """Pairs of which one translates the other: each by far the other's likest in that language by names, numbers and dates
    (copies of it aside), with these in the same order in both texts."""
    copied = {(tie.a, tie.b) for tie in copies if tie.relation != "quote_only"}
    found = []
    for group in joined.groups:
        by_language: dict[str, list[int]] = defaultdict(list)
        for number in group:
            by_language[primary(articles[number].language)].append(number)
        tongues = sorted(by_language)
        for place, one in enumerate(tongues):
            for other in tongues[place + 1 :]:
                scores = {(a, b): likeness_across(joined, a, b) for a in by_language[one] for b in by_language[other]}
                found += [
                    _tie(a, b, score, articles, clues, joined)
                    for (a, b), score in sorted(scores.items())
                    if score >= _LEAST and _is_nearest(a, b, scores, copied) and _is_parallel(a, b, score, clues, joined)
                ]
    return found


def _is_nearest(a: int, b: int, scores: dict[tuple[int, int], float], copied: set[tuple[int, int]]) -> bool:
    """Whether each is the other's likest, and by a clear margin over what is no copy of it."""
    for (one, other), score in scores.items():
        if (one == a) == (other == b):
            continue
        rival, mine = (other, b) if one == a else (one, a)
        is_copy = (min(rival, mine), max(rival, mine)) in copied
        if score * (1.0 if is_copy else _MARGIN) > scores[a, b]:
            return False
    return True


def _is_parallel(a: int, b: int, score: float, clues: Sequence[Clues], joined: Joined) -> bool:
    """Whether the clues that both have stand in one order, and are a good part of what at least one of them has."""
    shared = sorted(clues[a].neutral.keys() & clues[b].neutral.keys())
    if len(shared) < _FEWEST:
        return False
    covered = max(sum(joined.across[number].get(clue, 0.0) ** 2 for clue in shared) for number in (a, b))
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


def _tie(a: int, b: int, score: float, articles: Sequence[Article], clues: Sequence[Clues], joined: Joined) -> Tie:
    shared = clues[a].neutral.keys() & clues[b].neutral.keys()
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
