"""Triggers in sentences: what they assert, promise or deny, on whose word, and on which day."""

from __future__ import annotations

from functools import partial

import pytest

from sumber.facts import find_facts
from sumber.facts.events.build import Contents
from sumber.facts.reading import Reading
from sumber.model import Event, Span, Statement
from tests.steps import steps_of


def events(text: str, language: str = "en") -> tuple[Event, ...]:
    return find_facts(text, language=language).events


def of_type(text: str, kind: str, language: str = "en") -> Event:
    found = [event for event in events(text, language) if event.type == kind]
    assert len(found) == 1, [event.type for event in events(text, language)]
    return found[0]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Norway attacked Sweden.", "asserted"),
        ("The mayor said Norway attacked Sweden.", "asserted"),
        ("The mayor denied that Norway attacked Sweden.", "denied"),
        ("The mayor warned that Norway attacked Sweden.", "hypothetical"),
    ],
)
def test_how_an_event_is_told(text: str, modality: str) -> None:
    assert of_type(text, "ASSAULT").modality == modality


@pytest.mark.parametrize(
    ("text", "language", "modality"),
    [
        ("Norwegia menyerang Swedia.", "id", "asserted"),
        ("Norwegia tidak menyerang Swedia.", "id", "negated"),
        ("Norwegia akan menyerang Swedia.", "id", "promised"),
        ("Na Uy đã tấn công Thụy Điển.", "vi", "asserted"),
        ("Na Uy không tấn công Thụy Điển.", "vi", "negated"),
        ("Na Uy sẽ tấn công Thụy Điển.", "vi", "promised"),
        ("Норвегия не атаковала Швецию.", "ru", "negated"),
    ],
)
def test_small_words_before_a_trigger_in_other_languages(text: str, language: str, modality: str) -> None:
    assert of_type(text, "ASSAULT", language).modality == modality


def test_an_event_within_a_statement_stands_on_its_speakers_word() -> None:
    told = of_type("The mayor said Norway attacked Sweden.", "ASSAULT")
    assert [party.name for party in told.according_to] == ["The mayor"]
    assert told.basis.kind == "stated"


def test_an_event_in_the_outlets_voice_stands_on_nobody_elses_word() -> None:
    told = of_type("Norway attacked Sweden.", "ASSAULT")
    assert told.according_to == ()
    assert told.basis.kind == "outlet_voice"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It rained all night.",
        "The band “Attack” came from Norway to Sweden.",
        "The film “Norway Attacked Sweden” was shown.",
        "Somebody attacked.",
    ],
)
def test_titles_and_acts_of_nobody_are_no_events(text: str) -> None:
    assert events(text) == ()


def test_a_date_of_the_sentence_is_the_events() -> None:
    assert of_type("On 3 March 2026 Norway attacked Sweden.", "ASSAULT").date == "2026-03-03"
    assert of_type("Norway attacked Sweden on 3 March 2026.", "ASSAULT").date == "2026-03-03"
    assert of_type("Norway attacked Sweden.", "ASSAULT").date is None


@pytest.mark.parametrize(
    "text",
    [
        "Norway attacked Sweden on 3 March 2026 and visited Denmark on 5 March 2026.",
        "On 3 March 2026 Norway attacked Sweden and on 5 March 2026 visited Denmark.",
        "Norway attacked Sweden on 3 March 2026 and on 5 March 2026 visited Denmark.",
    ],
)
def test_each_of_two_events_takes_its_own_date(text: str) -> None:
    assert {event.trigger.slice(text): event.date for event in events(text)} == {
        "attacked": "2026-03-03",
        "visited": "2026-03-05",
    }


def test_reports_and_triggers_slice_the_text() -> None:
    text = "It rained. Norway attacked Sweden. Nobody slept."
    told = of_type(text, "ASSAULT")
    assert told.trigger.slice(text) == "attacked"
    assert [span.slice(text) for span in told.reports] == ["Norway attacked Sweden."]
    assert [party.span.slice(text) for party in (*told.actors, *told.recipients) if party.span] == ["Norway", "Sweden"]


def test_a_sentence_without_end_gives_a_bounded_number_of_events() -> None:
    flood = "Norway attacked Sweden and " * 300
    assert 1 <= len(events(flood)) <= 30


def test_a_sentence_without_end_is_read_in_about_linear_time() -> None:
    events("Norway attacked Sweden.")
    short, long = (steps_of(partial(events, "Norway attacked Sweden and " * times)) for times in (100, 400))
    assert long < 6 * short


class TestContents:
    TEXT = "Ann said Bo had claimed the wall fell. It fell."

    def span(self, words: str) -> Span:
        start = self.TEXT.index(words)
        return Span(start, start + len(words))

    def contents(self, *statements: Statement) -> Contents:
        return Contents(Reading(self.TEXT), statements)

    def test_the_innermost_statement_holds_a_place(self) -> None:
        outer = Statement(id="s1", content=(self.span("Bo had claimed the wall fell"),))
        inner = Statement(id="s2", content=(self.span("the wall fell"),))
        for order in ((outer, inner), (inner, outer)):
            around = self.contents(*order).around(self.span("fell"))
            assert around is not None
            assert around.id == "s2"

    def test_a_place_outside_every_content_has_none(self) -> None:
        inner = Statement(id="s2", content=(self.span("the wall fell"),))
        assert self.contents(inner).around(self.span("claimed")) is None
        assert self.contents(inner).around(self.span("It fell")) is None
        assert self.contents().around(self.span("fell")) is None

    def test_a_place_half_inside_is_outside(self) -> None:
        part = Statement(id="s1", content=(self.span("the wall"),))
        assert self.contents(part).around(self.span("wall fell")) is None

    def test_a_content_over_two_sentences_holds_both(self) -> None:
        both = Statement(id="s1", content=(self.span("the wall fell. It fell."),))
        for words in ("the wall", "It fell"):
            around = self.contents(both).around(self.span(words))
            assert around is not None
            assert around.id == "s1"
