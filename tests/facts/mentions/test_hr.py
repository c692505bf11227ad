"""Names in Croatian: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Španjolska ministrica obrane Adela Prior rekla je da neće potpisati. Prior je otputovala u Lisabon.",
        countries=["ES"],
        persons=[("Adela Prior", "ministrica obrane", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="Agencija KCNA javlja da je sjevernokorejski vođa Han Jun-su primio kineskog ministra Lin Weija.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "vođa", "KP"), ("Lin Weija", "ministra", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Washington je optužio Iran, a Moskva je odbacila optužbe.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Ukrajina i Poljska odlučile su da će obje zemlje otvoriti prijelaz.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Bivši francuski predsjednik Luc Moreau i njemačka kancelarka Eva Brandt sastali su se u Ženevi.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "predsjednik", "FR"), ("Eva Brandt", "kancelarka", "DE")],
        outlets=[],
    ),
    Case(
        text="Iz Sjedinjenih Američkih Država i Južne Koreje roba stiže u Hrvatsku, Egiptom i Crnom Gorom.",
        countries=["US", "KR", "HR", "EG", "ME"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Gradonačelnici Ani Marić zahvalio je župan Ivo Kos. Marić je govorila o Latinskoj Americi.",
        countries=[],
        persons=[("Ani Marić", "Gradonačelnici", None), ("Ivo Kos", "župan", None), ("Marić", None, None)],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "hr") == case
