"""Entries that begin with a time of the clock, as live blogs have them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from sumber.page import Tree

from .body import Body
from .features import MOST_LINKED
from .verdict_layout import HEADLINE, words_of

_REACH = 3
_LEAST = 4
_SHORTEST = 4
_LABEL = 30
_BEFORE = 40
_DAY = 24 * 60
_LONGEST_STEP = 8 * 60
_MANY = 8
_IN_ROW = 0.75
# Hours and minutes as they are written, 14:05, 14.05, 14h05, 14時05分, 14시 5분; and the minutes of a match, 45+2'.
_TIME = (
    r"(?<![\d:.,/-])([01]?\d|2[0-3])\s?(?:[:.hH：]\s?([0-5]\d)(?![\d%]|[./:-]\d)|[時时点시]\s?([0-5]?\d)?)"
    r"|(?<!\S)(\d{1,3})(?:\+\d{1,2})?\s?['’′](?!\w)"
)
_FIGURE = re.compile(r"\d")
_CLOCK = re.compile(_TIME)
_OPENING_CLOCK = re.compile(rf"[^\w]{{0,4}}(?:{_TIME})")
_DECLARED = re.compile(r"[T ]([01]\d|2[0-3]):([0-5]\d)")


class Entries(NamedTuple):
    """Entries in a row: how many, and their share of the body's words."""

    number: int
    share: float


def count_entries(body: Body, heading: int) -> Entries:
    """The entries of the body that begin with times, all rising or all falling.

    The time is a short block of its own before the entry, or its first characters.
    """
    if len(body.accepted) < _LEAST:
        return Entries(0, 0.0)
    start = body.accepted[0] if heading < 0 else min(heading, body.accepted[0])
    first = max(start - 1, body.accepted[0] - _BEFORE, 0)
    texts = body.page_blocks.texts[first : body.accepted[-1] + 1]
    starts = [text for text in texts if len(text) <= _LABEL or text[0].isdigit() or text[1].isdigit()]
    if len(starts) < _LEAST or sum(map(_may_tell, starts)) < _LEAST:
        return Entries(0, 0.0)
    entries = _entries(body, first)
    if len(entries) < _LEAST or not _is_row([minutes for minutes, _ in entries]):
        return Entries(0, 0.0)
    units = body.page_blocks.units
    inside = sum(units[block] for block in body.accepted if block >= entries[0][1])
    return Entries(len(entries), inside / (sum(units[block] for block in body.accepted) or 1))


def _may_tell(text: str) -> bool:
    """Whether a text has a figure where a time would stand: quick, as most have none."""
    if len(text) <= _LABEL:
        return _FIGURE.search(text) is not None
    return text[0].isdigit() or text[1].isdigit()


def _entries(body: Body, first: int) -> list[tuple[int, int]]:
    """The time of each entry, in minutes, and the block that gives it."""
    blocks, accepted = body.page_blocks, set(body.accepted)
    found: list[tuple[int, int]] = []
    waiting = since = -1
    for block in range(first, body.accepted[-1] + 1):
        text, is_link = blocks.texts[block], blocks.linked[block] > MOST_LINKED
        minutes = _minutes(blocks.tree, text, blocks.tree.owners[blocks.starts[block]]) if _may_tell(text) else -1
        if minutes >= 0 and len(text) <= _LABEL and not is_link:
            waiting, since = minutes, block
        elif minutes >= 0 and block in accepted:
            found.append((minutes, block))
            waiting = -1
        elif waiting >= 0 and block in accepted and blocks.units[block] >= _SHORTEST:
            if block - since <= _REACH:
                found.append((waiting, since))
            waiting = -1
        elif waiting >= 0 and is_link and words_of(text) > HEADLINE:
            waiting = -1  # the time of a headline
    return found


def _minutes(tree: Tree, text: str, element: int) -> int:
    """The time that a short block holds or declares, or that a longer one begins with, in minutes; -1 where there is none."""
    found = _CLOCK.search(text) if len(text) <= _LABEL else _OPENING_CLOCK.match(text)
    if found is not None:
        hours, minutes, other, played = found.groups()
        return int(played) if played else int(hours) * 60 + int(minutes or other or 0)
    if len(text) <= _LABEL and tree.tags[element] == "time":
        declared = _DECLARED.search(tree.attributes[element].get("datetime") or "")
        return int(declared[1]) * 60 + int(declared[2]) if declared else -1
    return -1


def _is_row(times: list[int]) -> bool:
    """Whether times rise or fall throughout, but for midnight and one or two out of place."""
    steps = [(after - before) % _DAY for before, after in pairwise(times)]
    longest = _DAY // 2 - 1 if len(times) >= _MANY else _LONGEST_STEP  # many entries may go over days
    rising = sum(step <= longest for step in steps)
    falling = sum(step >= _DAY - longest or step == 0 for step in steps)
    return max(rising, falling) >= _IN_ROW * len(steps) and len(set(times)) > len(times) // 2
