"""Clues of a collection → vectors whose weights say how rare each clue is there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import fsum, log, sqrt

from .clues import Clues
from .packed import Packed

_PRIOR_ARTICLES = 100
_PRIOR_WORDS = 20
_SHARPNESS = 0.7
_ONE_LANGUAGE = 0.25
_PRIOR_BY_LENGTH = (0.9, 0.8, 0.7, 0.5, 0.3, 0.2, 0.12, 0.08, 0.06)
_RAREST_PRIOR = 0.04
_PRIOR_BY_KIND = {"n": 0.03, "t": 0.08, "c": 0.15, "o": 0.1, "l": 0.005}
_PRIOR_BY_SOUNDS = (0.2, 0.2, 0.2, 0.2, 0.08, 0.03, 0.015)
_PRIOR_FULL_NAME = 0.005

Vector = Mapping[str, float]


def weigh(found: Sequence[Clues], languages: Sequence[str]) -> tuple[list[Vector], list[Vector]]:
    """For each article its vector of words and clues (to be compared within its language) and its vector of clues alone
    (to be compared across languages), each of length one.

    The words of the clues are counted and then let go of: nothing else needs them, and they are the most of what is known.
    A clue weighs as much as it is rare in the collection. What a small collection cannot know is taken from a prior: short
    words are common in any language, names, numbers and links are rare. Across languages, a clue that one language alone
    has can join nothing, and counts little against a pair.
    """
    neutral = Counter(clue for clues in found for clue in clues.neutral)
    tongues: dict[str, set[str]] = defaultdict(set)
    for clues, language in zip(found, languages, strict=True):
        for clue in clues.neutral:
            tongues[clue].add(language)
    words: dict[str, Counter[str]] = defaultdict(Counter)
    sizes = Counter(languages)
    for clues, language in zip(found, languages, strict=True):
        words[language].update(clues.words.keys())
    rare = {clue: _rarity(held, len(found), _prior(clue), _PRIOR_ARTICLES) for clue, held in neutral.items()}
    rare_within = {clue: _rarity(held, len(found), _prior(clue), _PRIOR_WORDS) for clue, held in neutral.items()}
    rare_words = {
        language: {word: _rarity(held, sizes[language], word_prior(word), _PRIOR_WORDS) for word, held in counted.items()}
        for language, counted in words.items()
    }
    within: list[Vector] = []
    across: list[Vector] = []
    for clues, language in zip(found, languages, strict=True):
        weights = rare_words[language]
        named = {clue: _times(n) * rare[clue] for clue, n in clues.neutral.items()}
        spoken = {word: _times(n) * weights[word] for word, n in clues.words.items()}
        across.append(_across(named, tongues))
        clues.words = {}
        within.append(Packed(_unit({**spoken, **{clue: _times(n) * rare_within[clue] for clue, n in clues.neutral.items()}}), "d"))
    return within, across


def dot(a: Vector, b: Vector) -> float:
    """The likeness of two vectors of length one, 0 to 1; exact, so that the order in which it is summed does not matter."""
    if not isinstance(a, dict) or (isinstance(b, dict) and len(a) < len(b)):
        a, b = b, a
    known = a if isinstance(a, dict) else dict(a.items())
    return fsum([weight * known[clue] for clue, weight in b.items() if clue in known])


def _across(named: Vector, tongues: Mapping[str, set[str]]) -> Vector:
    sharp = {clue: weight**_SHARPNESS for clue, weight in named.items()}
    common = {clue: weight for clue, weight in sharp.items() if len(tongues[clue]) > 1}
    rest = fsum([weight * weight for clue, weight in sharp.items() if clue not in common])
    length = sqrt(fsum([weight * weight for weight in common.values()]) + _ONE_LANGUAGE * rest) or 1.0
    return {clue: weight / length for clue, weight in common.items() if weight > 0}


_LOGS = tuple(1.0 + log(count) for count in range(1, 64))


def _times(count: int) -> float:
    return _LOGS[count - 1] if count < 64 else 1.0 + log(count)


def _rarity(held: int, articles: int, prior: float, imagined: int) -> float:
    """How rare a clue is that `held` of the articles hold, as if `imagined` more had been seen that hold it by the prior."""
    return max(0.0, -log((held + prior * imagined) / (articles + imagined)))


def _prior(clue: str) -> float:
    if clue[0] == "s" and " " in clue:
        return _PRIOR_FULL_NAME
    if clue[0] == "s":
        return _PRIOR_BY_SOUNDS[min(len(clue) - 2, len(_PRIOR_BY_SOUNDS) - 1)]
    return _PRIOR_BY_KIND[clue[0]]


def word_prior(word: str) -> float:
    """Which part of all articles holds a word of that length, roughly, in any language."""
    if word[0] >= "\u2e80":
        return 0.1
    return _PRIOR_BY_LENGTH[len(word) - 1] if len(word) <= len(_PRIOR_BY_LENGTH) else _RAREST_PRIOR


def _unit(weights: Mapping[str, float]) -> Vector:
    length = sqrt(fsum([weight * weight for weight in weights.values()])) or 1.0
    return {clue: weight / length for clue, weight in weights.items() if weight > 0}
