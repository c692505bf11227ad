"""Words of a language that are no names, whatever their first letter: common words, and the names of peoples and creeds; and
names that its dictionaries have, of which some are others in other languages: provinces, rivers, works of art.

A file holds numbers made from the words (`names.pack`). `evals/write_plain_words.py` writes it and says from what.
"""

from __future__ import annotations

from array import array
from functools import cache

from .files import folder
from .names import fold, holds, number, unpack


@cache
def _numbers(name: str) -> array[int]:
    path = folder("words") / f"{name}.bin"
    return unpack(path.read_bytes()) if path.is_file() else array("I")


def has_plain_words(language: str) -> bool:
    """Whether there is a list of a language (ISO 639)."""
    return bool(_numbers(language))


def is_plain(word: str, language: str) -> bool:
    """Whether a word is on the list of the language; no word is where there is no list."""
    return holds(_numbers(language), number(fold(word)))


def is_in_dictionaries(word: str, language: str) -> bool:
    """Whether a word is a name that dictionaries of the language have, as far as `knowledge.names` does not."""
    return holds(_numbers(f"{language}.capitals"), number(fold(word)))
