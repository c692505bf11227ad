"""Tokens of a text → what the trained tagger looks at: names of features, each of one token, of one beside it, or of both.

A word is looked at by its letters, its beginning and end, its shape, and whether it is a known name; in scripts where words
are not divided, or carry particles, a character is looked at with those around it instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from sumber.knowledge.names import Names

_WORD = re.compile(r"[^\W_]+(?:[-'’.·]+[^\W_]+)*|[^\s]")
_CHARACTER = re.compile(r"[A-Za-zÀ-ɏ]+|\d+|\S")
_LONGEST_END, _LONGEST_BEGINNING, _LONGEST_SHAPE, _LONGEST = 5, 4, 20, 40
_EDGES = ("<", ">")
NEAR = (-2, -1, 1, 2)


class Token(NamedTuple):
    """A word or character and where it stands."""

    text: str
    start: int
    end: int


def words(text: str) -> list[Token]:
    """The words and marks of a text."""
    return [Token(found[0], found.start(), found.end()) for found in _WORD.finditer(text)]


def characters(text: str) -> list[Token]:
    """The characters of a text; Latin words and figures are taken as one."""
    return [Token(found[0], found.start(), found.end()) for found in _CHARACTER.finditer(text)]


def shape(word: str) -> str:
    """Capital, small letters, digits and marks of a word, each run as one sign."""
    made = ""
    for char in word[:_LONGEST_SHAPE]:
        sign = "X" if char.isupper() else "x" if char.islower() else "d" if char.isdigit() else "c" if char.isalpha() else char
        if not made.endswith(sign):
            made += sign
    return made


def own_clues(word: str, names: Names | None, is_plain: Callable[[str], bool]) -> list[str]:
    """What a word tells of itself; `is_plain` says whether a word is known in small letters."""
    low = word.lower()[:_LONGEST]
    found = ["b", f"w={low}", f"W={word[:_LONGEST]}", f"s={shape(word)}", f"L{min(len(word), 6)}"]
    found += [f"e{size}={low[-size:]}" for size in range(1, _LONGEST_END + 1) if len(low) > size]
    found += [f"p{size}={low[:size]}" for size in range(1, _LONGEST_BEGINNING + 1) if len(low) > size]
    edged = f"^{low}$"
    found += [f"n={edged[at : at + 3]}" for at in range(len(edged) - 2)]
    if not word.islower():
        found.append(f"l{is_plain(low):d}")
    if names is not None and word[0].isalpha():
        kinds = names.kinds(word)
        found.append(f"K={kinds}")
        found += [f"k={kind}" for kind in kinds]
    return found


def near_clues(word: str, distance: int, names: Names | None) -> list[str]:
    """What a word tells of the one that stands `distance` words before it (behind it, where negative)."""
    low = word.lower()[:_LONGEST]
    found = [f"w{distance}={low}", f"s{distance}={shape(word)}"]
    if abs(distance) == 1:
        found += [f"e{distance}={low[-3:]}", f"p{distance}={low[:3]}"]
        if names is not None and word[0].isalpha() and not word.islower():
            found += [f"k{distance}={kind}" for kind in names.kinds(word)]
    return found


def pair_clues(tokens: Sequence[Token], shapes: Sequence[str], at: int) -> list[str]:
    """What a word tells together with those beside it."""
    low = tokens[at].text.lower()[:_LONGEST]
    before = tokens[at - 1].text.lower()[:_LONGEST] if at else _EDGES[0]
    after = tokens[at + 1].text.lower()[:_LONGEST] if at + 1 < len(tokens) else _EDGES[1]
    left2, left, own, right, right2 = shapes[at : at + 5]
    return [
        f"B-={before}|{low}", f"B+={low}|{after}", f"S={left}|{own}|{right}", f"S-={left2}|{left}|{own}", f"S+={own}|{right}|{right2}",
        "first" if not at else "later",
    ]  # fmt: skip


def edge_clues(distance: int) -> list[str]:
    """What stands where a sentence has no more words."""
    return [f"w{distance}={_EDGES[distance > 0]}"]
