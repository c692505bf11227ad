"""What was measured on a page for its verdict: lengths, links, declarations. Nothing here knows a language."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, cached_property

from sumber.knowledge.metadata import metadata_names

from .about import About
from .body import Body
from .features import MOST_LINKED, PROSE_UNITS
from .verdict_entries import Entries, count_entries
from .verdict_layout import HEADLINE, Cards, Pictures, count_cards, count_pictures, find_heading, words_of

LEAST_PICTURES = 6
"""A page with fewer pictures than this is a gallery only where it says so."""
SHORT = 60
"""Fewer words than this are seldom a whole article."""
_TEASER_TAGS = frozenset(["h2", "h3", "h4"])
_FALSE = frozenset(["false", "http://schema.org/false", "https://schema.org/false", "no", "0"])
_FREE = (True, "True", "true", "http://schema.org/True", "https://schema.org/True")
_UNFREE = _FALSE | frozenset(["locked", "metered", "paid", "premium", "subscriber", "subscribers"])
# A year or a date in figures, those of Arabic, Persian and the Indian scripts too.
_DATE = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]{4})"
)
_DATE_ZONE = 6
_MOST_HEADINGS = 10
_LONGEST_DATE = 90


class Seen:
    """What was measured on a page, each when it is first asked for: lengths in words, shares from 0 to 1.

    `units` are the words accepted as body, `linked` the share of them in links, `prose` the number of its blocks of prose;
    `teasers` and `headlines` count links to other pages by tag and by length. `is_declared` tells a page that calls itself
    an article in any way, `is_article` one whose linked data do, `is_dated` one that declares or shows a date by its text.
    """

    def __init__(self, about: About, body: Body) -> None:
        self.about = about
        self.body = body
        self.units, self.prose, self.linked = _measured(body)
        self.teasers, self.leading = _links(body)
        self.headlines = len(self.leading)
        declared, nodes = about.declared, about.nodes
        self.types = frozenset(kind for node in declared.nodes if node.depth == 0 for kind in node.types)
        self.is_article = any(node.types and ("Article" in node.types[0] or node.types[0] == "BlogPosting") for node in nodes)
        self.page_types = {meta.content.lower() for meta in declared.meta("og:type")}
        self.is_declared = self.is_article or "article" in self.page_types
        self.declared_units = _declared_units(nodes[0].values) if nodes else 0
        self.is_paid = _is_paid(about)
        self.is_free = not self.is_paid and any(node.values.get("isAccessibleForFree") in _FREE for node in declared.nodes)

    @cached_property
    def heading(self) -> int:
        """The block of the main heading, or -1: an `h1`, or a lesser heading that the title of the page begins with."""
        found, blocks = find_heading(self.body), self.body.page_blocks
        if found >= 0:
            return found
        title = self.about.declared.title
        firsts = (blocks.inside(element)[0] for element in blocks.tree.by_tag("h2", "h3")[:_MOST_HEADINGS])
        return next((block for block in firsts if block < len(blocks) and title.startswith(blocks.texts[block])), -1)

    @cached_property
    def heading_words(self) -> int:
        """The length of the main heading; 0 where there is none."""
        return words_of(self.body.page_blocks.texts[self.heading]) if self.heading >= 0 else 0

    @cached_property
    def cards(self) -> Cards:
        """Blocks that tell of other pages."""
        accepted = self.body.accepted
        inside = bisect_left(self.leading, accepted[-1]) - bisect_left(self.leading, accepted[0] - 2) if accepted else 0
        return count_cards(self.body) if inside > 2 else Cards(0, 0)

    @cached_property
    def pictures(self) -> Pictures:
        """The page's own pictures."""
        return count_pictures(self.body, self.heading, LEAST_PICTURES)

    @cached_property
    def entries(self) -> Entries:
        """Entries that begin with times."""
        return count_entries(self.body, self.heading)

    @cached_property
    def is_dated(self) -> bool:
        """Whether the page declares a date of publication, or shows one by its heading or text."""
        return self.declares_date or _shows_date(self.body, self.heading)

    @cached_property
    def declares_date(self) -> bool:
        """Whether the page declares a date of publication."""
        nodes = self.about.nodes
        return bool(nodes and "datePublished" in nodes[0].values) or any(True for _ in self.about.declared.meta(*_dating_metas()))

    @property
    def own(self) -> int:
        """The words that tell of this page and not of one that it leads to."""
        return max(self.units - self.cards.units, 0)

    @property
    def running(self) -> int:
        """The words beside captions."""
        return max(self.units - self.pictures.caption_units, 0)


def _measured(body: Body) -> tuple[int, int, float]:
    """Words of the body, its blocks of prose, the share of words in links."""
    if not body.accepted:
        return len(body.text.split()), len(body.blocks), 0.0
    blocks = body.page_blocks
    total, prose, inside = 0, 0, 0.0
    for block in body.accepted:
        units, linked = blocks.units[block], blocks.linked[block]
        total += units
        inside += units * linked
        prose += units >= PROSE_UNITS and linked < MOST_LINKED
    return total, prose, inside / (total or 1)


def _links(body: Body) -> tuple[int, list[int]]:
    """The number of links that are headings, and the blocks that are links of a headline's length."""
    blocks, tags = body.page_blocks, body.page_blocks.tree.tags
    linked = [block for block, share in enumerate(blocks.linked) if share > MOST_LINKED]
    long = [
        block
        for block in linked
        if blocks.units[block] > HEADLINE or (not blocks.texts[block].isascii() and words_of(blocks.texts[block]) > HEADLINE)
    ]
    return sum(tags[blocks.boxes[block]] in _TEASER_TAGS for block in linked), long


def _is_paid(about: About) -> bool:
    told = (node.values["isAccessibleForFree"] for node in about.declared.nodes if "isAccessibleForFree" in node.values)
    metas = about.declared.meta("isaccessibleforfree", "article:content_tier")
    return any(str(value).lower() in _FALSE for value in told) or any(meta.content.lower() in _UNFREE for meta in metas)


@cache
def _dating_metas() -> tuple[str, ...]:
    return metadata_names().meta.published


def _declared_units(values: dict[str, object]) -> int:
    """The length that the page declares for its article, in words; 0 where it does not."""
    text, count = values.get("articleBody"), values.get("wordCount")
    if isinstance(text, str) and len(text) > 2 * SHORT:
        words = text.split()
        return len(words) if len(text) < 14 * len(words) else len(text) // 2
    if isinstance(count, str) and count.isascii() and count.isdigit() and len(count) < 7:
        return int(count)
    return count if isinstance(count, int) and 0 < count < 1_000_000 else 0


def _shows_date(body: Body, heading: int) -> bool:
    """Whether a short line that has a date in figures, or a `time` element, stands by the heading or the text's edges."""
    blocks, tree = body.page_blocks, body.page_blocks.tree
    edges = ([heading] if heading >= 0 else []) + ([body.accepted[0], body.accepted[-1]] if body.accepted else [])
    near = {block for edge in edges for block in range(max(edge - _DATE_ZONE, 0), min(edge + _DATE_ZONE + 1, len(blocks)))}
    own = (blocks.texts[block] for block in near if blocks.linked[block] <= MOST_LINKED)
    if any(len(text) <= _LONGEST_DATE and "©" not in text and _DATE.search(text) for text in own):
        return True
    times = (blocks.before[tree.text_starts[element]] for element in tree.by_tag("time")[:20])
    return any(block in near for block in times)
