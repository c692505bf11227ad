"""What was found for some words → excerpts with the words marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from sumber.archive import Found, Hit
from sumber.model import Article, Span

from .marks import Mark, Piece, pieces
from .telling import language_name, outlet_name, told_moment
from .traces import passage

_AROUND = 90
_EXCERPTS = 3
_TITLE = 240


class Excerpt(Struct, frozen=True):
    """A part of a text around words that were looked for, and the address that shows it in its article."""

    pieces: tuple[Piece, ...]
    href: str
    cut_before: bool
    cut_after: bool


class HitView(Struct, frozen=True):
    """An article that was found."""

    article: Article
    title: tuple[Piece, ...]
    outlet: str
    language: str
    published: str
    excerpts: tuple[Excerpt, ...]
    more: int


def view_hits(found: Found) -> tuple[HitView, ...]:
    """The hits in their order, each with its first few excerpts and the count of places that these leave away."""
    return tuple(_hit(hit) for hit in found.hits)


def _hit(hit: Hit) -> HitView:
    article = hit.article
    title = article.title or ""
    windows = _windows(hit.spans, len(article.text))
    shown = windows[:_EXCERPTS]
    seen = sum(any(window.start <= span.start < window.end for window in shown) for span in hit.spans)
    return HitView(
        article,
        tuple(pieces(title, Span(0, min(len(title), _TITLE)), [Mark("hit", span) for span in hit.title_spans])),
        outlet_name(article.outlet),
        language_name(article.language),
        told_moment(article.published),
        tuple(_excerpts(hit, shown)),
        len(hit.spans) - seen,
    )


def _windows(spans: Sequence[Span], length: int) -> list[Span]:
    """Stretches around the spans, joined where they touch."""
    windows: list[Span] = []
    for span in sorted(spans):
        start, end = max(0, span.start - _AROUND), min(length, min(span.end, span.start + _AROUND) + _AROUND)
        if windows and start <= windows[-1].end:
            windows[-1] = Span(windows[-1].start, max(end, windows[-1].end))
        else:
            windows.append(Span(start, end))
    return windows


def _excerpts(hit: Hit, windows: Sequence[Span]) -> Iterator[Excerpt]:
    text = hit.article.text
    marks = [Mark("hit", span) for span in hit.spans]
    for window in windows:
        start = _at_blank(text, window.start, forward=True)
        end = _at_blank(text, window.end, forward=False)
        kept = Span(start, end) if start < end else window
        first = next((span for span in hit.spans if window.start <= span.start < window.end), kept)
        yield Excerpt(tuple(pieces(text, kept, marks)), passage(hit.article.id, first), kept.start > 0, kept.end < len(text))


def _at_blank(text: str, place: int, *, forward: bool) -> int:
    """The nearest blank within a word's reach, so that excerpts do not begin or end inside a word where words stand apart."""
    if place in (0, len(text)):
        return place
    for distance in range(20):
        there = place + distance if forward else place - distance
        if 0 <= there < len(text) and text[there].isspace():
            return there + 1 if forward else there
    return place
