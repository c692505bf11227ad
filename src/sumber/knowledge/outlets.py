"""Outlets: newspapers, broadcasters, agencies and aggregators, from `outlets/*.toml`."""

from __future__ import annotations

from functools import cache
from typing import Literal

from msgspec import Struct

from .files import folder, load_toml

OutletKind = Literal["agency", "newspaper", "broadcaster", "state_media", "aggregator"]


class Outlet(Struct, frozen=True, forbid_unknown_fields=True):
    """A publisher of news. `country` is ISO 3166 alpha-2, `aliases` its names by BCP 47 tag, `needs_context` those
    aliases that are other words too, `languages` the tags it publishes in where that is known."""

    id: str
    name: str
    kind: OutletKind
    country: str
    domains: tuple[str, ...] = ()
    aliases: dict[str, tuple[str, ...]] = {}
    needs_context: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    status: str = ""


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    outlet: tuple[Outlet, ...]


@cache
def outlets() -> dict[str, Outlet]:
    """Every outlet known, by id, in the order of the files."""
    found: dict[str, Outlet] = {}
    for path in sorted(folder("outlets").glob("*.toml")):
        for outlet in load_toml(path, _File).outlet:
            found[outlet.id] = outlet
    return found


@cache
def _domains() -> dict[str, Outlet]:
    return {domain: outlet for outlet in outlets().values() for domain in outlet.domains}


def outlet_of_host(host: str) -> Outlet | None:
    """The outlet that publishes under that host name or a parent of it (`www.`, `en.` and the like), or None."""
    parts = host.lower().rstrip(".").split(".")
    known = _domains()
    for start in range(len(parts) - 1):
        found = known.get(".".join(parts[start:]))
        if found is not None:
            return found
    return None


@cache
def _names() -> dict[str, tuple[Outlet, bool]]:
    """Folded name → (outlet, certain without context)."""
    found: dict[str, tuple[Outlet, bool]] = {}
    for outlet in outlets().values():
        doubtful = {name.casefold() for name in outlet.needs_context}
        for name in (outlet.name, *(alias for names in outlet.aliases.values() for alias in names)):
            key = name.casefold()
            found.setdefault(key, (outlet, key not in doubtful))
    return found


def outlet_named(name: str, *, in_context: bool = True) -> Outlet | None:
    """The outlet of exactly that name in any language, case ignored. `in_context` False refuses ambiguous names."""
    found = _names().get(" ".join(name.split()).casefold())
    return found[0] if found is not None and (in_context or found[1]) else None


def outlet_names() -> dict[str, tuple[Outlet, bool]]:
    """All names, case folded, each with its outlet and whether it is certain without context."""
    return _names()
