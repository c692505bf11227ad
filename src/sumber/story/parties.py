"""Names of speakers and actors → whether two articles mean the same one, in any script."""

from __future__ import annotations

import re
from functools import lru_cache

from sumber.model import Facts, Party
from sumber.text.sound import sound_key

_LOCAL = re.compile(r"actor:\d+")
_SHORTEST = 2


def keys_of(party: Party, facts: Facts) -> frozenset[str]:
    """What identifies a party beyond its document: a country's or outlet's id, and the sounds of all its names' words."""
    if party.id is not None and not _LOCAL.fullmatch(party.id):
        return frozenset((party.id,))
    actor = next((actor for actor in facts.actors if actor.id == party.id), None) if party.id is not None else None
    names = actor.names if actor is not None and actor.names else (party.name,)
    return _sounds(names)


def all_keys(parties: tuple[Party, ...], facts: Facts) -> frozenset[str]:
    """The keys of several parties together."""
    return frozenset().union(*(keys_of(party, facts) for party in parties))


@lru_cache(maxsize=50_000)
def _sounds(names: tuple[str, ...]) -> frozenset[str]:
    """The telling sounds of the names' words; where all words are short, the names whole."""
    keys = [sound_key(name) for name in names]
    telling = frozenset(part for key in keys for part in key.split() if len(part) >= _SHORTEST)
    return telling or frozenset(filter(None, keys)) or frozenset(name.casefold() for name in names)
