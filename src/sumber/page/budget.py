"""What a page may cost: refused before the parser sees it, where its tree would take quadratic time.

Lexbor looks through all attributes of a tag for each new one, through all open elements for some tags, and opens
formatting left open again in every block. Measured: 100,000 attributes in a tag 18 s, 100,000 nested elements 16 s,
1,000 different `font` left open before 3,000 paragraphs 3 s and 700 MB.

Most pages are told by a glance, which never takes a costly page for a cheap one; the others are read tag by tag.
"""

from __future__ import annotations

import re
from collections import Counter

from sumber.model import Reason

from .attributes import may_flood
from .tokens import BLANK, Tag, read_tags

MAX_BYTES = 20_000_000
MAX_TAGS = 100_000
MAX_DEPTH = 5_000
MAX_ATTRIBUTES = 2_000

# About half a second of the parser's time each.
_MAX_SQUARES = 250_000_000
_MAX_DEPTH_TIMES_TAGS = 50_000_000
_MAX_REOPENED = 1_000_000
# One with attributes takes as much memory as two without.
_WEIGHT = 2
# About 200 MB of memory.
_MAX_ATTRIBUTES_IN_ALL = 600_000

_FORMATTING = frozenset(b"b big code em font i s small strike strong tt u".split())
_ROOTS = frozenset((b"html", b"body"))
# Older pages hold five or six for as many browsers, in comments.
_FEW_ROOTS = 8
# Of formatting elements that are alike at most three are opened again.
# https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements
_ALIKE = 3
# The names of all these, and some more: that is found faster than the names alone.
_WITH_ATTRIBUTES = re.compile(rb"<([bcefhistuBCEFHISTU](?:[imotIMOT][a-zA-Z]{0,4})?)[BLANK/]".replace(b"BLANK", BLANK))
_BARE = re.compile(rb"<([bcefistuBCEFISTU][a-zA-Z]{0,5})>")
# An element with no other inside it, whose attributes hold nothing that could make its end doubtful.
_PAIR = re.compile(
    rb"""<([a-zA-Z][\w-]*+)(?=[BLANK>])(?:[^<>"'=]|=[BLANK]*+(?:"[^"<>=]*"|'[^'<>=]*'|(?!["'])))*+>[^<>]*</\1>""".replace(
        b"BLANK", BLANK
    )
)
_LAYERS = 3
# Inside these, formatting that was opened outside cannot be closed.
_BARRIERS = frozenset(b"applet caption marquee object td template th".split())
# Elements whose closing tag may be left out, or that have none: they do not pile up.
_UNCLOSED = frozenset(
    b"area base br col colgroup dd dt embed frame hr img input li link meta option optgroup p param rp rt source tbody "
    b"td tfoot th thead tr track wbr path".split()
)


def over_budget(data: bytes) -> Reason | None:
    """Why a page of markup is refused, or None. `data` is UTF-8 or any encoding that keeps ASCII; linear in its length."""
    if len(data) > MAX_BYTES:
        return Reason("budget.bytes", f"more than {MAX_BYTES:,} bytes")
    tags = data.count(b"<")
    if tags > MAX_TAGS:
        return Reason("budget.tags", f"more than {MAX_TAGS:,} tags")
    flood = may_flood(data)
    if flood or _may_be_deep(data, tags) or _may_reopen(data, tags):
        return _Reading(tags).refuse(data, flood=flood)
    return None


def _may_be_deep(data: bytes, tags: int) -> bool:
    """Whether more elements may stay open than are allowed: those closed right behind their words do not, nor those around them."""
    if tags <= MAX_DEPTH:
        return False
    opening = tags - data.count(b"</")
    for _ in range(_LAYERS):
        if opening <= min(MAX_DEPTH, _MAX_DEPTH_TIMES_TAGS // tags):
            return False
        data, pairs = _PAIR.subn(b"", data)
        opening -= pairs
    return True


def _may_reopen(data: bytes, tags: int) -> bool:
    """Whether formatting could be opened again very often, or many tags add attributes to the page's root."""
    names = _names(_WITH_ATTRIBUTES, data)
    if sum(map(_ROOTS.__contains__, names)) > _FEW_ROOTS:
        return True
    formatting, bare = sum(map(_FORMATTING.__contains__, names)), _ALIKE * len(_FORMATTING)
    if (_WEIGHT * formatting + bare) * tags > _MAX_REOPENED:
        bare = min(bare, sum(map(_FORMATTING.__contains__, _names(_BARE, data))))
    return (_WEIGHT * formatting + bare) * tags > _MAX_REOPENED


def _names(tags: re.Pattern[bytes], data: bytes) -> list[bytes]:
    return b" ".join(tags.findall(data)).lower().split()


class _Reading:
    """A page read tag by tag: what the parser would have to look through, added up."""

    def __init__(self, tags: int) -> None:
        self._most_depth = min(MAX_DEPTH, _MAX_DEPTH_TIMES_TAGS // (tags + 1))
        self._opened: Counter[bytes] = Counter()
        self._depth = self._attributes = self._squares = self._rooted = self._reopened = 0
        self._formatting = _Formatting()

    def refuse(self, data: bytes, *, flood: bool) -> Reason | None:
        """Why the page is refused, or None; `flood` says that what looks like very many attributes has been seen."""
        sure = True
        for tag in read_tags(data, most=MAX_ATTRIBUTES):
            self._attributes += tag.attributes
            self._squares += tag.attributes**2
            self._rooted += tag.attributes if tag.name in _ROOTS else 0
            if max(tag.attributes, self._rooted) > MAX_ATTRIBUTES or self._squares > _MAX_SQUARES:
                return Reason("budget.attributes", f"a tag with more than {MAX_ATTRIBUTES:,} attributes, or many with hundreds")
            if self._attributes > _MAX_ATTRIBUTES_IN_ALL:
                return Reason("budget.attributes", f"more than {_MAX_ATTRIBUTES_IN_ALL:,} attributes")
            self._reopened += self._formatting.after(tag)
            if self._reopened > _MAX_REOPENED // _WEIGHT:
                return Reason("budget.reopened", f"formatting left open, to be opened again {self._reopened:,} times and more")
            sure = tag.sure
            if self._deeper(tag) > self._most_depth:
                return Reason("budget.depth", f"elements nested more than {self._most_depth:,} deep")
        return None if sure or not flood else Reason("budget.attributes", "what may be thousands of attributes or raw text")

    def _deeper(self, tag: Tag) -> int:
        """How deep elements are nested behind a tag, at the most; a closing tag that may be text closes nothing."""
        if tag.name not in _UNCLOSED:
            if not tag.closes:
                self._opened[tag.name] += 1
                self._depth += 1
            elif tag.sure and self._opened[tag.name]:
                self._opened[tag.name] -= 1
                self._depth -= 1
        return self._depth


class _Formatting:
    """The formatting elements that each new block opens again, as they were left open."""

    def __init__(self) -> None:
        self._closable: dict[bytes, list[bytes]] = {}
        self._alike: Counter[bytes] = Counter()
        self._open = 0

    def after(self, tag: Tag) -> int:
        """How many stand open behind a tag, at the most."""
        if tag.name in _BARRIERS:
            self._closable.clear()
        elif tag.name not in _FORMATTING:
            pass
        elif not tag.closes:
            self._closable.setdefault(tag.name, []).append(tag.source)
            self._alike[tag.source] += 1
            self._open += self._alike[tag.source] <= _ALIKE
        elif tag.sure and self._closable.get(tag.name):
            source = self._closable[tag.name].pop()
            self._open -= self._alike[source] <= _ALIKE
            self._alike[source] -= 1
        return self._open
