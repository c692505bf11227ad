"""Text → fingerprints: hashes of short runs of words, the same wherever the same words stand in the same order."""

from __future__ import annotations

import re
from array import array
from functools import lru_cache
from zlib import crc32

from msgspec import Struct

UNSPACED = "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uaa60-\uaa7f"
"""Letters of scripts that are written without spaces, as the inside of a character class."""

_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0900-\u0dff\u200c\u200d"
_TOKEN = re.compile(rf"[{UNSPACED}]|(?:[^\W_{UNSPACED}]|[{_MARKS}])+")
_MASK = (1 << 32) - 1
_MIX = (2654435761, 2246822519, 3266489917)
_WORDS_IN_RUN = 3
_LETTERS_IN_RUN = 6
_SIGNS_IN_RUN = 15


class Fingerprints(Struct, frozen=True):
    """The fingerprints of one text, by token: `starts[i]` and `ends[i]` are the characters of token i, `runs[i]` the hash of the
    run that begins there, `chosen` the winnowed hashes (sorted, each once), `exact` one hash of all tokens in order."""

    starts: array[int]
    ends: array[int]
    runs: array[int]
    chosen: array[int]
    exact: int
    width: int


def tokens(text: str) -> list[str]:
    """The words of a text, case folded; in scripts without spaces every letter is one."""
    return [word.casefold() for word in _TOKEN.findall(text)]


def fingerprint(text: str, *, window: int = 4) -> Fingerprints:
    """The fingerprints of a text. Case, punctuation and spacing do not count.

    A run is three words; in scripts without spaces six letters where a letter is a syllable (Han, Kana), fifteen where not.
    Of every `window` runs in a row the smallest hash is chosen (winnowing, Schleimer, Wilkerson and Aiken 2003): whatever
    two texts share over `window` runs, they share a chosen hash.
    """
    found = list(_TOKEN.finditer(text))
    words = [match[0] for match in found]
    starts, ends = array("I", [match.start() for match in found]), array("I", [match.end() for match in found])
    hashes = [_word_hash(word) for word in words]
    width = _width(words)
    runs = array("I", _runs(hashes, width))
    exact = crc32(array("I", hashes).tobytes())
    return Fingerprints(starts, ends, runs, array("I", _winnow(runs, window)), exact, width)


@lru_cache(maxsize=200_000)
def _word_hash(word: str) -> int:
    return crc32(word.casefold().encode("utf-8", "surrogatepass"))


def _width(words: list[str]) -> int:
    letters = [word for word in words if len(word) == 1 and word >= "\u0e00"]
    if len(letters) * 2 <= len(words):
        return _WORDS_IN_RUN
    return _LETTERS_IN_RUN if sum(letter >= "\u3040" for letter in letters) * 2 > len(letters) else _SIGNS_IN_RUN


def _runs(hashes: list[int], width: int) -> list[int]:
    one, two, three = _MIX
    runs = [(a * one + b * two + c * three) & _MASK for a, b, c in zip(hashes, hashes[1:], hashes[2:], strict=False)]
    whole = runs
    for offset in range(_WORDS_IN_RUN, width, _WORDS_IN_RUN):
        whole = [(a * one ^ b * two) & _MASK for a, b in zip(whole, runs[offset:], strict=False)]
    return whole


def _winnow(runs: array[int], window: int) -> list[int]:
    if len(runs) <= window:
        return sorted(set(runs))
    lists = [runs[offset : len(runs) - window + 1 + offset] for offset in range(window)]
    return sorted(set(map(min, *lists)))
