"""Who takes part: subjects, objects, agents, partners, titles, appositions and places around a trigger."""

from __future__ import annotations

import pytest

from sumber.facts import find_facts
from sumber.model import Event


def first(text: str, language: str = "en") -> Event:
    found = find_facts(text, language=language).events
    assert found, text
    return found[0]


def names(text: str, language: str = "en") -> tuple[list[str], list[str]]:
    event = first(text, language)
    return [party.name for party in event.actors], [party.name for party in event.recipients]


class TestSubjects:
    def test_several_subjects(self) -> None:
        assert names("Norway and Denmark attacked Sweden.") == (["Norway", "Denmark"], ["Sweden"])

    def test_several_objects(self) -> None:
        assert names("Norway attacked Sweden and Denmark.") == (["Norway"], ["Sweden", "Denmark"])

    def test_a_joined_verb_has_the_same_subject(self) -> None:
        text = "Norway attacked Sweden and imposed sanctions on Denmark."
        events = find_facts(text, language="en").events
        assert [[party.name for party in event.actors] for event in events] == [["Norway"], ["Norway"]]
        assert [[party.name for party in event.recipients] for event in events] == [["Sweden"], ["Denmark"]]

    def test_a_pronoun_stands_for_the_one_named_last(self) -> None:
        text = "Foreign Minister Orla Brandt left Oslo on Monday. She visited Stockholm."
        assert names(text)[0] == ["Orla Brandt"]


class TestVoice:
    @pytest.mark.parametrize(
        ("text", "actors", "recipients"),
        [
            ("Sweden was attacked by Norway.", ["Norway"], ["Sweden"]),
            ("Sweden was attacked.", [], ["Sweden"]),
            ("Norway attacked Sweden.", ["Norway"], ["Sweden"]),
        ],
    )
    def test_active_and_passive(self, text: str, actors: list[str], recipients: list[str]) -> None:
        assert names(text) == (actors, recipients)

    def test_an_indonesian_agent(self) -> None:
        assert names("Swedia diserang oleh Norwegia.", "id") == (["Norwegia"], ["Swedia"])


class TestTitles:
    def test_the_country_of_a_title_takes_no_part(self) -> None:
        text = "Swedish Prime Minister Bo Ekdal met with Norwegian Prime Minister Orla Brandt."
        assert names(text) == (["Bo Ekdal", "Orla Brandt"], [])

    def test_a_country_in_an_apposition_takes_no_part(self) -> None:
        text = "Bo Ekdal, a former minister of Norway, visited Stockholm."
        assert names(text)[0] == ["Bo Ekdal"]


class TestNouns:
    def test_the_visitor_of_a_visit(self) -> None:
        text = "Kunjungan Menteri Luar Negeri Orla Brandt ke Stockholm berlangsung dua hari."
        event = first(text, "id")
        assert [party.name for party in event.actors] == ["Orla Brandt"]
        assert event.place is not None
        assert event.place.name == "Stockholm"

    def test_the_giver_of_aid(self) -> None:
        event = first("Swedia menerima bantuan ekonomi dari Norwegia.", "id")
        assert [party.name for party in event.actors] == ["Norwegia"]


class TestPlaces:
    def test_a_place_behind_a_verb_of_going(self) -> None:
        event = first("Prime Minister Bo Ekdal visited Oslo.")
        assert event.place is not None
        assert event.place.name == "Oslo"

    def test_no_place_is_none(self) -> None:
        assert first("Norway attacked Sweden.").place is None


@pytest.mark.parametrize(
    "text",
    [
        "Norway discussed.",
        "Norway attacked at dawn.",
        "The mayor met.",
        "It attacked.",
    ],
)
def test_acts_of_two_need_two(text: str) -> None:
    assert find_facts(text, language="en").events == ()
