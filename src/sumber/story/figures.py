"""Numbers of a story's members → sets of figures about one thing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from sumber.model import Article, Facts, Span
from sumber.text.numbers import Number
from sumber.text.sentences import split_sentences

from .likeness import primary

_MOST_FIGURES = 30
_NEAR = 3
_STEM = 6
_SHORTEST = 6
_FEWEST_SHARED = 2
_FURTHEST = 5.0
_NAME_BEFORE = re.compile(r"[^\W\d_]+ ([^\W\d_]+)[ \u00a0-]$")
_WORD = re.compile(r"[^\W\d_]+")


class Figure(Struct, frozen=True):
    """A number in one article, its sentence, the words beside it (their beginnings, since endings are inflected) and all words
    of the sentence; `about` is what it is read as counting."""

    article: int
    number: Number
    sentence: Span
    near: frozenset[str]
    words: frozenset[str]
    about: str = ""


def find_figures(
    group: Sequence[int],
    articles: Sequence[Article],
    facts: Sequence[Facts],
    numbers: Sequence[Sequence[Number]],
    bodies: Sequence[str],
) -> list[list[Figure]]:
    """Figures of several members, in one language, that stand beside the same word (or bear the same sign) in sentences that
    share more words, and are of like size: they count the same thing. Dates and years count nothing."""
    found: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for place in group:
        language = primary(articles[place].language)
        times = [time.span for time in facts[place].times]
        for number in numbers[place][:_MOST_FIGURES]:
            if _is_date(number, times) or _is_named(number, bodies[place]):
                continue
            figure = _figure(place, number, bodies[place])
            for key in sorted(figure.near):
                found[language, key].append(figure)
    sets = [same for (_, key), held in sorted(found.items()) for same in _alike(held, key)]
    return _once(sets)


def _is_date(number: Number, times: list[Span]) -> bool:
    if not number.mark and len(number.value) == 4 and "1900" <= number.value <= "2100":
        return True
    return any(span.start < number.span.end and number.span.start < span.end for span in times)


def _is_named(number: Number, body: str) -> bool:
    """Whether the number belongs to a name, as that of a ship or a flight does (`Sao Mai 18`)."""
    before = _NAME_BEFORE.search(body, max(0, number.span.start - 48), number.span.start)
    return before is not None and before[1][0].isupper()


def _figure(article: int, number: Number, body: str) -> Figure:
    start = body.rfind("\n", 0, number.span.start) + 1
    end = body.find("\n", number.span.end)
    line = body[start : end if end >= 0 else len(body)]
    place = number.span.start - start
    local = next((span for span in _sentences(line) if span.start <= place < span.end), Span(0, len(line)))
    before = [word.casefold() for word in _WORD.findall(line[local.start : place])]
    after = [word.casefold() for word in _WORD.findall(line[number.span.end - start : local.end])]
    near = {word[:_STEM] for word in (*before[-_NEAR:], *after[:_NEAR]) if len(word) >= _SHORTEST}
    near |= {number.mark} if number.mark else set()
    words = frozenset(word[:_STEM] for word in (*before, *after) if len(word) >= _SHORTEST)
    return Figure(article, number, Span(start + local.start, start + local.end), frozenset(near), words)


@lru_cache(maxsize=2_000)
def _sentences(line: str) -> tuple[Span, ...]:
    """The sentences of a line: it often has several figures, and copies have it again."""
    return tuple(split_sentences(line))


def _alike(held: list[Figure], key: str) -> list[list[Figure]]:
    """Of the figures beside one word, the sets of several articles that are about one thing."""
    sets: list[list[Figure]] = []
    for figure in held:
        home = next((same for same in sets if any(_is_same(figure, other) for other in same)), None)
        if home is None:
            sets.append([figure])
        else:
            home.append(figure)
    return [
        [Figure(one.article, one.number, one.sentence, one.near, one.words, key) for one in same]
        for same in sets
        if len({one.article for one in same}) > 1
    ]


def _is_same(a: Figure, b: Figure) -> bool:
    sizes = sorted((abs(float(a.number.value)), abs(float(b.number.value))))
    if a.number.mark != b.number.mark or sizes[1] > _FURTHEST * max(sizes[0], 0.1):
        return False
    return len(a.words & b.words) >= _FEWEST_SHARED or len(a.near & b.near) >= _FEWEST_SHARED


def _once(sets: list[list[Figure]]) -> list[list[Figure]]:
    """Each thing once, although two words may stand beside its figures: the larger set is kept."""
    kept: list[list[Figure]] = []
    seen: set[tuple[int, Span]] = set()
    for same in sorted(sets, key=lambda one: -len(one)):
        places = {(figure.article, figure.number.span) for figure in same}
        if not places & seen:
            kept.append(same)
            seen |= places
    return sorted(kept, key=lambda one: (one[0].article, one[0].number.span))
