"""The elements and texts of a page's body as flat lists, from one walk over the parser's tree.

Every call into the parser costs, so nobody walks the tree a second time: what reads a page works on these lists.
"""

from __future__ import annotations

import re
from functools import cached_property

_STEP = re.compile(r"([^\[\]]+)(?:\[(\d+)\])?")
ROOT_PATH = "html>body"


class Tree:
    """The body of a page in document order. Element 0 is `body`; scripts, styles, drawings and templates are left out,
    and navigation (also lists that class or id call so) and footers that stand outside the article.

    Parallel lists, one entry an element: `tags` (lower case), `parents` (index, -1 for the root), `attributes` (name to
    value, None where it has none), `ends` (one past the last element inside), `text_starts` and `text_ends` (the range
    of `texts` that stands inside). `texts` holds the text nodes as they stand, `owners` the element around each.
    A `br` is an element without texts: its `text_starts` says between which texts it stands.
    """

    __slots__ = ("__dict__", "attributes", "ends", "owners", "parents", "tags", "text_ends", "text_starts", "texts")

    def __init__(self) -> None:
        self.tags: list[str] = []
        self.parents: list[int] = []
        self.attributes: list[dict[str, str | None]] = []
        self.ends: list[int] = []
        self.text_starts: list[int] = []
        self.text_ends: list[int] = []
        self.texts: list[str] = []
        self.owners: list[int] = []

    @cached_property
    def _by_tag(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for index, tag in enumerate(self.tags):
            found.setdefault(tag, []).append(index)
        return found

    def by_tag(self, *tags: str) -> list[int]:
        """The elements with one of these tags, in document order."""
        if len(tags) == 1:
            return self._by_tag.get(tags[0], [])
        return sorted(index for tag in tags for index in self._by_tag.get(tag, []))

    def text_of(self, element: int) -> str:
        """The text inside an element, with white space collapsed to single spaces."""
        return " ".join("".join(self.texts[self.text_starts[element] : self.text_ends[element]]).split())

    def children(self, element: int) -> list[int]:
        """The elements directly inside an element."""
        inside, child, end = [], element + 1, self.ends[element]
        while child < end:
            inside.append(child)
            child = self.ends[child]
        return inside

    def ancestors(self, element: int) -> list[int]:
        """The elements around an element, the nearest first."""
        around = []
        parent = self.parents[element]
        while parent >= 0:
            around.append(parent)
            parent = self.parents[parent]
        return around

    @cached_property
    def _paths(self) -> dict[int, str]:
        return {0: ROOT_PATH}

    def path(self, element: int) -> str:
        """The way from the root to an element, as `html>body>div[2]>p[3]`: the first child of its tag goes without number."""
        known = self._paths
        way = []
        while element not in known:
            way.append(element)
            element = self.parents[element]
        ranks = self._ranks
        for element in reversed(way):
            parent, tag = self.parents[element], self.tags[element]
            if element not in ranks:
                self._rank_children(parent)
            rank = ranks[element]
            known[element] = f"{known[parent]}>{tag}" if rank == 1 else f"{known[parent]}>{tag}[{rank}]"
        return known[way[0]] if way else known[element]

    @cached_property
    def _ranks(self) -> dict[int, int]:
        """Of the elements asked for and those beside them: the how many-th child of its tag each is."""
        return {}

    def _rank_children(self, parent: int) -> None:
        ranks, tags, ends = self._ranks, self.tags, self.ends
        counts: dict[str, int] = {}
        child, end = parent + 1, ends[parent]
        while child < end:
            tag = tags[child]
            ranks[child] = counts[tag] = counts.get(tag, 0) + 1
            child = ends[child]

    def element_at(self, path: str) -> int | None:
        """The element that a path leads to, or None."""
        if not (path + ">").startswith(ROOT_PATH + ">"):
            return None
        element = 0
        for step in path[len(ROOT_PATH) + 1 :].split(">") if path != ROOT_PATH else ():
            parsed = _STEP.fullmatch(step)
            if parsed is None:
                return None
            same = [child for child in self.children(element) if self.tags[child] == parsed[1]]
            place = int(parsed[2] or 1)
            if not 1 <= place <= len(same):
                return None
            element = same[place - 1]
        return element
