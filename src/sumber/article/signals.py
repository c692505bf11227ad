"""An element's tag and attributes → bits: what its author calls that part of the page."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sumber.knowledge.markup import class_bits, class_groups

_TAGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("in_aside", ("aside",)), ("in_nav", ("nav",)), ("in_footer", ("footer",)), ("in_header", ("header",)),
    ("in_form", ("form", "button", "dialog")), ("in_figure", ("figure", "figcaption")), ("in_list", ("ul", "ol")),
    ("in_table", ("table",)), ("in_section", ("section",)), ("in_article", ("article",)), ("in_quote", ("blockquote",)),
    ("in_link", ("a",)), ("in_address", ("address",)),
)  # fmt: skip
BITS: dict[str, int] = {name: 1 << place for place, name in enumerate((*class_groups(), *(name for name, _ in _TAGS), "unseen"))}
"""What each bit tells: the groups of class words, the elements of that meaning, and `unseen` for what is not displayed."""
_TAG_BITS = {tag: BITS[name] for name, tags in _TAGS for tag in tags}
DOUBTED = (
    BITS["unseen"] | BITS["in_aside"] | BITS["in_footer"] | BITS["in_nav"] | BITS["comment"] | BITS["hidden"] | BITS["related"]
)
"""Parts of a page that hold prose of their own."""
DEAD = BITS["in_nav"] | BITS["in_footer"] | BITS["comment"]
"""Parts beside the core of a page that are no body (on 1,600 pages they held one word of body in four thousand)."""

CALLED = BITS["comment"] | BITS["hidden"] | BITS["related"]
"""What class names alone tell of such parts."""

_UNSEEN = BITS["unseen"]
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def own_bits(tag: str, attributes: Mapping[str, str | None]) -> int:
    """The bits of an element, in the sense of `BITS`."""
    bits = _TAG_BITS.get(tag, 0)
    if attributes:
        value = attributes.get
        for name in (value("class"), value("id")):
            if name:
                bits |= class_bits(name)
        if "hidden" in attributes or value("aria-hidden") == "true":
            bits |= _UNSEEN
        style = value("style")
        if style and _HIDING.search(style):
            bits |= _UNSEEN
    return bits
