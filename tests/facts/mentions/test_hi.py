"""Names in Hindi: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="रूसी राष्ट्रपति ओलेग वार्निन ने कहा कि रूस सहमत है।",
        countries=["RU", "RU"],
        persons=[("ओलेग वार्निन", "राष्ट्रपति", "RU")],
        outlets=[],
    ),
    Case(
        text="उत्तर कोरिया और चीन ने अमेरिका के आरोप से इनकार किया।",
        countries=["KP", "CN", "US"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="यूक्रेन और पोलैंड सहमत हुए। दोनों देशों ने रास्ता खोला।",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="भारत के विदेश मंत्री अजय राणा ने रॉयटर्स से बात की।",
        countries=["IN"],
        persons=[("अजय राणा", "विदेश मंत्री", "IN")],
        outlets=["reuters"],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "hi") == case
