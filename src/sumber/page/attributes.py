"""A glance at a page's tags: whether one of them may have so many attributes that the parser would take long.

The parser compares each attribute of a tag with all before it. A tag with thousands of them is long, so it covers some
of the places that are probed here, some thousand bytes apart. At each it is enough to know how a tag around that place
would go on up to the next: whether the place stands in a value or not, and which quotation mark ends it, leaves few cases.
What looks so may still be a script: that is for `tokens` to tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .tokens import ATTRIBUTE, BLANK

LARGE = 2_000_000
"""Pages of more bytes are not glanced at: probes would have to stand so close that reading costs no more."""

_STRIDE = 16384
# Shorter strides on longer pages keep what all tags that are too short for a probe may cost together.
_STRIDE_TIMES_SIZE = 4_000_000_000
# The numbers of attributes of all long tags, squared and added up: about half a second of the parser's time.
_MUCH = 250_000_000
_SHORTEST = 3
_SHORT = 1024
_GAPS = BLANK + b"/"

_NAME = re.compile(b"<[a-zA-Z]")
_GO_ON = re.compile(b"[/" + BLANK + b"]*+(?:" + ATTRIBUTE + b")*+")
_VALUE_FIRST = re.compile(rb"""[BLANK]*+(?:"[^"]*+"?+|'[^']*+'?+|[^BLANK>"']*+)""".replace(b"BLANK", BLANK) + _GO_ON.pattern)
_BEFORE_VALUE = 256
_EQUALS = ord("=")


def may_flood(data: bytes) -> bool:
    """Whether a page must be read tag by tag: false only where its attributes cost the parser less than a second."""
    if len(data) > LARGE:
        return True
    stride = min(_STRIDE, _STRIDE_TIMES_SIZE // (len(data) + 1))
    work = series = expected = 0
    for place, pattern, start in _ways_on(data, stride):
        if place > expected:
            work, series = work + series * series, 0
        if start >= 0:
            stop = place + stride
            found = pattern.match(data, start, min(start + _SHORT, stop))
            end = found.end() if found else start
            if end < min(start + _SHORT, stop):
                series += (end - start) // _SHORTEST
                continue
            series += _most_attributes(data[start:stop])
            if work + series * series > _MUCH:
                return True
        expected = place + stride
    return False


def _most_attributes(run: bytes) -> int:
    """No fewer than there are attributes in these bytes of a tag: each ends in a gap, or with its value behind an equals sign."""
    return len(run) - len(run.translate(None, _GAPS)) + run.count(b"=") + 1


def _ways_on(data: bytes, stride: int) -> Iterator[tuple[int, re.Pattern[bytes], int]]:
    """For each place how a tag around it may go on: by which pattern, from where; from -1 where a value reaches the next.

    Of what stands before a place: the last bracket, whether a tag begins behind it; the last of each quotation mark,
    whether that opens a value and whether one before the bracket does, which may hide the bracket.
    """
    find, rfind, name = data.find, data.rfind, _NAME.search
    bracket = double = single = -1
    named = opens = opens_single = awaits = False
    hides = hides_single = False
    for place in range(stride, len(data), stride):
        before = place - stride
        nearest = rfind(b">", before, place)
        if nearest >= 0:
            bracket = nearest
            last, last_single = rfind(b'"', before, nearest), rfind(b"'", before, nearest)
            hides = opens if last < 0 else _opens_value(data, last)
            hides_single = opens_single if last_single < 0 else _opens_value(data, last_single)
        after = nearest + 1 or max(before - 1, 0)
        named = (named and nearest < 0) or (find(b"<", after, place) >= 0 and name(data, after, place) is not None)
        if (last := rfind(b'"', before, place)) >= 0:
            double, opens = last, _opens_value(data, last)
        if (last := rfind(b"'", before, place)) >= 0:
            single, opens_single = last, _opens_value(data, last)
        tail = data[place - 1]
        if tail not in BLANK:
            awaits = tail == _EQUALS
        elif gap := data[before:place].rstrip(BLANK):
            awaits = gap[-1] == _EQUALS
        if named or (hides and double > bracket) or (hides_single and single > bracket):
            yield place, _VALUE_FIRST if awaits else _GO_ON, place
        if opens:
            yield place, _GO_ON, find(b'"', place, place + stride) + 1 or -1
        if opens_single:
            yield place, _GO_ON, find(b"'", place, place + stride) + 1 or -1


def _opens_value(data: bytes, quote: int) -> bool:
    """Whether the quotation mark at that place opens the value of an attribute."""
    before = data[quote - 1] if quote else 0
    if before not in BLANK:
        return before == _EQUALS
    gap = data[max(quote - _BEFORE_VALUE, 0) : quote].rstrip(BLANK)
    return not gap or gap[-1] == _EQUALS
