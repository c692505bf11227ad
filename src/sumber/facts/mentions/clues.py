"""Tokens of a text → what the trained tagger looks at: names of features, each of one token, of one beside it, or of both.

A word is looked at by its letters, its beginning and end, its shape, and whether it is a known name; in scripts where words
are not divided, or carry particles, a character is looked at with those around it instead.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

from sumber.knowledge.names import Names
from sumber.model import Span

from .tokens import Token as Listed

_WORD = re.compile(r"[^\W_]+(?:[-'’.·]+[^\W_]+)*|[^\s]")
_CHARACTER = re.compile(r"[A-Za-zÀ-ɏ]+|\d+|\S")
_LONGEST_END, _LONGEST_BEGINNING, _LONGEST_SHAPE, _LONGEST = 5, 4, 20, 40
EDGES = ("<", ">")
NEAR = (-2, -1, 1, 2)
_SIDE, _LONGEST_NAME = 3, 6
_NONE = "<>"
_UNLISTED = frozenset("NnxQk.:")


class Token(Struct, frozen=True, gc=False):
    """A word or character and where it stands."""

    text: str
    start: int
    end: int


class Word(NamedTuple):
    """What is known of a word wherever it stands: small letters (the first of them), its shape, and the letters of the lists
    of names that it is in; None where it is not looked for in any."""

    text: str
    low: str
    shape: str
    names: str | None


def words(text: str, span: Span) -> list[Token]:
    """The words and marks in a part of a text."""
    return [Token(found[0], found.start(), found.end()) for found in _WORD.finditer(text, span.start, span.end)]


def characters(text: str, span: Span) -> list[Token]:
    """The characters in a part of a text; Latin words and figures are taken as one."""
    return [Token(found[0], found.start(), found.end()) for found in _CHARACTER.finditer(text, span.start, span.end)]


def shape(word: str) -> str:
    """Capital, small letters, digits and marks of a word, each run as one sign."""
    made = ""
    for char in word[:_LONGEST_SHAPE]:
        sign = "X" if char.isupper() else "x" if char.islower() else "d" if char.isdigit() else "c" if char.isalpha() else char
        if not made.endswith(sign):
            made += sign
    return made


def word_of(text: str, names: Names | None) -> Word:
    """A word with what the lists of names say of it."""
    return Word(text, text.lower()[:_LONGEST], shape(text), names.kinds(text) if names is not None and text[0].isalpha() else None)


def own_clues(word: Word, is_plain: Callable[[str], bool]) -> list[str]:
    """What a word tells of itself; `is_plain` says whether a word is known in small letters."""
    text, low = word.text, word.low
    found = ["b", f"w={low}", f"W={text[:_LONGEST]}", f"s={word.shape}", f"L{min(len(text), 6)}"]
    found += [f"e{size}={low[-size:]}" for size in range(1, min(len(low), _LONGEST_END + 1))]
    found += [f"p{size}={low[:size]}" for size in range(1, min(len(low), _LONGEST_BEGINNING + 1))]
    edged = f"^{low}$"
    found += [f"n={edged[at : at + 3]}" for at in range(len(edged) - 2)]
    if not text.islower():
        found.append(f"l{is_plain(low):d}")
    if word.names is not None:
        found.append(f"K={word.names}")
        found += [f"k={kind}" for kind in word.names]
    return found


def near_clues(word: Word, distance: int) -> list[str]:
    """What a word tells of the one that stands `distance` words before it (behind it, where negative)."""
    found = [f"w{distance}={word.low}", f"s{distance}={word.shape}"]
    if abs(distance) == 1:
        found += [f"e{distance}={word.low[-3:]}", f"p{distance}={word.low[:3]}"]
        if word.names and not word.text.islower():
            found += [f"k{distance}={kind}" for kind in word.names]
    return found


def pair_clues(before: str, word: str, after: str) -> tuple[str, str]:
    """What a word tells together with those beside it, all in small letters; `EDGES` where there is none."""
    return f"B-={before}|{word}", f"B+={word}|{after}"


def place_clue(at: int) -> str:
    """Whether a word begins its sentence."""
    return "later" if at else "first"


def shape_clues(shapes: Sequence[str]) -> list[str]:
    """What the shape of a word tells together with those of two before and two behind it."""
    left2, left, own, right, right2 = shapes
    return [f"S={left}|{own}|{right}", f"S-={left2}|{left}|{own}", f"S+={own}|{right}|{right2}"]


def list_clues(kinds: Sequence[str], at: int) -> list[str]:
    """What the lists of the language pack say of a word and of those beside it."""
    return [f"q{distance}={kinds[at + distance + 1]}" for distance in (-1, 0, 1) if kinds[at + distance + 1]]


def listed(tokens: Sequence[Token], line: Iterable[Listed]) -> list[str]:
    """For each word the letter of the list in which it, or the phrase around it, stands (`tokens.KINDS`); nothing at either end."""
    found = [""] * (len(tokens) + 2)
    at = 0
    for one in line:
        if one.kind in _UNLISTED:
            continue
        while at < len(tokens) and tokens[at].end <= one.start:
            at += 1
        place = at
        while place < len(tokens) and tokens[place].start < one.end:
            found[place + 1] = one.kind
            place += 1
    return found


def character_clues(tokens: Sequence[Token], at: int) -> list[str]:
    """What a character tells, with three on each side, and the word between blanks in which it stands."""
    around = [tokens[place].text if 0 <= place < len(tokens) else _NONE for place in range(at - _SIDE, at + _SIDE + 1)]
    signs = "".join(map(_sign, around))
    found = ["b", *(f"c{place}={text}" for place, text in enumerate(around))]
    found += [f"d{place}={around[place]}{around[place + 1]}" for place in range(1, 2 * _SIDE - 1)]
    found += [f"t{place}={''.join(around[place : place + 3])}" for place in range(1, _SIDE + 1)]
    found += [f"q{''.join(around[_SIDE - 1 : _SIDE + 3])}", f"r{''.join(around[_SIDE - 2 : _SIDE + 2])}", f"y={signs[1:-1]}"]
    return found


def blank_clues(tokens: Sequence[Token]) -> list[list[str]]:
    """For each character what words between blanks tell: that in which it stands, the parts of it, and those beside."""
    starts = [at for at in range(len(tokens)) if not at or tokens[at - 1].end < tokens[at].start] + [len(tokens)]
    written = ["".join(token.text for token in tokens[first:last])[:_LONGEST] for first, last in pairwise(starts)]
    found = []
    for number, (first, last) in enumerate(pairwise(starts)):
        before = written[number - 1] if number else EDGES[0]
        after = written[number + 1] if number + 1 < len(written) else EDGES[1]
        whole = written[number]
        shared = [f"w={whole}", f"w-={before}", f"e-={before[-2:]}", f"w+={after}", f"p+={after[:2]}"]
        for at in range(first, last):
            head = "".join(token.text for token in tokens[first : min(at + 1, first + _LONGEST)])[:_LONGEST]
            tail = "".join(token.text for token in tokens[at : min(last, at + _LONGEST)])[:_LONGEST]
            found.append([*shared, f"p={head}", f"e={tail}", f"i{min(at - first, 4)}", f"j{min(last - at, 4)}"])
    return found


def name_clues(tokens: Sequence[Token], names: Names) -> list[list[str]]:
    """For each character the known names in which it stands, with its place in them and their length."""
    found: list[list[str]] = [[] for _ in tokens]
    for first in range(len(tokens)):
        for size in range(1, min(_LONGEST_NAME, len(tokens) - first) + 1):
            if size > 1 and tokens[first + size - 2].end < tokens[first + size - 1].start:
                break
            for kind in names.kinds("".join(token.text for token in tokens[first : first + size])):
                for place in range(size):
                    part = "b" if not place else "e" if place == size - 1 else "m"
                    found[first + place].append(f"k{kind}{part}{size}")
    return found


def _sign(text: str) -> str:
    """What kind of character, or of run of characters, this is."""
    char = text[0]
    if char.isdigit():
        return "d"
    if char.isascii():
        return "a" if char.isalpha() else char
    return unicodedata.name(char, "?")[0] if char.isalpha() else char


def edge_clues(distance: int) -> list[str]:
    """What stands where a sentence has no more words."""
    return [f"w{distance}={EDGES[distance > 0]}"]


def edged(words: Iterable[str], size: int) -> list[str]:
    """What is said of each word, with so many edges before and behind."""
    return [*[EDGES[0]] * size, *words, *[EDGES[1]] * size]


def several_clues(tokens: Sequence[Token], names: Names | None) -> dict[int, list[str]]:
    """The places of several words among these, by the words that they cover."""
    found: dict[int, list[str]] = {}
    if names is not None:
        for first, last, kind in names.places([token.text if token.text[0].isupper() else "" for token in tokens]):
            for at in range(first, last):
                found.setdefault(at, []).append(f"T={kind}{'b' if at == first else 'i'}")
    return found


def clues_of_words(
    tokens: Sequence[Token], kinds: Sequence[str], names: Names | None, is_plain: Callable[[str], bool]
) -> Iterator[list[str]]:
    """All features of each word."""
    known, several = [word_of(token.text, names) for token in tokens], several_clues(tokens, names)
    shapes, lows = edged((word.shape for word in known), 2), edged((word.low for word in known), 1)
    for at, word in enumerate(known):
        found = [*own_clues(word, is_plain), *pair_clues(*lows[at : at + 3]), place_clue(at), *shape_clues(shapes[at : at + 5])]
        found += list_clues(kinds, at)
        found += several.get(at, ())
        for distance in NEAR:
            place = at + distance
            found += near_clues(known[place], distance) if 0 <= place < len(known) else edge_clues(distance)
        yield found


def clues_of_characters(tokens: Sequence[Token], kinds: Sequence[str], names: Names | None) -> Iterator[list[str]]:
    """All features of each character."""
    known = name_clues(tokens, names) if names else [[] for _ in tokens]
    for at, (blank, own) in enumerate(zip(blank_clues(tokens), known, strict=True)):
        before, after = known[at - 1] if at else (), known[at + 1] if at + 1 < len(known) else ()
        beside = [*(f"{clue}-" for clue in before), *(f"{clue}+" for clue in after)]
        yield [*character_clues(tokens, at), *blank, *own, *beside, *list_clues(kinds, at)]
