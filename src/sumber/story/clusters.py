"""Likeness of pairs → clusters by average linkage, the same in whatever order the pairs come."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

# What a pair that must not be joined counts as: no mean over any number of pairs lifts it.
_NEVER = -1e15
_NEVER_MEAN = -1e3


def cluster(
    names: Sequence[str],
    likeness: Mapping[tuple[int, int], float],
    *,
    least: float,
    together: Iterable[tuple[int, int]] = (),
    apart: Iterable[tuple[int, int]] = (),
) -> list[list[int]]:
    """Clusters of the numbers 0 to len(names)-1: two clusters join while the mean likeness of their pairs is at least `least`.

    The likest join first; equal ones in the order of `names`, so that the numbering does not matter. A pair that is not in
    `likeness` counts as 0. Pairs of `apart` are never in one cluster; pairs of `together` are, unless that would bring such a
    pair together.
    """
    order = sorted(range(len(names)), key=lambda number: names[number])
    rank = {number: place for place, number in enumerate(order)}
    near: dict[int, dict[int, float]] = defaultdict(dict)
    for (a, b), value in likeness.items():
        near[rank[a]][rank[b]] = near[rank[b]][rank[a]] = value
    members = {place: [number] for place, number in enumerate(order)}
    fresh = len(order)
    for a, b in apart:
        near[rank[a]][rank[b]] = near[rank[b]][rank[a]] = _NEVER
    for one, other in sorted(sorted((rank[a], rank[b])) for a, b in together):
        a, b = _holding(order[one], members), _holding(order[other], members)
        if a != b and near[a].get(b, 0.0) > _NEVER_MEAN:
            _join(a, b, fresh, members, near)
            fresh += 1
    waiting = [(-value, a, b) for a, others in near.items() for b, value in others.items() if a < b and value >= least]
    heapq.heapify(waiting)
    while waiting:
        _, a, b = heapq.heappop(waiting)
        if a in members and b in members:
            _join(a, b, fresh, members, near)
            for other, value in near[fresh].items():
                if value >= least:
                    heapq.heappush(waiting, (-value, other, fresh))
            fresh += 1
    return sorted(sorted(joined) for joined in members.values())


def _holding(number: int, members: Mapping[int, list[int]]) -> int:
    return next(place for place, held in members.items() if number in held)


def _join(a: int, b: int, fresh: int, members: dict[int, list[int]], near: dict[int, dict[int, float]]) -> None:
    left, right = len(members[a]), len(members[b])
    members[fresh] = members.pop(a) + members.pop(b)
    of_a, of_b = near.pop(a, {}), near.pop(b, {})
    of_a.pop(b, None)
    of_b.pop(a, None)
    for other in sorted(of_a.keys() | of_b.keys()):
        mean = (of_a.get(other, 0.0) * left + of_b.get(other, 0.0) * right) / (left + right)
        theirs = near[other]
        theirs.pop(a, None)
        theirs.pop(b, None)
        theirs[fresh] = near[fresh][other] = mean
