"""A text or a query → the terms it is found by. One function for both, so that what is kept is what is looked for.

Folding leaves what a searcher may leave out: case, width, ligatures and marks (`đ` is d, `ё` is е, `ß` is ss), except where
a mark is a vowel or a tone (Devanagari, Thai, kana ...). Words are the terms of scripts that put spaces between them; scripts
that do not (and Hangul, whose particles are joined to the word) are found by pairs of neighbouring characters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import NamedTuple

from sumber.model import Span

# Letters that no decomposition takes apart, and the letters that readers of the script type for one another.
_LETTERS = {
    "đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h", "ŧ": "t", "ŋ": "n", "ə": "e",
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ٱ": "ا",
}  # fmt: skip
# A letter of its own although Unicode writes it as a letter with a mark.
_WHOLE = {"й"}
# Marks and joiners that may be left out. The marks of Indic, Thai, Lao, Khmer, Myanmar and kana are not among them.
_DROPPED_CLASS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\U000e0000-\U000e0fff"
)
_DROPPED = re.compile(f"[{_DROPPED_CLASS}]")
# Thai and Lao, Myanmar, Khmer, kana and Han with their repetition marks, Hangul.
PAIRED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u103f\u1050-\u109d\u1780-\u17d3\u3005-\u3007\u3041-\u3096"
    "\u3099\u309a\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7a3\u1100-\u11ff"
    "\u31f0-\u31ff\U00020000-\U0003ffff"
)
"""The characters that are found by pairs, as the inside of a character class."""

# Letters of Hangul in pieces, which fold into one character with those beside them.
_JAMO = "\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff\uffa0-\uffdc"
_HALF_WIDTH_MARKS = "\uff9e\uff9f"
# Where Unicode keeps the marks of scripts: looking through these takes a fifth of the time of looking everywhere.
_MARK_BLOCKS = ((0x300, 0x1E00), (0x2000, 0x3100), (0xA600, 0xAC00), (0xFB00, 0xFE30), (0x10A00, 0x12000), (0x1E100, 0x1E960))
_MOST_REMEMBERED = 1 << 16


class Run(NamedTuple):
    """A word, or a run of paired characters, folded."""

    text: str
    paired: bool


class Located(NamedTuple):
    """A folded text that knows where its characters come from; the places are empty where none has moved."""

    text: str
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The characters of the text as written that `start` to `end` of the folded text come from."""
        return Span(self.starts[start], self.ends[end - 1]) if self.starts else Span(start, end)


class _Folded(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        if letter in _WHOLE:
            made = letter
        else:
            plain = unicodedata.normalize("NFKD", letter).casefold()
            plain = unicodedata.normalize("NFKD", _DROPPED.sub("", unicodedata.normalize("NFKD", plain)).casefold())
            made = unicodedata.normalize("NFC", "".join(_LETTERS.get(part, part) for part in _DROPPED.sub("", plain)))
        self[code] = made
        return made


class _FoldedCluster(dict[str, str]):
    """What a character with its marks becomes, all of the folding done."""

    def __missing__(self, cluster: str) -> str:
        made = fold(cluster)
        if len(self) < _MOST_REMEMBERED:
            self[cluster] = made
        return made


_FOLDED = _Folded()
_FOLDED_CLUSTER = _FoldedCluster()


def fold(text: str) -> str:
    """`text` without what a searcher may leave out. Folding twice changes nothing."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold().translate(_FOLDED))


def fold_located(text: str) -> Located:
    """`fold(text)` with the way back to the characters as written."""
    if text.isascii():
        return Located(text.lower())
    if _joining().search(text):
        clusters = [(found[0], *found.span()) for found in _clusters().finditer(text)]
    elif all(len(_FOLDED_CLUSTER[letter]) == 1 for letter in set(text)):
        return Located("".join([_FOLDED_CLUSTER[letter] for letter in text]))
    else:
        clusters = [(letter, place, place + 1) for place, letter in enumerate(text)]
    parts = [_FOLDED_CLUSTER[cluster] for cluster, _, _ in clusters]
    starts = tuple(start for part, (_, start, _) in zip(parts, clusters, strict=True) for _ in part)
    ends = tuple(end for part, (_, _, end) in zip(parts, clusters, strict=True) for _ in part)
    return Located("".join(parts), starts, ends)


def runs(text: str) -> list[Run]:
    """The words and the runs of paired characters of `text`, folded, in its order."""
    return [Run(paired or word, bool(paired)) for paired, word in _runs().findall(fold(text))]


def terms(text: str) -> list[str]:
    """The terms that `text` is indexed by, in its order: each word, and for each run of paired characters its `pairs`."""
    found: list[str] = []
    for paired, word in _runs().findall(fold(text)):
        if word:
            found.append(word)
        else:
            found.extend(pairs(paired))
    return found


def pairs(run: str) -> list[str]:
    """The pairs of neighbours in a folded run, and its last character alone, so that it can be found: abc → ab bc c."""
    if _paired_marks().search(run):
        units = units_of(run)
        return [first + second for first, second in zip(units, [*units[1:], ""], strict=True)]
    return [run[place : place + 2] for place in range(len(run))]


def units(text: str) -> set[str]:
    """Each character of paired scripts in `text`, folded, with its marks."""
    return set(_paired_units().findall(fold(text)))


def units_of(run: str) -> list[str]:
    """The characters of a folded run, each with its marks."""
    return _units().findall(run)


@cache
def marks(*, paired: bool) -> str:
    """The marks that belong to paired scripts, or those that do not, as the inside of a character class."""
    letters = re.compile(f"[{PAIRED}]")
    codes = [
        code
        for block in _MARK_BLOCKS
        for code in range(*block)
        if unicodedata.category(chr(code)).startswith("M") and bool(letters.match(chr(code))) is paired
    ]
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in _ranges(codes))


def _ranges(codes: list[int]) -> Iterator[tuple[int, int]]:
    for _, group in groupby(enumerate(codes), lambda numbered: numbered[1] - numbered[0]):
        members = [code for _, code in group]
        yield members[0], members[-1]


@cache
def _runs() -> re.Pattern[str]:
    letter = rf"[^\W_{PAIRED}]"
    return re.compile(rf"([{PAIRED}]+)|({letter}+(?:[{marks(paired=False)}]+{letter}*)*)")


@cache
def _paired_marks() -> re.Pattern[str]:
    return re.compile(f"[{marks(paired=True)}]")


@cache
def _units() -> re.Pattern[str]:
    return re.compile(f".[{marks(paired=True)}]*", re.DOTALL)


@cache
def _paired_units() -> re.Pattern[str]:
    return re.compile(f"[{PAIRED}][{marks(paired=True)}]*")


@cache
def _joining() -> re.Pattern[str]:
    """Characters that do not fold alone."""
    return re.compile(f"[{marks(paired=True)}{marks(paired=False)}{_JAMO}{_HALF_WIDTH_MARKS}]")


@cache
def _clusters() -> re.Pattern[str]:
    """What folds together: a character with its marks, and letters of Hangul in pieces; what is dropped may stand between."""
    following = f"[{marks(paired=True)}{marks(paired=False)}{_HALF_WIDTH_MARKS}{_DROPPED_CLASS}]*"
    return re.compile(f"(?:[{_JAMO}]{following})+|.{following}", re.DOTALL)
