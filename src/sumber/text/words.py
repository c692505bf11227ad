"""Text → words, in any script."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sumber.model import Span

_UNSPACED = (
    r"\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
)
_MARKS = (
    r"\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0900-\u0963\u0966-\u0d7f\u200c\u200d"
)
_LETTER = rf"(?:(?![{_UNSPACED}_])[\w{_MARKS}])"
_ELIDED = r"(?:[A-Za-z]*[Qq]u|[A-Za-z])[’'](?=[aeiouyhàáâéèêëíìîïóòôöúùûüAEIOUYHÀÁÂÉÈÊÍÌÎÓÒÔÚÙÛ]|[ \u00a0\u202f]?[«“\"])"
_WORD = re.compile(rf"[{_UNSPACED}]|{_ELIDED}|{_LETTER}+(?:[’'.\-\u2010\u2011]{_LETTER}+)*")


def word_places(text: str) -> tuple[list[int], list[int]]:
    """Where the words of `words` start, and where they end: two lists of one length."""
    places = [match.span() for match in _WORD.finditer(text)]
    return [start for start, _ in places], [end for _, end in places]


def word_texts(text: str) -> list[str]:
    """The words of `words`, as they are written."""
    return _WORD.findall(text)


def words(text: str) -> list[Span]:
    """The words of `text` in order: runs of letters, digits and vowel signs.

    Inner hyphens, full stops and apostrophes join, elided words (l', qu') stand apart. In scripts that write no blanks
    (Han, Kana, Thai, Lao, Burmese, Khmer) each character is one word.
    """
    return [Span(*match.span()) for match in _WORD.finditer(text)]


def places_of(word: str, text: str) -> Iterator[int]:
    """Where a run of characters stands in `text`, in order, also where one overlaps the next."""
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)
