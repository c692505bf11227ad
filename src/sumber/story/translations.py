"""Articles of one story in different languages → which is a translation of which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sumber.model import Article, Evidence, at

from .addresses import page_keys
from .clocks import compare, nearness, read_clock
from .clues import Clues
from .likeness import alike, primary
from .proofs import clock_proof, credit_of, link_to, owned
from .rarity import Vector
from .ties import Tie

_LEAST = 0.1
_MARGIN = 1.25
_IN_ORDER = 0.75
_FEW_IN_ORDER = 0.6
_MANY = 6
_SAME_NUMBERS = 0.8
_ENOUGH_NUMBERS = 3
_FEWEST = 3
_COVERED = 0.2
_QUOTED = 3


def find_translations(
    articles: Sequence[Article], clues: Sequence[Clues], across: Sequence[Vector], copies: Sequence[Tie]
) -> list[Tie]:
    """Pairs of which one translates the other: of the whole collection each the other's likest in that language by names,
    numbers and dates (copies of it aside), with these in the same order in both texts."""
    copied = {(tie.a, tie.b) for tie in copies if tie.relation != "quote_only"}
    tongues = [primary(article.language) for article in articles]
    clocks = [read_clock(article.published) for article in articles]
    scores = {
        (a, b): score
        for (a, b), likeness in alike(across, tongues, least=_LEAST, same_group=False).items()
        if (score := likeness * nearness(clocks[a], clocks[b])) >= _LEAST
    }
    rivals: dict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
    for (a, b), score in scores.items():
        rivals[a, tongues[b]].append((score, b))
        rivals[b, tongues[a]].append((score, a))
    found = {
        (a, b): score
        for (a, b), score in scores.items()
        if _leads(score, b, rivals[a, tongues[b]], copied)
        and _leads(score, a, rivals[b, tongues[a]], copied)
        and _is_parallel(a, b, clues, across)
    }
    near = _neighbours(found)
    return [_tie(a, b, score, articles, clues, across, is_indirect=_is_indirect(a, b, near)) for (a, b), score in found.items()]


def _neighbours(found: Mapping[tuple[int, int], float]) -> dict[int, dict[int, float]]:
    """For each article those it is paired with, and how near they are."""
    near: dict[int, dict[int, float]] = defaultdict(dict)
    for (a, b), score in found.items():
        near[a][b] = near[b][a] = score
    return near


def _is_indirect(a: int, b: int, near: Mapping[int, Mapping[int, float]]) -> bool:
    """Whether a third text is nearer to both: then both were translated from it, or one by way of it."""
    own = near[a][b]
    return any(near[a][other] > own and near[b][other] > own for other in near[a].keys() & near[b].keys())


def _leads(score: float, mine: int, rivals: list[tuple[float, int]], copied: set[tuple[int, int]]) -> bool:
    """Whether no other comes near, by a margin over whatever is no copy of it."""
    return not any(
        theirs * (1.0 if (min(other, mine), max(other, mine)) in copied else _MARGIN) > score
        for theirs, other in rivals
        if other != mine
    )


def _is_parallel(a: int, b: int, clues: Sequence[Clues], across: Sequence[Vector]) -> bool:
    """Whether the clues that both have stand in one order, are a good part of what at least one of them has, and whether
    the numbers of the shorter text stand in the longer: retellings have figures of their own, translations do not."""
    shared = sorted(clues[a].neutral.keys() & clues[b].neutral.keys())
    if len(shared) < _FEWEST:
        return False
    covered = max(sum(across[number].get(clue, 0.0) ** 2 for clue in shared) for number in (a, b))
    numbers, others = (_figures(clues[number]) for number in (a, b))
    fewest = min(len(numbers), len(others))
    if covered < _COVERED or (fewest >= _ENOUGH_NUMBERS and len(numbers & others) < _SAME_NUMBERS * fewest):
        return False
    return _order(shared, clues[a], clues[b]) >= (_IN_ORDER if len(shared) >= _MANY else _FEW_IN_ORDER)


def _figures(clues: Clues) -> set[str]:
    """The numbers of two and more significant digits: small ones are written out in many languages."""
    return {clue for clue in clues.neutral if clue.startswith("n:") and len(clue) > 3}


def _order(shared: list[str], one: Clues, other: Clues) -> float:
    """Which part of the pairs of shared clues stands in the same order in both texts."""
    ranked = sorted(shared, key=lambda clue: (one.places[clue].start, clue))
    starts = [other.places[clue].start for clue in ranked][:40]
    pairs = len(starts) * (len(starts) - 1) // 2
    rising = sum(a < b for place, b in enumerate(starts) for a in starts[:place])
    return rising / pairs if pairs else 0.0


def _tie(
    a: int,
    b: int,
    score: float,
    articles: Sequence[Article],
    clues: Sequence[Clues],
    across: Sequence[Vector],
    *,
    is_indirect: bool,
) -> Tie:
    shared = clues[a].neutral.keys() & clues[b].neutral.keys()
    weights = across[a]
    telling = sorted(shared, key=lambda clue: (-weights.get(clue, 0.0), clue))[:_QUOTED]
    proof = [
        at("shared clue", clues[number].places[clue], articles[number].text, article=articles[number].id)
        for clue in telling
        for number in (a, b)
    ]
    original, why, is_credited = _original(articles[a], articles[b])
    numbers = {articles[a].id: a, articles[b].id: b}
    source = numbers[original] if original is not None else None
    return Tie(a, b, "translation", source, (*proof, *why), min(0.95, 0.5 + score), is_credited)


def _original(one: Article, other: Article) -> tuple[str | None, tuple[Evidence, ...], bool]:
    """The id of the original where evidence says so, that evidence, and whether the page itself tells it: marks of
    translation, credits, else clocks."""
    for original, copy in ((one, other), (other, one)):
        translation = copy.translated_from
        if (
            translation is not None
            and translation.evidence
            and primary(translation.language) in ("und", primary(original.language))
        ):
            return original.id, tuple(owned("translated", copy.id, evidence) for evidence in translation.evidence), True
        credit = credit_of(copy, original.outlet) or link_to(copy, page_keys(original))
        if credit is not None:
            return original.id, (credit,), True
    same = one.outlet is not None and one.outlet == other.outlet
    clock = compare(read_clock(one.published), read_clock(other.published), same_outlet=same)
    if clock == 0:
        return None, (), same
    return (one.id if clock == -1 else other.id), clock_proof(one, other), same
