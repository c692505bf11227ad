"""Names in English: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Defence Minister Adela Prior of Spain said Madrid would not sign. Prior left for Lisbon.",
        countries=["ES", "ES*"],
        persons=[("Adela Prior", "Defence Minister", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="North Korea's state media KCNA said leader Han Jun-su met Chinese Foreign Minister Lin Bo.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "leader", None), ("Lin Bo", "Foreign Minister", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="The U.S. State Department denied the claim, and Washington accused Tehran of lying.",
        countries=["US", "US*", "US*", "IR*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Former French president Luc Moreau and German Chancellor Eva Brandt spoke in Geneva.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "president", "FR"), ("Eva Brandt", "Chancellor", "DE")],
        outlets=[],
    ),
    Case(
        text="Police in Indonesia arrested two Australians, the news agency Antara reported.",
        countries=["ID", "AU"],
        persons=[],
        outlets=["antara"],
    ),
    Case(
        text="Ukraine and Poland agreed that both countries would reopen the crossing.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "en") == case
