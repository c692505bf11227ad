"""The opening of a paragraph → the dateline in it, where the text came from by whose report."""

from __future__ import annotations

import re

from sumber.knowledge import Outlet

from .labels import Labels, outlet_written

HEAD = 110
_OPEN = frozenset("([【（［〔")
_BRACKET = re.compile(r"[(\[【（［〔]([^()\[\]【】（）［］〔〕\n]{2,60})[)\]】）］〕]")
_DASH = re.compile(r"(?:\s+[-–—―]{1,2}|\.\s?[-–—]{1,2}|[–—]|\s*[=＝])(?:\s|$)")
_PLACED = re.compile(r"([^()\n]{2,70}?)\s*[(（]([^()\n]{2,60})[)）]\s*[.,:]?\s*(?:[-–—―=]{1,2}|(?=\s|$))")
_SLASHED = re.compile(r"([^()/\n]{2,70}?)\s*/([^()/\n]{2,40})/\s*[.,:]?\s*(?:[-–—―=]{1,2}|(?=\s|$))")
_INNER = re.compile(r"[=＝,，、\s　/／:：]+")
_BREAKS = str.maketrans(",./", "   ")
_DASHES = ("–", "—", " -", ".-", "=", "＝", " ―")
_BEHIND_PLACE = (",", ".", ":", "，")
_TAIL_WORDS = 4
_PLACE_WORDS = 6
_WORDS = 12
_WIDE = 24


def find_dateline(head: str, words: Labels, *, early: bool = True) -> tuple[int, str, Outlet | None] | None:
    """The dateline at the start of `head` (the first `HEAD` characters of a paragraph): its length, the name of its
    source as written and the outlet where that is known; or None. Closing dashes do not belong to it.

    Only `early` in a text is a place alone a dateline (`WASHINGTON —`), or one whose source is not known.
    """
    if head[:1] in _OPEN:
        found = _bracketed(head, words)
    else:
        found = _placed(head) or _dashed(head) or (_wide(head, words) if words.dateline_end else None)
    return found if found is None or early or found[2] is not None else None


def _bracketed(head: str, words: Labels) -> tuple[int, str, Outlet | None] | None:
    """`(서울=연합뉴스)`, `【北京＝…】`, `（中央社…5日電）`, `(Москва, ТАСС)`, `(VTC News) -`."""
    match = _BRACKET.match(head)
    if match is None or match.end() == len(head):
        return None
    inner = match[1]
    parts = [part for part in _INNER.split(inner) if part]
    for part in reversed(parts):
        outlet = outlet_written(part)
        if outlet is not None:
            return _reported(head, match.end(), words), part, outlet
    whole = outlet_written(inner) or _suffix(inner)[1]
    if whole is not None:
        return match.end(), inner, whole
    if "=" in inner or "＝" in inner:
        return _reported(head, match.end(), words), inner, None
    return _wide(inner, words, offset=1, end=match.end()) if words.dateline_end else None


def _reported(head: str, end: int, words: Labels) -> int:
    """Where the dateline ends when a reporter's name follows the bracket (`(서울=연합뉴스) 홍길동 기자 =`)."""
    for word in words.reporter:
        place = head.find(word, end, end + 30)
        if place >= 0:
            after = place + len(word)
            rest = head[after:].lstrip()
            if rest[:1] in {"=", "＝"}:
                return after
    return end


def _placed(head: str) -> tuple[int, str, Outlet | None] | None:
    """`KELMAR, March 3 (Reuters) -`, `МОСКВА, 5 марта. /ТАСС/.`, `Hà Nội (TTXVN) -`."""
    match = _PLACED.match(head) if _stands_after_place(head, "(") or _stands_after_place(head, "（") else None
    if match is None and _stands_after_place(head, "/"):
        match = _SLASHED.match(head)
    if match is None or match.end() >= len(head.rstrip(" .")) or not _is_place(match[1]):
        return None
    name = match[2].strip()
    outlet = outlet_written(name) or next(filter(None, map(outlet_written, re.split(r"[/,]", name))), None)
    dashed = match[0].rstrip()[-1] in "-–—―="
    if outlet is None and not (dashed and name[0].isupper() and len(name.split()) <= 3 and _is_upper(match[1].split(",")[0])):
        return None
    if not dashed and head[match.end(2)] != "/" and any(char.islower() for char in match[1].split(",")[0]):
        return None
    return match.end(2) + 1, name, outlet


def _stands_after_place(head: str, sign: str) -> bool:
    """Whether a sign stands where a place may end: behind few words; what costs more is only asked then."""
    end = head.find(sign)
    return end > 0 and head.count(" ", 0, end) <= _WORDS


def _is_place(text: str) -> bool:
    """Whether this can be a place with a date: few words, the first capitalised, no clause."""
    parts = text.translate(_BREAKS).split()
    if not parts or len(parts) > _PLACE_WORDS or not (parts[0][0].isupper() or not parts[0][0].islower()):
        return False
    small = sum(part[0].islower() and len(part) > 3 for part in parts)
    return small <= 1 or any(char.isdigit() for char in text)


def _dashed(head: str) -> tuple[int, str, Outlet | None] | None:
    """`JAKARTA, KOMPAS.com –`, `МОСКВА, 5 мар - РИА Новости.`, `WASHINGTON —`."""
    match = _DASH.search(head, 0, 90) if any(map(head.__contains__, _DASHES)) else None
    if match is None or match.start() == 0:
        return None
    before = head[: match.start()]
    if before.count(" ") > _WORDS or not (before.isupper() or any(map(before.__contains__, _BEHIND_PLACE))):
        return None
    length, outlet = _suffix(before)
    if outlet is not None:
        rest = before[: len(before) - length].rstrip()
        if rest and rest[-1] in ",.:，" and _is_place(rest.rstrip(",.:，")):
            return len(before), before[-length:], outlet
    after = re.match(r"([^.\n]{2,30})\.\s", head[match.end() :])
    if after is not None and "," in before and _is_place(before) and any(char.isdigit() for char in before):
        outlet = outlet_written(after[1])
        if outlet is not None:
            return match.end() + after.end(1), after[1], outlet
    place = before.split(",")[0].rstrip(" .")
    if _is_upper(place) and len(place.split()) <= 3 and _is_place(before) and head[match.end() : match.end() + 1].isupper():
        return len(before), _domain(before) or before, None
    return None


def _domain(before: str) -> str:
    """The part of a dateline that is a domain (`SEEBLATT.EXAMPLE, Norderwiek`), or nothing."""
    return next((part.strip() for part in before.split(",") if re.fullmatch(r"\s*[\w-]+(?:\.[\w-]+)+\s*", part)), "")


def _is_upper(place: str) -> bool:
    """Whether a place is written in capitals, as agencies do."""
    return len(place) > 3 and place.isupper() and all(char.isalpha() or char in " ./'’-" for char in place)


def _suffix(text: str) -> tuple[int, Outlet | None]:
    """The outlet that the longest run of last words names, with the length of that run."""
    starts = [match.start() for match in re.finditer(r"(?<![^\s,./])[^\s,]", text)][-_TAIL_WORDS:]
    for start in starts:
        outlet = outlet_written(text[start:])
        if outlet is not None:
            return len(text) - start, outlet
    if text and ord(text[-1]) > 0x2E80:
        for length in range(min(8, len(text) - 1), 1, -1):
            outlet = outlet_written(text[-length:])
            if outlet is not None:
                return length, outlet
    return 0, None


def _wide(head: str, words: Labels, offset: int = 0, end: int | None = None) -> tuple[int, str, Outlet | None] | None:
    """`新华社北京3月5日电`: an outlet, a place and a date without blanks, up to the word that closes it."""
    for length in range(min(12, len(head)), 1, -1):
        outlet = outlet_written(head[:length])
        if outlet is None:
            continue
        found = ((head.find(word, length, length + _WIDE), word) for word in words.dateline_end)
        place, word = min((pair for pair in found if pair[0] >= 0), default=(-1, ""))
        if not word:
            return None
        between = head[length:place]
        if any(char.isdigit() for char in between):
            stop = end if end is not None else place + len(word) + offset
            return stop, head[:length], outlet
        return None
    return None
