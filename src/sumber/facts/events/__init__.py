"""Text → Events."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.facts.reading import Reading
from sumber.model import Actor, Event, Mention, Statement, Time

from .build import read_drafts
from .grammar import event_grammar_of
from .merge import merge
from .records import make_events
from .spoken import spoken_drafts

__all__ = ["find_events", "read_events"]


def find_events(
    text: str,
    *,
    language: str,
    times: Sequence[Time] = (),
    mentions: Sequence[Mention] = (),
    actors: Sequence[Actor] = (),
    statements: Sequence[Statement] = (),
) -> tuple[Event, ...]:
    """The events that `text` tells of, each once, in order of their first report, with ids `e1`, `e2` and so on.

    `language` is a BCP 47 tag; where no pack covers it, only acts of speech that the statements show are found.
    """
    return read_events(Reading(text, times=times, mentions=mentions), language=language, actors=actors, statements=statements)


def read_events(
    reading: Reading, *, language: str, actors: Sequence[Actor] = (), statements: Sequence[Statement] = ()
) -> tuple[Event, ...]:
    """As `find_events`, of a text that is already taken apart."""
    grammar = event_grammar_of(language)
    drafts = read_drafts(reading, grammar, statements) if grammar is not None else []
    drafts += spoken_drafts(reading, statements)
    return make_events(reading, merge(drafts, actors))
