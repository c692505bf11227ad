"""Names in Indonesian: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Menteri Pertahanan Spanyol Adela Prior mengatakan Madrid menolak. Prior terbang ke Lisabon.",
        countries=["ES", "ES*"],
        persons=[("Adela Prior", "Menteri Pertahanan", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="Kantor berita KCNA melaporkan pemimpin Korea Utara Han Jun-su bertemu Menteri Luar Negeri Tiongkok Lin Bo.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "pemimpin", "KP"), ("Lin Bo", "Menteri Luar Negeri", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Washington menuduh Iran, sementara Teheran membantah tuduhan itu.",
        countries=["US*", "IR", "IR*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Mantan Presiden Prancis Luc Moreau dan Kanselir Jerman Eva Brandt berbicara di Jenewa.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "Presiden", "FR"), ("Eva Brandt", "Kanselir", "DE")],
        outlets=[],
    ),
    Case(
        text="Juru bicara Kementerian Luar Negeri Rusia, Irina Belova, membantah laporan Reuters.",
        countries=["RU"],
        persons=[("Irina Belova", "Juru bicara Kementerian Luar Negeri", "RU")],
        outlets=["reuters"],
    ),
    Case(
        text="Ukraina dan Polandia sepakat bahwa kedua negara akan membuka perbatasan.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "id") == case
