"""What a reference, a preference and a word of the future do."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import pytest

from sumber.facts.times import find_times

REFERENCE = datetime(2024, 9, 15)


def values(text: str, prefer: Literal["past", "future"] = "past", reference: datetime | None = REFERENCE) -> list[str]:
    return [time.value for time in find_times(text, language="en", reference=reference, prefer=prefer)]


@pytest.mark.parametrize(
    ("text", "past", "future"),
    [
        ("13 September", "2024-09-13", "2025-09-13"),
        ("20 September", "2023-09-20", "2024-09-20"),
        ("15 September", "2024-09-15", "2024-09-15"),
        ("Monday", "2024-09-09", "2024-09-16"),
        ("Sunday", "2024-09-15", "2024-09-22"),
        ("in June", "2024-06", "2025-06"),
        ("in September", "2024-09", "2024-09"),
        ("in December", "2023-12", "2024-12"),
        ("on the 20th", "2024-08-20", "2024-09-20"),
        ("Friday 13 September", "2024-09-13", "2024-09-13"),
    ],
)
def test_bare_days_lie_where_the_reader_prefers(text: str, past: str, future: str) -> None:
    assert values(text) == [past]
    assert values(text, "future") == [future]


@pytest.mark.parametrize("text", ["last Monday", "two years ago", "yesterday", "13 September 2020", "this year"])
def test_what_says_its_side_itself_does_not_move(text: str) -> None:
    assert values(text) == values(text, "future")


def test_a_word_of_the_future_before_a_day_moves_it() -> None:
    assert values("They will meet on Wednesday.") == ["2024-09-18"]
    assert values("They met on Wednesday and will meet again.") == ["2024-09-11"]
    assert values("They will see. They met on Wednesday.") == ["2024-09-11"]


def test_the_anchor_says_what_it_was_resolved_against() -> None:
    bound = find_times("13 September, 13 September 2020", language="en", reference=REFERENCE)
    assert [time.anchor for time in bound] == ["2024-09-15", None]
    loose = find_times("13 September", language="en")
    assert [time.anchor for time in loose] == [None]


def test_days_told_before_are_what_the_next_day_counts_from() -> None:
    assert values("On 1 March 2020 he came. The next day he left. Three days later he wrote.") == [
        "2020-03-01",
        "2020-03-02",
        "2020-03-05",
    ]
    assert values("The next day he left.") == ["XXXX-XX-XX"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("three days ago", "2024-09-12"),
        ("three weeks ago", "2024-W34"),
        ("three months ago", "2024-06"),
        ("ten months ago", "2023-11"),
        ("three years ago", "2021"),
        ("two decades ago", "200"),
        ("in three days", "2024-09-18"),
        ("five hours ago", "2024-09-14T19:00"),
        ("last month", "2024-08"),
        ("next month", "2024-10"),
        ("this week", "2024-W37"),
        ("last weekend", "2024-W36-WE"),
        ("last quarter", "2024-Q2"),
        ("last decade", "201"),
    ],
)
def test_offsets_are_as_fine_as_their_unit(text: str, value: str) -> None:
    assert values(text) == [value]


def test_a_range_over_the_turn_of_the_year_or_with_one_year_only() -> None:
    assert values("12 to 14 September 2023") == ["2023-09-12/2023-09-14"]
    assert values("from 30 April to 2 May 2023") == ["2023-04-30/2023-05-02"]
    assert values("10:00 to 12:00 on Friday") == ["2024-09-13T10:00/2024-09-13T12:00"]


def test_offsets_beyond_the_calendar_stay_unknown() -> None:
    assert values("9999 years ago") == ["XXXX"]
