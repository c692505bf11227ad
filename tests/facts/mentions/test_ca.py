"""Names in Catalan: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="La ministra de Defensa espanyola, Adela Prior, va dir que no signarà. Prior va viatjar a Lisboa.",
        countries=["ES"],
        persons=[("Adela Prior", "ministra de Defensa", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="Washington va acusar l'Iran, i Moscou ha negat l'acusació.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="L’expresident francès Lluc Moreau i la cancellera alemanya Eva Brandt van parlar a Ginebra.",
        countries=["FR", "DE"],
        persons=[("Lluc Moreau", "expresident", "FR"), ("Eva Brandt", "cancellera", "DE")],
        outlets=[],
    ),
    Case(
        text="Ucraïna i Polònia van decidir que tots dos països obriran el pas.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="El conseller d'Interior, Joan Riera, ha llegit la carta. La premsa noruega i la turca no en parlen.",
        countries=["NO", "TR"],
        persons=[("Joan Riera", "conseller d'Interior", None)],
        outlets=[],
    ),
    Case(
        text="Segons l’agència Reuters, Brussel·les ha rebutjat l’oferta.",
        countries=["BE*"],
        persons=[],
        outlets=["reuters"],
    ),
    Case(
        text="El Kremlin ha dit que els soldats nord-coreans són a Rússia.",
        countries=["RU*", "KP", "RU"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="La princesa Sofia va visitar el Marroc i els Estats Units; Santiago Vila, no.",
        countries=["MA", "US"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "ca") == case
