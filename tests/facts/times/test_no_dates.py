"""Numbers and words that are no dates, and text that no pack covers."""

from __future__ import annotations

import pytest

from sumber.facts.times import find_times

NO_DATES = [
    ("en", "The match ended 3-2 and the next one 21-17."),
    ("en", "Bread costs $5.50, milk 1.20 and rice 12,500 a sack."),
    ("en", "Call 555-1234 or write to room 2023 of block 7."),
    ("en", "Theresa May thanked April Jones and August Wilson."),
    ("en", "The G20 met after flight MH17 and the F-16 deal."),
    ("en", "Article 14 of the law, page 13, chapter 9."),
    ("en", "About 1,500 people and 12 boats were counted."),
    ("en", "She may march on, and the sun sat low."),
    ("en", "The rate rose 3.5% to 12.5% under rule 24/7."),
    ("en", "A second vote was asked for at the last minute."),
    ("en", "Version 3.11 replaced version 3.9."),
    ("id", "Skor akhir 3-2 untuk tuan rumah."),
    ("id", "Harga beras Rp 12.500 per kilogram."),
    ("id", "Sebanyak 1.500 orang dan 12 perahu dihitung."),
    ("id", "Nomor telepon 021-555-1234 tidak aktif."),
    ("vi", "Tỷ số là 3-2 cho đội chủ nhà."),
    ("vi", "Giá gạo 12.500 đồng một cân."),
    ("vi", "Có 1.500 người và 12 chiếc thuyền."),
    ("ru", "Матч закончился со счетом 3:2."),
    ("ru", "Цена выросла до 12 500 рублей."),
    ("ru", "Статья 14 закона, страница 13."),
    ("ko", "경기는 3-2로 끝났다."),
    ("ko", "일본과 월드컵 그리고 인도네시아 화가."),
    ("ko", "쌀값은 1만2500원이다."),
    ("es", "El partido acabó 3-2."),
    ("es", "Mayo Pérez compró 12 barcos."),
    ("de", "Das Spiel endete 3:2."),
    ("de", "Herr Mai kaufte 12 Boote für 5,50 Euro."),
    ("fr", "Le match s'est terminé 3-2."),
    ("zh", "日本首相与周恩来纪念馆。"),
    ("zh", "比分为3-2。"),
    ("ja", "日本の首相と朝鮮半島。"),
    ("ja", "試合は3-2で終わった。"),
]


@pytest.mark.parametrize(("language", "text"), NO_DATES, ids=[text for _, text in NO_DATES])
def test_a_number_that_is_no_date_is_none(language: str, text: str) -> None:
    found = find_times(text, language=language)
    assert [time.span.slice(text) for time in found if time.kind != "duration"] == []


@pytest.mark.parametrize("language", [None, "xx", "fi", ""])
def test_without_a_pack_numeric_dates_are_read(language: str | None) -> None:
    text = "Tarn 2024-09-13, 25.12.2023 ja 2024-09-13T10:00Z"
    assert [time.value for time in find_times(text, language=language)] == ["2024-09-13", "2023-12-25", "2024-09-13T10:00Z"]


def test_an_order_that_nobody_tells_stays_open() -> None:
    assert [time.value for time in find_times("03/04/2024", language=None)] == ["2024-XX-XX"]
    assert [time.value for time in find_times("04/04/2024", language=None)] == ["2024-04-04"]
    assert [time.value for time in find_times("03/04/2024", language="en")] == ["2024-04-03"]


@pytest.mark.parametrize("text", ["31/02/2023", "30 February 2023", "2023-02-29", "32 May 2020", "13/13/2024", "25:70"])
def test_days_that_do_not_exist_are_none(text: str) -> None:
    assert all(time.value in ("2023-02", "2020-05", "2020") for time in find_times(text, language="en"))


def test_leap_days_without_a_year_find_a_leap_year() -> None:
    from datetime import datetime

    found = find_times("29 February", language="en", reference=datetime(2023, 5, 1))
    assert [time.value for time in found] == ["2020-02-29"]
