"""Clues and ties → which articles tell one story, within a language and across languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from sumber.model import Article

from .addresses import page_key, page_keys
from .citations import Cited
from .clocks import Clock, nearness, read_clock
from .closeness import Closeness
from .clusters import cluster
from .days import When, agreement
from .likeness import Likeness, alike, primary
from .rarity import Vector, dot
from .ties import Tie

NOTICED = 0.05
"""How alike two articles are whose likeness counts at all."""

_WITHIN = 0.17
_ACROSS = 0.17
_BOUND = 3.0
_FEWEST_CLUES = 3
_SURE = 0.8


class Judged(Struct, frozen=True):
    """Pairs of articles by number that were put together or apart by hand."""

    together: frozenset[tuple[int, int]] = frozenset()
    apart: frozenset[tuple[int, int]] = frozenset()

    def joins(self, number: int) -> bool:
        """Whether an article was put together with another."""
        return any(number in pair for pair in self.together)


class Joined(Struct, frozen=True):
    """Groups of articles by number, the vectors that they were compared by, the likeness across languages of pairs, and what was
    decided by hand."""

    groups: list[list[int]]
    within: Sequence[Vector]
    across: Sequence[Vector]
    likeness: Likeness
    judged: Judged = Judged()


def join(
    articles: Sequence[Article],
    within: Sequence[Vector],
    across: Sequence[Vector],
    copies: Sequence[Tie],
    translations: Sequence[Tie],
    cited: Sequence[Cited] = (),
    times: Sequence[When] = (),
    noticed: Likeness | None = None,
    judged: Judged | None = None,
    closeness: Closeness | None = None,
) -> Joined:
    """Group the articles by average linkage over all pairs: within a language by words and clues, across languages by clues alone,
    each by what is needed there to join two (1 is enough). `times` are when they report of; without them nothing is known.
    `noticed` are the pairs across languages that are alike by `NOTICED`, where these are known already; `judged` is what was
    decided by hand, `closeness` what the caller's own function says of the texts."""
    times = times or [When()] * len(articles)
    names = [article.id for article in articles]
    languages = [primary(article.language) for article in articles]
    clocks = [read_clock(article.published) for article in articles]

    def _weighed(found: Likeness) -> Likeness:
        return {
            (a, b): likeness * nearness(clocks[a], clocks[b]) * agreement(times[a], times[b]) for (a, b), likeness in found.items()
        }

    near = _weighed(alike(within, languages, least=NOTICED, same_group=True))
    near.update(_bonds(copies))
    far = _weighed(alike(across, languages, least=NOTICED, same_group=False) if noticed is None else noticed)
    links = {pair: likeness / _WITHIN for pair, likeness in near.items()}
    for (a, b), likeness in far.items():
        fewest = 1 if closeness is not None and closeness.is_of_one_event(a, b) else _FEWEST_CLUES
        if len(across[a].keys() & across[b].keys()) >= fewest:
            links[a, b] = likeness / _ACROSS
    if closeness is not None:
        links = closeness.weigh(links)
    bonds = {(tie.a, tie.b) for tie in translations if tie.is_credited or tie.confidence >= _SURE}
    for pair in sorted(bonds | _source_bonds(articles) | _cited_bonds(articles, across, clocks, cited)):
        links[pair] = _BOUND
    judged = judged or Judged()
    groups = cluster(names, links, least=1.0, together=judged.together, apart=judged.apart)
    return Joined(groups, within, across, near, judged)


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
