"""Bodies → pairs of articles in one language that share wording, and how much of each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .bodies import Body, Copy, Shared
from .candidates import propose, walk
from .passages import find_passage

_FEWEST_SHARED = 3
_GAP = re.compile(rb"(?<=\x01)\x00{1,3}(?=\x01)")
_BREAK_BY_WIDTH = {width: re.compile(rb"(?<=\x01)\x00{1,%d}(?=\x01)" % (width + 2)) for width in (3, 6, 15)}
_STRETCH = re.compile(rb"\x01+")
_CLAUSE_END = re.compile(r"[^\w\s,'\"’”“«»„()-]|\n")
_LEAST_WORDS = 20
_LEAST_SHARE = 0.22
_LEAST_QUOTED = 6
_LEAST_NEWS = 9.0


def find_copies(bodies: Sequence[Body]) -> list[Copy]:
    """Every pair that shares wording beyond chance, ordered by number. Pairs are proposed by an inverted index of chosen
    fingerprints, so that the cost follows the number of real pairs; a fingerprint that a crowd shares proposes only some."""
    found = []
    proposed = propose([body.prints.chosen for body in bodies])
    order = walk(proposed)
    last = {number: place for place, pair in enumerate(order) for number in pair}
    for place, (a, b) in enumerate(order):
        copy = compare(bodies, a, b) if proposed[a, b] >= _FEWEST_SHARED else None
        copy = copy or find_passage(bodies, a, b)
        if copy is not None:
            found.append(copy)
        for number in (a, b):
            if last[number] == place:
                bodies[number].forget()
    return sorted(found, key=lambda copy: (copy.a, copy.b))


def compare(bodies: Sequence[Body], a: int, b: int) -> Copy | None:
    """What two articles share, or None where it is no more than chance gives."""
    left, right = bodies[a], bodies[b]
    if left.prints.width != right.prints.width:
        return None
    copy = Copy(a, b, _shared(left, right.known), _shared(right, left.known))
    return copy if _is_telling(copy) else None


def _is_telling(copy: Copy) -> bool:
    least = min(copy.of_a.own_words, copy.of_b.own_words)
    if least >= _LEAST_WORDS and max(copy.of_a.share, copy.of_b.share) >= _LEAST_SHARE:
        return True
    return (
        min(copy.of_a.quoted_words, copy.of_b.quoted_words) >= _LEAST_QUOTED
        and min(copy.of_a.quoted_news, copy.of_b.quoted_news) >= _LEAST_NEWS
    )


def _shared(own: Body, theirs: frozenset[int]) -> Shared:
    width = own.prints.width
    flags = bytes(map(theirs.__contains__, own.prints.runs))
    breaks = sum(_is_inside(own, match) for match in _BREAK_BY_WIDTH[width].finditer(flags))
    spread = begun = int.from_bytes(flags, "little")
    for step in range(1, width):
        spread |= begun << 8 * step
    closed, edits = _GAP.subn(lambda gap: b"\x01" * len(gap[0]), spread.to_bytes(own.size, "little"))
    closed = _STRETCH.sub(lambda found: found[0] if len(found[0]) > 2 * width else b"\x00" * len(found[0]), closed)
    return own.share(closed, edits, breaks)


def _is_inside(own: Body, unlike: re.Match[bytes]) -> bool:
    """Whether these runs, which the other text lacks, break off within a sentence: at its end a part was left out as a whole."""
    first, last = unlike.start() + own.prints.width - 2, unlike.end()
    starts, ends = own.token_places
    return _CLAUSE_END.search(own.text, ends[min(first, last - 1)], starts[last]) is None
