"""Articles of one story in different languages → which is a translation of which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from heapq import nlargest
from math import exp, log

from msgspec import Struct

from sumber.model import Article, Evidence, Relation, Span, at
from sumber.text.sentences import split_sentences

from .addresses import page_keys
from .clocks import compare, nearness, read_clock
from .clues import Clues
from .likeness import Likeness, alike, primary
from .parallel import MOST_SENTENCES, Alignment, align
from .proofs import clock_proof, credit_of, link_to, owned
from .rarity import Vector
from .ties import Tie

LEAST_ALIKE = 0.1
"""How alike two articles are by their clues whose sentences are worth comparing."""

_CANDIDATES = 3
_APART = 0.05
_IMAGINED = 4
_MOST_RANKED = 40
_ENOUGH_NUMBERS = 3
_FEWEST = 2
_COVERED = 0.2
_QUOTED = 3
_MARGIN = 1.0
_LIKELY = -1.0
_MOST_EVIDENCE = 7.0
_LEAST_EVIDENCE = -4.0
_WEIGHTS = {"order": 3.91, "likeness": 0.68, "covered": 2.96, "shared": -0.65, "numbers": 5.42, "lengths": 0.83}
_BIAS = -4.29
_SURE = 0.95
_WHOLE = 0.75
_FREEDOM = 0.7


class _Likely(Struct, frozen=True):
    """Two articles that may be one text in two languages: `odds` is the logarithm of how likely that is, `part` how much of
    the longer one's text has its counterpart in the other, 0 to 1, `is_credited` whether one names the other as its source,
    or both are of one outlet."""

    a: int
    b: int
    odds: float
    part: float
    is_credited: bool

    def other(self, number: int) -> int:
        """The one that `number` is not."""
        return self.b if number == self.a else self.a


def find_translations(
    articles: Sequence[Article],
    clues: Sequence[Clues],
    across: Sequence[Vector],
    copies: Sequence[Tie],
    noticed: Likeness | None = None,
) -> list[Tie]:
    """Pairs of which one translates the other: of the whole collection each the other's likest in that language (copies of it
    aside), by names, numbers and dates that stand in the same order in both texts and by sentences that are as long. `noticed`
    are the pairs across languages that are alike by `LEAST_ALIKE`, where these are known already."""
    copied = {(tie.a, tie.b) for tie in copies if tie.relation != "quote_only"}
    tongues = [primary(article.language) for article in articles]
    rivals: dict[tuple[int, str], list[_Likely]] = defaultdict(list)
    if noticed is None:
        noticed = alike(across, tongues, least=LEAST_ALIKE, same_group=False)
    likely = _likely_pairs(articles, clues, across, tongues, noticed)
    for pair in likely:
        rivals[pair.a, tongues[pair.b]].append(pair)
        rivals[pair.b, tongues[pair.a]].append(pair)
    found = [
        pair
        for pair in likely
        if pair.odds >= _LIKELY
        and all(_leads(pair, own, rivals[own, tongues[pair.other(own)]], copied) for own in (pair.a, pair.b))
    ]
    return [_tie(pair, articles, clues, across) for pair in found]


def _likely_pairs(
    articles: Sequence[Article], clues: Sequence[Clues], across: Sequence[Vector], tongues: Sequence[str], noticed: Likeness
) -> list[_Likely]:
    """For each article the few in each other language whose clues fit best, their sentences compared."""
    clocks = [read_clock(article.published) for article in articles]
    fits: dict[tuple[int, int], tuple[float, dict[str, float]]] = {}
    for (a, b), likeness in noticed.items():
        likeness *= nearness(clocks[a], clocks[b])
        if likeness >= LEAST_ALIKE and (features := _features(a, b, articles, clues, across)):
            fits[a, b] = likeness * features["order"], {**features, "likeness": likeness}
    best: dict[tuple[int, str], list[tuple[float, tuple[int, int]]]] = defaultdict(list)
    for (a, b), (fit, _) in fits.items():
        best[a, tongues[b]].append((fit, (a, b)))
        best[b, tongues[a]].append((fit, (a, b)))
    ranked = {pair for rivals in best.values() for _, pair in nlargest(_CANDIDATES, rivals)}
    credited = {(a, b): _is_credited(articles[a], articles[b]) for a, b in sorted(ranked)}
    kept = [pair for pair, named in credited.items() if named or _odds(fits[pair][1], _MOST_EVIDENCE) >= _LIKELY - _MARGIN]
    sentences = {number: split_sentences(articles[number].text) for number in sorted({number for pair in kept for number in pair})}
    likely = []
    for a, b in kept:
        found_way = align(sentences[a], sentences[b])
        odds = _odds(fits[a, b][1], max(_LEAST_EVIDENCE, min(_MOST_EVIDENCE, found_way.evidence)))
        part = _part(found_way, sentences[a], sentences[b])
        likely.append(_Likely(a, b, odds if part >= _WHOLE else odds - _FREEDOM, part, credited[a, b]))
    return likely


def _odds(features: dict[str, float], lengths: float) -> float:
    """How likely one translates the other, as a logarithm. Who, with the best of lengths, is neither likely nor near enough to be
    a rival of one that is, need not be aligned."""
    return _BIAS + sum(_WEIGHTS[name] * value for name, value in (*features.items(), ("lengths", lengths)))


def _part(found: Alignment, one: Sequence[Span], other: Sequence[Span]) -> float:
    """How much of the text with more sentences was matched."""
    sides = ([(bead[0], bead[1]) for bead in found.beads], one), ([(bead[2], bead[3]) for bead in found.beads], other)
    matched, spans = sides[0] if len(one) >= len(other) else sides[1]
    lengths = [span.end - span.start for span in spans[:MOST_SENTENCES]]
    return sum(sum(lengths[first:last]) for first, last in matched) / max(1, sum(lengths))


def _leads(pair: _Likely, own: int, rivals: Sequence[_Likely], copied: set[tuple[int, int]]) -> bool:
    """Whether no other comes near, by a margin over whatever is no copy of it; of copies the one that is credited leads."""
    mine = pair.other(own)
    for rival in rivals:
        theirs = rival.other(own)
        if theirs == mine:
            continue
        if (min(theirs, mine), max(theirs, mine)) in copied:
            if (rival.is_credited, rival.odds) > (pair.is_credited, pair.odds):
                return False
        elif rival.odds + _MARGIN > pair.odds:
            return False
    return True


def _features(
    a: int, b: int, articles: Sequence[Article], clues: Sequence[Clues], across: Sequence[Vector]
) -> dict[str, float] | None:
    """What speaks for one text in two languages: whether what both have stands in one order, is more than a trifle of what at
    least one of them has, and whether the numbers of the shorter text stand in the longer. Retellings have figures of their
    own, translations do not."""
    shared = sorted(clues[a].neutral.keys() & clues[b].neutral.keys())
    if len(shared) < _FEWEST:
        return None
    covered = max(sum(across[number].get(clue, 0.0) ** 2 for clue in shared) for number in (a, b))
    in_order = _order(shared, clues[a], clues[b], *(max(1, len(articles[number].text)) for number in (a, b)))
    if covered < _COVERED or in_order <= 0:
        return None
    numbers, others = (_figures(clues[number]) for number in (a, b))
    fewest = min(len(numbers), len(others))
    missing = 1 - len(numbers & others) / fewest if fewest else 0.0
    return {"order": in_order, "covered": covered, "shared": log(1 + len(shared)), "numbers": -missing}


def _figures(clues: Clues) -> set[str]:
    """The numbers of two and more significant digits: small ones are written out in many languages."""
    return {clue for clue in clues.neutral if clue.startswith("n:") and len(clue) > 3}


def _order(shared: list[str], one: Clues, other: Clues, length: int, other_length: int) -> float:
    """How far the shared clues stand in the same order in both texts, 0 to 1, few pairs counting little. What stands close
    together in either says nothing: languages order their sentences differently."""
    ranked = sorted(shared, key=lambda clue: (one.places[clue].start, clue))[:_MOST_RANKED]
    places = [(one.places[clue].start / length, other.places[clue].start / other_length) for clue in ranked]
    rising = falling = 0
    for rank, (place, opposite) in enumerate(places):
        for before, opposite_before in places[:rank]:
            if place - before >= _APART and abs(opposite - opposite_before) >= _APART:
                rising += opposite > opposite_before
                falling += opposite < opposite_before
    return max(0.0, (rising - falling) / (rising + falling + _IMAGINED))


def _tie(
    pair: _Likely,
    articles: Sequence[Article],
    clues: Sequence[Clues],
    across: Sequence[Vector],
) -> Tie:
    """The tie of two parallel texts. Where that one is a translation is less likely than not, both tell from one source."""
    a, b = pair.a, pair.b
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
    confidence = round(min(_SURE, 1 / (1 + exp(-pair.odds))), 2)
    if pair.odds < 0 and not is_credited:
        return Tie(a, b, "shared_source", None, tuple(proof), confidence)
    relation: Relation = "translation" if pair.part >= _WHOLE else "translation_cut"
    return Tie(a, b, relation, source, (*proof, *why), confidence, is_credited)


def _is_credited(one: Article, other: Article) -> bool:
    """Whether both are of one outlet, or one credits the other's or links to the other as its source."""
    return (one.outlet is not None and one.outlet == other.outlet) or any(
        (credit_of(copy, original.outlet) or link_to(copy, page_keys(original))) is not None
        for original, copy in ((one, other), (other, one))
    )


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
