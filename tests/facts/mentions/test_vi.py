"""Names in Vietnamese: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Bộ trưởng Quốc phòng Tây Ban Nha Adela Prior cho biết sẽ không ký. Bà Prior đến Lisbon.",
        countries=["ES"],
        persons=[("Adela Prior", "Bộ trưởng Quốc phòng", "ES"), ("Prior", None, None)],
        outlets=[],
    ),
    Case(
        text="Hãng tin KCNA đưa tin nhà lãnh đạo Triều Tiên Han Jun-su gặp Ngoại trưởng Trung Quốc Lin Bo.",
        countries=["KP", "CN"],
        persons=[("Han Jun-su", "nhà lãnh đạo", "KP"), ("Lin Bo", "Ngoại trưởng", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Washington cáo buộc Iran nói dối, còn Mátxcơva bác bỏ.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Cựu Tổng thống Pháp Luc Moreau và Thủ tướng Đức Eva Brandt phát biểu tại Geneva.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "Tổng thống", "FR"), ("Eva Brandt", "Thủ tướng", "DE")],
        outlets=[],
    ),
    Case(
        text="Người phát ngôn Bộ Ngoại giao Nga Irina Belova bác bỏ thông tin của hãng Reuters.",
        countries=["RU"],
        persons=[("Irina Belova", "Người phát ngôn Bộ Ngoại giao", "RU")],
        outlets=["reuters"],
    ),
    Case(
        text="Ukraine và Ba Lan nhất trí rằng hai nước sẽ mở lại cửa khẩu.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "vi") == case
