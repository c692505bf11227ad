"""Running text → damaged characters in it: gaps, wrong encodings, lost marks, addresses, residue."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from sumber.model import DamageKind

from .addresses import is_translated_slug, read_address, slug_language
from .damage_lines import PLACEHOLDER
from .lost_marks import lost_marks
from .misread import misread_runs

_GAP = re.compile(r"\S+[ \u00a0]{1,2}$")
_AFTER_GAP = re.compile(r"[,，。、！？；：](?=\s)|\.(?=\s|$)(?! \.)|[，。、！？；：]|[?!;،؛؟।](?=\s|$)")
_WIDE_MARKS = "，。、！？；："
_RARE = "?!;،؛؟।" + _WIDE_MARKS
_OPENINGS = ("[", "{", "%%", "<!--", "${")
_SOME = 3
_COMMAND = 40
_SHOWN = 1
_ADDRESS = re.compile(r"https?://[^\s<>\"”»)\]]+")
_BARS = "| \t\u00a0"
_GAPS = (" ,", " .", "\u00a0,", "\u00a0.")

MOST = 200
"""How many places of one kind of damage are listed in a text, the first ones: a text that is all damage is said to be so."""

Found = tuple[DamageKind, int, int]


def mark_damage(text: str, *, spaced_marks: str = "") -> Iterator[Found]:
    """Damage within running text: kind, start and end. `spaced_marks` are those that the language sets off anyway.

    One lost mark alone in a whole text may be a slip of the pen: that is for the caller to judge.
    """
    yield from (("placeholder", match.start(), match.end()) for match in islice(placeholders(text), MOST))
    if "|" in text:
        yield from _bars(text)
    lost = list(islice(lost_marks(text), MOST)) if "?" in text else []
    yield from gaps(text, spaced_marks=spaced_marks + "?" * (len(lost) > 1))
    yield from (("lost_marks", start, end) for start, end in lost)
    yield from _characters(text)
    if ":" in text and "://" in text:
        yield from _addresses(text)


def placeholders(text: str) -> Iterator[re.Match[str]]:
    """The placeholders in a text, in order."""
    # a text that shows templates holds their marks for the reader
    shows = text.count("{%") > _SHOWN
    openings = [sign for sign in _OPENINGS if sign[0] in text and sign in text and not (shows and "{" in sign)]
    if not openings:
        return
    begin = 0
    opening = re.compile("|".join(map(re.escape, openings)))
    for found in opening.finditer(text):
        match = PLACEHOLDER.match(text, found.start()) if found.start() >= begin else None
        if match is not None:
            begin = match.end()
            yield match


def _bars(text: str) -> Iterator[Found]:
    """Bars at the ends of lines that are no rows of a table which is there as a whole."""
    begin = found = 0
    while found < MOST and (bar := text.find("|", begin)) >= 0:
        start = text.rfind("\n", 0, bar) + 1
        end = text.find("\n", bar)
        begin = end if end >= 0 else len(text)
        line = text[start:begin].strip()
        bare = line.strip(_BARS)
        if bare and "|" not in bare:
            found += 1
            place = text.index(bare, start)
            if "|" in text[start:place]:
                yield "table_residue", bar, text.rindex("|", start, place) + 1
            if "|" in text[place + len(bare) : begin]:
                yield "table_residue", text.index("|", place + len(bare)), text.rindex("|", place, begin) + 1


def gaps(text: str, *, spaced_marks: str = "") -> Iterator[Found]:
    """A blank before a mark, with the word before it. A mark that this text mostly sets off is set off by its habit."""
    for gap in _GAPS:
        # a single character is found far faster than two, and most texts hold few of these
        if gap[1] not in spaced_marks and (gap[0] == " " or gap[0] in text) and gap in text:
            places = _before(text, gap)
            yield from _gapped(text, places)
    for mark in _RARE:
        if mark in text and mark not in spaced_marks:
            every = list(_before(text, mark))
            apart = [place for place in every if text[place - 1] in " \u00a0"]
            if apart and (len(every) < _SOME or len(apart) * 2 < len(every) or mark in _WIDE_MARKS):
                yield from _gapped(text, iter(apart))


def _before(text: str, sign: str) -> Iterator[int]:
    """The place of the last character of each `sign` that does not begin the text."""
    place = text.find(sign, 1)
    while place >= 0:
        yield place + len(sign) - 1
        place = text.find(sign, place + 1)


def _gapped(text: str, places: Iterator[int]) -> Iterator[Found]:
    for mark in islice(places, MOST):
        begin = max(0, text.rfind("\n", 0, mark), mark - 40)
        # a mark before a small letter is no end: a dash or a quotation mark was lost there
        is_lost = text[mark] in "?!" and text[mark + 2 : mark + 3].islower()
        is_path = text[mark] == "." and _is_code(text, mark)
        word = _GAP.search(text, begin, mark) if not is_lost and not is_path and _AFTER_GAP.match(text, mark) else None
        if word is not None and (word[0].rstrip()[-1].isalnum() or word[0].rstrip()[-1] in "\"'’”»)％%」』）》"):
            yield "spaced_punctuation", word.start(), mark + 1


def _is_code(text: str, mark: int) -> bool:
    """Whether a full stop ends a short line that no sentence begins, as in commands."""
    begin = text.rfind("\n", 0, mark) + 1
    return text[mark + 1 : mark + 2] in ("", "\n") and mark - begin < _COMMAND and text[begin : begin + 1].islower()


def _characters(text: str) -> Iterator[Found]:
    yield from (("mojibake", run.start, run.end) for run in misread_runs(text))
    place = text.find("\ufffd")
    while place >= 0:
        yield "mojibake", place, place + 1
        place = text.find("\ufffd", place + 1)


def _addresses(text: str) -> Iterator[Found]:
    for match in islice(_ADDRESS.finditer(text), MOST):
        address = read_address(match[0].rstrip(".,;"))
        if address is not None and address.slug and is_translated_slug(address, slug_language(address)):
            yield "damaged_link", match.start(), match.start() + len(match[0].rstrip(".,;"))
