"""A language's `[mentions]`, the countries' names and the outlets → one index of names by their first word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from msgspec import Struct

from sumber.knowledge.countries import country_names
from sumber.knowledge.languages import load_language
from sumber.knowledge.mentions_pack import Ending, MentionsPack
from sumber.knowledge.outlets import outlet_names, outlets

PUNCTUATION = (
    "!-,./:-@\\[-`{-\u00bf\u00d7\u00f7\u060c\u061b\u061f\u06d4\u0964\u0965\u2010-\u2027\u2030-\u205e\u3000-\u3003\u3008-\u3020"
    "\uff01-\uff0f\uff1a-\uff20\uff5b-\uff65\u00b7\u30fb\\-"
)
WORD = rf"[^\s{PUNCTUATION}]+(?:[-‐‑][^\s{PUNCTUATION}]+)*"
PIECES = re.compile(rf"{WORD}|[^\s]")


class Entry(NamedTuple):
    """What a name is: its kind (one of the letters in `tokens`), a value (country code, outlet's id), and how it is written."""

    kind: str
    value: str
    written: str


class Names(Struct):
    """Names by their first piece, each with the pieces that follow, the longest first."""

    heads: dict[str, list[tuple[tuple[str, ...], Entry]]]

    def add(self, name: str, entry: Entry) -> None:
        """One more name; an earlier entry of the same kind and pieces stays."""
        pieces = PIECES.findall(name.casefold())
        head, *tail = (piece for before, piece in zip(("", *pieces), pieces, strict=False) if piece != "." or len(before) != 1)
        self.heads.setdefault(head, []).append((tuple(tail), entry))

    def sort(self) -> None:
        """Bring the longest names to the front; the order of entry decides between equals."""
        for rows in self.heads.values():
            rows.sort(key=lambda row: -len(row[0]))


class Gazetteer(Struct):
    """All that finding mentions in one language needs."""

    tag: str
    pack: MentionsPack
    names: Names
    doubtful: dict[str, frozenset[str]]
    spaced: bool
    country: dict[str, str]
    suffixes: frozenset[str]
    lengths: dict[str, tuple[int, ...]]


def inflected(name: str, endings: Iterable[Ending]) -> Iterator[str]:
    """The name and its inflected forms; in a name of several words all are inflected at once, by the same form's place."""
    yield name
    words = name.split(" ")
    tables = [next((row.forms for row in endings if word.endswith(row.of) and len(word) > len(row.of)), ()) for word in words]
    stems = [word[: len(word) - len(row.of)] if row else word for word, row in ((w, _row(w, endings)) for w in words)]
    for place in range(max(map(len, tables), default=0)):
        parts = (stem + (forms[min(place, len(forms) - 1)] if forms else "") for stem, forms in zip(stems, tables, strict=True))
        yield " ".join(parts)


def _row(word: str, endings: Iterable[Ending]) -> Ending | None:
    return next((row for row in endings if word.endswith(row.of) and len(word) > len(row.of)), None)


def _places(pack: MentionsPack, tag: str) -> Iterator[tuple[str, Entry]]:
    """Names of countries, their people and their capitals, in all forms."""
    known = country_names(tag)
    for code, name in known.country.items():
        for form in inflected(name, pack.endings):
            yield form, Entry("C", code, name)
    for kind, table, endings in (
        ("C", pack.country, pack.endings), ("J", pack.people, pack.adjective_endings),
        ("T", pack.capital, pack.endings), ("G", pack.seat, pack.endings),
    ):  # fmt: skip
        for code, names in table.items():
            for name in names:
                for form in inflected(name, endings):
                    yield form, Entry(kind, code, name)
    for code, name in known.capital.items():
        if name != known.country.get(code):
            for form in inflected(name, pack.endings):
                yield form, Entry("T", code, name)


def _words(pack: MentionsPack) -> Iterator[tuple[str, Entry]]:
    kinds = {
        "O": pack.office, "H": pack.honorific, "F": pack.former, "I": pack.acting, "b": pack.field, "B": pack.body,
        "E": pack.organisation,
        "L": pack.of, "n": pack.particle, "W": pack.both, "x": pack.no_name,
    }  # fmt: skip
    for kind, words in kinds.items():
        for word in words:
            yield word, Entry(kind, "", word)
    for phrase in pack.no_country:
        for form in inflected(phrase, (*pack.endings, *pack.adjective_endings)):
            yield form, Entry("-", "", phrase)


def _outlets() -> Iterator[tuple[str, Entry]]:
    """Every name of an outlet, doubtful ones as `u`, in the order of the outlets' files."""
    known = outlet_names()
    for outlet in outlets().values():
        for name in (outlet.name, *(alias for names in outlet.aliases.values() for alias in names)):
            row = known.get(name.casefold())
            if row is not None:
                yield name, Entry("U" if row[1] else "u", row[0].id, name)


@cache
def gazetteer(tag: str) -> Gazetteer:
    """The index of a language; of an unknown one, that of CLDR's country names and the outlets."""
    language = load_language(tag) if tag else None
    pack = language.mentions if language else MentionsPack()
    names = Names({})
    for source in (_words(pack), _places(pack, tag), _outlets()):
        for name, entry in source:
            names.add(name, entry)
    names.sort()
    spaced = language.spaced if language else True
    lengths: dict[str, set[int]] = {}
    for head in names.heads:
        lengths.setdefault(head[0], set()).add(len(head))
    ordered = {char: tuple(sorted(found, reverse=True)) for char, found in lengths.items()}
    lists = {"first": pack.not_first, "before": pack.not_before_name, "after": pack.not_after_name}
    listed = {name for row in lists.values() for name in row}
    doubtful = {name: frozenset(rule for rule, row in lists.items() if name in row) for name in listed}
    return Gazetteer(tag, pack, names, doubtful, spaced, dict(country_names(tag).country), frozenset(pack.suffix), ordered)
