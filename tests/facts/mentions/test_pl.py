"""Names in Polish: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Hiszpańska minister obrony Adela Prior powiedziała, że nie podpisze. Prior poleciała do Lizbony.",
        countries=["ES"],
        persons=[("Adela Prior", "minister obrony", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="Agencja KCNA podała, że północnokoreański przywódca Han Jun-su spotkał chińskiego ministra Lin Wei.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "przywódca", "KP"), ("Lin Wei", "ministra", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Waszyngton oskarżył Iran, a Moskwa zaprzeczyła.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Ukraina i Polska zdecydowały, że oba kraje otworzą przejście.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "pl") == case
