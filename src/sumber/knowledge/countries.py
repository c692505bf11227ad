"""Countries and territories: code → languages, capital, domains; and their names in a language. Data: `countries/`."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from .files import folder, load_toml

_LETTERS = 2
"""Domains of countries in plain letters have so many; to know that of others needs no table."""


class Country(Struct, frozen=True, forbid_unknown_fields=True):
    """A country or territory. `languages` are BCP 47 tags, the main one first; `capital` in English; `open_tld` says
    that its domains are sold world-wide and are no evidence of the country. `code` is ISO 3166 alpha-2."""

    name: str
    alpha3: str
    languages: tuple[str, ...]
    capital: str
    tlds: tuple[str, ...]
    open_tld: bool = False
    code: str = ""


class CountryNames(Struct, frozen=True, forbid_unknown_fields=True):
    """The names of countries and of capitals in one language, by ISO 3166 alpha-2 code, as CLDR writes them."""

    country: dict[str, str] = {}
    capital: dict[str, str] = {}


@cache
def _table() -> dict[str, Country]:
    table = load_toml(folder("countries") / "countries.toml", dict[str, Country])
    return {
        code: Country(row.name, row.alpha3, row.languages, row.capital, row.tlds, row.open_tld, code) for code, row in table.items()
    }


@cache
def _tlds() -> dict[str, Country]:
    return {tld: row for row in _table().values() if not row.open_tld for tld in row.tlds}


def country(code: str) -> Country | None:
    """The country of that ISO 3166 alpha-2 code (case ignored), or None."""
    return _table().get(code.upper())


def country_of_tld(tld: str) -> Country | None:
    """The country whose top-level domain that is (`vn`, `.vn`, `uk`), or None: generic domains, and country domains
    that are sold to everybody, say nothing of a country."""
    bare = tld.lower().lstrip(".")
    if len(bare) != _LETTERS and bare.isascii():
        return None
    return _tlds().get(bare)


def country_codes() -> tuple[str, ...]:
    """All codes, sorted."""
    return tuple(sorted(_table()))


@cache
def country_names(tag: str) -> CountryNames:
    """The names in the language of that tag, or of its primary subtag; empty where there is no such file."""
    for name in (tag, tag.split("-", maxsplit=1)[0]):
        path = folder("countries") / "names" / f"{name}.toml"
        if path.is_file():
            return load_toml(path, CountryNames)
    return CountryNames()


@cache
def _by_name() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for code, row in _table().items():
        found.setdefault(row.name.casefold(), set()).add(code)
    for path in sorted((folder("countries") / "names").glob("*.toml")):
        for code, name in load_toml(path, CountryNames).country.items():
            found.setdefault(name.casefold(), set()).add(code)
    return {name: frozenset(codes) for name, codes in found.items()}


def country_called(name: str) -> str | None:
    """The code of the one country that has that name in some language (case ignored), or None."""
    codes = _by_name().get(" ".join(name.split()).casefold(), frozenset())
    return next(iter(codes)) if len(codes) == 1 else None
