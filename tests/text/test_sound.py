"""Names sound alike across scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.text.sound import merged, sound_code, sound_key

SAME = {
    "sk": ["Шойгу", "Shoigu", "쇼이구", "شويغو", "绍伊古", "ショイグ", "शोइगु", "ชอยกู", "Σόιγκου", "שויגו", "შოიგუ"],
    "trnb": ["Trump", "Трамп", "트럼프", "ترامب", "特朗普", "トランプ", "ट्रम्प", "ทรัมป์", "Τραμπ", "ტრამპი"],
    "srnsk": ["Zelenskyy", "Зеленский", "زيلينسكي", "泽连斯基", "젤렌스키", "ゼレンスキー"],
    "sns": ["Jones", "Джонс", "جونز", "琼斯", "존스", "ジョーンズ"],
    "hrs": ["Harris", "Харрис", "هاريس", "哈里斯", "해리스"],
    "abm": ["Obama", "أوباما", "オバマ", "오바마", "奥巴马"],
}


@pytest.mark.parametrize(("key", "names"), SAME.items(), ids=SAME)
def test_one_name_in_many_scripts_has_one_key(key: str, names: list[str]) -> None:
    assert {sound_key(name) for name in names} == {key}


@pytest.mark.parametrize(
    ("one", "other"),
    [("Calloway", "Кэллоуэй"), ("Lindqvist", "Линдквист"), ("Moscow", "MOSCOW"), ("Nguyễn", "Nguyen"), ("Đặng", "Dang")],
)
def test_spellings_of_a_name_agree(one: str, other: str) -> None:
    assert sound_key(one) == sound_key(other)


def test_different_names_differ() -> None:
    names = ["Calloway", "Renn", "Voss", "Lindqvist", "Petra", "Tobias", "Norvale", "Perrin"]
    assert len({sound_key(name) for name in names}) == len(names)


def test_parts_stand_apart_and_in_order() -> None:
    assert sound_key("Sergei Shoigu") == sound_key("Сергей Шойгу") == "srk sk"
    assert sound_key("霍莉·威洛比").count(" ") == 1


@pytest.mark.parametrize("nothing", ["", "   ", "123", "!?", "·"])
def test_without_letters_there_is_no_key(nothing: str) -> None:
    assert sound_key(nothing) == ""


@given(st.text(max_size=40))
def test_any_text_gives_a_key_of_classes(text: str) -> None:
    key = sound_key(text)
    assert set(key) <= set("abtksmnrh ")
    assert key == sound_key(text)


def test_code_of_a_run_holds_the_key_of_a_name_in_it() -> None:
    run = "国防部长泽连斯基昨天抵达"
    code, places = sound_code(run)
    start = code.index(merged(sound_key("Zelensky")))
    assert run[places[start]] == "泽"
    assert len(code) == len(places)


def test_merged_keys_have_no_doubled_letters() -> None:
    assert merged("srk kr") == "srkr"
    assert merged("abm hrs") == "bmrs"
