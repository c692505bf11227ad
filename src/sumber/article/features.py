"""Blocks → numbers for the model that tells body from furniture. None of them knows a language or an outlet.

Everything is measured against the core, the element with the densest prose: the way from there to a block says more than
the block itself. What stands above the fork of the two ways is the same for both and tells nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import mul

from .blocks import Blocks
from .signals import BITS, CALLED, DEAD, DOUBTED, own_bits

PROSE_UNITS = 8
MOST_LINKED = 0.5
_DEAD_UNITS = 3
_ALL_LINKED, _LINK_UNITS = 0.8, 20
_FAR = 9.0
_LONGEST_TITLE = 2_000
_MOST_SCORED = 10_000
_LEAD_ZONE = 3
_SHORTEST_LEAD, _LONGEST_LEAD = 4, 120

_TAG_KINDS = {
    "p": 1, "h1": 2, "h2": 3, "h3": 4, "h4": 4, "h5": 4, "h6": 4, "li": 5, "td": 6, "th": 6, "figcaption": 7, "caption": 7,
    "blockquote": 8, "pre": 8, "div": 9, "section": 9, "article": 9, "main": 9, "dd": 10, "dt": 10, "header": 11, "footer": 12,
    "aside": 12, "nav": 12, "form": 12, "button": 12, "address": 12, "body": 13,
}  # fmt: skip
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_HOMES = frozenset(["article", "main"])
# On these, where they hold a headline, programs write the state and the subjects of the page (`comment-status-open`).
_WHOLE = frozenset(["article", "body", "main"])
_MOST_HEADLINES = 60
_LETS_THROUGH = frozenset(["p", "span", "br"])
_ENDS = frozenset(".!?…。！？．؟।។៖۔:")
_CLOSERS = frozenset("\"'”’»」』)]›“")
_DOUBT = 0.2
_FAR_OFF = 999
_NOT_DESCRIBED = (0.0, 0.0)

PLAIN_NAMES: tuple[str, ...] = (
    "units", "chars_per_unit", "linked", "bold", "ends", "signs", "by_breaks", "copies", "description_share", "in_description",
    "place", "prose_before", "prose_after", "since_heading", "units-1", "units-2", "units+1", "units+2", "linked-1", "linked+1",
    "heading-1", "prose_near", "prose-1", "prose+1", "side", "core_place", "with_heading",
    "tag", "signature", "signature_linked", "signature_count",
    "near_prose", "near_share", "near_linked", "near_blocks", "near_density", "near_of_core", "near_is_core",
    "wide_prose", "wide_share", "wide_linked", "wide_blocks", "wide_density",
    "up", "down", "fork_share", "fork_linked", "at_home", "core_share",
)  # fmt: skip
ANSWERS = frozenset(("ends", "by_breaks", "heading-1", "with_heading", "near_is_core", "at_home"))
"""The plain numbers that are True or False."""
COUNTS = frozenset((
    "units", "copies", "since_heading", "units-1", "units-2", "units+1", "units+2", "prose_near", "side", "tag", "near_prose",
    "near_blocks", "wide_prose", "wide_blocks", "up", "down",
))  # fmt: skip
"""The plain numbers that are whole, and `int`s."""
NAMES: tuple[str, ...] = (*PLAIN_NAMES, *(f"way_{name}" for name in BITS), *(f"own_{name}" for name in BITS))
"""What the numbers are. `way_` and `own_` are single bits: in a row all bits of a kind are one number, after the plain ones."""


class PageFeatures:
    """The rows of a page's blocks, and what they are measured against: `core`, and `home`, the article element around it."""

    def __init__(self, blocks: Blocks, title: str = "", description: str = "") -> None:
        self.blocks = blocks
        self.tree = blocks.tree
        self._own: dict[int, int] = {}
        self._trusts: dict[int, float] = {}
        self._ways: dict[int, tuple[int, int, int]] = {}
        self._nears: dict[int, int] = {}
        self._sums: dict[int, tuple[float, ...]] = {}
        self._boxes: dict[int, tuple[float, ...]] = {}
        self._twins: dict[tuple[int, str, int, int], tuple[float, ...]] = {}
        self._title = title[:_LONGEST_TITLE].casefold().strip()
        self._description = frozenset(description[:_LONGEST_TITLE].casefold().split())
        self._sum_up()
        self._sign()
        headline = next(iter(self.tree.by_tag("h1")), 0)
        self._trunk = {0, headline, *self.tree.ancestors(headline)}
        self.core = self._find_core()
        line = [self.core, *self.tree.ancestors(self.core)]
        self._line = {element: step for step, element in enumerate(line)}
        self._core_first, self._core_last = blocks.inside(self.core)
        self._core_prose = max(self._prose[self._core_last] - self._prose[self._core_first], 1)
        self.home = next((element for element in line if self.tree.tags[element] in _HOMES), 0)
        self._last_lead = self._core_first + _LEAD_ZONE if self._description else -1
        self.heading, self._shared = self._find_heading()

    def _sum_up(self) -> None:
        blocks = self.blocks
        pairs = list(zip(blocks.units, blocks.linked, strict=True))
        self.is_prose = [size >= PROSE_UNITS and share < MOST_LINKED for size, share in pairs]
        self._prose = list(accumulate(map(mul, blocks.units, self.is_prose), initial=0))
        self._units = list(accumulate(blocks.units, initial=0))
        self._linked = list(accumulate([int(size * share) if share else 0 for size, share in pairs], initial=0))
        self._since = _steps_since(self.is_prose)
        self._until = _steps_since(self.is_prose[::-1])[::-1]
        self.total = max(self._prose[-1], 1)
        self._copies = Counter(blocks.texts)

    def _sign(self) -> None:
        """Prose, links and number of the blocks that are marked up alike: same tag and class in the same kind of parent.

        Short links are left out, since hardly any of them is asked for: they stand for themselves alone.
        """
        blocks, tags, parents, attributes = self.blocks, self.tree.tags, self.tree.parents, self.tree.attributes
        alone = known = [0.0, 0.0, 0.0]
        alike: dict[tuple[str, str | None, str | None], list[float]] = {}
        self._alike: list[list[float]] = []
        add = self._alike.append
        at = -1
        for box, size, share, good in zip(blocks.boxes, blocks.units, blocks.linked, self.is_prose, strict=True):
            if share >= MOST_LINKED and size <= _DEAD_UNITS:
                add(alone)
                continue
            if box != at:
                at = box
                own, around = attributes[box], max(parents[box], 0)
                sign = (tags[box], own.get("class"), attributes[around].get("class") or tags[around])
                if sign not in alike:
                    alike[sign] = [0.0, 0.0, 0.0]
                known = alike[sign]
            if good:
                known[0] += size
            known[1] += size * share
            known[2] += 1.0
            add(known)

    def _find_core(self) -> int:
        """The element with the most prose right inside it (its grandchildren's counting half)."""
        parents, blocks = self.tree.parents, self.blocks
        weights: dict[int, float] = {}
        for block, good in enumerate(self.is_prose):
            if good:
                near = self._near(blocks.boxes[block])
                size = blocks.units[block] * (1 - blocks.linked[block]) * self._trust(near)
                weights[near] = weights.get(near, 0.0) + size
                wider = parents[near]
                if wider >= 0:
                    weights[wider] = weights.get(wider, 0.0) + size / 2
        return max(weights, key=lambda element: (weights[element], -element)) if weights else 0

    def _trust(self, element: int) -> float:
        """How much the prose in an element counts: less where a part of the page below the headline's way is called
        something else than body."""
        path = []
        while (known := self._trusts.get(element)) is None:
            if element in self._trunk:
                known = self._trusts[element] = 1.0
                break
            path.append(element)
            element = self.tree.parents[element]
        for below in reversed(path):
            known = self._trusts[below] = min(known, _DOUBT) if self.bits(below) & DOUBTED else known
        return known

    def _find_heading(self) -> tuple[int | None, tuple[int, int]]:
        """The block of the `h1` most like the declared title, and the blocks of what holds both it and the core."""
        best, heading, shared = -1.0, None, (self._core_first, self._core_last)
        for element in self.tree.by_tag("h1"):
            first, last = self.blocks.inside(element)
            if first < last:
                like = self._title_like(self.blocks.texts[first])
                if like > best:
                    best, heading = like, first
                    while element not in self._line:
                        element = self.tree.parents[element]
                    shared = self.blocks.inside(element)
        return heading, shared

    def bits(self, element: int) -> int:
        """What tag, class, id and style of an element tell, as the bits of `signals.BITS`."""
        known = self._own.get(element)
        if known is None:
            tag = self.tree.tags[element]
            known = own_bits(tag, self.tree.attributes[element])
            if known & CALLED and tag in _WHOLE and self._holds_headline(element):
                known &= ~CALLED
            self._own[element] = known
        return known

    def _holds_headline(self, element: int) -> bool:
        end = self.tree.ends[element]
        return any(element < headline < end for headline in self.tree.by_tag("h1", "h2")[:_MOST_HEADLINES])

    def alive(self) -> list[int]:
        """The blocks that may be body; on a page of very many, prose alone.

        The others are short and all link outside the core, or short and off the way from headline to core, or beside the
        core's line in what is marked as navigation, footer or comments.
        """
        blocks = self.blocks
        first, last = self._shared
        found = [
            block
            for block, (units, linked, box) in enumerate(zip(blocks.units, blocks.linked, blocks.boxes, strict=True))
            if (linked < MOST_LINKED or units > _DEAD_UNITS)
            and (units >= PROSE_UNITS or first <= block < last)
            and not blocks.buttons[block]
            and not self._way(box)[0] & DEAD
            and (linked < _ALL_LINKED or units > _LINK_UNITS or self._near(box) == self.core)
        ]
        return found if len(found) <= _MOST_SCORED else [block for block in found if self.is_prose[block]][:_MOST_SCORED]

    def rows(self, wanted: Sequence[int]) -> list[tuple[float, ...]]:
        """The numbers of each of these blocks: `PLAIN_NAMES`, then the bits of the way and its own."""
        boxes, known = self.blocks.boxes, self._boxes
        of_boxes = []
        for block in wanted:
            box = boxes[block]
            of_box = known.get(box)
            if of_box is None:
                of_box = known[box] = self._of_box(block, box) if self.tree.attributes[box] else self._of_twins(block, box)
            of_boxes.append(of_box)
        texts, places = zip(*self._of_texts(wanted), strict=True), zip(*self._of_places(wanted), strict=True)
        return [text + place + box for text, place, box in zip(texts, places, of_boxes, strict=True)]

    def _of_texts(self, wanted: Sequence[int]) -> Iterator[Sequence[float]]:
        """Column by column, as all of the page's blocks are asked for together, what the text of a block tells."""
        blocks = self.blocks
        texts, units = [blocks.texts[block] for block in wanted], [blocks.units[block] for block in wanted]
        boxes = [-1, *blocks.boxes, -1]
        yield units
        yield [len(text) / (size or 1) for text, size in zip(texts, units, strict=True)]
        yield [blocks.linked[block] for block in wanted]
        yield [blocks.bold[block] for block in wanted]
        yield [text[-1] in _ENDS or (text[-1] in _CLOSERS and text[-2:-1] in _ENDS) for text in texts]
        yield [(text.count("|") + text.count("@") + text.count("/")) / len(text) for text in texts]
        yield [boxes[block + 1] in (boxes[block], boxes[block + 2]) for block in wanted]
        yield [self._copies[text] for text in texts]
        described = [self._description_like(block) if block <= self._last_lead else _NOT_DESCRIBED for block in wanted]
        yield [share for share, _ in described]
        yield [share for _, share in described]

    def _of_places(self, wanted: Sequence[int]) -> Iterator[Sequence[float]]:
        """Column by column, where a block stands."""
        prose, total, first, last = self._prose, self.total, self._core_first, self._core_last
        heading, written, (with_first, with_last) = self.heading, len(self.blocks.units), self._shared
        units, linked = [0, 0, *self.blocks.units, 0, 0], [0.0, *self.blocks.linked, 0.0]
        tags, boxes = self.tree.tags, self.blocks.boxes
        around = [0, 0, 0, *prose, prose[-1], prose[-1], prose[-1]]
        yield [block / written for block in wanted]
        yield [prose[block] / total for block in wanted]
        yield [(prose[-1] - prose[block + 1]) / total for block in wanted]
        yield [_FAR_OFF if heading is None else block - heading for block in wanted]
        for step in (1, 0, 3, 4):
            yield [units[block + step] for block in wanted]
        for step in (0, 2):
            yield [linked[block + step] for block in wanted]
        yield [block > 0 and tags[boxes[block - 1]] in _HEADINGS for block in wanted]
        yield [around[block + 7] - around[block] for block in wanted]
        yield [self._since[block] for block in wanted]
        yield [self._until[block] for block in wanted]
        yield [-1 if block < first else 1 if block >= last else 0 for block in wanted]
        yield [(prose[block] - prose[first]) / self._core_prose for block in wanted]
        yield [with_first <= block < with_last for block in wanted]

    def _of_box(self, block: int, box: int) -> tuple[float, ...]:
        tree = self.tree
        near = self._near(box)
        wide = self._near(near)
        alike = self._alike[block]
        near_sums, wide_sums = self._sums_of(near), self._sums_of(wide)
        bits, down, fork = self._way(box)
        fork_sums = self._sums_of(fork)
        own = self.bits(box)
        parent = tree.parents[box]
        if tree.tags[box] in _LETS_THROUGH and parent not in self._line:
            own |= self.bits(parent)
        return (
            _TAG_KINDS.get(tree.tags[box], 0), alike[0] / self.total, alike[1] / (alike[0] or 1), alike[2],
            *near_sums, near_sums[0] / self._core_prose, near == self.core, *wide_sums,
            self._line[fork], down, self._core_prose / (fork_sums[0] or 1), fork_sums[2],
            self.home <= box < tree.ends[self.home], self._core_prose / self.total, bits, own,
        )  # fmt: skip

    def _of_twins(self, block: int, box: int) -> tuple[float, ...]:
        """As `_of_box`, worked out once for all elements without attributes that differ in nothing but their place among
        their siblings, as the paragraphs of an article do; those on the core's line are like no other."""
        if box in self._line:
            return self._of_box(block, box)
        before, tree = self.blocks.before, self.tree
        size = before[tree.text_ends[box]] - before[tree.text_starts[box]]
        twin = tree.parents[box], tree.tags[box], size, id(self._alike[block])
        known = self._twins.get(twin)
        if known is None:
            known = self._twins[twin] = self._of_box(block, box)
        return known

    def _near(self, element: int) -> int:
        """The nearest element around that holds more blocks than this one."""
        known = self._nears.get(element)
        if known is None:
            parents, starts, ends, before = self.tree.parents, self.tree.text_starts, self.tree.text_ends, self.blocks.before
            size = max(before[ends[element]] - before[starts[element]], 1)
            known = parents[element]
            while known > 0 and before[ends[known]] - before[starts[known]] <= size:
                known = parents[known]
            known = self._nears[element] = max(known, 0)
        return known

    def _sums_of(self, element: int) -> tuple[float, ...]:
        """Of an element: words of prose, their share of the page's, share of linked words, blocks, share of prose."""
        known = self._sums.get(element)
        if known is None:
            first, last = self.blocks.inside(element)
            prose = self._prose[last] - self._prose[first]
            units = self._units[last] - self._units[first] or 1
            linked = (self._linked[last] - self._linked[first]) / units
            known = self._sums[element] = (prose, prose / self.total, linked, last - first, prose / units)
        return known

    def _way(self, element: int) -> tuple[int, int, int]:
        """From the fork with the core's line down to an element: bits gathered, steps, and the fork."""
        path = []
        known = self._ways.get(element)
        while known is None:
            if element in self._line:
                known = (0, 0, element)
                break
            path.append(element)
            element = self.tree.parents[element]
            known = self._ways.get(element)
        for below in reversed(path):
            known = self._ways[below] = (known[0] | self.bits(below), known[1] + 1, known[2])
        return known

    def _title_like(self, text: str) -> float:
        title = self._title
        if not title or len(text) > 2 * len(title):
            return 0.0
        shown = text.casefold()
        return 1.0 if shown == title else 0.5 if shown in title or title in shown else 0.0

    def _description_like(self, block: int) -> tuple[float, float]:
        """For a block where the lead may stand: the share of its words that the page's description has, and the reverse."""
        if not _SHORTEST_LEAD < self.blocks.units[block] < _LONGEST_LEAD:
            return _NOT_DESCRIBED
        described, words = self._description, set(self.blocks.texts[block].casefold().split())
        both = len(words & described)
        return both / len(words), both / len(described)


def _steps_since(is_prose: Sequence[bool]) -> list[float]:
    """For each block how many steps back the last one of prose stands, at most `_FAR`."""
    steps, since = [], _FAR
    for good in is_prose:
        steps.append(since)
        since = 1.0 if good else since + 1.0 if since < _FAR else since
    return steps
