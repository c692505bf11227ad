"""A text or a query → the terms it is found by. One function for both, so that what is kept is what is looked for.

Folding leaves what a searcher may leave out: case, width, ligatures and marks (`đ` is d, `ё` is е, `ß` is ss), except where
a mark is a vowel or a tone (Devanagari, Thai, kana ...). Words are the terms of scripts that put spaces between them; scripts
that do not (and Hangul, whose particles are joined to the word) are found by pairs of neighbouring characters.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

import regex

from sumber.model import Span

# Letters that no decomposition takes apart, and the letters that readers of the script type for one another.
_LETTERS = {
    "đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h", "ŧ": "t", "ŋ": "n", "ə": "e",
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ٱ": "ا",
}  # fmt: skip
# A letter of its own although Unicode writes it as a letter with a mark.
_WHOLE = {"й"}
# Marks and joiners that may be left out. The marks of Indic, Thai, Lao, Khmer, Myanmar and kana are not among them.
_DROPPED = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\U000e0000-\U000e0fff]"
)
# Scripts found by pairs: Thai and Lao, Myanmar, Khmer, kana and Han with their repetition marks, Hangul.
_PAIRED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u103f\u1050-\u109d\u1780-\u17d3\u3005-\u3007\u3041-\u3096"
    "\u3099\u309a\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7a3\u1100-\u11ff"
    "\u31f0-\u31ff\U00020000-\U0003ffff"
)
_RUN = regex.compile(rf"(?P<paired>[{_PAIRED}]+)|(?:(?![_{_PAIRED}])[\p{{L}}\p{{N}}\p{{M}}])+")
_MARK = regex.compile(r"\p{M}")
_UNIT = regex.compile(r".[\p{M}]*")


class Term(NamedTuple):
    """A term: its folded text, where it stands, whether it comes from a paired run, and is the last character of one, alone."""

    text: str
    span: Span
    paired: bool = False
    alone: bool = False


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


_FOLDED = _Folded()


def fold(text: str) -> str:
    """`text` without what a searcher may leave out. Folding twice changes nothing."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold().translate(_FOLDED))


def terms(text: str) -> list[str]:
    """The terms that `text` is indexed by, in the order of the text.

    A run of paired characters `abc` gives `ab`, `bc` and, so that its last character can be found alone, `c`.
    """
    folded = fold(text)
    found: list[str] = []
    for run in _RUN.finditer(folded):
        if run["paired"] is None:
            found.append(run[0])
        else:
            found.extend(folded[start:stop] for start, stop in _pairs(folded, *run.span()))
    return found


def located_terms(text: str) -> list[Term]:
    """The same terms with the characters of `text` that each covers."""
    folded, starts, ends = _fold_with_places(text)
    found: list[Term] = []
    for run in _RUN.finditer(folded):
        paired = run["paired"] is not None
        places = _pairs(folded, *run.span()) if paired else [run.span()]
        for start, stop in places:
            found.append(Term(folded[start:stop], Span(starts[start], ends[stop - 1]), paired))
        if paired:
            found[-1] = found[-1]._replace(alone=True)
    return found


def _pairs(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the pairs of a run, and of its last character alone."""
    if _MARK.search(folded, start, end):
        bounds = [unit.start() for unit in _UNIT.finditer(folded, start, end)]
    else:
        bounds = list(range(start, end))
    return list(zip(bounds, [*bounds[2:], end, end], strict=False))


def _fold_with_places(text: str) -> tuple[str, list[int], list[int]]:
    if text.isascii():
        return text.lower(), list(range(len(text))), list(range(1, len(text) + 1))
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for cluster in regex.finditer(r"\X", text):
        part = _fold_cluster(cluster[0])
        parts.append(part)
        starts.extend([cluster.start()] * len(part))
        ends.extend([cluster.end()] * len(part))
    return "".join(parts), starts, ends


@lru_cache(maxsize=8192)
def _fold_cluster(cluster: str) -> str:
    return fold(cluster)
