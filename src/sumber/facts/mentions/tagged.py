"""What a trained tagger finds → the persons, bodies and places among it that lists, titles and context leave open.

What those show is surer, and says more (who holds which office, for which country), so that a tagged name gives way to it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from sumber.model import Mention, Span

from .bodies import Body
from .cover import Cover
from .people import Titled
from .tagger import Tagged

_PERSON, _BODY, _PLACE = "PER", "ORG", "LOC"


Place = tuple[Span, str]
"""Where the name of a place stands, and how it is called."""
_TOGETHER = frozenset(("", "·", "ㆍ", "-"))


class Named(NamedTuple):
    """All persons, bodies and places: with their names as tagged where that was longer, or cut a name that was too long."""

    persons: list[Titled]
    bodies: list[Body]
    places: list[Place]


def with_tagged(
    text: str, tagged: list[Tagged], titled: list[Titled], bodies: list[Body], listed: Iterable[Mention], places: Iterable[Place]
) -> Named:
    """The names known before with those tagged; `listed` are countries and outlets, which keep their places."""
    mentions, known_places = list(listed), list(places)
    countries = {mention.span for mention in mentions if mention.kind == "country"}
    fixed = [mention.span for mention in mentions if mention.kind != "country"]
    together = countries | _together(text, countries)
    persons = _as_tagged(text, titled, tagged)
    people = Cover(len(text), [*fixed, *(one.name for one in persons), *(one.title for one in persons)])
    listed_too = Cover(len(text), [*countries, *(span for span, _ in known_places)])
    for span in _of_kind(tagged, _PERSON):
        if people.is_free(span) and listed_too.is_free(span):
            persons.append(Titled(span, None, None))
            people.add(span)
    longer = _longer(text, bodies, [span for span in _of_kind(tagged, _BODY) if people.is_free(span) and span not in together])
    tagged_places = _of_kind(tagged, _PLACE)
    shown, exactly = Cover(len(text), tagged_places), set(tagged_places)
    kept = [(span, name) for span, name in known_places if people.is_free(span) and (span in exactly or shown.is_free(span))]
    named = [*(one.name for one in persons), *(body.span for body in longer), *(span for span, _ in kept)]
    every = Cover(len(text), [*fixed, *countries, *named])
    return Named(persons, longer, [*kept, *((span, span.slice(text)) for span in tagged_places if every.is_free(span))])


def _as_tagged(text: str, titled: list[Titled], tagged: list[Tagged]) -> list[Titled]:
    """Persons with their names as far as they were tagged, without those that were tagged as something else.

    Where capitals show how far a name goes, the longer one is taken, unless another of several words stands at its end. Where
    none do, it is as long as it was tagged, and one of several words that was not is left out: most take in a word before it.
    """
    if not tagged:
        return titled
    ends = [one.end for one in tagged]
    found = []
    for one in titled:
        name = one.name
        if name is None:
            found.append(one)
            continue
        at = bisect_right(ends, name.start)
        cased, several = text[name.start].isupper(), " " in name.slice(text)
        if at == len(tagged) or tagged[at].start >= name.end:
            if cased or not several:
                found.append(one)
            continue
        other = Span(tagged[at].start, tagged[at].end)
        if tagged[at].kind != _PERSON:
            if cased and several and one.title is not None:
                found.append(one)
            continue
        holds = other.start <= name.start and name.end <= other.end
        ends_it = name.end == other.end and " " in other.slice(text)
        apart = one.title is None or other.end <= one.title.start or one.title.end <= other.start
        found.append(one._replace(name=other) if apart and (holds or ends_it or not cased) else one)
    return found


def _together(text: str, spans: Iterable[Span]) -> set[Span]:
    """The spans of names that are written together (한미, 미·중)."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and text[found[-1].end : span.start] in _TOGETHER:
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return set(found)


def _of_kind(tagged: Iterable[Tagged], kind: str) -> list[Span]:
    return [Span(one.start, one.end) for one in tagged if one.kind == kind]


def _longer(text: str, bodies: list[Body], tagged: list[Span]) -> list[Body]:
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
        elif span.start <= rest[at].span.start and rest[at].span.end <= span.end and not _ends_small(text, span):
            found.append(rest[at]._replace(span=span))
            at += 1
            while at < len(rest) and rest[at].span.end <= span.end:
                at += 1
    return found + rest[at:]


def _ends_small(text: str, span: Span) -> bool:
    """Whether the last word has a small letter at its beginning."""
    return text[text.rfind(" ", span.start, span.end) + 1 if " " in span.slice(text) else span.start].islower()
