"""A directed graph → columns of nodes, so that edges run from left to right (Sugiyama's method, in its plainest form)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

_SWEEPS = 6


class Bend(NamedTuple):
    """A place where an edge crosses a column that it has no end in."""

    edge: int
    column: int


Place = str | Bend


class Layers(Struct, frozen=True):
    """`columns` from left to right, each from top to bottom; `routes[i]` are the places that edge `i` passes, ends included,
    from left to right. `turned` are the edges that had to be read backwards, because they close a circle."""

    columns: tuple[tuple[Place, ...], ...]
    routes: tuple[tuple[Place, ...], ...]
    turned: frozenset[int]


def layered(nodes: Sequence[str], edges: Sequence[tuple[str, str]]) -> Layers:
    """Give every node a column to the right of all its sources, and order the columns so that few edges cross.

    `edges` name their ends by node; one from a node to itself is not allowed. The same input gives the same answer.
    """
    turned = _backward(nodes, edges)
    forward = [(target, source) if number in turned else (source, target) for number, (source, target) in enumerate(edges)]
    column_of = _columns(nodes, forward)
    columns: list[list[Place]] = [[] for _ in range(max(column_of.values(), default=-1) + 1)]
    for node in nodes:
        columns[column_of[node]].append(node)
    routes: list[tuple[Place, ...]] = []
    for number, (source, target) in enumerate(forward):
        bends = [Bend(number, column) for column in range(column_of[source] + 1, column_of[target])]
        for bend in bends:
            columns[bend.column].append(bend)
        routes.append((source, *bends, target))
    return Layers(tuple(map(tuple, _ordered(columns, routes))), tuple(routes), turned)


def _backward(nodes: Sequence[str], edges: Sequence[tuple[str, str]]) -> frozenset[int]:
    """Edges that lead back to a node on the way to themselves, as a walk in depth meets them."""
    leaving: dict[str, list[int]] = defaultdict(list)
    for edge, (source, _) in enumerate(edges):
        leaving[source].append(edge)
    state: dict[str, str] = {}
    turned: set[int] = set()
    for root in nodes:
        stack = [] if root in state else [(root, iter(leaving[root]))]
        while stack:
            node, rest = stack[-1]
            state[node] = "open"
            number = next(rest, -1)
            if number < 0:
                state[node] = "done"
                stack.pop()
                continue
            target = edges[number][1]
            if state.get(target) == "open":
                turned.add(number)
            elif target not in state:
                stack.append((target, iter(leaving[target])))
    return frozenset(turned)


def _columns(nodes: Sequence[str], edges: Sequence[tuple[str, str]]) -> dict[str, int]:
    """The longest way to each node from the left, then every start moved right until it is next to its first target."""
    entering: dict[str, list[str]] = defaultdict(list)
    leaving: dict[str, list[str]] = defaultdict(list)
    for source, target in edges:
        entering[target].append(source)
        leaving[source].append(target)
    column = dict.fromkeys(nodes, 0)
    waiting = {node: len(entering[node]) for node in nodes}
    ready = [node for node in nodes if not waiting[node]]
    for node in ready:
        for target in leaving[node]:
            column[target] = max(column[target], column[node] + 1)
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    for node in nodes:
        if not entering[node] and leaving[node]:
            column[node] = min(column[target] for target in leaving[node]) - 1
    return column


def _ordered(columns: list[list[Place]], routes: Iterable[Sequence[Place]]) -> list[list[Place]]:
    left: dict[Hashable, list[Place]] = defaultdict(list)
    right: dict[Hashable, list[Place]] = defaultdict(list)
    for route in routes:
        for one, other in pairwise(route):
            right[one].append(other)
            left[other].append(one)
    for sweep in range(_SWEEPS):
        neighbours, numbers = (left, range(1, len(columns))) if sweep % 2 == 0 else (right, range(len(columns) - 2, -1, -1))
        for number in numbers:
            beside = columns[number - 1] if sweep % 2 == 0 else columns[number + 1]
            columns[number] = _by_middle(columns[number], neighbours, {place: row for row, place in enumerate(beside)})
    return columns


def _by_middle(column: list[Place], neighbours: Mapping[Hashable, list[Place]], rows: Mapping[Place, int]) -> list[Place]:
    def _middle(row: int, place: Place) -> float:
        beside = [rows[other] for other in neighbours.get(place, ()) if other in rows]
        return sum(beside) / len(beside) if beside else float(row)

    weighed = [(_middle(row, place), row, place) for row, place in enumerate(column)]
    return [place for _, _, place in sorted(weighed, key=lambda one: one[:2])]
