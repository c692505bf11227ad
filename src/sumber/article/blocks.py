"""A page's tree → its blocks: the runs of text between block tags and line breaks, each with what surrounds it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, compress

from sumber.page import Tree

BLOCK_TAGS = frozenset((
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "ul", "search", "option", "legend", "button",
))  # fmt: skip
LINK, BOLD, BUTTON = 1, 2, 4
_INLINE = {"a": LINK, "b": BOLD, "strong": BOLD, "button": BUTTON, "label": BUTTON, "option": BUTTON}

# A script written without spaces shows in "words" longer than any language's; two characters count as a word there.
_LONGEST_WORD = 14
_FEWEST_CELLS, _LONGEST_CELL, _MOST_IN_ROW = 2, 60, 400


class Blocks:
    """The blocks of a page in order, as parallel lists.

    `starts` and `stops` are ranges of `Tree.texts`, `texts` their text with white space collapsed, `boxes` the nearest
    block element around each, `units` their length in words, `linked` the share of characters in links, `bold` that in
    bold type; `buttons` tells those with something to press in them.
    `before[t]` is the number of blocks that begin before text `t`, `marks[t]` what kinds of inline element it stands in.
    """

    __slots__ = ("before", "bold", "boxes", "buttons", "linked", "marks", "starts", "stops", "texts", "tree", "units")

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.starts: list[int] = []
        self.stops: list[int] = []
        self.texts: list[str] = []
        self.boxes: list[int] = []
        self.units: list[int] = []
        self.linked: list[float] = []
        self.bold: list[float] = []
        self.buttons: list[bool] = []
        self.marks = _marked(tree)
        self._cut()
        begins = bytearray(len(tree.texts) + 1)
        for start in self.starts:
            begins[start + 1] = 1
        self.before = list(accumulate(begins))

    def __len__(self) -> int:
        return len(self.texts)

    def inside(self, element: int) -> tuple[int, int]:
        """The range of blocks inside an element."""
        return self.before[self.tree.text_starts[element]], self.before[self.tree.text_ends[element]]

    def _cut(self) -> None:
        tree, marks = self.tree, self.marks
        texts, owners, tags, parents = tree.texts, tree.owners, tree.tags, tree.parents
        add_text, add_box, add_units = self.texts.append, self.boxes.append, self.units.append
        add_linked, add_bold, add_button = self.linked.append, self.bold.append, self.buttons.append
        spans, rows = self._filled()
        for first, last in spans:
            if first == last:
                text = texts[first].strip()
                mark = marks[first]
                if mark:
                    add_linked(1.0 if mark & LINK else 0.0)
                    add_bold(1.0 if mark & BOLD else 0.0)
                    add_button(mark & BUTTON > 0)
                else:
                    add_linked(0.0)
                    add_bold(0.0)
                    add_button(False)
            else:
                text = (" " if first in rows else "").join(texts[first : last + 1]).strip()
                self._add_shares(first, last + 1)
            # Of all blanks a single space alone is printable.
            if "  " in text or not text.isprintable():
                text = " ".join(text.split())
            length, count = len(text), text.count(" ") + 1
            box = owners[first]
            while tags[box] not in BLOCK_TAGS:
                box = parents[box]
            add_text(text)
            add_box(box)
            add_units(count if length <= _LONGEST_WORD * count else length // 2)

    def _filled(self) -> tuple[list[tuple[int, int]], set[int]]:
        """The first and the last text with a word in it of each run that has one (most texts of a page are blanks), and the
        first texts of those that are rows of a table."""
        tree = self.tree
        is_block = list(map(BLOCK_TAGS.__contains__, tree.tags))
        bounds = {0, len(tree.texts), *compress(tree.text_starts, is_block), *compress(tree.text_ends, is_block)}
        data = [(tree.text_starts[row], tree.text_ends[row]) for row in tree.by_tag("tr") if self._is_data(row)]
        for start, stop in data:
            bounds.difference_update(range(start + 1, stop))
        cuts = sorted(bounds)
        add_start, add_stop = self.starts.append, self.stops.append
        spans: list[tuple[int, int]] = []
        at = stop = 0
        for place in compress(range(len(tree.texts)), map(str.strip, tree.texts)):
            if place < stop:
                spans[-1] = (spans[-1][0], place)
            else:
                at = bisect_right(cuts, place, at)
                stop = cuts[at]
                spans.append((place, place))
                add_start(cuts[at - 1])
                add_stop(stop)
        inside = {start for start, _ in data}
        return spans, {first for first, _ in spans if cuts[bisect_right(cuts, first) - 1] in inside} if data else set()

    def _is_data(self, row: int) -> bool:
        """Whether a row of a table holds data: several cells, all of them short, and nothing but a line of text in each."""
        tree = self.tree
        if tree.ends[row] - row > _MOST_IN_ROW:  # holds a page or other tables; tables within tables stay linear
            return False
        cells = [
            child for child in range(row + 1, tree.ends[row]) if tree.parents[child] == row and tree.tags[child] in ("td", "th")
        ]
        if len(cells) < _FEWEST_CELLS:
            return False
        lengths = [sum(len(text.strip()) for text in tree.texts[tree.text_starts[cell] : tree.text_ends[cell]]) for cell in cells]
        return max(lengths) <= _LONGEST_CELL and sum(map(bool, lengths)) >= _FEWEST_CELLS

    def _add_shares(self, start: int, stop: int) -> None:
        """The shares of a block of several texts."""
        linked = bold = length = 0
        button = False
        for mark, text in zip(self.marks[start:stop], self.tree.texts[start:stop], strict=True):
            size = len(text.strip())
            length += size
            if mark:
                if mark & LINK:
                    linked += size
                if mark & BOLD:
                    bold += size
                button = button or mark & BUTTON > 0
        self.linked.append(linked / length)
        self.bold.append(bold / length)
        self.buttons.append(button)


def _marked(tree: Tree) -> bytearray:
    """Of each text the kinds of inline element that it stands in, `LINK`, `BOLD` and `BUTTON`."""
    marks = bytearray(len(tree.texts))
    starts, ends = tree.text_starts, tree.text_ends
    for tag, mark in _INLINE.items():
        for element in tree.by_tag(tag):
            for text in range(starts[element], ends[element]):
                marks[text] |= mark
    return marks
