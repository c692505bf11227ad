"""Phrases that cannot name a speaker give no statement."""

from __future__ import annotations

import pytest

from sumber.facts import find_facts
from sumber.facts.reading import Reading
from sumber.facts.statements.grammar import grammar_of
from sumber.facts.statements.speakers import names_somebody
from sumber.model import Span


def asked(text: str, phrase: str, language: str = "de") -> bool:
    start = text.index(phrase)
    return names_somebody(Reading(text), grammar_of(language), Span(start, start + len(phrase)))


@pytest.mark.parametrize("phrase", ["Ministerin", "die Polizei", "er", "ein Sprecher der Bahn"])
def test_a_noun_or_a_pronoun_can_speak(phrase: str) -> None:
    assert asked(f"Das habe man gewusst, sagte {phrase} am Abend.", phrase)


@pytest.mark.parametrize("phrase", ["hoch", "gesetzlich vorgeschrieben", "so viel"])
def test_where_nouns_have_capitals_a_phrase_without_one_names_nobody(phrase: str) -> None:
    assert not asked(f"Das ist {phrase} und bleibt es.", phrase)


def test_the_capital_of_a_sentence_s_first_word_shows_nothing() -> None:
    assert not asked("Wichtig war das. Darin lag viel.", "Darin")
    assert asked("Das war so. Die Polizei sagte es.", "Die Polizei")


@pytest.mark.parametrize("phrase", ["The", "more", "that which"])
def test_the_commonest_words_alone_name_nobody(phrase: str) -> None:
    assert not asked(f"{phrase} reported plan was dropped.", phrase, "en")
    assert asked("He reported it.", "He", "en")


def test_elsewhere_the_spelling_says_nothing() -> None:
    assert asked("The road is closed, police said.", "police", "en")


def test_no_phrase_is_no_objection() -> None:
    assert names_somebody(Reading("Text."), grammar_of("de"), None)
    assert names_somebody(Reading("Text."), None, Span(0, 4))


@pytest.mark.parametrize(
    "text",
    [
        "Die Halle ist hoch wie ein Haus und war gesetzlich vorgeschrieben, wie damals viele Hallen.",
        "Wichtig war dabei die Unterstützung der Nachbarn, wie in jedem Jahr.",
    ],
)
def test_a_comparison_is_no_statement(text: str) -> None:
    assert not find_facts(text, language="de").statements
