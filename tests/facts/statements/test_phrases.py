"""Where a speaker's phrase starts and ends."""

from __future__ import annotations

import pytest

from sumber.facts.mentions import find_mentions
from sumber.facts.reading import Reading
from sumber.facts.statements.grammar import Grammar, grammar_of
from sumber.facts.statements.phrases import has_comma, has_stop, phrase_after, phrase_before, shared_phrase
from sumber.facts.times import find_times


def read(text: str, language: str) -> tuple[Reading, Grammar]:
    grammar = grammar_of(language)
    assert grammar is not None
    mentions, _ = find_mentions(text, language=language)
    return Reading(text, times=find_times(text, language=language), mentions=mentions), grammar


def before(text: str, cue: str, language: str = "en") -> str | None:
    reading, grammar = read(text, language)
    phrase = phrase_before(reading, grammar, reading.word_at(text.index(cue)), 0)
    return reading.slice(phrase.span(reading)) if phrase else None


def after(text: str, start: str, language: str = "en") -> str | None:
    reading, grammar = read(text, language)
    phrase = phrase_after(reading, grammar, reading.word_at(text.index(start)), len(reading.forms))
    return reading.slice(phrase.span(reading)) if phrase else None


@pytest.mark.parametrize(
    ("text", "cue", "phrase"),
    [
        ("The mayor said so.", "said", "The mayor"),
        ("The mayor has also repeatedly said so.", "said", "The mayor"),
        ("On Monday the mayor said so.", "said", "the mayor"),
        ("When it rained, the mayor said so.", "said", "the mayor"),
        ("But the mayor said so.", "said", "the mayor"),
        ("Orla Brandt, the mayor of Teln, said so.", "said", "Orla Brandt, the mayor of Teln"),
        ("A man who saw it, and who asked not to be named, denied it.", "denied", None),
        ("Orla Brandt, who runs the ferry, denied it.", "denied", "Orla Brandt, who runs the ferry"),
        ("Orla Brandt and Bo Ekdal said so.", "said", "Orla Brandt and Bo Ekdal"),
        ("She rose and said so.", "said", None),
        ("In Teln on Monday Orla Brandt said so.", "said", "Orla Brandt"),
        ("said so.", "said", None),
        ("“We wait,” said she.", "said", None),
        ("Gov. Orla Brandt (R) said so.", "said", "Gov. Orla Brandt (R)"),
    ],
)
def test_before_a_cue(text: str, cue: str, phrase: str | None) -> None:
    assert before(text, cue) == phrase


@pytest.mark.parametrize(
    ("text", "cue", "language", "phrase"),
    [
        ("Wali kota telah mengatakan hal itu.", "mengatakan", "id", "Wali kota"),
        ("Ketika hujan turun, wali kota mengatakan hal itu.", "mengatakan", "id", "wali kota"),
        ("Bu Lidia dengan tegas mengatakan hal itu.", "mengatakan", "id", "Bu Lidia"),
        ("Ông đã nói như vậy.", "nói", "vi", "Ông"),
        ("Мэр города также сообщил об этом.", "сообщил", "ru", "Мэр города"),
        ("Die Bürgermeisterin hat gesagt, es regne.", "gesagt", "de", "Die Bürgermeisterin"),
        ("La alcaldesa ya había dicho que no.", "dicho", "es", "La alcaldesa"),
        ("La maire de Teln a déclaré que non.", "déclaré", "fr", "La maire de Teln"),
    ],
)
def test_before_a_cue_in_other_languages(text: str, cue: str, language: str, phrase: str) -> None:
    assert before(text, cue, language) == phrase


@pytest.mark.parametrize(
    ("text", "start", "phrase"),
    [
        ("said Orla Brandt on Monday.", "Orla", "Orla Brandt"),
        ("said Orla Brandt, a farmer, on Monday.", "Orla", "Orla Brandt, a farmer"),
        ("said Orla Brandt, adding that it rained.", "Orla", "Orla Brandt"),
        ("said Orla Brandt, and left.", "Orla", "Orla Brandt"),
        ("said the mayor. It rained.", "the", "the mayor"),
        ("said the mayor in Teln.", "the", "the mayor"),
        ("said on Monday.", "on", None),
    ],
)
def test_after_a_cue(text: str, start: str, phrase: str | None) -> None:
    assert after(text, start) == phrase


def test_a_shared_subject_opens_the_clause() -> None:
    text = "Orla Brandt rose from her chair and said so."
    reading, grammar = read(text, "en")
    phrase = shared_phrase(reading, grammar, 0, reading.word_at(text.index("said")))
    assert phrase is not None
    assert reading.slice(phrase.span(reading)) == "Orla Brandt"


def test_a_pronoun_is_a_shared_subject() -> None:
    text = "She rose from her chair and said so."
    reading, grammar = read(text, "en")
    phrase = shared_phrase(reading, grammar, 0, reading.word_at(text.index("said")))
    assert phrase is not None
    assert reading.slice(phrase.span(reading)) == "She"


@pytest.mark.parametrize(
    ("gap", "stop", "comma"),
    [(" ", False, False), (", ", True, True), (". ", True, False), ("，", True, True), ("، ", True, True), (" — ", True, False)],
)
def test_gaps(gap: str, stop: bool, comma: bool) -> None:
    assert has_stop(gap) is stop
    assert has_comma(gap) is comma
