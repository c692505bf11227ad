"""Datelines: where a text came from, by whose report."""

from __future__ import annotations

import pytest

from sumber.article.datelines import find_dateline
from sumber.article.labels import labels

CASES = [
    ("en", "KELMAR, March 3 (Reuters) - The gate was shut.", "KELMAR, March 3 (Reuters)", "reuters"),
    ("en", "SEOUL, South Korea (AP) — The gate was shut.", "SEOUL, South Korea (AP)", "ap"),
    ("en", "BRANDEL/THE SOUND, March 7 (Reuters) - The gate was shut.", "BRANDEL/THE SOUND, March 7 (Reuters)", "reuters"),
    ("en", "(CNN) The gate at Nowell was shut on Friday.", "(CNN)", "cnn"),
    ("id", "JAKARTA, KOMPAS.com – Pintu air ditutup.", "JAKARTA, KOMPAS.com", "kompas"),
    ("id", "Jakarta (ANTARA) - Pintu air ditutup.", "Jakarta (ANTARA)", "antara"),
    ("vi", "Hà Nội (TTXVN) - Cửa đập đã đóng.", "Hà Nội (TTXVN)", "vna"),
    ("de", "Norderwiek (dpa) - Das Tor ist zu.", "Norderwiek (dpa)", "dpa"),
    ("fr", "Paris, 5 mars (AFP) - La porte est fermée.", "Paris, 5 mars (AFP)", "afp"),
    ("es", "Madrid, 5 mar (EFE).- La compuerta está cerrada.", "Madrid, 5 mar (EFE)", "efe"),
    ("ru", "МОСКВА, 5 марта. /ТАСС/. Шлюз закрыт.", "МОСКВА, 5 марта. /ТАСС/", "tass"),
    ("ru", "МОСКВА, 5 мар - РИА Новости. Шлюз закрыт.", "МОСКВА, 5 мар - РИА Новости", "ria"),
    ("ru", "(Москва, ТАСС) Шлюз закрыт.", "(Москва, ТАСС)", "tass"),
    ("ko", "(서울=연합뉴스) 홍길동 기자 = 수문이 닫혔다.", "(서울=연합뉴스) 홍길동 기자", "yonhap"),
    ("ko", "(서울=연합뉴스) 수문이 닫혔다.", "(서울=연합뉴스)", "yonhap"),
    ("zh", "新华社北京3月5日电 闸门已经关闭。", "新华社北京3月5日电", "xinhua"),
    ("zh", "（中央社記者王小明台北5日電）閘門已經關閉。", "（中央社記者王小明台北5日電）", "cna-tw"),
    ("ja", "［東京　５日　ロイター］ - 水門は閉じた。", "［東京　５日　ロイター］", "reuters"),
]


@pytest.mark.parametrize(("language", "head", "covered", "outlet"), CASES)
def test_the_forms_of_datelines(language: str, head: str, covered: str, outlet: str) -> None:
    found = find_dateline(head, labels(language))
    assert found is not None
    length, name, known = found
    assert head[:length] == covered
    assert name in covered
    assert known is not None and known.id == outlet


@pytest.mark.parametrize(("language", "head", "covered", "outlet"), CASES)
def test_most_forms_need_no_pack(language: str, head: str, covered: str, outlet: str) -> None:
    found = find_dateline(head, labels("und"))
    if language not in {"zh", "ko"}:
        assert found is not None and found[2] is not None and found[2].id == outlet


def test_a_place_in_capitals_is_a_dateline_at_the_beginning_only() -> None:
    head = "NORDERWIEK — The gate was shut."
    assert find_dateline(head, labels("en")) == (10, "NORDERWIEK", None)
    assert find_dateline(head, labels("en"), early=False) is None


def test_an_unknown_agency_in_capitals_is_named_as_written() -> None:
    found = find_dateline("KELMAR, March 3 (KNA) - The gate was shut.", labels("en"))
    assert found is not None and found[1] == "KNA"


def test_a_reporter_after_the_place_is_no_outlet() -> None:
    found = find_dateline("【ソウル＝小池和樹】水門は閉じた。", labels("ja"))
    assert found is not None
    assert found[1:] == ("ソウル＝小池和樹", None)


@pytest.mark.parametrize(
    "head",
    [
        "The gate was shut - and nobody knew why.",
        "The group (AP) reported — but nothing came of it.",
        "The Brain Care Score (BCS) - a number from 0 to 21 - is old.",
        "Click-Through Rates (CTR): what they tell",
        "1. Catan (1995) - A game of trade.",
        "US P&C – The segment grew.",
        "TL;DR — Nothing new.",
        "- Augmented reality (AR) - a label for much.",
        "August 14 – St. Louis has a new bridge.",
        "“NO” — That was all he said.",
        "据塔斯社报道，闸门已经关闭。",
        "新华社报道称，闸门已经关闭。",
        "(It was shut.) The gate opened again.",
        "По данным МЧС. /ТАСС/",
        "",
    ],
)
def test_what_is_no_dateline(head: str) -> None:
    for language in ("en", "zh", "ru"):
        assert find_dateline(head, labels(language)) is None


def test_a_domain_in_a_dateline_is_the_source() -> None:
    found = find_dateline("SEEBLATT.EXAMPLE, Norderwiek - The gate was shut.", labels("en"))
    assert found == (28, "SEEBLATT.EXAMPLE", None)
