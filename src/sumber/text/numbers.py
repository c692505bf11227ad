"""Text → numbers, normalised over scripts and separators."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from msgspec import Struct

from sumber.model import Span

_GAPS = "\u00a0\u202f\u2009 '’٬"
_NUMBER = re.compile(rf"\d(?<![\d.,].)\d*(?:[.,٫{_GAPS}]\d+)*")
_MARK_AFTER = re.compile(r"[ \u00a0\u202f]?([%٪％‰]|°|[$€£¥₩₽₹₺₴₫])")
_MARK_BEFORE = re.compile(r"([$€£¥₩₽₹₺₴₫])[ \u00a0]?$")
_MULTIPLIERS = {
    "百": 100,
    "千": 1000,
    "천": 1000,
    "万": 10**4,
    "萬": 10**4,
    "만": 10**4,
    "亿": 10**8,
    "億": 10**8,
    "억": 10**8,
    "兆": 10**12,
    "조": 10**12,
}
_MULTIPLIER = re.compile(rf"[ ]?([{''.join(_MULTIPLIERS)}])")
_HAN_DIGITS = {
    digit: value
    for value, digits in enumerate(("〇零", "一", "二两兩", "三", "四", "五", "六", "七", "八", "九"))
    for digit in digits
}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN_NUMBER = re.compile(f"[{''.join(_HAN_DIGITS)}十百千万萬亿億]{{2,}}")
_SAME_MARK = {"٪": "%", "％": "%"}


class Number(Struct, frozen=True, gc=False):
    """A number in a text: its place, its value as a plain decimal (`1234.5`), and the sign beside it (`%`, `$`) or nothing."""

    span: Span
    value: str
    mark: str = ""

    @property
    def mantissa(self) -> str:
        """The significant digits: the same for 11 million, 1100万 and 11.0."""
        return self.value.replace(".", "").strip("0")


def find_numbers(text: str) -> list[Number]:
    """Every number written in digits of any script, or in Han numerals of two or more characters, in order.

    Separators are resolved by their grouping: `1,200`, `1.200`, `1 200` and `1,20,000` are thousands, `1,2` and `1.2` are
    decimals. What has the shape of neither (a version, a dotted date) is left out.
    """
    found = [number for match in _NUMBER.finditer(text) for number in _read(text, match.start(), match[0])]
    if not text.isascii():
        found += [number for match in _HAN_NUMBER.finditer(text) if (number := _read_han(match))]
    return sorted(found, key=lambda number: number.span) if found else found


def _read(text: str, start: int, written: str) -> list[Number]:
    if not written.isascii():
        written = "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in written)
    value = _resolve(written)
    if value is not None:
        return [_number(text, start, start + len(written), value)]
    pieces = list(re.finditer(rf"[^{_GAPS}]+", written))
    if len(pieces) < 2:
        return []
    return [number for piece in pieces for number in _read(text, start + piece.start(), piece[0])]


def _resolve(written: str) -> str | None:
    """The value of digits with separators, or None where the grouping is that of no number."""
    groups = re.split(rf"[.,٫{_GAPS}]", written)
    marks = re.sub(r"\d", "", written)
    if not marks:
        return _plain(written)
    if len(set(marks)) == 1 and _is_grouped(groups, marks[0]):
        return _plain("".join(groups))
    if len(marks) == 1 and marks in ".,٫":
        return _plain(f"{groups[0]}.{groups[1]}")
    if len(set(marks[:-1])) == 1 and marks[-1] not in marks[:-1] and marks[-1] in ".,٫" and _is_grouped(groups[:-1], marks[0]):
        return _plain(f"{''.join(groups[:-1])}.{groups[-1]}")
    return None


def _is_grouped(groups: list[str], mark: str) -> bool:
    if mark == "٫" or groups[0] == "0" or not 1 <= len(groups[0]) <= 3:
        return False
    inner = {len(group) for group in groups[1:-1]}
    return len(groups[-1]) == 3 and (inner <= {3} or (inner == {2} and mark == ","))


def _plain(digits: str) -> str:
    whole, _, fraction = digits.partition(".")
    whole, fraction = whole.lstrip("0") or "0", fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _number(text: str, start: int, end: int, value: str) -> Number:
    times = _MULTIPLIER.match(text, end)
    if times:
        value = _plain(format(Decimal(value) * _MULTIPLIERS[times[1]], "f"))
        end = times.end()
    after = _MARK_AFTER.match(text, end)
    mark = after or _MARK_BEFORE.search(text, max(0, start - 2), start)
    return Number(Span(start, end), value, _SAME_MARK.get(mark[1], mark[1]) if mark else "")


def _read_han(match: re.Match[str]) -> Number | None:
    total = section = digit = 0
    if not any(char in _HAN_UNITS or char in _MULTIPLIERS for char in match[0]):
        value = int("".join(str(_HAN_DIGITS[char]) for char in match[0]))
        return Number(Span(*match.span()), str(value)) if value >= 10 else None
    for char in match[0]:
        if char in _HAN_DIGITS:
            digit = _HAN_DIGITS[char]
        elif char in _HAN_UNITS:
            section += (digit or 1) * _HAN_UNITS[char]
            digit = 0
        else:
            total = (total + section + digit) * _MULTIPLIERS[char]
            section = digit = 0
    value = total + section + digit
    return Number(Span(*match.span()), str(value)) if value >= 10 and match[0][0] in (*_HAN_DIGITS, "十") else None
