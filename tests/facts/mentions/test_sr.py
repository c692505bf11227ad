"""Names in Serbian, in both its scripts: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Španska ministarka odbrane Adela Prior rekla je da neće potpisati. Prior je otputovala u Lisabon.",
        countries=["ES"],
        persons=[("Adela Prior", "ministarka odbrane", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="Агенција Танјуг јавља да је шпанска министарка одбране Адела Приор отпутовала у Лисабон.",
        countries=["ES"],
        persons=[("Адела Приор", "министарка одбране", "ES")],
        outlets=["tanjug"],
    ),
    Case(
        text="Вашингтон је оптужио Иран, а Москва је одбацила оптужбе.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Ukrajina i Poljska odlučile su da će obe zemlje otvoriti prelaz.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Bivši francuski predsednik Lik Moro i nemačka kancelarka Eva Brant sastali su se juče.",
        countries=["FR", "DE"],
        persons=[("Lik Moro", "predsednik", "FR"), ("Eva Brant", "kancelarka", "DE")],
        outlets=[],
    ),
    Case(
        text="Из Сједињених Америчких Држава и Јужне Кореје роба стиже у Хрватску, Египтом и Црном Гором.",
        countries=["US", "KR", "HR", "EG", "ME"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Iz SAD roba stiže Velikom Britanijom, Slovačkoj, Kostarici, Bosni i Hercegovini i Kosovu i Metohiji.",
        countries=["US", "GB", "SK", "CR", "BA", "XK"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Председник Србије Марко Илић разговарао је са премијерком Северне Македоније Аном Костовом.",
        countries=["RS", "MK"],
        persons=[("Марко Илић", "Председник", "RS"), ("Аном Костовом", "премијерком", "MK")],
        outlets=[],
    ),
    Case(
        text="Кремљ и Бела кућа ћуте, а Американци, Руси и Срби чекају.",
        countries=["RU*", "US*", "US", "RU", "RS"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Mali broj ljudi pere veš. Peru ga ručno.",
        countries=[],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "sr") == case
