"""`page_kinds.toml`: what pages that are no articles are called in markup, and what they say."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from .files import any_of, folder, load_toml

_WORDS = re.compile(r"[a-z]+")
MARKS = ("error", "offer", "consent", "person")
"""The kinds of pages, or parts of them, that have marks."""


class Marks(Struct, frozen=True, forbid_unknown_fields=True):
    """Parts of class names and ids, in lower case, by what they stand on."""

    error: tuple[str, ...]
    offer: tuple[str, ...]
    consent: tuple[str, ...]
    person: tuple[str, ...]


class Addresses(Struct, frozen=True, forbid_unknown_fields=True):
    """Beginnings of words in the addresses that an offer leads to, and `whole` words there, in lower case."""

    offer: tuple[str, ...]
    whole: tuple[str, ...]


class Traces(Struct, frozen=True, forbid_unknown_fields=True):
    """Parts of markup that services leave which tell people from programs, in lower case."""

    person: tuple[str, ...]


class Phrases(Struct, frozen=True, forbid_unknown_fields=True):
    """Parts of sentences of one language, in lower case, by the kind of page that says them."""

    error: tuple[str, ...] = ()
    offer: tuple[str, ...] = ()
    consent: tuple[str, ...] = ()
    person: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()


class PageKinds(Struct, frozen=True, forbid_unknown_fields=True):
    """All of `page_kinds.toml`."""

    marks: Marks
    addresses: Addresses
    traces: Traces
    phrases: dict[str, Phrases]


@cache
def page_kinds() -> PageKinds:
    """The file, read once."""
    return load_toml(folder("") / "page_kinds.toml", PageKinds)


def kinds_marked(name: str) -> set[str]:
    """The kinds (fields of `Marks`) that a class name or id in lower case holds a mark of."""
    heads = _marks()
    # most names hold the first letters of none
    begun = heads.keys() & set(zip(name, name[1:], name[2:], strict=False))
    return {kind for head in begun for mark, kind in heads[head] if mark in name}


@cache
def _marks() -> dict[tuple[str, ...], list[tuple[str, str]]]:
    """The marks, each with its kind, by their first three letters."""
    heads: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for kind in MARKS:
        for mark in getattr(page_kinds().marks, kind):
            heads.setdefault(tuple(mark[:3]), []).append((mark, kind))
    return heads


def is_offer_address(path: str) -> bool:
    """Whether a word in the path of an address, in lower case, tells that it leads to an offer."""
    words = page_kinds().addresses
    joined = path.replace("-", "").replace("_", "")
    return any(word.startswith(words.offer) or word in words.whole for word in _WORDS.findall(joined))


@cache
def kind_traces() -> re.Pattern[str]:
    """A pattern that finds, in markup of any case, a service that tells people from programs."""
    return re.compile(any_of(page_kinds().traces.person), re.IGNORECASE)


def phrases_in(kind: str, text: str) -> list[str]:
    """The phrases of a kind (a field of `Phrases`), of all languages, in text in lower case, in order; of those that begin
    at one place the longest."""
    # A pattern of them all would take longer to compile than hundreds of pages to read.
    present = [phrase for phrase in _phrases(kind) if phrase in text]
    return re.findall(any_of(present), text) if present else []


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrase for pack in page_kinds().phrases.values() for phrase in getattr(pack, kind)))
