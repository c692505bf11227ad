"""Vectors of texts, from a function that the caller gives → how close two articles are, on the scale of their collection."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import fsum, isfinite, sqrt
from operator import mul

from sumber.errors import UsageError
from sumber.model import Article

Embed = Callable[[Sequence[str]], Sequence[Sequence[float]]]
"""Texts → one vector of numbers each, all of one length. What it knows of languages is its own affair."""

_SAMPLE = 2_000
# Which part of how close sure pairs are leaves the likeness of a pair as it is.
_NEUTRAL = 2 / 3
_SURE = 1.2
_FAR_ABOVE = 3.0
_STEP = 0.25
_LEAST, _MOST = 0.6, 1.5


class Closeness:
    """How close articles are by their vectors. What cosines a function gives to unrelated texts differs from one to the next, so
    they are counted in deviations from the mean of the collection."""

    def __init__(self, articles: Sequence[Article], embed: Embed) -> None:
        """Ask `embed` once for all articles, each as its title and text. Raises `UsageError` where it gives no such thing."""
        given = embed([f"{article.title or ''}\n\n{article.text}".strip() for article in articles])
        self._vectors = [_unit(list(map(float, vector))) for vector in given]
        if len(self._vectors) != len(articles) or len(set(map(len, self._vectors))) > 1:
            sizes = sorted(set(map(len, self._vectors)))
            told = f"{len(self._vectors)} vectors of lengths {sizes} for {len(articles)} texts"
            raise UsageError(f"embed gave {told}: give one a text, all of one length")
        cosines = [self._cosine(a, b) for a, b in _pairs(len(articles))]
        self._mean = fsum(cosines) / max(1, len(cosines))
        spread = sqrt(fsum((cosine - self._mean) ** 2 for cosine in cosines) / max(1, len(cosines)))
        self._spread = spread or 1.0

    def weigh(self, links: Mapping[tuple[int, int], float]) -> dict[tuple[int, int], float]:
        """The likeness of pairs, more where two are nearly as close as pairs that are surely joined (those of `_SURE` and more) are
        on the average, less where they are not. A function that does not tell these from any others changes next to nothing."""
        sure = [self._deviation(a, b) for (a, b), strength in links.items() if strength >= _SURE]
        usual = max(0.0, fsum(sure) / len(sure)) if sure else 0.0
        return {
            (a, b): strength * min(_MOST, max(_LEAST, 1.0 + _STEP * (self._deviation(a, b) - _NEUTRAL * usual)))
            for (a, b), strength in links.items()
        }

    def is_of_one_event(self, a: int, b: int) -> bool:
        """Whether two are so close that little else need speak for them."""
        return self._deviation(a, b) >= _FAR_ABOVE

    def _deviation(self, a: int, b: int) -> float:
        return (self._cosine(a, b) - self._mean) / self._spread

    def _cosine(self, a: int, b: int) -> float:
        return fsum(map(mul, self._vectors[a], self._vectors[b]))


def _unit(vector: list[float]) -> list[float]:
    if not all(map(isfinite, vector)):
        raise UsageError("embed gave a vector with a number that is not finite")
    length = sqrt(fsum(value * value for value in vector)) or 1.0
    return [value / length for value in vector]


def _pairs(count: int) -> Iterator[tuple[int, int]]:
    """All pairs of a small collection, of a large one so many, spread evenly over it and always the same."""
    step = max(1, count * (count - 1) // 2 // _SAMPLE)
    place = 0
    for a in range(count):
        for b in range(a + 1 + place, count, step):
            yield a, b
        place = (place - (count - a - 1)) % step
