"""Names in Arabic: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="قالت وزيرة الدفاع الإسبانية أديلا بريور إن مدريد لن توقع.",
        countries=["ES"],
        persons=[("أديلا بريور", "وزيرة الدفاع", "ES")],
        outlets=[],
    ),
    Case(
        text="التقى زعيم كوريا الشمالية هان جون سو وزير الخارجية الصيني لين بو.",
        countries=["KP", "CN"],
        persons=[("هان جون سو", "زعيم", "KP"), ("لين بو", "وزير الخارجية", "CN")],
        outlets=[],
    ),
    Case(
        text="نفت روسيا اتهامات الولايات المتحدة، وذكرت وكالة رويترز ذلك.",
        countries=["RU", "US"],
        persons=[],
        outlets=["reuters"],
    ),
    Case(
        text="اتفقت أوكرانيا وبولندا. وقال الجانبان إنهما سيفتحان المعبر.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "ar") == case
