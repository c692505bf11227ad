"""A language's `[times]` → its lexicon: words to kinds and values, and its compiled shapes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from sumber.knowledge.files import any_of
from sumber.knowledge.holidays import Words, holiday_names
from sumber.knowledge.languages import load_times
from sumber.knowledge.neutral import neutral
from sumber.knowledge.times_pack import TimesPack, shared_shapes

from .alphabet import UNKNOWN, Alphabet, Index, by_beginning, compile_shape
from .reading import Value

BLANKS = r"\s"
PUNCTUATION = (
    "!-/:-@\\[-`{-\u00bf\u00d7\u00f7\u055d\u0589\u05be\u060c\u061b\u061f\u06d4\u0964\u0965\u2010-\u2027\u2030-\u205e"
    "\u3000-\u3003\u3008-\u301f\uff01-\uff0f\uff1a-\uff20\uff5b-\uff65"
)
MARKS = {
    ",": "comma", "،": "comma", "，": "comma", "、": "comma", ".": "dot", "-": "dash", "–": "dash", "—": "dash", "−": "dash",
    "/": "slash", "(": "open", "（": "open", ")": "close", "）": "close", "~": "tilde", "～": "tilde", "〜": "tilde",
    "'": "apostrophe", "’": "apostrophe",
}  # fmt: skip
INTEGERS = ("n d m h", "n d h", "n d", "n h", "n", "n y", "n short")
ROMAN = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII",
    "XIX", "XX", "XXI",
]  # fmt: skip
COMPOSITES = (
    "ymdhm", "ymd", "dm", "dmx", "dmx dmz", "dmx hmx", "dmx dmz hmx", "dmx hh", "dmx dmz hh",
    "my dy", "yd", "yd my", "dy", "yy", "hm", "hmx", "DATE TIMEX", "DATE TIMEX APART", "CLOCK TIMEX",
    "LENGTH", "SET", "HOURS", "ord",
)  # fmt: skip


class Lexeme(Struct, frozen=True):
    """What a word (or phrase) can be: its character in the alphabet, and a value for each kind."""

    char: str
    values: dict[str, Value]


class Lexicon(Struct):
    """All that reading times in one language needs, compiled."""

    pack: TimesPack
    alphabet: Alphabet
    words: dict[str, Lexeme]
    exact: dict[str, Lexeme]
    phrases: dict[str, list[tuple[tuple[str, ...], Lexeme]]]
    glue: re.Pattern[str] | None
    heads: str
    is_plain: bool
    marks: dict[str, tuple[str, dict[str, Value]]]
    atoms: Index
    joined: Index
    ranges: Index
    hours: Index
    beside: Index
    future: re.Pattern[str] | None


_PIECES = re.compile(rf"\d+|[^{BLANKS}\d{PUNCTUATION}]+|[^\s]")


def pieces(phrase: str) -> tuple[str, ...]:
    """A phrase in the pieces that the tokenizer makes of it."""
    return tuple(_PIECES.findall(phrase))


def _entries(pack: TimesPack, holidays: dict[str, Words]) -> Iterator[tuple[str, str, Value]]:
    """Every word of the pack with its kind and value; marks still on it."""
    for kind, rows in (("month", pack.month), ("weekday", pack.weekday), ("wd", pack.weekday_short)):
        for number, row in enumerate(rows, 1):
            yield from ((word, kind, number) for word in row.split("|") if word)
    tables = {
        "unit": pack.unit, "rel": pack.rel, "same": pack.same, "part": pack.part, "clock": pack.clock, "every": pack.every,
        "ampm": pack.ampm, "zone": pack.zone, "era": pack.era, "section": pack.section,
    }  # fmt: skip
    for kind, table in tables.items():
        yield from ((word, kind, value) for value, words in table.items() for word in words)
    for hours in range(-12, 15):
        for name in ("gmt", "utc"):
            yield f"{name}{hours:+d}", "zone", f"{hours:+03d}:00"
    yield from ((name.lower(), "section", name) for name in ("Q1", "Q2", "Q3", "Q4", "H1", "H2"))
    for value, words in pack.ordinal.items():
        yield from ((word, "ord", int(value)) for word in words)
    for value, words in pack.number.items():
        yield from ((word, kind, float(value)) for word in words for kind in number_kinds(float(value)))
    for kind, words in (*pack.label.items(), *((f"{name}A", words) for name, words in pack.label_after.items())):
        yield from ((word, kind, 0) for word in words)
    for kind, words in pack.word.items():
        yield from ((word, kind, kind) for word in words)
    yield from ((word, "holiday", rule) for rule, words in holidays.items() for word in words)


def number_kinds(value: float) -> tuple[str, ...]:
    """The kinds that a written integer can be of."""
    if value != int(value) or value < 0:
        return ("n",)
    if value == 0:
        return ("n", "h")
    place = 0 if value <= 12 else 1 if value <= 24 else 2 if value <= 31 else 6 if value <= 99 else 5 if 1000 <= value < 2200 else 4
    return tuple(INTEGERS[place].split())


def _values(pack: TimesPack, holidays: dict[str, Words]) -> tuple[dict[str, dict[str, Value]], dict[str, dict[str, Value]]]:
    """Words in any case and words as written, each with the values of its kinds."""
    folded: dict[str, dict[str, Value]] = {}
    exact: dict[str, dict[str, Value]] = {}
    for marked, kind, value in _entries(pack, holidays):
        word = marked.lstrip("=~")
        marks = marked[: len(marked) - len(word)]
        table, key = (exact, word) if "=" in marks else (folded, word.lower())
        kinds = table.setdefault(key, {})
        kinds.setdefault(kind, value)
        if kind in ("month", "weekday") and "~" not in marks:
            kinds.setdefault(f"{kind}_alone", value)
    for number, word in enumerate(ROMAN, 1):
        exact.setdefault(word, {})["roman"] = number
    for word in pack.blockers:
        folded.setdefault(word.lower(), {})
    return folded, exact


def _shapes(tables: list[dict[str, tuple[str, ...]]], alphabet: Alphabet) -> Index:
    """The shapes of some tables, made ready."""
    found = (compile_shape(means, text, alphabet) for table in tables for means, texts in table.items() for text in texts)
    return by_beginning(shape for shape in found if shape is not None)


def _alphabet() -> Alphabet:
    alphabet = Alphabet()
    for kinds in (*INTEGERS, *COMPOSITES, *MARKS.values()):
        alphabet.char(frozenset(kinds.split()))
    return alphabet


def _marks(alphabet: Alphabet) -> dict[str, tuple[str, dict[str, Value]]]:
    return {mark: (alphabet.char(frozenset((kind,))), {kind: 0}) for mark, kind in MARKS.items()}


def compile_lexicon(pack: TimesPack, holidays: dict[str, Words] | None = None) -> Lexicon:
    """Build the lexicon of a pack, with names of holidays by their rules."""
    alphabet = _alphabet()
    folded, exact = _values(pack, holidays or {})
    lexemes = {word: Lexeme(alphabet.char(frozenset(kinds)) if kinds else UNKNOWN, kinds) for word, kinds in folded.items()}
    for kinds in (*folded.values(), *exact.values()):
        alphabet.char(frozenset(kinds) - {"month_alone"})
    written = {word: Lexeme(alphabet.char(frozenset(kinds)), kinds) for word, kinds in exact.items()}
    phrases: dict[str, list[tuple[tuple[str, ...], Lexeme]]] = {}
    if pack.glued != "text":
        for word, lexeme in lexemes.items():
            head, *tail = pieces(word)
            if tail:
                phrases.setdefault(head, []).append((tuple(tail), lexeme))
    for rows in phrases.values():
        rows.sort(key=lambda row: -len(row[0]))
    shared = shared_shapes()
    atoms = [pack.shapes, *([shared.month_first] if pack.month_first else []), shared.atoms]
    glue = re.compile(any_of(lexemes)) if pack.glued != "no" else None
    is_plain = pack.glued == "no" and not pack.prefixes
    heads = re.escape("".join(sorted({word[0] for word in lexemes})))
    return Lexicon(
        pack, alphabet, lexemes, written, phrases, glue, heads, is_plain, _marks(alphabet), _shapes(atoms, alphabet),
        _shapes([shared.joined], alphabet), _shapes([shared.ranges], alphabet), _shapes([shared.hours], alphabet),
        _shapes([shared.beside], alphabet), _future(pack),
    )  # fmt: skip


def _future(pack: TimesPack) -> re.Pattern[str] | None:
    if not pack.future:
        return None
    edge = r"" if pack.glued == "text" else r"\b"
    tail = edge if pack.glued == "no" else ""
    return re.compile(f"{edge if pack.glued == 'no' else ''}(?:{any_of(pack.future)}){tail}", re.IGNORECASE)


@cache
def lexicon(tag: str) -> Lexicon:
    """The lexicon of a language; of an unknown one, that of numeric dates alone."""
    pack = load_times(tag) if tag else None
    if pack is None:
        return compile_lexicon(TimesPack(order=""))
    return compile_lexicon(pack, holiday_names(neutral().merged.get(tag, tag)))
