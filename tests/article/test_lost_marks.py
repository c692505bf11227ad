"""Question marks in the place of other characters."""

from __future__ import annotations

import time

import pytest

from sumber.article.damage import find_damage
from sumber.article.lost_marks import lost_marks


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in lost_marks(text)]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("They don?t know and won?t say.", ["n?t", "n?t"]),
        ("He said ?nobody sails? and ?we wait? on Sunday.", [" ?n", "s? ", " ?w", "t? "]),
        ("The caf? du port n?ouvre pas, l?h?tel non plus.", ["f? ", "n?o", "l?h", "h?t"]),
        ("El due?o del ferry y el ni?o.", ["e?o", "i?o"]),
        ("“Nobody,? he said, and ?nobody? again, don?t you see.", [",? ", " ?n", "y? ", "n?t"]),
        ("他说?谁也不能出海?，又说：?等到星期一?。", ["说?谁", "海?，", "：?等", "一?。"]),
        ("그는 ?배가 못 나간다?고 말했다. 또 ?월요일?이라고 했다.", [" ?배", "다?고", " ?월", "일?이"]),
        ("The port ? and the pier don?t open ? they?re dry.", [" ? ", "n?t", " ? ", "y?r"]),
    ],
)
def test_marks_that_cannot_be_questions(text: str, marks: list[str]) -> None:
    assert found(text) == marks


@pytest.mark.parametrize(
    "text",
    [
        "Who will pay? Nobody knows. Why?",
        "“Who?” he asked. “And when?” she said.",
        "¿Quién paga? ¿Y cuándo?",
        "« Qui paiera ? » demande-t-il. Et quand ?",
        "谁来付钱?没有人知道。什么时候?也没有人知道。",
        "See https://example.org/page?id=1 and https://example.org/list?q=a now.",
        "누가 낼까? 아무도 모른다.",
        "Why now?! What???",
        "?",
        "",
    ],
)
def test_questions_stay_questions(text: str) -> None:
    assert len(found(text)) < 2
    assert not [one for one in find_damage(text) if one.kind == "lost_marks"]


def test_a_glued_question_is_no_lost_mark() -> None:
    assert found("Who pays?Nobody knows. Who sails?Nobody.") == []


def test_likely_ones_need_sure_ones() -> None:
    assert found("Is it dry? nobody said. Is it wet? nobody said.") == []


@pytest.mark.parametrize("unit", ["? ", "a?b ", "?", "a? b", ",? "])
def test_time_grows_with_the_length(unit: str) -> None:
    start = time.process_time()
    list(lost_marks(unit * 30_000))
    assert time.process_time() - start < 2.0
