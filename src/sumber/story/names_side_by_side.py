"""Original and translation → the names of the one, and what stands opposite each of them.

How alike the likest word opposite is says little by itself: a short name is like many words. So it is said as well how likely
each likeness is by chance, as the rest of the translation shows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Literal

from msgspec import Struct

from sumber.knowledge.names import load_names
from sumber.knowledge.plain_words import has_plain_words, is_in_dictionaries, is_plain
from sumber.model import Span
from sumber.text.resemblance import ALIKE, NONE, SAME, Form, form, resemblances, resemblances_in, run_form
from sumber.text.scripts import find_script
from sumber.text.tokens import UNSPACED

from .likeness import primary
from .side_by_side import Sides

Kind = Literal["person", "town", "word", "both", "cut", "land", "time", "listed", "called", "other"]
Rates = tuple[float, ...]

LEVELS = tuple(range(SAME + 1))
"""The degrees of likeness, from nothing in common to the same."""

_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0900-\u0dff\u200c\u200d"
_WORD = re.compile(rf"(?:[^\W\d_{UNSPACED}]|[{_MARKS}])+")
_RUN = re.compile(rf"[{UNSPACED}]+(?:[·・‧][{UNSPACED}]+)*")
_OPENING = frozenset(".!?\n\"“„«:;(‘'")
_SHORTEST = 3
_ABBREVIATED = 5
_UNSEEN, _TRIES, _LEAST = 0.05, 10, 1e-3
_ENOUGH_TRIES = 400
_FEW_CAPITALS, _LETTERS_A_WORD = 0.25, 6
_MOST_NAMES, _MOST_WORDS = 400, 400


class Word(Struct, frozen=True):
    """A word of a bead, `is_name` where a capital within a sentence says so."""

    form: Form
    span: Span
    bead: int
    is_capital: bool
    is_name: bool


class Opposite(Struct, frozen=True):
    """What a bead of the translation has that a name can be like: words, and runs where words are not set apart."""

    words: tuple[Word, ...]
    runs: tuple[Form, ...]


class Seen(Struct, frozen=True):
    """An occurrence of a name: how alike the best word opposite is, how likely each likeness is by chance, of what kind the
    name is, whether the name beside it came through (None where there is none), and the words with capitals around that."""

    word: Word
    level: int
    chance: Rates
    kind: Kind
    beside: bool | None = None
    around: tuple[Word, ...] = ()


def words_of(sides: Sides, side: int, bead: int) -> tuple[Word, ...]:
    """The words of a bead on one side."""
    text, span = sides.articles[side].text, sides.beads[bead][side]
    found = []
    for match in _WORD.finditer(text, span.start, span.end):
        before = text[max(0, match.start() - 2) : match.start()]
        opens = match.start() == span.start or bool(_OPENING & set(before.strip() or before[:1]))
        is_capital = match[0][0].isupper()
        found.append(Word(form(match[0]), Span(*match.span()), bead, is_capital, is_capital and not opens))
    return tuple(found)


def _opposite(sides: Sides, bead: int) -> Opposite:
    runs = [run_form(run[0]) for run in _RUN.finditer(sides.text_of(1, bead))]
    return Opposite(words_of(sides, 1, bead)[:_MOST_WORDS], tuple(run for run in runs if run.letters)[:_MOST_WORDS])


class Names:
    """The names of the original, and what of each stands opposite."""

    def __init__(self, sides: Sides) -> None:
        self.sides = sides
        original, translation = sides.articles
        self.own = [words_of(sides, 0, bead) for bead in range(len(sides.beads))]
        self.opposite = [_opposite(sides, bead) for bead in range(len(sides.beads))]
        self.one_script = find_script(original.text) == find_script(translation.text)
        self.language = primary(original.language)
        self._known = load_names(find_script(original.text))
        self._times = sorted((time.span.start, time.span.end) for time in sides.times[0])
        self.places = self._places()
        self._levels = {name: self._levels_of(name, places) for name, places in self.places.items()}
        self.capitals_tell = self._capitals_tell()
        self.seen = {name: list(self._seen(name, places)) for name, places in self.places.items()}

    def _capitals_tell(self) -> bool:
        """Whether the translation has capitals, and few enough to mean names: there are languages that capitalise every noun."""
        words = [word for one in self.opposite for word in one.words]
        all_words = len(words) + sum(len(run.letters) // _LETTERS_A_WORD for one in self.opposite for run in one.runs)
        return any(word.is_capital for word in words) and sum(word.is_name for word in words) <= _FEW_CAPITALS * all_words

    def _is_time(self, span: Span) -> bool:
        place = bisect_right(self._times, (span.start, len(self.sides.articles[0].text))) - 1
        return place >= 0 and self._times[place][1] > span.start

    def _places(self) -> dict[Form, list[Word]]:
        """The words with a capital that are never written small, and where they stand."""
        words = [word for bead in self.own for word in bead if len(word.form.letters) > _SHORTEST]
        small = {word.form for word in words if not word.is_capital}
        certain = {word.form for word in words if word.is_name}
        found: dict[Form, list[Word]] = defaultdict(list)
        for word in words:
            if word.is_capital and word.form in certain and word.form not in small:
                found[word.form].append(word)
        return dict(list(found.items())[:_MOST_NAMES])

    def _kind(self, places: Sequence[Word]) -> Kind:
        text, written = self.sides.articles[0].text, self._written(places[0])
        if self._is_time(places[0].span):
            return "time"
        if not has_plain_words(self.language):
            return "word"
        if written.isupper() or (len(written) <= _ABBREVIATED and text.startswith(".", places[0].span.end)):
            return "cut"
        kinds = self._kinds(written)
        if "o" in kinds:
            return "land"
        if is_plain(written, self.language):
            if any(self._follows_given_name(place) for place in places):
                return "called"
            return "both" if kinds else "word"
        if is_in_dictionaries(written, self.language):
            return "listed"
        return "town" if kinds & set("Ct") else "person" if kinds & set("gf") else "other"

    def _follows_given_name(self, word: Word) -> bool:
        row = self.own[word.bead]
        at = row.index(word)
        if not at or not row[at - 1].is_capital or not _are_together(row[at - 1], word):
            return False
        before = self._written(row[at - 1])
        return "g" in self._kinds(before) and not is_plain(before, self.language)

    def _written(self, word: Word) -> str:
        return word.span.slice(self.sides.articles[0].text)

    def _kinds(self, written: str) -> Set[str]:
        return set(self._known.kinds(written)) if self._known is not None else set()

    def _levels_of(self, name: Form, places: Sequence[Word]) -> dict[int, list[int]]:
        """How alike all that stands in a bead is, for the beads where the name may stand, and as many others as tell enough."""
        close = {near for place in places for near in self.sides.near(place.bead)}
        found, tries = {}, 0
        for bead, opposite in enumerate(self.opposite):
            if bead in close or tries < _ENOUGH_TRIES:
                found[bead] = resemblances(name, [word.form for word in opposite.words]) + resemblances_in(name, opposite.runs)
                tries += self._tries(name, bead) if bead not in close else 0
        return found

    def _tries(self, name: Form, bead: int) -> int:
        """How many words, or pieces of runs, a name is compared with in a bead."""
        opposite = self.opposite[bead]
        return len(opposite.words) + sum(max(1, len(run.letters) // (len(name.letters) + 1)) for run in opposite.runs)

    def _claimed(self, name: Form, bead: int, others: Sequence[Form]) -> list[int]:
        """How alike what stands in a bead is, without what is liker another name that stands there."""
        own = self._levels[name].get(bead, [])
        rivals = [self._levels[other].get(bead, []) for other in others if other is not name]
        return [
            NONE if level and any(rival and rival[place] > max(level, ALIKE) for rival in rivals) else level
            for place, level in enumerate(own)
        ]

    def _seen(self, name: Form, places: Sequence[Word]) -> Iterator[Seen]:
        kind = self._kind(places)
        standing = Counter(place.bead for place in places)
        close = {near for bead in standing for near in self.sides.near(bead)}
        hits: Counter[int] = Counter()
        tries = 0
        for bead, levels in self._levels[name].items():
            if bead not in close:
                hits.update(levels)
                tries += self._tries(name, bead)
        for bead in standing:
            near = self.sides.near(bead)
            beside = [other.form for one in near for other in self.own[one] if other.form in self._levels]
            levels = sorted((level for one in near for level in self._claimed(name, one, beside)), reverse=True)
            chance = _by_chance(hits, tries, sum(self._tries(name, one) for one in near))
            for word in (place for place in places if place.bead == bead):
                yield Seen(word, levels.pop(0) if levels else NONE, chance, kind, *self._beside(word))

    def _beside(self, word: Word) -> tuple[bool | None, tuple[Word, ...]]:
        """Whether a name that stands right beside a word came through (None where none does), and the capitals around it."""
        row, at = self.own[word.bead], self.own[word.bead].index(word)
        sides = [row[place] for place in (at - 1, at + 1) if 0 <= place < len(row)]
        names = [other for other in sides if other.form in self._levels and _are_together(word, other)]
        opposite = self.opposite[word.bead].words
        around: list[Word] = []
        came = False
        for other in names:
            levels = self._levels[other.form].get(word.bead) or [NONE]
            place = max(range(len(levels)), key=levels.__getitem__)
            if levels[place] >= ALIKE:
                came = True
                if place < len(opposite):
                    around += [
                        opposite[one]
                        for one in (place - 1, place + 1)
                        if 0 <= one < len(opposite) and opposite[one].is_capital and _are_together(opposite[place], opposite[one])
                    ]
        return came if names else None, tuple(around)


def _are_together(word: Word, other: Word) -> bool:
    return max(word.span.start, other.span.start) - min(word.span.end, other.span.end) <= 1


def _by_chance(hits: Mapping[int, int], tries: int, words: int) -> Rates:
    """How likely each likeness is the best one among so many words that have nothing to do with the name."""
    rates = [0.0] * len(LEVELS)
    better, left = 0, 1.0
    for level in reversed(LEVELS[1:]):
        better += hits.get(level, 0)
        none = (1 - (better + _UNSEEN) / (tries + _TRIES)) ** max(1, words)
        rates[level] = max(_LEAST, left - none)
        left = none
    rates[NONE] = max(_LEAST, left)
    return shares(rates)


def shares(counts: Sequence[float]) -> Rates:
    """Each as a share of all."""
    total = sum(counts)
    return tuple(count / total for count in counts)
