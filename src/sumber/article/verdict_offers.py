"""Offers to subscribe or to sign in behind the first paragraphs of an article: several signs together."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import category

from sumber.knowledge.page_kinds import is_offer_address

from .features import PROSE_UNITS
from .verdict_spoken import Spoken

_ENOUGH, _ENOUGH_DESPITE = 3, 4
STUB = 12
"""Fewer words than this before an offer are no beginning of an article."""
_LONG, _LONG_PROSE = 120, 5
_LONGEST = 200
_AFTER = 8
_SHORT_BLOCK = 40
_END = 8
_LONGEST_ADDRESS = 60
_DOTS = "dots at the end"
_TRUNCATED = re.compile(r"(?:…|\.\.\.)\W{0,3}$")


class Sign(NamedTuple):
    """One sign of an offer: in words, what it weighs, the block before which the article ends."""

    told: str
    points: int
    block: int


class Offer(NamedTuple):
    """An offer: the words of the article before it, and the signs in words."""

    before: int
    told: str


def find_offer(page: Spoken) -> Offer | None:
    """The offer in the body or right behind it; None where too little speaks for one."""
    accepted = page.seen.body.accepted
    if not accepted:
        return None
    dots = _dots(page)
    if not dots and page.seen.units >= _LONGEST:
        return None
    near = range(accepted[0], min(accepted[-1] + 1 + _AFTER, len(page.page)))
    signs = [*_parts(page, near), *_form(page, near), *dots, *_links(page, near)]
    if not signs:
        return None
    signs += _words(page, near)
    if sum(sign.points for sign in signs) < (_ENOUGH_DESPITE if page.seen.is_free else _ENOUGH):
        return None
    begin = min(sign.block for sign in signs)
    sizes = [page.page.units[block] for block in accepted if block < begin]
    if (sum(sizes) >= _LONG or sum(size >= PROSE_UNITS for size in sizes) >= _LONG_PROSE) and not any(
        sign.told == _DOTS for sign in signs
    ):
        return None  # a whole article, and a plea for support
    return Offer(sum(sizes), f"{sum(sizes)} words, then {', '.join(sign.told for sign in signs)}")


def _parts(page: Spoken, near: range) -> Iterator[Sign]:
    """A part of the page that is called an offer and does not hold the text's beginning as well."""
    boxes, ends = page.page.boxes, page.tree.ends
    for block in near:
        if page.is_called("offer", boxes[block]) and not page.is_beside(boxes[block]):
            part = page.outermost("offer", boxes[block])
            if not part <= boxes[near.start] < ends[part] and not page.is_hidden(boxes[block]):
                yield Sign("a part called an offer", 2, block)
                return


def _form(page: Spoken, near: range) -> Iterator[Sign]:
    for element in page.inputs("password"):
        block = page.page.before[page.tree.text_starts[element]]
        if near.start < block <= near.stop:
            yield Sign("a form that asks for a password", 2, block)
            return


def _dots(page: Spoken) -> list[Sign]:
    cut = [block for block in page.seen.body.accepted if _TRUNCATED.search(page.page.texts[block][-_END:])]
    return [Sign(_DOTS, 1, block + 1) for block in cut[-1:]]


def _links(page: Spoken, near: range) -> list[Sign]:
    """Links to two addresses at most where one subscribes or signs in."""
    tree, blocks, found = page.tree, page.page, dict[str, int]()
    anchors = tree.by_tag("a")
    first = bisect_left(anchors, blocks.starts[near.start], key=tree.text_starts.__getitem__)
    last = bisect_left(anchors, blocks.stops[near.stop - 1], key=tree.text_starts.__getitem__)
    for element in anchors[first:last]:
        text = tree.text_starts[element]
        block = blocks.before[text]
        if block == len(blocks) or blocks.starts[block] != text:
            block -= 1  # the link stands further on in its block
        href = (tree.attributes[element].get("href") or "").lower()
        path = href.partition("://")[2].partition("/")[2] if "://" in href else href
        if is_offer_address(path.partition("?")[0]) and not page.is_beside(element):
            found.setdefault(href[:_LONGEST_ADDRESS], block)
    return [Sign(f"a link to {href}", 1, block) for href, block in sorted(found.items())[:2]]


def _words(page: Spoken, near: range) -> list[Sign]:
    """A price, and a phrase of offers in any language, in short blocks: one of each counts."""
    short = [(block, page.page.texts[block].lower()) for block in near if page.page.units[block] < _SHORT_BLOCK]
    prices = [Sign("a price", 1, block) for block, text in short if _has_price(text)]
    for block, text in short:
        if phrase := page.phrase("offer", text):
            return [Sign(repr(phrase), 1, block), *prices[:1]]
    return prices[:1]


def _has_price(text: str) -> bool:
    signs = (char == "$" or (not char.isascii() and category(char) == "Sc") for char in text)
    return any(map(str.isdigit, text)) and any(signs)
