"""Names in Danish: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Spaniens forsvarsminister Adela Prior sagde, at hun ikke skriver under. Prior rejste til Lissabon.",
        countries=["ES"],
        persons=[("Adela Prior", "forsvarsminister", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="Washington anklagede Iran, og Moskva afviste anklagen.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Den franske ekspræsident Luc Moreau og Tysklands forbundskansler Eva Brandt talte i Genève.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "ekspræsident", "FR"), ("Eva Brandt", "forbundskansler", "DE")],
        outlets=[],
    ),
    Case(
        text="Ukraine og Polen besluttede, at begge lande åbner overgangen.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="USA's udenrigsminister Ray Colton mødte Grækenlands premierminister Nikos Petra.",
        countries=["US", "GR"],
        persons=[("Ray Colton", "udenrigsminister", "US"), ("Nikos Petra", "premierminister", "GR")],
        outlets=[],
    ),
    Case(
        text="Vagtchef Karen Dahl fra Nordsjællands Politi oplyser til Ritzau, at manden er anholdt.",
        countries=[],
        persons=[("Karen Dahl", "Vagtchef", None)],
        outlets=["ritzau"],
    ),
    Case(
        text="Nordmænd og svenskere rejste dertil. Man ved ikke, hvorfor danskerne blev hjemme.",
        countries=["NO", "SE", "DK"],
        persons=[],
        outlets=[],
    ),
    Case(text="Det Hvide Hus afviser påstandene fra Kreml.", countries=["US*", "RU*"], persons=[], outlets=[]),
    Case(
        text="Tidligere statsminister Mogens Lind (S) og retsordfører Tine Kold (DF) er uenige.",
        countries=[],
        persons=[("Mogens Lind", "statsminister", None), ("Tine Kold", "retsordfører", None)],
        outlets=[],
    ),
    Case(
        text="Politiet tjekker, om det er lettere at køre til Island end til Færøerne.",
        countries=["IS", "FO"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "da") == case
