"""Names in German: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Die spanische Verteidigungsministerin Adela Prior sagte, Madrid unterschreibe nicht. Prior flog nach Lissabon.",
        countries=["ES"],
        persons=[("Adela Prior", "Verteidigungsministerin", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="Die Agentur KCNA meldete, Nordkoreas Machthaber Han Jun-su habe den chinesischen Außenminister Lin Bo getroffen.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "Machthaber", "KP"), ("Lin Bo", "Außenminister", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Washington beschuldigte den Iran, und Moskau wies das zurück.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Der ehemalige französische Präsident Luc Moreau und Bundeskanzlerin Eva Brandt sprachen in Genf.",
        countries=["FR"],
        persons=[("Luc Moreau", "Präsident", "FR"), ("Eva Brandt", "Bundeskanzlerin", None)],
        outlets=[],
    ),
    Case(
        text="Die Sprecherin des russischen Außenministeriums, Irina Belova, dementierte.",
        countries=["RU"],
        persons=[("Irina Belova", "Sprecherin des Außenministeriums", "RU")],
        outlets=[],
    ),
    Case(
        text="Die Ukraine und Polen vereinbarten, dass beide Länder den Übergang öffnen.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "de") == case
