"""Lines that stand around a text and not in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.article.labels import labels
from sumber.article.surroundings import lines_around

FIRST = "The ferry between Norderwiek and the island of Halmsand stays in port until Monday, its owner said on Sunday."
SECOND = "Two smaller boats will sail from the south pier, and nobody will be charged for the longer way round."
THIRD = "The harbour master said that no ship would leave before every pipe in the engine room was dry again."
TEXT = [FIRST, SECOND, THIRD]


def around(lines: list[str], language: str = "und") -> list[str | None]:
    return list(lines_around(lines, labels(language)))


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Katsottu: 145", "counter"),
        ("38 mielipidettä", "counter"),
        ("Luettu 12 kertaa", "counter"),
        ("Löydät meidät myös Instagramista: Instagram", "share_line"),
        ("Taustaa: Lautta jäi satamaan kolmeksi viikoksi syksyllä", "read_also"),
        ("背景：渡轮因发动机舱失火停航三周", "read_also"),
    ],
)
def test_below_the_text_the_shape_is_enough(line: str, kind: str) -> None:
    assert around(["Ferry stays in port", *TEXT, line]) == [None, None, None, None, kind]
    assert kind == "share_line" or around(["Ferry stays in port", FIRST, line, SECOND, THIRD])[2] is None


@pytest.mark.parametrize("line", ["The owner of the ferry", "In 2019: 14 ships", "Jane Roe", "1. Ships", "- boats", "3 March"])
def test_other_lines_below_the_text_stay(line: str) -> None:
    assert around([*TEXT, line])[-1] is None


@pytest.mark.parametrize(
    ("line", "kind"), [("Katsottu: 1", "counter"), ("2,381 katselua", "counter"), ("Jaa: Facebook", "share_line")]
)
def test_between_title_and_text(line: str, kind: str) -> None:
    assert around(["Ferry stays in port", line, *TEXT])[1] == kind


@pytest.mark.parametrize("line", ["3 March", "Halmsand, 12 May", "Norderwiek"])
def test_a_day_above_the_text_is_no_counter(line: str) -> None:
    assert around(["Ferry stays in port", line, *TEXT])[1] is None


def test_a_sentence_about_following_on_a_network_stands_between_two_paragraphs() -> None:
    assert around([FIRST, "You can also find us on Instagram", SECOND, THIRD])[1] == "share_line"
    assert around([FIRST, "Instagram Shopping", SECOND, THIRD])[1] is None


def test_networks_stand_together_or_beside_a_line_for_sharing() -> None:
    assert around([*TEXT, "Facebook", "X", "Telegram"])[3:] == ["share_line"] * 3
    assert around(["Facebook", "Ferry stays in port"]) == [None, None]
    assert around([*TEXT, "Share this article", "X"], "en")[3:] == ["share_line", "share_line"]


def test_short_lines_in_company() -> None:
    known = ["Comments (0)", "Share this article", "Read more: The ferry that never came"]
    assert around([*TEXT, *known, "The editors recommend"], "en")[-1] == "furniture"
    assert around([*TEXT, known[0], "The editors recommend"], "en")[-1] is None


def test_the_title_below_the_text_is_left_to_who_looks_for_it() -> None:
    title = "Halmsand: The ferry stays in port until Monday again"
    assert around([title, *TEXT, title])[-1] is None


def test_a_text_that_is_mostly_lists_is_taken_as_it_is() -> None:
    lines = ["Views: 12", "Ferries: 3", "Boats: 4", "Piers: 2", FIRST, "Ships: 1", "Boats: 9"]
    assert around(lines)[1:4] == [None, None, None]
    assert around(lines)[5:] == [None, None]


@given(st.lists(st.sampled_from([*TEXT, "Facebook", "Views: 12", "Jane Roe", "|", "Read more: X", "背景：渡轮", "©"]), max_size=12))
def test_each_line_has_one_answer(lines: list[str]) -> None:
    assert len(around(lines)) == len(lines)
    assert around(lines) == around(lines)
