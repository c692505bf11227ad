"""Plain text → its lines with their places, and which of them are one paragraph that was wrapped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_BREAK = re.compile(r"(?:\r\n|[\r\n\x0b\x0c\x85\u2028\u2029])")
_SENTENCE_END = re.compile(r"[.!?…。！？｡।॥؟۔։။።:：][\"'’”»›」』）)\]】*_]*(?:\s[»”])?$")
_INNER_END = re.compile(r"[.!?।۔؟][\"”»]? \S|[。！？]\S")
_ITEM = re.compile(r"[-*•‣▪◦●■·–—+#]\s*\S|\d{1,3}[.):ªº]?\s|\S+:\s")
_BULLET = re.compile(r"(?:[-*•‣▪◦●■·]|\d{1,2}[.)])\s+\S")
_WIDEST = 120

MAX_LINES = 20_000
"""How many lines of a text are read: more are no article, and cost as much as many articles."""

_FEWEST = 4
_SHORT = 60
_FEW = 8
_NARROWEST = 40
_NARROWEST_WIDE = 16
_WIDE = 0x2E80
_EDGE = 0.6


class Unit(Struct, frozen=True, gc=False):
    """A line, or lines that are one paragraph: `start` to `end` in the input, `text` with the wraps taken out, and
    whether a blank line stands before it."""

    start: int
    end: int
    text: str
    apart: bool = False


def read_lines(text: str) -> list[Unit]:
    """The lines that hold something, without the blanks around them; at most `MAX_LINES`."""
    lines: list[Unit] = []
    last = 0
    for match in _LINE.finditer(text):
        line = match[0].strip("\ufeff\u200b \t\u00a0\u3000")
        if not line.strip():
            continue
        start = match.start() + match[0].index(line)
        apart = bool(lines) and len(_BREAK.findall(text[last:start])) > 1
        lines.append(Unit(start, start + len(line), line, apart))
        last = start + len(line)
        if len(lines) == MAX_LINES:
            break
    return lines


def each_line(text: str) -> Iterator[tuple[int, str]]:
    """The lines that hold something, without the blanks around them, each with its place; only newlines break lines."""
    place = 0
    for whole in text.split("\n"):
        line = whole.strip()
        if line:
            yield (place if line[0] == whole[0] else place + len(whole) - len(whole.lstrip())), line
        place += len(whole) + 1


def is_item(line: str) -> bool:
    """Whether a line begins as an item of a list does."""
    return _BULLET.match(line) is not None


def is_prose(lines: Sequence[str]) -> bool:
    """Whether most lines are running text: pages of many short ones (lists of goods, of places) say things twice on purpose."""
    short = sum(len(line) < _SHORT and not is_wide(line) for line in lines)
    return short * 10 <= len(lines) * 3 or len(lines) < _FEW


def is_wide(line: str) -> bool:
    """Whether a line is written in a script that takes a character where others take a word."""
    return any(ord(char) > _WIDE for char in line[:8])


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, in any script that marks it."""
    return _SENTENCE_END.search(line[-12:]) is not None


def is_wrapped(lines: Sequence[Unit]) -> bool:
    """Whether the lines were broken at a width: most of them run on, and nearly all are about as long as the longest."""
    running = [line.text for line, after in pairwise(lines) if not after.apart]
    if len(running) < _FEWEST:
        return False
    widest = max(map(len, running))
    # a list within a text is no text that was wrapped
    if sum(map(len, running)) * 10 < sum(len(line.text) for line in lines) * 3:
        return False
    if widest > _WIDEST or widest < (_NARROWEST_WIDE if sum(map(is_wide, running)) * 2 > len(running) else _NARROWEST):
        return False
    # a line of a list is one sentence or none, a line that runs on begins and ends where the sentence happens to stand
    following = [after.text for after in lines[1:] if not after.apart]
    within = sum((line[0].isalpha() and not line[0].isupper()) or _INNER_END.search(line) is not None for line in following)
    if within * 4 < len(following) or sum(_ITEM.match(line) is not None for line in running) * 4 > len(running):
        return False
    first = Counter(line.split(maxsplit=1)[0] for line in running)
    if first.most_common(1)[0][1] * 5 > len(running) * 2 and len(running) > 2 * _FEWEST and not is_wide(running[0]):
        return False
    beside = [*running, *following]
    if sum(_INNER_END.search(line) is not None or ends_sentence(line) for line in beside) * 8 < len(beside):
        return False
    open_ended = sum(not ends_sentence(line) for line in running)
    full = sum(len(line) >= _EDGE * widest for line in running)
    return open_ended * 2 >= len(running) and full * 3 >= len(running) * 2


def wrapped_lines(lines: Sequence[Unit]) -> list[int]:
    """Which lines of a wrapped text run on from the one before or into the next: they are no lines of their own."""
    if not is_wrapped(lines):
        return []
    widest = max(len(line.text) for line in lines if len(line.text) <= _WIDEST)
    full = [len(line.text) >= _EDGE * widest and not ends_sentence(line.text) for line in lines]
    on = [full[place] and not after.apart for place, after in enumerate(lines[1:])] + [False]
    return [place for place in range(len(lines)) if on[place] or (place and on[place - 1])]


def unwrap(lines: Sequence[Unit], *, separator: str) -> Iterator[Unit]:
    """Join wrapped lines into paragraphs. A blank line ends one, and so does a short line that ends a sentence."""
    widest = max(len(line.text) for line in lines)
    held: list[Unit] = []
    for line in lines:
        if held and (line.apart or (len(held[-1].text) < _EDGE * widest and ends_sentence(held[-1].text))):
            yield _joined(held, separator)
            held = []
        held.append(line)
    if held:
        yield _joined(held, separator)


def _joined(lines: Sequence[Unit], separator: str) -> Unit:
    text = lines[0].text
    for line in lines[1:]:
        # a word divided at the width: the hyphen and the break go, where a small letter goes on
        divided = text.endswith("\u00ad") or (text[-1] == "-" and text[-2:-1].isalpha() and line.text[:1].islower())
        text = text[:-1] + line.text if divided and text.endswith("\u00ad") else text + ("" if divided else separator) + line.text
    return Unit(lines[0].start, lines[-1].end, text, lines[0].apart)
