"""Facts of a whole third-hand text, `tests/pages/twin_es.txt`: reported by two agencies, taken over, translated, scraped.

It has the shape of the pages that Sumber was made for, in another language, with other people, places and outlets.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from sumber.article import read_page
from sumber.facts import find_facts
from sumber.model import Article, Event, Facts, Statement
from sumber.page import open_page

HERE = Path(__file__).parent.parent / "pages" / "twin_es.txt"


@pytest.fixture(scope="module")
def article() -> Article:
    return read_page(open_page(HERE.read_bytes()))


@pytest.fixture(scope="module")
def facts(article: Article) -> Facts:
    return find_facts(article, reference=datetime(2026, 5, 9))


def one(article: Article, facts: Facts, words: str) -> Statement:
    """The statement whose content holds the words."""
    found = [statement for statement in facts.statements if any(words in span.slice(article.text) for span in statement.content)]
    assert len(found) == 1
    return found[0]


def told(article: Article, facts: Facts, trigger: str) -> Event:
    """The event that a trigger first tells."""
    found = [event for event in facts.events if event.trigger.slice(article.text) == trigger]
    assert len(found) == 1
    return found[0]


def test_the_language(facts: Facts) -> None:
    assert (facts.language, facts.language_pack) == ("es", "es")


def test_the_agency_reports_the_talks(article: Article, facts: Facts) -> None:
    talks = one(article, facts, "los dos gobiernos hablaron")
    assert [party.id for party in talks.speakers] == ["outlet:pap"]
    assert talks.stance == "reported"
    assert talks.said_on == "2026-05-08"


def test_the_sentence_behind_it_carries_the_agency_on_without_a_cue(article: Article, facts: Facts) -> None:
    exchange = one(article, facts, "un balance sincero")
    assert exchange.basis.kind == "carried_over"
    assert exchange.kind == "mixed"
    assert [party.id for party in exchange.speakers] == ["outlet:pap"]


def test_the_head_of_government_through_the_agency(article: Article, facts: Facts) -> None:
    affirmed = one(article, facts, "Polonia seguirá abriendo")
    assert [link.outlet for link in affirmed.via] == ["pap"]
    assert affirmed.speakers[0].name == "jefe del Gobierno"


def test_the_ministry_in_its_own_words_through_the_other_agency(article: Article, facts: Facts) -> None:
    quoted = one(article, facts, "Tras una jornada larga")
    assert quoted.kind == "direct"
    assert "Ministerio de Transportes" in quoted.speakers[0].name
    assert [link.outlet for link in quoted.via] == ["lusa"]


def test_the_agency_on_the_atmosphere(article: Article, facts: Facts) -> None:
    mood = one(article, facts, "sin un solo reproche")
    assert [party.id for party in mood.speakers] == ["outlet:lusa"]
    assert (mood.stance, mood.kind) == ("reported", "mixed")


def test_the_denial_is_tied_to_the_accusation(article: Article, facts: Facts) -> None:
    accusation = one(article, facts, "pagar el doble")
    denial = one(article, facts, "la acusación")
    assert accusation.stance == "accused"
    assert denial.stance == "denied"
    assert denial.about == accusation.id
    assert [party.id for party in denial.speakers] == ["country:PL", "country:PT"]


def test_both_promise(article: Article, facts: Facts) -> None:
    pledge = one(article, facts, "publicar el contrato")
    assert pledge.stance == "promised"
    assert {party.id for party in pledge.speakers} == {"country:PL", "country:PT"}


def test_the_visit_and_the_meeting_on_their_day(article: Article, facts: Facts) -> None:
    meeting = told(article, facts, "se reunió")
    assert meeting.type == "CONSULT"
    assert {party.name for party in meeting.actors} == {"Amélia Quintela", "Jan Wierzba"}
    assert meeting.date == "2026-05-07"
    assert meeting.basis.kind == "outlet_voice"


def test_the_farewell_in_the_evening(article: Article, facts: Facts) -> None:
    farewell = told(article, facts, "despidió")
    assert [party.name for party in farewell.actors] == ["Jan Wierzba"]
    assert [party.name for party in farewell.recipients] == ["Amélia Quintela"]
    assert farewell.date == "2026-05-07TEV"


def test_accusation_and_denial_are_acts(article: Article, facts: Facts) -> None:
    assert told(article, facts, "acusa al").type == "ACCUSE"
    assert told(article, facts, "negaron").type == "REJECT"


def test_no_event_is_told_twice(facts: Facts) -> None:
    seen = [(event.type, event.date, tuple(party.id for party in event.actors), event.trigger) for event in facts.events]
    assert len(seen) == len(set(seen))


def test_credits_are_no_speakers(article: Article, facts: Facts) -> None:
    for statement in facts.statements:
        for span in statement.speaker_spans:
            assert not any(
                credit.span is not None and credit.span.start <= span.start < credit.span.end for credit in facts.credits
            )


def test_no_year_no_guess(article: Article) -> None:
    undated = find_facts(article)
    assert all(time.value.startswith("XXXX") for time in undated.times if time.kind == "date" and "-" in time.value)
