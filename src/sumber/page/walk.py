"""The parser's tree → flat lists, in one pass: the one place that asks it node by node."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .tree import Tree

# What holds no words of the page: nothing inside is looked at.
_SKIPPED = frozenset(["script", "style", "svg", "template", "noscript", "iframe", "object", "canvas", "select", "textarea", "math",
                      "video", "audio", "datalist", "head"])  # fmt: skip
_TEXT_ID = 2
_NOTHING: dict[str, str | None] = {}


def walk(parser: LexborHTMLParser) -> Tree:
    """The body of a parsed page."""
    tree = Tree()
    body = parser.body
    if body is None:
        tree.tags, tree.parents, tree.attributes = ["body"], [-1], [_NOTHING]
        tree.ends, tree.text_starts, tree.text_ends = [1], [0], [0]
        return tree
    _descend(body, tree)
    return tree


def _descend(body: LexborNode, tree: Tree) -> None:
    tags, parents, attributes, ends = tree.tags, tree.parents, tree.attributes, tree.ends
    starts, stops, texts, owners = tree.text_starts, tree.text_ends, tree.texts, tree.owners
    names: dict[int, str | None] = {_TEXT_ID: None}
    node: LexborNode | None = body
    above, open_nodes, open_elements = -1, list[LexborNode](), list[int]()
    while node is not None:
        kind = node.tag_id
        child = None
        if kind == _TEXT_ID:
            text = node.text_content
            if text:
                texts.append(text)
                owners.append(above)
        else:
            tag = names.get(kind)
            if tag is None:
                tag = node.tag or ""
                if kind:
                    names[kind] = tag
            if tag[:1] != "-" and tag not in _SKIPPED:
                element = len(tags)
                tags.append(tag)
                parents.append(above)
                attributes.append(node.attributes)
                starts.append(len(texts))
                ends.append(element + 1)
                stops.append(len(texts))
                child = node.first_child
                if child is not None:
                    open_nodes.append(node)
                    open_elements.append(element)
                    above = element
                    node = child
                    continue
        following = node.next if open_nodes else None
        while following is None and open_nodes:
            node = open_nodes.pop()
            element = open_elements.pop()
            ends[element] = len(tags)
            stops[element] = len(texts)
            above = parents[element]
            following = node.next if open_nodes else None
        node = following
