"""Names in Malay: countries, persons with office, title and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Menteri Luar Indonesia Wayan Surya menafikan laporan Bernama. Wayan Surya berlepas ke Jakarta.",
        countries=["ID"],
        persons=[("Wayan Surya", "Menteri Luar", "ID"), ("Wayan Surya", None, None)],
        outlets=["bernama"],
    ),
    Case(
        text="Perdana Menteri, Datuk Seri Azman Kamil berkata, jambatan itu ditutup. Azman menegaskan demikian.",
        countries=[],
        persons=[("Azman Kamil", "Perdana Menteri", None), ("Azman", None, None)],
        outlets=[],
    ),
    Case(
        text="Menteri Perdagangan Dalam Negeri dan Kos Sara Hidup, Datuk Lina Omar hadir.",
        countries=[],
        persons=[
            ("Lina Omar", "Menteri Perdagangan Dalam Negeri dan Kos Sara Hidup", None),
        ],
        outlets=[],
    ),
    Case(
        text="Menteri Besar Selangor, Tan Sri Faiz Rahim dan Ketua Polis Perak Hadi Musa turut hadir.",
        countries=[],
        persons=[("Faiz Rahim", "Menteri Besar Selangor", None), ("Hadi Musa", "Ketua Polis Perak", None)],
        outlets=[],
    ),
    Case(
        text="Washington menuduh Iran, manakala Tehran menafikan tuduhan itu. Putrajaya enggan campur tangan.",
        countries=["US*", "IR", "IR*", "MY*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Bekas Presiden Perancis Luc Moreau dan Canselor Jerman Eva Brandt bercakap di Geneva.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "Presiden", "FR"), ("Eva Brandt", "Canselor", "DE")],
        outlets=[],
    ),
    Case(
        text="Ukraine dan Poland bersetuju bahawa kedua-dua negara akan membuka sempadan.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Cuba bayangkan: antara yang hadir, masyarakat India di tebing Laut China Selatan, kata Encik Salleh.",
        countries=[],
        persons=[("Salleh", None, None)],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "ms") == case
