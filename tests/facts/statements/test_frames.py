"""Cues found in a text, and the sentences they are read in."""

from __future__ import annotations

import pytest

from sumber.facts.reading import Reading
from sumber.facts.statements.frames import find_anchors, find_frames, is_quotation
from sumber.facts.statements.grammar import Grammar, grammar_of
from sumber.model import Credit, Mention, Span


def grammar(language: str = "en") -> Grammar:
    found = grammar_of(language)
    assert found is not None
    return found


def anchors(text: str, language: str = "en") -> list[str]:
    reading = Reading(text)
    return [reading.slice(reading.span(one.first, one.stop - 1)) for one in find_anchors(reading, grammar(language))]


def frames(text: str, language: str = "en") -> list[str]:
    reading = Reading(text)
    return [reading.slice(frame.span) for frame in find_frames(reading, find_anchors(reading, grammar(language)))]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("She said so and denied it.", "en", ["said", "denied"]),
        ("She called for peace.", "en", ["called for"]),
        ("According to her it rained.", "en", ["According to"]),
        ("Dia mengatakan hal itu.", "id", ["mengatakan"]),
        ("Bà nói rằng trời mưa.", "vi", ["nói rằng"]),
        ("Она заявила, что идёт дождь.", "ru", ["заявила"]),
        ("그는 비가 온다고 말했다.", "ko", ["말했다"]),
        ("彼は雨だと述べた。", "ja", ["述べた"]),
        ("وقالت إن المطر نزل.", "ar", ["وقالت"]),
        ("Nothing happened.", "en", []),
    ],
)
def test_anchors(text: str, language: str, found: list[str]) -> None:
    assert anchors(text, language) == found


def test_cues_in_quotation_marks_are_none() -> None:
    assert anchors("The film “She Said It All” and “he denied it” were shown.") == []


def test_cues_in_credits_and_names_are_none() -> None:
    text = "(As Reported) Said Bahar came."
    credit = Reading(text, credits=[Credit("wire", "x", span=Span(0, 13))])
    assert all(one.first > 1 for one in find_anchors(credit, grammar()))
    named = Reading("Omar Said came.", mentions=[Mention(Span(0, 9), "person", "Omar Said", "actor:1")])
    assert find_anchors(named, grammar()) == []


def test_the_words_that_open_a_relayed_content_belong_to_the_relay() -> None:
    reading = Reading("Antara quoted the mayor as saying that it rained.")
    (relay,) = find_anchors(reading, grammar())
    assert relay.kind == "relay"


def test_a_relay_takes_the_stance_of_the_verb_in_it() -> None:
    text = "KCNA mengutip wali kota yang memperingatkan bahwa hujan akan turun."
    (relay,) = find_anchors(Reading(text), grammar("id"))
    assert relay.stance == "warned"


def test_frames_follow_the_sentences() -> None:
    assert frames("It rained. She said so. He left.") == ["It rained.", "She said so.", "He left."]


def test_a_colon_joins_the_quotation_behind_it() -> None:
    assert len(frames("She went on:\n“It rained all day.”")) == 1


def test_a_question_joins_the_words_that_report_it() -> None:
    assert len(frames("“Did it rain?” Orla asked.")) == 1
    assert len(frames("“Did it rain?” It had rained all week long in Teln and nobody in the whole town was dry.")) == 2


def test_a_dateline_is_cut_off() -> None:
    text = "TELN (Reuters) - It rained all day, she said."
    reading = Reading(text, credits=[Credit("dateline", "Reuters", span=Span(0, 16))])
    (frame,) = find_frames(reading, find_anchors(reading, grammar()))
    assert reading.slice(frame.span).startswith("It rained")


def test_sentences_without_end_are_read_in_pieces() -> None:
    reading = Reading("she said that it rained and " * 400)
    found = find_frames(reading, find_anchors(reading, grammar()))
    assert len(found) > 1
    assert all(frame.high - frame.low <= 400 for frame in found)
    assert all(len(frame.anchors) <= 30 for frame in found)
    assert found[0].low == 0
    assert found[-1].high == len(reading.forms)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("“It rained.”", True),
        ("“It rained,” she said.", False),
        ("It “rained”.", False),
        ("«It rained».", True),
        ("It rained.", False),
    ],
)
def test_a_sentence_that_is_nothing_but_a_quotation(text: str, whole: bool) -> None:
    assert is_quotation(Reading(text), Span(0, len(text))) is whole
