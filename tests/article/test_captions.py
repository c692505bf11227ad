"""Captions within plain texts."""

from __future__ import annotations

import pytest

from sumber.article.captions import is_caption, name_behind_label
from sumber.article.labels import labels


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ferry lies at the south pier. (Photo: Jane Roe)"),
        ("en", "The ferry lies at the south pier. Photograph: Jane Roe/Harbour Images"),
        ("en", "The ferry lies at the south pier. [Jane Roe/Reuters]"),
        ("en", "The ferry lies at the south pier. | Photo Credit: Jane Roe"),
        ("en", "The ferry lies at the south pier. Snapped by: Jane Roe"),
        ("de", "Die Fähre liegt an der Südmole. Bildrechte: Jutta Brandel"),
        ("es", "El ferry en el muelle sur. / Lucía Berdejo"),
        ("id", "Kapal bersandar di dermaga selatan. (ANTARA FOTO/Dewi Kartanagara)"),
        ("id", "Kapal bersandar di dermaga selatan. (Dok. Dewi Kartanagara)"),
        ("ru", "Паром у южного причала. Снимок: Вера Станкевич"),
        ("ko", "여객선이 남쪽 부두에 서 있다. /사진=오지민"),
        ("ja", "南岸壁に停泊するフェリー。＝久世美緒撮影"),
        ("zh", "停在南码头的渡轮。贺知秋 摄"),
        ("ar", "العبارة عند الرصيف الجنوبي. تصوير: ليلى الزهراني"),
        ("hi", "दक्षिणी घाट पर नौका. फोटो साभार: मीनाक्षी देवरा"),
        ("und", "Laiva on etelälaiturissa. Kuvaaja: Aino Virtala"),
    ],
)
def test_a_name_behind_the_sentence(language: str, text: str) -> None:
    assert is_caption(text, labels(language), early=False, last=False)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry stays in port until Monday, the owner said.",
        "“The ferry stays,” he said. (Source: KCNA)",
        "The ferry stays in port. Source: KCNA",
        "It is one of three ships. They sail daily. They are old. They leak. Photo by nobody",
        "The committee (chaired by Roe) met.",
        "Two boats sail |",
        "",
    ],
)
def test_paragraphs_are_no_captions(text: str) -> None:
    assert not is_caption(text, labels("en"), early=False, last=False)


def test_a_long_paragraph_with_a_bar_is_none() -> None:
    assert not is_caption(
        "The ferry stays in port until Monday, the owner said on Sunday. " * 8 + "|", labels("en"), early=True, last=False
    )


def test_the_last_line_is_a_credit_rather_than_a_caption() -> None:
    assert not is_caption("The ferry stays in port. / Jane Roe", labels("en"), early=False, last=True)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Coordination: Jane Roe", "Jane Roe"),
        ("Mise en page : Solène Kerbrat", "Solène Kerbrat"),
        ("Верстка: Остап Верховець", "Остап Верховець"),
        ("排版：贺知秋", "贺知秋"),
        ("إخراج: ليلى الزهراني", "ليلى الزهراني"),
    ],
)
def test_a_name_behind_any_label(line: str, name: str) -> None:
    assert name_behind_label(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "Price: 20 euros",
        "What it costs: nothing at all",
        "Note: see below",
        "At 10:30 Jane Roe",
        "Jane Roe",
        "The old bridge. Photo: Jane Roe",
        "",
    ],
)
def test_other_lines_name_nobody(line: str) -> None:
    assert name_behind_label(line) is None
