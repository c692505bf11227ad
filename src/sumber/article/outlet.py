"""Whose page it is, its section, its own address."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sumber.knowledge import outlet_named, outlet_of_host
from sumber.knowledge.suffixes import registrable

from .about import About, name_key
from .linked import bare_address, strings

MAX_SECTION = 80
MAX_STEPS = 12


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
    """The section of the outlet that the page says it belongs to, as it is written there: of its linked data, of a meta
    element, else the first step behind the front page on the way to it that a list of breadcrumbs declares."""
    for node in about.nodes:
        for name in strings(node.values.get("articleSection"))[:1]:
            if len(name) <= MAX_SECTION:
                return name
    for meta in about.metas["section"]:
        if len(meta.content) <= MAX_SECTION:
            return meta.content
    return next(_steps(about), None)


def _steps(about: About) -> Iterator[str]:
    """The names on the declared way to the page (https://schema.org/BreadcrumbList), without front page and page."""
    own = {bare_address(address) for address in (about.document.page.url, about.canonical) if address}
    for node in about.declared.nodes:
        if "BreadcrumbList" not in node.types:
            continue
        steps = node.values.get("itemListElement")
        for step in steps[:MAX_STEPS] if isinstance(steps, list) else ():
            name, address = _step(step)
            bare = bare_address(address)
            is_front = "/" not in bare or name_key(name) in about.site_keys
            is_name = 0 < len(name) <= MAX_SECTION and not name.isdigit()
            if bare and bare not in own and is_name and not is_front and not about.declared.title.startswith(name):
                yield name


def _step(step: Any) -> tuple[str, str]:
    """Name and address of one breadcrumb; "" for what it lacks."""
    if not isinstance(step, dict):
        return "", ""
    item = step.get("item")
    target = item if isinstance(item, dict) else {"@id": item}
    names = strings(step.get("name")) or strings(target.get("name"))
    addresses = strings(target.get("@id")) or strings(target.get("url"))
    return next(iter(names), ""), next(iter(addresses), "")
