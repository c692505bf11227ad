"""What a page shows → its characters without white space, each of which can be found again on the page.

Blocks are put together from several texts, with their white space collapsed: only without white space do they stand on
the page letter by letter.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from sumber.page import Document, Tree


class Surface:
    """The texts of a page in order, `solid`: all their characters but white space; `begins[t]`: where text `t` begins there."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        pieces = ["".join(text.split()) for text in tree.texts]
        self.solid = "".join(pieces)
        self.begins = list(accumulate(map(len, pieces), initial=0))

    def inside(self, element: int) -> tuple[int, int]:
        """The range of `solid` inside an element."""
        return self.begins[self.tree.text_starts[element]], self.begins[self.tree.text_ends[element]]

    def find(self, text: str, start: int, end: int) -> int:
        """Where a text, whatever its white space, stands in a range of `solid`; -1 where it does not, or is blank."""
        wanted = "".join(text.split())
        return self.solid.find(wanted, start, end) if wanted else -1

    def places(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """A range of `solid` as ranges of texts: index of the text, first and last-but-one character in it."""
        text = bisect_right(self.begins, start) - 1
        while start < end:
            first, last = start - self.begins[text], min(end, self.begins[text + 1]) - self.begins[text]
            if first < last:
                yield text, *_unsolid(self.tree.texts[text], first, last)
                start = self.begins[text] + last
            text += 1


def _unsolid(text: str, first: int, last: int) -> tuple[int, int]:
    """The range of a text that holds its characters `first` to `last`, counted without white space."""
    solid = [place for place, sign in enumerate(text) if not sign.isspace()]
    return solid[first], solid[last - 1] + 1


def solid_length(text: str) -> int:
    """How many characters a text has without its white space."""
    return len("".join(text.split()))


def surface_of(document: Document) -> Surface:
    """The surface of a page; of plain text, line by line; of what was not parsed, an empty one."""
    if document.tree.tags or document.form != "text" or document.refused:
        return Surface(document.tree if document.tree.tags else _lines(""))
    return Surface(_lines(document.text))


def _lines(text: str) -> Tree:
    """Plain text as a body with a paragraph for each line."""
    tree = Tree()
    lines = [line for line in text.splitlines() if line.strip()]
    count = len(lines)
    tree.tags, tree.parents, tree.attributes = ["body", *["p"] * count], [-1, *[0] * count], [{} for _ in range(count + 1)]
    tree.ends, tree.texts, tree.owners = [count + 1, *range(2, count + 2)], lines, list(range(1, count + 1))
    tree.text_starts, tree.text_ends = [0, *range(count)], [count, *range(1, count + 1)]
    return tree
