"""Members, ties and chains → the graph from origin to carriers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec.structs import replace

from sumber.knowledge import outlets
from sumber.model import COPIES, Article, Edge, Lineage, Node, TranslationFault

from .actors import renamed, same_actors
from .addresses import page_keys
from .clocks import compare, read_clock
from .origins import Chain
from .proofs import published
from .ties import Tie
from .translation_check import check_translation

_TRANSLATIONS = ("translation", "translation_cut")
_SURE = 0.92
# Two texts that only tell the same would seem full of faults.
_SURE_TO_CHECK = 0.7


def build_lineage(group: Sequence[int], articles: Sequence[Article], ties: Sequence[Tie], chains: Mapping[int, Chain]) -> Lineage:
    """The lineage of one story. Every member is a node; so is whatever its chain names, and a collected article of another
    story that a member shares wording with. A source that was collected stands for itself."""
    members = [articles[number] for number in group]
    nodes = {article.id: article_node(article) for article in members}
    edges: dict[tuple[str, str], Edge] = {}
    for tie in ties:
        edge = _copy_edge(tie, articles, chains)
        edges[edge.source, edge.target] = edge
        for number in (tie.a, tie.b):
            nodes.setdefault(articles[number].id, article_node(articles[number]))
    found: list[Edge] = []
    same = same_actors(node for number in group for node in chains[number].nodes.values())
    for number in group:
        chain = renamed(chains[number], same)
        collected = _collected(articles[number], chain, members, edges)
        found += _redirected(articles[number], chain, collected, edges)
        nodes.update({key: node for key, node in chain.nodes.items() if key not in nodes and key not in collected})
    known = {article.id: article for article in (*members, *(articles[number] for tie in ties for number in (tie.a, tie.b)))}
    kept = (*(_checked(edge, known) for edge in edges.values()), *_merged(found))
    named = {end for edge in kept for end in (edge.source, edge.target)} | {article.id for article in members}
    return Lineage(
        tuple(nodes[key] for key in sorted(named, key=lambda key: (not nodes[key].collected, key))),
        tuple(sorted(kept, key=lambda edge: (edge.source, edge.target, edge.relation))),
    )


def article_node(article: Article) -> Node:
    """The node of a collected article, named by its outlet or its title."""
    outlet = outlets().get(article.outlet or "")
    name = (outlet.name if outlet else article.outlet) or article.title or article.id
    return Node(article.id, "article", name, True, published(article))


def _copy_edge(tie: Tie, articles: Sequence[Article], chains: Mapping[int, Chain]) -> Edge:
    is_doubtful = tie.relation in _TRANSLATIONS and not tie.is_credited and tie.confidence < _SURE
    if is_doubtful and _outlets(chains[tie.a]) & _outlets(chains[tie.b]):
        return Edge(articles[tie.a].id, articles[tie.b].id, "shared_source", False, tie.evidence, 0.6)
    source, target = (tie.b, tie.a) if tie.source == tie.b else (tie.a, tie.b)
    return Edge(
        articles[source].id, articles[target].id, tie.relation, tie.source is not None, tie.evidence, round(tie.confidence, 2)
    )


def _checked(edge: Edge, articles: Mapping[str, Article]) -> Edge:
    """A translation with what did not come through. Of a part nothing is missed, only what it says otherwise."""
    if edge.relation not in _TRANSLATIONS or not edge.directed or edge.confidence < _SURE_TO_CHECK:
        return edge
    target = articles[edge.target]
    faults = check_translation(articles[edge.source], target)
    if edge.relation != "translation":
        faults = tuple(fault for fault in faults if fault.change != "lost" and not _stands_elsewhere(fault, target))
    return replace(edge, faults=faults)


def _stands_elsewhere(fault: TranslationFault, translation: Article) -> bool:
    """Whether what is said otherwise stands in the translation all the same; with parts left out, sentences are hard to pair."""
    return fault.original is not None and fault.original.text in translation.text


def _outlets(chain: Chain) -> set[str]:
    """The outlets that a text names: two texts in different languages that name one are likelier told from it than translated."""
    return {key for key in chain.nodes if key.startswith("outlet:")} | chain.named


def _collected(article: Article, chain: Chain, members: Sequence[Article], edges: Mapping[tuple[str, str], Edge]) -> dict[str, str]:
    """Which nodes of the chain are collected articles of the story: node id → article id."""
    known = {}
    carriers = {target for (_, target), edge in edges.items() if edge.directed and edge.relation in COPIES}
    for key in chain.nodes:
        kind, _, name = key.partition(":")
        if kind == "page":
            candidates = [other for other in members if other.id != article.id and name in page_keys(other)]
        elif kind == "outlet":
            candidates = [other for other in members if other.id != article.id and other.outlet == name]
        else:
            continue
        if candidates:
            known[key] = min(candidates, key=lambda other: _fitness(article, other, edges, carriers)).id
    return known


def _fitness(
    article: Article, other: Article, edges: Mapping[tuple[str, str], Edge], carriers: Collection[str]
) -> tuple[bool, bool, bool, str, str]:
    """How well a page of the outlet named fits, the least best: tied to the article, not later, its own report, early."""
    tied = (article.id, other.id) in edges or (other.id, article.id) in edges
    later = compare(read_clock(other.published), read_clock(article.published)) == 1
    return not tied, later, other.id in carriers, other.published.value if other.published else "~", other.id


def _redirected(article: Article, chain: Chain, known: Mapping[str, str], edges: dict[tuple[str, str], Edge]) -> list[Edge]:
    """The chain's edges with collected sources in place; what only repeats a copy's tie goes into its evidence."""
    found = []
    skipped = _told_otherwise(article, chain, known, edges)
    for edge in chain.edges:
        if edge.source in skipped or edge.target in skipped:
            continue
        source, target = known.get(edge.source, edge.source), known.get(edge.target, edge.target)
        if source == target or (target == known.get(chain.writer) and chain.writer != article.id):
            continue
        tied = (source, target) if (source, target) in edges else (target, source)
        if tied in edges and edges[tied].relation != "shared_source":
            _strengthen(edges, tied, source, target, edge)
        else:
            found.append(Edge(source, target, edge.relation, edge.directed, edge.evidence, edge.confidence))
    if chain.writer in known and chain.writer != article.id and skipped:
        found += _direct(article, chain, known, edges)
    return found


def _told_otherwise(article: Article, chain: Chain, known: Mapping[str, str], edges: Mapping[tuple[str, str], Edge]) -> set[str]:
    """Where the source itself was collected, the unnamed steps between it and the article are told by the edge alone."""
    translated = any(
        edge.relation in _TRANSLATIONS and edge.directed and target == article.id for (_, target), edge in edges.items()
    )
    if chain.writer not in known and not (translated and chain.writer == article.id):
        return set()
    return {f"republisher:{article.id}", f"translation:{article.id}"} & chain.nodes.keys()


def _direct(article: Article, chain: Chain, known: Mapping[str, str], edges: dict[tuple[str, str], Edge]) -> list[Edge]:
    named = [edge for edge in chain.edges if edge.source == chain.writer]
    if not named:
        return []
    source = known[chain.writer]
    step = Edge(source, article.id, "republishes", True, named[0].evidence, named[0].confidence)
    tied = (source, article.id) if (source, article.id) in edges else (article.id, source)
    if tied in edges and edges[tied].relation != "shared_source":
        _strengthen(edges, tied, source, article.id, step)
        return []
    return [step]


def _strengthen(edges: dict[tuple[str, str], Edge], tied: tuple[str, str], source: str, target: str, edge: Edge) -> None:
    """A copy whose source is credited: the edge takes the credit's direction and evidence."""
    old = edges.pop(tied)
    evidence = tuple(dict.fromkeys((*old.evidence, *edge.evidence)))
    edges[source, target] = Edge(source, target, old.relation, True, evidence, max(old.confidence, edge.confidence))


def _merged(edges: Iterable[Edge]) -> list[Edge]:
    found: dict[tuple[str, str, str], Edge] = {}
    for edge in edges:
        key = (edge.source, edge.target, edge.relation)
        known = found.get(key)
        evidence = edge.evidence if known is None else tuple(dict.fromkeys((*known.evidence, *edge.evidence)))
        found[key] = Edge(edge.source, edge.target, edge.relation, edge.directed, evidence, edge.confidence)
    return list(found.values())
