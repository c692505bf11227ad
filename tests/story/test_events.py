"""Events told by several articles are one, with their reports counted apart."""

from __future__ import annotations

import pytest

from sumber.model import Event, Party
from sumber.model.facts import EventType, Modality
from sumber.story.events import merge_events

from .made import article, facts, span_of

TEXT = "Petra Lindqvist met Tobias Renn in Norvale."


def event(
    type: EventType = "CONSULT",
    actor: str = "Petra Lindqvist",
    recipient: str = "Tobias Renn",
    date: str | None = "2026-03-02",
    modality: Modality = "asserted",
    name: str = "e1",
) -> Event:
    span = span_of(TEXT, "met")
    return Event(
        id=name,
        type=type,
        trigger=span,
        reports=(span,),
        actors=(Party(actor),),
        recipients=(Party(recipient),) if recipient else (),
        date=date,
        modality=modality,
        place=Party("Norvale"),
    )


def merged(*events: tuple[Event, ...]):  # type: ignore[no-untyped-def]
    articles = [article(TEXT, f"a{number}") for number in range(len(events))]
    return merge_events(range(len(events)), articles, [facts(events=found) for found in events])


def test_one_event_of_two_articles() -> None:
    (found,) = merged((event(),), (event(actor="Линдквист", recipient="Ренн"),))
    assert [report.article for report in found.reports] == ["a0", "a1"]
    assert (found.date, found.place) == ("2026-03-02", "Norvale")


@pytest.mark.parametrize(
    "other",
    [
        event(type="AGREE"),
        event(modality="denied"),
        event(date="2026-03-09"),
        event(actor="Hanna Voss"),
        event(recipient="Hanna Voss"),
    ],
)
def test_what_differs_is_another_event(other: Event) -> None:
    assert len(merged((event(),), (other,))) == 2


def test_a_day_without_a_year_fits_and_the_full_date_is_kept() -> None:
    (found,) = merged((event(date="XXXX-03-02"),), (event(),))
    assert found.date == "2026-03-02"


def test_a_missing_date_or_recipient_contradicts_nothing() -> None:
    (found,) = merged((event(date=None, recipient=""),), (event(),))
    assert found.recipients


def test_two_events_of_one_article_are_two() -> None:
    assert len(merged((event(), event(name="e2")))) == 2


def test_events_without_parties_stay_apart() -> None:
    nobody = Event(id="e1", type="CONSULT", trigger=span_of(TEXT, "met"), reports=(span_of(TEXT, "met"),))
    assert len(merged((nobody,), (nobody,))) == 2


def test_many_reports_of_one_article_are_all_counted() -> None:
    twice = Event(
        id="e1",
        type="CONSULT",
        trigger=span_of(TEXT, "met"),
        reports=(span_of(TEXT, "met"), span_of(TEXT, "Norvale")),
        actors=(Party("Renn"),),
    )
    (found,) = merged((twice,))
    assert len(found.reports) == 2
