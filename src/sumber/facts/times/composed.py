"""Numbers in several words → one token: twenty nine, two thousand and fifteen, nineteen seventy two."""

from __future__ import annotations

from .lexicon import Lexicon, number_kinds
from .reading import Value
from .tokens import Line

_HUNDRED, _THOUSAND = 100, 1000
_MOST = 8
_CENTURIES = range(13, 22)


def composed(line: Line, lexicon: Lexicon) -> Line:
    """The line with numbers of several words as one token each; one word alone stays as it is."""
    made: Line | None = None
    at = kept = 0
    while at < len(line.values):
        if "n" not in line.values[at] or not _is_word(line, at):
            at += 1
            continue
        last, values = _number(line, at)
        if last == at:
            at += 1
            continue
        made = made or Line([], [], [], [], [])
        made.extend(line, kept, at)
        made.add(lexicon.alphabet.char(frozenset(values)), line.starts[at], line.ends[last], values)
        at = kept = last + 1
    if made is None:
        return line
    made.extend(line, kept, len(line.values))
    return made


def _is_word(line: Line, at: int) -> bool:
    """Whether a number is written in letters: the lexicon has them as floating point numbers."""
    return isinstance(line.values[at]["n"], float)


def _number(line: Line, first: int) -> tuple[int, dict[str, Value]]:
    """Up to which token the number goes on that begins at `first`, and what it can be; `first` itself where it does not."""
    total, current = 0.0, float(line.values[first]["n"])
    if current != int(current):
        return first, {}
    if current == _THOUSAND:
        total, current = current, 0.0
    last, values = first, dict[str, Value]()
    at = first + 1
    while at < min(len(line.values), first + _MOST):
        joined = "and" in line.values[at] and "n" not in line.values[at]
        at += joined
        if at >= len(line.values):
            break
        known = line.values[at]
        if "ord" in known and not joined and "n" not in known:
            if total == 0 and current >= 20 and current % 10 == 0 and 0 < float(known["ord"]) < 10:
                return at, {"ord": int(current) + int(known["ord"])}
            break
        if "n" not in known or not _is_word(line, at):
            break
        step = _with(total, current, float(known["n"]), joined=joined)
        if step is None:
            break
        total, current = step
        last = at
        at += 1
    if last > first:
        value = total + current
        values = dict.fromkeys(number_kinds(value), int(value))
    return last, values


def _with(total: float, current: float, value: float, *, joined: bool) -> tuple[float, float] | None:
    """The number with one more word, as what is behind the thousands and what is not; None where that makes no number."""
    if value != int(value) or value <= 0:
        return None
    if value == _THOUSAND:
        return (current * value, 0.0) if not total and 0 < current < _THOUSAND and not joined else None
    if value == _HUNDRED:
        return (total, current * value) if 0 < current < _HUNDRED and not joined else None
    if value > _HUNDRED:
        return (total, current + value) if current == 0 and total and value < _THOUSAND else None
    if current % _HUNDRED == 0 and (current or total):
        return total, current + value
    if current % 10 == 0 and current % _HUNDRED >= 20 and value < 10:
        return total, current + value
    # Years are spoken in two halves.
    if not total and current in _CENTURIES and 10 <= value < _HUNDRED and not joined:
        return total, current * _HUNDRED + value
    return None
