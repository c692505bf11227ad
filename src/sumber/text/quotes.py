"""Text → its quotation marks, paired.

Every pair of marks that newsrooms use is known by shape alone, so that no language is needed. Pairing stays within a
paragraph; a quotation that runs on over paragraphs is found as an opening mark without its closing one.
"""

from __future__ import annotations

import re

from msgspec import Struct

from sumber.model import Span

_DOUBLE = '"＂〝〞“”„‟״'
_CLOSERS = {
    "“": '”“"„',
    "”": '”"',
    "„": '“”"„',
    "‟": '”"',
    '"': '"”״',
    "＂": "＂",
    "״": '״"',
    "〝": "〞〟",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "《": "》",
    "〈": "〉",
    "‘": "’",
    "‚": "‘’",
    "'": "'",
    "`": "´`",
}
_SINGLE = "‘’‚'`´"
_CORNER = "「」『』《》〈〉"
# What begins with one class of characters is searched for the fastest.
_MARKS = re.compile(r"[\n\"״＂〝〞〟“”„‟«»‹›「」『』《》〈〉‘’‚'`´](?:(?<=\n)\n+|(?<=')'|(?<=`)`|(?<=’)’|(?<=‘)‘)?")
_ASCII_MARKS = re.compile(r"[\n\"'`](?:(?<=\n)\n+|(?<=')'|(?<=`)`)?")
# The Hebrew sign of an acronym before its last letter, U+05F4, which is mostly typed as the straight mark.
_GERSHAYIM = '"״'
_HEBREW = frozenset(map(chr, range(0x05D0, 0x05EB)))
_SPACE = " \t\u00a0\u202f\u2009\u200a\u3000"
_BEFORE = _SPACE + "\n([{<—–-:/,;…" + _DOUBLE + "«‹「『'‘¿¡"
_MAX_OPEN = 8

Open = tuple[int, int, str]
"""An opening mark not yet closed: where it starts and ends, and the mark."""


class Quote(Struct, frozen=True, gc=False):
    """One pair of marks: `outer` with them, `inner` without marks and blanks. `closed` is False where the closing mark is
    missing and the quotation is taken to the paragraph's end; `depth` counts the pairs around it."""

    outer: Span
    inner: Span
    mark: str
    closed: bool = True
    depth: int = 0


def find_quotes(text: str) -> list[Quote]:
    """Every quotation in `text` in order of its opening mark, nested ones too. Linear in the length of `text`."""
    found: list[Quote] = []
    stack: list[Open] = []
    for match in (_ASCII_MARKS if text.isascii() else _MARKS).finditer(text):
        mark = match.group()
        if mark[0] == "\n":
            _leave_open(text, stack, match.start(), found)
            continue
        _take(text, match.start(), match.end(), mark, stack, found)
    _leave_open(text, stack, len(text), found)
    found.sort(key=lambda quote: (quote.outer.start, -quote.outer.end))
    return found


def _take(text: str, start: int, end: int, mark: str, stack: list[Open], found: list[Quote]) -> None:
    sign = '"' if len(mark) == 2 else mark
    before = text[start - 1] if start else "\n"
    after = text[end] if end < len(text) else "\n"
    if sign in _SINGLE and _is_apostrophe(before, after, sign, stack):
        return
    if sign in _GERSHAYIM and before in _HEBREW and after in _HEBREW:
        return
    level = _closing_level(sign, before, after, stack)
    if level is not None:
        opened, inner, opener = stack[level]
        del stack[level:]
        span = _trimmed(text, inner, start)
        if span.start < span.end:
            found.append(Quote(Span(opened, end), span, opener, True, level))
    elif sign in _CLOSERS and len(stack) < _MAX_OPEN and _may_open(sign, before, after):
        stack.append((start, end, sign))


def _is_apostrophe(before: str, after: str, sign: str, stack: list[Open]) -> bool:
    if before.isalnum() and after.isalnum():
        return True
    is_open = any(opener in _SINGLE for _, _, opener in stack)
    if is_open:
        return before.isspace()
    return sign in "’'" and (before.isalnum() or not after.isalnum() or after.isdigit())


def _closing_level(sign: str, before: str, after: str, stack: list[Open]) -> int | None:
    """Which open quotation `sign` closes: the innermost that it fits, unless it plainly opens another."""
    for level in range(len(stack) - 1, -1, -1):
        opener = stack[level][2]
        if sign not in _CLOSERS[opener]:
            continue
        opens_again = before in _SPACE and bool(before) and (after.isalnum() or after in "¿¡")
        if opens_again and sign in "„“«»" and sign == opener:
            return None
        if sign == "“" and opener == "“" and opens_again:
            return None
        return level
    return None


def _may_open(sign: str, before: str, after: str) -> bool:
    if sign in _CORNER or sign in "„‚〝«":
        return True
    if sign == "“":
        return True
    if sign == "»":
        return before in _BEFORE and not after.isspace()
    if after in "\n":
        return False
    if sign in _SINGLE:
        return before in _BEFORE and not after.isspace()
    return before in _BEFORE or not before.isalnum() or not before.isascii()


def _leave_open(text: str, stack: list[Open], end: int, found: list[Quote]) -> None:
    """Marks left open at a paragraph's end: the outermost double one runs to that end, the others are strays."""
    for level, (opened, inner, opener) in enumerate(stack):
        if opener in _SINGLE:
            continue
        span = _trimmed(text, inner, end)
        if span.start < span.end:
            found.append(Quote(Span(opened, span.end), span, opener, False, level))
        break
    stack.clear()


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
