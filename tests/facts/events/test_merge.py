"""Joining reports of one event: dates that agree, parties that overlap, what the event takes from each report."""

from __future__ import annotations

import pytest

from sumber.facts.events.draft import EventDraft
from sumber.facts.events.merge import Merged, merge
from sumber.facts.events.records import make_events
from sumber.facts.reading import Reading
from sumber.model import Actor, Modality, Party, Role, Span


def draft(
    *,
    at: int = 0,
    act: str = "attack",
    actors: tuple[str, ...] = (),
    recipients: tuple[str, ...] = (),
    date: str | None = None,
    modality: Modality = "asserted",
    mutual: bool = False,
    vague: bool = False,
    place: str | None = None,
    doubt: str = "",
    voice: tuple[str, ...] = (),
) -> EventDraft:
    return EventDraft(
        type="ASSAULT",
        act=act,
        trigger=Span(at, at + 5),
        report=Span(at, at + 20),
        actors=tuple(Party(name, name) for name in actors),
        recipients=tuple(Party(name, name) for name in recipients),
        date=date,
        modality=modality,
        mutual=mutual,
        vague=vague,
        place=Party(place, place) if place else None,
        doubt=doubt,
        according_to=tuple(Party(name, name) for name in voice),
    )


def merged(*drafts: EventDraft, actors: tuple[Actor, ...] = ()) -> list[Merged]:
    return merge(drafts, actors)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2024-03-03", "2024-03-03"),
        ("2024-03-03", "2024-03"),
        ("2024", "2024-03-03"),
        ("XXXX-03-03", "2024-03-03"),
        ("XXXX-XX", "XXXX-06"),
        (None, "2024-03-03"),
        ("2024-03-03TEV", "2024-03-03"),
    ],
)
def test_dates_that_agree(one: str | None, other: str | None) -> None:
    found = merged(
        draft(actors=("a",), recipients=("b",), date=one),
        draft(at=30, actors=("a",), recipients=("b",), date=other),
    )
    assert len(found) == 1
    digits = [sum(char.isdigit() for char in date or "") for date in (one, other)]
    assert sum(char.isdigit() for char in found[0].first.date or "") == max(digits)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2024-03-03", "2024-03-04"),
        ("2024-03", "2024-04-01"),
        ("XXXX-03-03", "XXXX-03-04"),
        ("2023", "2024"),
    ],
)
def test_dates_that_contradict(one: str, other: str) -> None:
    found = merged(
        draft(actors=("a",), recipients=("b",), date=one),
        draft(at=30, actors=("a",), recipients=("b",), date=other),
    )
    assert len(found) == 2


class TestParties:
    def test_the_same_actor_with_an_unknown_recipient(self) -> None:
        assert len(merged(draft(actors=("a",), recipients=("b",)), draft(at=30, actors=("a",)))) == 1

    def test_another_actor(self) -> None:
        assert len(merged(draft(actors=("a",), recipients=("b",)), draft(at=30, actors=("c",), recipients=("b",)))) == 2

    def test_another_recipient(self) -> None:
        assert len(merged(draft(actors=("a",), recipients=("b",)), draft(at=30, actors=("a",), recipients=("c",)))) == 2

    def test_actor_and_recipient_changed_over(self) -> None:
        assert len(merged(draft(actors=("a",), recipients=("b",)), draft(at=30, actors=("b",), recipients=("a",)))) == 2

    def test_a_person_counts_for_the_country_of_its_office(self) -> None:
        minister = Actor("actor:1", "person", ("Orla Brandt",), (Role("minister", "NO"),))
        found = merged(draft(actors=("actor:1",)), draft(at=30, actors=("country:NO",)), actors=(minister,))
        assert len(found) == 1

    def test_two_sides_in_either_order(self) -> None:
        found = merged(draft(actors=("a", "b"), mutual=True), draft(at=30, actors=("b", "a"), mutual=True))
        assert len(found) == 1

    def test_one_side_in_common_is_not_enough_for_two_sides(self) -> None:
        found = merged(draft(actors=("a", "b"), mutual=True), draft(at=30, actors=("a", "c"), mutual=True))
        assert len(found) == 2

    def test_a_side_told_later_is_added(self) -> None:
        (event,) = merged(draft(actors=("a",), mutual=True), draft(at=30, actors=("a", "b"), mutual=True))
        assert [party.id for party in event.first.actors] == ["a", "b"]


class TestKinds:
    def test_another_act_is_another_event(self) -> None:
        assert len(merged(draft(actors=("a",)), draft(at=30, actors=("a",), act="shoot"))) == 2

    def test_what_is_denied_is_not_what_is_asserted(self) -> None:
        assert len(merged(draft(actors=("a",)), draft(at=30, actors=("a",), modality="denied"))) == 2

    def test_promises_of_others_are_others(self) -> None:
        one = draft(actors=("a", "b"), mutual=True, modality="promised")
        other = draft(at=30, actors=("b", "c"), mutual=True, modality="promised")
        assert len(merged(one, other)) == 2

    def test_a_vague_report_joins_the_last_event(self) -> None:
        (event,) = merged(draft(actors=("a",)), draft(at=30, vague=True))
        assert len(event.drafts) == 2

    def test_a_vague_report_alone_is_none(self) -> None:
        assert merged(draft(vague=True)) == []


def test_what_the_event_takes_from_its_reports() -> None:
    first = draft(actors=("a",), voice=("x",))
    second = draft(at=30, actors=("a",), recipients=("b",), date="2024-03-03", place="Teln", doubt="unsure", voice=("y", "x"))
    (event,) = make_events(Reading("x" * 60), merged(first, second))
    assert event.id == "e1"
    assert [party.id for party in event.recipients] == ["b"]
    assert event.date == "2024-03-03"
    assert event.place is not None
    assert event.place.name == "Teln"
    assert event.doubt == "unsure"
    assert [party.name for party in event.according_to] == ["x", "y"]
    assert event.reports == (Span(0, 20), Span(30, 50))
    assert event.trigger == Span(0, 5)


def test_the_order_of_the_drafts_does_not_matter() -> None:
    drafts = [draft(at=30, actors=("a",), date="2024-03-03"), draft(actors=("a",)), draft(at=60, actors=("c",))]
    forwards = make_events(Reading("x" * 90), merged(*drafts))
    drafts = [draft(at=60, actors=("c",)), draft(actors=("a",)), draft(at=30, actors=("a",), date="2024-03-03")]
    assert make_events(Reading("x" * 90), merged(*drafts)) == forwards


def test_many_events_are_joined_within_reach_only() -> None:
    many = [draft(at=100 * number, actors=(f"n{number}",)) for number in range(300)]
    assert len(merged(*many)) == 300
