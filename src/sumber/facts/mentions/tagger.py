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

from .clues import (
    NEAR,
    Token,
    characters,
    clues_of_characters,
    edge_clues,
    list_clues,
    listed,
    near_clues,
    own_clues,
    pair_clues,
    several_clues,
    shape,
    shape_clues,
    shapes_of,
    words,
)  # fmt: skip
from .tokens import Line
from .tokens import Token as Listed

_FOLDER = Path(__file__).with_name("models")
_BIAS = 1 << 15
_MOST_KNOWN = 50_000
_MOST_TOKENS = 20_000
_DIVIDER = re.compile(r"\s*[()\[\]（）:;]|\s+[-–—]+\s")
_WORST = float("-inf")
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


class Weighed(NamedTuple):
    """Weights added up: one whole number, of so many rows."""

    total: int
    rows: int


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
        self._own: dict[str, Weighed] = {}
        self._near: dict[tuple[str, int], Weighed] = {}
        self._edges = {distance: self._weigh(edge_clues(distance)) for distance in NEAR}
        self._shapes: dict[str, str] = {}
        self._around: dict[tuple[str, ...], Weighed] = {}
        self._steps = [
            [(before, row[label] / model.unit) for before, row in enumerate(model.follows) if row[label] > _NEVER]
            for label in range(len(model.labels))
        ]

    def tag(self, text: str, span: Span, line: Iterable[Listed]) -> list[Tagged]:
        """The names in a sentence of a text, in their order; `line` are the sentence's tokens by the language pack."""
        tokens = (characters(text, span) if self._by_character else words(text, span))[:_MOST_TOKENS]
        if not tokens:
            return []
        return list(self._spans(tokens, self._best(self.emissions(tokens, listed(tokens, line)))))

    def emissions(self, tokens: list[Token], kinds: list[str]) -> list[tuple[int, ...]]:
        """For each token the weights of the labels, in units of the model and all of them with the same number added, which
        changes no way; `kinds` are the lists in which it stands (`clues.listed`)."""
        return list(self._of_characters(tokens, kinds) if self._by_character else self._of_words(tokens, kinds))

    def weigh(self, clues: Iterable[str]) -> list[float]:
        """The weights of the labels that features give together."""
        weighed = self._weigh(clues)
        return [self.unit * (lane - _BIAS * weighed.rows) for lane in self._lanes(weighed.total)]

    def _of_words(self, tokens: list[Token], kinds: list[str]) -> Iterator[tuple[int, ...]]:
        several, last = several_clues(tokens, self.names), len(tokens)
        own, near, weigh = self._own_weight, self._near_weight, self._weigh
        texts = [token.text for token in tokens]
        shapes = shapes_of(texts, self._shape)
        for at, text in enumerate(texts):
            total = weigh((*pair_clues(texts, at), *list_clues(kinds, at), *several.get(at, ()))).total
            total += own(text).total + self._around_weight(shapes[at : at + 5]).total
            for distance in NEAR:
                place = at + distance
                total += near(texts[place], distance).total if 0 <= place < last else self._edges[distance].total
            yield self._lanes(total)

    def _of_characters(self, tokens: list[Token], kinds: list[str]) -> Iterator[tuple[int, ...]]:
        for clues in clues_of_characters(tokens, kinds, self.names):
            yield self._lanes(self._weigh(clues).total)

    def _lanes(self, total: int) -> tuple[int, ...]:
        """The sum of each label, of a sum of rows."""
        return self._layout.unpack(total.to_bytes(self._layout.size, "little"))

    def _shape(self, word: str) -> str:
        known = self._shapes.get(word)
        if known is None:
            if len(self._shapes) > _MOST_KNOWN:
                self._shapes.clear()
            known = self._shapes[word] = shape(word)
        return known

    def _around_weight(self, shapes: Sequence[str]) -> Weighed:
        key = tuple(shapes)
        known = self._around.get(key)
        if known is None:
            if len(self._around) > _MOST_KNOWN:
                self._around.clear()
            known = self._around[key] = self._weigh(shape_clues(shapes))
        return known

    def _own_weight(self, word: str) -> Weighed:
        known = self._own.get(word)
        if known is None:
            if len(self._own) > _MOST_KNOWN:
                self._own.clear()
            known = self._own[word] = self._weigh(own_clues(word, self.names, self.is_plain))
        return known

    def _near_weight(self, word: str, distance: int) -> Weighed:
        known = self._near.get((word, distance))
        if known is None:
            if len(self._near) > _MOST_KNOWN:
                self._near.clear()
            known = self._near[word, distance] = self._weigh(near_clues(word, distance, self.names))
        return known

    def is_plain(self, word: str) -> bool:
        """Whether a word was met in small letters when the model was trained."""
        return holds(self._plain, number(word))

    def _weigh(self, clues: Iterable[str]) -> Weighed:
        total = rows = 0
        known, places = self._rows, self._places
        for clue in clues:
            if clue in places:
                total += known[clue] if clue in known else self._row(clue)
                rows += 1
        return Weighed(total, rows)

    def _row(self, clue: str) -> int:
        """The weights of a feature of the model."""
        at = self._places[clue]
        weights = self._row_layout.unpack_from(self._weights, at * self._row_layout.size)
        row = self._rows[clue] = int.from_bytes(self._layout.pack(*weights), "little")
        return row

    def _best(self, emissions: Iterable[Sequence[float]]) -> list[int]:
        """The labels of the best way through (Viterbi); labels that never follow one another are not tried."""
        scores: Sequence[float] = ()
        back: list[list[int]] = []
        for emission in emissions:
            if not scores:
                scores = emission
                continue
            ways, best = [], []
            for label, weight in enumerate(emission):
                top, way = _WORST, 0
                for before, step in self._steps[label]:
                    score = scores[before] + step
                    if score > top:
                        top, way = score, before
                ways.append(way)
                best.append(top + weight)
            back.append(ways)
            scores = best
        label = scores.index(max(scores))
        path = [label]
        for ways in reversed(back):
            label = ways[label]
            path.append(label)
        return path[::-1]

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
