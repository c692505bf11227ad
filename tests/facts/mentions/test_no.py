"""Names in Norwegian: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Spanias forsvarsminister Adela Prior sa at hun ikke skriver under. Prior reiste til Lisboa.",
        countries=["ES"],
        persons=[("Adela Prior", "forsvarsminister", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="Washington anklaget Iran, og Moskva avviste anklagen.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Den franske ekspresidenten Luc Moreau og Tysklands forbundskansler Eva Brandt talte i Genève.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "ekspresidenten", "FR"), ("Eva Brandt", "forbundskansler", "DE")],
        outlets=[],
    ),
    Case(
        text="Ukraina og Polen bestemte at begge landene åpner overgangen.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="USAs utenriksminister Ray Colton møtte Hellas’ statsminister Nikos Petra.",
        countries=["US", "GR"],
        persons=[("Ray Colton", "utenriksminister", "US"), ("Nikos Petra", "statsminister", "GR")],
        outlets=[],
    ),
    Case(
        text="Operasjonsleder Kari Dahl i Oslo politidistrikt opplyser til NTB at mannen er pågrepet.",
        countries=[],
        persons=[("Kari Dahl", "Operasjonsleder", None)],
        outlets=["ntb"],
    ),
    Case(
        text="Nordmenn og svensker reiste dit. Man vet ikke hvorfor danskene ble hjemme.",
        countries=["NO", "SE", "DK"],
        persons=[],
        outlets=[],
    ),
    Case(text="Det hvite hus avviser påstandene fra Kreml.", countries=["US*", "RU*"], persons=[], outlets=[]),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "no") == case
