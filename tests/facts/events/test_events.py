"""Events: actors, recipients, place, date, modality and voice, in the languages with triggers. Invented sentences."""

from __future__ import annotations

from datetime import datetime

import pytest

from sumber.facts import find_facts
from sumber.model import Event

REFERENCE = datetime(2025, 3, 10)


def events(text: str, language: str) -> tuple[Event, ...]:
    return find_facts(text, language=language, reference=REFERENCE).events


def parties(event: Event) -> tuple[set[str | None], set[str | None]]:
    return {party.id for party in event.actors}, {party.id for party in event.recipients}


ACTS = [
    ("en", "Norway imposed sanctions on Sweden.", "SANCTION", {"country:NO"}, {"country:SE"}),
    ("en", "Sweden was attacked by Norway.", "ASSAULT", {"country:NO"}, {"country:SE"}),
    ("en", "Norway attacked Sweden.", "ASSAULT", {"country:NO"}, {"country:SE"}),
    ("en", "Norway and Sweden signed a treaty on fishing.", "AGREE", {"country:NO", "country:SE"}, set()),
    ("en", "Norway and Sweden held joint exercises in the north.", "MOBILIZE", {"country:NO", "country:SE"}, set()),
    ("en", "Norway supplied grain to Sweden.", "AID", {"country:NO"}, {"country:SE"}),
    ("en", "Norway accused Sweden of hiding the catch.", "ACCUSE", {"country:NO"}, {"country:SE"}),
    ("id", "Norwegia menjatuhkan sanksi terhadap Swedia.", "SANCTION", {"country:NO"}, {"country:SE"}),
    ("id", "Norwegia menyerang Swedia.", "ASSAULT", {"country:NO"}, {"country:SE"}),
    ("id", "Norwegia dan Swedia menandatangani perjanjian perikanan.", "AGREE", {"country:NO", "country:SE"}, set()),
    ("id", "Norwegia memasok gandum ke Swedia.", "AID", {"country:NO"}, {"country:SE"}),
    ("id", "Norwegia menuduh Swedia menyembunyikan tangkapan.", "ACCUSE", {"country:NO"}, {"country:SE"}),
    ("vi", "Na Uy cung cấp lúa mì cho Thụy Điển.", "AID", {"country:NO"}, {"country:SE"}),
    ("vi", "Na Uy tấn công Thụy Điển.", "ASSAULT", {"country:NO"}, {"country:SE"}),
    ("ru", "Норвегия ввела санкции против Швеции.", "SANCTION", {"country:NO"}, {"country:SE"}),
    ("ru", "Норвегия атаковала Швецию.", "ASSAULT", {"country:NO"}, {"country:SE"}),
    ("ru", "Норвегия и Швеция подписали договор о рыболовстве.", "AGREE", {"country:NO", "country:SE"}, set()),
    ("ko", "노르웨이는 스웨덴을 공격했다.", "ASSAULT", {"country:NO"}, {"country:SE"}),
    ("ko", "노르웨이와 스웨덴은 협정에 서명했다.", "AGREE", {"country:NO", "country:SE"}, set()),
    ("es", "Noruega impuso sanciones a Suecia.", "SANCTION", {"country:NO"}, {"country:SE"}),
    ("es", "Noruega atacó a Suecia.", "ASSAULT", {"country:NO"}, {"country:SE"}),
]


@pytest.mark.parametrize(("language", "text", "kind", "actors", "recipients"), ACTS)
def test_who_did_what_to_whom(language: str, text: str, kind: str, actors: set[str], recipients: set[str]) -> None:
    (event,) = events(text, language)
    assert event.type == kind
    assert parties(event) == (actors, recipients)
    assert event.modality == "asserted"


class TestModality:
    def test_negated(self) -> None:
        (event,) = events("Norway did not attack Sweden. Norway never attacked Sweden.", "en")
        assert event.modality == "negated"

    def test_promised(self) -> None:
        (event,) = [one for one in events("Norway promised to supply grain to Sweden.", "en") if one.type == "AID"]
        assert event.modality == "promised"
        assert [party.id for party in event.according_to] == ["country:NO"]

    def test_alleged_within_an_accusation(self) -> None:
        found = events("Denmark accused Norway of supplying arms to Sweden.", "en")
        assert [(event.type, event.modality) for event in found] == [("ACCUSE", "asserted"), ("AID", "alleged")]

    def test_denied(self) -> None:
        found = events("Norway denied that it attacked Sweden.", "en")
        assert ("ASSAULT", "denied") in [(event.type, event.modality) for event in found]

    def test_hypothetical(self) -> None:
        (event,) = events("Norway may impose sanctions. Norway might have imposed sanctions on Sweden.", "en")
        assert event.modality in ("hypothetical", "asserted")

    def test_joined_to_a_promise_with_a_past_date_is_doubtful(self) -> None:
        text = "Norwegia dan Swedia berjanji untuk memperkuat kerja sama dan menandatangani perjanjian pada bulan Januari."
        signing = next(event for event in events(text, "id") if event.type == "AGREE")
        assert signing.modality == "promised"
        assert "promised or as done" in signing.doubt

    def test_a_promise_alone_is_not_doubtful(self) -> None:
        text = "Norwegia dan Swedia berjanji untuk memperkuat kerja sama dan menandatangani perjanjian."
        assert all(event.doubt == "" for event in events(text, "id"))


class TestReports:
    TEXT = "Norway attacked Sweden on 3 March. The harbour burned. Norway attacked Sweden with ships, the mayor said."

    def test_one_event_however_often_it_is_told(self) -> None:
        (event,) = events(self.TEXT, "en")
        assert len(event.reports) == 2
        assert event.date == "2025-03-03"
        assert event.trigger.slice(self.TEXT) == "attacked"

    def test_another_date_is_another_event(self) -> None:
        found = events("Norway attacked Sweden on 3 March. Norway attacked Sweden on 5 March.", "en")
        assert [event.date for event in found] == ["2025-03-03", "2025-03-05"]

    def test_other_parties_are_another_event(self) -> None:
        assert len(events("Norway attacked Sweden. Denmark attacked Finland.", "en")) == 2

    def test_a_denied_act_is_not_merged_with_an_asserted_one(self) -> None:
        found = events("Norway attacked Sweden. Norway never attacked Sweden.", "en")
        assert {event.modality for event in found} == {"asserted", "negated"}

    def test_a_noun_without_parties_points_back(self) -> None:
        (event,) = events("Norway and Sweden held talks on 3 March. The meeting was long.", "en")
        assert len(event.reports) == 2


class TestDates:
    def test_the_day_of_saying_is_not_the_events(self) -> None:
        (event,) = events("On 5 March Denmark said that Norway attacked Sweden.", "en")
        assert event.date is None
        assert [party.id for party in event.according_to] == ["country:DK"]

    def test_the_events_own_day_is(self) -> None:
        (event,) = events("Denmark said that Norway attacked Sweden on 3 March.", "en")
        assert event.date == "2025-03-03"


class TestBasis:
    def test_the_papers_own_voice(self) -> None:
        (event,) = events("Norway attacked Sweden.", "en")
        assert event.basis.kind == "outlet_voice"
        assert event.according_to == ()

    def test_somebody_elses_word(self) -> None:
        (event,) = events("According to Reuters, Norway attacked Sweden.", "en")
        assert event.basis.kind == "stated"
        assert [party.id for party in event.according_to] == ["outlet:reuters"]


class TestPeople:
    TEXT = (
        "On 3 March, during a visit of Finance Minister Orla Brandt to Sweden, she met with Prime Minister Bo Ekdal. "
        "Prime Minister Bo Ekdal saw off Finance Minister Orla Brandt that evening. "
        "Brandt was received at the station by Ekdal."
    )

    def test_each_act_once(self) -> None:
        found = events(self.TEXT, "en")
        assert [event.type for event in found] == ["CONSULT"] * 4

    def test_the_country_of_a_title_does_not_act(self) -> None:
        text = "Norwegian Foreign Minister Orla Brandt visited Stockholm."
        (event,) = events(text, "en")
        assert [party.name for party in event.actors] == ["Orla Brandt"]

    def test_the_receiver_of_a_passive_is_its_actor(self) -> None:
        received = events(self.TEXT, "en")[-1]
        assert [party.name for party in received.actors] == ["Ekdal"]
        assert [party.name for party in received.recipients] == ["Brandt"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The film “Norway Attacked” was shown. Nobody came."),
        ("en", "The striker attacked well and the match ended 2-1."),
        ("en", "He met nobody."),
        ("id", "Film “Serangan Udara” tayang di bioskop."),
        ("ru", "Спектакль «Обстрел» отменили."),
        ("en", ""),
    ],
)
def test_no_event(language: str, text: str) -> None:
    assert events(text, language) == ()


def test_ids_and_order() -> None:
    found = events("Norway attacked Sweden. Denmark signed a treaty with Finland. Norway visited.", "en")
    assert [event.id for event in found] == [f"e{number}" for number in range(1, len(found) + 1)]
    starts = [event.trigger.start for event in found]
    assert starts == sorted(starts)


def test_a_denial_is_an_act_toward_the_accuser() -> None:
    found = events("Norway accused Sweden of hiding the catch. Sweden denied the accusation.", "en")
    accusation, denial = found
    assert (accusation.type, denial.type) == ("ACCUSE", "REJECT")
    assert parties(denial) == ({"country:SE"}, {"country:NO"})
