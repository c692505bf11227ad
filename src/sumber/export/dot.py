"""Stories → their lineage as a drawing for Graphviz (https://graphviz.org/doc/info/lang.html)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from sumber.model import Edge, Node, NodeKind, Relation, Story

_SHAPES: dict[NodeKind, str] = {
    "article": "box", "outlet": "box", "agency": "hexagon", "institution": "house", "person": "ellipse",
    "republisher": "note", "translation": "parallelogram", "unknown": "plaintext",
}  # fmt: skip
_DASHED: frozenset[Relation] = frozenset(("cites", "credits"))
_DOTTED: frozenset[Relation] = frozenset(("quote_only", "shared_source"))
_LONGEST = 80


def lineage_dot(stories: Iterable[Story]) -> str:
    """One directed graph, a cluster a story, read from left to right: from whoever was first to those who have it from them.

    A dashed frame was not collected. A dashed line cites or credits, a dotted one says that two share something, a full one is
    a copy or translation; where no direction is known, it has no arrow. Stories without a step are left out.
    """
    lines = [
        "digraph lineage {",
        "  rankdir=LR;",
        '  node [fontname="sans-serif"];',
        '  edge [fontname="sans-serif", fontsize=10];',
    ]
    for story in filter(lambda one: one.lineage.edges, stories):
        lines += _cluster(story)
    return "\n".join([*lines, "}", ""])


def _cluster(story: Story) -> Iterator[str]:
    outlets = {ref.id: ref.title for ref in story.articles}
    yield f"  subgraph {_quoted(f'cluster_{story.id}')} {{"
    yield f"    label={_quoted(story.title)};"
    for node in story.lineage.nodes:
        yield f"    {_key(story, node.id)} [{_node(node, outlets.get(node.id))}];"
    for edge in story.lineage.edges:
        if edge.relation != "independent":
            yield f"    {_key(story, edge.source)} -> {_key(story, edge.target)} [{_edge(edge)}];"
    yield "  }"


def _node(node: Node, title: str | None) -> str:
    clock = node.moment.value if node.moment is not None else ""
    label = "\n".join(filter(None, (_cut(node.name), _cut(title or ""), clock)))
    styles = [*(["rounded"] if node.kind == "article" else []), *([] if node.collected else ["dashed"])]
    return f'label={_quoted(label)}, shape={_SHAPES[node.kind]}, style="{",".join(styles)}"'


def _edge(edge: Edge) -> str:
    style = "dashed" if edge.relation in _DASHED else "dotted" if edge.relation in _DOTTED else "solid"
    label = f"{edge.relation.replace('_', ' ')} {edge.confidence:.2f}"
    return f"label={_quoted(label)}, style={style}" + ("" if edge.directed else ", dir=none")


def _key(story: Story, node: str) -> str:
    # a place may stand in several stories, and is drawn in each
    return _quoted(f"{story.id}/{node}")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _quoted(text: str) -> str:
    """A text between quotation marks. What cannot be seen in it (control characters, signs that turn the direction of text, lone
    surrogates) would spoil the drawing or deceive, and becomes U+FFFD."""
    shown = "".join(char if char == "\n" or unicodedata.category(char)[0] != "C" else "\ufffd" for char in text)
    escaped = shown.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
