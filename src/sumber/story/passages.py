"""Two bodies that share little → the sentences that one has from the other, or from one speaker, words dropped or not."""

from __future__ import annotations

from collections.abc import Sequence

from .bodies import Body, Copy, Stretch

_LEAST_ALIKE = 0.8
_LEAST_COMMON = 0.7
_FEWEST_WORDS = 6
_FEWEST_SIGNS = 12
_LONGEST = 120
_LEAST_NEWS = 9.0


def find_passage(bodies: Sequence[Body], a: int, b: int) -> Copy | None:
    """The sentences of `a` that stand in `b`, in order and but for a few words, as a copy marked as passage; None without any.

    An idiom fills no sentence: of the shorter of two sentences four fifths must stand in the other, in the same order, six
    words at least, and these must be telling (`Body.news`).
    """
    left, right = bodies[a], bodies[b]
    if left.prints.width != right.prints.width:
        return None
    shared = left.known & right.known
    pairs = {tuple(body.sentence(body.prints.runs.index(run)) for body in (left, right)) for run in shared}
    alike = sorted((one, other) for one, other in pairs if _is_alike(left, one, right, other))
    if not alike:
        return None
    ours, theirs = (body.share(_flags(body, side)) for body, side in zip((left, right), zip(*alike, strict=True), strict=True))
    return Copy(a, b, ours, theirs, is_passage=True)


def _is_alike(left: Body, one: Stretch, right: Body, other: Stretch) -> bool:
    shorter = min(one[1] - one[0], other[1] - other[0])
    if shorter < (_FEWEST_WORDS if left.is_spaced else _FEWEST_SIGNS) or max(one[1] - one[0], other[1] - other[0]) > _LONGEST:
        return False
    mine, theirs = left.words(one), right.words(other)
    if len(set(mine) & set(theirs)) < _LEAST_COMMON * min(len(set(mine)), len(set(theirs))):
        return False
    if _in_order(mine, theirs) < _LEAST_ALIKE * shorter:
        return False
    return min(left.news(*one), right.news(*other)) >= _LEAST_NEWS


def _flags(body: Body, stretches: Sequence[Stretch]) -> bytes:
    flags = bytearray(body.size)
    for first, last in stretches:
        flags[first:last] = b"\x01" * (last - first)
    return bytes(flags)


def _in_order(mine: Sequence[int], theirs: Sequence[int]) -> int:
    """How many words both have in the same order (longest common subsequence)."""
    row = [0] * (len(theirs) + 1)
    for word in mine:
        before = 0
        for place, other in enumerate(theirs, 1):
            above = row[place]
            row[place] = before + 1 if word == other else max(above, row[place - 1])
            before = above
    return row[-1]
