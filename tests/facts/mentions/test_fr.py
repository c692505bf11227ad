"""Names in French: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="La ministre espagnole de la Défense Adela Prior a déclaré que Madrid refuse. Prior est partie à Lisbonne.",
        countries=["ES", "ES*"],
        persons=[("Adela Prior", "ministre de la Défense", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="L'agence KCNA rapporte que le dirigeant nord-coréen Han Jun-su a vu le ministre chinois Lin Bo.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "dirigeant", "KP"), ("Lin Bo", "ministre", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Washington a accusé l'Iran, et Moscou a démenti.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="L'ancien président français Luc Moreau et la chancelière allemande Eva Brandt ont parlé à Genève.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "président", "FR"), ("Eva Brandt", "chancelière", "DE")],
        outlets=[],
    ),
    Case(
        text="La porte-parole du ministère russe des Affaires étrangères, Irina Belova, a démenti.",
        countries=["RU"],
        persons=[("Irina Belova", "porte-parole du ministère des Affaires étrangères", "RU")],
        outlets=[],
    ),
    Case(
        text="L'Ukraine et la Pologne ont convenu que les deux pays ouvriront le passage.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "fr") == case
