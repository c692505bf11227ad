"""Names that a trained tagger finds where nothing else shows them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sumber.facts.mentions import clues, find_mentions, tagger
from sumber.facts.mentions.gazetteer import gazetteer
from sumber.facts.mentions.tagger import find_tagged, load_tagger
from sumber.facts.mentions.tokens import tokenize
from sumber.model import Span

MODELS = sorted((Path(tagger.__file__).parent / "models").glob("*.bin"))
FOUND = {
    "en": ("Yesterday Maria Kowalczyk flew to Krakow, where Kowalczyk lives.", ["Maria Kowalczyk", "Kowalczyk"], ["Krakow"], []),
    "id": ("Ketua panitia lomba, Wayan Sudarma, membuka acara di Makassar.", ["Wayan Sudarma"], ["Makassar"], []),
    "ko": ("어제 김민준은 부산에 도착했다. 한국은행은 김민준의 발표를 확인했다.", ["김민준", "김민준"], ["부산"], ["한국은행"]),
    "pt": (
        "Teresa Vilaça chegou ontem a Coimbra. A Universidade de Coimbra confirmou.",
        ["Teresa Vilaça"], ["Coimbra"], ["Universidade de Coimbra"],
    ),
    "ru": ("Вчера Мария Ковалева приехала в Саратов, завод закроют.", ["Мария Ковалева"], ["Саратов"], []),
    "sr": (
        "Jelena Marković je juče stigla u Niš. Marković je rekla da će se Narodna banka Srbije oglasiti.",
        ["Jelena Marković", "Marković"], ["Niš"], ["Narodna banka Srbije"],
    ),
    "zh": ("昨天王小明抵達台北。台灣大學將於明年開放。", ["王小明"], ["台北"], ["台灣大學"]),
}  # fmt: skip


def named(text: str, language: str, kind: str) -> list[str]:
    mentions, _ = find_mentions(text, language=language)
    return [mention.span.slice(text) for mention in mentions if mention.kind == kind]


@pytest.mark.parametrize("language", FOUND)
def test_names_are_found_without_titles(language: str) -> None:
    text, persons, places, bodies = FOUND[language]
    assert named(text, language, "person") == persons
    assert named(text, language, "place") == places
    assert named(text, language, "organisation") == bodies


def test_a_surname_alone_is_the_person_named_before() -> None:
    text = FOUND["sr"][0]
    mentions, actors = find_mentions(text, language="sr")
    ids = {mention.id for mention in mentions if mention.kind == "person"}
    assert len(ids) == 1
    assert next(actor.names for actor in actors if actor.id in ids) == ("Jelena Marković", "Marković")


def test_a_text_without_capitals_has_a_tagger_of_its_own() -> None:
    assert named("menurut bupati wayan sudarma, warga makassar diminta tenang.", "id", "person") == ["wayan sudarma"]


def test_a_name_ends_at_a_bracket() -> None:
    text = "Rawan Selatan (ANTARA) - Wayan Sudarma tiba di Makassar."
    assert all("(" not in mention.span.slice(text) for mention in find_mentions(text, language="id")[0])


def test_a_name_is_of_one_kind_in_a_text() -> None:
    text = "Teluk Kemuning sepi. Warga Teluk Kemuning pergi. Kapal tiba di Teluk Kemuning."
    kinds = {
        one.kind
        for one in find_tagged(text, tokenize(text, gazetteer("id")), "id")
        if text[one.start : one.end] == "Teluk Kemuning"
    }
    assert len(kinds) == 1


@pytest.mark.parametrize("language", ["en", "ko"])
def test_what_is_added_up_in_parts_is_what_was_trained(language: str) -> None:
    text = FOUND[language][0]
    made, span = load_tagger(language), Span(0, len(text))
    assert made is not None
    line = tokenize(text, gazetteer(language)).tokens
    tokens = clues.characters(text, span) if language == "ko" else clues.words(text, span)
    kinds = clues.listed(tokens, line)
    whole = (
        clues.clues_of_characters(tokens, kinds, made.names)
        if language == "ko"
        else clues.clues_of_words(tokens, kinds, made.names, made.is_plain)
    )
    for one, lanes in zip(whole, made.emissions(tokens, kinds), strict=True):
        weights = made.weigh(one)
        assert [weight - weights[0] for weight in weights] == pytest.approx([made.unit * (lane - lanes[0]) for lane in lanes])


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_a_model_is_at_most_three_megabytes(path: Path) -> None:
    assert path.stat().st_size <= 3_000_000


def test_a_language_without_a_tagger_is_read_as_before() -> None:
    text = "Maria Kowalczyk przyjechała do Krakowa."
    assert find_tagged(text, tokenize(text, gazetteer("xx")), "xx") == []
