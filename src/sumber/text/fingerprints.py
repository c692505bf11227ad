"""Text → fingerprints: hashes of short runs of words, the same wherever the same words stand in the same order."""

from __future__ import annotations

import re
from array import array
from functools import cache, lru_cache
from itertools import accumulate
from operator import add
from zlib import crc32

from msgspec import Struct

from .lanes import WIDTH, least, low, pack, unpack

UNSPACED = "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uaa60-\uaa7f"
"""Letters of scripts that are written without spaces, as the inside of a character class."""

_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0900-\u0dff\u200c\u200d"
_TOKEN = re.compile(rf"[{UNSPACED}]|(?:[^\W_{UNSPACED}]|[{_MARKS}])+")
_ASCII_TOKEN = re.compile("[A-Za-z0-9]+")
_PLANE = 0x10000
_MIX = (2654435761, 2246822519, 3266489917)
_WORDS_IN_RUN = 3
_LETTERS_IN_RUN = 6
_SIGNS_IN_RUN = 15


class Fingerprints(Struct, frozen=True):
    """The fingerprints of one text: `size` the number of its tokens, `runs[i]` the hash of the run that begins with token i,
    `chosen` the winnowed hashes (sorted, each once), `exact` one hash of all tokens in order."""

    size: int
    runs: array[int]
    chosen: array[int]
    exact: int
    width: int


def tokens(text: str) -> list[str]:
    """The words of a text, case folded; in scripts without spaces every letter is one."""
    return [word.casefold() for word in _tokens_of(text).findall(text)]


def token_places(text: str) -> tuple[array[int], array[int]]:
    """Where the tokens start, and where they end."""
    pattern = _tokens_of(text)
    lengths = [*map(len, pattern.findall(text))]
    gaps = map(len, pattern.split(text))
    starts = array("I", accumulate(map(add, gaps, [0, *lengths])))[: len(lengths)]
    return starts, array("I", map(add, starts, lengths))


def fingerprint(text: str, *, window: int = 4) -> Fingerprints:
    """The fingerprints of a text. Case, punctuation and spacing do not count.

    A run is three words; in scripts without spaces six letters where a letter is a syllable (Han, Kana), fifteen where not.
    Of every `window` runs in a row the smallest hash is chosen (winnowing, Schleimer, Wilkerson and Aiken 2003): whatever
    two texts share over `window` runs, they share a chosen hash.
    """
    words = _tokens_of(text).findall(text)
    hashes = array("I", map(_word_hash, words))
    width = _WORDS_IN_RUN if text.isascii() else _width(words)
    count = max(0, len(hashes) - width + 1)
    runs = _runs(hashes, width, count)
    chosen = array("I", _winnow(runs, count, window))
    return Fingerprints(len(words), array("I", unpack(runs, count)), chosen, crc32(hashes.tobytes()), width)


def _tokens_of(text: str) -> re.Pattern[str]:
    """The pattern that finds the text's tokens the fastest: what it finds is the same."""
    if text.isascii():
        return _ASCII_TOKEN
    return _plane_token() if len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text) else _TOKEN


@cache
def _plane_token() -> re.Pattern[str]:
    """A token of the first 65,536 characters, as one class, which is looked up in a table."""
    inside = "".join(map(chr, range(_PLANE)))
    runs = [match.span() for match in re.finditer(rf"(?:[^\W_{UNSPACED}]|[{_MARKS}])+", inside)]
    ranges = "".join(f"{re.escape(inside[start])}-{re.escape(inside[end - 1])}" for start, end in runs)
    return re.compile(rf"[{ranges}]+|[{UNSPACED}]")


@lru_cache(maxsize=200_000)
def _word_hash(word: str) -> int:
    return crc32(word.casefold().encode("utf-8", "surrogatepass"))


def _width(words: list[str]) -> int:
    if [*map(len, words)].count(1) * 2 <= len(words):
        return _WORDS_IN_RUN
    letters = [word for word in words if len(word) == 1 and word >= "\u0e00"]
    if len(letters) * 2 <= len(words):
        return _WORDS_IN_RUN
    return _LETTERS_IN_RUN if sum(letter >= "\u3040" for letter in letters) * 2 > len(letters) else _SIGNS_IN_RUN


def _runs(hashes: array[int], width: int, count: int) -> int:
    """The hash of each run, as lanes."""
    one, two, three = _MIX
    words, size = pack(hashes), len(hashes)
    mixed = low(words * one, size) + low((words >> WIDTH) * two, size) + low((words >> 2 * WIDTH) * three, size)
    whole = runs = low(mixed, max(0, size - _WORDS_IN_RUN + 1))
    for offset in range(_WORDS_IN_RUN, width, _WORDS_IN_RUN):
        whole = low(whole * one ^ (runs >> offset * WIDTH) * two, size)
    return whole & ((1 << WIDTH * count) - 1)


def _winnow(runs: int, count: int, window: int) -> list[int]:
    """The smallest of each `window` runs in a row, sorted, each once."""
    if count <= window:
        return sorted(set(unpack(runs, count)))
    smallest, seen = runs, 1
    while seen < window:
        step = min(seen, window - seen)
        smallest = least(smallest, smallest >> step * WIDTH, count)
        seen += step
    return sorted(set(unpack(smallest, count - window + 1)))
