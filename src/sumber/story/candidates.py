"""Chosen fingerprints → the pairs of articles that may be copies, and what of them belongs together."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from .holders import find_holders

_CROWD = 48
_FEW = 12

Pair = tuple[int, int]


def propose(chosen: Sequence[array[int]]) -> dict[Pair, int]:
    """How many chosen fingerprints pairs share: two or more, or one that few articles have. `chosen` are sorted."""
    held = Counter(holders for _, holders in find_holders(chosen))
    shared: dict[Pair, int] = defaultdict(int)
    rare: set[Pair] = set()
    for holders, times in held.items():
        if len(holders) > _CROWD:
            pairs = list(zip(holders, holders[1:], strict=False))
        else:
            pairs = [(a, b) for place, b in enumerate(holders) for a in holders[:place]]
        for pair in pairs:
            shared[pair] += times
        if times == 1 and len(holders) <= _FEW:
            rare.update(pairs)
    return {pair: count for pair, count in shared.items() if count > 1 or pair in rare}


def kindred(pairs: Collection[Pair]) -> list[list[Pair]]:
    """The pairs, in order, by what they connect: no article is in two of the lists."""
    leads: dict[int, int] = {}
    for a, b in pairs:
        one, other = _lead(a, leads), _lead(b, leads)
        leads[max(one, other)] = min(one, other)
    together: dict[int, list[Pair]] = defaultdict(list)
    for pair in sorted(pairs):
        together[_lead(pair[0], leads)].append(pair)
    return list(together.values())


def _lead(number: int, leads: dict[int, int]) -> int:
    """The smallest number known to be connected; the way to it is shortened."""
    lead = number
    while (above := leads.setdefault(lead, lead)) != lead:
        lead = above
    while leads[number] != lead:
        leads[number], number = lead, leads[number]
    return lead
