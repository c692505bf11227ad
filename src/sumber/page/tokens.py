"""Markup → its tags, read as a browser's tokenizer reads them: for pages that look costly, before they are parsed.

https://html.spec.whatwg.org/multipage/parsing.html#tokenization
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

BLANK = b" \t\n\f\r"
_SYNTAX = rb"""[^BLANK/>][^BLANK/>=]*+[BLANK]*+(?:=[BLANK]*+(?:"[^"]*+"?+|'[^']*+'?+|[^BLANK>"'][^BLANK>]*+)?+)?+[BLANK/]*+"""
ATTRIBUTE = _SYNTAX.replace(b"BLANK", BLANK)
"""An attribute and the gap behind it, as the source of a pattern; nothing in it can match in two ways."""

_ATTRIBUTE = re.compile(ATTRIBUTE)
_START = re.compile(rb"<(?:(!--)|(/?)([a-zA-Z][^BLANK/>]*+)[BLANK/]*+|(!\[CDATA\[)|[!?/])".replace(b"BLANK", BLANK))
_COMMENT_END = re.compile(rb"--!?>")
_SCRIPT_STEP = re.compile(rb"(?=(<!--)|(-->)|<(/?)script[BLANK/>])".replace(b"BLANK", BLANK), re.IGNORECASE)
_FOREIGN = frozenset((b"svg", b"math"))
_RAW = frozenset((b"iframe", b"noembed", b"noframes", b"script", b"style", b"textarea", b"title", b"xmp"))
_HTML_INSIDE = frozenset((b"foreignobject", b"desc", b"annotation-xml", b"mi", b"mo", b"mn", b"ms", b"mtext"))
_TELLING = _FOREIGN | _RAW | _HTML_INSIDE | {b"select", b"frameset", b"template"}
_END = {name: re.compile(b"</" + name + rb"(?=[BLANK/>])".replace(b"BLANK", BLANK), re.IGNORECASE) for name in _RAW | _HTML_INSIDE}


class Tag(NamedTuple):
    """A tag: its name in lower case, whether it closes, its number of attributes, its source.

    `sure` is false from where on nothing but building the tree would tell what is a tag and what is text.
    """

    name: bytes
    closes: bool
    attributes: int
    source: bytes
    sure: bool


def read_tags(data: bytes, *, most: int) -> Iterator[Tag]:
    """The tags of a page in order; the last one where a tag has more than `most` attributes. Linear in the page's length.

    Comments, scripts and other raw text hold no tags. `data` is in UTF-8 or any encoding that keeps ASCII.
    """
    doubt = _Doubt()
    search, sure = _START.search, True
    found = search(data)
    while found:
        comment, slash, name, cdata = found.groups()
        if name is None:
            doubt.sure = sure = sure and not (cdata and doubt.foreign)
            place = _after_comment(data, found.start()) if comment else data.find(b">", found.end())
        else:
            name, place, attributes = name.lower(), found.end(), 0
            if data[place : place + 1] != b">":
                place, attributes = _after_attributes(data, place, most)
            source = data[found.start() : place]
            if name in _TELLING:
                place = doubt.after(data, place, name, opens=not slash, empty=source.endswith(b"/"))
                sure = doubt.sure
            yield Tag(name, bool(slash), attributes, source, sure)
            if attributes > most:
                return
        found = search(data, place) if place >= 0 else None


def _after_attributes(data: bytes, place: int, most: int) -> tuple[int, int]:
    """Where the tag ends whose first attribute may start at `place`, and how many it has: no more than one over `most`."""
    count = 0
    while count <= most and (attribute := _ATTRIBUTE.match(data, place)) is not None:
        place = attribute.end()
        count += 1
    return place, count


def _after_comment(data: bytes, start: int) -> int:
    """Where the comment that starts there ends, or -1."""
    if data.startswith((b">", b"->"), start + 4):
        return start + 4
    end = _COMMENT_END.search(data, start + 4)
    return end.end() if end else -1


class _Doubt:
    """What a tokenizer cannot know by itself: whether the tree, where it stands, takes scripts and the like as raw text."""

    def __init__(self) -> None:
        self.sure = True
        self.foreign = 0
        self._select = False

    def after(self, data: bytes, place: int, name: bytes, *, opens: bool, empty: bool) -> int:
        """Where to go on behind such a tag that ends at `place`: behind its raw text, -1 where that never ends."""
        if name in _FOREIGN:
            if not empty:
                self.foreign = self.foreign + 1 if opens else max(self.foreign - 1, 0)
        elif name == b"select":
            self._select = opens
        elif opens and (name in _RAW or (self.foreign and name in _HTML_INSIDE)):
            end = _after_script(data, place) if name == b"script" else _after_raw(data, place, name)
            if self.foreign or self._select:
                self.sure = self.sure and data.find(b"<", place, end if end >= 0 else len(data)) < 0
            return end if name in _RAW else place
        elif name == b"frameset" or (name == b"template" and self._select):
            self.sure = False
        return place


def _after_raw(data: bytes, place: int, name: bytes) -> int:
    end = _END[name].search(data, place)
    return end.start() if end else -1


def _after_script(data: bytes, place: int) -> int:
    """Where a script's closing tag stands, or -1; a comment in it may hold a whole script of its own."""
    escaped = doubly = False
    for step in _SCRIPT_STEP.finditer(data, place):
        opening, closing, slash = step.groups()
        if opening:
            escaped = True
        elif closing:
            escaped = doubly = False
        elif slash and not doubly:
            return step.start()
        else:
            doubly = escaped and not slash
    return -1
