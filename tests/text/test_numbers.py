"""Numbers mean the same in any script and with any separators."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.text.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1,200", ["1200"]),
        ("1.200", ["1200"]),
        ("1 200", ["1200"]),
        ("1\u00a0200\u00a0000", ["1200000"]),
        ("1’200", ["1200"]),
        ("1,20,000", ["120000"]),
        ("1,234.56", ["1234.56"]),
        ("1.234,56", ["1234.56"]),
        ("12,5", ["12.5"]),
        ("12.50", ["12.5"]),
        ("0.75", ["0.75"]),
        ("007", ["7"]),
        ("in 2024 300 people", ["2024", "300"]),
        ("١٢٣ و ٣٫٥", ["123", "3.5"]),
        ("१२३", ["123"]),
        ("１２３", ["123"]),
        ("1100万", ["11000000"]),
        ("1.2億", ["120000000"]),
        ("3만 명", ["30000"]),
        ("三十七岁", ["37"]),
        ("二〇一八年", ["2018"]),
        ("一万二千", ["12000"]),
        ("version 1.2.3", []),
        ("no number", []),
    ],
)
def test_values(text: str, values: list[str]) -> None:
    assert [number.value for number in find_numbers(text)] == values


@pytest.mark.parametrize(("text", "mark"), [("5 %", "%"), ("5٪", "%"), ("$5", "$"), ("€ 5", "€"), ("5 €", "€"), ("5 people", "")])
def test_the_sign_beside_a_number(text: str, mark: str) -> None:
    assert [number.mark for number in find_numbers(text)] == [mark]


def test_mantissa_is_one_for_words_and_signs_of_magnitude() -> None:
    numbers = [find_numbers(text)[0] for text in ("11 million", "1100万", "11.0", "11,000,000")]
    assert {number.mantissa for number in numbers} == {"11"}


@given(st.text(alphabet="0123456789.,' ab%$٣५万三", max_size=30))
def test_spans_are_in_order_and_within(text: str) -> None:
    last = 0
    for number in find_numbers(text):
        assert last <= number.span.start < number.span.end <= len(text)
        assert any(char.isdigit() or char in "三万" for char in number.span.slice(text))
        last = number.span.start


@given(st.integers(0, 10**9))
def test_grouping_does_not_change_a_value(value: int) -> None:
    for written in (f"{value}", f"{value:,}", f"{value:,}".replace(",", "."), f"{value:,}".replace(",", "\u202f")):
        assert [number.value for number in find_numbers(written)] == [str(value)]
