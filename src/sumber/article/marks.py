"""The elements of a page that mark its byline and dates, found once over the flat tree."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from sumber.knowledge.metadata import metadata_names
from sumber.page import Tree

BEFORE, AFTER = 70, 150
"""How many elements before and after the title are looked at for what is marked."""
MAX_TEXTS = 24
MAX_MARKS = 120
_MOST_NAMES, _LONGEST_NAME = 20_000, 400
_DATE, _BYLINE = 1, 2


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
    (`MAX_TEXTS` texts), or none and a tooltip; those of the whole page where no element shows the title."""
    size = len(tree.tags)
    start, end = (0, size) if anchor is None else (max(0, anchor - BEFORE), min(size, anchor + AFTER))
    named, items, related = list[tuple[int, str]](), list[int](), list[int]()
    known = _known.get
    within = zip(tree.attributes[start:end], tree.text_starts[start:end], tree.text_ends[start:end], strict=True)
    for element, (own, first, last) in enumerate(within, start):
        if not own:
            continue
        if "itemprop" in own or "property" in own:
            items.append(element)
        if "rel" in own:
            related.append(element)
        if 0 < last - first <= MAX_TEXTS or (first == last and "title" in own):
            names = own.get("class") or own.get("id")
            if names and known(names, 1):
                named.append((element, names))
    marks = _marks({names for _, names in named})
    dates = [element for element, names in named if marks[names] & _DATE][:MAX_MARKS]
    bylines = [element for element, names in named if marks[names] & _BYLINE][:MAX_MARKS]
    return Near(start, end, dates, bylines, items, related)


_known: dict[str, int] = {}


def _marks(every: set[str]) -> dict[str, int]:
    """What the names (all those of one element in a string) speak of: dates, bylines, both or nothing."""
    marks = {names: mark for names in every if (mark := _known.get(names)) is not None}
    unseen = [names for names in every if names not in marks]
    if unseen:
        learnt = _learn(unseen)
        if len(_known) > _MOST_NAMES:
            _known.clear()
        _known.update({names: mark for names, mark in learnt.items() if len(names) <= _LONGEST_NAME})
        marks |= learnt
    return marks


def _learn(unseen: list[str]) -> dict[str, int]:
    marks = dict.fromkeys(unseen, 0)
    folded = [names.lower() for names in unseen]
    lowered = "\0".join(folded)
    for piece, mark in _pieces():
        # Few of the pieces are on the page at all: only those are looked for in each name.
        if piece in lowered:
            for names in [names for names, low in zip(unseen, folded, strict=True) if piece in low]:
                marks[names] |= mark
    return marks


@cache
def _pieces() -> tuple[tuple[str, int], ...]:
    """The pieces of names that speak of dates and of bylines, without those that hold a shorter one."""
    pieces = metadata_names().pieces
    return tuple(
        (piece, mark)
        for mark, wanted in ((_DATE, pieces.date), (_BYLINE, pieces.byline))
        for piece in wanted
        if not any(other in piece for other in wanted if other != piece)
    )


def with_attribute(tree: Tree, name: str, values: Iterable[str], elements: Iterable[int]) -> list[int]:
    """Those of the elements whose attribute `name` holds one of the values as a word (any case)."""
    wanted = frozenset(values)
    attributes = tree.attributes
    return [element for element in elements if not wanted.isdisjoint((attributes[element].get(name) or "").lower().split())]
