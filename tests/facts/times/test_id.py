"""Times in Indonesian."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Pertemuan digelar pada 13 September di Rawan.", [("13 September", "XXXX-09-13", "2024-09-13", "date")]),
    ("Ia diantar pada malam 13 September.", [("malam 13 September", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Perjanjian ditandatangani tiga bulan lalu.", [("tiga bulan lalu", "XXXX-XX", "2024-06", "date")]),
    ("Puncak itu digelar pada bulan Juni.", [("bulan Juni", "XXXX-06", "2024-06", "date")]),
    ("Jembatan dibangun tahun lalu.", [("tahun lalu", "XXXX", "2023", "date")]),
    ("Ia tiba di Rawan, Senin (3/3/2025).", [("Senin (3/3/2025)", "2025-03-03", "2025-03-03", "date")]),
    ("Ia tiba di Rawan, Rabu (14/2) siang.", [("Rabu (14/2) siang", "XXXX-02-14TAF", "2024-02-14TAF", "date")]),
    ("Rapat dimulai pukul 18.30 WIB, Jumat.", [("18.30 WIB, Jumat", "XXXX-WXX-5T18:30+07:00", "2024-09-13T18:30+07:00", "time")]),
    (
        "Konferensi berlangsung 13-15 September 2024.",
        [("13-15 September 2024", "2024-09-13/2024-09-15", "2024-09-13/2024-09-15", "range")],
    ),
    ("Warga menunggu sejak tahun 2019.", [("sejak tahun 2019", "2019/..", "2019/..", "range")]),
    ("Pemilu digelar pada 14 Februari 2024.", [("14 Februari 2024", "2024-02-14", "2024-02-14", "date")]),
    ("Harga naik minggu depan.", [("minggu depan", "XXXX-WXX", "2024-W38", "date")]),
    ("Pada Minggu malam listrik padam.", [("Minggu malam", "XXXX-WXX-7TEV", "2024-09-15TEV", "date")]),
    ("Kemarin sore hujan turun.", [("Kemarin sore", "XXXX-XX-XXTAF", "2024-09-14TAF", "date")]),
    ("Kapal berlayar lima hari.", [("lima hari", "P5D", "P5D", "duration")]),
    ("Dewan bersidang setiap hari.", [("setiap hari", "SET:P1D", "SET:P1D", "set")]),
    ("Ia lahir pada 2 Mei 1971.", [("2 Mei 1971", "1971-05-02", "1971-05-02", "date")]),
    ("Kamis pekan lalu ia pergi.", [("Kamis pekan lalu", "XXXX-WXX-4", "2024-09-05", "date")]),
    (
        "Pada 13 September 2024 ia tiba. Keesokan harinya ia pulang.",
        [
            ("13 September 2024", "2024-09-13", "2024-09-13", "date"),
            ("Keesokan harinya", "2024-09-14", "2024-09-14", "date"),
        ],
    ),
    ("Sekolah dibuka bulan depan.", [("bulan depan", "XXXX-XX", "2024-10", "date")]),
    ("Kantor itu ditutup pada akhir tahun ini.", [("tahun ini", "XXXX", "2024", "date")]),
    ("Abad ke-19 berlalu.", [("Abad ke-19", "18", "18", "date")]),
    ("Mereka akan bertemu pada Rabu.", [("Rabu", "XXXX-WXX-3", "2024-09-18", "date")]),
    ("Ia pergi 5 tahun lalu.", [("5 tahun lalu", "XXXX", "2019", "date")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "id") == expected
