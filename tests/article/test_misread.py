"""Text that was decoded as something else than it is."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.article.misread import Run, mend, misread_runs, moved_back
from sumber.article.plain import read_plain
from sumber.model import Article, Page


def misread(text: str, encoding: str) -> str:
    said = ""
    for byte in text.encode("utf-8"):
        try:
            said += bytes([byte]).decode(encoding)
        except UnicodeDecodeError:
            said += chr(byte)
    return said


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Hafenbehörde", "cp1252"),
        ("Hafenbehörde", "latin-1"),
        ("The port’s pipes", "cp1252"),
        ("The port’s pipes", "latin-1"),
        ("a fine of £604m", "cp1252"),
        ("渡轮将在港口停留", "cp1252"),
        ("여객선은 항구에", "latin-1"),
        ("Паром останется", "cp1252"),
        ("Паром останется", "cp1251"),
        ("नौका सोमवार तक", "cp1252"),
        ("ستبقى العبارة", "cp1252"),
    ],
)
def test_what_was_misread_is_read_again(text: str, encoding: str) -> None:
    assert mend(misread(text, encoding)).text == text


@pytest.mark.parametrize(
    "text",
    [
        "plain words",
        "São João, Ça va, Ålesund",
        "« Où ? » demanda-t-il, « là-bas ! » é ».",
        "Рік, Різдво і Сім’я: Кіра та Пірс",
        "25 °C в Москве — «Реки» и ѕвезда",
        "渡轮将在港口停留",
        "여객선은 항구에",
        "Â",
        "",
    ],
)
def test_clean_text_stays(text: str) -> None:
    mended = mend(text)
    assert mended.runs == () and mended.text == text


def test_runs_have_their_places() -> None:
    text = "La hafenbehÃ¶rde y MartÃ\xadn"
    assert misread_runs(text) == [Run(11, 13, "ö"), Run(23, 25, "í")]
    assert [text[run.start : run.end] for run in misread_runs(text)] == ["Ã¶", "Ã\xad"]


def test_single_pairs_of_cyrillic_need_longer_runs_beside_them() -> None:
    line = misread("Паром и два судна выйдут из порта на восток", "cp1251")
    assert mend(line).text == "Паром и два судна выйдут из порта на восток"
    assert mend("Рі " + "слово " * 5 + "°").runs == ()


@given(st.lists(st.sampled_from(["Ã¶", "a", " ", "â€™", "é", "\n", "Â£", "x"]), max_size=30))
def test_places_lead_back(parts: list[str]) -> None:
    text = "".join(parts)
    mended = mend(text)
    for start in range(len(mended.text)):
        begin, end = mended.start(start), mended.end(start + 1)
        assert 0 <= begin < end <= len(text)
        assert mend(text[begin:end]).text.find(mended.text[start]) >= 0
    assert mended.end(0) == 0


FIRST = "The harbourmaster of Norderwiek said on Sunday that the ferry “Ida” would stay in port until Monday."
SECOND = "Two smaller boats – the Jette and the Lotte – will sail from the south pier before noon, he said."


def read(text: str) -> Article:
    return read_plain(Page(text.encode()), text, id="a")


def test_an_article_is_read_from_the_mended_text_and_told_in_places_of_the_input() -> None:
    text = misread(f"The ferry “Ida”\n\nBy Søren Høeg\n\n{FIRST}\n\n{SECOND}\n\n[iklan_2]", "cp1252")
    article = read(text)
    assert article.text == f"{FIRST}\n{SECOND}"
    assert article.title == "The ferry “Ida”"
    assert article.authors == ("Søren Høeg",)
    for one in article.damage:
        start, end = map(int, one.where.removeprefix("input:").split("-"))
        assert text[start:end] == one.text
    assert {one.kind for one in article.damage} == {"mojibake", "placeholder"}
    assert article.title_evidence is not None and article.title_evidence.text == misread("The ferry “Ida”", "cp1252")
    assert [person.evidence.text for person in article.people] == [misread("By Søren Høeg", "cp1252")]
    start, end = map(int, article.blocks[0].origin.removeprefix("input:").split("-"))
    assert text[start:end] == misread(FIRST, "cp1252")


def test_runs_of_a_line_are_one_damage() -> None:
    article = read(misread(f"{FIRST}\n\n{SECOND}", "cp1252"))
    assert [one.kind for one in article.damage] == ["mojibake", "mojibake"]


def test_nothing_is_moved_where_nothing_was_misread() -> None:
    article = read(f"{FIRST}\n\n{SECOND}")
    assert moved_back(article, mend(FIRST), FIRST + SECOND).blocks[0].origin == article.blocks[0].origin


@pytest.mark.parametrize("unit", ["Ã©", "РЅР° ", "Ã", "вЂ", "é ", "Â£ "])
def test_time_grows_with_the_length(unit: str) -> None:
    start = time.process_time()
    misread_runs(unit * 20_000)
    assert time.process_time() - start < 2.0
