"""Running text → sentences that stand glued together, and an end within a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from sumber.model import DamageKind

from .plain_lines import is_wide

_CLOSERS = "[ \u00a0\u202f]?[\"”»’')\\]?!]{0,3}"
_AFTER = r"[“«„‘(]?([^\W\d_][^\s,.:;!?।\"“”«»()]*)(?=\s{1,2}[\w«“\"‘]|[,’'])"
_GLUED = {mark: re.compile(re.escape(mark) + "[\"”»’')\\]?!]{0,3}" + _AFTER) for mark in (".", "!", "?", "؟", "।", "॥", "۔")}
_LAST_WORD = re.compile(rf"([^\W\d_]{{2,}}|\d\d+|\d%|[^\x00-\x7f\s]{{2,}}){_CLOSERS}\Z")
_FULL_STOPS = "।॥۔؟"
_END = re.compile(r"[.!?…。！？｡।॥؟۔။།።:;：；)\]）］】>/][\s\"'’”“„»«›‹」』）)\]】*_|]*$|[\"”“»«」』]\s*$")
_DOTS = re.compile(r"(?<![.…])(?:\.{3}|…|\[(?:\.{3}|…)\])$")
_REST = re.compile(r"(?:\.{3}|…)?\s*[\[(]\+\s?\d+\s[^\])\n]{1,12}[\])]$")
_UNENDED = frozenset("กขคงจฉชซญณดตถทธนบปผฝพฟภมยรลวศสหอฮະກຂຄ")
_ENDED = ".!?。！？।॥۔؟"
_CUT_LINE = 80
_CUT_DOTS = 40
_BEGUN = 16
_SHRUNK = 3
_FUNCTION_WORD = 6
_OPENERS = "“«„‘"
_WORD = 3
_MOST = 500
_CASELESS = 0x590
_SENTENCE = 40
_REST_OF = 20
_BREAKS = ".!?\n"

Found = tuple[DamageKind, int, int]


def joined_sentences(text: str, *, common: frozenset[str] = frozenset(), skip: str = "") -> Iterator[Found]:
    """Sentences that lost the break between them: the word, the mark and the place where the next one begins.

    A name with a mark in it (`Amazon.Com`) looks alike: either the word before is written small, or the next one is among
    the `common` words of the language (folded) or written small elsewhere in the text. Scripts without capitals need
    longer words before it. Marks in `skip` end no sentences: in a text that lost its marks a question mark may be any other.
    """
    is_code = "()" in text
    for mark, glued in _GLUED.items():
        if mark not in text or mark in skip:
            continue
        for match in islice(glued.finditer(text), _MOST):
            before = _LAST_WORD.search(text, max(0, match.start() - 30), match.start())
            begins = _begins(before[1], match[1], mark, text, common) if before is not None else False
            # in a text about code names with marks in them are common
            if is_code and match[1].casefold() not in common:
                continue
            # an opening mark begins a sentence whatever follows it
            if before is not None and text[match.start(1) - 1] in _OPENERS:
                begins = True
            if begins is None and before is not None:
                begins = _is_between_sentences(text, before.start(), match.end())
            if begins and before is not None:
                yield "joined_paragraphs", before.start(), match.start(1) + 1


def _begins(before: str, after: str, mark: str, text: str, common: frozenset[str]) -> bool | None:
    """Whether `after` begins a sentence that `before` does not belong to; None where the sentences must tell."""
    small = after.casefold()
    if not after[0].isupper():
        caseless = small == after.upper() and ord(after[0]) > _CASELESS
        return caseless and (mark in _FULL_STOPS or (len(before) > 1 and not before[0].isupper()))
    if small in common:
        return True
    if (len(after) < _WORD and after.isascii()) or (after.isupper() and len(after) > 1) or small == before.casefold():
        return False
    if before[0].isdigit():
        return len(after) > _WORD and len(before) > 1
    if before[0].islower() and (len(before) >= _WORD or not before.isascii()):
        return True
    if len(after) <= _FUNCTION_WORD and f" {small} " in text:
        return True
    return None if len(after) > _WORD or not after.isascii() else False


def _is_between_sentences(text: str, start: int, end: int) -> bool:
    """Whether whole sentences stand on both sides, as they do not beside a name with a mark in it (`Table.Briefings`)."""
    before = max(text.rfind(mark, max(0, start - 2 * _SENTENCE), start) for mark in _BREAKS)
    after = min((place for mark in _BREAKS if (place := text.find(mark, end, end + _REST_OF)) >= 0), default=end + _REST_OF)
    return start - before >= _SENTENCE and after - end >= _REST_OF


def cut_end(text: str) -> Found | None:
    """The last words of a text that stops within a sentence or in dots, or None where its end shows no cut.

    A last line that is short, that ends in a bracket or quotation, or in a name or number (a signature) shows none.
    """
    body = text.rstrip()
    line = body[body.rfind("\n") + 1 :]
    if len(line) < _CUT_DOTS // _SHRUNK or (line[-1] in _ENDED and line[-2] not in ".…"):
        return None
    shrunk = _SHRUNK if is_wide(line) else 1
    if not _is_cut(line, shrunk):
        return None
    start = max(body.rfind(" ", 0, max(0, len(body) - 20)) + 1, len(body) - len(line), len(body) - 40)
    return "cut_end", start, len(body)


def _is_cut(line: str, shrunk: int) -> bool:
    if _REST.search(line[-3 * _BEGUN :]):
        return True
    begun = len(line) - max(map(line.rstrip(".…[] ").rfind, _ENDED))
    if begun * shrunk < _BEGUN:
        return False
    if _DOTS.search(line[-_BEGUN:]):
        return len(line) * shrunk >= _CUT_DOTS
    if len(line) * shrunk < _CUT_LINE or _END.search(line[-12:]) or _UNENDED & set(line[-30:]):
        return False
    return _goes_on(line)


def _goes_on(line: str) -> bool:
    """Whether the last word is one that a sentence could go on from: no name, no number, no address."""
    word = line.rsplit(maxsplit=1)[-1]
    if any(char in "@/©ⓒ" for char in line[-4 * _BEGUN :]) or any(map(str.isdigit, word[-_BEGUN:])) or "." in word or "\t" in line:
        return False
    return word[:1].lower() == word[:1] and (word[-1].isalpha() or word[-1] in ",;’'" or unicodedata.category(word[-1])[0] == "M")
