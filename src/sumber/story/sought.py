"""A name or code that somebody asks for → the actors of an article that answer to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from sumber.errors import UsageError
from sumber.knowledge.countries import country, country_called
from sumber.knowledge.outlets import outlet_named, outlets
from sumber.model import Actor, Facts, Party, Span
from sumber.text.fold import fold
from sumber.text.sound import sound_key

_CODE_LENGTH = 2
_KNOWN = ("country", "outlet")
_HOW = "give a country's code (RU) or a name as it stands in the articles"


class Sought(Struct, frozen=True):
    """Who is asked for: a country or known outlet by its `id`, or somebody by the name `asked`."""

    asked: str
    id: str | None = None


def seek(asked: str, facts: Iterable[Facts]) -> Sought:
    """Who is meant: a code or id, the name of a country in any language, what the articles call a country or outlet, or a name.

    Raises `UsageError` where nothing is asked for, where an id is not known, and where nobody in the articles bears the name.
    """
    name = asked.strip()
    if not any(map(str.isalnum, name)):
        raise UsageError(f"an actor's name is empty: {_HOW}")
    kind, _, key = name.partition(":")
    if key and kind in _KNOWN:
        return Sought(asked, _checked(kind, key))
    if len(name) == _CODE_LENGTH and name.isascii() and name in (name.upper(), name.lower()) and country(name):
        return Sought(asked, f"country:{name.upper()}")
    if (code := country_called(name)) is not None:
        return Sought(asked, f"country:{code}")
    if (outlet := outlet_named(name, in_context=False)) is not None:
        return Sought(asked, f"outlet:{outlet.id}")
    return _as_called(asked, list(facts))


def _checked(kind: str, key: str) -> str:
    if kind == "country" and country(key) is not None:
        return f"country:{key.upper()}"
    if kind == "outlet" and key in outlets():
        return f"outlet:{key}"
    raise UsageError(f"no {kind} has the id {key!r}: {_HOW}")


def _as_called(asked: str, facts: list[Facts]) -> Sought:
    spelt = fold(asked).strip()
    known = {
        actor.id
        for found in facts
        for actor in found.actors
        if actor.kind in _KNOWN and any(fold(name).strip() == spelt for name in actor.names)
    }
    if len(known) == 1:
        return Sought(asked, known.pop())
    sought = Sought(asked)
    if facts and not any(is_there(sought, found) for found in facts):
        raise UsageError(f"nobody is called {asked.strip()!r} in these articles: {_HOW}")
    return sought


def answering(sought: Sought, facts: Facts) -> frozenset[str]:
    """The ids of the actors who count for the one who is asked for: itself, and for a country the persons and bodies whose
    office the text gives to it, unless they have left it; for a name all who bear it."""
    return frozenset(actor.id for actor in facts.actors if _is_of(actor, sought))


def is_there(sought: Sought, facts: Facts) -> bool:
    """Whether the one who is asked for, or anybody who counts for it, is named."""
    return any(_is_of(actor, sought) for actor in facts.actors) or any(_bearers(sought, facts))


def names_of(sought: Sought, facts: Facts) -> Iterator[str]:
    """The names of all who count for the one who is asked for, those of each actor once."""
    for actor in facts.actors:
        if _is_of(actor, sought):
            yield from actor.names
    yield from dict.fromkeys(_bearers(sought, facts))


def _bearers(sought: Sought, facts: Facts) -> Iterator[str]:
    """The phrases of those who bear the name, where nothing more is known of them than the phrase ("the union")."""
    if sought.id is None:
        said = (party for one in facts.statements for party in (*one.speakers, *one.targets))
        done = (party for one in facts.events for party in (*one.actors, *one.recipients))
        yield from (party.name for party in (*said, *done) if party.id is None and is_named(party.name, sought.asked))


def _is_of(actor: Actor, sought: Sought) -> bool:
    if sought.id is None:
        return any(is_named(name, sought.asked) for name in actor.names)
    held = {f"country:{role.country}" for role in actor.roles if role.country and not role.former}
    return sought.id == actor.id or sought.id in held


def is_meant(party: Party, sought: Sought, ids: frozenset[str]) -> bool:
    """Whether a party is one of these actors, or, where nothing is known of it but its name, bears the name."""
    if party.id is not None:
        return party.id in ids
    return sought.id is None and is_named(party.name, sought.asked)


def find_name(sought: Sought, text: str, within: Span) -> Iterator[Span]:
    """Where the name that is asked for stands as it is spelt; nothing for a country or outlet, which the mentions have."""
    if sought.id is None:
        edge = r"\b" if sought.asked.isascii() else ""  # endings are written onto names in other scripts
        for match in re.finditer(f"{edge}{re.escape(sought.asked.strip())}{edge}", within.slice(text), re.IGNORECASE):
            yield Span(within.start + match.start(), within.start + match.end())


def is_named(name: str, wanted: str) -> bool:
    """Whether a name holds the words that are looked for: as they are spelt, or, in another script, as they sound."""
    spelt, looked_for = f" {fold(name)} ", fold(wanted).strip()
    if looked_for and f" {looked_for} " in spelt:
        return True
    if looked_for and len(looked_for) > _CODE_LENGTH and looked_for in spelt and not wanted.isascii():
        return True  # scripts without blanks, and endings written onto a name
    key = sound_key(wanted)
    return bool(key) and wanted.isascii() != name.isascii() and any(sound_key(part) == key for part in (name, *name.split()))
