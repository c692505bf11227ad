"""A text → its line of tokens: one character a token for the shapes, with place and values beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from .alphabet import UNKNOWN
from .lexicon import BLANKS, PUNCTUATION, Lexeme, Lexicon
from .numbers import RUN, Piece, read_run
from .reading import Reading, Value

_NOTHING: dict[str, Value] = {}
_ADJECTIVE = {"every"}
_BEFORE_NO_DATE = frozenset("$€£¥₩₹₽₫฿#№@_§")
_AFTER_NO_DATE = frozenset("%°‰€$£₽₫٪％_")
_WORD = rf"[^{BLANKS}\d{PUNCTUATION}]+"


class Line(Struct):
    """Tokens in parallel lists: `chars` as the alphabet writes them, where each stands, and its values by kind."""

    chars: list[str]
    starts: list[int]
    ends: list[int]
    values: list[dict[str, Value]]
    readings: list[Reading | None]

    def add(self, char: str, start: int, end: int, values: dict[str, Value], reading: Reading | None = None) -> None:
        """One more token; unknown ones in a row are kept as one."""
        if char == UNKNOWN and self.chars and self.chars[-1] == UNKNOWN:
            self.ends[-1] = end
            return
        self.chars.append(char)
        self.starts.append(start)
        self.ends.append(end)
        self.values.append(values)
        self.readings.append(reading)

    def extend(self, other: Line, start: int, end: int) -> None:
        """The tokens `start` to `end` of another line."""
        self.chars += other.chars[start:end]
        self.starts += other.starts[start:end]
        self.ends += other.ends[start:end]
        self.values += other.values[start:end]
        self.readings += other.readings[start:end]

    def text(self) -> str:
        """The characters of all tokens."""
        return "".join(self.chars)


@cache
def _pattern(glue: str, heads: str) -> re.Pattern[str]:
    """Numbers, words (in a script without blanks the lexicon's words), line ends, and marks or what is none of these."""
    if not glue:
        return re.compile(rf"({RUN})|({_WORD})|(\n)|([^{BLANKS}])")
    return re.compile(rf"({RUN})|({glue})|(?:[A-Za-zÀ-ɏ]+)|(\n)|([{PUNCTUATION}])|[^{BLANKS}\d{PUNCTUATION}{heads}]+|[^{BLANKS}]")


def tokenize(text: str, lexicon: Lexicon) -> Line:
    """The line of a whole text."""
    line = Line([], [], [], [], [])
    dense = lexicon.pack.glued == "text" and lexicon.glue is not None
    pattern = _pattern(lexicon.glue.pattern, lexicon.heads) if dense and lexicon.glue else _pattern("", "")
    words, marks, phrases, add, chars, ends = lexicon.words, lexicon.marks, lexicon.phrases, line.add, line.chars, line.ends
    done = 0
    for found in pattern.finditer(text):
        group, start = found.lastindex, found.start()
        if start < done:
            continue
        if group == 2:
            word = found[2]
            lower = word if word.islower() else word.lower().replace("i\u0307", "i")
            if lower in phrases:
                done = _add_phrase(text, start, found.end(), phrases[lower], line, lexicon)
                if done:
                    continue
            lexeme = words.get(word)
            if lexeme is not None:
                add(lexeme.char, start, found.end(), lexeme.values)
                continue
            if not lexicon.is_plain or lower is not word:
                _add_word(word, start, line, lexicon)
                continue
        elif group == 1:
            _add_run(text, found[1], start, line, lexicon)
            continue
        elif group == 4:
            done = _add_mark(text, found[4], start, line, lexicon)
            if done or found[4] in marks:
                continue
        if chars and chars[-1] == UNKNOWN:
            ends[-1] = found.end()
        else:
            add(UNKNOWN, start, found.end(), _NOTHING)
    return line


def _add_mark(text: str, mark: str, start: int, line: Line, lexicon: Lexicon) -> int:
    """A mark, or the phrase that it begins; then where that ends, else 0."""
    if mark in lexicon.phrases:
        end = _add_phrase(text, start, start + 1, lexicon.phrases[mark], line, lexicon)
        if end:
            return end
    if mark in lexicon.marks:
        char, values = lexicon.marks[mark]
        line.add(char, start, start + 1, values)
    return 0


def _add_phrase(text: str, start: int, at: int, rows: list[tuple[tuple[str, ...], Lexeme]], line: Line, lexicon: Lexicon) -> int:
    """The longest phrase whose first piece ends at `at` as one token, and where it ends, or 0."""
    for tail, lexeme in rows:
        end = _follows(text, at, tail, lexicon.pack.glued == "no")
        if end:
            line.add(lexeme.char, start, end, lexeme.values)
            return end
    return 0


def _add_word(word: str, start: int, line: Line, lexicon: Lexicon) -> None:
    end = start + len(word)
    if not word.islower():
        lexeme = lexicon.exact.get(word) or lexicon.words.get(word.lower().replace("i\u0307", "i"))
        if lexeme and (lexeme.values.keys() != _ADJECTIVE or not line.chars):
            line.add(lexeme.char, start, end, lexeme.values)
            return
    if lexicon.pack.glued == "words":
        folded = word.lower()
        for char, first, last, values in _cover(folded if len(folded) == len(word) else word, lexicon):
            line.add(char, start + first, start + last, values)
        return
    for prefix in lexicon.pack.prefixes:
        rest = lexicon.words.get(word[len(prefix) :]) if word.startswith(prefix) else None
        if rest:
            line.add(UNKNOWN, start, start, {})
            line.add(rest.char, start + len(prefix), end, rest.values)
            return
    if line.values and "month_alone" in line.values[-1] and word[0].isupper() and line.ends[-1] == start - 1:
        _take_for_name(line, lexicon)
    line.add(UNKNOWN, start, end, _NOTHING)


def _take_for_name(line: Line, lexicon: Lexicon) -> None:
    """A month right before a word with a capital ("April Jones") is none unless more of a date stands beside it."""
    values = {kind: value for kind, value in line.values[-1].items() if kind != "month_alone"}
    line.chars[-1], line.values[-1] = lexicon.alphabet.char(frozenset(values)), values


def _cover(word: str, lexicon: Lexicon) -> Iterator[tuple[str, int, int, dict[str, Value]]]:
    """A word that consists of lexemes, with perhaps a particle at its end; else it is unknown as a whole."""
    found: list[tuple[str, int, int, dict[str, Value]]] = []
    at = 0
    while lexicon.glue and at < len(word):
        match = lexicon.glue.match(word, at)
        if not match:
            break
        lexeme = lexicon.words[match[0]]
        found.append((lexeme.char, at, match.end(), lexeme.values))
        at = match.end()
    rest = word[at:]
    if not found or (rest and rest not in lexicon.pack.particles):
        yield (UNKNOWN, 0, len(word), {})
        return
    yield from found
    if rest:
        yield (UNKNOWN, at, len(word), {})


def _add_run(text: str, run: str, start: int, line: Line, lexicon: Lexicon) -> None:
    end = start + len(run)
    if _is_no_date(text, start, end, line, lexicon):
        line.add(UNKNOWN, start, end, {})
        return
    pieces: list[Piece] = read_run(run, start)
    for first, last, values in pieces:
        line.add(lexicon.alphabet.char(frozenset(values)) if values else UNKNOWN, first, last, values)


def _is_no_date(text: str, start: int, end: int, line: Line, lexicon: Lexicon) -> bool:
    """Prices, percentages, `G20`, `F-16`: by what touches the number."""
    if text[end : end + 1] in _AFTER_NO_DATE and end < len(text):
        return True
    if not start:
        return False
    before = text[start - 1]
    if before in _BEFORE_NO_DATE:
        return True
    if before in "-–.," and start > 1:
        before = text[start - 2]
    known = bool(line.chars) and line.chars[-1] != UNKNOWN
    return before.isalpha() and not known and (lexicon.pack.glued == "no" or before.isascii())


def _follows(text: str, at: int, tail: tuple[str, ...], whole: bool) -> int:
    """Where the pieces of `tail` end that follow at `at` on the same line, or 0."""
    for piece in tail:
        while text[at : at + 1] in (" ", "\u00a0"):
            at += 1
        if text[at : at + len(piece)].lower() != piece and text[at : at + len(piece)] != piece:
            return 0
        at += len(piece)
        if whole and piece[-1].isalpha() and text[at : at + 1].isalpha():
            return 0
    return at
