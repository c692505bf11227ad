"""Names in Ukrainian: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Міністр оборони Іспанії Адела Пріор заявила про відмову. Пріор полетіла до Лісабона.",
        countries=["ES"],
        persons=[("Адела Пріор", "Міністр оборони", "ES"), ("Пріор", None, None)],
        outlets=[],
    ),
    Case(
        text="Лідер КНДР Хан Чун Су зустрівся з міністром закордонних справ Китаю Лінь Бо.",
        countries=["KP", "CN"],
        persons=[("Хан Чун Су", "Лідер", "KP"), ("Лінь Бо", "міністром закордонних справ", "CN")],
        outlets=[],
    ),
    Case(
        text="Вашингтон звинуватив Іран, а Москва спростувала звинувачення.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Колишній президент Франції Люк Моро і канцлер Німеччини Єва Брандт виступили в Женеві.",
        countries=["FR", "DE"],
        persons=[("Люк Моро", "президент", "FR"), ("Єва Брандт", "канцлер", "DE")],
        outlets=[],
    ),
    Case(
        text="Україна та Польща домовилися, що обидві країни відкриють перехід.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "uk") == case
