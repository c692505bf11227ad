"""Whose page it is, its section, its own address."""

from __future__ import annotations

from sumber.knowledge import outlet_named, outlet_of_host
from sumber.knowledge.suffixes import registrable

from .about import About, name_key
from .linked import strings

MAX_SECTION = 80


def find_outlet(about: About) -> str | None:
    """The id of the outlet known to `knowledge/` by the page's host or declared name, else the name that the page
    declares, else its registrable domain, else None."""
    known = outlet_of_host(about.host) if about.host else None
    if known is not None:
        return known.id
    names = []
    for name in about.site_names:
        named = outlet_named(name, in_context=False)
        # A paper that prints an agency's story may declare the agency; its address tells whose page it is.
        if named is None:
            names.append(name)
        elif not (about.host and named.kind == "agency"):
            return named.id
    if names:
        # "velm.example" is a weaker name than "The Velm Courier", whichever the page declares first.
        return next((name for name in names if name_key(name) != name_key(about.host.removeprefix("www."))), names[0])
    return (registrable(about.host) or about.host.removeprefix("www.")) if about.host else None


def find_canonical(about: About) -> str | None:
    """The address that the page declares as its own, absolute and sound, or None."""
    return about.canonical


def find_section(about: About) -> str | None:
    """The section of the outlet that the page says it belongs to, as it is written there."""
    for node in about.nodes:
        for name in strings(node.values.get("articleSection"))[:1]:
            if len(name) <= MAX_SECTION:
                return name
    for meta in about.metas["section"]:
        if len(meta.content) <= MAX_SECTION:
            return meta.content
    return None
