"""A text → names of persons, organisations and places, by a trained tagger (a linear-chain conditional random field).

`evals/train_mentions.py` trains it and says on what. A model is one file: names of features, a weight of two bytes for each
of them and each label, and what one label weighs behind another. A row of weights is one whole number of 32 bits a label,
so that a token is weighed by adding whole numbers; what a word says of itself and of its neighbours is worked out once.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from struct import Struct as Layout
from typing import NamedTuple

import msgspec

from sumber.knowledge.names import holds, load_names, number, unpack
from sumber.model import Span
from sumber.text.sentences import split_sentences

from .best_way import compile_ways
from .clues import (
    NEAR,
    Token,
    characters,
    clues_of_characters,
    edge_clues,
    edged,
    list_clues,
    listed,
    near_clues,
    own_clues,
    pair_clues,
    place_clue,
    several_clues,
    shape_clues,
    word_of,
    words,
)  # fmt: skip
from .tokens import Line
from .tokens import Token as Listed

_FOLDER = Path(__file__).with_name("models")
_BIAS = 1 << 15
_MOST_KNOWN = 20_000
_MOST_TOKENS = 20_000
_DIVIDER = re.compile(r"\s*[()\[\]（）:;]|\s+[-–—]+\s")
_NEVER = -1000.0


class Model(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A model as its file holds it.

    `labels` are `O`, and `B-`, `I-`, `E-` and `S-` with the kind for the first, a middle, the last and the only token of
    a name; `clues` the features, one a line, and `weights` theirs, label by label, as whole numbers of `unit` from which
    32,768 is to be taken, two bytes each (little end first); both compressed by zlib. `follows[a][b]` is the weight of
    label `b` behind `a`. `plain` are the numbers (`knowledge.names.pack`) of words met in small letters. `script` names the lists
    of names, `inflected` says whether names have case endings, `by_character` whether characters are tagged, not words.
    """

    labels: tuple[str, ...]
    unit: float
    clues: bytes
    weights: bytes
    follows: tuple[tuple[float, ...], ...]
    plain: bytes
    script: str
    inflected: bool
    by_character: bool


class Tagged(NamedTuple):
    """A name found: its place in the text and the kind."""

    start: int
    end: int
    kind: str


class _Known(NamedTuple):
    """Small letters and shape of a word, and the sums of rows that it adds: to itself, and to those at `NEAR`."""

    low: str
    shape: str
    own: int
    near: tuple[int, ...]


class Tagger:
    """A model made ready."""

    def __init__(self, model: Model) -> None:
        """Unpack what every text needs; rows of weights are unpacked when a text first has their feature."""
        self.labels, self.unit = model.labels, model.unit
        self._places = {clue: at for at, clue in enumerate(zlib.decompress(model.clues).decode().split("\n"))}
        self._weights = zlib.decompress(model.weights)
        self._rows: dict[str, int] = {}
        self._layout, self._row_layout = Layout(f"<{len(model.labels)}I"), Layout(f"<{len(model.labels)}H")
        self.names = load_names(model.script, inflected=model.inflected)
        self._plain = unpack(model.plain)
        self._by_character = model.by_character
        self._words: dict[str, _Known] = {}
        self._around: dict[tuple[str, ...], int] = {}
        self._listed: dict[tuple[str, str, str], int] = {}
        self._edges = [self._sum(edge_clues(distance)) for distance in NEAR]
        self._first, self._later = (self._sum([place_clue(at)]) for at in (0, 1))
        self._best_way = compile_ways([[weight / model.unit for weight in row] for row in model.follows], never=_NEVER / model.unit)

    def tag(self, text: str, span: Span, line: Iterable[Listed]) -> list[Tagged]:
        """The names in a sentence of a text, in their order; `line` are the sentence's tokens by the language pack."""
        tokens = (characters(text, span) if self._by_character else words(text, span))[:_MOST_TOKENS]
        if not tokens:
            return []
        return list(self._spans(tokens, self._best_way(self.emissions(tokens, listed(tokens, line)))))

    def emissions(self, tokens: list[Token], kinds: list[str]) -> list[tuple[int, ...]]:
        """For each token the weights of the labels, in units of the model and all of them with the same number added, which
        changes no way; `kinds` are the lists in which it stands (`clues.listed`)."""
        return list(self._of_characters(tokens, kinds) if self._by_character else self._of_words(tokens, kinds))

    def weigh(self, clues: Iterable[str]) -> list[float]:
        """The weights of the labels that features give together."""
        known = [clue for clue in clues if clue in self._places]
        return [self.unit * (lane - _BIAS * len(known)) for lane in self._lanes(self._sum(known))]

    def _of_words(self, tokens: list[Token], kinds: list[str]) -> Iterator[tuple[int, ...]]:
        """Column by column: what each word says of itself, of those near it, and what it says with those beside it."""
        known = [self._words.get(token.text) or self._word(token.text) for token in tokens]
        columns = [[word.own for word in known], self._of_pairs(known), self._of_shapes(known), self._of_lists(tokens, kinds)]
        for place, distance in enumerate(NEAR):
            near, edges = [word.near[place] for word in known], [self._edges[place]] * abs(distance)
            columns.append([*near[distance:], *edges] if distance > 0 else [*edges, *near])
        unpack, size = self._layout.unpack, self._layout.size
        # a column may be longer than there are words
        return (unpack(total.to_bytes(size, "little")) for total in map(sum, zip(*columns)))  # noqa: B905

    def _of_pairs(self, words: Sequence[_Known]) -> list[int]:
        """What each word says with the one before and the one behind it."""
        places, rows = self._places, self._rows
        lows = edged((word.low for word in words), 1)
        found = [self._later] * len(words)
        found[0] = self._first
        for at in range(len(words)):
            for clue in pair_clues(lows[at], lows[at + 1], lows[at + 2]):
                if clue in places:
                    found[at] += rows[clue] if clue in rows else self._row(clue)
        return found

    def _of_shapes(self, words: Sequence[_Known]) -> list[int]:
        """What the shapes of each word and of those around it say."""
        shapes, known = edged((word.shape for word in words), 2), self._around
        if len(known) > _MOST_KNOWN:
            known.clear()
        found = []
        for around in zip(shapes, shapes[1:], shapes[2:], shapes[3:], shapes[4:], strict=False):
            weight = known.get(around)
            if weight is None:
                weight = known[around] = self._sum(shape_clues(around))
            found.append(weight)
        return found

    def _of_lists(self, tokens: Sequence[Token], kinds: Sequence[str]) -> list[int]:
        """What the pack's lists and the places of several words say of each word."""
        found = [0] * len(tokens)
        # `kinds` begins one place before the first token
        if any(kinds):
            for at, around in enumerate(zip(kinds, kinds[1:], kinds[2:], strict=False)):
                known = self._listed.get(around)
                if known is None:
                    known = self._listed[around] = self._sum(list_clues(around, 0))
                found[at] = known
        for at, clues in several_clues(tokens, self.names).items():
            found[at] += self._sum(clues)
        return found

    def _of_characters(self, tokens: list[Token], kinds: list[str]) -> Iterator[tuple[int, ...]]:
        for clues in clues_of_characters(tokens, kinds, self.names):
            yield self._lanes(self._sum(clues))

    def _lanes(self, total: int) -> tuple[int, ...]:
        """The sum of each label, of a sum of rows."""
        return self._layout.unpack(total.to_bytes(self._layout.size, "little"))

    def _word(self, text: str) -> _Known:
        """What a word adds wherever it stands; worked out once for each word."""
        if len(self._words) > _MOST_KNOWN:
            self._words.clear()
        word = word_of(text, self.names)
        near = tuple(self._sum(near_clues(word, distance)) for distance in NEAR)
        known = self._words[text] = _Known(word.low, word.shape, self._sum(own_clues(word, self.is_plain)), near)
        return known

    def is_plain(self, word: str) -> bool:
        """Whether a word was met in small letters when the model was trained."""
        return holds(self._plain, number(word))

    def _sum(self, clues: Iterable[str]) -> int:
        """The rows of those of these features that the model has, added up."""
        total = 0
        known, places = self._rows.get, self._places
        for clue in clues:
            row = known(clue)
            if row is not None:
                total += row
            elif clue in places:
                total += self._row(clue)
        return total

    def _row(self, clue: str) -> int:
        """The weights of a feature of the model."""
        at = self._places[clue]
        weights = self._row_layout.unpack_from(self._weights, at * self._row_layout.size)
        row = self._rows[clue] = int.from_bytes(self._layout.pack(*weights), "little")
        return row

    def _spans(self, tokens: Sequence[Token], path: Sequence[int]) -> Iterator[Tagged]:
        begin, kind = 0, ""
        for at, place in enumerate([*path, self.labels.index("O")]):
            label = self.labels[place]
            if kind and label not in (f"I-{kind}", f"E-{kind}"):
                yield Tagged(tokens[begin].start, tokens[at - 1].end, kind)
                kind = ""
            if label != "O" and not kind:
                begin, kind = at, label[2:]


@cache
def load_tagger(language: str, *, cased: bool = True) -> Tagger | None:
    """The tagger of a language (ISO 639), for texts with capitals or without; None where there is none."""
    path = _FOLDER / f"{language}.bin"
    if not cased and path.with_suffix(".uncased.bin").exists():
        path = path.with_suffix(".uncased.bin")
    if not path.exists():
        return None
    return Tagger(msgspec.msgpack.decode(path.read_bytes(), type=Model))


def find_tagged(text: str, line: Line, language: str, *, no_names: Container[str] = ()) -> list[Tagged]:
    """The names that the tagger of a language finds in the sentences of a text, in their order; none without a tagger.

    `no_names` are words, with a capital, with which no name begins.
    """
    tagger = load_tagger(language, cased=text != text.lower())
    if tagger is None:
        return []
    starts = [token.start for token in line.tokens]
    found = list[Tagged]()
    for span in split_sentences(text):
        listed = line.tokens[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        found += (_cut(text, one, no_names) for one in tagger.tag(text, span, listed))
    return _of_one_mind(text, found)


def _cut(text: str, tagged: Tagged, no_names: Container[str]) -> Tagged:
    """A name up to what divides two, a bracket or a dash between blanks, and without an article at its beginning."""
    divider = _DIVIDER.search(text, tagged.start + 1, tagged.end)
    start, end = tagged.start, tagged.end if divider is None else divider.start()
    first, blank, rest = text[start:end].partition(" ")
    return tagged._replace(start=start + len(first) + 1 if blank and rest and first in no_names else start, end=end)


def _of_one_mind(text: str, tagged: list[Tagged]) -> list[Tagged]:
    """Names that are written alike are of one kind: the one that they were taken for most often, the first of equals."""
    votes: dict[str, Counter[str]] = {}
    for one in tagged:
        votes.setdefault(text[one.start : one.end], Counter())[one.kind] += 1
    return [one._replace(kind=votes[text[one.start : one.end]].most_common(1)[0][0]) for one in tagged]
