"""Two names → how alike they are, within a script by their letters and across scripts by their consonants."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from sumber.knowledge.names import fold

from .sound import merged, sound_key

NONE, LOOSE, ALIKE, SAME = range(4)
"""Nothing in common; sounds that may be those of one name; another spelling, ending or particle; letter by letter the same."""

_KIN = frozenset(map(frozenset, ("sk", "st", "tk", "hk", "mn", "bm")))
_HALF = 0.5
_LOOSELY = 0.34
_SHORTEST = 3
_ENDING, _PARTICLE = 5, 4
_PER_MISSPELLING = 4
_LONGEST = 24


class Form(Struct, frozen=True):
    """A word as it is compared: its letters without case and marks, and its consonants."""

    letters: str
    sounds: str


@lru_cache(maxsize=50_000)
def form(word: str) -> Form:
    """The form of a word."""
    return Form(fold(word)[:_LONGEST], merged(sound_key(word))[:_LONGEST])


@lru_cache(maxsize=400_000)
def resemblance(name: Form, word: Form, *, one_script: bool) -> int:
    """How alike a name and a word of the other text are: `NONE`, `LOOSE`, `ALIKE` or `SAME`.

    The word may have an ending or a particle that the name has not. What both write in the same script (`one_script`) is
    compared by its letters first; sounds of one or two consonants say nothing there.
    """
    if name.letters == word.letters:
        return SAME
    if one_script and _is_respelled(name.letters, word.letters):
        return ALIKE
    sounds, others = name.sounds, word.sounds
    if not sounds or not others:
        return NONE
    if one_script and len(sounds) < _SHORTEST:
        return NONE
    if sounds == others:
        return ALIKE
    if len(sounds) >= _SHORTEST and sounds in others and len(others) - len(sounds) <= _SHORTEST:
        return ALIKE
    return LOOSE if len(sounds) > 1 and distance_within(sounds, others) <= len(sounds) * _LOOSELY else NONE


@lru_cache(maxsize=100_000)
def resemblance_in(name: Form, run: str) -> int:
    """How alike a name and some stretch of a run of consonants (`sound_code`) are, in scripts that set no words apart."""
    if len(name.sounds) < _SHORTEST or not run:
        return NONE
    if name.sounds in run:
        return ALIKE
    return LOOSE if distance_within(name.sounds, run) <= len(name.sounds) * _LOOSELY else NONE


def _is_respelled(name: str, word: str) -> bool:
    if word.startswith(name[: max(_SHORTEST, len(name) - 2)]) and len(word) - len(name) <= _ENDING:
        return True
    if len(name) <= _SHORTEST:
        return False
    if word.endswith(name) and len(word) - len(name) <= _PARTICLE:
        return True
    beginning = word[: len(name) + 1]
    return distance_within(name, beginning) <= len(name) / _PER_MISSPELLING and abs(len(word) - len(name)) <= _ENDING


def distance_within(name: str, text: str) -> float:
    """The fewest changes of letters that make the name stand somewhere in the text; consonants that scripts confuse cost half."""
    before = [0.0] * (len(text) + 1)
    for row, letter in enumerate(name, 1):
        costs = [float(row)]
        for column, other in enumerate(text):
            change = 0.0 if letter == other else _HALF if frozenset((letter, other)) in _KIN else 1.0
            costs.append(min(before[column] + change, before[column + 1] + 1, costs[column] + 1))
        before = costs
    return min(before)
