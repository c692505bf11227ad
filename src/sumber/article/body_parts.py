"""What the parts of a body are: the kind of a block, the links in it, the pictures beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from sumber.model import BlockKind, Image, Link, Span
from sumber.page import Tree

from .blocks import LINK, Blocks
from .features import PageFeatures
from .signals import BITS

_KINDS: dict[str, BlockKind] = {
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading", "li": "list_item",
    "dd": "list_item", "dt": "list_item", "figcaption": "caption", "caption": "caption", "figure": "caption", "td": "table",
    "th": "table", "blockquote": "quote",
}  # fmt: skip
_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "data-url")
_SCHEMES = ("http://", "https://")
_OTHER_SCHEMES = ("data:", "javascript:", "mailto:", "tel:")
# An address in full with a host of plain letters has nothing that could be wrong with its host: most addresses of pages.
_SOUND = re.compile(r"(https?://[A-Za-z0-9.-]+(?::\d*)?)(?:[/?#]|\Z)")
# A path from the root without anything that joining would resolve or drop: it stands behind the base's host as it is.
_ROOTED = re.compile(r"(?:/[\w~%-][\w~%.-]*)+/?\Z", re.ASCII)
_LONGEST_CAPTION = 400
_SMALLEST_PICTURE = 100


def kind_of(blocks: Blocks, features: PageFeatures, block: int, *, first: bool) -> BlockKind:
    """What a block of the body is, by the elements around it up to the core of the page."""
    tree = blocks.tree
    element = blocks.boxes[block]
    steps = 0
    while element > 0 and element != features.core and steps < 6:
        kind = _KINDS.get(tree.tags[element])
        if kind == "quote" and "twitter" in (tree.attributes[element].get("class") or ""):
            return "embed"
        if kind is not None:
            return kind
        element = tree.parents[element]
        steps += 1
    if first and features.bits(blocks.boxes[block]) & BITS["lead"]:
        return "lead"
    return "paragraph"


def find_links(blocks: Blocks, block: int, place: int, base: str | None) -> Iterator[Link]:
    """The links in a block whose text begins at `place` of the article's text, each with the span of its words."""
    tree, text = blocks.tree, blocks.texts[block]
    cursor = 0
    open_anchor, begin = -1, 0
    for index in range(blocks.starts[block], blocks.stops[block]):
        words = " ".join(tree.texts[index].split())
        if not words:
            continue
        at = text.find(words, cursor)
        if at < 0:  # words of two text nodes that run together
            return
        anchor = _anchor(tree, tree.owners[index]) if blocks.marks[index] & LINK else -1
        if anchor != open_anchor:
            if open_anchor >= 0:
                yield from _link(tree, open_anchor, text, begin, cursor, place, base)
            open_anchor, begin = anchor, at
        cursor = at + len(words)
    if open_anchor >= 0:
        yield from _link(tree, open_anchor, text, begin, cursor, place, base)


def _anchor(tree: Tree, element: int) -> int:
    while element >= 0 and tree.tags[element] != "a":
        element = tree.parents[element]
    return element


def _link(tree: Tree, anchor: int, text: str, begin: int, end: int, place: int, base: str | None) -> Iterator[Link]:
    url = absolute(tree.attributes[anchor].get("href"), base)
    if url and end > begin:
        yield Link(url, text[begin:end], Span(place + begin, place + end))


def absolute(address: str | None, base: str | None) -> str | None:
    """A web address in full, or None where it is none (scripts, mail, fragments, data)."""
    address = address.strip() if address else ""
    if not address or address[0] == "#" or address.startswith(_OTHER_SCHEMES):
        return None
    if _SOUND.match(address):
        return address
    site = _SOUND.match(base) if base and _ROOTED.match(address) else None
    if site is not None:
        return site[1] + address
    is_whole = address.startswith(_SCHEMES)
    if not is_whole and not base:
        return None
    try:
        address = address if is_whole else urljoin(base or "", address)
        is_sound = bool(urlsplit(address).netloc)
    except ValueError:
        return None
    return address if is_sound and address.startswith(_SCHEMES) else None


def find_images(blocks: Blocks, features: PageFeatures, accepted: list[int], base: str | None) -> tuple[Image, ...]:
    """The pictures that stand in the body or right before it, with their captions."""
    if not accepted:
        return ()
    tree = blocks.tree
    first = blocks.starts[max(accepted[0] - 3, 0)]
    last = blocks.stops[accepted[-1]]
    found: dict[str, Image] = {}
    for element in tree.by_tag("img"):
        if first <= tree.text_starts[element] <= last and (url := _picture_url(tree, element, base)) and url not in found:
            found[url] = Image(url, caption=_caption(tree, element))
    return tuple(found.values())


def _picture_url(tree: Tree, element: int, base: str | None) -> str | None:
    attributes = tree.attributes[element]
    for name in ("width", "height"):
        size = attributes.get(name) or ""
        if size.isdigit() and int(size) < _SMALLEST_PICTURE:
            return None
    for name in _SOURCES:
        url = absolute(attributes.get(name), base)
        if url:
            return url
    return None


def _caption(tree: Tree, element: int) -> str | None:
    for around in tree.ancestors(element)[:5]:
        if tree.tags[around] == "figure":
            for child in range(around + 1, tree.ends[around]):
                if tree.tags[child] == "figcaption":
                    return tree.text_of(child) or None
            return None
        if tree.tags[around] == "table":
            # A table around one picture is there for its caption.
            text = tree.text_of(around)
            pictures = sum(tree.tags[child] == "img" for child in range(around + 1, tree.ends[around]))
            return text if pictures == 1 and 0 < len(text) <= _LONGEST_CAPTION else None
    return None
