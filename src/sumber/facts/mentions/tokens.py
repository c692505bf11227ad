"""A text → its line of tokens for names: one letter a token, with place and entry beside it.

C country   J its people or adjective   T its capital   G a seat that stands for a government
O office   H form of address   F former   I acting   b field of an office or body   B kind of body   E body's whole name
U outlet   u doubtful outlet   L of   n particle in names   W both sides   P kind of place
N word with a capital   Q word in capitals   k word of a script without capitals   x other word   s possessive
, comma   ( )   . end of a sentence   : other mark
"""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from .context import is_after, is_before, is_dateline, is_shown
from .gazetteer import COMPOUND, PUNCTUATION, WORD, Entry, Gazetteer, Head, fold

_TOKEN = re.compile(rf"({WORD})|(\n)|(['’]s(?![^\s{PUNCTUATION}]))|([^\s])")
_MARKS = {",": ",", "،": ",", "、": ",", "，": ",", "(": "(", "（": "(", ")": ")", "）": ")"}
_NO_HEADS = (None, None)
_SHORTEST_COMPOUND = 8
_NOBODY: frozenset[str] = frozenset()
_ENDS = frozenset(".!?։।。！？؟…")


class Token(Struct, frozen=True, gc=False):
    """A word, mark or whole name in the text."""

    kind: str
    start: int
    end: int
    text: str
    folded: str
    entry: Entry | None = None


class Line(Struct):
    """The tokens of a text and their letters in one string."""

    tokens: list[Token]
    kinds: str


def tokenize(text: str, gazetteer: Gazetteer) -> Line:
    """The line of a whole text."""
    raw = _spaced(text, gazetteer) if gazetteer.spaced else _dense(text, gazetteer)
    named = _decided(text, raw, _named(raw, gazetteer, _NOBODY), gazetteer)
    tokens = _without_namesakes(text, named, gazetteer)
    return Line(tokens, "".join([token.kind for token in tokens]))


def _spaced(text: str, gazetteer: Gazetteer) -> list[Token]:
    tokens: list[Token] = []
    add = tokens.append
    cut = bool(gazetteer.suffixes or gazetteer.pack.prefix)
    for found in _TOKEN.finditer(text):
        group = found.lastindex
        if group == 1:
            word = found[1]
            if word.islower():
                kind = "x"
            elif "-" in word and (pieces := _pieces(word, found.start(), gazetteer)):
                tokens += pieces
                continue
            elif cut:
                tokens += _trimmed(word, found.start(), gazetteer)
                continue
            else:
                kind = shape(word)
            add(Token(kind, found.start(), found.end(), word, fold(word)))
        elif group == 2:
            add(Token(".", found.start(), found.end(), "\n", "\n"))
        elif group == 3:
            add(Token("s", found.start(), found.end(), "'s", "'s"))
        else:
            _add_mark(tokens, found[4], found.start())
    return tokens


def _add_mark(tokens: list[Token], mark: str, start: int) -> None:
    """A mark; the full stop of an initial ("J.") is no end of a sentence."""
    before = tokens[-1] if tokens else None
    if mark == "." and before is not None and before.end == start and before.kind in "NQ" and len(before.text) == 1:
        tokens[-1] = replace(before, end=start + 1)
        return
    kind = "." if mark in _ENDS else _MARKS.get(mark, ":")
    tokens.append(Token(kind, start, start + 1, mark, "'" if mark == "’" else mark))


def shape(word: str) -> str:
    """The letter of a word that is in no list."""
    first = word[0]
    if first.isupper():
        return "Q" if len(word) > 1 and word.isupper() and word.isalpha() else "N"
    if first.islower() or not first.isalpha():
        return "x"
    return "k"


def _trimmed(word: str, start: int, gazetteer: Gazetteer) -> list[Token]:
    """A word without the particle written onto it: the name, and the particle as a token of its own."""
    folded = fold(word)
    if not _is_head(folded, gazetteer):
        for size in gazetteer.lengths.get(folded[0], ()):
            if size < len(word) and word[size:] in gazetteer.suffixes and _is_head(folded[:size], gazetteer):
                return [_token(word[:size], start), Token("p", start + size, start + len(word), word[size:], word[size:])]
        for prefix in gazetteer.pack.prefix:
            if word.startswith(prefix) and _is_head(folded[len(prefix) :], gazetteer):
                middle = start + len(prefix)
                return [Token("p", start, middle, prefix, prefix), _token(word[len(prefix) :], middle)]
    return [_token(word, start)]


def _token(word: str, start: int) -> Token:
    return Token(shape(word), start, start + len(word), word, fold(word))


def _pieces(word: str, start: int, gazetteer: Gazetteer) -> list[Token]:
    """A word with hyphens that begins with a country's name (US-Präsident, Russia-backed) and is no other name as a whole:
    its parts, with the hyphen before a part that is a country or body itself (Israel-Hamas)."""
    first, _, rest = word.partition("-")
    token = _token(first, start)
    if (
        not _kinds(token, gazetteer) & {"C"}
        or _kinds(_token(word, start), gazetteer) - {"O"}
        or fold(word) in gazetteer.outlets.heads
    ):
        return []
    at = start + len(first) + 1
    other = _pieces(rest, at, gazetteer) or [_token(rest, at)]
    return [token, *([Token(":", at - 1, at, "-", "-")] if _kinds(other[0], gazetteer) & {"C", "E"} else []), *other]


def _kinds(token: Token, gazetteer: Gazetteer) -> set[str]:
    """What a word is by itself in the lists."""
    head = gazetteer.names.heads.get(token.folded)
    return {entry.kind for entry in head.single if _as_written([token], 0, 1, entry)} if head and token.text else set()


def _is_head(folded: str, gazetteer: Gazetteer) -> bool:
    return folded in gazetteer.names.heads or folded in gazetteer.outlets.heads


_RUNS = re.compile(rf"([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.&'-]*)|([゠-ヿー]+)|([^\s{PUNCTUATION}A-Za-zÀ-ɏ゠-ヿー]+)|(\n)|[^\s]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")


def _dense(text: str, gazetteer: Gazetteer) -> list[Token]:
    """A script without blanks: names wherever they stand, and between them runs of Latin, of katakana and of all else."""
    tokens: list[Token] = []
    folded = text.casefold()
    if len(folded) != len(text):
        folded = text
    pairs, at = gazetteer.pairs, 0
    for start in [place for place in range(len(folded)) if folded[place : place + 2] in pairs or folded[place] in pairs]:
        if start < at:
            continue
        end = _name_end(folded, start, gazetteer)
        if end and not _is_overlapped(folded, start, end, gazetteer):
            tokens += _runs(text, at, start)
            tokens.append(Token("x", start, end, text[start:end], folded[start:end]))
            at = end
    return tokens + _runs(text, at, len(text))


def _name_end(folded: str, start: int, gazetteer: Gazetteer) -> int:
    """Where the longest first piece of a name ends that begins here, or 0; Latin words are not cut."""
    if _LATIN.match(folded, start) and start and _LATIN.match(folded, start - 1):
        return 0
    sizes = (*gazetteer.pairs.get(folded[start : start + 2], ()), *gazetteer.pairs.get(folded[start], ()))
    for size in sizes:
        end = start + size
        if _is_head(folded[start:end], gazetteer) and not (_LATIN.match(folded, end - 1) and _LATIN.match(folded, end)):
            return end
    return 0


def _is_overlapped(folded: str, start: int, end: int, gazetteer: Gazetteer) -> bool:
    """Whether a compound is none, as a number stands before it (5日米国) or another word or name cuts into it."""
    if folded[start:end] not in gazetteer.pack.compound:
        return False
    if start and folded[start - 1].isnumeric():
        return True
    for word in gazetteer.pack.not_compound:
        at = folded.find(word, max(0, start - len(word) + 1), end + len(word) - 1)
        if at >= 0 and (at < start or at + len(word) > end):
            return True
    return any(_name_end(folded, place, gazetteer) > end for place in range(start + 1, end))


def _runs(text: str, start: int, end: int) -> list[Token]:
    tokens = []
    for found in _RUNS.finditer(text, start, end):
        word = found[0]
        tokens.append(Token(_dense_kind(word[0], found.lastindex, word), found.start(), found.end(), word, fold(word)))
    return tokens


def _dense_kind(char: str, group: int | None, word: str) -> str:
    if group == 1:
        return shape(word)
    if group == 2:
        return "k"
    return "." if char in _ENDS or char == "\n" else _MARKS.get(char, "x" if char.isalnum() else ":")


def _decided(text: str, raw: list[Token], tokens: list[Token], gazetteer: Gazetteer) -> list[Token]:
    """The tokens without the doubtful outlets that nothing shows: beside no word of news, and not sure elsewhere either."""
    pack = gazetteer.pack
    named = [token for token in tokens if token.entry and token.kind in "Uu"]
    places = {token.start for token in tokens if token.kind == "T"} if named else set[int]()
    sure = {
        token.entry.value
        for token in named
        if token.entry
        and (
            token.kind == "U"
            or is_shown(text, token.start, token.end, pack.outlet_before, pack.outlet_after)
            or ((token.entry.exact or token.entry.written.islower()) and is_before(text, token.start, pack.acronym_before))
            or is_dateline(text, token.start, token.end, places, pack.dateline_day)
        )
    }
    barred = frozenset(token.entry.value for token in named if token.entry and token.entry.value not in sure)
    if not barred:
        return tokens
    result: list[Token] = []
    at = 0
    for token in tokens:
        if token.entry is None or token.kind != "u" or token.entry.value not in barred:
            result.append(token)
            continue
        while raw[at].start < token.start:
            at += 1
        first = at
        while at < len(raw) and raw[at].end <= token.end:
            at += 1
        result += _named(raw[first:at], gazetteer, barred)
    return result


def _named(raw: list[Token], gazetteer: Gazetteer, barred: frozenset[str]) -> list[Token]:
    """The tokens with the names of the lists in the place of their words, the longest at each place, no barred outlet."""
    words, outlets, endings = gazetteer.names.heads, gazetteer.outlets.heads, gazetteer.pack.office_ending
    result, at, size = list[Token](), 0, len(raw)
    while at < size:
        token = raw[at]
        heads = words.get(token.folded), outlets.get(token.folded)
        found = _longest(raw, at, heads, barred) if heads != _NO_HEADS else None
        if found is None:
            if endings and token.kind == "N" and token.folded.endswith(endings) and len(token.text) > _SHORTEST_COMPOUND:
                token = replace(token, kind="O")
            result.append(token)
            at += 1
            continue
        length, entry = found
        if entry.kind == COMPOUND:
            result += _parts(raw[at : at + length], entry, gazetteer)
            at += length
            continue
        text = token.text if length == 1 else ""
        result.append(Token(entry.kind, token.start, raw[at + length - 1].end, text, token.folded, entry))
        at += length
    return result


def _parts(raw: list[Token], entry: Entry, gazetteer: Gazetteer) -> list[Token]:
    """A word that names several countries as the tokens of these and of what stands between or behind them."""
    text, codes, start = "".join([token.text for token in raw]), entry.value.split(" "), raw[0].start
    result: list[Token] = []
    at = 0
    while at < len(text):
        if codes[at] != "-":
            char = text[at]
            result.append(Token("C", start + at, start + at + 1, char, char, Entry("C", codes[at], char, "", ())))
            at += 1
            continue
        size = next((n for n, code in enumerate(codes[at:]) if code != "-"), len(text) - at)
        chunk = text[at : at + size]
        head = gazetteer.names.heads.get(fold(chunk))
        other = head.single[0] if head and head.single else None
        kind = other.kind if other else "x" if chunk.isalnum() else ":"
        result.append(Token(kind, start + at, start + at + size, chunk, fold(chunk), other))
        at += size
    return result


def _without_namesakes(text: str, tokens: list[Token], gazetteer: Gazetteer) -> list[Token]:
    """Names of countries that are part of a personal name or of a street's, or the first word of a sentence, taken for
    ordinary words."""
    pack = gazetteer.pack
    if not gazetteer.doubtful and not pack.not_behind and not pack.not_ahead:
        return tokens
    result = list(tokens)
    for place, token in enumerate(tokens):
        if token.kind not in "CJT" or token.entry is None:
            continue
        rules = gazetteer.doubtful.get(token.text, _NOBODY)
        before = result[place - 1] if place else None
        after = tokens[place + 1].kind if place + 1 < len(tokens) else "."
        if (
            ("first" in rules and (before is None or before.kind in ".:") and not _is_joined(tokens, place, pack.joining))
            or ("before" in rules and after == "N")
            or ("after" in rules and before is not None and before.kind in "NH")
            or (token.kind in "CT" and is_before(text, token.start, pack.not_behind))
            or (token.kind in "CT" and is_after(text, token.end, pack.not_ahead))
        ):
            result[place] = replace(token, kind="N", entry=None)
    return result


def _is_joined(tokens: list[Token], place: int, joining: tuple[str, ...]) -> bool:
    """Whether "and" or a comma joins a name to a country behind it."""
    pair = tokens[place + 1 : place + 3]
    return len(pair) == 2 and pair[1].kind == "C" and (pair[0].kind == "," or pair[0].folded in joining)


def _longest(raw: list[Token], at: int, heads: tuple[Head | None, Head | None], barred: frozenset[str]) -> tuple[int, Entry] | None:
    best: tuple[int, Entry] | None = None
    second = raw[at + 1].folded if at + 1 < len(raw) else ""
    for head in heads:
        if head is None:
            continue
        for tail, entry in head.longer.get(second, ()):
            length = len(tail) + 2
            if best is not None and not _beats(length, entry, best):
                break
            if _stands(raw, at, length, tail, entry) and not (entry.kind == "u" and entry.value in barred):
                best = length, entry
                break
        for entry in head.single:
            if best is not None and not _beats(1, entry, best):
                break
            if _as_written(raw, at, 1, entry) and not (entry.kind == "u" and entry.value in barred):
                best = 1, entry
                break
    return best


def _beats(length: int, entry: Entry, best: tuple[int, Entry]) -> bool:
    """Whether a name goes before the best so far: a longer one, or an outlet (Deutsche Welle) that is listed as no country."""
    return length > best[0] or (length == best[0] and best[1].kind == "-" and entry.kind in "Uu")


def _stands(raw: list[Token], at: int, length: int, tail: tuple[str, ...], entry: Entry) -> bool:
    if at + length > len(raw):
        return False
    for place, piece in enumerate(tail, at + 2):
        if raw[place].folded != piece:
            return False
    return _as_written(raw, at, length, entry)


def _as_written(raw: list[Token], at: int, length: int, entry: Entry) -> bool:
    """Whether the capitals of the text are those that the entry demands."""
    if entry.exact:
        return "".join([token.text for token in raw[at : at + length]]).replace(".", "") == entry.exact
    return all(place >= length or not raw[at + place].text[0].islower() for place in entry.capitals)
