"""Names in Spanish: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="La ministra de Defensa de España, Adela Prior, dijo que no firmará. Prior viajó a Lisboa.",
        countries=["ES"],
        persons=[("Adela Prior", "ministra de Defensa", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="La agencia KCNA informó que el líder norcoreano Han Jun-su se reunió con el canciller chino Lin Bo.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "líder", "KP"), ("Lin Bo", "canciller", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Washington acusó a Irán, y Moscú negó la acusación.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="El expresidente francés Luc Moreau y la canciller alemana Eva Brandt hablaron en Ginebra.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "expresidente", "FR"), ("Eva Brandt", "canciller", "DE")],
        outlets=[],
    ),
    Case(
        text="La portavoz del Ministerio de Exteriores ruso, Irina Belova, negó el informe de Reuters.",
        countries=["RU"],
        persons=[("Irina Belova", "portavoz del Ministerio de Exteriores", "RU")],
        outlets=["reuters"],
    ),
    Case(
        text="Ucrania y Polonia acordaron que ambos países abrirán el paso.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "es") == case
