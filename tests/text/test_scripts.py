"""Which script a text is written in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.text.scripts import find_script, script_among, script_counts


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("The gate was shut.", "Latn"),
        ("Cửa đập đã đóng từ sáng.", "Latn"),
        ("Шлюз закрыли утром.", "Cyrl"),
        ("수문은 아침에 닫혔다.", "Hang"),
        ("水門は朝に閉じられた。", "Jpan"),
        ("这个水库的闸门已经关闭。", "Hans"),
        ("這個水庫的閘門已經關閉。", "Hant"),
        ("水口", "Hani"),
        ("أغلقت البوابة صباحا", "Arab"),
        ("सुबह द्वार बंद किया गया", "Deva"),
        ("השער נסגר בבוקר", "Hebr"),
        ("ประตูน้ำปิดแล้ว", "Thai"),
        ("Η πύλη έκλεισε", "Grek"),
        ("12:30 – 45 %", "Zyyy"),
        ("", "Zyyy"),
    ],
)
def test_the_script_of_most_letters(text: str, script: str) -> None:
    assert find_script(text) == script


def test_a_foreign_name_does_not_change_the_script() -> None:
    assert find_script("Компания Norderwiek Lines закрыла переправу через пролив.") == "Cyrl"
    assert find_script("AP통신은 수문이 닫혔다고 보도했다.") == "Hang"


def test_both_kinds_of_han_characters_are_undecided() -> None:
    assert find_script("这个這個们們来來") == "Hani"


def test_counts_come_most_frequent_first() -> None:
    assert list(script_counts("abc де")) == ["Latn", "Cyrl"]
    assert script_counts("abc де") == {"Latn": 3, "Cyrl": 2}
    assert sum(script_counts("abc де 12").values()) == 5


def test_multiplication_is_no_letter() -> None:
    assert script_counts("3 × 4 ÷ 2") == {}


@given(st.text())
def test_counting_first_gives_the_same_script(text: str) -> None:
    counts = script_counts(text)
    assert script_among(counts, text) == find_script(text)
    assert sum(counts.values()) <= len(text)
