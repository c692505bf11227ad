"""Names in Hungarian: countries in their cases, persons before their office, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Adela Prior spanyol védelmi miniszter azt mondta, hogy nem írja alá. Prior Lisszabonba utazott.",
        countries=["ES"],
        persons=[("Adela Prior", "védelmi miniszter", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="Washington megvádolta Iránt, Moszkva pedig tagadta a vádakat.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Luc Moreau volt francia elnök és Eva Brandt német szövetségi kancellár hétfőn beszélt.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "elnök", "FR"), ("Eva Brandt", "szövetségi kancellár", "DE")],
        outlets=[],
    ),
    Case(
        text="Ukrajna és Lengyelország úgy döntött, hogy mindkét ország megnyitja az átkelőt.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Oroszországgal, Kínával és az Egyesült Államokkal is tárgyaltak, a németek Srí Lankában.",
        countries=["RU", "CN", "US", "DE", "LK"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Kertész Márta külügyminiszternek nem tetszett a terv, írja a Reuters. Kertész szerint drága.",
        countries=[],
        persons=[("Kertész Márta", "külügyminiszternek", None), ("Kertész", None, None)],
        outlets=["reuters"],
    ),
    Case(
        text="Dél-Amerikában senki sem lett orosz pártelnök, és aki ír, az nem ír.",
        countries=["RU"],
        persons=[("orosz pártelnök", "pártelnök", "RU")],
        outlets=[],
    ),
    Case(
        text="Kertész Márta külügyminiszter Moszkvában tárgyalt.",
        countries=[],
        persons=[("Kertész Márta", "külügyminiszter", None)],
        outlets=[],
    ),
    Case(
        text="Kertész Márta, az orosz kormány elnöke hazautazott.",
        countries=["RU"],
        persons=[("Kertész Márta", "kormány elnöke", "RU")],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "hu") == case
