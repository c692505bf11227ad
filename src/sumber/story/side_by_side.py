"""Two texts in two languages → what stands beside what: paragraphs first, then the sentences within them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from sumber.facts import find_times
from sumber.model import Article, Evidence, Span, at
from sumber.text.sentences import split_sentences

from .parallel import Bead, align

_PARAGRAPH = re.compile(r"[^\n]+")
_SAME_SIZE = 2.5
_MOSTLY = 0.8
_MOST = 400


class Sides:
    """Two texts, their sentences side by side: `beads` are runs of both texts that say the same, in order, and cover both;
    `paragraphs` says for each bead in which pair of paragraphs it lies."""

    def __init__(self, original: Article, translation: Article) -> None:
        self.articles = (original, translation)
        self.times = tuple(find_times(article.text, language=article.language) for article in self.articles)
        self.beads: list[tuple[Span, Span]] = []
        self.paragraphs: list[int] = []
        for number, (one, other) in enumerate(_paragraphs(original.text, translation.text)):
            own, opposite = _sentences(original.text, one), _sentences(translation.text, other)
            beads = _beads(own, opposite)
            self.beads += [(_whole(own[a:b], one.start), _whole(opposite[c:d], other.start)) for a, b, c, d in beads]
            self.paragraphs += [number] * len(beads)
        self._starts = tuple([bead[side].start for bead in self.beads] for side in (0, 1))

    def bead_of(self, side: int, place: int) -> int:
        """The bead in which a character of one side stands."""
        return max(0, bisect_right(self._starts[side], place) - 1)

    def near(self, bead: int) -> range:
        """The bead and its neighbours in the same paragraph: words move between sentences, hardly between paragraphs."""
        first, last = bead, bead
        if bead and self.paragraphs[bead - 1] == self.paragraphs[bead]:
            first -= 1
        if bead + 1 < len(self.beads) and self.paragraphs[bead + 1] == self.paragraphs[bead]:
            last += 1
        return range(first, last + 1)

    def text_of(self, side: int, bead: int) -> str:
        """What a bead says on one side."""
        return self.beads[bead][side].slice(self.articles[side].text)

    def span_of(self, side: int, bead: int) -> Span | None:
        """Where a bead stands on one side; None where that side has nothing."""
        span = self.beads[bead][side] if self.beads else Span(0, 0)
        return span if span.start < span.end else None

    def quoted(self, side: int, span: Span | None, rule: str) -> Evidence | None:
        """Evidence that quotes a span of one side."""
        article = self.articles[side]
        return at(rule, span, article.text, article=article.id) if span is not None else None


def _paragraphs(one: str, other: str) -> list[tuple[Span, Span]]:
    """The paragraphs of two texts by twos, where they have as many and these are of like length; else both texts whole."""
    lines, others = ([Span(*match.span()) for match in _PARAGRAPH.finditer(text)] for text in (one, other))
    if len(lines) == len(others) and _fitting(lines, others) >= _MOSTLY:
        return list(zip(lines, others, strict=True))
    return [(Span(0, len(one)), Span(0, len(other)))]


def _fitting(lines: Sequence[Span], others: Sequence[Span]) -> float:
    """The share of the text in parts of which the opposite one is about as long."""
    lengths = [(one.end - one.start, other.end - other.start) for one, other in zip(lines, others, strict=True)]
    ratio = sum(length for _, length in lengths) / max(1, sum(length for length, _ in lengths))
    fitting = sum(one for one, other in lengths if 1 / _SAME_SIZE <= other / (one * ratio) <= _SAME_SIZE)
    return fitting / max(1, sum(length for length, _ in lengths))


def _sentences(text: str, paragraph: Span) -> list[Span]:
    first = paragraph.start
    return [Span(first + one.start, first + one.end) for one in split_sentences(paragraph.slice(text))]


def _whole(sentences: Sequence[Span], start: int) -> Span:
    return Span(sentences[0].start, sentences[-1].end) if sentences else Span(start, start)


def _beads(own: Sequence[Span], other: Sequence[Span]) -> list[Bead]:
    """The sentences side by side, with what was matched to nothing given to the bead before it."""
    if len(own) <= 1 or len(other) <= 1:
        return [(0, len(own), 0, len(other))]
    if len(own) == len(other) and _fitting(own, other) >= _MOSTLY:
        return [(place, place + 1, place, place + 1) for place in range(len(own))]
    beads: list[Bead] = []
    for a, b, c, d in align(own, other, most=_MOST).beads:
        if beads:
            beads[-1] = (beads[-1][0], a, beads[-1][2], c)
        beads.append((a if beads else 0, b, c if beads else 0, d))
    if not beads:
        return [(0, len(own), 0, len(other))]
    beads[-1] = (beads[-1][0], len(own), beads[-1][2], len(other))
    return beads
