"""A page's tree → its blocks: the runs of text between block tags and line breaks, each with what surrounds it."""

from __future__ import annotations

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


class Blocks:
    """The blocks of a page in order, as parallel lists.

    `starts` and `stops` are ranges of `Tree.texts`, `texts` their text with white space collapsed, `boxes` the nearest
    block element around each, `units` their length in words, `linked` the share of characters in links, `bold` that in
    bold type; `buttons` tells those with something to press in them.
    `before[t]` is the number of blocks that begin before text `t`.
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
        box_of, self.marks, edges = _surroundings(tree)
        self._cut(box_of, edges)
        begins = bytearray(len(tree.texts) + 1)
        for start in self.starts:
            begins[start + 1] = 1
        self.before = list(accumulate(begins))

    def __len__(self) -> int:
        return len(self.texts)

    def inside(self, element: int) -> tuple[int, int]:
        """The range of blocks inside an element."""
        return self.before[self.tree.text_starts[element]], self.before[self.tree.text_ends[element]]

    def _cut(self, box_of: list[int], edges: bytearray) -> None:
        texts, owners, marks = self.tree.texts, self.tree.owners, self.marks
        total = len(texts)
        cuts = [*compress(range(1, total), edges[1:total]), total] if total else []
        stop = 0
        for cut in cuts:
            start, stop = stop, cut
            words = texts[start].split() if stop == start + 1 else "".join(texts[start:stop]).split()
            if not words:
                continue
            text = " ".join(words)
            length, count = len(text), len(words)
            self.starts.append(start)
            self.stops.append(stop)
            self.texts.append(text)
            self.boxes.append(box_of[owners[start]])
            self.units.append(count if length <= _LONGEST_WORD * count else length // 2)
            if stop == start + 1:
                mark = marks[owners[start]]
                self.linked.append(1.0 if mark & LINK else 0.0)
                self.bold.append(1.0 if mark & BOLD else 0.0)
                self.buttons.append(mark & BUTTON > 0)
            else:
                self._add_shares(start, stop, length)

    def _add_shares(self, start: int, stop: int, length: int) -> None:
        """The shares of a block of several texts."""
        marks, owners, texts = self.marks, self.tree.owners, self.tree.texts
        linked = bold = 0
        button = False
        for owner, text in zip(owners[start:stop], texts[start:stop], strict=True):
            mark = marks[owner]
            if mark:
                size = len(text.strip())
                if mark & LINK:
                    linked += size
                if mark & BOLD:
                    bold += size
                button = button or mark & BUTTON > 0
        self.linked.append(min(linked / length, 1.0))
        self.bold.append(min(bold / length, 1.0))
        self.buttons.append(button)


def _surroundings(tree: Tree) -> tuple[list[int], list[int], bytearray]:
    """For each element its nearest block element and its inherited marks; for each text whether a block begins there."""
    box_of: list[int] = []
    marks: list[int] = []
    edges = bytearray(len(tree.texts) + 1)
    places = zip(tree.tags, tree.parents, tree.text_starts, tree.text_ends, strict=True)
    for element, (tag, parent, start, end) in enumerate(places):
        mark = _INLINE.get(tag, 0)
        marks.append(mark | marks[parent] if parent >= 0 else mark)
        if tag in BLOCK_TAGS:
            box_of.append(element)
            edges[start] = edges[end] = 1
        else:
            box_of.append(box_of[parent] if parent >= 0 else element)
    return box_of, marks, edges
