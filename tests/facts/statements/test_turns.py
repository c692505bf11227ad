"""Interviews and transcripts: lines that open with a name and a colon."""

from __future__ import annotations

import pytest

from .marked import told

INTERVIEW = (
    "Orla Brandt has kept the gate of Kelmar for forty years.\n"
    "When did you start?\n"
    "Orla Brandt: In the year of the flood. Nobody else wanted the key.\n"
    "And what will you do now?\n"
    "Brandt: Sleep. Then I will sell the boat.\n"
)


def test_every_line_of_a_name_is_what_it_says() -> None:
    found = told(INTERVIEW, "en")
    assert [speaker for speaker, _, _ in found] == ["Orla Brandt", "Brandt"]
    assert found[0][1] == ["In the year of the flood. Nobody else wanted the key"]
    assert found[1][1] == ["Sleep. Then I will sell the boat"]


def test_names_of_a_script_without_capitals_are_told_of_elsewhere() -> None:
    text = "亓文昭昨天在办公室接受了采访。\n亓文昭：是的。门是锈做的。\n天下着雨。\n亓文昭：我把钥匙卖掉了。\n亓文昭后来离开了。\n"
    found = told(text, "zh")
    assert ("亓文昭", ["是的。门是锈做的"], []) in found
    assert ("亓文昭", ["我把钥匙卖掉了"], []) in found


@pytest.mark.parametrize(
    "text",
    [
        "Place: the town hall of Kelmar\nPrice: four silver coins each\nTime: when the lamps are lit\n",
        "6:05 p.m.\nThe gate is shut.\n5:45 p.m.\nThe gate is open.\n",
        "Note: the gate stays shut in the rain.\nOrla Brandt walked home.\n",
    ],
)
def test_forms_and_clock_times_are_nobody(text: str) -> None:
    assert told(text, "en") == []


def test_what_is_told_within_a_turn_is_part_of_it() -> None:
    text = INTERVIEW + "Brandt: The mayor said the gate is rust. I laughed.\n"
    assert told(text, "en")[-1][1] == ["The mayor said the gate is rust. I laughed"]
