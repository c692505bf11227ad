"""Reports → events: one event however often it is told."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.model import Actor, Party

from .draft import EventDraft

_LOOKBACK = 80


class Merged:
    """An event with the drafts of all its reports, the first one first."""

    def __init__(self, draft: EventDraft) -> None:
        self.first = draft
        self.drafts = [draft]

    def add(self, draft: EventDraft) -> None:
        """Take one more report; what it knows and the event did not becomes the event's."""
        self.drafts.append(draft)
        head = self.first
        head.actors = _united(head.actors, draft.actors) if head.mutual else head.actors or draft.actors
        head.recipients = head.recipients or draft.recipients
        head.place = head.place or draft.place
        head.date = _better(head.date, draft.date)
        head.doubt = head.doubt or draft.doubt


def merge(drafts: Sequence[EventDraft], actors: Sequence[Actor]) -> list[Merged]:
    """Events in order of their first report. Two reports are of one event where type and act agree, no dates or modalities
    contradict, and the parties overlap (a person counts for the country of its office, too)."""
    countries = {actor.id: {f"country:{role.country}" for role in actor.roles if role.country} for actor in actors}
    events: list[Merged] = []
    for draft in sorted(drafts, key=lambda draft: (draft.trigger, draft.type)):
        same = next((event for event in reversed(events[-_LOOKBACK:]) if _same(event.first, draft, countries)), None)
        if same is not None:
            same.add(draft)
        elif not draft.vague:
            events.append(Merged(draft))
    return events


def _same(one: EventDraft, other: EventDraft, countries: dict[str, set[str]]) -> bool:
    if one.type != other.type or one.act != other.act or not _agree(one.date, other.date):
        return False
    if (one.modality in ("negated", "denied")) != (other.modality in ("negated", "denied")):
        return False
    if other.vague:
        return True
    if "promised" in (one.modality, other.modality) and {party.id for party in one.actors} != {party.id for party in other.actors}:
        return False
    mine, theirs = _ids(one, countries), _ids(other, countries)
    if one.mutual:
        return not mine or not theirs or len(mine & theirs) >= min(2, len(mine), len(theirs))
    acted, acts = _known(one.actors, countries), _known(other.actors, countries)
    if acted and acts and not acted & acts:
        return False
    gets, got = _known(one.recipients, countries), _known(other.recipients, countries)
    if gets and got and not gets & got:
        return False
    return bool(mine & theirs)


def _agree(one: str | None, other: str | None) -> bool:
    """Whether two dates can be one: equal, unknown, or one the coarser of the two; an unknown digit (X) fits any."""
    if one is None or other is None:
        return True
    return all(mine == theirs or "X" in (mine, theirs) for mine, theirs in zip(one[:10], other[:10], strict=False))


def _better(one: str | None, other: str | None) -> str | None:
    """The date of two that agree which says more."""
    if one is None or other is None:
        return one if other is None else other
    return other if sum(char.isdigit() for char in other) > sum(char.isdigit() for char in one) else one


def _known(parties: Sequence[Party], countries: dict[str, set[str]]) -> set[str]:
    ids = {party.id for party in parties if party.id is not None}
    return ids.union(*(countries.get(name, set()) for name in ids))


def _ids(draft: EventDraft, countries: dict[str, set[str]]) -> set[str]:
    return _known((*draft.actors, *draft.recipients), countries)


def _united(one: tuple[Party, ...], other: tuple[Party, ...]) -> tuple[Party, ...]:
    seen = {party.id for party in one}
    return one if len(one) >= 2 else (*one, *(party for party in other if party.id not in seen))
