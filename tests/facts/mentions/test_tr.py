"""Names in Turkish: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="İspanya Savunma Bakanı Adela Prior imzalamayacağını söyledi. Prior Lizbon'a gitti.",
        countries=["ES"],
        persons=[("Adela Prior", "Savunma Bakanı", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="KCNA haber ajansı, Kuzey Kore lideri Han Jun-su'nun Çin Dışişleri Bakanı Lin Bo ile görüştüğünü bildirdi.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "lideri", "KP"), ("Lin Bo", "Dışişleri Bakanı", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Eski Fransa Cumhurbaşkanı Luc Moreau ve Almanya Şansölyesi Eva Brandt konuştu.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "Cumhurbaşkanı", "FR"), ("Eva Brandt", "Şansölyesi", "DE")],
        outlets=[],
    ),
    Case(
        text="Ukrayna ve Polonya anlaştı. İki ülke geçidi açacak.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "tr") == case
