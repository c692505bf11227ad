"""Names in Italian: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="La ministra della Difesa spagnola Adela Prior ha detto che non firmerà. Prior è andata a Lisbona.",
        countries=["ES"],
        persons=[("Adela Prior", "ministra della Difesa", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="L'agenzia KCNA ha riferito che il leader nordcoreano Han Jun-su ha visto il ministro degli Esteri cinese Lin Bo.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "leader", "KP"), ("Lin Bo", "ministro degli Esteri", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Washington ha accusato l'Iran, e Mosca ha negato l'accusa.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="L'ex presidente francese Luc Moreau e la cancelliera tedesca Eva Brandt si sono parlati a Ginevra.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "ex presidente", "FR"), ("Eva Brandt", "cancelliera", "DE")],
        outlets=[],
    ),
    Case(
        text="Ucraina e Polonia hanno deciso che entrambi i Paesi apriranno il valico.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "it") == case
