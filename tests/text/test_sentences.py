"""Sentences: their ends in many scripts, quotation marks, abbreviations, and the laws that hold for any text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.text.quotes import find_quotes
from sumber.text.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [span.slice(text) for span in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The river rose. The bridge held.", 2),
        ("Sungai itu meluap. Jembatan bertahan!", 2),
        ("Nước dâng. Cây cầu vẫn đứng vững.", 2),
        ("Река поднялась. Мост устоял.", 2),
        ("강물이 불었다. 다리는 버텼다.", 2),
        ("河水上涨。桥没有倒。", 2),
        ("川が増水した。橋は持ちこたえた。", 2),
        ("ارتفع النهر. هل صمد الجسر؟ نعم.", 3),
        ("नदी बढ़ी। पुल टिका रहा।", 2),
        ("دریا چڑھ گیا۔ پل قائم رہا۔", 2),
        ("မြစ်ရေတက်သည်။ တံတားခိုင်သည်။", 2),
        ("El río creció. ¿Aguantó el puente? Sí.", 3),
        ("Գետը բարձրացավ։ Կամուրջը դիմացավ։", 2),
        ("One line\nAnother line", 2),
    ],
)
def test_ends_in_many_scripts(text: str, count: int) -> None:
    assert len(split_sentences(text)) == count


@pytest.mark.parametrize(
    "text",
    [
        "Gov. Tara Moss met Dr. Ilo Bahn and J. R. Pell in the U.S. capital.",
        "Prices rose 3.5 percent to 1.200.000 rupiah at example.com today.",
        "Das Treffen am 13. September dauerte lange.",
        "Завод на ул. Речной выпустил 5 млн. Тонн там нет в этом году, им. Петрова",
        "Tarikan dimulai di Jl. Melati pada pukul 10.00 WIB.",
        "The plan ... was dropped.",
        'She asked "Where is it?" and left.',
        "“We will go. We will win,” said Tara Moss.",
        "「動かさない。待つ。」と述べた。",
        "“我们不会移动。我们会等。”他说。",
    ],
)
def test_stays_whole(text: str) -> None:
    assert sentences(text) == [text]


def test_a_quotation_that_ends_a_sentence_ends_it() -> None:
    assert sentences("Er sagte: „Nein. Nie.“ Dann ging er.") == ["Er sagte: „Nein. Nie.“", "Dann ging er."]
    assert sentences("He left! “Really?” he asked. It was Jan. 3. She nodded.") == [
        "He left!",
        "“Really?” he asked.",
        "It was Jan. 3.",
        "She nodded.",
    ]


def test_french_closing_mark_after_a_blank_belongs_to_its_sentence() -> None:
    assert sentences("« Nous restons. » Il est parti.") == ["« Nous restons. »", "Il est parti."]


def test_an_open_quotation_does_not_swallow_the_paragraph() -> None:
    assert len(split_sentences("“We stay. We wait. Nobody leaves.\n“And we hope,” she said.")) == 4


def test_a_lost_blank_between_sentences_is_seen() -> None:
    assert sentences("The bridge held.Nobody was hurt.") == ["The bridge held.", "Nobody was hurt."]


def test_lines_broken_for_their_width_stay_together() -> None:
    text = "The council of the river towns met on Monday evening to speak about\nthe bridge that had been closed since spring."
    assert sentences(text) == [text]


@given(st.text(alphabet='ab A.\n"“”«»。!?1é中', max_size=200))
def test_sentences_are_ordered_disjoint_trimmed_and_lose_nothing(text: str) -> None:
    spans = split_sentences(text)
    last = 0
    for span in spans:
        assert last <= span.start < span.end <= len(text)
        assert text[last : span.start].strip() == ""
        assert span.slice(text) == span.slice(text).strip()
        last = span.end
    assert text[last:].strip() == ""


@pytest.mark.parametrize("unit", ['"', "“", "«", "'", ".", "a. ", "“a.” ", "\n", "‘", "a“b”.", "「", "1. "])
def test_hostile_repetitions_stay_linear(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    start = time.process_time()
    split_sentences(text)
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('She said "no" and left.', ["no"]),
        ("Sie sagte „nein“ und ging.", ["nein"]),
        ("Sie sagte »nein« und ging.", ["nein"]),
        ("Elle a dit « non » hier.", ["non"]),
        ("彼女は「いいえ、『駄目』だ」と言った。", ["いいえ、『駄目』だ", "駄目"]),
        ("It's the towns' wish: ‘We won’t go,’ he said.", ["We won’t go,"]),
        ("He said 'It isn't so' twice.", ["It isn't so"]),
        ("“She called it “a mess” twice.”", ["She called it “a mess” twice.", "a mess"]),
        ('Mixed “marks" are paired.', ["marks"]),
        ("``Old style'' he said.", ["Old style"]),
        ("Hon sade ”nej” igen.", ["nej"]),
    ],
)
def test_marks_are_paired(text: str, inner: list[str]) -> None:
    assert [quote.inner.slice(text) for quote in find_quotes(text)] == inner


def test_a_quotation_over_paragraphs_is_open_in_the_first() -> None:
    text = "“Nobody leaves.\n“And we hope,” she said."
    assert [(quote.inner.slice(text), quote.closed) for quote in find_quotes(text)] == [
        ("Nobody leaves.", False),
        ("And we hope,", True),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It began shortly before 7 a.m. (2300 GMT on Monday), the police chief said.",
        "It rose at 3 p.m. (local time) in the harbour.",
        "The U.S. [and others] agreed.",
    ],
)
def test_a_bracket_behind_an_abbreviation_goes_on(text: str) -> None:
    assert sentences(text) == [text]
