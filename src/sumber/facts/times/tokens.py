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
    in_text = lexicon.pack.glued == "text"
    words, marks, add, unknown = lexicon.words, lexicon.marks, line.add, UNKNOWN
    pattern = _pattern(lexicon.glue.pattern, lexicon.heads) if in_text and lexicon.glue else _pattern("", "")
    for found in pattern.finditer(text):
        group = found.lastindex
        if group == 2:
            word = found[2]
            lexeme = words.get(word)
            if lexeme:
                add(lexeme.char, found.start(), found.end(), lexeme.values)
            else:
                _add_word(word, found.start(), line, lexicon)
        elif group == 1:
            _add_run(text, found[1], found.start(), line, lexicon)
        elif group == 4 and found[4] in marks:
            add(marks[found[4]][0], found.start(), found.end(), marks[found[4]][1])
        else:
            add(unknown, found.start(), found.end(), _NOTHING)
    return _join_phrases(text, line, lexicon) if lexicon.phrases else line


def _add_word(word: str, start: int, line: Line, lexicon: Lexicon) -> None:
    end = start + len(word)
    if not word.islower():
        lexeme = lexicon.exact.get(word) or lexicon.words.get(word.casefold())
        if lexeme:
            line.add(lexeme.char, start, end, lexeme.values)
            return
    if lexicon.pack.glued == "words":
        for char, first, last, values in _cover(word, lexicon):
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


def _join_phrases(text: str, line: Line, lexicon: Lexicon) -> Line:
    """Put phrases of several pieces ("day before yesterday", "aujourd'hui") in the place of their pieces."""
    heads = lexicon.phrases
    pattern = _heads(tuple(sorted(heads)))
    joined: list[tuple[int, int, Lexeme]] = []
    end = 0
    for found in pattern.finditer(text):
        if found.start() < end:
            continue
        for tail, lexeme in heads.get(found[0].casefold(), ()):
            last = _follows(text, found.end(), tail, lexicon.pack.glued == "no")
            if last:
                joined.append((found.start(), last, lexeme))
                end = last
                break
    return _with(line, joined) if joined else line


@cache
def _heads(heads: tuple[str, ...]) -> re.Pattern[str]:
    from sumber.knowledge.files import any_of

    letter = rf"[^{BLANKS}\d{PUNCTUATION}]"
    words = any_of(head for head in heads if head[-1].isalpha()) or "(?!)"
    marks = any_of(head for head in heads if not head[-1].isalpha()) or "(?!)"
    return re.compile(rf"(?<!{letter})(?:{words})(?!{letter})|(?:{marks})", re.IGNORECASE)


def _follows(text: str, at: int, tail: tuple[str, ...], whole: bool) -> int:
    """Where the pieces of `tail` end that follow at `at` on the same line, or 0."""
    for piece in tail:
        while text[at : at + 1] in (" ", "\u00a0"):
            at += 1
        if text[at : at + len(piece)].casefold() != piece and text[at : at + len(piece)] != piece:
            return 0
        at += len(piece)
        if whole and piece[-1].isalpha() and text[at : at + 1].isalpha():
            return 0
    return at


def _with(line: Line, joined: list[tuple[int, int, Lexeme]]) -> Line:
    """The line with the phrases in the place of what they cover."""
    result, at = Line([], [], [], [], []), 0
    for start, end, lexeme in joined:
        while at < len(line.starts) and line.ends[at] <= start:
            result.add(line.chars[at], line.starts[at], line.ends[at], line.values[at])
            at += 1
        if at < len(line.starts) and line.starts[at] < start:
            result.add(UNKNOWN, line.starts[at], start, {})
        result.add(lexeme.char, start, end, lexeme.values)
        while at < len(line.starts) and line.ends[at] <= end:
            at += 1
        if at < len(line.starts) and line.starts[at] < end:
            result.add(UNKNOWN, end, line.ends[at], {})
            at += 1
    while at < len(line.starts):
        result.add(line.chars[at], line.starts[at], line.ends[at], line.values[at])
        at += 1
    return result
