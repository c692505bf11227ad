"""Clues and ties → which articles tell one story, within a language and across languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from sumber.model import Article

from .addresses import page_key, page_keys
from .citations import Cited
from .clocks import Clock, nearness, read_clock
from .clusters import cluster
from .likeness import Likeness, alike, primary
from .rarity import Vector, dot
from .ties import Tie

_WITHIN = 0.17
_ACROSS = 0.3
_ACROSS_NEAREST = 0.12
_BOUND = 3.0
_FEWEST_CLUES = 3
_NOTICED = 0.05


class Joined(Struct, frozen=True):
    """Groups of articles by number, the vectors that they were compared by, and the likeness across languages of pairs."""

    groups: list[list[int]]
    within: Sequence[Vector]
    across: Sequence[Vector]
    likeness: Likeness


def join(
    articles: Sequence[Article],
    within: Sequence[Vector],
    across: Sequence[Vector],
    copies: Sequence[Tie],
    translations: Sequence[Tie],
    cited: Sequence[Cited] = (),
) -> Joined:
    """Group the articles: by words and clues within each language, then the groups across languages by clues alone."""
    names = [article.id for article in articles]
    languages = [primary(article.language) for article in articles]
    clocks = [read_clock(article.published) for article in articles]
    near = alike(within, languages, least=_NOTICED, same_group=True)
    near = {pair: likeness * nearness(clocks[pair[0]], clocks[pair[1]]) for pair, likeness in near.items()}
    near.update(_bonds(copies))
    groups = cluster(names, near, least=_WITHIN)
    bonds = _source_bonds(articles) | {(tie.a, tie.b) for tie in translations} | _cited_bonds(articles, across, clocks, cited)
    return Joined(_join_languages(groups, names, languages, across, near, clocks, bonds), within, across, near)


def _bonds(ties: Sequence[Tie]) -> Likeness:
    """Copies belong together; an article merged from two stories goes with the one it takes most of, and with its copies."""
    copies = [tie for tie in ties if tie.relation != "quote_only"]
    bonds = {(tie.a, tie.b): max(tie.share_of_a, tie.share_of_b) for tie in copies}
    taken: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for tie in copies:
        if tie.target is not None:
            source, share = (tie.a, tie.share_of_b) if tie.target == tie.b else (tie.b, tie.share_of_a)
            taken[tie.target].append((share, source))
    main = {target: max(found, key=lambda one: (one[0], -one[1]))[1] for target, found in taken.items()}
    for a, b in bonds:
        for target, other in ((a, b), (b, a)):
            if target in main and main[target] not in (other, target) and _pair(main[target], other) not in bonds:
                bonds[a, b] = 0.0
    return bonds


def _pair(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)


def _source_bonds(articles: Sequence[Article]) -> set[tuple[int, int]]:
    """Pairs of which one names the other's page as its source."""
    pages = {key: number for number, article in enumerate(articles) for key in page_keys(article)}
    found = set()
    for number, article in enumerate(articles):
        for credit in article.credits:
            source = pages.get(page_key(credit.url) or "") if credit.kind == "source" and credit.url else None
            if source is not None and source != number:
                found.add((min(source, number), max(source, number)))
    return found


def _cited_bonds(
    articles: Sequence[Article], across: Sequence[Vector], clocks: Sequence[Clock | None], cited: Sequence[Cited]
) -> set[tuple[int, int]]:
    """Pairs in two languages of which one names the other's outlet and is as like the page itself as groups must be to be
    joined. Within a language the words tell more than the name of a paper."""
    pages: dict[str, list[int]] = defaultdict(list)
    for number, article in enumerate(articles):
        pages[article.outlet or ""].append(number)
    found = set()
    for number, names in enumerate(cited):
        for other in (page for name in names for page in pages[name]):
            if primary(articles[number].language) == primary(articles[other].language):
                continue
            if dot(across[number], across[other]) * nearness(clocks[number], clocks[other]) >= _ACROSS:
                found.add(_pair(number, other))
    return found


def _join_languages(
    groups: list[list[int]],
    names: Sequence[str],
    languages: Sequence[str],
    across: Sequence[Vector],
    near: Likeness,
    known: Sequence[Clock | None],
    bonds: set[tuple[int, int]],
) -> list[list[int]]:
    """Join groups: of different languages by their clues, of one language by their words, all seen together, so that two
    groups which their own words left a little apart may meet in a third, and those far apart do not."""
    vectors = [_mean([across[number] for number in group]) for group in groups]
    tongues = [languages[group[0]] for group in groups]
    found = alike(vectors, tongues, least=_ACROSS_NEAREST, same_group=False)
    found = {(a, b): value for (a, b), value in found.items() if len(vectors[a].keys() & vectors[b].keys()) >= _FEWEST_CLUES}
    clocks = [_span_of([known[number] for number in group]) for group in groups]
    links = {(a, b): value * nearness(clocks[a], clocks[b]) / _ACROSS for (a, b), value in found.items()}
    owner = {number: place for place, group in enumerate(groups) for number in group}
    links.update(_means(near, owner, groups))
    for one, other in sorted(bonds):
        if owner[one] != owner[other]:
            links[min(owner[one], owner[other]), max(owner[one], owner[other])] = _BOUND
    labels = [min(names[number] for number in group) for group in groups]
    joined = cluster(labels, links, least=1.0)
    return sorted(sorted(number for place in places for number in groups[place]) for places in joined)


def _means(near: Likeness, owner: dict[int, int], groups: list[list[int]]) -> Likeness:
    """The mean likeness within a language of each two groups, 1 being the least that joins."""
    sums: dict[tuple[int, int], float] = defaultdict(float)
    for (a, b), value in near.items():
        one, other = owner[a], owner[b]
        if one != other:
            sums[min(one, other), max(one, other)] += value
    return {(a, b): total / len(groups[a]) / len(groups[b]) / _WITHIN for (a, b), total in sums.items()}


def _span_of(clocks: Sequence[Clock | None]) -> Clock | None:
    """From the first to the last clock of a group."""
    known = [clock for clock in clocks if clock is not None]
    if not known:
        return None
    return Clock(min(clock.first for clock in known), max(clock.last for clock in known), all(clock.zoned for clock in known))


def _mean(vectors: list[Vector]) -> Vector:
    if len(vectors) == 1:
        return vectors[0]
    total: Vector = defaultdict(float)
    for vector in vectors:
        for clue, weight in vector.items():
            total[clue] += weight
    length = sum(weight * weight for weight in total.values()) ** 0.5 or 1.0
    return {clue: weight / length for clue, weight in total.items()}
