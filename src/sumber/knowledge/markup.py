"""What class and id names tell about the part of a page that they stand on."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby

from msgspec import Struct

from .files import any_of, folder, load_toml


class Markup(Struct, frozen=True, forbid_unknown_fields=True):
    """Groups of word parts, by the name of what they tell."""

    groups: dict[str, tuple[str, ...]]


@cache
def class_groups() -> dict[str, int]:
    """The groups, each with the bit that stands for it."""
    return {name: 1 << place for place, name in enumerate(_markup().groups)}


@cache
def class_words() -> tuple[re.Pattern[str], dict[str, int]]:
    """A pattern that finds the word parts in a lower-case name, the longest first, and the bits of each part."""
    bits: dict[str, int] = {}
    for name, words in _markup().groups.items():
        for word in words:
            bits[word] = bits.get(word, 0) | class_groups()[name]
    # by first letter, since the engine tries one alternative after the other
    letters = groupby(sorted(bits), key=lambda word: word[0])
    return re.compile("|".join(f"{re.escape(letter)}(?:{any_of(word[1:] for word in same)})" for letter, same in letters)), bits


def _markup() -> Markup:
    return load_toml(folder("") / "markup.toml", Markup)
