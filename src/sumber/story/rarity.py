"""Clues of a collection → vectors whose weights say how rare each clue is there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import fsum, log, sqrt

from .clues import Clues

_PRIOR_ARTICLES = 12
_PRIOR_BY_LENGTH = (0.9, 0.8, 0.7, 0.5, 0.3, 0.2, 0.12, 0.08, 0.06)
_RAREST_PRIOR = 0.04
_PRIOR_BY_KIND = {"s": 0.03, "n": 0.03, "t": 0.08, "c": 0.15, "o": 0.1, "l": 0.005}

Vector = dict[str, float]


def weigh(found: Sequence[Clues], languages: Sequence[str]) -> tuple[list[Vector], list[Vector]]:
    """For each article its vector of words and clues (to be compared within its language) and its vector of clues alone
    (to be compared across languages), each of length one.

    A clue weighs as much as it is rare in the collection. What a small collection cannot know is taken from a prior: short
    words are common in any language, names, numbers and links are rare.
    """
    neutral = Counter(clue for clues in found for clue in clues.neutral)
    words: dict[str, Counter[str]] = defaultdict(Counter)
    sizes = Counter(languages)
    for clues, language in zip(found, languages, strict=True):
        words[language].update(clues.words.keys())
    rare = {clue: _rarity(held, len(found), _prior(clue)) for clue, held in neutral.items()}
    rare_words = {
        language: {word: _rarity(held, sizes[language], _word_prior(word)) for word, held in counted.items()}
        for language, counted in words.items()
    }
    within, across = [], []
    for clues, language in zip(found, languages, strict=True):
        weights = rare_words[language]
        named = {clue: _times(n) * rare[clue] for clue, n in clues.neutral.items()}
        spoken = {word: _times(n) * weights[word] for word, n in clues.words.items()}
        across.append(_unit({clue: weight**1.5 for clue, weight in named.items()}))
        within.append(_unit({**spoken, **named}))
    return within, across


def dot(a: Vector, b: Vector) -> float:
    """The likeness of two vectors of length one, 0 to 1; exact, so that the order in which it is summed does not matter."""
    return fsum([a[clue] * b[clue] for clue in a.keys() & b.keys()])


_LOGS = tuple(1.0 + log(count) for count in range(1, 64))


def _times(count: int) -> float:
    return _LOGS[count - 1] if count < 64 else 1.0 + log(count)


def _rarity(held: int, articles: int, prior: float) -> float:
    return max(0.0, -log((held + prior * _PRIOR_ARTICLES) / (articles + _PRIOR_ARTICLES)))


def _prior(clue: str) -> float:
    return _PRIOR_BY_KIND[clue[0]]


def _word_prior(word: str) -> float:
    if word[0] >= "\u2e80":
        return 0.1
    return _PRIOR_BY_LENGTH[len(word) - 1] if len(word) <= len(_PRIOR_BY_LENGTH) else _RAREST_PRIOR


def _unit(weights: Mapping[str, float]) -> Vector:
    length = sqrt(fsum([weight * weight for weight in weights.values()])) or 1.0
    return {clue: weight / length for clue, weight in weights.items() if weight > 0}
