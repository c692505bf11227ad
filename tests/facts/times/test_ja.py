"""Times in Japanese."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("会談は14日、タルンで行われた。", [("14日", "XXXX-XX-14", "2024-09-14", "date")]),
    ("彼は2024年9月13日夜に出発した。", [("2024年9月13日夜", "2024-09-13TNI", "2024-09-13TNI", "date")]),
    ("条約は3カ月前に署名された。", [("3カ月前", "XXXX-XX", "2024-06", "date")]),
    ("会議は6月に開かれた。", [("6月", "XXXX-06", "2024-06", "date")]),
    ("橋は昨年建てられた。", [("昨年", "XXXX", "2023", "date")]),
    ("先週の水曜日に彼女は話した。", [("先週の水曜日", "XXXX-WXX-3", "2024-09-04", "date")]),
    ("9月12日から14日まで港は閉じた。", [("9月12日から14日", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")]),
    ("会議は午後3時30分に始まった。", [("午後3時30分", "T15:30:00", "T15:30:00", "time")]),
    ("来週、学校が始まる。", [("来週", "XXXX-WXX", "2024-W38", "date")]),
    ("戦争は5年間続いた。", [("5年間", "P5Y", "P5Y", "duration")]),
    ("令和6年9月14日に着いた。", [("令和6年9月14日", "2024-09-14", "2024-09-14", "date")]),
    ("9月14日(土)に着いた。", [("9月14日(土)", "XXXX-09-14", "2024-09-14", "date")]),
    ("19世紀の地図。", [("19世紀", "18", "18", "date")]),
    ("昨日の夜、雨が降った。", [("昨日の夜", "XXXX-XX-XXTNI", "2024-09-14TNI", "date")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "ja") == expected
