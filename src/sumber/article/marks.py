"""The elements of a page that mark its byline, dates and headings, found once over the flat tree."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from sumber.knowledge.files import any_of
from sumber.knowledge.metadata import metadata_names
from sumber.page import Tree

_OUTSIDE_TAGS = frozenset(("nav", "form", "select", "button", "blockquote", "dialog"))
_LINKED = 20
"""A link with this many more characters than a mark inside it leads to something else, whose mark it is."""


@cache
def _pieces(kind: str) -> re.Pattern[str]:
    every = any_of(getattr(metadata_names().pieces, kind))
    return re.compile(rf"(?<![a-z])(?:{every})(?![a-z])" if kind == "outside" else every)


def marked(tree: Tree, kind: str, start: int, end: int) -> list[int]:
    """The elements from `start` up to `end` whose class or id has a piece of that kind (`byline`, `date`, `outside`)."""
    find = _pieces(kind).search
    attributes = tree.attributes
    seen: dict[str, bool] = {}
    found = []
    for element in range(max(start, 0), min(end, len(attributes))):
        own = attributes[element]
        if not own:
            continue
        names = f"{own.get('class') or ''} {own.get('id') or ''}"
        hit = seen.get(names)
        if hit is None:
            hit = seen[names] = find(names.lower()) is not None
        if hit:
            found.append(element)
    return found


def with_attribute(tree: Tree, name: str, values: Iterable[str]) -> list[int]:
    """The elements whose attribute `name` holds one of the values as a word (any case), in document order."""
    wanted = frozenset(values)
    return [
        element
        for element, own in enumerate(tree.attributes)
        if name in own and not wanted.isdisjoint((own[name] or "").lower().split())
    ]


def is_outside(tree: Tree, element: int, anchor: int | None = None) -> bool:
    """Whether the element stands in what is no part of the article: navigation, footers, comments, teasers of others."""
    return outsideness(tree, element, anchor) > 0


def outsideness(tree: Tree, element: int, anchor: int | None = None) -> int:
    """0 for an element of the article, 1 where a class name or an `aside` speaks against it, 2 where it stands in the
    page's furniture, in one card of several, or in a link to something else.

    What holds the title too (`anchor`), or half of the page's words, is no such part whatever it is called.
    """
    find = _pieces("outside").search
    half = len(tree.texts) // 2
    degree = 0
    for place in (element, *tree.ancestors(element)):
        if (anchor is not None and place <= anchor < tree.ends[place]) or tree.text_ends[place] - tree.text_starts[place] > half:
            break
        tag, own = tree.tags[place], tree.attributes[place]
        if tag in _OUTSIDE_TAGS or (tag == "article" and anchor is not None and _has_twin(tree, place)):
            return 2
        if tag == "footer" and not any(tree.tags[above] == "article" for above in tree.ancestors(place)):
            return 2
        if tag == "a" and len(tree.text_of(place)) > len(tree.text_of(element)) + _LINKED:
            return 2
        if tag in ("aside", "footer") or (own and find(f"{own.get('class') or ''} {own.get('id') or ''}".lower())):
            degree = 1
    return degree


def _has_twin(tree: Tree, element: int) -> bool:
    """Whether another element of the same kind stands right beside it: one card of several."""
    parent, tag = tree.parents[element], tree.tags[element]
    if parent < 0:
        return False
    after = tree.ends[element]
    if after < tree.ends[parent] and tree.tags[after] == tag:
        return True
    return any(tree.tags[child] == tag for child in tree.children(parent) if child < element)
