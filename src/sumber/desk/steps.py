"""A story and one of its articles → where that article stands in the lineage."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from sumber.model import Edge, Story

from .story_view import Summary, summarise
from .telling import CARRIED, RELATIONS, outlet_name
from .traces import Trace, article_address, traces


class Step(Struct, frozen=True):
    """One step from or to the article: in words, the place at its other end, and the evidence."""

    words: str
    name: str
    href: str | None
    confidence: str
    proofs: tuple[Trace, ...]


class Standing(Struct, frozen=True):
    """A story that the article belongs to, and the article's steps in it."""

    summary: Summary
    steps: tuple[Step, ...]


def standing(story: Story, article: str) -> Standing:
    """What the lineage of `story` says of the article with that id: first where it has its words from, then who has them
    from it, then what it is related to in no known direction. Reports that are merely independent are left out."""
    named = {ref.id: outlet_name(ref.outlet) for ref in story.articles}
    names = {node.id: node.name for node in story.lineage.nodes} | named
    edges = [edge for edge in story.lineage.edges if article in (edge.source, edge.target) and edge.relation != "independent"]
    ordered = sorted(edges, key=lambda edge: (not edge.directed, edge.target != article, -edge.confidence))
    return Standing(summarise(story), tuple(_steps(ordered, article, names, set(named))))


def _steps(edges: list[Edge], article: str, names: dict[str, str], collected: set[str]) -> Iterator[Step]:
    for edge in edges:
        other = edge.source if edge.target == article else edge.target
        words = RELATIONS[edge.relation]
        if edge.directed and edge.source == article:
            words = CARRIED.get(edge.relation, words)
        href = article_address(other) if other in collected else None
        yield Step(words, names.get(other, other), href, f"{edge.confidence:.0%}", traces(edge.evidence))
