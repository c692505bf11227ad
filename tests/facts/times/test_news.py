"""Times as news writes them, where a first reading goes wrong."""

from __future__ import annotations

import pytest

from .told import told

CASES = [
    ("en", "Posted March 10, 2026 18:41 GMT+7.", "March 10, 2026 18:41 GMT+7", "2026-03-10T18:41+07:00"),
    ("en", "It struck at 6:40 a.m. (local time).", "6:40 a.m.", "T06:40:00"),
    ("en", "Divers spent 1,340 hours there.", "1,340 hours", "PT1340H"),
    ("en", "It resumes Wednesday (September 18).", "Wednesday (September 18)", "2024-09-18"),
    ("en", "It will, said the port's owners in a long and careful statement, open on 1 October.", "1 October", "2024-10-01"),
    ("id", "Terjadi pada pagi hari tanggal 10 Maret.", "pagi hari tanggal 10 Maret", "2024-03-10TMO"),
    ("id", "Ia pergi selama tiga hari.", "tiga hari", "P3D"),
    ("id", "Rapat pukul 06.40 Wita.", "06.40 Wita", "T06:40:00+08:00"),
    ("id", "Rabu (18/9) rapat dimulai.", "Rabu (18/9)", "2024-09-18"),
    ("vi", "Lúc 6h40 (giờ địa phương) tàu tới.", "6h40", "T06:40:00"),
    ("vi", "Đến 7 giờ sáng, tàu tới.", "7 giờ sáng", "T07:00:00"),
    ("ru", "Он ждал три дня.", "три дня", "P3D"),
    ("ru", "Гонка шла 2 часа 31 минута.", "2 часа 31 минута", "PT2H31M"),
    ("ko", "25일(현지시간) 열렸다.", "25일", "2024-08-25"),
]


@pytest.mark.parametrize(("language", "text", "words", "value"), CASES, ids=[text for _, text, _, _ in CASES])
def test_news_readings(language: str, text: str, words: str, value: str) -> None:
    assert [(found, bound) for found, _, bound, _ in told(text, language)] == [(words, value)]


@pytest.mark.parametrize(("language", "text"), [("id", "Surat kabar Harian Rawan terbit."), ("es", "El Costa Diario salió.")])
def test_names_of_papers_are_no_sets(language: str, text: str) -> None:
    assert told(text, language) == []
