"""How a page is laid out: cards that lead to other pages, pictures with their captions, rows of page numbers."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate, islice
from typing import NamedTuple

from sumber.page import Tree

from .body import Body
from .features import MOST_LINKED
from .signals import BITS, own_bits

HEADLINE = 4
"""A link of more words than this may be the headline of another page."""
_TOPIC = 3
_MOST = 500
_CARD_REACH = 3
_CARD_SHARE = 0.4
_LEAST_BLURB = 5
_LEAST_FLAT = 4
_LONGEST_CAPTION, _LONGEST_OF_ALL = 25, 45
_MANY_CAPTIONS = 0.85
_KICKER = 3
_LONGEST_MARKED_CAPTION = 90
_SMALLEST = 100
_FAR_PICTURE = 4
_MOST_PER_PICTURE = 150
_LINK_REACH = 4
_SHORT = 60
_FILES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")
_BESIDE = BITS["in_aside"] | BITS["in_footer"] | BITS["in_nav"] | BITS["comment"] | BITS["side"] | BITS["nav"]
_CAPTIONED = BITS["caption"] | BITS["in_figure"]
# Scripts that put no space between words; two characters count as a word. They all stand behind the first of them.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_FIRST_UNSPACED = "\u0e00"


class Cards(NamedTuple):
    """Blocks that tell what another page holds, under a link to it: how many, their words in the body, and how many stand
    in no element of their own with that link."""

    number: int
    units: int
    flat: int = 0


class Pictures(NamedTuple):
    """Pictures of the page's own, how many have a caption, and the words of the body that are captions."""

    number: int
    captions: int
    caption_units: int


def words_of(text: str) -> int:
    """The number of words in a short text, also in scripts without spaces."""
    spaced = text.count(" ") + 1
    return spaced if text.isascii() or max(text) < _FIRST_UNSPACED else spaced + len(_UNSPACED.findall(text)) // 2


def find_heading(body: Body) -> int:
    """The block of the page's main heading, the last `h1` before or in the text; -1 where there is none."""
    tree, blocks = body.page_blocks.tree, body.page_blocks
    found = -1
    for element in tree.by_tag("h1")[:5]:
        first, last = blocks.inside(element)
        if first < last and (found < 0 or not body.accepted or first <= body.accepted[0]):
            found = first
    return found


def is_beside(body: Body, element: int) -> bool:
    """Whether an element stands in a menu, a footer, comments or a column that does not hold the text's beginning as well."""
    blocks, tree = body.page_blocks, body.page_blocks.tree
    home = blocks.boxes[body.accepted[0]] if body.accepted else 0
    while element > 0 and not element <= home < tree.ends[element]:
        if own_bits(tree.tags[element], tree.attributes[element]) & _BESIDE:
            return True
        element = tree.parents[element]
    return False


def count_cards(body: Body) -> Cards:
    """The body's blocks that stand in a card: under a link of a headline's length, in an element that holds little else.

    Without such elements the blocks right under headlines are cards where there are several.
    """
    blocks, accepted = body.page_blocks, body.accepted[:_MOST]
    sums = [0, *accumulate(blocks.units[block] for block in accepted)]
    number = units = 0
    end = -1  # blocks before this one stand in the open card
    flat: list[int] = []
    for block in accepted:
        if block < end:
            units += blocks.units[block]
        elif blocks.units[block] >= _LEAST_BLURB and (link := _headline_before(body, block)) >= 0:
            first, last = blocks.inside(_around(blocks.tree, blocks.boxes[link], blocks.boxes[block]))
            if sums[bisect_left(accepted, last)] - sums[bisect_left(accepted, first)] <= _CARD_SHARE * sums[-1]:
                number, units, end = number + 1, units + blocks.units[block], last
            else:
                flat.append(blocks.units[block])
    return Cards(number + len(flat), units + sum(flat), len(flat)) if len(flat) >= _LEAST_FLAT else Cards(number, units)


def _around(tree: Tree, one: int, other: int) -> int:
    """The nearest element that holds both."""
    while not one <= other < tree.ends[one]:
        one = tree.parents[one]
    return one


def _headline_before(body: Body, block: int) -> int:
    """A block within reach before this one that is a link of a headline's length, with no prose between; else -1."""
    blocks = body.page_blocks
    first = max(block - _CARD_REACH, 0)
    if max(blocks.linked[first:block], default=0.0) <= MOST_LINKED:
        return -1
    for before in range(block - 1, first - 1, -1):
        if blocks.linked[before] > MOST_LINKED and words_of(blocks.texts[before]) >= _TOPIC:
            return before
        if blocks.units[before] > 2 * _LEAST_BLURB:
            return -1
    return -1


def pictures_of(tree: Tree) -> list[int]:
    """The elements that are pictures, in document order."""
    return tree.by_tag("img", "amp-img") if tree.by_tag("amp-img") else tree.by_tag("img")


def count_pictures(body: Body, heading: int, least: int) -> Pictures:
    """The pictures between the heading and the end of the text that lead to no other page, and the words of their captions.

    A page with fewer pictures than `least` altogether, or with far more text than galleries have, is not looked at closely.
    """
    blocks, tree = body.page_blocks, body.page_blocks.tree
    elements = pictures_of(tree)
    if len(elements) < least:
        return Pictures(len(elements), 0, 0)
    begin, end = _zone(body, heading)
    placed = [(element, blocks.before[tree.text_starts[element]]) for element in elements]
    placed = [(element, block) for element, block in placed if begin <= block <= end]
    if len(placed) < least or sum(blocks.units[block] for block in body.accepted) > _MOST_PER_PICTURE * len(placed):
        return Pictures(len(placed), 0, 0)
    number, captions = 0, set()
    for element, block in placed[:_MOST]:
        if not _is_small(tree, element):
            leads_away = _leads_away(body, element)
            is_told = (
                block < len(blocks)
                and _is_caption(body, block, _LONGEST_OF_ALL)
                and not (leads_away and blocks.units[block] <= _KICKER)
            )
            if is_told or not leads_away:
                number += not is_beside(body, element)
            if is_told:
                captions.add(block)
    if len(captions) < _MANY_CAPTIONS * len(body.accepted):
        captions = {block for block in captions if _is_caption(body, block, _LONGEST_CAPTION)}
    marked = {block for block in body.accepted if tree.tags[blocks.boxes[block]] in ("figcaption", "caption")}
    taken = captions.intersection(body.accepted) | marked
    return Pictures(number, len(captions), sum(blocks.units[block] for block in taken))


def _zone(body: Body, heading: int) -> tuple[int, int]:
    """The blocks among which the page's own pictures stand; all, where hardly any text was found."""
    if not body.accepted or sum(body.page_blocks.units[block] for block in body.accepted) < _SHORT:
        return 0, len(body.page_blocks)
    first = body.accepted[0] - _FAR_PICTURE
    return min(heading, first) if heading >= 0 else first, body.accepted[-1] + 1


def _is_small(tree: Tree, element: int) -> bool:
    sizes = (tree.attributes[element].get(name) or "" for name in ("width", "height"))
    return any(size.isdigit() and int(size) < _SMALLEST for size in sizes)


def _leads_away(body: Body, element: int) -> bool:
    """Whether a picture is a link to something else than a larger picture."""
    tree = body.page_blocks.tree
    for _ in range(_LINK_REACH):
        element = max(tree.parents[element], 0)
        if tree.tags[element] == "a":
            href = (tree.attributes[element].get("href") or "").lower().partition("?")[0]
            return not href.endswith(_FILES) and href[:1] not in ("", "#")
    return False


def _is_caption(body: Body, block: int, longest: int) -> bool:
    """Whether the block behind a picture can be its caption, by length and by what it is called."""
    blocks, tree = body.page_blocks, body.page_blocks.tree
    box = blocks.boxes[block]
    if blocks.linked[block] > MOST_LINKED or tree.tags[box] in ("h1", "h2"):
        return False
    is_marked = own_bits(tree.tags[box], tree.attributes[box]) & _CAPTIONED
    return blocks.units[block] <= (_LONGEST_MARKED_CAPTION if is_marked else longest)


def count_flowing(body: Body, heading: int) -> int:
    """Links of a headline's length that stand under the heading, and in no column beside the text."""
    blocks = body.page_blocks
    links = (block for block in range(max(heading, 0), len(blocks)) if blocks.linked[block] > MOST_LINKED)
    long = (block for block in links if words_of(blocks.texts[block]) > HEADLINE)
    return sum(not is_beside(body, blocks.boxes[block]) for block in islice(long, _MOST))


def is_paged(body: Body, first: int, last: int) -> bool:
    """Whether among the blocks of a range there is a row of links with the numbers of pages: a linked 2, then a 3."""
    blocks, tree = body.page_blocks, body.page_blocks.tree
    before = ""
    for block in range(first, min(last, len(blocks))):
        if blocks.linked[block] <= 0 and len(blocks.texts[block]) > 2:
            before = ""
            continue
        for text in tree.texts[blocks.starts[block] : blocks.stops[block]]:
            shown = text.strip()
            if shown == "3" and before == "2" and blocks.linked[block] > 0 and not is_beside(body, blocks.boxes[block]):
                return True
            before = shown or before
    return False
