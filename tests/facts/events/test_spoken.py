"""Statements that are acts: accusing, denying and demanding are events of the speaker, toward whom they are made."""

from __future__ import annotations

import pytest

from sumber.facts.events.spoken import spoken_drafts
from sumber.facts.reading import Reading
from sumber.model import Basis, Party, Span, Stance, Statement, Via

TEXT = "Norway accused Sweden of hiding the map. Sweden denied it on Monday, the Lirena Post reported."


def span(words: str, start: int = 0) -> Span:
    place = TEXT.index(words, start)
    return Span(place, place + len(words))


def statement(
    stance: Stance = "accused",
    *,
    name: str = "s1",
    speaker: str | None = "country:NO",
    cue: str = "accused",
    target: str | None = "country:SE",
    about: str | None = None,
    via: tuple[Via, ...] = (),
    said_on: str | None = None,
) -> Statement:
    return Statement(
        id=name,
        content=(span("hiding the map"),),
        speakers=(Party("Norway", speaker, span("Norway")),),
        cue=(span(cue),) if cue else (),
        stance=stance,
        targets=(Party("Sweden", target, span("Sweden")),) if target else (),
        about=about,
        via=via,
        said_on=said_on,
    )


def test_an_accusation_is_an_event_between_its_parties() -> None:
    (draft,) = spoken_drafts(Reading(TEXT), [statement()])
    assert (draft.type, draft.act) == ("ACCUSE", "accuse")
    assert draft.trigger.slice(TEXT) == "accused"
    assert draft.report.slice(TEXT) == "Norway accused Sweden of hiding the map."
    assert [party.id for party in draft.actors] == ["country:NO"]
    assert [party.id for party in draft.recipients] == ["country:SE"]
    assert draft.modality == "asserted"


@pytest.mark.parametrize(
    ("stance", "kind", "act"),
    [
        ("accused", "ACCUSE", "accuse"),
        ("criticised", "ACCUSE", "criticise"),
        ("denied", "REJECT", "deny"),
        ("refused", "REJECT", "refuse"),
        ("demanded", "REQUEST", "demand"),
    ],
)
def test_stances_that_are_acts(stance: Stance, kind: str, act: str) -> None:
    (draft,) = spoken_drafts(Reading(TEXT), [statement(stance)])
    assert (draft.type, draft.act) == (kind, act)


@pytest.mark.parametrize("stance", ["said", "reported", "warned", "promised", "praised", "doubted", "predicted"])
def test_stances_that_only_speak(stance: Stance) -> None:
    assert spoken_drafts(Reading(TEXT), [statement(stance)]) == []


@pytest.mark.parametrize(("stance", "acts"), [("accused", True), ("denied", True), ("criticised", False), ("demanded", False)])
def test_some_acts_need_somebody_they_are_made_toward(stance: Stance, acts: bool) -> None:
    assert bool(spoken_drafts(Reading(TEXT), [statement(stance, target=None)])) is acts


def test_without_a_cue_or_a_known_speaker_there_is_no_event() -> None:
    assert spoken_drafts(Reading(TEXT), [statement(cue="")]) == []
    assert spoken_drafts(Reading(TEXT), [statement(speaker=None)]) == []
    assert spoken_drafts(Reading(TEXT), []) == []


def test_a_denial_is_made_toward_whom_it_answers() -> None:
    denial = Statement(
        id="s2",
        content=(span("it"),),
        speakers=(Party("Sweden", "country:SE"),),
        cue=(span("denied"),),
        stance="denied",
        about="s1",
    )
    accused, denied = spoken_drafts(Reading(TEXT), [statement(), denial])
    assert [party.id for party in denied.recipients] == ["country:NO"]
    assert accused.trigger < denied.trigger


def test_an_answer_to_nothing_known_falls_back_to_its_targets() -> None:
    (draft,) = spoken_drafts(Reading(TEXT), [statement("denied", about="s9")])
    assert [party.id for party in draft.recipients] == ["country:SE"]


def test_the_event_stands_on_the_outlets_word_on_the_day_it_was_said() -> None:
    where = span("the Lirena Post")
    links = (Via(where, "the Lirena Post"), Via(where, "Reuters", "reuters"))
    (draft,) = spoken_drafts(Reading(TEXT), [statement(via=links, said_on="2026-03-09")])
    assert [(party.name, party.id) for party in draft.according_to] == [("the Lirena Post", None), ("Reuters", "outlet:reuters")]
    assert draft.date == "2026-03-09"
    assert draft.basis == Basis("stated")
