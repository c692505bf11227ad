"""Nodes of several chains → which of their actors are one, however each article writes the name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sumber.model import Edge, Node
from sumber.text.sound import sound_key

from .origins import Chain

_SHORTEST = 3
_SHARED = 2


def same_actors(nodes: Iterable[Node]) -> dict[str, str]:
    """For each actor's id the id that stands for all that share at least two of its names' sounds: the shortest name's."""
    names = {node.id: node.name for node in nodes if node.id.startswith("actor:")}
    heads: list[tuple[str, frozenset[str]]] = []
    same: dict[str, str] = {}
    for key in sorted(names, key=lambda one: (len(names[one]), one)):
        sounds = frozenset(sound for sound in sound_key(names[key]).split() if len(sound) >= _SHORTEST)
        head = next((one for one, known in heads if len(known & sounds) >= _SHARED), None)
        if head is None:
            heads.append((key, sounds))
        else:
            same[key] = head
    return same


def renamed(chain: Chain, same: Mapping[str, str]) -> Chain:
    """The chain with these ids in place of those."""
    if not same.keys() & chain.nodes.keys():
        return chain
    nodes = {
        same.get(key, key): Node(same.get(key, key), node.kind, node.name, node.collected, node.moment)
        for key, node in chain.nodes.items()
    }
    edges = [
        Edge(
            same.get(edge.source, edge.source),
            same.get(edge.target, edge.target),
            edge.relation,
            edge.directed,
            edge.evidence,
            edge.confidence,
        )
        for edge in chain.edges
    ]
    return Chain(nodes, edges, chain.writer)
