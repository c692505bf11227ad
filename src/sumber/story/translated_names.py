"""Original and translation → names that stand in a sentence of the one and not where they should in the other.

A name is missed where three things meet: nothing in the opposite sentence is like it; had it been lost, nothing would be, as far
as the rest of the text shows what is like it by chance; and had it come through, something would be, as far as the text shows how
it comes through elsewhere, and how others of its kind do. The logarithm of the one likelihood over the other speaks for a loss.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import log
from typing import Literal

from msgspec import Struct

from sumber.facts.mentions import find_mentions
from sumber.knowledge.names import load_names
from sumber.knowledge.plain_words import has_plain_words, is_plain
from sumber.model import Span
from sumber.model.translation import FaultChange
from sumber.text.resemblance import ALIKE, LOOSE, NONE, SAME, Form, form, resemblance, resemblance_in
from sumber.text.scripts import find_script
from sumber.text.sound import sound_code
from sumber.text.tokens import UNSPACED

from .likeness import primary
from .side_by_side import Sides

Kind = Literal["person", "town", "word", "other"]
Rates = tuple[float, float, float, float]

_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0900-\u0dff\u200c\u200d"
_WORD = re.compile(rf"(?:[^\W\d_{UNSPACED}]|[{_MARKS}])+")
_UNSPACED = re.compile(rf"[{UNSPACED}]+(?:[·・‧][{UNSPACED}]+)*")
_OPENING = frozenset(".!?\n\"“„«:;(‘'")
_SHORTEST = 3
_ABBREVIATED = 5
_UNSEEN, _TRIES, _LEAST = 0.05, 10, 1e-3
_MOST_NAMES, _MOST_WORDS = 400, 400
_WEIGHT_OF_KIND, _WEIGHT_OF_USUAL, _LEAST_KEPT = 0.5, 8.0, 1e-6
_ENOUGH, _ENOUGH_ACROSS, _ENOUGH_OF_WORDS, _NEVER = 3.3, 3.3, 3.0, float("inf")
_SEVERAL = 3
_FEW_CAPITALS = 0.25
# How often nothing, something loosely alike, alike, and the same stands opposite a name, on average over 40 languages.
_USUAL: dict[Kind, Rates] = {
    "person": (0.004, 0.028, 0.117, 0.851),
    "town": (0.011, 0.026, 0.143, 0.82),
    "other": (0.019, 0.04, 0.136, 0.805),
    "word": (0.108, 0.2, 0.241, 0.451),
}
_USUAL_ACROSS: dict[Kind, Rates] = {
    "person": (0.06, 0.167, 0.687, 0.086),
    "town": (0.084, 0.251, 0.605, 0.06),
    "other": (0.085, 0.305, 0.514, 0.096),
    "word": (0.181, 0.36, 0.397, 0.062),
}
_LEVELS = (NONE, LOOSE, ALIKE, SAME)


class LostName(Struct, frozen=True):
    """A name of the original that is missing, or another one in its place (`rendered`)."""

    change: FaultChange
    span: Span
    rendered: Span | None
    bead: int


class Word(Struct, frozen=True):
    """A word of a bead, `is_name` where a capital within a sentence says so."""

    form: Form
    span: Span
    bead: int
    is_capital: bool
    is_name: bool


class Opposite(Struct, frozen=True):
    """What a bead of the translation has that a name can be like: words, and runs of consonants where words are not set apart."""

    words: tuple[Word, ...]
    runs: tuple[str, ...]


class Seen(Struct, frozen=True):
    """An occurrence of a name: how alike the best word opposite is, how likely each likeness is by chance, and of what kind
    the name is."""

    word: Word
    level: int
    chance: Rates
    kind: Kind


def _words(sides: Sides, side: int, bead: int) -> tuple[Word, ...]:
    text, span = sides.articles[side].text, sides.beads[bead][side]
    found = []
    for match in _WORD.finditer(text, span.start, span.end):
        before = text[max(0, match.start() - 2) : match.start()]
        opens = match.start() == span.start or bool(_OPENING & set(before.strip() or before[:1]))
        is_capital = match[0][0].isupper()
        found.append(Word(form(match[0]), Span(*match.span()), bead, is_capital, is_capital and not opens))
    return tuple(found)


def _opposite(sides: Sides, bead: int) -> Opposite:
    runs = [sound_code(run[0])[0] for run in _UNSPACED.finditer(sides.text_of(1, bead))]
    return Opposite(_words(sides, 1, bead), tuple(run for run in runs if run))


class Names:
    """The names of the original, and what of each stands opposite."""

    def __init__(self, sides: Sides) -> None:
        self.sides = sides
        original, translation = sides.articles
        self.own = [_words(sides, 0, bead) for bead in range(len(sides.beads))]
        self.opposite = [_opposite(sides, bead) for bead in range(len(sides.beads))]
        self.one_script = find_script(original.text) == find_script(translation.text)
        self.language = primary(original.language)
        self._known = load_names(find_script(original.text))
        self._apart = self._not_names()
        self.places = self._places()
        self.seen = {name: list(self._seen(name, places)) for name, places in self.places.items()}

    def _not_names(self) -> list[tuple[int, int]]:
        """Where countries, their people and dates stand: all that has a word of its own in every language."""
        article = self.sides.articles[0]
        mentions, _ = find_mentions(article.text, language=article.language, by_tagger=False)
        spans = [mention.span for mention in mentions if mention.kind == "country"]
        spans += [time.span for time in self.sides.times[0]]
        return sorted((span.start, span.end) for span in spans)

    def _is_apart(self, span: Span) -> bool:
        place = bisect_right(self._apart, (span.start, len(self.sides.articles[0].text))) - 1
        return place >= 0 and self._apart[place][1] > span.start

    def _places(self) -> dict[Form, list[Word]]:
        """The words with a capital that are never written small, and where they stand."""
        words = [word for bead in self.own for word in bead if len(word.form.letters) > _SHORTEST]
        small = {word.form.letters for word in words if not word.is_capital}
        certain = {word.form.letters for word in words if word.is_name}
        found: dict[Form, list[Word]] = defaultdict(list)
        for word in words:
            if (
                word.is_capital
                and word.form.letters in certain
                and word.form.letters not in small
                and not self._is_apart(word.span)
            ):
                found[word.form].append(word)
        return dict(list(found.items())[:_MOST_NAMES])

    def _kind(self, name: Form, places: Sequence[Word]) -> Kind:
        text = self.sides.articles[0].text
        written = places[0].span.slice(text)
        is_cut = len(written) <= _ABBREVIATED and text.startswith(".", places[0].span.end)
        if is_cut or written.isupper() or is_plain(written, self.language):
            return "word"
        kinds = set(self._known.kinds(written)) if self._known is not None else set()
        if "o" in kinds or not has_plain_words(self.language):
            return "word"
        return "town" if kinds & set("Ct") else "person" if kinds & set("gf") else "other"

    def _levels(self, name: Form, bead: int) -> list[int]:
        opposite = self.opposite[bead]
        levels = [resemblance(name, word.form, one_script=self.one_script) for word in opposite.words[:_MOST_WORDS]]
        return levels + [resemblance_in(name, run) for run in opposite.runs[:_MOST_WORDS]]

    def _tries(self, name: Form, bead: int) -> int:
        """How many words, or pieces of runs, a name is compared with in a bead."""
        opposite = self.opposite[bead]
        return len(opposite.words) + sum(max(1, len(run) // (len(name.sounds) + 1)) for run in opposite.runs)

    def _seen(self, name: Form, places: Sequence[Word]) -> Iterator[Seen]:
        kind = self._kind(name, places)
        standing = Counter(place.bead for place in places)
        close = {near for bead in standing for near in self.sides.near(bead)}
        hits: Counter[int] = Counter()
        tries = 0
        for bead in range(len(self.opposite)):
            if bead not in close:
                hits.update(self._levels(name, bead))
                tries += self._tries(name, bead)
        for bead in standing:
            near = self.sides.near(bead)
            levels = sorted((level for one in near for level in self._levels(name, one)), reverse=True)
            chance = _by_chance(hits, tries, sum(self._tries(name, one) for one in near))
            for word in (place for place in places if place.bead == bead):
                yield Seen(word, levels.pop(0) if levels else NONE, chance, kind)


def _by_chance(hits: Mapping[int, int], tries: int, words: int) -> Rates:
    """How likely each likeness is the best one among so many words that have nothing to do with the name."""
    rates = [0.0] * len(_LEVELS)
    better, left = 0, 1.0
    for level in (SAME, ALIKE, LOOSE):
        better += hits.get(level, 0)
        none = (1 - (better + _UNSEEN) / (tries + _TRIES)) ** max(1, words)
        rates[level] = max(_LEAST, left - none)
        left = none
    rates[NONE] = max(_LEAST, left)
    return _shares(rates)


def _shares(counts: Sequence[float]) -> Rates:
    total = sum(counts)
    none, loose, alike, same = (count / total for count in counts)
    return none, loose, alike, same


def find_lost_names(sides: Sides) -> Iterator[LostName]:
    """Names that are missing in the translation where they should stand, in the order of the original."""
    names = Names(sides)
    found = [seen for name in names.seen for seen, doubt in _weighed(names, name) if doubt > _enough(names, seen, name)]
    foreign = _Foreign(names)
    for seen in sorted(found, key=lambda seen: seen.word.span.start):
        rendered = foreign.take(seen.word)
        yield LostName("changed" if rendered else "lost", seen.word.span, rendered, seen.word.bead)


def _enough(names: Names, seen: Seen, name: Form) -> float:
    """How much must speak for a loss. Words that have a translation are missed only where they came through letter by letter
    everywhere else, and several times."""
    if seen.kind == "word":
        same = sum(one.level == SAME for one in names.seen[name])
        return _ENOUGH_OF_WORDS if names.one_script and _SEVERAL <= len(names.seen[name]) == same + 1 else _NEVER
    return _ENOUGH if names.one_script else _ENOUGH_ACROSS


def _weighed(names: Names, name: Form) -> Iterator[tuple[Seen, float]]:
    """What speaks for a loss at each occurrence of a name."""
    seen = names.seen[name]
    expected = _expected(names, name)
    counts = [sum(one.level == level for one in seen) for level in _LEVELS]
    for one in seen:
        others = [count - (level == one.level) for level, count in zip(_LEVELS, counts, strict=True)]
        kept = _shares([count + _WEIGHT_OF_KIND * rate for count, rate in zip(others, expected, strict=True)])
        yield one, log(one.chance[one.level] / max(_LEAST_KEPT, _better_of(kept, one.chance)[one.level]))


def _expected(names: Names, name: Form) -> Rates:
    """How the names of its kind come through, as far as the rest of this text tells and as they do on average."""
    kind = names.seen[name][0].kind
    usual = (_USUAL if names.one_script else _USUAL_ACROSS)[kind]
    counts = [_WEIGHT_OF_USUAL * rate for rate in usual]
    for other, seen in names.seen.items():
        if other != name and seen[0].kind == kind:
            for one in seen:
                counts[one.level] += min(1.0, _SEVERAL / len(seen))
    return _shares(counts)


def _better_of(kept: Rates, chance: Rates) -> Rates:
    """How likely each likeness is the better of a name that came through and of what is like it by chance."""
    rates, kept_so_far, chance_so_far, before = [], 0.0, 0.0, 0.0
    for one, other in zip(kept, chance, strict=True):
        kept_so_far, chance_so_far = kept_so_far + one, chance_so_far + other
        rates.append(kept_so_far * chance_so_far - before)
        before = kept_so_far * chance_so_far
    none, loose, alike, same = rates
    return none, loose, alike, same


class _Foreign:
    """Names of the translation that are like nothing in the original, where capitals are few enough to mean names: there are
    languages that capitalise every noun."""

    def __init__(self, names: Names) -> None:
        self._names = names
        words = [word for opposite in names.opposite for word in opposite.words]
        self._tells = sum(word.is_name for word in words) <= _FEW_CAPITALS * len(words)
        self._heard = {word.form for bead in names.own for word in bead if word.is_capital}
        self._taken: set[int] = set()

    def take(self, lost: Word) -> Span | None:
        """The next of them where a lost name should stand."""
        seen = self._names.seen
        beside = {name for name in seen if any(one.word.bead == lost.bead and one.level == LOOSE for one in seen[name])}
        beside.discard(lost.form)
        for word in self._names.opposite[lost.bead].words[:_MOST_WORDS] if self._tells else ():
            if word.is_name and word.span.start not in self._taken and not self._is_heard(word.form, beside):
                self._taken.add(word.span.start)
                return word.span
        return None

    def _is_heard(self, word: Form, beside: set[Form]) -> bool:
        within = self._names.one_script
        if any(resemblance(one, word, one_script=within) >= ALIKE for one in self._heard):
            return True
        return not within and any(resemblance(one, word, one_script=False) >= LOOSE for one in beside)
