"""What stands outside of a page's article: navigation, footers, comments, teasers of other articles."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from sumber.knowledge.files import any_of
from sumber.knowledge.metadata import metadata_names
from sumber.page import Tree

_OUTSIDE_TAGS = frozenset(("nav", "form", "select", "button", "blockquote", "dialog"))
_DOUBTED_TAGS = frozenset(("aside", "footer", "figure", "figcaption"))
_LINKED = 20
"""A link with this many more characters than a mark inside it leads to something else, whose mark it is."""
_LET_GO = -1


class Outside:
    """Tells how far elements of a tree stand outside the article whose title the element `anchor` shows; what was found
    of an element holds for all that stands in it, and is found once."""

    def __init__(self, tree: Tree, anchor: int | None = None) -> None:
        self._tree = tree
        self._anchor = anchor
        self._half = len(tree.texts) // 2
        self._known: dict[int, tuple[int, int]] = {-1: (0, -1)}

    def degree(self, element: int) -> int:
        """0 for an element of the article, 1 where a class name, an `aside` or a figure speaks against it, 2 where it stands in the
        page's furniture, in one card of several, or in a link to something else.

        What holds the title too, or half of the page's words, is no such part whatever it is called.
        """
        degree, link = self._known[element] if element in self._known else self._find(element)
        if link >= 0 and degree < 2:
            tree = self._tree
            return 2 if len(tree.text_of(link)) > len(tree.text_of(element)) + _LINKED else degree
        return degree

    def _find(self, element: int) -> tuple[int, int]:
        known, parents = self._known, self._tree.parents
        way: list[tuple[int, int]] = []
        place = element
        while place not in known:
            own = self._own(place)
            if own in (_LET_GO, 2):
                known[place] = max(own, 0), -1
                break
            way.append((place, own))
            place = parents[place]
        degree, link = known[place]
        for place, own in reversed(way):
            degree = max(degree, own)
            link = place if link < 0 and self._tree.tags[place] == "a" else link
            known[place] = degree, link
        return known[element]

    def _own(self, place: int) -> int:
        """What an element says of all that stands in it: a degree, or that nothing around it matters."""
        tree, anchor = self._tree, self._anchor
        if anchor is not None and place <= anchor < tree.ends[place]:
            return _LET_GO
        if tree.text_ends[place] - tree.text_starts[place] > self._half:
            return _LET_GO
        tag, own = tree.tags[place], tree.attributes[place]
        if tag in _OUTSIDE_TAGS or (tag == "article" and anchor is not None and _has_twin(tree, place)):
            return 2
        if tag == "footer" and not any(tree.tags[above] == "article" for above in tree.ancestors(place)):
            return 2
        if tag in _DOUBTED_TAGS:
            return 1
        return int(bool(own) and (_is_furniture(own.get("class")) or _is_furniture(own.get("id"))))


@lru_cache(maxsize=8192)
def _is_furniture(names: str | None) -> bool:
    return names is not None and _furniture().search(names.lower()) is not None


@cache
def _furniture() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{any_of(metadata_names().pieces.outside)})(?![a-z])")


def _has_twin(tree: Tree, element: int) -> bool:
    """Whether another element of the same kind stands right beside it: one card of several."""
    parent, tag = tree.parents[element], tree.tags[element]
    if parent < 0:
        return False
    after = tree.ends[element]
    if after < tree.ends[parent] and tree.tags[after] == tag:
        return True
    return any(tree.tags[child] == tag for child in tree.children(parent) if child < element)
