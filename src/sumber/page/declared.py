"""What a page declares about itself in markup that readers do not see: meta elements, linked data, relations, languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser

from .linked_data import Node, read_linked_data

MAX_METAS = 1_000
MAX_RELATIONS = 1_000
MAX_SCRIPTS = 100

# Of the relations only a page's own address is asked for; most links are style sheets, hints for loading and icons.
_DECLARING = 'title, meta[content], link[rel*="canonical" i], script[type*="ld+json" i]'
_NAMES = ("property", "name", "itemprop", "http-equiv")


class Meta(Struct, frozen=True, gc=False):
    """One `meta` element: `name` in lower case, the attribute that gave it, the content as it stands."""

    name: str
    attribute: str
    raw: str

    @property
    def content(self) -> str:
        """The content with white space collapsed; most of what a page has is never asked for."""
        return _squeeze(self.raw)

    @property
    def where(self) -> str:
        """Its place, as `Evidence.where` gives it."""
        return f"page:meta[{self.attribute}={self.name}]"


class Relation(Struct, frozen=True, gc=False):
    """One `link` element that gives the page's own address: its relations in lower case, the address as it stands."""

    rels: tuple[str, ...]
    href: str

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
    def by_name(self) -> dict[str, list[Meta]]:
        """The metas by their name, each name's in document order."""
        found: dict[str, list[Meta]] = {}
        for meta in self.metas:
            found.setdefault(meta.name, []).append(meta)
        return found

    def meta(self, *names: str) -> Iterator[Meta]:
        """The metas of these names (lower case) that have content: by the order of the names, then of the page."""
        for name in names:
            yield from self.by_name.get(name, ())

    def related(self, rel: str) -> Iterator[Relation]:
        """The `link` elements of that relation, in document order: of `canonical`, others are not kept."""
        return (relation for relation in self.relations if rel in relation.rels)


def read_declared(parser: LexborHTMLParser) -> Declared:
    """What the parsed page declares; never raises, and keeps at most `MAX_METAS` metas and `MAX_RELATIONS` links."""
    metas: list[Meta] = []
    relations: list[Relation] = []
    scripts: list[str] = []
    titles: list[str] = []
    tags: dict[int, str] = {}  # by the parser's numbers, which cost less than names
    for node in parser.css(_DECLARING):
        kind = node.tag_id
        tag = tags.get(kind) or tags.setdefault(kind, node.tag or "")
        if tag == "meta":
            if len(metas) < MAX_METAS and (meta := _meta(node.attributes)) is not None:
                metas.append(meta)
        elif tag == "link":
            if len(relations) < MAX_RELATIONS and (relation := _relation(node.attributes)) is not None:
                relations.append(relation)
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


def _meta(attributes: dict[str, str | None]) -> Meta | None:
    content = attributes.get("content")
    if not content or content.isspace():
        return None
    for attribute in _NAMES:
        name = attributes.get(attribute)
        if name:
            return Meta(_key(name), attribute, content)
    return None


@lru_cache(maxsize=512)
def _key(name: str) -> str:
    # most pages use the same few dozen names
    return _squeeze(name).lower()


def _relation(attributes: dict[str, str | None]) -> Relation | None:
    href = (attributes.get("href") or "").strip()
    if not href:
        return None
    return Relation(tuple((attributes.get("rel") or "").lower().split()), href)


def _squeeze(text: str) -> str:
    return " ".join(text.split())
