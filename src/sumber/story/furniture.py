"""Articles → the lines that are furniture: what an outlet repeats over articles that have nothing else in common."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from zlib import crc32

from msgspec import Struct

from sumber.model import Article, Span

_PIECE = re.compile(r"[^\n.!?。！？।؟]+[.!?。！？।؟]*[\"'”’»」』)]*")
_NOT_LETTER = re.compile(r"[\W_]+")
_DIGIT = re.compile(r"\d+")
_SAMPLE = 8
_SAME_ARTICLE = 0.3
_IN_ONE_OUTLET = 3
_IN_ALL_OUTLETS = 6


class Piece(Struct, frozen=True, gc=False):
    """A sentence-like piece of a text: its place and a hash of its letters, numbers counting as one another."""

    span: Span
    mark: int


def find_furniture(articles: Sequence[Article]) -> list[tuple[Span, ...]]:
    """The furniture of each article, in the order of `articles`.

    A piece is furniture where at least three articles of one outlet repeat it (six, over all outlets) that otherwise share
    less than three tenths of the shorter text, so that copies of one article teach nothing.
    """
    texts = [_Text(list(_pieces(article.text))) for article in articles]
    by_outlet: dict[str, list[_Text]] = defaultdict(list)
    for article, text in zip(articles, texts, strict=True):
        by_outlet[article.outlet or ""].append(text)
    known = {outlet: _repeated(members, _IN_ONE_OUTLET) for outlet, members in by_outlet.items() if outlet}
    everywhere = _repeated(texts, _IN_ALL_OUTLETS)
    found = []
    for article, text in zip(articles, texts, strict=True):
        own = known.get(article.outlet or "", frozenset())
        found.append(tuple(piece.span for piece in text.pieces if piece.mark in own or piece.mark in everywhere))
    return found


def without(text: str, spans: Iterable[Span]) -> str:
    """The text with these spans blanked, every other character in its place."""
    kept, end = [], 0
    for span in spans:
        kept.append(text[end : span.start])
        kept.append(" " * (span.end - span.start))
        end = span.end
    return "".join([*kept, text[end:]]) if kept else text


class _Text:
    """The pieces of one text, with the length of each kind."""

    def __init__(self, pieces: list[Piece]) -> None:
        self.pieces = pieces
        self.lengths = {piece.mark: piece.span.end - piece.span.start for piece in pieces}
        self.total = sum(self.lengths.values()) or 1

    def is_unlike(self, other: _Text) -> bool:
        """Whether the two share too little to be versions of one article."""
        shared = sum(self.lengths[mark] for mark in self.lengths.keys() & other.lengths.keys())
        return shared < _SAME_ARTICLE * min(self.total, other.total)


def _pieces(text: str) -> Iterable[Piece]:
    for match in _PIECE.finditer(text):
        letters = _NOT_LETTER.sub("", _DIGIT.sub("0", match[0])).casefold()
        if len(letters) > 1:
            yield Piece(Span(*match.span()), crc32(letters.encode("utf-8", "surrogatepass")))


def _repeated(texts: list[_Text], enough: int) -> frozenset[int]:
    """The marks that `enough` texts repeat of which no two are alike otherwise."""
    holders: dict[int, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for mark in text.lengths:
            holders[mark].append(number)
    judged: dict[tuple[int, int], bool] = {}

    def _unlike(pair: tuple[int, int]) -> bool:
        if pair not in judged:
            judged[pair] = texts[pair[0]].is_unlike(texts[pair[1]])
        return judged[pair]

    return frozenset(mark for mark, held in holders.items() if len(held) >= enough and _are_apart(held, enough, _unlike))


def _are_apart(held: list[int], enough: int, unlike: Callable[[tuple[int, int]], bool]) -> bool:
    """Whether `enough` of the texts (a sample, evenly spread) are pairwise unlike."""
    step = max(1, len(held) // _SAMPLE)
    apart: list[int] = []
    for number in held[::step][:_SAMPLE]:
        if all(unlike((other, number)) for other in apart):
            apart.append(number)
            if len(apart) == enough:
                return True
    return False
