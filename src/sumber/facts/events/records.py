"""Merged reports → Events."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.facts.reading import Reading
from sumber.model import Event, Party, Span

from .merge import Merged


def make_events(reading: Reading, merged: Sequence[Merged]) -> tuple[Event, ...]:
    """Events with ids in the order of their first report."""
    return tuple(_event(event, f"e{number}") for number, event in enumerate(merged, 1))


def _event(event: Merged, name: str) -> Event:
    head = event.first
    voices: dict[str, Party] = {}
    for draft in event.drafts:
        for party in draft.according_to:
            voices.setdefault(party.id or party.name, party)
    told = sorted({draft.report for draft in event.drafts})
    return Event(
        id=name,
        type=head.type,
        trigger=head.trigger,
        reports=tuple(Span(report.start, report.end) for report in told),
        actors=head.actors,
        recipients=head.recipients,
        place=head.place,
        date=head.date,
        modality=head.modality,
        according_to=tuple(voices.values()),
        basis=head.basis,
        doubt=head.doubt,
    )
