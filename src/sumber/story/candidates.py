"""Chosen fingerprints → the pairs of articles that may be copies, and the order to compare them in."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict, deque
from collections.abc import Collection, Sequence
from itertools import pairwise

from .holders import find_holders

CROWD = 48
"""How many hold a fingerprint that no longer pairs all of them."""
_FEW = 12

Pair = tuple[int, int]


def propose(chosen: Sequence[array[int]]) -> dict[Pair, int]:
    """How many chosen fingerprints pairs share: two or more, or one that few articles have. `chosen` are sorted."""
    held = Counter(holders for _, holders in find_holders(chosen))
    shared: dict[Pair, int] = defaultdict(int)
    rare: set[Pair] = set()
    for holders, times in held.items():
        if len(holders) > CROWD:
            pairs = list(pairwise(holders))
        else:
            pairs = [(a, b) for place, b in enumerate(holders) for a in holders[:place]]
        for pair in pairs:
            shared[pair] += times
        if times == 1 and len(holders) <= _FEW:
            rare.update(pairs)
    return {pair: count for pair, count in shared.items() if count > 1 or pair in rare}


def walk(pairs: Collection[Pair]) -> list[Pair]:
    """The pairs in an order in which those of one article, and of its kin, stand near each other, whatever the numbers are."""
    beside: dict[int, list[int]] = defaultdict(list)
    for a, b in sorted(pairs):
        beside[a].append(b)
        beside[b].append(a)
    order: dict[Pair, None] = {}
    reached: set[int] = set()
    for start in sorted(beside):
        waiting = deque([] if start in reached else [start])
        reached.add(start)
        while waiting:
            number = waiting.popleft()
            for other in beside[number]:
                order[(number, other) if number < other else (other, number)] = None
                if other not in reached:
                    reached.add(other)
                    waiting.append(other)
    return list(order)
