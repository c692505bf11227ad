"""Question marks that stand where quotation marks, apostrophes, dashes or letters with accents were lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

_RUN = re.compile(r"\?+")
_OPENERS = " \u00a0\n\t(\"'"
_WIDE_OPENERS = "，。、：；\n（"
_WIDE_CLOSERS = "，。、；：）"
_BEFORE_CLOSER = ",;:،؛"
_UNSPACED = range(0x2E80, 0xA000)
_LONGEST_WORD = 200
_MOST = 400

Place = tuple[int, int]


def lost_marks(text: str) -> Iterator[Place]:
    """The places of such question marks, each with the characters beside it, in order.

    Some cannot be real (within a word, before a word, behind a comma); two of these, or one among several others, show
    that the text lost its marks, and then those count too that could be real (before a small letter).
    """
    if not _is_suspect(text):
        return
    sure: list[Place] = []
    likely: list[Place] = []
    for match in _RUN.finditer(text):
        start, end = match.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        if _in_address(text, start, end):
            continue
        place = (start - (before not in ("", "\n")), end + (after not in ("", "\n")))
        if _is_sure(before, after, end - start):
            sure.append(place)
        elif _is_likely(before, after, text[end + 1 : end + 2]):
            likely.append(place)
        if len(sure) + len(likely) >= _MOST:
            break
    if len(sure) > 1 or (sure and len(likely) > 1):
        yield from sorted([*sure, *likely])
    else:
        yield from sure


def _is_suspect(text: str) -> bool:
    """Whether any question mark stands where none can be; most texts are told so at once."""
    place = text.find("?")
    while place >= 0:
        if text[place + 1 : place + 2].isalnum() or text[place - 1 : place] in (",", ";", ":"):
            return True
        place = text.find("?", place + 1)
    return False


def _in_address(text: str, start: int, end: int) -> bool:
    begin = max(text.rfind(" ", max(0, start - _LONGEST_WORD), start), text.rfind("\n", max(0, start - _LONGEST_WORD), start))
    return "/" in text[begin + 1 : start] or "=" in text[end : end + 30].partition(" ")[0]


def _is_sure(before: str, after: str, length: int) -> bool:
    if not after.isalnum():
        return before in _BEFORE_CLOSER and before != "" and length == 1
    if ord(after) in _UNSPACED:
        return before == "" or before in _WIDE_OPENERS
    if before.isalpha():
        # `Nobody sails?Not even` lost a blank, and no mark
        return ord(before) not in _UNSPACED and not (after.isupper() and before.islower())
    return before == "" or before in _OPENERS


def _is_likely(before: str, after: str, next_one: str) -> bool:
    if before == "":
        return False
    if ord(before) in _UNSPACED:
        return after != "" and (after in _WIDE_CLOSERS or (ord(after) in _UNSPACED and after.isalpha()))
    if after in _BEFORE_CLOSER + ".":
        return after != "" and (before.isalnum() or before in " \u00a0")
    if after not in (" ", "\u00a0", "\n", ""):
        return False
    # alone between blanks stood a dash, and behind a full stop a quotation mark
    return before in (" ", "\u00a0", ".", "!") or (before.isalnum() and next_one.islower())
