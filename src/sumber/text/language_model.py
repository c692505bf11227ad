"""Text → what its n-grams of 2 to 4 letters say for each language of a script.

The model stands in a data file: for every n-gram a level of 0 to 15 in each language, 0 where it is hardly ever written.
A row of levels is one whole number of 16 bits a language, so that a text is scored by adding whole numbers: no
array library, and the same sums on every machine. `evals/train_language.py` writes the file and says what it is learned from.
"""

from __future__ import annotations

import re
import zlib
from functools import cache
from pathlib import Path
from struct import Struct as Layout
from typing import NamedTuple

import msgspec

_FILE = Path(__file__).with_name("language_model.bin")
_WORDS = re.compile(r"[^\W\d_]+")


class Packed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One script in the file: n-grams, one a line, and a row of levels for each; both compressed by zlib.

    A row holds half a byte a language, the last language first, and begins with an empty half where they are odd. `least`
    is the level an n-gram below which a text is in none of the languages.
    """

    languages: tuple[str, ...]
    least: float
    grams: bytes
    levels: bytes


class Rows(dict[str, int]):
    """N-gram → its levels as one whole number of 16 bits a language; unpacked when a text first has it."""

    def __init__(self, places: dict[str, int], levels: bytes) -> None:
        """`places` counts the rows of `levels`."""
        self._places, self._levels = places, levels
        self._width = len(levels) // len(places)

    def __missing__(self, gram: str) -> int:
        start = self._places[gram] * self._width
        row = self[gram] = int("000".join(self._levels[start : start + self._width].hex()), 16)
        return row


class Table(NamedTuple):
    """The languages of a script, the n-grams known, their rows, and how a sum of rows is taken apart."""

    languages: tuple[str, ...]
    least: float
    grams: dict[str, int]
    rows: Rows
    lanes: Layout


class Heard(NamedTuple):
    """The sum of levels in each language, how many of the text's n-grams the model knows, and what each should give.

    `least` is the level an n-gram that a text of one of the languages hardly ever stays below.
    """

    points: dict[str, int]
    known: int
    least: float


@cache
def _packed() -> dict[str, Packed]:
    return msgspec.msgpack.decode(_FILE.read_bytes(), type=dict[str, Packed])


@cache
def load_table(script: str) -> Table | None:
    """The table of a script (ISO 15924); `None` where the model has none."""
    packed = _packed().get(script)
    if packed is None:
        return None
    grams = {gram: place for place, gram in enumerate(zlib.decompress(packed.grams).decode().split("\n"))}
    rows = Rows(grams, zlib.decompress(packed.levels))
    return Table(packed.languages, packed.least, grams, rows, Layout(f"<{len(packed.languages)}H"))


def hear(text: str, script: str) -> Heard | None:
    """What the words of `text` say for each language of `script`; `None` where the model does not know the script.

    An n-gram counts once, however often it stands there. `text` is a sample: sums hold up to 4,000 n-grams.
    """
    table = load_table(script)
    if table is None:
        return None
    line = f" {'  '.join(_WORDS.findall(text.lower()))} "
    after, third = line[1:], line[2:]
    grams = set(map("".join, zip(line, after, third, line[3:], strict=False)))
    grams.update(map("".join, zip(line, after, third, strict=False)), map("".join, zip(line, after, strict=False)))
    known = table.grams.keys() & grams
    total = sum(map(table.rows.__getitem__, known))
    points = table.lanes.unpack(total.to_bytes(table.lanes.size, "little"))
    return Heard(dict(zip(table.languages, points, strict=True)), len(known), table.least)
