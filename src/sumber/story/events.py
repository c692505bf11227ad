"""Events of a story's members → each event once, with its reports; events and reports are counted apart."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from sumber.model import Article, Event, EventReport, Facts, StoryEvent

from .parties import all_keys


class _Seen(Struct):
    """One event in one article, with what it is merged by."""

    number: int
    event: Event
    actors: frozenset[str]
    recipients: frozenset[str]


def merge_events(group: Sequence[int], articles: Sequence[Article], facts: Sequence[Facts]) -> tuple[StoryEvent, ...]:
    """Events of one type and modality with the same parties on dates that do not contradict are one, told by several."""
    gathered: list[list[_Seen]] = []
    for number in group:
        for event in facts[number].events:
            seen = _Seen(number, event, all_keys(event.actors, facts[number]), all_keys(event.recipients, facts[number]))
            home = next((items for items in gathered if _is_same(items, seen)), None)
            if home is None:
                gathered.append([seen])
            else:
                home.append(seen)
    return tuple(_told(items, f"e{count}", articles) for count, items in enumerate(gathered, 1))


def _is_same(items: list[_Seen], seen: _Seen) -> bool:
    first = items[0]
    if first.event.type != seen.event.type or first.event.modality != seen.event.modality:
        return False
    if any(item.number == seen.number for item in items) or not _do_dates_fit(items, seen):
        return False
    parties, others = first.actors | first.recipients, seen.actors | seen.recipients
    if not parties or not others:
        return False
    known_both = bool(first.recipients and seen.recipients)
    return bool(first.actors & seen.actors) and (not known_both or bool(first.recipients & seen.recipients))


def _do_dates_fit(items: list[_Seen], seen: _Seen) -> bool:
    """Whether no date contradicts: a date without a year fits that day of any year."""
    for item in items:
        one, other = item.event.date, seen.event.date
        if one and other and one != other and not (one[4:] == other[4:] and "XXXX" in (one[:4], other[:4])):
            return False
    return True


def _told(items: list[_Seen], name: str, articles: Sequence[Article]) -> StoryEvent:
    best = max(items, key=lambda item: (len(item.event.actors) > 0, len(item.event.recipients) > 0, bool(item.event.date)))
    dated = next((item.event.date for item in items if item.event.date and "XXXX" not in item.event.date), None)
    return StoryEvent(
        id=name,
        type=best.event.type,
        actors=best.event.actors,
        recipients=best.event.recipients,
        reports=tuple(EventReport(articles[item.number].id, item.event.id, span) for item in items for span in item.event.reports),
        place=next((item.event.place.name for item in items if item.event.place), None),
        date=dated or next((item.event.date for item in items if item.event.date), None),
        modality=best.event.modality,
    )
