"""What a page declares about itself in markup that readers do not see: meta elements, linked data, relations, languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser

from .linked_data import Node, read_linked_data

MAX_METAS = 1_000
MAX_RELATIONS = 1_000
MAX_SCRIPTS = 100

# Style sheets and hints for loading are most of a page's links and declare nothing.
_UNREAD = ",".join(f"[rel={rel}]" for rel in ("stylesheet", "preload", "preconnect", "dns-prefetch", "modulepreload", "prefetch"))
_DECLARING = f'title, meta[content], link[rel]:not({_UNREAD}), script[type*="ld+json" i]'
_NAMES = ("property", "name", "itemprop", "http-equiv")


class Meta(Struct, frozen=True, gc=False):
    """One `meta` element: `name` in lower case, the attribute that gave it, the content with white space collapsed."""

    name: str
    attribute: str
    content: str

    @property
    def where(self) -> str:
        """Its place, as `Evidence.where` gives it."""
        return f"page:meta[{self.attribute}={self.name}]"


class Relation(Struct, frozen=True, gc=False):
    """One `link` element: its relations and attributes in lower case, the address as it stands."""

    rels: tuple[str, ...]
    href: str
    type: str = ""
    language: str = ""
    sizes: str = ""

    @property
    def where(self) -> str:
        """Its place, as `Evidence.where` gives it."""
        return f"page:link[rel={' '.join(self.rels)}]"


@dataclass(frozen=True)
class Declared:
    """All that a page declares: metas, linked data and relations in document order, the `title` element, `html lang`."""

    metas: tuple[Meta, ...] = ()
    nodes: tuple[Node, ...] = ()
    relations: tuple[Relation, ...] = ()
    title: str = ""
    language: str = ""

    @cached_property
    def _by_name(self) -> dict[str, list[Meta]]:
        found: dict[str, list[Meta]] = {}
        for meta in self.metas:
            found.setdefault(meta.name, []).append(meta)
        return found

    def meta(self, *names: str) -> Iterator[Meta]:
        """The metas of these names (lower case) that have content: by the order of the names, then of the page."""
        for name in names:
            yield from self._by_name.get(name, ())

    def related(self, rel: str) -> Iterator[Relation]:
        """The `link` elements of that relation, in document order."""
        return (relation for relation in self.relations if rel in relation.rels)


def read_declared(parser: LexborHTMLParser) -> Declared:
    """What the parsed page declares; never raises, and keeps at most `MAX_METAS` metas and `MAX_RELATIONS` links."""
    metas: list[Meta] = []
    relations: list[Relation] = []
    scripts: list[str] = []
    titles: list[str] = []
    for node in parser.css(_DECLARING):
        tag = node.tag
        if tag == "meta":
            if len(metas) < MAX_METAS:
                metas.extend(_metas(node.attributes))
        elif tag == "link":
            if len(relations) < MAX_RELATIONS:
                relations.extend(_relations(node.attributes))
        elif tag == "script":
            if len(scripts) < MAX_SCRIPTS:
                scripts.append(node.text())
        elif not titles:
            titles.append(_squeeze(node.text()))
    root = parser.root
    languages = root.attributes if root is not None else {}
    language = languages.get("lang") or languages.get("xml:lang") or ""
    linked = read_linked_data(scripts)
    return Declared(tuple(metas), linked, tuple(relations), titles[0] if titles else "", _squeeze(language)[:40])


def _metas(attributes: dict[str, str | None]) -> Iterator[Meta]:
    content = _squeeze(attributes.get("content") or "")
    if not content:
        return
    for attribute in _NAMES:
        name = attributes.get(attribute)
        if name:
            yield Meta(_squeeze(name).lower(), attribute, content)
            return


def _relations(attributes: dict[str, str | None]) -> Iterator[Relation]:
    href = (attributes.get("href") or "").strip()
    if href:
        rels = tuple((attributes.get("rel") or "").lower().split())
        kind, language, sizes = (attributes.get(name) or "" for name in ("type", "hreflang", "sizes"))
        yield Relation(rels, href, kind.lower(), language, sizes)


def _squeeze(text: str) -> str:
    return " ".join(text.split())
