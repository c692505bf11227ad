"""Names in Portuguese: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="A ministra da Defesa de Espanha, Adela Prior, disse que não assina. Prior viajou para Lisboa.",
        countries=["ES"],
        persons=[("Adela Prior", "ministra da Defesa", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="A agência KCNA informou que o líder norte-coreano Han Jun-su viu o chanceler chinês Lin Bo.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "líder", "KP"), ("Lin Bo", "chanceler", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Washington acusou o Irã, e Moscou negou a acusação.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="O ex-presidente francês Luc Moreau e a chanceler alemã Eva Brandt falaram em Genebra.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "ex-presidente", "FR"), ("Eva Brandt", "chanceler", "DE")],
        outlets=[],
    ),
    Case(
        text="A Ucrânia e a Polônia decidiram que ambos os países abrirão a passagem.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "pt") == case
