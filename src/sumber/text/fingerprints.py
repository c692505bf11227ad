"""Text → fingerprints: hashes of short runs of words, the same wherever the same words stand in the same order."""

from __future__ import annotations

from array import array
from zlib import crc32

from msgspec import Struct

from .lanes import WIDTH, flagged, least, low, unpack
from .tokens import LANE, SIGN, SYLLABLE, token_lanes

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


def fingerprint(text: str, *, window: int = 4) -> Fingerprints:
    """The fingerprints of a text. Case, punctuation and spacing do not count.

    A run is three words; in scripts without spaces six letters where a letter is a syllable (Han, Kana), fifteen where not.
    Of every `window` runs in a row the smallest hash is chosen (winnowing, Schleimer, Wilkerson and Aiken 2003): whatever
    two texts share over `window` runs, they share a chosen hash.
    """
    return fingerprint_tokens(token_lanes(text), window=window)


def fingerprint_tokens(tokens: bytes, *, window: int = 4) -> Fingerprints:
    """The fingerprints of the tokens of a text, given as lanes."""
    size = len(tokens) // LANE
    lanes = int.from_bytes(tokens, "little")
    width = _width(lanes, size)
    count = max(0, size - width + 1)
    words = low(lanes, size)
    runs = _runs(words, size, width, count)
    return Fingerprints(
        size, unpack(runs, count), _winnow(runs, count, window), crc32(words.to_bytes(len(tokens), "little")), width
    )


def _width(lanes: int, size: int) -> int:
    signs = flagged(lanes, size, SIGN << 32)
    if signs * 2 <= size:
        return _WORDS_IN_RUN
    return _LETTERS_IN_RUN if flagged(lanes, size, SYLLABLE << 32) * 2 > signs else _SIGNS_IN_RUN


def _runs(words: int, size: int, width: int, count: int) -> int:
    """The hash of each run, as lanes."""
    one, two, three = _MIX
    mixed = low(words * one, size) + low((words >> WIDTH) * two, size) + low((words >> 2 * WIDTH) * three, size)
    whole = runs = low(mixed, max(0, size - _WORDS_IN_RUN + 1))
    for offset in range(_WORDS_IN_RUN, width, _WORDS_IN_RUN):
        whole = low(whole * one ^ (runs >> offset * WIDTH) * two, size)
    return whole & ((1 << WIDTH * count) - 1)


def _winnow(runs: int, count: int, window: int) -> array[int]:
    """The smallest of each `window` runs in a row, sorted, each once."""
    smallest, seen = runs, 1
    while seen < window and count > window:
        step = min(seen, window - seen)
        smallest = least(smallest, smallest >> step * WIDTH, count)
        seen += step
    return array("I", sorted(set(unpack(smallest, count - seen + 1 if count > window else count))))
