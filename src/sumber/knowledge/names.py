"""Given names, family names, towns and countries of the world, by script: whether a word is one of them.

The files hold no names but numbers of four bytes made from them, sorted: a look-up needs no decoding, and a word that is
none is taken for one in about one case of fifty thousand. `evals/write_names.py` writes them and says from what.
"""

from __future__ import annotations

import sys
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise, takewhile
from zlib import crc32

import msgspec
from msgspec import Struct

from .files import folder

KINDS = {"given": "g", "family": "f", "town": "t", "city": "C", "country": "o"}
"""What is known, and the letter that stands for it; a city is a large town."""
PLACES = ("country", "city", "town")
"""The kinds that have names of several words."""
LONGEST = 4
"""Of how many words a name of a town consists at most."""
_ENDS = frozenset("aeiouyаеиоуыэюяйь")
# Up to so many a look-up goes by a table, which is faster and takes more memory than the sorted numbers.
_FEW = 20_000
# From here on scripts have neither case nor marks on letters: Chinese, Japanese, Korean.
_WITHOUT_CASE = "\u2e80"
_MOST_ENDING, _SHORTEST_STEM = 3, 3


class Packed(Struct, frozen=True, forbid_unknown_fields=True):
    """The numbers of names as they are, and of names without what inflection changes, by kind."""

    whole: dict[str, bytes]
    stems: dict[str, bytes]


class Names:
    """The names of one script."""

    def __init__(self, packed: Packed, *, inflected: bool) -> None:
        """`inflected` says that the language puts case endings on names."""
        self._inflected = inflected
        self._kinds = {kind: unpack(data) for kind, data in (packed.stems if inflected else packed.whole).items()}
        self._few: dict[int, str] = {}
        if sum(map(len, self._kinds.values())) <= _FEW:
            for kind, letter in KINDS.items():
                for one in self._kinds[kind]:
                    self._few[one] = self._few.get(one, "") + letter

    def kinds(self, word: str) -> str:
        """The letters of the kinds that one word may be, in the order of `KINDS`."""
        folded = fold(word)
        if self._inflected:
            wanted = [number(form) for form in _forms(folded)]
            return "".join(letter for kind, letter in KINDS.items() if any(holds(self._kinds[kind], one) for one in wanted))
        one = number(folded)
        if self._few:
            return self._few.get(one, "")
        return "".join([letter for kind, letter in KINDS.items() if holds(self._kinds[kind], one)])

    def places(self, words: list[str]) -> Iterator[tuple[int, int, str]]:
        """Places of several words: from which word to which, and the kind's letter; empty words stand in none."""
        known: dict[int, str] = {}
        for at, (word, following) in enumerate(pairwise(words)):
            if word and following:
                known[at], known[at + 1] = known.get(at) or fold(word), fold(following)
        for at in known:
            run = [known[place] for place in takewhile(known.__contains__, range(at, at + LONGEST))]
            for size in range(len(run), 1, -1):
                wanted = number(several(run[:size]))
                letter = next((KINDS[kind] for kind in PLACES if holds(self._kinds[kind], wanted)), "")
                if letter:
                    yield at, at + size, letter
                    break


def fold(name: str) -> str:
    """A name as it is compared: without case and marks on its letters. Final, and for one name alone: what is searched
    for in texts is folded in `text.fold`, by rules of each script."""
    if name.isascii():
        return name.lower()
    if min(name) >= _WITHOUT_CASE:
        return name
    apart = unicodedata.normalize("NFD", name.casefold())
    return unicodedata.normalize("NFC", "".join(char for char in apart if not unicodedata.combining(char)))


def stem(folded: str) -> str:
    """What inflection leaves of a name: all but a vowel at its end."""
    return folded[:-1] if len(folded) > _SHORTEST_STEM and folded[-1] in _ENDS else folded


def several(folded: Iterable[str]) -> str:
    """The words of a name of several, each without what inflection may change."""
    return " ".join(word[: max(_SHORTEST_STEM, len(word) - 2)] for word in folded)


def number(name: str) -> int:
    """The number that stands for a name (CRC-32 of its UTF-8)."""
    return crc32(name.encode("utf-8", "surrogatepass"))


def pack(names: Iterable[str]) -> bytes:
    """The numbers of names, sorted, four bytes each, the little end first."""
    return _little(array("I", sorted(set(map(number, names))))).tobytes()


def unpack(data: bytes) -> array[int]:
    """The numbers that `pack` wrote."""
    numbers = array("I")
    numbers.frombytes(data)
    return _little(numbers)


def holds(numbers: array[int], wanted: int) -> bool:
    """Whether a number is among sorted ones."""
    at = bisect_left(numbers, wanted)
    return at < len(numbers) and numbers[at] == wanted


@cache
def load_names(script: str, *, inflected: bool = False) -> Names | None:
    """The names of a script (ISO 15924); None where there are none."""
    path = folder("names") / f"{script}.bin"
    if not path.exists():
        return None
    return Names(msgspec.msgpack.decode(path.read_bytes(), type=Packed), inflected=inflected)


def _forms(folded: str) -> Iterator[str]:
    """An inflected name with its ending and without."""
    yield folded
    for size in range(1, _MOST_ENDING + 1):
        if len(folded) - size >= _SHORTEST_STEM:
            yield folded[:-size]


def _little(numbers: array[int]) -> array[int]:
    """The same numbers in the order of bytes that the files have, on any machine."""
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
