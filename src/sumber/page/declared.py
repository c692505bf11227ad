"""What a page declares about itself in markup that readers do not see: meta elements, linked data, relations, languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser, LexborNode

from .linked_data import Node, read_linked_data
from .walk import Walked

MAX_METAS = 1_000
MAX_RELATIONS = 1_000
MAX_SCRIPTS = 100

Attributes = dict[str, str | None]

_LINKED_DATA, _CANONICAL = "ld+json", "canonical"
# Of the relations only a page's own address is asked for; most links are style sheets, hints for loading and icons.
_DECLARING = f'title, meta[content], link[rel*="{_CANONICAL}" i], script[type*="{_LINKED_DATA}" i]'
# Of what the walk leaves out, elements of the body that hold scripts and metas on real pages.
_DECLARING_TOO = frozenset(["footer", "nav", "noscript"])
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


def read_declared(parser: LexborHTMLParser, walked: Walked) -> Declared:
    """What the parsed page declares; never raises, and keeps at most `MAX_METAS` metas and `MAX_RELATIONS` links.

    A search of the whole page costs as much as a walk over it: the head alone is searched, and of the body what the
    walk left out.
    """
    found = _Found([], [], [], [])
    if parser.head is not None:
        _search(parser.head, found)
    tree = walked.tree
    for element in tree.by_tag("meta", "link"):
        (found.metas if tree.tags[element] == "meta" else found.links).append(tree.attributes[element])
    kinds: dict[int, str] = {}  # by the parser's numbers, which cost less than names
    for node in walked.left_out:
        kind = node.tag_id
        tag = kinds.get(kind) or kinds.setdefault(kind, node.tag or "-")
        if tag == "script":
            if _LINKED_DATA in (node.attributes.get("type") or "").lower():
                found.scripts.append(node)
        elif tag in _DECLARING_TOO:
            _search(node, found)
    metas = (meta for attributes in found.metas if (meta := _meta(attributes)) is not None)
    relations = (relation for attributes in found.links if (relation := _relation(attributes)) is not None)
    titles = found.titles or [tree.text_of(element) for element in tree.by_tag("title")]
    root = parser.root
    languages = root.attributes if root is not None else {}
    language = languages.get("lang") or languages.get("xml:lang") or ""
    linked = read_linked_data([node.text() for node in found.scripts[:MAX_SCRIPTS]])
    return Declared(
        tuple(islice(metas, MAX_METAS)), linked, tuple(islice(relations, MAX_RELATIONS)), titles[0] if titles else "",
        _squeeze(language)[:40],
    )  # fmt: skip


class _Found(NamedTuple):
    """Attributes of metas and links, scripts of linked data, the texts of titles."""

    metas: list[Attributes]
    links: list[Attributes]
    scripts: list[LexborNode]
    titles: list[str]


def _search(part: LexborNode, found: _Found) -> None:
    """What a part of the page declares."""
    for node in part.css(_DECLARING):
        tag = node.tag
        if tag == "meta":
            found.metas.append(node.attributes)
        elif tag == "link":
            found.links.append(node.attributes)
        elif tag == "script":
            found.scripts.append(node)
        elif not found.titles:
            found.titles.append(_squeeze(node.text()))


def _meta(attributes: Attributes) -> Meta | None:
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


def _relation(attributes: Attributes) -> Relation | None:
    href, rels = (attributes.get("href") or "").strip(), tuple((attributes.get("rel") or "").lower().split())
    return Relation(rels, href) if href and _CANONICAL in rels else None


def _squeeze(text: str) -> str:
    return " ".join(text.split())
