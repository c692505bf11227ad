"""Sentences that stand glued together, and ends within a sentence."""

from __future__ import annotations

import time

import pytest

from sumber.article.damage_joins import cut_end, joined_sentences
from sumber.article.labels import labels


def glued(text: str, language: str = "und", skip: str = "") -> list[str]:
    return [text[start:end] for _, start, end in joined_sentences(text, common=labels(language).common, skip=skip)]


@pytest.mark.parametrize(
    ("text", "joint"),
    [
        ("The ferry stays in port.The owner said so.", "port.T"),
        ("He finished five minutes and 41sec down and lies 14th.Hallam, who rides, won the stage.", "th.H"),
        ("The chairman told us it was”.Revenue in the third quarter fell.", "was”.R"),
        (
            "Die Fähre bleibt mit fünf Stunden Verspätung im Hafen von Norderwiek.Halmsand war am Sonntag ohne Schiff.",
            "Norderwiek.H",
        ),
        ("Паром останется в порту.Владелец молчит.", "порту.В"),
        ("여객선은 항구에 머문다고 밝혔다.두 척은 남쪽에서 떠난다.", "밝혔다.두"),
        ("नौका बंदरगाह में रहेगी।अगले 48 घंटे भारी हैं।", "रहेगी।अ"),
        ("وقال المدير إن العبارة ستبقى.وأضاف أن الأنابيب لم تجف.", "ستبقى.و"),
        ("Phà nằm lại cảng đến thứ Hai, chủ tàu nói.Vở diễn tối nay hoãn.", "nói.V"),
        ("Qui paiera ? Personne «\u00a0avant lundi\u00a0».Reste la question du prix.", "lundi\u00a0».R"),
        ("She said nobody sails.“We wait for the pipes to dry.”", "sails.“W"),
    ],
)
def test_a_lost_break_is_found(text: str, joint: str) -> None:
    assert glued(text) == [joint]


@pytest.mark.parametrize(
    "text",
    [
        "Read it at Amazon.Com now or never.",
        "Er las es bei Table.Briefings heute früh.",
        "The U.S.Senate met. Node.Js runs.",
        "It is written in ASP.NET and for.NET developers.",
        "The call os.Create() fails, and so does file.Close here.",
        "a context.Context, another one",
        "А.С.Пушкин и т.д. и т.п.",
        "د.محمد قال ذلك",
        "제3.1절 기념식",
        "渡轮停航。港长说。",
        "Wait…Then it came.",
    ],
)
def test_names_and_abbreviations_are_left_alone(text: str) -> None:
    assert glued(text, "en") == []


def test_marks_may_be_passed_over() -> None:
    assert glued("Nobody sails?Not even the pilot.") == ["sails?N"]
    assert glued("Nobody sails?Not even the pilot.", skip="?") == []


LONG = "The owner of the ferry said on Sunday that two smaller boats would sail from the south pier before noon and"
WIDE = "港长星期日表示，在发动机舱的每一根管道都干燥之前，任何船只都不得离开港口，两艘较小的船将在"


@pytest.mark.parametrize("end", ["", " ...", "…", " […]", "... [+1843 chars]", " [+12 characters]", ","])
def test_an_end_within_a_sentence(end: str) -> None:
    found = cut_end(f"It was built in 1931.\n{LONG}{end}")
    assert found is not None
    assert found[0] == "cut_end" and found[2] == len(f"It was built in 1931.\n{LONG}{end}")


@pytest.mark.parametrize("end", ["", "...", "…", "[+700 chars]"])
def test_scripts_without_blanks_need_fewer_characters(end: str) -> None:
    assert cut_end(WIDE + end) is not None


@pytest.mark.parametrize(
    "text", [f"{LONG} nobody sails.", f"{LONG} left. He waited ...", f"{LONG} (dpa)", "Short", "", WIDE + "出发。"]
)
def test_other_ends_are_no_cuts(text: str) -> None:
    assert cut_end(text) is None


@pytest.mark.parametrize("unit", ["abc.Def ghi ", "a.", "x ", ".", "अ।ब "])
def test_time_grows_with_the_length(unit: str) -> None:
    start = time.process_time()
    list(joined_sentences(unit * 20_000))
    cut_end(unit * 20_000)
    assert time.process_time() - start < 2.0
