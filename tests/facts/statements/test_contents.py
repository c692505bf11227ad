"""Where contents start and end: splits, joined verbs, nested statements, sourcing phrases in every place."""

from __future__ import annotations

import pytest

from sumber.facts import find_facts

from .marked import check, found_in, said

SHAPES = [
    # Content behind, before, around.
    ("{S:The mayor} said {Q:it rained}.", ["said"]),
    ("{Q:It had rained all night}, {S:the mayor} said.", ["said"]),
    ("{Q:It had rained all night}, said {S:the mayor}.", ["said"]),
    ("{Q:The ferry}, {S:the mayor} said, {Q:was never safe}.", ["said"]),
    ("{Q:The ferry was never safe}, according to {S:the mayor}.", ["said"]),
    # Times and addressees between cue and content.
    ("{S:The mayor} said on Monday {Q:it rained all night}.", ["said"]),
    ("{S:The mayor} said in a statement that {Q:it rained all night}.", ["said"]),
    ("{S:The mayor} told the council on Monday that {Q:it rained all night}.", ["said"]),
    # Two verbs of one speaker.
    ("{S:{S2:The mayor}} said {Q:it rained} and warned that {Q2:the dyke could break}.", ["said", "warned"]),
    ("{S:{S2:The mayor}} denied {Q:the report}, adding that {Q2:nobody had asked her}.", ["denied", "said"]),
    # Two speakers beside each other.
    ("{S:The mayor} said {Q:it rained}, but {S2:the clerk} said {Q2:it snowed}.", ["said", "said"]),
    ("{S:The mayor} said {Q:it rained} and {S2:the clerk} denied {Q2:the claim}.", ["said", "denied"]),
    # One within the other.
    ("{S:The mayor} said {Q:{S2:the clerk} had warned that {Q2:the dyke could break}}.", ["said", "warned"]),
    # Noun contents and infinitives.
    ("{S:The mayor} promised {Q:to rebuild the dyke}.", ["promised"]),
    ("{S:The mayor} announced {Q:a new dyke}.", ["announced"]),
    ("{S:The mayor} confirmed {Q:the report}.", ["confirmed"]),
    ("{S:The mayor} praised {Q:the firefighters}.", ["praised"]),
    ("{S:The mayor} criticised {Q:the water board}.", ["criticised"]),
    ("{S:The mayor} predicted {Q:a wet summer}.", ["predicted"]),
    ("{S:The mayor} proposed {Q:a second bridge}.", ["suggested"]),
    ("{S:The mayor} doubted {Q:the report}.", ["doubted"]),
    ("{S:The mayor} demanded {Q:an apology}.", ["demanded"]),
    ("{S:The mayor} agreed {Q:to pay}.", ["agreed"]),
    # Mixed contents.
    ("{S:The mayor} said {Q:the dyke was “as soft as bread” on Monday}.", ["said"]),
    ("{S:The mayor} called {Q:the report “a fairy tale”}.", ["said"]),
]


@pytest.mark.parametrize(("marked", "stances"), SHAPES)
def test_shapes(marked: str, stances: list[str]) -> None:
    check(marked, "en", stances)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor will say more on Monday.",
        "The mayor did not say why.",
        "The mayor has never said that.",
        "The mayor declined to comment.",
        "The mayor refused to answer.",
        "It is said.",
        "The mayor said.",
        "The Said family came.",
        "He is to announce the plan.",
        "Nobody asked.",
        "The report was long.",
        "They met in the United States.",
    ],
)
def test_no_statement(text: str) -> None:
    assert found_in(text, "en") == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“It rained,” she said.", "direct"),
        ("She said it rained.", "indirect"),
        ("She said it was “as soft as bread” there.", "mixed"),
        ("She said that “it rained all day and all night”.", "direct"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert [statement.kind for statement in found_in(text, "en")] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "“It rained,” the mayor said.",
        '"It rained," the mayor said.',
        "‘It rained,’ the mayor said.",
        "«It rained», the mayor said.",
        "„It rained“, the mayor said.",
        "``It rained,'' the mayor said.",
        "»It rained«, the mayor said.",
    ],
)
def test_all_kinds_of_marks(text: str) -> None:
    (statement,) = found_in(text, "en")
    assert said(text, statement.content) == ["It rained"]
    assert said(text, statement.speaker_spans) == ["the mayor"]


def test_a_number_behind_about_opens_a_content() -> None:
    text = "The mayor said about 600 people had left."
    (statement,) = found_in(text, "en")
    assert said(text, statement.content) == ["about 600 people had left"]


def test_who_is_charged_is_a_target() -> None:
    (statement,) = found_in("The farmers accused Norway of hiding the report.", "en")
    assert [target.id for target in statement.targets] == ["country:NO"]
    assert statement.stance == "accused"


def test_who_is_asked_is_a_target() -> None:
    (statement,) = found_in("The farmers urged Norway to open the archive.", "en")
    assert [target.id for target in statement.targets] == ["country:NO"]


def test_what_is_praised_is_no_target_unless_it_is_named() -> None:
    (statement,) = found_in("The mayor praised the firefighters.", "en")
    assert statement.targets == ()


@pytest.mark.parametrize(
    ("marked", "stances"),
    [
        ("{S:The mayor} said {Q:the alarm rang at 6:40 a.m. in the harbour}.", ["said"]),
        ("{S:The mayor} said {Q:her team had won 3:1 and deserved it}.", ["said"]),
        ("{Q:The wall fell shortly before 7 a.m. (2300 GMT on Monday)}, {S:the mayor} said.", ["said"]),
        ("{S:The mayor} said: {Q:6 boats are lost}.", ["said"]),
    ],
)
def test_a_colon_between_digits_leads_nothing_in(marked: str, stances: list[str]) -> None:
    check(marked, "en", stances)


@pytest.mark.parametrize(
    ("text", "language", "speakers"),
    [
        ("Ketua Serikat Pekerja Pelabuhan Velm Yusril Tandip menuduh PT Nitra menyimpan 40 ton.", "id", 1),
        ("The director of the hospital of Velmora, Ida Brandel, said that it rained.", "en", 1),
        ("Russia and North Korea denied the report.", "en", 2),
    ],
)
def test_several_speakers_are_joined_by_a_conjunction(text: str, language: str, speakers: int) -> None:
    (found,) = find_facts(text, language=language).statements
    assert len(found.speakers) == speakers
    assert {party.span for party in found.speakers} == set(found.speaker_spans) or speakers > 1
