"""Blocks → numbers for the model that tells body from furniture. None of them knows a language or an outlet.

Everything is measured against the page's densest stretch of prose: the way from there to a block says more than the
block itself. What stands above the fork of the two ways is the same for both and tells nothing.
"""

from __future__ import annotations

import re
from collections import Counter

from sumber.knowledge.markup import class_groups, class_words

from .blocks import Blocks

_ENDING = re.compile(r"""[.!?…。！？．؟।။៖۔]["'”’»」』)\]›“]*$""")
_STOPS = re.compile(r"[.!?…。！？؟।။۔]")
_COMMAS = re.compile(r"[,،、，;；:：]")
_DIGIT = re.compile(r"\d")
_SIGNS = re.compile(r"[|©®»›→▶►•·/@#<>{}]")
_WORD = re.compile(r"\w+")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

_PROSE_UNITS = 8
_MOST_LINKED = 0.5
_DEAD_UNITS = 3

_TAG_KINDS = {"p": 1, "h1": 2, "h2": 3, "h3": 4, "h4": 4, "h5": 4, "h6": 4, "li": 5, "td": 6, "th": 6, "figcaption": 7, "caption": 7,
              "blockquote": 8, "pre": 8, "div": 9, "section": 9, "article": 9, "main": 9, "dd": 10, "dt": 10, "header": 11,
              "footer": 12, "aside": 12, "nav": 12, "form": 12, "button": 12, "address": 12, "label": 12, "body": 13}  # fmt: skip
_WAY_BITS = {"aside": 1 << 20, "nav": 1 << 21, "footer": 1 << 22, "header": 1 << 23, "form": 1 << 24, "button": 1 << 24,
             "figure": 1 << 25, "figcaption": 1 << 25, "ul": 1 << 26, "ol": 1 << 26, "table": 1 << 27, "section": 1 << 28,
             "article": 1 << 29, "blockquote": 1 << 30, "a": 1 << 31, "address": 1 << 32, "dialog": 1 << 33}  # fmt: skip
_HIDDEN = 1 << 33
_GROUP_NAMES = tuple(class_groups())
_WAY_NAMES = ("aside", "nav", "footer", "header", "form", "figure", "list", "table", "section", "article", "blockquote", "a",
              "address", "hidden")  # fmt: skip

NAMES: tuple[str, ...] = (
    "units", "chars_per_unit", "linked", "bold", "ends", "stops", "commas", "digits", "signs", "tag", "by_breaks",
    "copies", "title_share", "in_title", "description_share", "in_description",
    "place", "prose_before", "prose_after", "since_heading", "units_1", "units_2", "units+1", "units+2", "linked_1", "linked+1",
    "heading_1", "prose_near", "last_prose", "next_prose",
    "around", "around_share", "around_linked", "around_blocks", "wider", "wider_share", "wider_linked", "wider_blocks",
    "same_box", "signature", "signature_linked", "signature_count", "up", "down", "side", "core_share", "core_place",
    *(f"way_{name}" for name in _GROUP_NAMES), *(f"own_{name}" for name in _GROUP_NAMES), *(f"way_{name}" for name in _WAY_NAMES),
)  # fmt: skip
"""What the numbers are, in the order of a row."""


class PageFeatures:
    """The rows of a page's blocks. `alive` are the blocks worth scoring: the others cannot be body."""

    def __init__(self, blocks: Blocks, title: str = "", description: str = "") -> None:
        self.blocks = blocks
        self.tree = blocks.tree
        self._own: dict[int, int] = {}
        self._ways: dict[int, tuple[int, int, int]] = {}
        self._title = Counter(_WORD.findall(title.casefold()))
        self._description = Counter(_WORD.findall(description.casefold()))
        self._sum_up()
        self.core = self._find_core()
        self._core_line = {self.core, *self.tree.ancestors(self.core)}
        self._core_blocks = blocks.inside(self.core)
        self._core_end = self.tree.ends[self.core]

    def _sum_up(self) -> None:
        blocks = self.blocks
        prose = units = linked = 0
        self.prose, self.all_units, self.linked_units = [0], [0], [0]
        self.is_prose: list[bool] = []
        for size, share in zip(blocks.units, blocks.linked, strict=True):
            good = size >= _PROSE_UNITS and share < _MOST_LINKED
            self.is_prose.append(good)
            prose += size if good else 0
            units += size
            linked += int(size * share)
            self.prose.append(prose)
            self.all_units.append(units)
            self.linked_units.append(linked)
        self.total = max(prose, 1)
        self._copies = Counter(blocks.texts)
        self._signatures: dict[tuple[str, str, str], list[float]] = {}
        self._signed: list[list[float]] = []
        for block, box in enumerate(blocks.boxes):
            known = self._signatures.setdefault(self._signature(box), [0.0, 0.0, 0.0])
            size = blocks.units[block]
            known[0] += size if self.is_prose[block] else 0
            known[1] += size * blocks.linked[block]
            known[2] += 1
            self._signed.append(known)

    def _signature(self, box: int) -> tuple[str, str, str]:
        tree = self.tree
        parent = tree.parents[box]
        above = (tree.attributes[parent].get("class") or tree.tags[parent]) if parent >= 0 else ""
        return tree.tags[box], tree.attributes[box].get("class") or "", above

    def _find_core(self) -> int:
        """The element with the most prose right inside it (its grandchildren's counting half)."""
        tree, blocks = self.tree, self.blocks
        weights: dict[int, float] = {}
        for block, good in enumerate(self.is_prose):
            if good:
                size = blocks.units[block] * (1 - blocks.linked[block])
                near = self._around(block)[0]
                weights[near] = weights.get(near, 0.0) + size
                wider = tree.parents[near]
                if wider >= 0:
                    weights[wider] = weights.get(wider, 0.0) + size / 2
        return max(weights, key=lambda element: (weights[element], -element)) if weights else 0

    def _around(self, block: int) -> tuple[int, int]:
        """The nearest element that holds more than this block, and the nearest that holds more than that."""
        tree = self.tree
        element = self.blocks.boxes[block]
        first, last = self.blocks.inside(element)
        while last - first <= 1 and tree.parents[element] >= 0:
            element = tree.parents[element]
            first, last = self.blocks.inside(element)
        wider = tree.parents[element]
        while wider >= 0:
            start, stop = self.blocks.inside(wider)
            if stop - start > last - first:
                break
            wider = tree.parents[wider]
        return element, max(wider, 0)

    def own_bits(self, element: int) -> int:
        """What tag, class, id and style of an element tell, as bits."""
        known = self._own.get(element)
        if known is None:
            attributes = self.tree.attributes[element]
            known = _WAY_BITS.get(self.tree.tags[element], 0)
            if attributes:
                known |= _name_bits(f"{attributes.get('class') or ''} {attributes.get('id') or ''}")
                if "hidden" in attributes or attributes.get("aria-hidden") == "true" or _HIDING.search(attributes.get("style") or ""):
                    known |= _HIDDEN
            self._own[element] = known
        return known

    def _way(self, element: int) -> tuple[int, int, int]:
        """From the fork with the core's line down to an element: bits gathered, steps, and the fork."""
        if element in self._core_line:
            return 0, 0, element
        known = self._ways.get(element)
        if known is None:
            bits, steps, fork = self._way(self.tree.parents[element])
            known = self._ways[element] = (bits | self.own_bits(element), steps + 1, fork)
        return known

    def row(self, block: int) -> list[float]:
        """The numbers of one block, in the order of `NAMES`."""
        blocks, tree, prose = self.blocks, self.tree, self.prose
        text, units, box = blocks.texts[block], blocks.units[block], blocks.boxes[block]
        count, last = len(blocks), len(blocks) - 1
        words = _WORD.findall(text.casefold()) if units < 80 else ()
        near, wider = self._around(block)
        near_first, near_last = blocks.inside(near)
        wide_first, wide_last = blocks.inside(wider)
        near_units = self.all_units[near_last] - self.all_units[near_first]
        wide_units = self.all_units[wide_last] - self.all_units[wide_first]
        near_prose = prose[near_last] - prose[near_first]
        wide_prose = prose[wide_last] - prose[wide_first]
        signed = self._signed[block]
        bits, down, fork = self._way(box)
        inside = tree.parents[fork] if fork in self._core_line and fork < self.core else fork
        core_first, core_last = self._core_blocks
        up = len(tree.ancestors(self.core)) - len(tree.ancestors(fork)) if fork != self.core else 0
        own = self.own_bits(box) | (self.own_bits(tree.parents[box]) if tree.tags[box] in ("p", "span") and box and tree.parents[box] not in self._core_line else 0)
        del inside
        before = prose[block]
        after = prose[-1] - prose[block + 1]
        core_prose = max(prose[core_last] - prose[core_first], 1)
        size = len(text)
        title_share, in_title = _likeness(words, self._title)
        description_share, in_description = _likeness(words, self._description)
        numbers: list[float] = [
            units, size / max(units, 1), blocks.linked[block], blocks.bold[block], 1.0 if _ENDING.search(text[-6:]) else 0.0,
            len(_STOPS.findall(text)) / max(units, 1), len(_COMMAS.findall(text)) / max(units, 1), len(_DIGIT.findall(text)) / max(size, 1),
            len(_SIGNS.findall(text)) / max(size, 1), _TAG_KINDS.get(tree.tags[box], 0),
            1.0 if (block and blocks.boxes[block - 1] == box) or (block < last and blocks.boxes[block + 1] == box) else 0.0,
            self._copies[text], title_share, in_title, description_share, in_description,
            block / max(count, 1), before / self.total, after / self.total, self._since_heading(block),
            blocks.units[block - 1] if block else 0, blocks.units[block - 2] if block > 1 else 0,
            blocks.units[block + 1] if block < last else 0, blocks.units[block + 2] if block + 1 < last else 0,
            blocks.linked[block - 1] if block else 0, blocks.linked[block + 1] if block < last else 0,
            1.0 if block and tree.tags[blocks.boxes[block - 1]][:1] == "h" else 0.0,
            prose[min(block + 4, count)] - prose[max(block - 3, 0)], self._gap(block, -1), self._gap(block, 1),
            near_prose, near_prose / self.total, (self.linked_units[near_last] - self.linked_units[near_first]) / max(near_units, 1), near_last - near_first,
            wide_prose, wide_prose / self.total, (self.linked_units[wide_last] - self.linked_units[wide_first]) / max(wide_units, 1), wide_last - wide_first,
            1.0 if near == self.core else 0.0,
            signed[0] / self.total, signed[1] / max(signed[0], 1), signed[2], up, down,
            -1.0 if block < core_first else 1.0 if block >= core_last else 0.0, core_prose / self.total,
            (prose[block] - prose[core_first]) / core_prose,
        ]  # fmt: skip
        numbers.extend(bits >> place & 1 for place in range(len(_GROUP_NAMES)))
        numbers.extend(own >> place & 1 for place in range(len(_GROUP_NAMES)))
        numbers.extend(bits >> place & 1 for place in range(20, 34))
        return numbers

    def _since_heading(self, block: int) -> float:
        heading = self._heading
        return float(block - heading) if heading is not None else 999.0

    @property
    def _heading(self) -> int | None:
        return self._heading_block

    def _gap(self, block: int, step: int) -> float:
        place = block + step
        for distance in range(1, 6):
            if not 0 <= place < len(self.blocks):
                return 9.0
            if self.is_prose[place]:
                return float(distance)
            place += step
        return 9.0

    def find_heading(self) -> None:
        """Fix the block that holds the headline: the first `h1`, the one most like the title where there are several."""
        best, self._heading_block = -1.0, None
        for element in self.tree.by_tag("h1"):
            first, last = self.blocks.inside(element)
            if first < last:
                share = _likeness(_WORD.findall(self.blocks.texts[first].casefold()), self._title)[0]
                if share > best:
                    best, self._heading_block = share, first

    _heading_block: int | None = None

    def alive(self) -> list[int]:
        """The blocks that may be body."""
        blocks = self.blocks
        return [block for block, units in enumerate(blocks.units)
                if not blocks.buttons[block] and (units > _DEAD_UNITS or blocks.linked[block] < _MOST_LINKED)]  # fmt: skip


def _likeness(words: list[str] | tuple[str, ...], other: Counter[str]) -> tuple[float, float]:
    if not words or not other:
        return 0.0, 0.0
    both = sum((Counter(words) & other).values())
    return both / len(words), both / sum(other.values())


_known_names: dict[str, int] = {}


def _name_bits(name: str) -> int:
    bits = _known_names.get(name)
    if bits is None:
        pattern, words = class_words()
        bits = 0
        for word in pattern.findall(name.lower()):
            bits |= words[word]
        if len(_known_names) > 20_000:
            _known_names.clear()
        _known_names[name] = bits
    return bits
