"""Two names, in any scripts → how alike they sound, by their letters in Latin script.

What scripts and spellings change costs little (vowels, letters of one sound, endings, doubled letters), other changes their
weight in full. The cost is a share of what the whole name weighs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from anyascii import anyascii
from msgspec import Struct

from sumber.knowledge.names import fold

NONE, FAINT, LOOSE, ALIKE, NEAR, SAME = range(6)
"""Nothing in common, four degrees of likeness, and the same but for an ending."""

_BOUNDS = ((0.02, SAME), (0.12, NEAR), (0.2, ALIKE), (0.28, LOOSE), (0.35, FAINT))
_FURTHEST = _BOUNDS[-1][0]
_VOWELS = frozenset("aeiouyhw")
_SOUNDS = ("bpfv", "td", "kgcqx", "szj", "m", "n", "rl")
_CLASS = {letter: number for number, letters in enumerate(_SOUNDS) for letter in letters}
_KIN = frozenset(map(frozenset, ("sc", "st", "jg", "zd", "mn", "bm", "xs", "ji", "wv", "hk", "wb")))
_VOWEL, _CONSONANT = 0.35, 1.0
_ONE_SOUND, _RELATED, _DOUBLED = 0.2, 0.4, 0.05
_PREFIX, _PER_PREFIXED, _ENDING, _PER_ENDING = 0.3, 0.05, 0.25, 0.03
_LONGEST_PREFIX = 4
_CHEAPEST = 0.9
_LONGEST, _LONGEST_RUN = 20, 120
_MOST_OF_A_SOUND = 4
_LIGHTEST = 2.0
_NOT_LETTER = re.compile("[^a-z]+")


class Form(Struct, frozen=True):
    """A word as it is compared: its letters in Latin script, the sounds among them as bits, and how many it may lack."""

    letters: str
    sounds: int
    may_lack: int


@lru_cache(maxsize=50_000)
def form(word: str) -> Form:
    """The form of a word."""
    letters = _latin(word)[:_LONGEST]
    weight = _weight(letters)
    return Form(letters, _sounds(letters), int(_FURTHEST * weight / _CHEAPEST) if weight >= _LIGHTEST else -1)


@lru_cache(maxsize=20_000)
def run_form(run: str) -> Form:
    """The form of a run of a script that sets no words apart."""
    letters = _latin(run)[:_LONGEST_RUN]
    return Form(letters, _sounds(letters), -1)


def resemblances(name: Form, words: Iterable[Form]) -> list[int]:
    """How alike a name and each of the words of the other text are. A word may have an ending or a particle before it."""
    letters, sounds, may_lack = name.letters, name.sounds, name.may_lack
    return [
        (SAME if word.letters == letters else NONE)
        if (sounds & ~word.sounds).bit_count() > may_lack
        else _level(letters, word.letters, False)
        for word in words
    ]


def resemblances_in(name: Form, runs: Iterable[Form]) -> list[int]:
    """How alike a name and the likest stretch of each run are."""
    letters, sounds, may_lack = name.letters, name.sounds, name.may_lack
    return [NONE if (sounds & ~run.sounds).bit_count() > may_lack else _level(letters, run.letters, True) for run in runs]


def distance(name: Form, word: Form) -> float:
    """How much of the name's weight it costs to make it of the word; 1 where there is nothing to compare."""
    weight = _weight(name.letters)
    return _cost(name.letters, word.letters, False, weight) / weight if weight and word.letters else 1.0


def _latin(word: str) -> str:
    return _NOT_LETTER.sub("", anyascii(fold(word)).lower())


def _sounds(letters: str) -> int:
    """The letters of each sound as so many bits set, up to `_MOST_OF_A_SOUND`, so that one operation tells how many are lacking."""
    bits = 0
    for letter in letters:
        place = _CLASS.get(letter, -1) * _MOST_OF_A_SOUND
        while place >= 0 and bits >> place & 1 and (place + 1) % _MOST_OF_A_SOUND:
            place += 1
        if place >= 0:
            bits |= 1 << place
    return bits


def _weight(letters: str) -> float:
    return sum(map(_WEIGHTS.__getitem__, letters))


@lru_cache(maxsize=400_000)
def _level(name: str, word: str, is_run: bool) -> int:
    if name == word:
        return SAME
    weight = _weight(name)
    share = _cost(name, word, is_run, _FURTHEST * weight) / weight
    return next((level for bound, level in _BOUNDS if share <= bound), NONE)


def _cost(name: str, word: str, is_run: bool, most: float) -> float:
    """What it costs to make the name of the word, or of a stretch of a run; no more than `most` is counted."""
    before = [0.0]
    for place, letter in enumerate(word):
        free = is_run or place < _LONGEST_PREFIX
        before.append(0.0 if is_run else before[-1] + _PER_PREFIXED + _WEIGHTS[letter] * (_PREFIX if free else 1.0))
    doubled = [_DOUBLED if place and word[place - 1] == letter else _WEIGHTS[letter] for place, letter in enumerate(word)]
    last = ""
    for own in name:
        changes = _CHANGES[own]
        gone = _DOUBLED if own == last else _WEIGHTS[own]
        left = before[0] + gone
        costs = [left]
        for place, letter in enumerate(word):
            least = before[place] + changes[letter]
            if (other := before[place + 1] + gone) < least:
                least = other
            if (other := left + doubled[place]) < least:
                least = other
            costs.append(least)
            left = least
        if min(costs) > most:
            return most + 1
        before, last = costs, own
    return min(before) if is_run else _with_ending(before, word)


def _with_ending(costs: list[float], word: str) -> float:
    best, ending = costs[-1], 0.0
    for place in range(len(word) - 1, -1, -1):
        ending += _ENDING * _WEIGHTS[word[place]] + _PER_ENDING
        best = min(best, costs[place] + ending)
    return best


def _change(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if {one, other} <= _VOWELS or _CLASS.get(one, one) == _CLASS.get(other, other):
        return _ONE_SOUND
    return _RELATED if frozenset((one, other)) in _KIN else max(_WEIGHTS[one], _WEIGHTS[other])


_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WEIGHTS = {letter: _VOWEL if letter in _VOWELS else _CONSONANT for letter in _LETTERS}
_CHANGES = {one: {other: _change(one, other) for other in _LETTERS} for one in _LETTERS}
