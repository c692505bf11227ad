"""Names in Persian: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="وزیر دفاع اسپانیا آدلا پریور گفت که امضا نخواهد کرد. پریور به لیسبون رفت.",
        countries=["ES"],
        persons=[("آدلا پریور", "وزیر دفاع", "ES"), ("پریور", None, None)],
        outlets=[],
    ),
    Case(
        text="واشنگتن ایران را متهم کرد و مسکو این اتهام را رد کرد.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="رئیس‌جمهور پیشین فرانسه لوک مورو و صدراعظم آلمان اوا برانت در ژنو دیدار کردند.",
        countries=["FR", "DE"],
        persons=[("لوک مورو", "رئیس‌جمهور پیشین", "FR"), ("اوا برانت", "صدراعظم", "DE")],
        outlets=[],
    ),
    Case(
        text="اوکراین و لهستان توافق کردند. دو کشور گذرگاه را باز می‌کنند.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="نخست‌وزیر بریتانیا، جان هارلو، گفت سربازان آمریکایی و اسرائیلی‌ها رفتند.",
        countries=["GB", "US", "IL"],
        persons=[("جان هارلو", "نخست‌وزیر", "GB")],
        outlets=[],
    ),
    Case(
        text="کرملین ادعا را رد کرد و سخنگوی وزارت خارجه روسیه با خبرگزاری رویترز گفت‌وگو کرد.",
        countries=["RU*", "RU"],
        persons=[("سخنگوی وزارت خارجه روسیه", "سخنگوی وزارت خارجه", "RU")],
        outlets=["reuters"],
    ),
    Case(
        text="بحران مالی روز دوشنبه به آمریکای لاتین و آذربایجان شرقی رسید و چک برگشت خورد.",
        countries=[],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "fa") == case
