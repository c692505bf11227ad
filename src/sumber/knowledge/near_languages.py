"""What tells languages apart that look alike. Data: `near_languages.toml`."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from .files import folder, load_toml


class NearLanguages(Struct, frozen=True, forbid_unknown_fields=True):
    """`telling` are words that a language has and its nearest neighbours have not, by BCP 47 tag, and `letters`
    letters of that sort. `unheard` are languages of which nothing is known but that news is written in them.

    By script (ISO 15924), `told` names the languages that these alone tell apart, and `shared` those that only a
    page's claim tells apart, the usual one first.
    """

    unheard: frozenset[str]
    telling: dict[str, frozenset[str]]
    letters: dict[str, str]
    told: dict[str, tuple[str, ...]]
    shared: dict[str, tuple[str, ...]]


@cache
def near_languages() -> NearLanguages:
    """The table; raises `KnowledgeError` where the file does not fit."""
    return load_toml(folder("near_languages.toml"), NearLanguages)


@cache
def telling_words() -> dict[str, tuple[str, ...]]:
    """Every telling word → the languages that it speaks for."""
    found: dict[str, tuple[str, ...]] = {}
    for tag, words in sorted(near_languages().telling.items()):
        for word in words:
            found[word] = (*found.get(word, ()), tag)
    return found
