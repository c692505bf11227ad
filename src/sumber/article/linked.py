"""Which object of a page's linked data is its article."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from html import unescape
from typing import Any

from sumber.knowledge.metadata import metadata_names
from sumber.page import Declared
from sumber.page.linked_data import Node


@cache
def _ranks() -> dict[str, float]:
    """Type → how well it stands for the article of a page, the most specific first."""
    names = metadata_names().linked_data
    ranks = {name: 2.0 - place / 100 for place, name in enumerate(names.articles)}
    ranks |= {name: 1.0 - place / 100 for place, name in enumerate(names.lesser)}
    return ranks | {name: 0.2 - place / 100 for place, name in enumerate(names.media)}


@cache
def _asides() -> frozenset[str]:
    return frozenset(metadata_names().linked_data.asides)


def article_nodes(declared: Declared, addresses: frozenset[str] = frozenset()) -> list[Node]:
    """The nodes that stand for the page's article, best first. `addresses` are those that the page itself goes by.

    A node is better that names one of the page's addresses, that is of a news type, that stands at the top; what hangs
    on another node as a part, a comment or a list's element does not stand for the page.
    """
    ranked: list[tuple[float, int, Node]] = []
    ranks = _ranks()
    for place, node in enumerate(declared.nodes):
        if ranks.keys().isdisjoint(node.types) or _is_aside(declared, node):
            continue
        named = 0.6 if addresses and not addresses.isdisjoint(_addresses(node)) else 0.0
        dated = 0.3 if "datePublished" in node.values else 0.0
        ranked.append((-(_rank(node) + named + dated - node.depth / 4), place, node))
    return [node for _, _, node in sorted(ranked)]


def is_article(node: Node) -> bool:
    """Whether the node is of an article's type, and not one of a page, a video or an event that stands for it."""
    return _rank(node) > 1.0


def is_media(node: Node) -> bool:
    """Whether the node is of something that the page may only hold: a video, an event, a product."""
    return _rank(node) <= 0.2


def _rank(node: Node) -> float:
    ranks = _ranks()
    return max([ranks.get(kind, 0.0) for kind in node.types], default=0.0)


def _is_aside(declared: Declared, node: Node) -> bool:
    while True:
        if node.role in _asides():
            return True
        if node.parent < 0:
            return False
        node = declared.nodes[node.parent]


def _addresses(node: Node) -> Iterator[str]:
    for key in ("url", "@id", "mainEntityOfPage"):
        value = node.values.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            yield bare_address(value)


def bare_address(url: str) -> str:
    """An address without scheme, `www.`, query, fragment and closing slash: enough to say that two mean one page."""
    bare = url.partition("#")[0].partition("?")[0].partition("://")[2] or url
    return bare.removeprefix("www.").rstrip("/").lower()


def strings(value: Any) -> list[str]:
    """The strings of a property: itself, or those of a list, entities resolved and white space collapsed."""
    values = value if isinstance(value, list) else [value]
    found = [" ".join((unescape(one) if "&" in one else one).split()) for one in values if isinstance(one, str)]
    return [one for one in found if one]
