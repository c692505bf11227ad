"""Whose page it is, its section, its own address."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from sumber.knowledge import outlet_named, outlet_of_host
from sumber.knowledge.metadata import metadata_names
from sumber.page import Document

from .linked import article_nodes, bare_address, strings

if TYPE_CHECKING:
    from tldextract import TLDExtract

MAX_SITE_NAME = 60
MAX_SECTION = 80
_ALNUM = re.compile(r"[\W_]+")


def find_outlet(document: Document) -> str | None:
    """The id of the outlet known to `knowledge/` by the page's host or declared name, else the name that the page
    declares, else its registrable domain, else None."""
    host = host_of(document)
    known = outlet_of_host(host) if host else None
    if known is not None:
        return known.id
    names = site_names(document)
    for name in names:
        named = outlet_named(name, in_context=False)
        if named is not None:
            return named.id
    return next(iter(names), None) or (registrable(host) or host if host else None)


def find_canonical(document: Document) -> str | None:
    """The address that the page declares as its own, absolute; None where it declares none that makes sense.

    An address of another site counts too (a republished page points at its source), a site's front page does not
    unless the page was fetched from there.
    """
    fetched = document.page.url
    candidates = [relation.href for relation in document.declared.related("canonical")]
    candidates += [meta.content for meta in document.declared.meta(*metadata_names().meta.url)]
    for candidate in candidates:
        address = absolute(candidate, fetched)
        if address is None:
            continue
        if urlsplit(address).path in ("", "/") and not urlsplit(address).query and urlsplit(fetched or "/x").path not in ("", "/"):
            continue
        return address
    return None


def find_section(document: Document) -> str | None:
    """The section of the outlet that the page says it belongs to, as it is written there."""
    for node in article_nodes(document.declared, addresses_of(document)):
        for name in strings(node.values.get("articleSection"))[:1]:
            if len(name) <= MAX_SECTION:
                return name
    for meta in document.declared.meta(*metadata_names().meta.section):
        if len(meta.content) <= MAX_SECTION:
            return meta.content
    return None


def absolute(address: str, base: str | None) -> str | None:
    """The address made absolute, or None where it is none of the web's (another scheme, no host, blanks, too long)."""
    try:
        joined = urljoin(base or "", address.strip())
        parts = urlsplit(joined)
    except ValueError:
        return None
    sound = parts.scheme in ("http", "https") and parts.hostname and "." in parts.hostname
    return joined if sound and len(joined) <= 2_000 and not re.search(r"[\s<>{}]", joined) else None


def host_of(document: Document) -> str:
    """The host name that the page comes from: of its address, else of the address that it declares; else ""."""
    for address in (document.page.url, find_canonical(document)):
        try:
            host = urlsplit(address or "").hostname
        except ValueError:
            continue
        if host:
            return host
    return ""


def addresses_of(document: Document) -> frozenset[str]:
    """The addresses that the page goes by, bare."""
    found = (document.page.url, find_canonical(document))
    return frozenset(bare_address(address) for address in found if address)


def site_names(document: Document) -> list[str]:
    """The names by which the page calls its site, best first."""
    declared = document.declared
    names = [meta.content for meta in declared.meta(*metadata_names().meta.site_name)]
    bodies = metadata_names().linked_data.bodies
    for node in declared.nodes:
        if node.role == "publisher" or "WebSite" in node.types or (not node.role and not set(bodies).isdisjoint(node.types)):
            names += strings(node.values.get("name"))
    return list(dict.fromkeys(name for name in names if len(name) <= MAX_SITE_NAME))


def site_keys(document: Document) -> frozenset[str]:
    """`name_key` of everything that names the page's site: its declared names, its host with and without ending, and
    the names of the outlet that publishes there."""
    host = host_of(document)
    keys = {name_key(name) for name in site_names(document)}
    if host:
        bare = host.removeprefix("www.")
        domain = registrable(host)
        keys |= {name_key(bare), name_key(domain), name_key(domain.partition(".")[0])}
        known = outlet_of_host(host)
        if known is not None:
            keys.add(name_key(known.name))
            keys |= {name_key(alias) for aliases in known.aliases.values() for alias in aliases}
    return frozenset(key for key in keys if len(key) > 1)


def name_key(name: str) -> str:
    """Letters and digits of a name, case folded: equal for two ways of writing one name."""
    return _ALNUM.sub("", name).casefold()


def registrable(host: str) -> str:
    """The registrable domain of a host name by the public suffix list (`news.example.co.uk` → `example.co.uk`), or ""."""
    return _suffixes()(host).top_domain_under_public_suffix


@cache
def _suffixes() -> TLDExtract:
    from tldextract import TLDExtract

    return TLDExtract(suffix_list_urls=(), cache_dir=None)
