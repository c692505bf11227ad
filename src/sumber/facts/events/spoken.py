"""Statements that are acts themselves (accusing, denying, demanding) → reports of events."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.facts.reading import Reading
from sumber.model import EventType, Party, Statement

from .draft import EventDraft

_ACTS: dict[str, tuple[EventType, str]] = {
    "accused": ("ACCUSE", "accuse"),
    "criticised": ("ACCUSE", "criticise"),
    "denied": ("REJECT", "deny"),
    "refused": ("REJECT", "refuse"),
    "demanded": ("REQUEST", "demand"),
}


_NEEDS_TARGET = frozenset(("criticised", "demanded"))


def spoken_drafts(reading: Reading, statements: Sequence[Statement]) -> list[EventDraft]:
    """An event for each statement that is an act of one party toward another; the speaker is its actor."""
    by_id = {statement.id: statement for statement in statements}
    found = []
    for statement in statements:
        kind = _ACTS.get(statement.stance)
        if kind is None or not statement.cue or not any(speaker.id for speaker in statement.speakers):
            continue
        answered = by_id.get(statement.about or "")
        recipients = answered.speakers if answered is not None else statement.targets
        if not recipients and statement.stance in _NEEDS_TARGET:
            continue
        found.append(_draft(reading, statement, kind, recipients))
    return found


def _draft(reading: Reading, statement: Statement, kind: tuple[EventType, str], recipients: tuple[Party, ...]) -> EventDraft:
    cue = statement.cue[-1]
    links = tuple(Party(link.name, f"outlet:{link.outlet}" if link.outlet else None, link.span) for link in statement.via)
    return EventDraft(
        type=kind[0],
        act=kind[1],
        trigger=cue,
        report=reading.sentences[reading.sentence_of(cue.start)],
        actors=statement.speakers,
        recipients=tuple(recipients),
        date=statement.said_on,
        according_to=links,
        basis=statement.basis,
    )
