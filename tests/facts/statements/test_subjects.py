"""Who a sentence is about, and who stands behind a quotation."""

from __future__ import annotations

import pytest

from sumber.facts.mentions import find_mentions
from sumber.facts.reading import Reading
from sumber.facts.statements.grammar import Grammar, grammar_of
from sumber.facts.statements.phrases import Phrase
from sumber.facts.statements.subjects import is_somebody, subject_behind, subject_of

from .marked import found_in, told


def read(text: str, language: str) -> tuple[Reading, Grammar]:
    grammar = grammar_of(language)
    assert grammar is not None
    mentions, _ = find_mentions(text, language=language)
    return Reading(text, mentions=mentions), grammar


def about(text: str, language: str) -> str | None:
    reading, grammar = read(text, language)
    found = subject_of(reading, grammar, 0, len(reading.forms))
    return reading.slice(found.span(reading)) if found is not None else None


def behind(text: str, language: str) -> str | None:
    reading, grammar = read(text, language)
    found = subject_behind(reading, grammar, 0, len(reading.forms))
    return reading.slice(found.span(reading)) if found is not None else None


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Orla Brandt walked to the gate.", "en", "Orla Brandt"),
        ("She walked to the gate.", "en", "She"),
        ("And she walked to the gate.", "en", "she"),
        ("The mayor walked to the gate.", "en", "The mayor"),
        ("Der Bürgermeister ging zum Tor.", "de", "Der Bürgermeister"),
        ("Il marcha vers la porte.", "fr", "Il"),
    ],
)
def test_who_a_sentence_is_about(text: str, language: str, found: str) -> None:
    assert about(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The gate was painted in spring.", "en"),
        ("In the old town hall by the river, the lights went out before Orla Brandt came.", "en"),
        ("Das Tor wurde im Frühling gestrichen.", "de"),
    ],
)
def test_sentences_about_nobody(text: str, language: str) -> None:
    assert about(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("blorped Orla Brandt", "en", "Orla Brandt"),
        ("she blorped", "en", "she"),
        ("blorpe le maire", "fr", "le maire"),
        ("blorped a neighbour", "en", "a neighbour"),
    ],
)
def test_who_stands_behind_a_quotation(text: str, language: str, found: str) -> None:
    assert behind(text, language) == found


@pytest.mark.parametrize("text", ["blorped", "blorped softly", "blorped in the rain"])
def test_nobody_stands_behind_a_quotation(text: str) -> None:
    assert behind(text, "en") is None


def test_a_phrase_that_names_somebody() -> None:
    reading, grammar = read("the mayor and the gate", "en")
    assert is_somebody(reading, grammar, Phrase(0, 1))
    assert not is_somebody(reading, grammar, Phrase(3, 4))


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Lena Fiskasari mengakui kapalnya bocor. “Kami memompa air sepanjang malam,” katanya.", "id", "Lena Fiskasari"),
        ("La alcaldesa Lidia Barrow visitó el puerto. “No vamos a esperar hasta mayo”, dijo.", "es", "La alcaldesa Lidia Barrow"),
        (
            "Начальник порта Лидия Баррова ждала на причале. «Мы не будем ждать до мая», — сказала.",
            "ru",
            "Начальник порта Лидия Баррова",
        ),
    ],
)
def test_a_speaker_left_out_is_the_one_of_the_sentence_before(text: str, language: str, speaker: str) -> None:
    assert told(text, language)[-1][0] == speaker


def test_indirect_words_without_a_speaker_are_not_given_one() -> None:
    found = told("The mayor walked home. It was said that the gate is shut.", "en")
    assert all(speaker != "The mayor" for speaker, _, _ in found)


def test_a_lone_quotation_is_of_the_one_whom_the_sentence_before_is_about() -> None:
    text = "Orla Brandt keeps three boats on the quay. “Nobody has bought a ticket since the spring.”"
    ((speaker, contents, _),) = told(text, "en")
    assert speaker == "Orla Brandt"
    assert contents == ["Nobody has bought a ticket since the spring"]


@pytest.mark.parametrize(
    "text",
    [
        "We spoke to Orla Wilder, a sailor. Wilder's time at sea was what she hoped for: “fast, easy, and cheap.”",
        "We spoke to Orla Wilder, a sailor. Wilder’s word for it: “fast, easy, and cheap.”",
    ],
)
def test_a_name_that_ends_within_a_word_takes_the_word(text: str) -> None:
    for statement in found_in(text, "en"):
        assert all(0 <= span.start < span.end <= len(text) for span in statement.speaker_spans)
