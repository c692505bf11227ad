"""The few words of a page with little to read, and what the parts around them are called."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import islice

from sumber.knowledge.page_kinds import MARKS, kinds_marked, phrases_in

from .features import MOST_LINKED
from .signals import BITS, own_bits
from .verdict_layout import is_beside
from .verdict_seen import Seen

_LONGEST_TITLE = 300
_BLOCKS, _MOST_BLOCKS = 25, 300
_MOST_INPUTS = 30
_FEW = 8
_BELOW = 3
_UNSEEN = BITS["unseen"]
_BITS = {kind: 1 << place for place, kind in enumerate(MARKS)}


class Spoken:
    """A page of few words: `title` and `text` are what it says, in lower case."""

    def __init__(self, seen: Seen) -> None:
        self.seen = seen
        self.tree = seen.about.tree
        self.page = seen.body.page_blocks
        self._called: dict[int, int] = {0: 0}

    @cached_property
    def blocks(self) -> list[int]:
        """The page's own words: the body, or where there is hardly any, the first blocks that lead nowhere, in no column."""
        body, page, heading = self.seen.body, self.page, self.seen.heading
        if self.seen.units >= _FEW and body.accepted:
            below = range(heading + 1, min(heading + 1 + _BELOW, len(page))) if heading >= 0 else ()
            return sorted({*body.accepted, *(block for block in below if page.linked[block] <= MOST_LINKED)})
        first = range(min(len(page), _MOST_BLOCKS))
        own = (block for block in first if page.linked[block] <= MOST_LINKED and not page.buttons[block])
        found = (block for block in own if not is_beside(body, page.boxes[block]) and not self.is_hidden(page.boxes[block]))
        return sorted({*body.accepted, *islice(found, _BLOCKS)})

    @cached_property
    def text(self) -> str:
        """The words in lower case, a line a block."""
        return "\n".join(self.page.texts[block] for block in self.blocks).lower()

    @cached_property
    def title(self) -> str:
        """The declared title and the main heading, a line each, in lower case."""
        heading = self.page.texts[self.seen.heading] if self.seen.heading >= 0 else ""
        return f"{self.seen.about.declared.title[:_LONGEST_TITLE]}\n{heading[:_LONGEST_TITLE]}".lower()

    @cached_property
    def units(self) -> int:
        """The number of words."""
        return sum(self.page.units[block] for block in self.blocks)

    def phrase(self, kind: str, text: str) -> str:
        """The first phrase of a kind of page in a text, in whatever language; empty where there is none."""
        return next(iter(phrases_in(kind, text)), "")

    def is_beside(self, element: int) -> bool:
        """Whether an element stands in a menu, a footer or a column beside the text."""
        return is_beside(self.seen.body, element)

    def is_hidden(self, element: int) -> bool:
        """Whether an element or one around it is not displayed."""
        tree = self.tree
        return any(own_bits(tree.tags[one], tree.attributes[one]) & _UNSEEN for one in (element, *tree.ancestors(element)))

    def is_called(self, kind: str, element: int) -> bool:
        """Whether an element or one around it, but for the page's body, is called what pages of a kind call theirs."""
        called, path = self._called, []
        while element not in called:
            path.append(element)
            element = self.tree.parents[element]
        bits = called[element]
        for below in reversed(path):
            bits = called[below] = bits | self._own(below)
        return bool(bits & _BITS[kind])

    def is_whole_called(self, kind: str) -> bool:
        """Whether the page as a whole, its body, is called so."""
        return bool(self._own(0) & _BITS[kind])

    def outermost(self, kind: str, element: int) -> int:
        """The outermost element around, but for the page's body, that is called so; -1 where none is."""
        line = [element, *self.tree.ancestors(element)][:-1]
        return next((one for one in reversed(line) if self._own(one) & _BITS[kind]), -1)

    def inputs(self, *kinds: str) -> Iterator[int]:
        """The fields to fill in of these kinds that stand in no column."""
        for element in self.tree.by_tag("input")[:_MOST_INPUTS]:
            kind = self.tree.attributes[element].get("type")
            if kind and kind.lower() in kinds and not self.is_beside(element):
                yield element

    def _own(self, element: int) -> int:
        attributes = self.tree.attributes[element]
        if not attributes:
            return 0
        return _name_bits(attributes.get("class") or "") | _name_bits(attributes.get("id") or "")


@lru_cache(maxsize=4096)
def _name_bits(name: str) -> int:
    """The kinds of pages that a class name or id is the mark of."""
    return sum(map(_BITS.__getitem__, kinds_marked(name.lower())))
