"""What was found in one article → the entries beside its text, each with its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from sumber.model import Article, Credit, Facts, Party, Span

from .telling import BASES, outlet_name, told_value
from .traces import Trace, anchor, traces


class StatementEntry(Struct, frozen=True):
    """One statement: who said what, in the words of the text, on whose word. `answers` and `answered` are other entries."""

    id: str
    number: int
    speakers: tuple[str, ...]
    stance: str
    kind: str
    contents: tuple[str, ...]
    cue: str
    via: tuple[str, ...]
    targets: tuple[str, ...]
    said_on: str
    basis: str
    lost: bool
    answers: tuple[str, int] | None
    answered: tuple[tuple[str, int], ...]
    proofs: tuple[Trace, ...]


class TimeEntry(Struct, frozen=True):
    """One expression of time: its words, what they mean, and what a relative one was counted from."""

    id: str
    text: str
    value: str
    told: str
    kind: str
    anchor: str


class CreditEntry(Struct, frozen=True):
    """One line that names a source: what kind, whom it names, its address, and where it stands."""

    id: str
    kind: str
    name: str
    outlet: str
    url: str | None
    in_text: bool
    proofs: tuple[Trace, ...]


class EventEntry(Struct, frozen=True):
    """One event with all its reports in the text: who did what to whom, when and where, according to whom."""

    id: str
    type: str
    trigger: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    place: str
    date: str
    modality: str
    according_to: tuple[str, ...]
    basis: str
    doubt: str
    reports: tuple[str, ...]
    proofs: tuple[Trace, ...]


def statement_entries(article: Article, facts: Facts) -> tuple[StatementEntry, ...]:
    """An entry for each statement, numbered from 1 in the order of the facts."""
    numbers = {one.id: number for number, one in enumerate(facts.statements, 1)}
    answered: dict[str, list[tuple[str, int]]] = {}
    for one in facts.statements:
        if one.about is not None:
            answered.setdefault(one.about, []).append((f"s-{one.id}", numbers[one.id]))
    return tuple(
        StatementEntry(
            id=f"s-{one.id}",
            number=numbers[one.id],
            speakers=_names(one.speakers),
            stance=one.stance,
            kind={"direct": "quoted", "indirect": "in other words", "mixed": "partly quoted"}[one.kind],
            contents=_slices(article.text, one.content),
            cue=" … ".join(_slices(article.text, one.cue)),
            via=tuple(via.name for via in one.via),
            targets=_names(one.targets),
            said_on=told_value(one.said_on) if one.said_on else "",
            basis=BASES[one.basis.kind],
            lost=one.basis.kind == "lost",
            answers=(f"s-{one.about}", numbers[one.about]) if one.about in numbers else None,
            answered=tuple(answered.get(one.id, ())),
            proofs=(
                *_passages("speaker", one.speaker_spans, article),
                *_passages("cue", one.cue, article),
                *_passages("content", one.content, article),
                *_passages("through", [via.span for via in one.via], article),
                *traces([one.basis.evidence], here=article.id),
            ),
        )
        for one in facts.statements
    )


def time_entries(article: Article, facts: Facts) -> tuple[TimeEntry, ...]:
    """An entry for each expression of time, in the order of the facts."""
    return tuple(
        TimeEntry(
            f"t-{number}",
            time.span.slice(article.text),
            time.value,
            told_value(time.value),
            time.kind,
            told_value(time.anchor) if time.anchor else "",
        )
        for number, time in enumerate(facts.times, 1)
    )


def credit_entries(article: Article, credits: Sequence[Credit]) -> tuple[CreditEntry, ...]:
    """An entry for each credit, with the characters that name it."""
    return tuple(
        CreditEntry(
            f"c-{number}",
            credit.kind,
            credit.name,
            outlet_name(credit.outlet) if credit.outlet else "",
            credit.url,
            credit.span is not None,
            traces([credit.evidence], here=article.id),
        )
        for number, credit in enumerate(credits, 1)
    )


def event_entries(article: Article, facts: Facts) -> tuple[EventEntry, ...]:
    """An entry for each event; its reports are the sentences that tell of it."""
    return tuple(
        EventEntry(
            id=f"v-{number}",
            type=one.type.lower(),
            trigger=one.trigger.slice(article.text),
            actors=_names(one.actors),
            recipients=_names(one.recipients),
            place=one.place.name if one.place else "",
            date=told_value(one.date) if one.date else "",
            modality=one.modality,
            according_to=_names(one.according_to),
            basis=BASES[one.basis.kind],
            doubt=one.doubt,
            reports=_slices(article.text, one.reports),
            proofs=traces([one.basis.evidence], here=article.id),
        )
        for number, one in enumerate(facts.events, 1)
    )


def _names(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(party.name for party in parties))


def _slices(text: str, spans: Iterable[Span]) -> tuple[str, ...]:
    return tuple(span.slice(text) for span in spans)


def _passages(slot: str, spans: Iterable[Span], article: Article) -> tuple[Trace, ...]:
    """The characters that fill a slot of a statement, as evidence for it."""
    return tuple(
        Trace(slot, "in the text", f"characters {span.start:,} to {span.end:,}", anchor(span), span.slice(article.text))
        for span in spans
    )
