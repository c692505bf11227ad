"""Names in Romanian: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Agenția KCNA a relatat că liderul nord-coreean Han Jun-su l-a întâlnit pe ministrul chinez Lin Wei.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "liderul", "KP"), ("Lin Wei", "ministrul", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Washingtonul a acuzat Iranul, iar Moscova a negat.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Ucraina și România au decis ca ambele țări să deschidă punctul de trecere.",
        countries=["UA", "RO", "RO", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "ro") == case
