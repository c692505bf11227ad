"""What a page may cost: refused before the parser sees it, where its tree would take quadratic time.

Lexbor looks through all attributes of a tag for each new one, and through all open elements for some closing tags.
Measured: 5,000 nested elements 0.05 s, 20,000 0.6 s, 100,000 16 s; 5,000 attributes 0.04 s, 100,000 18 s.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from sumber.model import Reason

MAX_BYTES = 20_000_000
MAX_TAGS = 100_000
MAX_DEPTH = 5_000
MAX_TAG = 4 * 1024 * 1024
MAX_ATTRIBUTES = 2_000

# Below these sizes no page can break a budget in a way that costs a noticeable time.
_SMALL_PAGE = 96 * 1024
_FEW = 64
_MANY = 300

# Runs without a bracket are looked for in windows of this size, or of twice that.
_WINDOW = 512

# An attribute whose value holds a bracket, as it looks when all but the syntax is taken away.
_HIDDEN_BRACKET = re.compile(rb"""=(?:"[^"<>]*|'[^'<>]*)[<>]""")
_OPENING = ord("<")
_SEPARATORS = b" \t\n\f\r/="
_GAP = re.compile(rb"[\s/]*")
_NOT_SYNTAX = bytes(byte for byte in range(256) if byte not in b"<>\"'=")
_TAG_NAME = re.compile(rb"<(/?)([a-zA-Z][^\s/>]*)")
_ATTRIBUTE_SYNTAX = rb"""[^\s/>][^\s/>=]*\s*(?:=\s*(?:"[^"]*"?|'[^']*'?|[^\s>"'][^\s>]*|(?=>)))?[\s/]*"""
_ATTRIBUTE = re.compile(_ATTRIBUTE_SYNTAX)
_ATTRIBUTES = re.compile(b"(?>" + _ATTRIBUTE_SYNTAX + b")*+")
_TAG_START = re.compile(rb"<!--|<([a-zA-Z][^\s/>]*)[\s/]*")
_RAW_TEXT = {name: re.compile(b"</" + name, re.IGNORECASE) for name in (b"script", b"style", b"textarea", b"title", b"xmp")}
# Elements whose closing tag may be left out, or that have none: they do not pile up.
_UNCLOSED = frozenset(
    b"area base br col colgroup dd dt embed frame hr img input li link meta option optgroup p param rp rt source tbody "
    b"td tfoot th thead tr track wbr path".split()
)


def over_budget(data: bytes) -> Reason | None:
    """Why a page of markup is refused, or None. `data` is UTF-8 or any encoding that keeps ASCII; linear in its length."""
    if len(data) > MAX_BYTES:
        return Reason("budget.bytes", f"more than {MAX_BYTES:,} bytes")
    small = len(data) < _SMALL_PAGE
    syntax = data if small else data.translate(None, _NOT_SYNTAX)
    tags = syntax.count(b"<")
    if tags > MAX_TAGS:
        return Reason("budget.tags", f"more than {MAX_TAGS:,} tags")
    if not small and _may_be_long(data, syntax) and (found := _scan_tags(data)):
        return found
    return _too_deep(data) if tags > MAX_DEPTH and tags - data.count(b"</") > MAX_DEPTH else None


def _may_be_long(data: bytes, syntax: bytes) -> bool:
    """Whether tags must be read one by one, as some could be long: most pages are told apart by counting.

    `syntax` is the page without all but brackets, quotes and equals signs. A tag of many attributes holds many brackets
    in their values, or has a long run without brackets: behind its own name, or behind a value that holds one.
    """
    hidden = len(_HIDDEN_BRACKET.findall(syntax))
    if hidden > _FEW:
        return True
    quotes = {b'"': -1, b"'": -1}
    before = 0
    # The fewer brackets are hidden, the longer are the runs between them in a tag of as many attributes.
    for start, end in _long_runs(data, _WINDOW if hidden > _FEW // 2 else 2 * _WINDOW):
        if data[start] == _OPENING and _has_many_attributes(data[start:end]):
            return True
        if hidden:
            for quote, last in quotes.items():
                last = quotes[quote] = max(last, data.rfind(quote, before, start))
                if _opens_value(data, last) and _goes_on(data[start:end], quote):
                    return True
            before = start
    return False


def _long_runs(data: bytes, window: int) -> Iterator[tuple[int, int]]:
    """The ranges from a bracket to before the next one that hold a window; all that are two windows long do."""
    find, place, total = data.find, 0, len(data)
    while place < total:
        end = place + window
        if find(b"<", place, end) < 0 and find(b">", place, end) < 0:
            begin = max(place - window, 0)
            start = max(data.rfind(b"<", begin, place), data.rfind(b">", begin, place), begin)
            while end < total and (stop := _next_bracket(data, end, window)) < 0:
                end += window
            end = min(stop if end < total else total, total)
            yield start, end
        place = end


def _next_bracket(data: bytes, place: int, window: int) -> int:
    """The first bracket within a window, or -1."""
    opening = data.find(b"<", place, place + window)
    closing = data.find(b">", place, place + window if opening < 0 else opening)
    return opening if closing < 0 else closing


def _has_separators(run: bytes) -> bool:
    return len(run) - len(run.translate(None, _SEPARATORS)) > _MANY


def _has_many_attributes(tag: bytes) -> bool:
    """Whether a tag that begins with these bytes, up to the next bracket, has many attributes in them."""
    start = _TAG_START.match(tag)
    return start is not None and start[1] is not None and _has_separators(tag) and _tag_end(tag, start.end(), _MANY) < 0


def _opens_value(data: bytes, quote: int) -> bool:
    """Whether the quotation mark at that place opens the value of an attribute."""
    return quote >= 0 and data[max(quote - _WINDOW, 0) : quote].rstrip()[-1:] in (b"=", b"")


def _goes_on(run: bytes, quote: bytes) -> bool:
    """Whether many attributes follow the one whose value, in such quotation marks, holds the bracket before a run."""
    close = run.find(quote)
    gap = _GAP.match(run, close + 1) if close >= 0 and _has_separators(run) else None
    return gap is not None and _tag_end(run, gap.end(), _MANY) < 0


def _scan_tags(data: bytes) -> Reason | None:
    """Read every tag as the tokenizer does, attribute by attribute."""
    tag = _TAG_START.search(data)
    while tag:
        if tag[1] is None:
            place = data.find(b"-->", tag.end())
        else:
            place = _tag_end(data, tag.end())
            if place < 0:
                return Reason("budget.attributes", f"a tag with more than {MAX_ATTRIBUTES:,} attributes")
            if place - tag.start() > MAX_TAG:
                return Reason("budget.tag", f"a tag of more than {MAX_TAG:,} bytes")
            raw = _RAW_TEXT.get(tag[1].lower())
            closing = raw.search(data, place) if raw else None
            place = closing.start() if closing else place
        tag = _TAG_START.search(data, place) if place >= 0 else None
    return None


def _tag_end(data: bytes, place: int, most: int = MAX_ATTRIBUTES) -> int:
    """Where the tag ends whose first attribute may start at `place`; -1 where it has more than `most` attributes."""
    found = _ATTRIBUTES.match(data, place)
    end = found.end() if found else place
    if end - place <= 2 * most:  # each takes two characters at least
        return end
    count = 0
    while (attribute := _ATTRIBUTE.match(data, place)) is not None:
        place = attribute.end()
        count += 1
        if count > most:
            return -1
    return place


def _too_deep(data: bytes) -> Reason | None:
    depth, opened = 0, Counter[bytes]()
    for found in _TAG_NAME.finditer(data):
        name = found[2].lower()
        if name in _UNCLOSED:
            continue
        if not found[1]:
            opened[name] += 1
            depth += 1
            if depth > MAX_DEPTH:
                return Reason("budget.depth", f"elements nested more than {MAX_DEPTH:,} deep")
        elif opened[name]:
            opened[name] -= 1
            depth -= 1
    return None
