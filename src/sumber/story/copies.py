"""Bodies → pairs of articles in one language that share wording, and how much of each."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from .bodies import Body, Copy, Shared
from .passages import find_passage

_CROWD = 48
_FEW = 12
_FEWEST_SHARED = 3
_GAP = re.compile(rb"(?<=\x01)\x00{1,3}(?=\x01)")
_BREAK_BY_WIDTH = {width: re.compile(rb"(?<=\x01)\x00{1,%d}(?=\x01)" % (width + 2)) for width in (3, 6, 15)}
_STRAY_BY_WIDTH = {width: re.compile(rb"(?<!\x01)\x01{1,%d}(?!\x01)" % (2 * width)) for width in (3, 6, 15)}
_CLAUSE_END = re.compile(r"[^\w\s,'\"’”“«»„()-]|\n")
_LEAST_WORDS = 20
_LEAST_SHARE = 0.22
_LEAST_QUOTED = 6
_LEAST_NEWS = 9.0


def find_copies(bodies: Sequence[Body]) -> list[Copy]:
    """Every pair that shares wording beyond chance, ordered by number. Pairs are proposed by an inverted index of chosen
    fingerprints, so that the cost follows the number of real pairs; a fingerprint that a crowd shares proposes only some."""
    found = []
    for (a, b), count in sorted(_proposed(bodies).items()):
        copy = compare(bodies, a, b) if count >= _FEWEST_SHARED else None
        copy = copy or find_passage(bodies, a, b)
        if copy is not None:
            found.append(copy)
    return found


def compare(bodies: Sequence[Body], a: int, b: int) -> Copy | None:
    """What two articles share, or None where it is no more than chance gives."""
    left, right = bodies[a], bodies[b]
    if left.prints.width != right.prints.width:
        return None
    common = left.known & right.known
    copy = Copy(a, b, _shared(left, common), _shared(right, common))
    return copy if _is_telling(copy) else None


def _is_telling(copy: Copy) -> bool:
    least = min(copy.of_a.own_words, copy.of_b.own_words)
    if least >= _LEAST_WORDS and max(copy.of_a.share, copy.of_b.share) >= _LEAST_SHARE:
        return True
    return (
        min(copy.of_a.quoted_words, copy.of_b.quoted_words) >= _LEAST_QUOTED
        and min(copy.of_a.quoted_news, copy.of_b.quoted_news) >= _LEAST_NEWS
    )


def _proposed(bodies: Sequence[Body]) -> dict[tuple[int, int], int]:
    """How many chosen fingerprints pairs share: two or more, or one that few articles have."""
    holders: dict[int, list[int]] = defaultdict(list)
    for number, body in enumerate(bodies):
        for mark in body.prints.chosen:
            holders[mark].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    rare: set[tuple[int, int]] = set()
    for held in holders.values():
        if len(held) < 2:
            continue
        if len(held) > _CROWD:
            shared.update((held[place - 1], b) for place, b in enumerate(held) if place)
            continue
        pairs = [(a, b) for place, b in enumerate(held) for a in held[:place]]
        shared.update(pairs)
        if len(held) <= _FEW:
            rare.update(pairs)
    return {pair: count for pair, count in shared.items() if count > 1 or pair in rare}


def _shared(own: Body, common: frozenset[int]) -> Shared:
    width = own.prints.width
    flags = bytearray(own.size)
    for place in [place for place, run in enumerate(own.prints.runs) if run in common]:
        flags[place] = 1
    breaks = sum(_is_inside(own, match) for match in _BREAK_BY_WIDTH[width].finditer(flags, 0, len(own.prints.runs)))
    spread = begun = int.from_bytes(flags, "little")
    for step in range(1, width):
        spread |= begun << 8 * step
    closed, edits = _GAP.subn(lambda gap: b"\x01" * len(gap[0]), spread.to_bytes(own.size, "little"))
    closed = _STRAY_BY_WIDTH[width].sub(lambda stray: b"\x00" * len(stray[0]), closed)
    return own.share(closed, edits, breaks)


def _is_inside(own: Body, unlike: re.Match[bytes]) -> bool:
    """Whether these runs, which the other text lacks, break off within a sentence: at its end a part was left out as a whole."""
    first, last = unlike.start() + own.prints.width - 2, unlike.end()
    return _CLAUSE_END.search(own.text, own.prints.ends[min(first, last - 1)], own.prints.starts[last]) is None
