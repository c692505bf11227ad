"""Article and surface → marks: where on the page each thing that was read stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, get_args

from sumber.model import Article, Block, Evidence, Moment, Span
from sumber.model.article import BlockKind

from .surface import Surface, solid_length

BLOCK_KINDS: tuple[str, ...] = get_args(BlockKind)
THING_KINDS = {"title": "title", "date": "date", "person": "person", "source": "credit", "damage": "damage"}
"""The kinds of marks that are no blocks, and what each is called."""


class Mark(NamedTuple):
    """A thing read, and the range of the surface it stands in; -1 where the page does not show it.

    `kind` is a kind of block, or `title`, `date`, `person`, `source` (a credit) or `damage`; `label` says what it is.
    """

    kind: str
    label: str
    name: str
    start: int = -1
    end: int = -1

    @property
    def is_shown(self) -> bool:
        """Whether it stands on the page."""
        return self.start >= 0


class Marks(NamedTuple):
    """What was read from one page: its blocks in order, and the things in and beside them."""

    blocks: list[Mark]
    things: list[Mark]


def find_marks(article: Article, surface: Surface, name: str) -> Marks:
    """All marks of an article; `name` begins their names, which are unique in a document."""
    blocks = list(_blocks(article, surface, name))
    finder = _Finder(article, surface, blocks)
    things = []
    for number, (kind, label, evidence) in enumerate(_things(article), 1):
        start, length = finder.find(evidence)
        things.append(Mark(kind, label, f"{name}t{number}", start, start + length if start >= 0 else -1))
    return Marks(blocks, things)


def _blocks(article: Article, surface: Surface, name: str) -> Iterator[Mark]:
    reached: dict[int, int] = {}
    last = 0
    for number, block in enumerate(article.blocks, 1):
        text = block.span.slice(article.text)
        start, end = _region(block, surface)
        found = surface.find(text, max(start, reached.get(start, 0)), end)
        if found < 0:
            found = surface.find(text, last, len(surface.solid))
        stop = found + solid_length(text) if found >= 0 else -1
        if found >= 0:
            reached[start] = last = stop
        yield Mark(block.kind, f"{block.kind.replace('_', ' ')} {number}: {block.origin}", f"{name}b{number}", found, stop)


def _region(block: Block, surface: Surface) -> tuple[int, int]:
    element = surface.tree.element_at(block.origin)
    return surface.inside(element) if element is not None else (0, len(surface.solid))


def _things(article: Article) -> Iterator[tuple[str, str, Evidence]]:
    if article.title and article.title_evidence:
        yield "title", f"title, by {article.title_evidence.rule}", article.title_evidence
    for label, moment in (("published", article.published), ("modified", article.modified)):
        if moment is not None:
            yield "date", f"{label} {moment.value}, by {moment.evidence.rule}", moment.evidence
            yield from _rivals(moment)
    for person in article.people:
        yield "person", f"{person.role} {person.name}, by {person.evidence.rule}", person.evidence
    for credit in article.credits:
        known = f" = {credit.outlet}" if credit.outlet else ""
        evidence = credit.evidence
        if credit.span is not None:
            evidence = Evidence("text", f"text:{credit.span.start}-{credit.span.end}", credit.span.slice(article.text))
        if evidence is not None:
            yield "source", f"{credit.kind} credit {credit.name}{known}", evidence
    for damage in article.damage:
        note = f" ({damage.note})" if damage.note else ""
        yield "damage", damage.kind.replace("_", " ") + note, Evidence(damage.kind, damage.where, damage.text)


def _rivals(moment: Moment) -> Iterator[tuple[str, str, Evidence]]:
    for rival in moment.rivals:
        why = f"refused, {rival.refused}" if rival.refused else "another reading"
        yield "date", f"{rival.value}: {why}, by {rival.evidence.rule}", rival.evidence


class _Finder:
    """Where evidence stands on a page."""

    def __init__(self, article: Article, surface: Surface, blocks: list[Mark]) -> None:
        self._article, self._surface, self._blocks = article, surface, blocks

    def find(self, evidence: Evidence) -> tuple[int, int]:
        """The first character in the surface, -1 where the page does not show it, and how many."""
        kind, _, where = evidence.where.partition(":")
        length = solid_length(evidence.text)
        if kind == "text" and (span := _span(where)) is not None:
            return self._in_text(span), length
        if kind == "input" and (span := _span(where)) is not None:
            return self._surface.find(evidence.text, 0, len(self._surface.solid)), length
        element = self._surface.tree.element_at(where) if kind == "page" else None
        if element is None:
            return -1, 0
        start, end = self._surface.inside(element)
        found = self._surface.find(evidence.text, start, end)
        return (found, length) if found >= 0 or start == end else (start, end - start)

    def _in_text(self, span: Span) -> int:
        for block, mark in zip(self._article.blocks, self._blocks, strict=True):
            if block.span.start <= span.start < block.span.end:
                before = solid_length(self._article.text[block.span.start : span.start])
                return mark.start + before if mark.is_shown else -1
        return -1


def _span(where: str) -> Span | None:
    start, _, end = where.partition("-")
    return Span(int(start), int(end)) if start.isdecimal() and end.isdecimal() else None
