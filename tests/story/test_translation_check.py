"""Translations checked: what did not come through, with both places."""

from __future__ import annotations

import pytest

import sumber
from sumber.model import Article, TranslationFault
from sumber.story import check_translation

from .made import article

ENGLISH = (
    "The ferry Halvard ran aground off Sallow Point on Monday with 214 passengers on board, the coast guard said.\n"
    "Captain Ingrid Aalto reported a leak at 6.40 and asked for tugs, which came from Norvale after 95 minutes.\n"
    "“Nobody was hurt, and everybody behaved very calmly indeed,” Aalto told the harbour radio in the evening.\n"
    "The owner put the damage at 3.7 million crowns and promised a report: https://halvard.example/report-18\n"
    "“We shall find out why the lamp at the point was dark that night,” the minister of transport, Tobias Lindqvist, announced.\n"
    "Lindqvist and Aalto are to meet on Friday; the Halvard last ran aground in 1987, near Perrin.\n"
)
GERMAN = (
    "Die Fähre Halvard lief am Montag mit 214 Passagieren an Bord vor Sallow Point auf Grund, teilte die Küstenwache mit.\n"
    "Kapitänin Ingrid Aalto meldete um 6.40 Uhr ein Leck und forderte Schlepper an, die nach 95 Minuten aus Norvale kamen.\n"
    "„Niemand wurde verletzt, und alle haben sich wirklich sehr ruhig verhalten“, sagte Aalto am Abend dem Hafenradio.\n"
    "Der Eigner bezifferte den Schaden auf 3,7 Millionen Kronen und versprach einen Bericht: https://halvard.example/report-18\n"
    "„Wir werden herausfinden, warum die Lampe dort in jener Nacht dunkel war“, kündigte Verkehrsminister Tobias Lindqvist an.\n"
    "Lindqvist und Aalto wollen sich am Freitag treffen; die Halvard war zuletzt 1987 bei Perrin auf Grund gelaufen.\n"
)
RUSSIAN = (
    "Паром «Халвард» в понедельник сел на мель у мыса Саллоу, на борту было 214 пассажиров, сообщила береговая охрана.\n"
    "Капитан Ингрид Аалто в 6.40 сообщила о течи и запросила буксиры, которые пришли из Норвейла через 95 минут.\n"
    "«Никто не пострадал, и все вели себя действительно очень спокойно», — сказала Аалто вечером портовому радио.\n"
    "Владелец оценил ущерб в 3,7 млн крон и обещал отчет: https://halvard.example/report-18\n"
    "«Мы выясним, почему маяк на мысе той ночью не горел», — объявил министр транспорта Тобиас Линдквист.\n"
    "Линдквист и Аалто встретятся в пятницу; «Халвард» в последний раз садился на мель в 1987 году близ Перрина.\n"
)
TEXTS = {"de": GERMAN, "ru": RUSSIAN}


def checked(text: str, language: str = "de", **given: str) -> tuple[TranslationFault, ...]:
    return check_translation(article(ENGLISH, "en"), article(text, "other", language=language, **given))


@pytest.mark.parametrize("language", TEXTS)
def test_a_faithful_translation_has_no_fault(language: str) -> None:
    assert checked(TEXTS[language], language) == ()


@pytest.mark.parametrize(
    ("language", "right", "wrong", "kind", "change"),
    [
        ("de", "214", "241", "number", "changed"),
        ("ru", "214 ", "", "number", "lost"),
        ("de", "3,7 Millionen", "Millionen", "number", "lost"),
        ("ru", "в 1987 году", "в 1978 году", "number", "changed"),
        ("de", "am Montag", "am Dienstag", "date", "changed"),
        ("ru", "в пятницу", "", "date", "lost"),
        ("de", "report-18", "report-81", "link", "changed"),
        ("ru", " https://halvard.example/report-18", "", "link", "lost"),
        ("de", "Tobias Lindqvist", "Tobias", "name", "lost"),
        ("ru", "Линдквист и Аалто", "Линдквист и Берггольц", "name", "changed"),
        ("ru", "«Мы выясним, почему маяк на мысе той ночью не горел», — объявил", "Мы все выясним, объявил", "quotation", "lost"),
        (
            "de", "„Niemand wurde verletzt, und alle haben sich wirklich sehr ruhig verhalten“", "Niemand wurde verletzt",
            "quotation", "lost",
        ),
    ],
)  # fmt: skip
def test_a_fault_is_found(language: str, right: str, wrong: str, kind: str, change: str) -> None:
    assert right in TEXTS[language]
    found = checked(TEXTS[language].replace(right, wrong), language)
    assert (kind, change) in [(fault.kind, fault.change) for fault in found]


def test_a_placeholder_that_is_gone() -> None:
    original = article(ENGLISH.replace("tugs,", "[schlepper_2],"), "en")
    assert [fault.kind for fault in check_translation(original, article(GERMAN, "other", language="de"))] == ["placeholder"]


def test_a_title_that_is_gone() -> None:
    (fault,) = check_translation(article(ENGLISH, "en", title="Ferry aground"), article(GERMAN, "other", language="de"))
    assert (fault.kind, fault.change, fault.translation) == ("title", "lost", None)
    assert fault.original is not None
    assert fault.original.text == "Ferry aground"


def test_units_and_short_years_are_no_change() -> None:
    english = ENGLISH.replace("95 minutes", "95 minutes from 50 miles away, at 90 degrees")
    german = GERMAN.replace("aus Norvale", "bei 32 Grad aus 80 Kilometern Entfernung, aus Norvale,").replace("1987", "87")
    assert check_translation(article(english, "en"), article(german, "de", language="de")) == ()


def numbers(english: str, german: str) -> list[tuple[str, str, str]]:
    """The faults of numbers between two sentences amid the text."""
    faults = check_translation(article(ENGLISH + english, "en"), article(GERMAN + german, "de", language="de"))
    return [(fault.kind, fault.change, fault.original.text) for fault in faults if fault.original is not None]


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("The ship was 45 miles (72 kilometres) out.", "Das Schiff war 72 Kilometer weit draußen."),
        ("It had a wind of 85 mph behind it.", "Es hatte einen Wind von 135 km/h im Rücken."),
        ("It opens at 10:15 every day.", "Es öffnet täglich um 10.15 Uhr."),
        ("It opens at 7.15 in the evening.", "Es öffnet abends um 19.15 Uhr."),
        ("There were four boats and 3 inches of rain.", "Es gab vier Boote und 75 mm Regen."),
        ("In 1987 it ran aground.", "Im Jahr 87 lief es auf Grund."),
    ],
)
def test_numbers_that_are_the_same_in_other_units(english: str, german: str) -> None:
    assert numbers(english, german) == []


@pytest.mark.parametrize(
    ("english", "german", "expected"),
    [
        ("It was 45 miles (72 kilometres) out.", "Es war 45 Meilen (75 Kilometer) weit draußen.", ("changed", "72")),
        ("With 85 men it was 385 miles out.", "Mit 85 Mann war es 885 Meilen weit draußen.", ("changed", "385")),
        ("Her brother was 11 at that time.", "Ihr Bruder war damals 18.", ("changed", "11")),
        ("They had 3.1, 2.94 and 2.52 million.", "Sie hatten 3,1, 2,94 und 2,72 Millionen.", ("changed", "2.52")),
        ("It was a quake of 7.1 at 45 degrees.", "Es war ein Beben bei 45 Grad.", ("lost", "7.1")),
    ],
)
def test_numbers_that_are_others(english: str, german: str, expected: tuple[str, str]) -> None:
    assert numbers(english, german) == [("number", *expected)]


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("It was found on 4 October 1918.", "Gefunden wurde es am 4. Oktober."),
        ("It rained on Sunday and on Monday, and on Monday evening more.", "Es regnete am Sonntag und am Montag, abends mehr."),
        ("It has been so since Sunday.", "Seit Sonntag ist es so."),
        ("Earlier this month they met.", "Anfang des Monats trafen sie sich."),
    ],
)
def test_dates_that_are_told_otherwise(english: str, german: str) -> None:
    assert [fault for fault in numbers(english, german) if fault[0] == "date"] == []


def test_a_quarter_that_is_gone() -> None:
    found = numbers("It earned more in the second quarter of 2018 alone.", "Allein da verdiente es mehr.")
    assert ("date", "lost", "second quarter of 2018") in found


def test_the_quotation_that_is_gone_is_told_not_its_neighbour() -> None:
    english = "“We need a good deal,” he said. “We want the best of all deals,” she said. “There is no other way,” they said.\n"
    german = (
        "Wir brauchen ein gutes Abkommen, sagte er. „Wir wollen das beste“, sagte sie. „Es gibt keinen anderen Weg“, hieß es.\n"
    )
    found = [fault for fault in numbers(english, german) if fault[0] == "quotation"]
    assert found == [("quotation", "lost", "“We need a good deal,”")]


def test_evidence_slices_both_texts() -> None:
    texts = {"en": ENGLISH, "other": GERMAN.replace("214", "241").replace("report-18", "").replace("Tobias Lindqvist", "Tobias")}
    found = checked(texts["other"])
    assert len(found) >= 3
    for fault in found:
        for side in (fault.original, fault.translation):
            assert side is not None
            owner, _, place = side.where.partition("#text:")
            start, _, end = place.partition("-")
            assert texts[owner][int(start) : int(end)] == side.text


@pytest.mark.parametrize(("one", "other"), [("", GERMAN), (ENGLISH, ""), ("", "")])
def test_empty_texts_are_no_error(one: str, other: str) -> None:
    faults = check_translation(article(one, "a"), article(other, "b", language="de"))
    assert all(isinstance(fault, TranslationFault) for fault in faults)


def test_it_is_public() -> None:
    assert sumber.check_translation is check_translation
    assert isinstance(article(ENGLISH), Article)
