"""Times in Malay."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Pertemuan itu diadakan pada 13 September di Rawan.", [("13 September", "XXXX-09-13", "2024-09-13", "date")]),
    ("Jambatan itu runtuh pada 2 Mac lalu.", [("2 Mac lalu", "XXXX-03-02", "2024-03-02", "date")]),
    ("Tarif baharu bermula pada 1 Oktober ini.", [("1 Oktober ini", "XXXX-10-01", "2024-10-01", "date")]),
    ("Beliau tiba di Rawan pada Isnin, 3 Mac 2025.", [("Isnin, 3 Mac 2025", "2025-03-03", "2025-03-03", "date")]),
    ("Borang dihantar pada 1hb Julai 2023.", [("1hb Julai 2023", "2023-07-01", "2023-07-01", "date")]),
    ("Hujan turun semalam dan kelmarin.", [
        ("semalam", "XXXX-XX-XX", "2024-09-14", "date"), ("kelmarin", "XXXX-XX-XX", "2024-09-13", "date"),
    ]),
    ("Mangsa ditemui pagi tadi.", [("pagi tadi", "XXXX-XX-XXTMO", "2024-09-15TMO", "date")]),
    ("Kejadian kira-kira jam 9 malam tadi.", [("9 malam tadi", "XXXX-XX-XXT21:00", "2024-09-14T21:00", "time")]),
    ("Feri bertolak pada 3.15 petang esok.", [("3.15 petang esok", "XXXX-XX-XXT15:15", "2024-09-16T15:15", "time")]),
    ("Majlis bermula jam 12 tengah hari Isnin.", [("12 tengah hari Isnin", "XXXX-WXX-1T12:00", "2024-09-09T12:00", "time")]),
    ("Dewan akan dibuka Rabu depan.", [("Rabu depan", "XXXX-WXX-3", "2024-09-18", "date")]),
    ("Khamis minggu lalu beliau pulang.", [("Khamis minggu lalu", "XXXX-WXX-4", "2024-09-05", "date")]),
    ("Beliau dilantik tiga bulan lalu.", [("tiga bulan lalu", "XXXX-XX", "2024-06", "date")]),
    ("Sekolah itu dibina setahun lepas.", [("setahun lepas", "XXXX", "2023", "date")]),
    ("Projek siap dua minggu lagi.", [("dua minggu lagi", "XXXX-WXX", "2024-W39", "date")]),
    ("Dalam tempoh tiga bulan lepas harga naik.", [
        ("Dalam tempoh tiga bulan lepas", "P3M", "2024-06-15/2024-09-15", "range"),
    ]),
    ("Hujung minggu ini jalan ditutup.", [("Hujung minggu ini", "XXXX-WXX-WE", "2024-W37-WE", "date")]),
    ("Pada 13 September 2024 beliau tiba. Keesokan harinya beliau pulang.", [
        ("13 September 2024", "2024-09-13", "2024-09-13", "date"),
        ("Keesokan harinya", "2024-09-14", "2024-09-14", "date"),
    ]),
    ("Persidangan dari 12 hingga 14 September.", [
        ("dari 12 hingga 14 September", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range"),
    ]),
    ("Kaunter dibuka antara jam 2 hingga 4 petang.", [
        ("antara jam 2 hingga 4 petang", "T14:00:00/T16:00:00", "T14:00:00/T16:00:00", "range"),
    ]),
    ("Mereka menetap di situ sejak 2019.", [("sejak 2019", "2019/..", "2019/..", "range")]),
    ("Yuran perlu dibayar sebelum 31 Mei 2024.", [("sebelum 31 Mei 2024", "../2024-05-31", "../2024-05-31", "range")]),
    ("Tiga hari selepas 12 Januari sungai surut.", [("Tiga hari selepas 12 Januari", "XXXX-XX-XX", "2024-01-15", "date")]),
    ("Suku kedua tahun ini lebih baik.", [("Suku kedua tahun ini", "XXXX-Q2", "2024-Q2", "date")]),
    ("Jumaat terakhir Oktober ialah cuti.", [("Jumaat terakhir Oktober", "XXXX-XX-XX", "2023-10-27", "date")]),
    ("Masjid abad ke-19 itu dibaiki pada 1990-an.", [
        ("abad ke-19", "18", "18", "date"), ("1990-an", "199", "199", "date"),
    ]),
    ("Kontraktor mengambil masa dua tahun setengah.", [("dua tahun setengah", "P2.5Y", "P2.5Y", "duration")]),
    ("Kelas setiap Isnin jam 8 malam.", [("setiap Isnin jam 8 malam", "SET:XXXX-WXX-1T20:00", "SET:XXXX-WXX-1T20:00", "set")]),
    ("Siaran pada 20:30 GMT.", [("20:30 GMT", "T20:30:00Z", "T20:30:00Z", "time")]),
    ("Ali, 45, membayar RM3.50 kepada 1500 peserta.", []),
    ("Rawan menang 3-1 selepas solat Jumaat.", []),
    ("Mesyuarat ke-45 itu mencatat kenaikan 5.6 peratus.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "ms") == expected
