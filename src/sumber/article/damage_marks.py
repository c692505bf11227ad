"""Running text → damaged characters in it: gaps, glued sentences, wrong encodings, lost marks, addresses, a cut end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from sumber.model import DamageKind

from .addresses import is_translated_slug, read_address, slug_language
from .damage_lines import PLACEHOLDER

_TAIL = "[" + re.escape("".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xC0))) + "]"
_MOJIBAKE = re.compile(f"(?:[Â-ß]{_TAIL}|[à-ï]{_TAIL}{{2}}|ð{_TAIL}{{3}})+")
_LEADS = tuple((chr(code), re.compile(chr(code) + _TAIL)) for code in range(0xC2, 0xF1))
_GAP = re.compile(r"\S+[ \u00a0]{1,2}$")
_AFTER_GAP = re.compile(r"[,，。](?=\s)|\.(?=\s+[^\W\d_]|\s*$)|[，。]")
_GLUED = {mark: re.compile(re.escape(mark) + r"[\"”»]?([^\W\d_]+)\s[^\W\d_]") for mark in ".!?"}
_LAST_WORD = re.compile(r"[^\W\d_]{3,}$")
_LOST = re.compile(r"\?(?=[^\W\d_])")
_ADDRESS = re.compile(r"https?://[^\s<>\"”»)\]]+")
_BAR = re.compile(r"(?<=[^\s|])\s*\|\s*$|^\s*\|\s*(?=[^\s|])", re.MULTILINE)
_END = re.compile(r"[.!?…。！？｡।॥؟۔።။។:;：；)\]）］】>/][\s\"'’”“„»«›‹」』）)\]】*_|]*$|[\"”“»«」』]\s*$")
_DOTS = re.compile(r"(?<![.…])(?:\.{3}|…|\[(?:\.{3}|…)\])$")
_UNENDED = frozenset("กขคงจฉชซญณดตถทธนบปผฝพฟภมยรลวศสหอฮະກຂຄ")
_GAPS = (" ,", " .", "\u00a0,", "\u00a0.", " ，", " 。")
_ENDED = ".!?。！？।"
_CUT_LINE = 80
_CUT_SENTENCE = 40
_SIGNED = 15
_LONGEST_WORD = 200

MOST = 200
"""How many places of one kind of damage are listed in a text, the first ones: a text that is all damage is said to be so."""

Found = tuple[DamageKind, int, int]


def mark_damage(text: str, *, spaced_marks: str = "") -> Iterator[Found]:
    """Damage within running text: kind, start and end. `spaced_marks` are those that the language sets off anyway.

    One lost mark alone in a whole text may be a slip of the pen: that is for the caller to judge.
    """
    if "[" in text or "{" in text or "%" in text or "<" in text:
        for match in PLACEHOLDER.finditer(text):
            yield "placeholder", match.start(), match.end()
    if "|" in text:
        for match in _BAR.finditer(text):
            place = text.index("|", match.start())
            yield "table_residue", place, place + 1
    for gap in _GAPS:
        # a single character is found far faster than two, and most texts hold few of these
        if (gap[0] == " " or gap[0] in text) and gap[1] in text and gap in text:
            yield from _gaps(text, gap, spaced_marks)
    yield from _characters(text)
    if ":" in text and "://" in text:
        yield from _addresses(text)


def _gaps(text: str, gap: str, spaced_marks: str) -> Iterator[Found]:
    """A blank before a comma or full stop, with the word before it."""
    place = text.find(gap)
    while place >= 0:
        mark = place + len(gap) - 1
        if text[mark] not in spaced_marks and _AFTER_GAP.match(text, mark):
            word = _GAP.search(text, max(0, text.rfind("\n", 0, place), place - 40), mark)
            if word is not None and any(char.isalnum() for char in word[0]):
                yield "spaced_punctuation", word.start(), mark + 1
        place = text.find(gap, mark)


def _characters(text: str) -> Iterator[Found]:
    if not text.isascii():
        yield from _mojibake(text)
    if "?" in text:
        marks = islice((match.start() for match in _LOST.finditer(text)), MOST)
        yield from (("lost_marks", place - 1, place + 2) for place in marks if _is_lost(text, place))


def _is_lost(text: str, place: int) -> bool:
    """Whether a question mark stands within a word, and not within an address."""
    start = text.rfind(" ", max(0, place - _LONGEST_WORD), place) + 1
    return place > start and text[place - 1].isalpha() and "/" not in text[start:place] and "=" not in text[place : place + 30]


def _mojibake(text: str) -> Iterator[Found]:
    """UTF-8 that was read as Windows-1252, proved by reading it back; and characters that were replaced."""
    seen = 0
    starts = [match.start() for lead, spoiled in _LEADS if lead in text for match in spoiled.finditer(text)]
    for start in sorted(starts):
        match = _MOJIBAKE.match(text, start) if start >= seen else None
        if match is not None and _was_utf8(match[0]):
            seen = match.end()
            yield "mojibake", start, seen
    place = text.find("\ufffd")
    while place >= 0:
        yield "mojibake", place, place + 1
        place = text.find("\ufffd", place + 1)


def _was_utf8(text: str) -> bool:
    codes = bytearray()
    for char in text:
        try:
            codes += char.encode("cp1252")
        except UnicodeEncodeError:
            if ord(char) > 0xFF:
                return False
            codes.append(ord(char))
    try:
        return any(char.isalpha() or ord(char) > 0x2000 or char == "\u00a0" for char in codes.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _addresses(text: str) -> Iterator[Found]:
    for match in islice(_ADDRESS.finditer(text), MOST):
        address = read_address(match[0].rstrip(".,;"))
        if address is not None and address.slug and is_translated_slug(address, slug_language(address)):
            yield "damaged_link", match.start(), match.start() + len(match[0].rstrip(".,;"))


def joined_sentences(text: str, *, common: frozenset[str] = frozenset()) -> Iterator[Found]:
    """Sentences that lost the break between them: the word, the mark and the place where the next one begins.

    A name with a mark in it (`Amazon.Com`) looks alike: either the word before is written small, or the next one is among
    the `common` words of the language (folded).
    """
    for mark, glued in _GLUED.items():
        if mark not in text:
            continue
        for match in glued.finditer(text):
            after = match[1]
            if not after[0].isupper():
                continue
            before = _LAST_WORD.search(text, max(0, match.start() - 30), match.start())
            known = after.casefold() in common
            if before is not None and (known or (before[0].islower() and len(after) > 2)):
                yield "joined_paragraphs", before.start(), match.start(1) + 1


def cut_end(text: str) -> Found | None:
    """The last words of a text that stops within a sentence or in dots, or None where its end shows no cut.

    A last line that is short, that ends in a bracket or quotation, or in a name or number (a signature) shows none.
    """
    body = text.rstrip()
    line = body[body.rfind("\n") + 1 :]
    if len(line) < _CUT_LINE or (line[-1] in _ENDED and line[-2] not in ".…"):
        return None
    last = max(map(line.rstrip(".…[]").rfind, _ENDED))
    if len(line) - last < _SIGNED:
        return None
    dots = _DOTS.search(line) is not None and (line.endswith("]") or len(line) - last > _CUT_SENTENCE)
    if not dots and (_END.search(line[-12:]) or _UNENDED & set(line[-30:]) or not _goes_on(line)):
        return None
    start = max(body.rfind(" ", 0, max(0, len(body) - 20)) + 1, len(body) - len(line), len(body) - 40)
    return "cut_end", start, len(body)


def _goes_on(line: str) -> bool:
    """Whether the last word is one that a sentence could go on from: no name, no number, no address."""
    word = line.rsplit(maxsplit=1)[-1]
    if any(char.isdigit() or char in "@/©ⓒ." for char in word) or "\t" in line:
        return False
    return word[:1].lower() == word[:1] and (word[-1].isalpha() or word[-1] in ",;’'" or unicodedata.category(word[-1])[0] == "M")
