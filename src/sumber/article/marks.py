"""The elements of a page that mark its byline, dates and headings, found once over the flat tree."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from sumber.knowledge.metadata import metadata_names
from sumber.page import Tree

_OUTSIDE_TAGS = frozenset(("nav", "footer", "aside", "form", "select", "button"))


@cache
def _pieces(kind: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, getattr(metadata_names().pieces, kind))))


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


def is_outside(tree: Tree, element: int) -> bool:
    """Whether the element stands in what is no part of the article: navigation, footers, comments, teasers.

    Class names are heeded only below the `article` or `main` around the element: pages call the whole page anything.
    """
    find = _pieces("outside").search
    for place in (element, *tree.ancestors(element)):
        tag = tree.tags[place]
        if tag in _OUTSIDE_TAGS:
            return True
        if tag in ("article", "main", "body"):
            return False
        own = tree.attributes[place]
        if own and find(f"{own.get('class') or ''} {own.get('id') or ''}".lower()):
            return True
    return False
