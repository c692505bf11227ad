"""What a page says of itself as a whole: its addresses, its site's names, its article in the linked data; found once."""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from urllib.parse import urljoin, urlsplit

from msgspec import structs

from sumber.knowledge import outlet_of_host
from sumber.knowledge.metadata import MetaNames, metadata_names
from sumber.knowledge.suffixes import registrable
from sumber.page import Document
from sumber.page.declared import Meta
from sumber.page.linked_data import Node

from .linked import article_nodes, bare_address, strings
from .marks import Near, near_title
from .outside import Outside

MAX_SITE_NAME = 60
MAX_ADDRESS = 2_000

_SIGNS = re.compile(r"[\W_]+")
_ASCII_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())
_NO_NAME = re.compile(r"://|[©@]|^\W*$")
_WHOLE = re.compile(r"https?://([A-Za-z0-9.-]+)/[A-Za-z0-9_./~%+@,-]*")
_UNSOUND = re.compile(r"[\s<>{}]")


class About:
    """A document, and what title, dates, people and outlet all need to know of it; each is computed on first use."""

    def __init__(self, document: Document, *, language: str | None = None) -> None:
        self.document = document
        self.tree = document.tree
        self.declared = document.declared
        self._language = language
        self._near: dict[int | None, Near] = {}
        self._outside: dict[int | None, Outside] = {}

    def near(self, anchor: int | None) -> Near:
        """What is marked near the title, which the element `anchor` shows."""
        if anchor not in self._near:
            self._near[anchor] = near_title(self.tree, anchor)
        return self._near[anchor]

    def outside(self, anchor: int | None = None) -> Outside:
        """What stands outside of the article whose title the element `anchor` shows."""
        if anchor not in self._outside:
            self._outside[anchor] = Outside(self.tree, anchor)
        return self._outside[anchor]

    @cached_property
    def metas(self) -> dict[str, list[Meta]]:
        """The page's `meta` elements by the field of `MetaNames` that has their name, every field in it: by the order of
        the names, then of the page."""
        found, known = self.declared.by_name, _meta_places()
        told: dict[str, list[tuple[int, str]]] = {field: [] for field in MetaNames.__struct_fields__}
        for name in found.keys() & known.keys():
            for field, place in known[name]:
                told[field].append((place, name))
        return {field: [meta for _, name in sorted(names) for meta in found[name]] for field, names in told.items()}

    @cached_property
    def language(self) -> str:
        """The language that dates and bylines are written in, as a BCP 47 tag: declared, else given, else `und`.

        A locale that the page declares in the same language adds its territory.
        """
        declared = self.declared.language.replace("_", "-") or self._language or ""
        if "-" not in declared:
            for meta in self.metas["language"]:
                locale = meta.content.replace("_", "-")
                if _TAG.fullmatch(locale) and (not declared or locale.lower().startswith(f"{declared.lower()}-")):
                    return locale
        return declared or "und"

    @cached_property
    def canonical(self) -> str | None:
        """The address that the page declares as its own, absolute; None where it declares none that makes sense.

        An address of another site counts too (a republished page points at its source), a site's front page does not
        unless the page was fetched from there.
        """
        fetched = self.document.page.url
        candidates = [relation.href for relation in self.declared.related("canonical")]
        candidates += [meta.content for meta in self.metas["url"]]
        for candidate in candidates[:6]:
            address = absolute(candidate, fetched)
            if address is not None and not (_is_front(address) and not _is_front(fetched or "https://x.y/z")):
                return address
        return None

    @cached_property
    def host(self) -> str:
        """The host name that the page comes from: of its address, else of the address that it declares; else ""."""
        return _host(self.document.page.url or "") or _host(self.canonical or "")

    @cached_property
    def nodes(self) -> list[Node]:
        """The nodes of the linked data that stand for the page's article, best first."""
        known = (self.document.page.url, self.canonical)
        return article_nodes(self.declared, frozenset(bare_address(address) for address in known if address))

    @cached_property
    def site_names(self) -> list[str]:
        """The names by which the page calls its site, best first."""
        names = [meta.content for meta in self.metas["site_name"]]
        bodies = _bodies()
        for node in self.declared.nodes:
            if node.role == "publisher" or "WebSite" in node.types or (not node.role and not bodies.isdisjoint(node.types)):
                names += strings(node.values.get("name"))
        return list(dict.fromkeys(name for name in names if len(name) <= MAX_SITE_NAME and not _NO_NAME.search(name)))

    @cached_property
    def site_keys(self) -> frozenset[str]:
        """`name_key` of everything that names the page's site: its declared names, its host with and without ending, and
        the names of the outlet that publishes there."""
        declared = frozenset(name_key(name) for name in self.site_names)
        return frozenset(key for key in declared | _host_keys(self.host) if len(key) > 1)


@cache
def _meta_places() -> dict[str, list[tuple[str, int]]]:
    """Name of a `meta` element → the fields of `MetaNames` that have it, each with its place there."""
    found: dict[str, list[tuple[str, int]]] = {}
    for field, names in structs.asdict(metadata_names().meta).items():
        for place, name in enumerate(names):
            found.setdefault(name, []).append((field, place))
    return found


@cache
def _bodies() -> frozenset[str]:
    return frozenset(metadata_names().linked_data.bodies)


@lru_cache(maxsize=1024)
def _host_keys(host: str) -> frozenset[str]:
    """`name_key` of a host name and of the outlet that publishes there."""
    if not host:
        return frozenset()
    bare = host.removeprefix("www.")
    domain = registrable(host) or bare
    names = [bare, domain, domain.partition(".")[0]]
    known = outlet_of_host(host)
    if known is not None:
        names += [known.name, *(alias for aliases in known.aliases.values() for alias in aliases)]
    return frozenset(map(name_key, names))


_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Za-z]{2})?")


def absolute(address: str, base: str | None) -> str | None:
    """The address made absolute, or None where it is none of the web's (another scheme, no host, blanks, too long)."""
    try:
        bare = address.strip()
        whole = _WHOLE.fullmatch(bare)
        if whole is not None:
            return bare if "." in whole[1] and len(bare) <= MAX_ADDRESS else None
        joined = urljoin(base or "", bare)
        parts = urlsplit(joined)
        host = parts.hostname
    except ValueError:
        return None
    sound = parts.scheme in ("http", "https") and host and "." in host
    return joined if sound and len(joined) <= MAX_ADDRESS and not _UNSOUND.search(joined) else None


def _is_front(address: str) -> bool:
    """Whether the address is of a site's front page."""
    after = address.partition("://")[2]
    return not after.partition("/")[2]


def _host(address: str) -> str:
    whole = _WHOLE.match(address)
    if whole is not None:
        return whole[1].lower()
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


@lru_cache(maxsize=1024)
def name_key(name: str) -> str:
    """Letters and digits of a name, case folded: equal for two ways of writing one name."""
    if name.isascii():
        return name.encode("ascii").translate(None, _ASCII_SIGNS).decode("ascii").lower()
    return _SIGNS.sub("", name).casefold()
