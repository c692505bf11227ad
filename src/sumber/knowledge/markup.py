"""What class and id names tell about the part of a page that they stand on."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import groupby

from msgspec import Struct

from .files import any_of, folder, load_toml

_MOST_NAMES = 20_000
_LONGEST_NAME = 400


class Markup(Struct, frozen=True, forbid_unknown_fields=True):
    """Groups of word parts, by the name of what they tell; `menus` are the parts that call a list navigation."""

    menus: tuple[str, ...]
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


@lru_cache(maxsize=_MOST_NAMES)
def class_bits(name: str) -> int:
    """The bits of the groups whose words a class or id name holds; the names of one element may come together."""
    pattern, words = class_words()
    bits = 0
    for word in pattern.findall(name[:_LONGEST_NAME].lower()):
        bits |= words[word]
    return bits


@lru_cache(maxsize=_MOST_NAMES)
def calls_menu(name: str) -> bool:
    """Whether a class or id name calls what it stands on a menu."""
    return any(map(name[:_LONGEST_NAME].lower().__contains__, _markup().menus))


@cache
def _markup() -> Markup:
    return load_toml(folder("") / "markup.toml", Markup)
