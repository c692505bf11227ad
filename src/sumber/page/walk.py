"""The parser's tree → flat lists, in one pass: the one place that asks it node by node."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .tree import Tree

# What holds no words of the page: nothing inside is looked at.
_SKIPPED = frozenset(["script", "style", "svg", "template", "noscript", "iframe", "object", "canvas", "select", "textarea", "math",
                      "video", "audio", "datalist", "head"])  # fmt: skip
# What stands around an article, not in it.
_AROUND = frozenset(["nav", "footer"])
_LITTLE = 500
_TEXT_ID = 2
_BARE = frozenset(["b", "br", "em", "i", "strong", "tbody", "u"])
_NOTHING: dict[str, str | None] = {}


def walk(parser: LexborHTMLParser) -> Tree:
    """The body of a parsed page.

    Attributes of elements that only set type are not kept, nor navigation and footers outside the article: unless
    hardly any text is left without them, as where a closing tag is missing.
    """
    body = parser.body
    if body is None:
        tree = Tree()
        tree.tags, tree.parents, tree.attributes = ["body"], [-1], [_NOTHING]
        tree.ends, tree.text_starts, tree.text_ends = [1], [0], [0]
        return tree
    tree = _descend(body, _AROUND)
    return tree if sum(map(len, tree.texts)) > _LITTLE else _descend(body, frozenset())


def _descend(body: LexborNode, around: frozenset[str]) -> Tree:
    tree = Tree()
    tags, parents, attributes, ends = tree.tags, tree.parents, tree.attributes, tree.ends
    starts, stops, texts, owners = tree.text_starts, tree.text_ends, tree.texts, tree.owners
    kept: dict[int, str] = {}  # the parser's number of a tag → its name, empty where it is skipped
    open_nodes: list[LexborNode] = []
    node: LexborNode | None = body
    above = -1
    while node is not None:
        kind = node.tag_id
        if kind == _TEXT_ID:
            texts.append(node.text_content or "")
            owners.append(above)
        else:
            tag = kept.get(kind)
            if tag is None:
                tag = node.tag or "-"
                tag = kept[kind] = "" if tag in _SKIPPED or tag[0] == "-" else tag
            if tag and not (tag in around and not _in_article(above, tree)):
                tags.append(tag)
                parents.append(above)
                attributes.append(_NOTHING if tag in _BARE else node.attributes)
                starts.append(len(texts))
                child = node.first_child
                ends.append(len(tags))
                stops.append(len(texts))
                if child is not None:
                    open_nodes.append(node)
                    above = len(tags) - 1
                    node = child
                    continue
        following = node.next if open_nodes else None
        while following is None and open_nodes:
            ends[above] = len(tags)
            stops[above] = len(texts)
            above = parents[above]
            node = open_nodes.pop()
            following = node.next if open_nodes else None
        node = following
    return tree


def _in_article(element: int, tree: Tree) -> bool:
    while element >= 0:
        if tree.tags[element] in ("article", "main"):
            return True
        element = tree.parents[element]
    return False
