"""Text → tokens: words without case; in scripts that are written without spaces, single letters."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from zlib import crc32

UNSPACED = "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uaa60-\uaa7f"
"""Letters of scripts that are written without spaces, as the inside of a character class."""

LANE = 8
"""How many bytes `token_lanes` gives for a token."""

SIGN, SYLLABLE, FIGURE = 1, 2, 4
"""What a lane says of its token: one letter of a script beyond those of Europe and the Near East; one of a script where such
a letter is a syllable; digits, and neither of the others."""

_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0900-\u0963\u0966-\u0dff\u200c\u200d"
)
_TOKEN = re.compile(rf"[{UNSPACED}]|(?:[^\W_{UNSPACED}]|[{_MARKS}])+")
_ASCII_TOKEN = re.compile("[A-Za-z0-9]+")
_DIGIT = re.compile(r"\d+")
_PLANE = 0x10000
_MOST_REMEMBERED = 1 << 17
_LONGEST_REMEMBERED = 30


def tokens(text: str) -> list[str]:
    """The words of a text, case folded; in scripts without spaces every letter is one."""
    return [word.casefold() for word in _pattern_for(text).findall(text)]


def token_spans(text: str, offset: int = 0) -> list[tuple[int, int]]:
    """Where each token starts and ends, counted from `offset`."""
    spans = [match.span() for match in _pattern_for(text).finditer(text)]
    return [(start + offset, end + offset) for start, end in spans] if offset else spans


def token_lanes(text: str) -> bytes:
    """The tokens of a text, eight bytes each: four of the hash of its letters without case, one of `SIGN`, `SYLLABLE` and
    `FIGURE`, one of how long it is as written (255 at most), and two that of tokens with digits tell them apart whatever these are.

    What stands between two blanks is looked up among what was seen before, so that most words cost no more than that.
    """
    return b"".join(map(_CHUNKS.__getitem__, text.split()))


class _Chunks(dict[str, bytes]):
    """The lanes of what stands between two blanks."""

    def __missing__(self, chunk: str) -> bytes:
        words = _pattern_for(chunk).findall(chunk)
        lanes = _lane(words[0]) if len(words) == 1 else b"".join(map(_lane_of_part, words))
        if len(chunk) <= _LONGEST_REMEMBERED:
            if len(self) >= _MOST_REMEMBERED:
                self.clear()
            self[chunk] = lanes
        return lanes


def _lane(word: str) -> bytes:
    kind = shape = 0
    letters = word.casefold()
    if not word.isalpha() and any(map(str.isdigit, word)):
        kind, shape = FIGURE, _hash(_DIGIT.sub("0", letters)) & 0xFFFF
    elif len(word) == 1:
        kind = (SIGN if word >= "\u0e00" else 0) | (SYLLABLE if word >= "\u3040" else 0)
    return (_hash(letters) | kind << 32 | min(len(word), 255) << 40 | shape << 48).to_bytes(LANE, "little")


_lane_of_part = lru_cache(maxsize=50_000)(_lane)  # of few letters, mostly: what is not parted by blanks


def _hash(letters: str) -> int:
    return crc32(letters.encode("utf-8", "surrogatepass"))


_CHUNKS = _Chunks()


def _pattern_for(text: str) -> re.Pattern[str]:
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
