"""A language's `[mentions]`, the countries' names and the outlets → one index of names by their first word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
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
PIECES = re.compile(rf"{WORD}|['’]s(?![^\s{PUNCTUATION}])|[^\s]")


FORMER = "former"
COMPOUND = "+"
"""The kind of a word that names several countries, one a character; its value are their codes, `-` for none."""
_NO_NUKTA = {0x93C: None, **dict(zip(range(0x958, 0x960), map(ord, "कखगजडढफय"), strict=True))}
_BRACKETS = re.compile(r"(.+?) ?[(（][^()（）]+[)）]")


def fold(word: str) -> str:
    """A word as names are compared: without case, with one apostrophe, without the second dot that this leaves of the
    Turkish İ, and without the dot below that Devanagari sets or leaves out (फ़, फ)."""
    folded = word.casefold()
    if folded.isascii():
        return folded
    folded = folded.replace("’", "'").replace("i\u0307", "i")
    return folded.translate(_NO_NUKTA) if folded[0] >= "\u0900" else folded


class Entry(NamedTuple):
    """What a name is: its kind (one of the letters in `tokens`), a value (country code, outlet's id), how it is written;
    `exact` is the text where it must stand exactly so, `capitals` says which of its pieces need a capital."""

    kind: str
    value: str
    written: str
    exact: str
    capitals: tuple[int, ...]


def entry(kind: str, value: str, written: str) -> Entry:
    """The entry of a name, with what its spelling demands of a text."""
    if written.islower():
        return Entry(kind, value, written, "", ())
    if written.isupper():
        return Entry(kind, value, written, written.replace(" ", "").replace(".", ""), ())
    capitals = tuple(place for place, piece in enumerate(PIECES.findall(written)) if piece[0].isupper())
    return Entry(kind, value, written, "", capitals)


class Head(NamedTuple):
    """The names that begin with one piece: those that end with it, and the longer ones by their second piece."""

    single: list[Entry]
    longer: dict[str, list[tuple[tuple[str, ...], Entry]]]


class Names(Struct):
    """Names by their first piece; of those that begin alike, the longest stand first, then the first entered."""

    heads: dict[str, Head]

    def add(self, name: str, found: Entry, *, whole: bool = False) -> None:
        """One more name; `whole` takes it as one piece, for scripts without blanks."""
        pieces = [fold(name)] if whole else PIECES.findall(fold(name))
        if "." in pieces:
            pieces = [piece for before, piece in zip(("", *pieces), pieces, strict=False) if piece != "." or len(before) != 1]
        head = self.heads.get(pieces[0])
        if head is None:
            head = self.heads[pieces[0]] = Head([], {})
        if len(pieces) == 1:
            head.single.append(found)
        else:
            head.longer.setdefault(pieces[1], []).append((tuple(pieces[2:]), found))

    def sort(self) -> None:
        """Bring the longest names to the front."""
        for head in self.heads.values():
            for rows in head.longer.values():
                if len(rows) > 1:
                    rows.sort(key=lambda row: -len(row[0]))


class Gazetteer(Struct):
    """All that finding mentions in one language needs."""

    tag: str
    pack: MentionsPack
    names: Names
    outlets: Names
    doubtful: dict[str, frozenset[str]]
    spaced: bool
    country: dict[str, str]
    suffixes: frozenset[str]
    lengths: dict[str, tuple[int, ...]]
    pairs: dict[str, tuple[int, ...]]


def inflected(name: str, endings: Sequence[Ending]) -> Iterator[str]:
    """The name and its inflected forms; in a name of several words all are inflected at once, by the same form's place."""
    yield name
    if not endings:
        return
    words = name.split(" ")
    rows = [_row(word, endings) for word in words]
    tables = [row.forms if row else () for row in rows]
    stems = [word[: len(word) - len(row.of)] if row else word for word, row in zip(words, rows, strict=True)]
    for place in range(max(map(len, tables), default=0)):
        parts = (stem + (forms[min(place, len(forms) - 1)] if forms else "") for stem, forms in zip(stems, tables, strict=True))
        yield " ".join(parts)


def _row(word: str, endings: Sequence[Ending]) -> Ending | None:
    """The row of the longest ending that the word has."""
    fitting = [row for row in endings if word.endswith(row.of) and len(word) > len(row.of)]
    return max(fitting, key=lambda row: len(row.of)) if fitting else None


def _places(pack: MentionsPack, tag: str) -> Iterator[tuple[str, Entry]]:
    """Names of countries, their people and their capitals, in all forms."""
    known = country_names(tag)
    bare = {code: found[1] for code, name in known.country.items() if (found := _BRACKETS.fullmatch(name))}
    times = Counter([*bare.values(), *known.country.values()])
    for code, name in known.country.items():
        yield from _forms(name, entry("C", code, name), pack.endings)
        if code in bare and times[bare[code]] == 1:
            yield from _forms(bare[code], entry("C", code, bare[code]), pack.endings)
    for name, codes in pack.compound.items():
        yield name, entry(COMPOUND, " ".join([code or "-" for code in codes]), name)
    for kind, table, endings in (
        ("C", pack.country, pack.endings), ("J", pack.people, pack.adjective_endings),
        ("T", pack.capital, pack.endings), ("G", pack.seat, pack.endings),
    ):  # fmt: skip
        for code, names in table.items():
            for name in names:
                yield from _forms(name, entry(kind, code, name), endings)
    for code, name in known.capital.items():
        if name != known.country.get(code):
            yield from _forms(name, entry("T", code, name), pack.endings)


def _forms(name: str, found: Entry, endings: Sequence[Ending]) -> Iterator[tuple[str, Entry]]:
    return ((form, found) for form in inflected(name, endings))


def _words(pack: MentionsPack) -> Iterator[tuple[str, Entry]]:
    kinds = {
        "O": pack.office, "H": pack.honorific, "F": pack.former, "I": pack.acting, "b": pack.field, "B": pack.body,
        "E": pack.organisation,
        "L": pack.of, "n": pack.particle, "W": pack.both, "s": pack.possessive, "P": pack.place_kind, "x": pack.no_name,
    }  # fmt: skip
    for kind, words in kinds.items():
        for word in words:
            yield word, entry(kind, "", word)
    for word in pack.former_office:
        yield word, entry("O", FORMER, word)
    for phrase in pack.no_country:
        yield from _forms(phrase, entry("-", "", phrase), (*pack.endings, *pack.adjective_endings))


@cache
def _outlets() -> Names:
    """Every name of an outlet in any language, doubtful ones as `u`, in the order of the outlets' files."""
    known, names = outlet_names(), Names({})
    for outlet in outlets().values():
        for name in dict.fromkeys((outlet.name, *(alias for listed in outlet.aliases.values() for alias in listed))):
            row = known.get(name.casefold())
            if row is not None:
                names.add(name, entry("U" if row[1] else "u", row[0].id, name))
    names.sort()
    return names


def _sizes(heads: Iterable[str], start: int) -> dict[str, tuple[int, ...]]:
    """How long the first pieces are that begin with the same `start` characters, the longest first."""
    found: dict[str, set[int]] = {}
    for head in heads:
        found.setdefault(head[:start], set()).add(len(head))
    return {beginning: tuple(sorted(sizes, reverse=True)) for beginning, sizes in found.items()}


@cache
def gazetteer(tag: str) -> Gazetteer:
    """The index of a language; of an unknown one, that of CLDR's country names and the outlets."""
    language = load_language(tag) if tag else None
    pack = language.mentions if language else MentionsPack()
    names, spaced = Names({}), language.spaced if language else True
    for source in (_words(pack), _places(pack, tag)):
        for name, found in source:
            names.add(name, found, whole=not spaced and " " not in name)
    names.sort()
    heads = (*names.heads, *_outlets().heads)
    lists = {"first": pack.not_first, "before": pack.not_before_name, "after": pack.not_after_name}
    listed = {name for row in lists.values() for name in row}
    doubtful = {name: frozenset(rule for rule, row in lists.items() if name in row) for name in listed}
    return Gazetteer(
        tag,
        pack,
        names,
        _outlets(),
        doubtful,
        spaced,
        dict(country_names(tag).country),
        frozenset(pack.suffix),
        _sizes(heads, 1),
        _sizes(heads, 2) if not spaced else {},
    )
