"""Times in Vietnamese."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Cuộc gặp diễn ra ngày 13/9 tại Rạng.", [("ngày 13/9", "XXXX-09-13", "2024-09-13", "date")]),
    ("Tối 13-9, ông rời sân bay.", [("Tối 13-9", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Ngày 14 tháng 9 năm 2024, báo đưa tin.", [("Ngày 14 tháng 9 năm 2024", "2024-09-14", "2024-09-14", "date")]),
    ("Hiệp ước được ký ba tháng trước.", [("ba tháng trước", "XXXX-XX", "2024-06", "date")]),
    ("Hội nghị họp hồi tháng 6.", [("tháng 6", "XXXX-06", "2024-06", "date")]),
    ("Cầu xây năm ngoái.", [("năm ngoái", "XXXX", "2023", "date")]),
    ("Chủ nhật (3/3), ông đến Rạng.", [("Chủ nhật (3/3)", "XXXX-03-03", "2024-03-03", "date")]),
    ("Lúc 18 giờ 30 phút ngày 13/9, đoàn tới.", [("18 giờ 30 phút ngày 13/9", "XXXX-09-13T18:30", "2024-09-13T18:30", "time")]),
    ("Từ ngày 12 đến 14-9, cảng đóng cửa.", [("ngày 12 đến 14-9", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")]),
    ("Sáng nay trời mưa.", [("Sáng nay", "XXXX-XX-XXTMO", "2024-09-15TMO", "date")]),
    ("Tháng 9/2024, giá tăng.", [("Tháng 9/2024", "2024-09", "2024-09", "date")]),
    ("Họ sống ở đó từ năm 2019.", [("từ năm 2019", "2019/..", "2019/..", "range")]),
    ("Thứ Năm tuần trước, bà phát biểu.", [("Thứ Năm tuần trước", "XXXX-WXX-4", "2024-09-05", "date")]),
    (
        "Ông đến ngày 13/9/2024, hôm sau ông đi.",
        [
            ("ngày 13/9/2024", "2024-09-13", "2024-09-13", "date"),
            ("hôm sau", "2024-09-14", "2024-09-14", "date"),
        ],
    ),
    ("Chiến tranh kéo dài 5 năm.", [("5 năm", "P5Y", "P5Y", "duration")]),
    ("Ông đi 5 năm trước.", [("5 năm trước", "XXXX", "2019", "date")]),
    ("Tuần tới trường mở cửa.", [("Tuần tới", "XXXX-WXX", "2024-W38", "date")]),
    ("Thế kỷ 19 đã qua.", [("Thế kỷ 19", "18", "18", "date")]),
    ("Tối nay lúc 19h30 có trận đấu.", [("Tối nay lúc 19h30", "XXXX-XX-XXT19:30", "2024-09-15T19:30", "time")]),
    ("Họ sẽ gặp nhau vào thứ Tư.", [("thứ Tư", "XXXX-WXX-3", "2024-09-18", "date")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "vi") == expected
