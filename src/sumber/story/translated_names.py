"""Original and translation → names that stand in a sentence of the one and not where they should in the other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Protocol

from msgspec import Struct

from sumber.knowledge.names import load_names
from sumber.model import Article, Span, Time
from sumber.model.translation import FaultChange
from sumber.text.fingerprints import UNSPACED
from sumber.text.scripts import find_script
from sumber.text.sound import merged, sound_code, sound_key

_NAME = re.compile(r"[^\W\d_]+")
_OPENING = frozenset(".!?\n\"“„«:;(‘'")
_UNSPACED = re.compile(rf"[{UNSPACED}]+(?:[·・‧][{UNSPACED}]+)*")
_SHORTEST = 3
_ENDING = 3
_MOSTLY = 0.75
_FEW_CAPITALS = 0.25


class Sides(Protocol):
    """Two texts side by side (`translation_check.Sides`)."""

    articles: tuple[Article, Article]
    times: tuple[tuple[Time, ...], ...]
    beads: list[tuple[int, int, int, int]]

    def span_of(self, side: int, bead: int) -> Span | None:
        """The sentences of a bead on one side."""


class LostName(Struct, frozen=True):
    """A name of the original that is missing, or another one in its place (`rendered`)."""

    change: FaultChange
    span: Span
    rendered: Span | None
    bead: int


class _Word(Struct, frozen=True):
    """A word of a bead, `is_name` where a capital within a sentence says so."""

    name: str
    key: str
    span: Span
    bead: int
    is_capital: bool
    is_name: bool


def find_lost_names(sides: Sides) -> Iterator[LostName]:
    """Names that the translation has less often than the original, where they are missing: those that come through mostly
    elsewhere in the text, and, within a script, persons' of which the other half does in the same sentence. Other names are
    often translated, and between scripts a sound that was not recognised once tells nothing."""
    own, other = ([_words(sides, side, bead) for bead in range(len(sides.beads))] for side in (0, 1))
    runs = [_codes(sides, bead) for bead in range(len(sides.beads))]
    heard = {word.key for words in own for word in words}
    common = {word.name for words in own for word in words if not word.is_capital}
    dated = [time.span for time in sides.times[0]]
    written = {word.name for words in other for word in words}
    telling = _marks_names(other)
    one_script = len({find_script(article.text) for article in sides.articles}) == 1
    names: dict[str, list[_Word]] = defaultdict(list)
    for words in own:
        for word in words:
            if word.is_capital and word.name not in common and not any(span.start <= word.span.start < span.end for span in dated):
                names[word.name].append(word)
    persons = _persons(sides, own) - common
    for name, places in sorted(names.items()):
        key = places[0].key
        again = sum(_alike(key, word.key) for words in other for word in words) + sum(run.count(merged(key)) for run in runs)
        missing = len(places) - again
        for word in places:
            if missing <= 0:
                break
            near = range(word.bead - 1, word.bead + 2)
            if sum(_count(key, bead, other, runs) for bead in near) >= sum(place.bead in near for place in places):
                continue
            is_kept = len(places) > 1 and again >= _MOSTLY * (len(places) - 1) and (not one_script or name in written)
            if is_kept or (one_script and name in persons and _half_stands(word, own[word.bead], other, runs)):
                missing -= 1
                rendered = _foreign(other[word.bead], heard) if telling else None
                yield LostName("changed" if rendered else "lost", word.span, rendered, word.bead)


def _persons(sides: Sides, own: Sequence[Sequence[_Word]]) -> set[str]:
    """Given names that a capitalised word follows, and these words."""
    text = sides.articles[0].text
    known = load_names(find_script(text))
    found: set[str] = set()
    for words in own:
        for first, second in pairwise(words):
            beside = first.span.end + 1 == second.span.start and first.is_capital and second.is_capital
            if beside and known is not None and "g" in known.kinds(first.span.slice(text)):
                found |= {first.name, second.name}
    return found


def _words(sides: Sides, side: int, bead: int) -> list[_Word]:
    span = sides.span_of(side, bead)
    if span is None:
        return []
    text = sides.articles[side].text
    found = []
    for match in _NAME.finditer(text, span.start, span.end):
        key = sound_key(match[0])
        if len(key) >= _SHORTEST:
            before = text[max(0, match.start() - 2) : match.start()]
            opens = match.start() == span.start or bool(_OPENING & set(before.strip() or before[:1]))
            is_capital = match[0][0].isupper()
            found.append(_Word(match[0].casefold(), key, Span(*match.span()), bead, is_capital, is_capital and not opens))
    return found


def _codes(sides: Sides, bead: int) -> str:
    """The sounds of a bead of the translation in a row where its script sets no words apart."""
    span = sides.span_of(1, bead)
    text = span.slice(sides.articles[1].text) if span else ""
    return " ".join(sound_code(run[0])[0] for run in _UNSPACED.finditer(text))


def _count(key: str, bead: int, other: Sequence[Sequence[_Word]], runs: Sequence[str]) -> int:
    if not 0 <= bead < len(other):
        return 0
    return sum(_alike(key, word.key) for word in other[bead]) + runs[bead].count(merged(key))


def _stands(key: str, bead: int, other: Sequence[Sequence[_Word]], runs: Sequence[str]) -> bool:
    if not 0 <= bead < len(other):
        return False
    return any(_alike(key, word.key) for word in other[bead]) or (bool(runs[bead]) and merged(key) in runs[bead])


def _alike(one: str, other: str) -> bool:
    """Whether two sound keys can be one name with another ending or a particle in front."""
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _SHORTEST or len(longer) - len(shorter) > _ENDING:
        return False
    return (
        longer.startswith(shorter)
        or (len(shorter) > _SHORTEST and longer.endswith(shorter))
        or (len(shorter) > _SHORTEST and longer.startswith(shorter[:-1]))
    )


def _half_stands(word: _Word, words: Sequence[_Word], other: Sequence[Sequence[_Word]], runs: Sequence[str]) -> bool:
    """Whether the name beside it, of the same full name, has come through in the same sentence."""
    return any(
        one.is_name
        and (one.span.end + 1 == word.span.start or word.span.end + 1 == one.span.start)
        and _stands(one.key, word.bead, other, runs)
        for one in words
    )


def _marks_names(other: Sequence[Sequence[_Word]]) -> bool:
    """Whether capitals within sentences are few enough to mean names: there are languages that capitalise every noun."""
    words = [word for bead in other for word in bead]
    return sum(word.is_name for word in words) <= _FEW_CAPITALS * len(words)


def _foreign(words: Sequence[_Word], heard: set[str]) -> Span | None:
    """A name in the translation's sentence that the original has nowhere."""
    return next((word.span for word in words if word.is_name and not any(_alike(word.key, key) for key in heard)), None)
