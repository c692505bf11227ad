"""Phrases that name a source, in every place of a sentence; outlets that pass on what others say."""

from __future__ import annotations

import pytest

from sumber.facts.mentions import find_mentions
from sumber.facts.reading import Reading
from sumber.facts.statements.grammar import grammar_of
from sumber.facts.statements.sourcing import is_outlet, outlet_at
from sumber.model import Span

from .marked import check, found_in, said


def names_outlet(text: str, phrase: str, language: str = "en") -> bool:
    grammar = grammar_of(language)
    assert grammar is not None
    mentions, _ = find_mentions(text, language=language)
    start = text.index(phrase)
    return is_outlet(Reading(text, mentions=mentions), grammar, Span(start, start + len(phrase)))


@pytest.mark.parametrize(
    ("text", "phrase", "language"),
    [
        ("According to Reuters, it rained.", "Reuters", "en"),
        ("Menurut kantor berita Antara, hujan turun.", "kantor berita Antara", "id"),
        ("По данным агентства Интерфакс, шёл дождь.", "агентства Интерфакс", "ru"),
        ("연합뉴스에 따르면 비가 왔다.", "연합뉴스", "ko"),
        ("According to the news agency Lirena, it rained.", "the news agency Lirena", "en"),
    ],
)
def test_outlets_and_agencies(text: str, phrase: str, language: str) -> None:
    assert names_outlet(text, phrase, language)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("According to the mayor, it rained.", "the mayor"),
        ("According to Foreign Minister Orla Brandt, quoted by Reuters, it rained.", "Orla Brandt, quoted by Reuters"),
        ("According to Norway, it rained.", "Norway"),
        ("According to the weather agency, it rained.", "the weather agency"),
    ],
)
def test_persons_and_others_are_no_outlets(text: str, phrase: str) -> None:
    assert not names_outlet(text, phrase)


def test_an_outlet_is_known_by_its_words_alone() -> None:
    reading = Reading("It was Reuters who wrote it.")
    assert [outlet_at(reading, word, len(reading.forms)) is not None for word in range(len(reading.forms))] == [
        False,
        False,
        True,
        False,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("marked", "language", "stance"),
    [
        ("According to {S:the mayor}, {Q:it rained all night}.", "en", "said"),
        ("{Q:It rained all night}, according to {S:the mayor}.", "en", "said"),
        ("According to {S:Reuters}, {Q:it rained all night}.", "en", "reported"),
        ("Menurut {S:wali kota}, {Q:hujan turun semalaman}.", "id", "said"),
        ("{Q:Hujan turun semalaman}, menurut {S:wali kota}.", "id", "said"),
        ("Theo {S:thị trưởng}, {Q:trời mưa suốt đêm}.", "vi", "said"),
        ("По словам {S:мэра}, {Q:дождь шёл всю ночь}.", "ru", "said"),
        ("Laut {S:der Bürgermeisterin} {Q:regnete es die ganze Nacht}.", "de", "said"),
        ("Selon {S:la maire}, {Q:il a plu toute la nuit}.", "fr", "said"),
        ("Según {S:la alcaldesa}, {Q:llovió toda la noche}.", "es", "said"),
    ],
)
def test_a_source_before_or_behind_its_content(marked: str, language: str, stance: str) -> None:
    check(marked, language, [stance])


@pytest.mark.parametrize(
    ("text", "language", "speaker", "parts"),
    [
        ("The dyke, according to the mayor, was never safe.", "en", "the mayor", ["The dyke", "was never safe"]),
        ("Norway, according to the mayor, was never asked.", "en", "the mayor", ["Norway", "was never asked"]),
        ("Tanggul itu, menurut wali kota, tidak pernah aman.", "id", "wali kota", ["Tanggul itu", "tidak pernah aman"]),
        ("La digue, selon la maire, n'a jamais été sûre.", "fr", "la maire", ["La digue", "n'a jamais été sûre"]),
    ],
)
def test_a_source_in_the_middle_has_both_parts(text: str, language: str, speaker: str, parts: list[str]) -> None:
    (statement,) = found_in(text, language)
    assert said(text, statement.content) == parts
    assert said(text, statement.speaker_spans) == [speaker]


@pytest.mark.parametrize("opening", ["On Monday", "However", "In Velmora", "But", "By then"])
def test_what_only_sets_a_time_or_place_before_a_source_is_no_content(opening: str) -> None:
    text = f"{opening}, according to the mayor, it rained."
    (statement,) = found_in(text, "en")
    assert said(text, statement.content) == ["it rained"]


@pytest.mark.parametrize("text", ["According to plan.", "According to", "The mayor.", "according to, according to, according to"])
def test_a_source_without_content_says_nothing(text: str) -> None:
    assert found_in(text, "en") == ()


def test_who_is_quoted_speaks_and_who_quotes_is_on_the_way() -> None:
    text = "Reuters quoted the mayor as saying it rained all night."
    (statement,) = found_in(text, "en")
    assert said(text, statement.speaker_spans) == ["the mayor"]
    assert said(text, statement.content) == ["it rained all night"]
    assert [(via.name, via.outlet is not None) for via in statement.via] == [("Reuters", True)]
    assert len(statement.cue) == 2


def test_a_quotation_may_stand_before_the_one_quoted() -> None:
    text = "“It rained all night,” Reuters quoted the mayor as saying."
    (statement,) = found_in(text, "en")
    assert said(text, statement.speaker_spans) == ["the mayor"]
    assert said(text, statement.content) == ["It rained all night"]
    assert statement.kind == "direct"
    assert [via.name for via in statement.via] == ["Reuters"]


def test_a_relay_without_anybody_quoted_is_none() -> None:
    assert found_in("Reuters quoted.", "en") == ()
