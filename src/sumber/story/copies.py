"""Bodies → pairs of articles in one language that share wording, and how much of each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from sumber.text.flags import grown, shrunk

from .bodies import Body, Copy, Shared
from .candidates import CROWD, Pair, propose, walk
from .collector import collector_paused
from .passages import find_passage

_FEWEST_SHARED = 3
_WIDEST_GAP = 3
_BREAK_BY_WIDTH = {width: re.compile(rb"\x01\x00{1,%d}(?=\x01)" % (width + 2)) for width in (3, 6, 15)}
_CLAUSE_END = re.compile(r"[^\w\s,'\"’”“«»„()-]|\n")
_LEAST_WORDS = 20
_LEAST_SHARE = 0.22
_LEAST_QUOTED = 6
_LEAST_NEWS = 9.0
_MOST_BREAKS = 2


@collector_paused()
def find_copies(bodies: Sequence[Body]) -> list[Copy]:
    """Every pair that shares wording beyond chance, ordered by number. Pairs are proposed by an inverted index of chosen
    fingerprints, so that the cost follows the number of real pairs; a fingerprint that a crowd shares proposes only some.

    A body that several articles share is compared once, with itself and with others, for all of them."""
    holders: dict[int, list[int]] = defaultdict(list)
    for number, body in enumerate(bodies):
        holders[id(body)].append(number)
    groups = list(holders.values())
    firsts = [bodies[group[0]] for group in groups]
    proposed = propose([body.prints.chosen for body in firsts])
    proposed.update({(place, place): _FEWEST_SHARED for place, group in enumerate(groups) if len(group) > 1})
    found: list[Copy] = []
    order = walk(proposed)
    last = {number: place for place, pair in enumerate(order) for number in pair}
    for place, (a, b) in enumerate(order):
        copy = compare(firsts, a, b) if proposed[a, b] >= _FEWEST_SHARED else None
        copy = copy or find_passage(firsts, a, b)
        if copy is not None:
            found.extend(_each(copy, groups[a], groups[b]))
        for number in (a, b):
            if last[number] == place:
                firsts[number].forget()
    return sorted(found, key=lambda copy: (copy.a, copy.b))


def _each(copy: Copy, ours: Sequence[int], theirs: Sequence[int]) -> Iterator[Copy]:
    """What two bodies share, for the articles that have them: every two, or in a crowd those next to each other."""
    mine = frozenset(ours)
    for a, b in _pairs(ours, theirs):
        if a in mine:
            yield Copy(a, b, copy.of_a, copy.of_b, copy.is_passage)
        else:
            yield Copy(a, b, copy.of_b, copy.of_a, copy.is_passage)


def _pairs(ours: Sequence[int], theirs: Sequence[int]) -> list[Pair]:
    if ours is theirs:
        return list(combinations(ours, 2) if len(ours) <= CROWD else pairwise(ours))
    if len(ours) + len(theirs) <= CROWD:
        return [(min(a, b), max(a, b)) for a in ours for b in theirs]
    mine = frozenset(ours)
    return [(a, b) for a, b in pairwise(sorted([*ours, *theirs])) if (a in mine) != (b in mine)]


def compare(bodies: Sequence[Body], a: int, b: int) -> Copy | None:
    """What two articles share, or None where it is no more than chance gives."""
    left, right = bodies[a], bodies[b]
    if left.prints.width != right.prints.width:
        return None
    of_a = _shared(left, right.known)
    copy = Copy(a, b, of_a, of_a if left is right else _shared(right, left.known))
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
    if 0 not in flags:
        return own.share(b"\x01" * own.size if own.size > 2 * width else bytes(own.size))
    begun = grown(int.from_bytes(flags, "little"), width)
    closed = shrunk(grown(begun, _WIDEST_GAP + 1), _WIDEST_GAP + 1)
    filled = closed ^ begun
    edits = (filled & ~(filled << 8)).bit_count()
    long = grown(shrunk(closed, 2 * width + 1), 2 * width + 1)
    return own.share(long.to_bytes(own.size, "little"), edits, _breaks(own, flags))


def _breaks(own: Body, flags: bytes) -> int:
    """How many times the runs that the other text lacks break off within a sentence, as far as that matters: at the end of one
    a part was left out as a whole."""
    width, found = own.prints.width, 0
    for match in _BREAK_BY_WIDTH[width].finditer(flags):
        first, last = match.start() + width - 1, match.end()
        between = own.span(min(first, last - 1))[1], own.span(last)[0]
        found += _CLAUSE_END.search(own.text, *between) is None
        if found == _MOST_BREAKS:
            break
    return found
