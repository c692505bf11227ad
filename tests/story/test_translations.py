"""Translations: one text in two languages, told by the names and numbers that both have, in the same order."""

from __future__ import annotations

import msgspec
import pytest

from sumber.model import Article, Evidence, Translation
from sumber.story.clues import find_clues
from sumber.story.rarity import weigh
from sumber.story.ties import Tie
from sumber.story.translations import find_translations

from .made import BRIDGE, MUSEUM, WHEAT, article, credited, facts

RUSSIAN = (
    "Мост Орла в Норвейле обрушился во вторник утром, сообщили власти.\n"
    "Начальник порта Инес Кэллоуэй сказала, что из воды подняли одиннадцать машин.\n"
    "Мэр Тобиас Ренн объявил, что паромы будут ходить каждые двадцать минут.\n"
    "Ремонт обойдется в 48 млн крон.\n"
)
SPANISH = (
    "El puente de Orla, en Norvale, se derrumbó el martes por la mañana, según las autoridades.\n"
    "La capitana del puerto, Ines Calloway, dijo que se habían sacado once vehículos del agua.\n"
    "El alcalde Tobias Renn anunció que los transbordadores saldrán cada veinte minutos.\n"
    "La reparación costará 48 millones de coronas.\n"
)
SHUFFLED = "".join(reversed(RUSSIAN.splitlines(keepends=True)))


def found(*articles: Article, copies: tuple[Tie, ...] = ()) -> list[tuple[str, str, str, str | None]]:
    """Pairs as (id, id, relation, id of the original)."""
    clues = find_clues(articles, [facts(language=one.language) for one in articles], [one.text for one in articles])
    _, across = weigh(clues, [one.language for one in articles])
    ties = find_translations(articles, clues, across, copies)
    return [
        (articles[tie.a].id, articles[tie.b].id, tie.relation, None if tie.source is None else articles[tie.source].id)
        for tie in ties
    ]


def english(**given: str) -> Article:
    return article(BRIDGE, "en", **given)


def russian(text: str = RUSSIAN, **given: str) -> Article:
    return article(text, "ru", language="ru", **given)


def test_a_translation_is_found_without_a_direction() -> None:
    assert found(english(), russian()) == [("en", "ru", "translation_cut", None)]


def test_unlike_texts_are_none() -> None:
    assert found(article(WHEAT, "en"), russian()) == []
    assert found(article(MUSEUM, "en"), article(RUSSIAN, "ru", language="ru"), article(WHEAT, "w")) == []


def test_within_a_language_there_are_none() -> None:
    assert found(english(), article(BRIDGE, "b")) == []


def test_another_order_is_a_retelling() -> None:
    assert found(english(), russian(SHUFFLED)) == []


def test_figures_of_its_own_make_a_retelling() -> None:
    own = "Всего 312 спасателей, 77 машин и 145 волонтеров работали 19 часов."
    base = "Teams of 640 divers used 83 boats, 55 pumps and 29 cranes."
    assert found(article(BRIDGE + base, "en"), russian(RUSSIAN + own)) == []


def test_texts_far_apart_in_time_are_none() -> None:
    assert found(english(published="2021-03-02"), russian(published="2026-03-02")) == []


@pytest.mark.parametrize(
    ("one", "other", "original"),
    [
        ("2026-03-02T08:00Z", "2026-03-02T20:00Z", "en"),
        ("2026-03-03T08:00Z", "2026-03-02T08:00Z", "ru"),
        ("2026-03-02", "2026-03-02", None),
    ],
)
def test_clocks_tell_the_original(one: str, other: str, original: str | None) -> None:
    assert found(english(published=one), russian(published=other)) == [("en", "ru", "translation_cut", original)]


@pytest.mark.parametrize(("language", "original"), [("en", "en"), ("und", "en"), ("fr", None)])
def test_marks_of_translation_tell_the_original(language: str, original: str | None) -> None:
    proof = Evidence("translated by", "text:0-4", RUSSIAN[:4])
    marked = msgspec.structs.replace(russian(), translated_from=Translation(language, (proof,)))
    assert found(english(), marked) == [("en", "ru", "translation_cut", original)]


def test_a_credit_tells_the_original_against_the_clocks() -> None:
    marked = credited(russian(f"{RUSSIAN}(Reuters)", published="2026-03-01T08:00Z"), "(Reuters)", outlet="reuters")
    assert found(english(outlet="reuters", published="2026-03-02T08:00Z"), marked) == [("en", "ru", "translation_cut", "en")]


def test_a_source_link_tells_the_original() -> None:
    link = "https://norvale.example/words-that-were-damaged-417733.html"
    marked = credited(russian(f"{RUSSIAN}{link}"), link, "source", url=link)
    assert found(english(url="https://norvale.example/the-bridge-417733.html"), marked) == [("en", "ru", "translation", "en")]


def test_of_three_languages_two_have_the_whole_of_each_other() -> None:
    ties = found(english(), russian(), article(SPANISH, "es", language="es"))
    relations = [relation for _, _, relation, _ in ties]
    assert sorted(relations) == ["translation", "translation_cut", "translation_cut"]


def test_a_copy_of_the_original_does_not_stand_in_the_way() -> None:
    copy = article(BRIDGE, "en2")
    tie = Tie(0, 2, "verbatim", 0, (), 0.9, share_of_a=1.0, share_of_b=1.0)
    assert len(found(english(), russian(), copy)) <= len(found(english(), russian(), copy, copies=(tie,)))


def test_evidence_quotes_both_texts() -> None:
    articles = [english(), russian()]
    clues = find_clues(articles, [facts(language=one.language) for one in articles], [one.text for one in articles])
    _, across = weigh(clues, ["en", "ru"])
    (tie,) = find_translations(articles, clues, across, ())
    texts = {one.id: one.text for one in articles}
    assert {evidence.where.split("#")[0] for evidence in tie.evidence} == {"en", "ru"}
    for evidence in tie.evidence:
        owner, _, place = evidence.where.partition("#text:")
        start, _, end = place.partition("-")
        assert texts[owner][int(start) : int(end)] == evidence.text
