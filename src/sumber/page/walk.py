"""The parser's tree → flat lists, in one pass: the one place that asks it node by node."""

from __future__ import annotations

from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sumber.knowledge.markup import calls_menu

from .tree import Tree

# What holds no words of the page: nothing inside is looked at.
_SKIPPED = frozenset(["script", "style", "svg", "template", "noscript", "iframe", "object", "canvas", "select", "textarea", "math",
                      "video", "audio", "datalist", "head"])  # fmt: skip
# What stands around an article, not in it; lists where they are called navigation.
_LISTS = frozenset(["ul", "ol"])
_AROUND = frozenset(["nav", "footer", *_LISTS])
_LITTLE = 500
_TEXT_ID = 2
# In paths, brackets hold numbers.
_NO_BRACKETS = str.maketrans("[]", "()")
_BARE = frozenset(["b", "br", "em", "i", "strong", "tbody", "u"])
_NOTHING: dict[str, str | None] = {}


class Walked(NamedTuple):
    """The body of a page, and the elements in it that the tree does not go into."""

    tree: Tree
    left_out: list[LexborNode]


def walk(parser: LexborHTMLParser) -> Walked:
    """The body of a parsed page.

    Attributes of elements that only set type are not kept, nor navigation (lists that are called so, too) and footers
    outside the article: unless hardly any text is left without them, as where a closing tag is missing.
    """
    walked = _descend(parser.body, _AROUND)
    return walked if sum(map(len, walked.tree.texts)) > _LITTLE else _descend(parser.body, frozenset())


def _descend(body: LexborNode | None, around: frozenset[str]) -> Walked:
    tree, left_out = Tree(), list[LexborNode]()
    tags, parents, ends, stops, texts = tree.tags, tree.parents, tree.ends, tree.text_ends, tree.texts
    add_tag, add_parent, add_attributes, add_end = tags.append, parents.append, tree.attributes.append, ends.append
    add_start, add_stop, add_text, add_owner = tree.text_starts.append, stops.append, texts.append, tree.owners.append
    leave_out = left_out.append
    add_tag("body")
    add_parent(-1)
    add_attributes(_NOTHING if body is None else body.attributes)
    add_end(1)
    add_start(0)
    add_stop(0)
    node = None if body is None else body.first_child
    if body is None or node is None:
        return Walked(tree, left_out)
    kept: dict[int, str] = {}  # the parser's number of a tag → its name, empty where it is skipped
    known = kept.get
    open_nodes = [body]
    above, elements, written = 0, 1, 0
    while True:
        kind = node.tag_id
        if kind == _TEXT_ID:
            add_text(node.text_content or "")
            add_owner(above)
            written += 1
        else:
            tag = known(kind)
            if tag is None:
                tag = (node.tag or "-").translate(_NO_BRACKETS)
                tag = kept[kind] = "" if tag in _SKIPPED or tag[0] == "-" else tag
            if tag and (tag not in around or _in_article(above, tree) or (tag in _LISTS and not _is_menu(node))):
                add_tag(tag)
                add_parent(above)
                add_attributes(_NOTHING if tag in _BARE else node.attributes)
                add_start(written)
                add_stop(written)
                elements += 1
                add_end(elements)
                child = node.first_child
                if child is not None:
                    open_nodes.append(node)
                    above, node = elements - 1, child
                    continue
            else:
                leave_out(node)
        following = node.next
        while following is None:
            ends[above], stops[above] = elements, written
            above = parents[above]
            if above < 0:
                return Walked(tree, left_out)
            following = open_nodes.pop().next
        node = following


def _is_menu(node: LexborNode) -> bool:
    """Whether class or id call a list navigation."""
    value = node.attributes.get
    return any(name and calls_menu(name) for name in (value("class"), value("id")))


def _in_article(element: int, tree: Tree) -> bool:
    while element >= 0:
        if tree.tags[element] in ("article", "main"):
            return True
        element = tree.parents[element]
    return False
