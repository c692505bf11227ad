"""A story's lineage → a picture: boxes and lines with their places, for the template to write as SVG."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

from msgspec import Struct

from sumber.model import ArticleRef, Edge, Lineage, Node, Story

from .layers import Layers, Place, layered
from .telling import NODE_KINDS, in_utc, language_name, outlet_name, relation_label, told_moment
from .visible import cut, visible

WIDTH, GAP, SPACE, MARGIN, APART = 212, 132, 24, 18, 56
_CROWDED, _MOST = 18, 150
_LINE, _HEAD, _PORT = 17, 24, 17
_NARROW = 9
_ROOM = WIDTH - 28


class Box(Struct, frozen=True):
    """A node: its outline as an SVG path, its lines of text, and the article it stands for where that was collected."""

    x: float
    y: float
    height: float
    outline: str
    kind: str
    head: str
    name: str
    detail: tuple[str, ...]
    collected: bool
    earliest: bool
    article: str | None
    title: str


class Line(Struct, frozen=True):
    """An edge: its course, its label with the label's end, and whether it has a direction."""

    course: str
    label: str
    x: float
    y: float
    directed: bool
    relation: str
    title: str


class Picture(Struct, frozen=True):
    """Boxes and lines on a sheet of `width` by `height` units. Below `rule` stand the boxes that no line joins to others;
    `unshown` counts the places that a crowded picture leaves to the table."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    rule: float | None = None
    unshown: int = 0


def picture(story: Story) -> Picture | None:
    """The picture of a story's lineage; None where there is nothing to draw, or more than can be looked at.

    Reports that are only said to be independent of each other are not joined by a line: they stand apart.
    """
    nodes = drawn_nodes(story.lineage)
    if not nodes or len(nodes) > _MOST:
        return None
    drawn = drawn_edges(story.lineage, {node.id for node in nodes})
    joined = {end for edge in drawn for end in (edge.source, edge.target)}
    layers = layered([node.id for node in nodes if node.id in joined], [(edge.source, edge.target) for edge in drawn])
    refs = {ref.id: ref for ref in story.articles}
    entering: dict[str, list[int]] = {node.id: [] for node in nodes}
    for number, route in enumerate(layers.routes):
        entering[str(route[-1])].append(number)
    texts = {node.id: _texts(node, refs.get(node.id)) for node in nodes}
    heights: dict[Place, float] = {
        node.id: max(_HEAD + _LINE * (1 + len(texts[node.id][2])) + 12, len(entering[node.id]) * _PORT + 18) for node in nodes
    }
    tops, height = _tops(layers, heights)
    left: dict[Place, float] = {
        place: MARGIN + column * (WIDTH + GAP) for column, places in enumerate(layers.columns) for place in places
    }
    apart = [node.id for node in nodes if node.id not in joined]
    below = height + APART if joined and apart else height
    across = max(len(layers.columns), min(len(apart), 4))
    left, tops, height = _beneath(apart, left, tops, heights, below, across)
    boxes = tuple(_box(node, texts[node.id], left[node.id], tops[node.id], heights[node.id], story) for node in nodes)
    lines = _lines(drawn, layers, left, tops, heights, entering)
    width = 2 * MARGIN + max(len(layers.columns) * (WIDTH + GAP) - GAP, min(len(apart), across) * (WIDTH + SPACE) - SPACE)
    rule = below - APART / 2 if joined and apart else None
    return Picture(width, height + MARGIN, boxes, lines, rule, len(story.lineage.nodes) - len(nodes))


def drawn_nodes(lineage: Lineage) -> tuple[Node, ...]:
    """The places that the picture shows: all of them, but where they are many, those that one report alone cites and that
    were not collected are left to the table (an agency or outlet never is)."""
    if len(lineage.nodes) <= _CROWDED:
        return lineage.nodes
    touching: dict[str, int] = {}
    for edge in lineage.edges:
        touching[edge.source] = touching.get(edge.source, 0) + 1
        touching[edge.target] = touching.get(edge.target, 0) + 1
    return tuple(
        node
        for node in lineage.nodes
        if node.collected or node.kind not in ("person", "institution") or touching.get(node.id, 0) > 1
    )


def drawn_edges(lineage: Lineage, shown: Set[str]) -> list[Edge]:
    """The edges that the picture shows: those between two different places in it, `independent` left out, and a common
    source that was not found left out where one that was found is drawn."""
    edges = [
        edge
        for edge in lineage.edges
        if edge.relation != "independent" and edge.source != edge.target and {edge.source, edge.target} <= shown
    ]
    sources: dict[str, set[str]] = {}
    for edge in edges:
        if edge.directed:
            sources.setdefault(edge.target, set()).add(edge.source)
    return [edge for edge in edges if edge.directed or not sources.get(edge.source, set()) & sources.get(edge.target, set())]


def _texts(node: Node, ref: ArticleRef | None) -> tuple[str, str, tuple[str, ...]]:
    kind = NODE_KINDS[node.kind]
    if ref is None:
        moment = (told_moment(node.moment),) if node.moment else ()
        return (kind if node.collected else f"{kind} · not collected", visible(cut(node.name, 80)), moment)
    title = tuple(_wrapped(visible(cut(ref.title or "no headline", 90)), _ROOM / 7.1, 2))
    clock = in_utc(ref.published)
    when = f"{clock} UTC" if clock else told_moment(ref.published)
    return (f"{kind} · {language_name(ref.language)}", visible(cut(outlet_name(ref.outlet), 60)), (*title, when))


def _width(text: str) -> float:
    """About how many Latin letters wide a text is: letters of East Asian scripts are two wide."""
    return sum(1.75 if unicodedata.east_asian_width(sign) in "WF" else 1.0 for sign in text)


def _fitted(text: str, room: float) -> str:
    if _width(text) <= room:
        return text
    while text and _width(text) > room - 1:
        text = text[:-1]
    return text.rstrip() + "…"


def _wrapped(text: str, room: float, most: int) -> list[str]:
    lines: list[str] = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if _width(longer) <= room or not lines[-1]:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = longer
    return [_fitted(line, room) for line in lines]


def _tops(layers: Layers, heights: Mapping[Place, float]) -> tuple[dict[Place, float], float]:
    """The upper edge of every place: columns one below the other, then each pulled towards what it is joined to."""
    tops: dict[Place, float] = {}
    for column in layers.columns:
        y = float(MARGIN)
        for place in column:
            tops[place] = y
            y += heights.get(place, 1.0) + SPACE
    beside: dict[Place, list[Place]] = {}
    for route in layers.routes:
        for one, other in pairwise(route):
            beside.setdefault(one, []).append(other)
            beside.setdefault(other, []).append(one)
    for _ in range(4):
        for column in layers.columns:
            _settle(column, tops, heights, beside)
    first = min(tops.values(), default=0.0)
    tops = {place: top - first + MARGIN for place, top in tops.items()}
    return tops, max((top + heights.get(place, 1.0) for place, top in tops.items()), default=float(MARGIN))


def _beneath(
    apart: Sequence[str],
    left: dict[Place, float],
    tops: dict[Place, float],
    heights: Mapping[Place, float],
    y: float,
    across: int,
) -> tuple[dict[Place, float], dict[Place, float], float]:
    """The places with those that no line joins to others added from `y` on, `across` in a row; and where they end."""
    left, tops, height = dict(left), dict(tops), y
    for first in range(0, len(apart), max(across, 1)):
        row = apart[first : first + across]
        for number, place in enumerate(row):
            left[place], tops[place] = MARGIN + number * (WIDTH + SPACE), y
        height = y + max(heights[place] for place in row)
        y = height + SPACE
    return left, tops, height


def _settle(
    column: Sequence[Place], tops: dict[Place, float], heights: Mapping[Place, float], beside: Mapping[Place, list[Place]]
) -> None:
    def _middle(place: Place) -> float:
        return tops[place] + heights.get(place, 1.0) / 2

    wished = {}
    for place in column:
        others = beside.get(place)
        wished[place] = sum(map(_middle, others)) / len(others) - heights.get(place, 1.0) / 2 if others else tops[place]
    # Downwards nothing may overlap; what that pushed away is then given back as one shift of the whole column.
    at: dict[Place, float] = {}
    y = float("-inf")
    for place in column:
        at[place] = max(wished[place], y)
        y = at[place] + heights.get(place, 1.0) + SPACE
    shift = sum(wished[place] - at[place] for place in column) / len(column)
    for place in column:
        tops[place] = at[place] + shift


def _box(node: Node, texts: tuple[str, str, tuple[str, ...]], x: float, y: float, height: float, story: Story) -> Box:
    head, name, detail = texts
    ref = next((ref for ref in story.articles if ref.id == node.id), None)
    return Box(
        x=round(x, 1),
        y=round(y, 1),
        height=round(height, 1),
        outline=_outline(node.kind, round(x, 1), round(y, 1), round(height, 1)),
        kind=node.kind,
        head=_fitted(head, _ROOM / 6.0),
        name=_fitted(name, _ROOM / 8.0),
        detail=tuple(_fitted(line, _ROOM / 7.1) for line in detail),
        collected=node.collected,
        earliest=story.earliest.article == node.id,
        article=node.id if node.collected and ref is not None else None,
        title=" · ".join(filter(None, (head, name, visible(cut(ref.title or "", 200)) if ref else "", told_moment(node.moment)))),
    )


def _outline(kind: str, x: float, y: float, height: float) -> str:
    """Every kind has a form of its own, so that none is told by its colour alone."""
    right, bottom, edge = x + WIDTH, y + height, _NARROW
    if kind in ("agency", "institution"):
        # An agency's six corners point sideways; an institution has its upper corners cut.
        if kind == "agency":
            half = y + height / 2
            return f"M{x} {half}L{x + edge} {y}H{right - edge}L{right} {half}L{right - edge} {bottom}H{x + edge}Z"
        return f"M{x} {bottom}V{y + edge}L{x + edge} {y}H{right - edge}L{right} {y + edge}V{bottom}Z"
    if kind == "translation":
        return f"M{x + edge} {y}H{right}L{right - edge} {bottom}H{x}Z"
    if kind == "republisher":
        return f"M{x} {y}H{right - edge}L{right} {y + edge}V{bottom}H{x}Z"
    corner = {"article": 6, "outlet": 0, "person": 28, "unknown": 18}.get(kind, 4)
    corner = min(corner, int(height // 2))
    return (
        f"M{x + corner} {y}H{right - corner}A{corner} {corner} 0 0 1 {right} {y + corner}V{bottom - corner}"
        f"A{corner} {corner} 0 0 1 {right - corner} {bottom}H{x + corner}A{corner} {corner} 0 0 1 {x} {bottom - corner}"
        f"V{y + corner}A{corner} {corner} 0 0 1 {x + corner} {y}Z"
    )


def _lines(
    edges: Sequence[Edge],
    layers: Layers,
    left: Mapping[Place, float],
    tops: Mapping[Place, float],
    heights: Mapping[Place, float],
    entering: Mapping[str, list[int]],
) -> tuple[Line, ...]:
    ports: dict[int, float] = {}
    for node, numbers in entering.items():
        before = {number: tops[layers.routes[number][-2]] for number in numbers}
        step = heights[node] / (len(numbers) + 1)
        for row, number in enumerate(sorted(numbers, key=lambda one: (before[one], one)), 1):
            ports[number] = tops[node] + step * row
    lines = []
    for number, edge in enumerate(edges):
        route = layers.routes[number]
        points = [(left[route[0]] + WIDTH, tops[route[0]] + heights.get(route[0], 1.0) / 2)]
        for bend in route[1:-1]:
            points += [(left[bend], tops[bend]), (left[bend] + WIDTH, tops[bend])]
        points.append((left[route[-1]] - (0 if number in layers.turned else 7), ports[number]))
        lines.append(_line(edge, points, turned=number in layers.turned))
    return tuple(lines)


def _line(edge: Edge, points: list[tuple[float, float]], *, turned: bool) -> Line:
    (_, _), (end_x, end_y) = points[0], points[-1]
    course = _course(points[::-1] if turned else points)
    label = relation_label(edge.relation)
    why = "; ".join(visible(cut(one.text, 80)) for one in edge.evidence[:2])
    title = f"{label}, confidence {edge.confidence:.0%}" + (f": {why}" if why else "")
    return Line(course, label, round(end_x - 8, 1), round(end_y - 5, 1), edge.directed, edge.relation, title)


def _course(points: Sequence[tuple[float, float]]) -> str:
    x, y = points[0]
    steps = [f"M{x:.1f} {y:.1f}"]
    for (from_x, from_y), (to_x, to_y) in pairwise(points):
        if from_y == to_y:
            steps.append(f"H{to_x:.1f}")
        else:
            half = (from_x + to_x) / 2
            steps.append(f"C{half:.1f} {from_y:.1f} {half:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}")
    return "".join(steps)
