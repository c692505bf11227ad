"""What a trained tagger finds → the persons, bodies and places among it that lists, titles and context leave open.

What those show is surer, and says more (who holds which office, for which country), so that a tagged name gives way to it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sumber.model import Mention, Span

from .bodies import Body
from .people import Titled
from .tagger import Tagged

_PERSON, _BODY, _PLACE = "PER", "ORG", "LOC"


class Named(NamedTuple):
    """All persons, those known before first; all bodies, in a longer name where that was tagged; and the new places."""

    persons: list[Titled]
    bodies: list[Body]
    places: list[Span]


class _Cover:
    """Which characters of a text are taken."""

    def __init__(self, size: int, spans: Iterable[Span | None]) -> None:
        self._taken = bytearray(size)
        for span in spans:
            if span is not None:
                self.add(span)

    def add(self, span: Span) -> None:
        """Take the characters of a span."""
        self._taken[span.start : span.end] = b"\1" * (span.end - span.start)

    def is_free(self, span: Span) -> bool:
        """Whether none of them is taken."""
        return self._taken.find(1, span.start, span.end) < 0


def with_tagged(
    text: str, tagged: list[Tagged], titled: list[Titled], bodies: list[Body], listed: Iterable[Mention], places: Iterable[Span]
) -> Named:
    """The names known before with those tagged; `listed` are countries and outlets, which keep their places."""
    mentions = list(listed)
    countries = [mention.span for mention in mentions if mention.kind == "country"]
    fixed = [mention.span for mention in mentions if mention.kind != "country"]
    people = _Cover(len(text), [*fixed, *(one.name for one in titled), *(one.title for one in titled)])
    persons = list(titled)
    places = list(places)
    listed_too = _Cover(len(text), [*countries, *places])
    for span in _of_kind(tagged, _PERSON):
        if people.is_free(span) and listed_too.is_free(span):
            persons.append(Titled(span, None, None))
            people.add(span)
    longer = _longer(bodies, [span for span in _of_kind(tagged, _BODY) if people.is_free(span) and span not in countries])
    every = _Cover(len(text), [*fixed, *countries, *places, *(one.name for one in persons), *(body.span for body in longer)])
    return Named(persons, longer, [span for span in _of_kind(tagged, _PLACE) if every.is_free(span)])


def _of_kind(tagged: Iterable[Tagged], kind: str) -> list[Span]:
    return [Span(one.start, one.end) for one in tagged if one.kind == kind]


def _longer(bodies: list[Body], tagged: list[Span]) -> list[Body]:
    """The bodies and those tagged: of two that overlap the longer name, with the country and the short name that are known."""
    found: list[Body] = []
    rest = sorted(bodies, key=lambda body: body.span)
    at = 0
    for span in tagged:
        while at < len(rest) and rest[at].span.end <= span.start:
            found.append(rest[at])
            at += 1
        if at == len(rest) or rest[at].span.start >= span.end:
            found.append(Body(span, None, None))
        elif span.start <= rest[at].span.start and rest[at].span.end <= span.end:
            found.append(rest[at]._replace(span=span))
            at += 1
            while at < len(rest) and rest[at].span.end <= span.end:
                at += 1
    return found + rest[at:]
