"""Names in Swedish: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Spaniens försvarsminister Adela Prior sade att hon inte skriver under. Prior reste till Lissabon.",
        countries=["ES"],
        persons=[("Adela Prior", "försvarsminister", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="Washington anklagade Iran, och Moskva förnekade anklagelsen.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Den franske expresidenten Luc Moreau och Tysklands förbundskansler Eva Brandt talade i Genève.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "expresidenten", "FR"), ("Eva Brandt", "förbundskansler", "DE")],
        outlets=[],
    ),
    Case(
        text="Ukraina och Polen beslutade att båda länderna öppnar övergången.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Utrikesminister Maria Ek läste brevet. Den norska författaren lyssnade.",
        countries=["NO"],
        persons=[("Maria Ek", "Utrikesminister", None)],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "sv") == case
