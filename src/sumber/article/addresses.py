"""An address → what its host, its words and its number tell of the article behind it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from sumber.knowledge import Outlet, language_tags, load_reading, outlet_of_host
from sumber.knowledge.countries import country, country_of_tld
from sumber.text.language import identify

_NUMBER = re.compile(r"(?<![\dA-Za-z])[A-Za-z]{0,4}?(\d{5,12})(?!\d)")
_SLUG = re.compile(r"[^\W\d_]+(?:[-_][^\W_]+){3,}")
_TAG = re.compile(r"[a-z]{2}")


class Address(Struct, frozen=True):
    """What an address tells.

    `number` is the article's number at its outlet, `slug` the words in the path.
    """

    host: str
    path: str
    outlet: Outlet | None
    number: str | None
    slug: str

    @property
    def languages(self) -> tuple[str, ...]:
        """Those of its edition, or that its outlet is known to publish in, else the main one of its country."""
        return _languages(self.host, self.path, self.outlet)[0]

    @property
    def because(self) -> str:
        """Which of these told the languages."""
        return _languages(self.host, self.path, self.outlet)[1]


@lru_cache(maxsize=1024)
def read_address(url: str) -> Address | None:
    """Take an address apart, or None where it has no host."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if "." not in host:
        return None
    path = unquote(parts.path)
    outlet = outlet_of_host(host)
    numbers = _NUMBER.findall(path)
    slug = max(_SLUG.findall(path), key=len, default="")
    return Address(host, path, outlet, numbers[-1] if numbers else None, slug)


def _languages(host: str, path: str, outlet: Outlet | None) -> tuple[tuple[str, ...], str]:
    edition = _edition(host, path)
    if edition:
        return (edition,), "edition"
    if outlet is not None and outlet.languages:
        return outlet.languages, "outlet"
    where = country(outlet.country) if outlet is not None else country_of_tld(host.rsplit(".", 1)[-1])
    if where is None:
        return (), ""
    # the further languages of a country are those that people know, not those that its press is written in
    return where.languages[:1], "outlet's country" if outlet is not None else "country of the domain"


def _edition(host: str, path: str) -> str:
    """The language of an edition that has its own host or folder (`en.example.vn`, `/en/`)."""
    for part in (host.split(".", 1)[0] if host.count(".") > 1 else "", path.split("/")[1] if path.startswith("/") else ""):
        if _TAG.fullmatch(part) and part in language_tags():
            return part
    return ""


@cache
def _is_latin(tag: str) -> bool:
    pack = load_reading(tag)
    return pack is None or pack.script == "Latn"


def slug_language(address: Address) -> str:
    """The language of the words in the address, or `und`."""
    return _language_of(address.slug) if address.slug else "und"


@lru_cache(maxsize=1024)
def _language_of(slug: str) -> str:
    return identify(re.sub(r"[-_]+", " ", slug)).language


def is_translated_slug(address: Address, language: str) -> bool:
    """Whether the words of the address are in none of its outlet's languages, as happens when a page is translated.

    `language` is that of the words. Outlets that write another script use English words in addresses as a habit: for
    them nothing is said.
    """
    if language == "und" or address.number is None:
        return False
    languages = address.languages
    return bool(languages) and language not in languages and all(map(_is_latin, languages))
