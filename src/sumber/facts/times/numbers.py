"""A run of digits and dividers → what it can be: a date, a clock time, a pair, an integer."""

from __future__ import annotations

import re

from .lexicon import number_kinds
from .reading import Value

RUN = r"\d{1,2}h\d\d(?!\w)|\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z\b|[+-]\d\d:?\d\d)?|\d+(?:[.,:/\-–~～〜]\d+)*"
_DIVIDERS = re.compile(r"[.,:/\-–~～〜]")
_INSTANT = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?")

_NOON = 12
Piece = tuple[int, int, dict[str, Value]]


def read_run(text: str, start: int) -> list[Piece]:
    """The tokens in one run of digits and dividers that begins at `start`; a piece without values is no date."""
    instant = _INSTANT.fullmatch(text)
    if instant:
        return [(start, start + len(text), {"ymdhm": _iso(instant)})]
    if "h" in text:
        return [(start, start + len(text), _clock([int(part) for part in text.split("h")]))]
    dividers = _DIVIDERS.findall(text)
    if not dividers:
        return [(start, start + len(text), integer(text))]
    values = _composite(_DIVIDERS.split(text), dividers)
    if values:
        return [(start, start + len(text), values)]
    return _split(text, start, dividers)


def _iso(instant: re.Match[str]) -> str:
    year, month, day, hour, minute, second, zone = instant.groups()
    return f"{year}-{month}-{day}T{hour}:{minute}" + (f":{second}" if second and second != "00" else "") + (zone or "")


def integer(digits: str) -> dict[str, Value]:
    """The kinds of a bare integer; long ones and such with a leading zero beyond two digits are none."""
    if len(digits) > 4 or (len(digits) > 2 and digits[0] in "0٠०"):
        return {}
    value = int(digits)
    return dict.fromkeys(number_kinds(value), value)


def _composite(parts: list[str], dividers: list[str]) -> dict[str, Value]:
    """What the whole run is, or nothing."""
    lengths = [len(part) for part in parts]
    numbers = [int(part) for part in parts if len(part) <= 6]
    if len(numbers) != len(parts):
        return {}
    same = set(dividers)
    if len(parts) == 3 and same <= {":"} and lengths[0] <= 2 and lengths[1:] == [2, 2]:
        return _clock(numbers)
    if len(parts) == 3 and len(same) == 1 and same <= {"/", ".", "-", "–"}:
        return _three(numbers, lengths)
    return _two(numbers, lengths, dividers[0]) if len(parts) == 2 else {}


def _clock(numbers: list[int]) -> dict[str, Value]:
    hour, minute, second = (*numbers, 0)[:3]
    if hour > 24 or minute > 59 or second > 59 or (hour == 24 and minute):
        return {}
    return {"hm": f"{hour:02d}:{minute:02d}" + (f":{second:02d}" if len(numbers) == 3 else "")}


def _three(numbers: list[int], lengths: list[int]) -> dict[str, Value]:
    if lengths[0] == 4 and lengths[1] <= 2 and lengths[2] <= 2 and 1 <= numbers[1] <= 12 and 1 <= numbers[2] <= 31:
        return {"ymd": f"Y{numbers[0]}-{numbers[1]}-{numbers[2]}"}
    if lengths[0] <= 2 and lengths[1] <= 2 and lengths[2] in (2, 4) and 1 <= numbers[0] <= 31 and 1 <= numbers[1] <= 31:
        year = str(numbers[2]) if lengths[2] == 4 else f"'{numbers[2]:02d}"
        return {"ymd": f"{numbers[0]}-{numbers[1]}-{year}"}
    return {}


def _two(numbers: list[int], lengths: list[int], divider: str) -> dict[str, Value]:
    first, second = numbers
    found: dict[str, Value] = {}
    if divider == ":" and lengths[0] <= 2 and lengths[1] == 2:
        return _clock(numbers)
    if lengths == [4, 4] and divider not in ".,:" and 1000 <= first < second < 2200:
        return {"yy": f"{first}/{second}"}
    if divider in "/-." and lengths[0] == 4 and lengths[1] <= 2 and 1000 <= first < 2200 and 1 <= second <= 31:
        found["yd"] = f"{first}-{second}"
        if second <= 12 and divider != ".":
            found["my"] = f"{first}-{second:02d}"
        return found
    if divider in "/-." and lengths[1] == 4 and 12 < first <= 31 and 1000 <= second < 2200 and lengths[0] <= 2:
        return {"dy": f"{second}-{first}"}
    if divider in "/-." and lengths[1] == 4 and 1 <= first <= 12 and 1000 <= second < 2200 and lengths[0] <= 2:
        return {"my": f"{second}-{first:02d}", "dy": f"{second}-{first}"}
    if max(lengths) <= 2 and min(first, second) >= 1 and max(first, second) <= 31:
        certain = divider == "/" and (lengths[1] == 2 or first > 12) and (first, second) != (24, 7)
        found["dm" if certain else "dmx"] = f"{first}-{second}"
        if divider != "/" and lengths[1] == 2:
            found["dmz"] = f"{first}-{second}"
        if divider not in "./" and max(first, second) <= _NOON:
            found["hh"] = f"{first}-{second}"
    if divider == "." and lengths[0] <= 2 and lengths[1] == 2 and first <= 24 and second <= 59:
        found["hmx"] = f"{first:02d}:{second:02d}"
    if divider in ".," and not found and max(lengths) <= 3:
        found["n"] = first * 1000 + second if lengths[1] == 3 else float(f"{first}.{second}")
    return found


def _split(text: str, start: int, dividers: list[str]) -> list[Piece]:
    """A run that is no single date: two of them with a dash between, or a day and a year with a comma."""
    outer = [mark for mark in dividers if mark in "-–~～〜"] or [mark for mark in dividers if mark == ","]
    if len(outer) != 1:
        return [(start, start + len(text), {})]
    cut = text.index(outer[0])
    left, right = text[:cut], text[cut + 1 :]
    if outer[0] == "," and not (len(left) <= 2 and len(right) == 4):
        return [(start, start + len(text), {})]
    mark: dict[str, Value] = {"comma" if outer[0] == "," else "dash": 0}
    pieces = [*read_run(left, start), (start + cut, start + cut + 1, mark), *read_run(right, start + cut + 1)]
    return pieces if all(values for _, _, values in pieces) else [(start, start + len(text), {})]
