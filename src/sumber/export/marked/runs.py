"""Marks → how each text of a page is written: cut where a mark begins or ends, every piece in its marks."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from sumber.article.blocks import BLOCK_TAGS

from .marks import BLOCK_KINDS, THING_KINDS, Mark, Marks
from .surface import Surface
from .words import words


class Runs:
    """The marks of one page by text, and the elements that are one block from their first word to their last."""

    def __init__(self, marks: Marks, surface: Surface) -> None:
        self._tree = surface.tree
        self._whole = _whole_elements(marks, surface)
        outlined = set(self._whole.values())
        self._by_text: dict[int, list[tuple[int, int, Mark]]] = {}
        self._read: set[int] = set()
        for mark in (*marks.blocks, *marks.things):
            if mark.is_shown:
                for text, start, end in surface.places(mark.start, mark.end):
                    self._read.add(text)
                    if mark not in outlined:
                        self._by_text.setdefault(text, []).append((start, end, mark))
        self._texts = sorted(self._read)
        self._named: set[str] = set()

    def any_in(self, start: int, end: int) -> bool:
        """Whether any mark stands in that range of texts."""
        place = bisect_left(self._texts, start)
        return place < len(self._texts) and self._texts[place] < end

    def whole(self, element: int) -> tuple[str, str]:
        """The kind of the block that an element is, and its HTML attributes; empty where it is none."""
        mark = self._whole.get(element)
        return (mark.kind, self._attributes(mark)) if mark else ("", "")

    def write(self, text: int) -> str:
        """A text as HTML."""
        shown = self._tree.texts[text]
        marks = self._by_text.get(text)
        if marks is None:
            return words(shown) if text in self._read else f'<span class="loose">{words(shown)}</span>'
        edges = sorted({0, len(shown)} | {edge for start, end, _ in marks for edge in (start, end)})
        pieces = []
        for first, last in pairwise(edges):
            piece = words(shown[first:last])
            covering = [mark for start, end, mark in marks if start <= first and last <= end]
            for mark in reversed(covering):
                name = "mark" if mark.kind not in BLOCK_KINDS else "span"
                look = f"thing k-{mark.kind}" if name == "mark" else f"run k-{mark.kind}"
                piece = f'<{name} class="{look}"{self._attributes(mark)}>{piece}</{name}>'
            pieces.append(piece if covering or text in self._read else f'<span class="loose">{piece}</span>')
        return "".join(pieces)

    def _attributes(self, mark: Mark) -> str:
        kind = words(THING_KINDS.get(mark.kind, mark.kind).replace("_", " "))
        told = f' title="{words(mark.label, 300)}"'
        if mark.name in self._named:
            return told
        self._named.add(mark.name)
        return f' id="{words(mark.name)}" data-kind="{kind}"' + told


def _whole_elements(marks: Marks, surface: Surface) -> dict[int, Mark]:
    """The outermost block element for each block that it is whole."""
    blocks = {(mark.start, mark.end): mark for mark in marks.blocks if mark.is_shown}
    whole: dict[int, Mark] = {}
    for element, tag in enumerate(surface.tree.tags):
        if element and tag in BLOCK_TAGS and (mark := blocks.pop(surface.inside(element), None)) is not None:
            whole[element] = mark
    return whole
