"""Articles → the lines that are furniture: what an outlet repeats over articles that have nothing else in common."""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from zlib import crc32

from sumber.model import Article, Span

from .holders import find_holders

_PIECE = re.compile(r"[^\n.!?。！？।؟]+[.!?。！？।؟]*[\"'”’»」』)]*")
_NOT_LETTER = re.compile(r"[\W_]+")
_DIGIT = re.compile(r"\d+")
_SAMPLE = 8
_SAME_ARTICLE = 0.3
_IN_ONE_OUTLET = 3
_IN_ALL_OUTLETS = 6


def find_furniture(articles: Sequence[Article]) -> list[tuple[Span, ...]]:
    """The furniture of each article, in the order of `articles`.

    A piece is furniture where at least three articles of one outlet repeat it (six, over all outlets) that otherwise share
    less than three tenths of the shorter text, so that copies of one article teach nothing.
    """
    texts = [_Text(article.text) for article in articles]
    by_outlet: dict[str, list[_Text]] = defaultdict(list)
    for article, text in zip(articles, texts, strict=True):
        by_outlet[article.outlet or ""].append(text)
    known = {outlet: _repeated(members, _IN_ONE_OUTLET) for outlet, members in by_outlet.items() if outlet}
    everywhere = _repeated(texts, _IN_ALL_OUTLETS)
    return [
        text.spans(known.get(article.outlet or "", frozenset()), everywhere) for article, text in zip(articles, texts, strict=True)
    ]


def without(text: str, spans: Iterable[Span]) -> str:
    """The text with these spans blanked, every other character in its place."""
    kept, end = [], 0
    for span in spans:
        kept.append(text[end : span.start])
        kept.append(" " * (span.end - span.start))
        end = span.end
    return "".join([*kept, text[end:]]) if kept else text


class _Text:
    """The sentence-like pieces of one text: where each starts and ends, and a hash of its letters, numbers counting as one
    another; `distinct` are the hashes, sorted, each once."""

    def __init__(self, text: str) -> None:
        self.starts, self.ends, self.marks = array("I"), array("I"), array("I")
        for match in _PIECE.finditer(text):
            letters = _letters(match[0])
            if len(letters) > 1:
                self.starts.append(match.start())
                self.ends.append(match.end())
                self.marks.append(crc32(letters.encode("utf-8", "surrogatepass")))
        self.distinct = array("I", sorted(set(self.marks)))

    def spans(self, *known: frozenset[int]) -> tuple[Span, ...]:
        """The places of the pieces that are known."""
        if not any(known):
            return ()
        return tuple(
            Span(start, end)
            for start, end, mark in zip(self.starts, self.ends, self.marks, strict=True)
            if any(mark in marks for marks in known)
        )

    def lengths(self) -> dict[int, int]:
        """How long each kind of piece is."""
        return {mark: end - start for start, end, mark in zip(self.starts, self.ends, self.marks, strict=True)}

    def is_unlike(self, other: _Text) -> bool:
        """Whether the two share too little to be versions of one article."""
        own, theirs = self.lengths(), other.lengths()
        shared = sum(own[mark] for mark in own.keys() & theirs.keys())
        return shared < _SAME_ARTICLE * min(sum(own.values()) or 1, sum(theirs.values()) or 1)


def _letters(piece: str) -> str:
    letters = _NOT_LETTER.sub("", piece)
    if not letters.isalpha():
        letters = _NOT_LETTER.sub("", _DIGIT.sub("0", piece))
    return letters.casefold()


def _repeated(texts: Sequence[_Text], enough: int) -> frozenset[int]:
    """The marks that `enough` texts repeat of which no two are alike otherwise."""
    judged: dict[tuple[int, int], bool] = {}

    def _unlike(pair: tuple[int, int]) -> bool:
        if pair not in judged:
            judged[pair] = texts[pair[0]].is_unlike(texts[pair[1]])
        return judged[pair]

    held = find_holders([text.distinct for text in texts])
    return frozenset(mark for mark, numbers in held if len(numbers) >= enough and _are_apart(numbers, enough, _unlike))


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
