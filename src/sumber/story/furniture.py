"""Articles → the lines that are furniture: what an outlet repeats over articles that have nothing else in common."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from sumber.model import Article, Span

from .holders import find_holders
from .pieces import Pieces, cut

_SAMPLE = 8
_SAME_ARTICLE = 0.3
_IN_ONE_OUTLET = 3
_IN_ALL_OUTLETS = 6


def find_furniture(articles: Sequence[Article], texts: Sequence[Pieces] = ()) -> list[tuple[Span, ...]]:
    """The furniture of each article, in the order of `articles`; `texts` are theirs, where these were cut before.

    A piece is furniture where at least three articles of one outlet repeat it (six, over all outlets) that otherwise share
    less than three tenths of the shorter text, so that copies of one article teach nothing.
    """
    texts = texts or [cut(article.text) for article in articles]
    held = [array("I", sorted({*text.marks} - {0})) for text in texts]
    by_outlet: dict[str, list[int]] = defaultdict(list)
    for number, article in enumerate(articles):
        by_outlet[article.outlet or ""].append(number)
    known = {
        outlet: _repeated([texts[number] for number in members], [held[number] for number in members], _IN_ONE_OUTLET)
        for outlet, members in by_outlet.items()
        if outlet
    }
    everywhere = _repeated(texts, held, _IN_ALL_OUTLETS)
    sets = [[marks for marks in (known.get(article.outlet or ""), everywhere) if marks] for article in articles]
    return [text.spans(*marks) if marks else () for text, marks in zip(texts, sets, strict=True)]


def without(text: str, spans: Iterable[Span]) -> str:
    """The text with these spans blanked, every other character in its place."""
    kept, end = [], 0
    for span in spans:
        kept.append(text[end : span.start])
        kept.append(" " * (span.end - span.start))
        end = span.end
    return "".join([*kept, text[end:]]) if kept else text


def _is_unlike(one: Pieces, other: Pieces) -> bool:
    """Whether the two share too little to be versions of one article."""
    own, theirs = one.lengths(), other.lengths()
    shared = sum(own[mark] for mark in own.keys() & theirs.keys())
    return shared < _SAME_ARTICLE * min(sum(own.values()) or 1, sum(theirs.values()) or 1)


def _repeated(texts: Sequence[Pieces], marks: Sequence[array[int]], enough: int) -> frozenset[int]:
    """The marks that `enough` texts repeat of which no two are alike otherwise."""
    judged: dict[tuple[int, int], bool] = {}

    def _unlike(pair: tuple[int, int]) -> bool:
        if pair not in judged:
            judged[pair] = _is_unlike(texts[pair[0]], texts[pair[1]])
        return judged[pair]

    return frozenset(
        mark for mark, numbers in find_holders(marks) if len(numbers) >= enough and _are_apart(numbers, enough, _unlike)
    )


def _are_apart(held: Sequence[int], enough: int, unlike: Callable[[tuple[int, int]], bool]) -> bool:
    """Whether `enough` of the texts (a sample, evenly spread) are pairwise unlike."""
    step = max(1, len(held) // _SAMPLE)
    apart: list[int] = []
    for number in held[::step][:_SAMPLE]:
        if all(unlike((other, number)) for other in apart):
            apart.append(number)
            if len(apart) == enough:
                return True
    return False
