"""Names in Dutch: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="De Spaanse minister van Defensie Adela Prior zei dat zij niet tekent. Prior reisde naar Lissabon.",
        countries=["ES"],
        persons=[("Adela Prior", "minister van Defensie", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="Persbureau KCNA meldde dat de Noord-Koreaanse leider Han Jun-su de Chinese minister Lin Bo zag.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "leider", "KP"), ("Lin Bo", "minister", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Washington beschuldigde Iran, en Moskou ontkende de aantijging.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="De Franse oud-president Luc Moreau en de Duitse bondskanselier Eva Brandt spraken elkaar in Genève.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "oud-president", "FR"), ("Eva Brandt", "bondskanselier", "DE")],
        outlets=[],
    ),
    Case(
        text="Oekraïne en Polen besloten dat beide landen de overgang openen.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Minister Frans de Wit las de brief voor. De Noorse Noor Dekker luisterde.",
        countries=["NO"],
        persons=[("Frans de Wit", "Minister", None)],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "nl") == case
