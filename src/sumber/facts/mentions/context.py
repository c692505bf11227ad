"""What stands right before or behind a name in the text."""

from __future__ import annotations

import re

_REACH = 40
_OPENING = " \t\u00a0(«»„‚\"“”‘’'『「《（"
_CLOSING = " \t\u00a0)»«\"“”‘’'』」》），,"
_LETTER = re.compile(r"[^\W\d_\u3040-\u30ff\u4e00-\u9fff]")
_LINE = 60
_DASH = re.compile(r"[)）]\s?[.:]?\s?[-–—]")
_BETWEEN = re.compile(r"[^\s，。,.]{0,12}")
_LONGEST_DAY = 8


def is_before(text: str, at: int, words: tuple[str, ...]) -> bool:
    """Whether one of the words ends right before `at`, brackets and quotation marks aside."""
    window = text[max(0, at - _REACH) : at].rstrip(_OPENING).casefold()
    return window.endswith(words) and any(window.endswith(word) and not _LETTER.match(window[: -len(word)][-1:]) for word in words)


def is_after(text: str, at: int, words: tuple[str, ...]) -> bool:
    """Whether one of the words begins right behind `at`."""
    window = text[at : at + _REACH].lstrip(_CLOSING).casefold()
    return window.startswith(words)


def is_shown(text: str, start: int, end: int, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether a word on either side shows what a doubtful name is."""
    return is_before(text, start, before) or is_after(text, end, after)


def is_dateline(text: str, start: int, end: int, places: set[int], days: tuple[str, ...] = ()) -> bool:
    """Whether a name stands in brackets in the line that opens a report: "LIMA, 3 May (AFP) -", "(新华社北京5日电)"; without
    a dash the line must begin at one of `places`. `days` are words that end the day of such a line (日电)."""
    if days and _has_day(text, end, days):
        return True
    opens = text.rfind("\n", 0, start) + 1
    if start - opens > _LINE or not text[opens:start].rstrip().endswith(("(", "（")):
        return False
    return _DASH.match(text, end) is not None or (opens in places and text.startswith((")", "）"), end))


def _has_day(text: str, end: int, days: tuple[str, ...]) -> bool:
    """Whether one of the words that end a dateline's day stands close behind, with no blank or mark in between."""
    near = _BETWEEN.match(text, end)
    reach = near.end() if near is not None else end
    return any(text.find(day, end, reach + _LONGEST_DAY) in range(end, reach + 1) for day in days)
