"""Text → the script it is written in."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import cache

from sumber.knowledge.neutral import neutral

# The blocks of the Unicode standard that news is written in: first and last code point, ISO 15924.
_RANGES = (
    (0x0041, 0x005A, "Latn"), (0x0061, 0x007A, "Latn"), (0x00C0, 0x024F, "Latn"), (0x0250, 0x02AF, "Latn"),
    (0x0370, 0x03FF, "Grek"), (0x0400, 0x052F, "Cyrl"), (0x0531, 0x058F, "Armn"), (0x0591, 0x05F4, "Hebr"),
    (0x0620, 0x06FF, "Arab"), (0x0750, 0x077F, "Arab"), (0x08A0, 0x08FF, "Arab"), (0x0900, 0x097F, "Deva"),
    (0x0980, 0x09FF, "Beng"), (0x0A00, 0x0A7F, "Guru"), (0x0A80, 0x0AFF, "Gujr"), (0x0B00, 0x0B7F, "Orya"),
    (0x0B80, 0x0BFF, "Taml"), (0x0C00, 0x0C7F, "Telu"), (0x0C80, 0x0CFF, "Knda"), (0x0D00, 0x0D7F, "Mlym"),
    (0x0D80, 0x0DFF, "Sinh"), (0x0E00, 0x0E7F, "Thai"), (0x0E80, 0x0EFF, "Laoo"), (0x0F00, 0x0FFF, "Tibt"),
    (0x1000, 0x109F, "Mymr"), (0x10A0, 0x10FF, "Geor"), (0x1100, 0x11FF, "Hang"), (0x1200, 0x139F, "Ethi"),
    (0x1780, 0x17FF, "Khmr"), (0x1800, 0x18AF, "Mong"), (0x1C90, 0x1CBF, "Geor"), (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFF, "Grek"), (0x3041, 0x309F, "Kana"), (0x30A1, 0x30FA, "Kana"), (0x3105, 0x312F, "Bopo"),
    (0x3131, 0x318E, "Hang"), (0x3400, 0x4DBF, "Hani"), (0x4E00, 0x9FFF, "Hani"), (0xAC00, 0xD7A3, "Hang"),
    (0xF900, 0xFAFF, "Hani"), (0xFB50, 0xFDFF, "Arab"), (0xFE70, 0xFEFC, "Arab"), (0xFF21, 0xFF3A, "Latn"),
    (0xFF41, 0xFF5A, "Latn"), (0x20000, 0x3134F, "Hani"),
)  # fmt: skip
_STARTS = tuple(first for first, _, _ in _RANGES)
_KANA_SHARE = 0.05
_HANGUL_SHARE = 0.3


def script_counts(text: str) -> dict[str, int]:
    """How many letters of each script (ISO 15924; both kana as `Kana`) stand in `text`, the most frequent first."""
    if text.isascii():
        letters = sum(map(str.isalpha, text))
        return {"Latn": letters} if letters else {}
    found: dict[str, int] = {}
    for char, count in Counter(text).items():
        script = _script_of(char)
        if script:
            found[script] = found.get(script, 0) + count
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def find_script(text: str) -> str:
    """The script of most letters (ISO 15924), `Zyyy` where there is none.

    Kana beside Han is `Jpan`, Han alone `Hans` or `Hant` where the characters show it, else `Hani`.
    """
    return script_among(script_counts(text), text)


def script_among(counts: dict[str, int], text: str) -> str:
    """As `find_script`, where the letters of `text` are counted already."""
    if not counts:
        return "Zyyy"
    east = sum(counts.get(script, 0) for script in ("Hani", "Kana", "Hang"))
    if east * 2 <= sum(counts.values()):
        return next(iter(counts))
    if counts.get("Kana", 0) > _KANA_SHARE * east:
        return "Jpan"
    if counts.get("Hang", 0) > _HANGUL_SHARE * east:
        return "Hang"
    return _han(text)


def _han(text: str) -> str:
    simplified, traditional = _sides()
    left = sum(char in simplified for char in text)
    right = sum(char in traditional for char in text)
    if max(left, right) < 2 or min(left, right) * 4 > max(left, right):
        return "Hani"
    return "Hans" if left > right else "Hant"


@cache
def _sides() -> tuple[frozenset[str], frozenset[str]]:
    simplified, traditional = frozenset(neutral().simplified), frozenset(neutral().traditional)
    return simplified - traditional, traditional - simplified


@cache
def _script_of(char: str) -> str:
    place = bisect_right(_STARTS, ord(char)) - 1
    if place < 0:
        return ""
    _, last, script = _RANGES[place]
    return script if ord(char) <= last and char not in "×÷" else ""
