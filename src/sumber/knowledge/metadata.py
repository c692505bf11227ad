"""`metadata.toml`: the names under which pages declare their title, dates, authors and site."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from .files import folder, load_toml
from .people_pack import PeoplePack


class MetaNames(Struct, frozen=True, forbid_unknown_fields=True):
    """Names of `meta` elements in lower case, by what they mean, the most trustworthy first. `dated` do not say of which
    of the page's dates they speak."""

    title: tuple[str, ...]
    site_name: tuple[str, ...]
    published: tuple[str, ...]
    dated: tuple[str, ...]
    modified: tuple[str, ...]
    author: tuple[str, ...]
    section: tuple[str, ...]
    url: tuple[str, ...]
    language: tuple[str, ...]


class LinkedDataNames(Struct, frozen=True, forbid_unknown_fields=True):
    """Types of schema.org: of articles (most specific first), of pages that may stand for one, of the media that a page
    may be about or only hold, of bodies; and `asides`, the properties under which a node stands that is
    not the page's own article."""

    articles: tuple[str, ...]
    lesser: tuple[str, ...]
    media: tuple[str, ...]
    bodies: tuple[str, ...]
    asides: tuple[str, ...]


class AttributeNames(Struct, frozen=True, forbid_unknown_fields=True):
    """Attributes in which elements carry their date for machines."""

    date: tuple[str, ...]


class ClassPieces(Struct, frozen=True, forbid_unknown_fields=True):
    """Pieces of class names and ids, in lower case: of bylines, of dates, of the foot of a page or post, and of
    what stands outside the article; and `path`, the words in addresses that lead to the page of an author."""

    byline: tuple[str, ...]
    date: tuple[str, ...]
    path: tuple[str, ...]
    foot: tuple[str, ...]
    outside: tuple[str, ...]


class Placeholders(Struct, frozen=True, forbid_unknown_fields=True):
    """What programs write where an author's name should stand, in lower case."""

    names: tuple[str, ...]


class MetadataNames(Struct, frozen=True, forbid_unknown_fields=True):
    """All of `metadata.toml`. `bylines` has the words of bylines by the tag of a language without a pack."""

    meta: MetaNames
    linked_data: LinkedDataNames
    attributes: AttributeNames
    pieces: ClassPieces
    placeholders: Placeholders
    bylines: dict[str, PeoplePack]


@cache
def metadata_names() -> MetadataNames:
    """The names by which pages declare things; raises `KnowledgeError` where the file does not fit."""
    return load_toml(folder("metadata.toml"), MetadataNames)
