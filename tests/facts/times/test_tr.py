"""Times in Turkish."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Toplantı 13 Eylül'de Tarn'da yapıldı.", [("13 Eylül", "XXXX-09-13", "2024-09-13", "date")]),
    ("13 Eylül akşamı ayrıldı.", [("13 Eylül akşamı", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("13 Eylül 2024'te geldi.", [("13 Eylül 2024", "2024-09-13", "2024-09-13", "date")]),
    ("Antlaşma üç ay önce imzalandı.", [("üç ay önce", "XXXX-XX", "2024-06", "date")]),
    ("Zirve Haziran ayında yapıldı.", [("Haziran", "XXXX-06", "2024-06", "date")]),
    ("Köprü geçen yıl yapıldı.", [("geçen yıl", "XXXX", "2023", "date")]),
    ("Pazartesi günü konuştu.", [("Pazartesi günü", "XXXX-WXX-1", "2024-09-09", "date")]),
    ("Toplantı kırk dakikalık bir aranın ardından sürdü.", [("kırk dakikalık", "PT40M", "PT40M", "duration")]),
    ("Oturum saat 18.30'da başladı.", [("18.30", "T18:30:00", "T18:30:00", "time")]),
    ("Gelecek hafta okul açılacak.", [("Gelecek hafta", "XXXX-WXX", "2024-W38", "date")]),
    ("Dün akşam yağmur yağdı.", [("Dün akşam", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    ("Savaş beş yıl sürdü.", [("beş yıl", "P5Y", "P5Y", "duration")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "tr") == expected
