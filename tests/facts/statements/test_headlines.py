"""`NAME: what NAME says`: only a name that is known, or alone, makes a headline a statement."""

from __future__ import annotations

import pytest

from sumber.facts.mentions import find_mentions
from sumber.facts.reading import Reading
from sumber.facts.statements.draft import Frame
from sumber.facts.statements.grammar import grammar_of
from sumber.facts.statements.headlines import read_headline

from .marked import found_in, said


def headline(text: str, language: str = "en") -> tuple[str, str] | None:
    """Speaker and content of the first line."""
    grammar = grammar_of(language)
    assert grammar is not None
    mentions, _ = find_mentions(text, language=language)
    reading = Reading(text, mentions=mentions)
    words = reading.words_in(reading.sentences[0])
    draft = read_headline(reading, grammar, Frame(reading.sentences[0], words.start, words.stop, ()))
    if draft is None:
        return None
    assert draft.speaker is not None
    assert draft.basis_at == draft.speaker
    assert draft.cue == []
    return reading.slice(draft.speaker), " … ".join(reading.slice(span) for span in draft.content)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Norway: The fish belongs to us", "en", ("Norway", "The fish belongs to us")),
        ("Calloway: The gate is safe", "en", ("Calloway", "The gate is safe")),
        ("Tobias Renn: “The gate is rust”", "en", ("Tobias Renn", "The gate is rust")),
        ("Norwegia: Ikan itu milik kami", "id", ("Norwegia", "Ikan itu milik kami")),
        ("Норвегия: рыба принадлежит нам", "ru", ("Норвегия", "рыба принадлежит нам")),
    ],
)
def test_a_name_and_a_colon(text: str, language: str, found: tuple[str, str]) -> None:
    assert headline(text, language) == found


@pytest.mark.parametrize(
    "text",
    [
        "Norway: The fish belongs to us.",
        "Norway: fish",
        "Norway, Sweden: The fish belongs to us",
        "weather today: The rain belongs to us",
        "Norway The fish belongs to us",
        "Norway says it rained and then one more time: The fish is ours",
        "2026: The year of the long rain",
        "Norway: " + "fish " * 30,
    ],
)
def test_what_is_no_headline_of_a_speaker(text: str) -> None:
    assert headline(text) is None


def test_an_unknown_name_counts_only_where_it_is_all_the_text() -> None:
    assert headline("Calloway: The gate is safe") is not None
    assert headline("Calloway: The gate is safe\n\nThe gate was built of oak.") is None


def test_the_statement_of_a_headline_is_proved_by_the_name() -> None:
    text = "Norway: The fish belongs to us"
    (statement,) = found_in(text, "en")
    assert said(text, statement.content) == ["The fish belongs to us"]
    assert [party.id for party in statement.speakers] == ["country:NO"]
    assert statement.basis.evidence is not None
    assert statement.basis.evidence.text == "Norway"
