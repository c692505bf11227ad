"""The elements of a page that mark its byline, dates and headings, found once over the flat tree."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from sumber.knowledge.files import any_of
from sumber.knowledge.metadata import metadata_names
from sumber.page import Tree

_OUTSIDE_TAGS = frozenset(("nav", "form", "select", "button", "blockquote", "dialog"))
BEFORE, AFTER = 70, 150
"""How many elements before and after the title are looked at for what is marked."""
MAX_TEXTS = 24
MAX_MARKS = 120
_LINKED = 20
"""A link with this many more characters than a mark inside it leads to something else, whose mark it is."""


class Near(NamedTuple):
    """Elements near the title: from `start` up to `end`; those in it that class or id mark as dates and as bylines; those
    that have a property (microdata, RDFa) or a relation."""

    start: int
    end: int
    dates: list[int]
    bylines: list[int]
    items: list[int]
    related: list[int]


def near_title(tree: Tree, anchor: int | None) -> Near:
    """The elements around the title that class or id mark as dates or bylines, and that hold some words but few
    (`MAX_TEXTS` texts); those of the whole page where no element shows the title."""
    size = len(tree.tags)
    start, end = (0, size) if anchor is None else (max(0, anchor - BEFORE), min(size, anchor + AFTER))
    named, items, related = list[tuple[int, str]](), list[int](), list[int]()
    within = zip(tree.attributes[start:end], tree.text_starts[start:end], tree.text_ends[start:end], strict=True)
    for element, (own, first, last) in enumerate(within, start):
        if not own:
            continue
        if "itemprop" in own or "property" in own:
            items.append(element)
        if "rel" in own:
            related.append(element)
        if 0 < last - first <= MAX_TEXTS and (names := own.get("class") or own.get("id")):
            named.append((element, names))
    pieces = metadata_names().pieces
    folded = {names: names.lower() for _, names in named}
    dates, bylines = _with_piece(folded, pieces.date), _with_piece(folded, pieces.byline)
    return Near(
        start,
        end,
        [element for element, names in named if names in dates][:MAX_MARKS],
        [element for element, names in named if names in bylines][:MAX_MARKS],
        items,
        related,
    )


def _with_piece(folded: dict[str, str], pieces: tuple[str, ...]) -> set[str]:
    """Those of the names (with their lower case) that hold one of the pieces."""
    every = "\0".join(folded.values())
    # Few of the pieces are on the page at all: only those are looked for in each name.
    present = [piece for piece in pieces if piece in every]
    return {names for piece in present for names, lowered in folded.items() if piece in lowered}


@lru_cache(maxsize=8192)
def _is_furniture(names: str) -> bool:
    return _furniture().search(names.lower()) is not None


@cache
def _furniture() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{any_of(metadata_names().pieces.outside)})(?![a-z])")


def with_attribute(tree: Tree, name: str, values: Iterable[str], elements: Iterable[int]) -> list[int]:
    """Those of the elements whose attribute `name` holds one of the values as a word (any case)."""
    wanted = frozenset(values)
    attributes = tree.attributes
    return [element for element in elements if not wanted.isdisjoint((attributes[element].get(name) or "").lower().split())]


def is_outside(tree: Tree, element: int, anchor: int | None = None) -> bool:
    """Whether the element stands in what is no part of the article: navigation, footers, comments, teasers of others."""
    return outsideness(tree, element, anchor) > 0


def outsideness(tree: Tree, element: int, anchor: int | None = None) -> int:
    """0 for an element of the article, 1 where a class name or an `aside` speaks against it, 2 where it stands in the
    page's furniture, in one card of several, or in a link to something else.

    What holds the title too (`anchor`), or half of the page's words, is no such part whatever it is called.
    """
    half = len(tree.texts) // 2
    ends, parents, text_starts, text_ends = tree.ends, tree.parents, tree.text_starts, tree.text_ends
    degree, following = 0, element
    while following >= 0:
        place, following = following, parents[following]
        if (anchor is not None and place <= anchor < ends[place]) or text_ends[place] - text_starts[place] > half:
            break
        tag, own = tree.tags[place], tree.attributes[place]
        if tag in _OUTSIDE_TAGS or (tag == "article" and anchor is not None and _has_twin(tree, place)):
            return 2
        if tag == "footer" and not any(tree.tags[above] == "article" for above in tree.ancestors(place)):
            return 2
        if tag == "a" and len(tree.text_of(place)) > len(tree.text_of(element)) + _LINKED:
            return 2
        if tag in ("aside", "footer") or (own and (_is_furniture(own.get("class") or "") or _is_furniture(own.get("id") or ""))):
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
