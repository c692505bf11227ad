"""Names in Russian: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Министр обороны Испании Адела Приор заявила об отказе. Приор улетела в Лиссабон.",
        countries=["ES"],
        persons=[("Адела Приор", "Министр обороны", "ES"), ("Приор", None, None)],
        outlets=[],
    ),
    Case(
        text="Агентство ЦТАК сообщает, что лидер КНДР Хан Чун Су встретился с министром иностранных дел Китая Линь Бо.",
        countries=["KP", "CN"],
        persons=[("Хан Чун Су", "лидер", "KP"), ("Линь Бо", "министром иностранных дел", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Вашингтон обвинил Иран, а Москва опровергла обвинения.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Бывший президент Франции Люк Моро и канцлер Германии Ева Брандт выступили в Женеве.",
        countries=["FR", "DE"],
        persons=[("Люк Моро", "президент", "FR"), ("Ева Брандт", "канцлер", "DE")],
        outlets=[],
    ),
    Case(
        text="Официальный представитель МИД России Ирина Белова опровергла сообщение Рейтер.",
        countries=["RU"],
        persons=[("Ирина Белова", "Официальный представитель МИД", "RU")],
        outlets=["reuters"],
    ),
    Case(
        text="Украина и Польша договорились, что обе страны откроют переход.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "ru") == case
