"""Quotations in languages without a pack: by their marks, with the name beside them."""

from __future__ import annotations

import pytest

from sumber.facts import find_facts

from .marked import found_in, said

NONE = "xx"


def speakers(text: str) -> list[list[str]]:
    return [said(text, statement.speaker_spans) for statement in found_in(text, NONE)]


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("“Vi venter på færgen hele dagen,” siger Orla Brandt.", "Vi venter på færgen hele dagen", ["Orla Brandt"]),
        ("Orla Brandt: “Vi venter på færgen hele dagen.”", "Vi venter på færgen hele dagen", ["Orla Brandt"]),
        ("„Egész nap a kompra várunk itt”, mondta Barna Lídia.", "Egész nap a kompra várunk itt", ["Barna Lídia"]),
        ("»Hele dagen venter vi på færgen.«", "Hele dagen venter vi på færgen", []),
    ],
)
def test_speech_by_its_marks(text: str, content: str, speaker: list[str]) -> None:
    (statement,) = found_in(text, NONE)
    assert said(text, statement.content) == [content]
    assert said(text, statement.speaker_spans) == speaker
    assert statement.kind == "direct"
    assert statement.cue == ()


def test_without_a_name_the_speaker_is_lost() -> None:
    (statement,) = found_in("»Hele dagen venter vi på færgen.«", NONE)
    assert statement.basis.kind == "lost"
    assert statement.stance == "reported"
    assert statement.speakers == ()


def test_with_a_name_it_is_the_evidence() -> None:
    (statement,) = found_in("“Vi venter på færgen hele dagen,” siger Orla Brandt.", NONE)
    assert statement.basis.kind == "stated"
    assert statement.basis.evidence is not None
    assert statement.basis.evidence.text == "Orla Brandt"


@pytest.mark.parametrize(
    "text",
    [
        "Filmen “Færgen Som Aldrig Kom Igen” vises i aften.",
        "Han kalder den “den langsomme” i dag.",
        "Skibet “Tålmod” er gammelt.",
        "Ingen citater her.",
    ],
)
def test_names_and_scare_quotes_are_left(text: str) -> None:
    assert found_in(text, NONE) == ()


def test_no_pack_is_said() -> None:
    facts = find_facts("“Vi venter på færgen hele dagen,” siger Orla Brandt.", language=NONE)
    assert facts.language_pack is None
    assert facts.events == ()


def test_two_voices_in_one_text() -> None:
    text = "“Vi venter på færgen hele dagen,” siger Orla Brandt.\n“Den kommer aldrig til tiden,” siger Bo Ekdal."
    assert speakers(text) == [["Orla Brandt"], ["Bo Ekdal"]]
