"""A glance that tells whether a text can tell a day."""

from __future__ import annotations

import re

import pytest

from sumber.facts.times import find_times
from sumber.facts.times.days import may_tell_day

DAY = re.compile(r"(\d{4}|XXXX)-\d\d-\d\d")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The office said so on 5 March."),
        ("en", "They met on MARCH 5, 2024."),
        ("en", "The deadline (2024-03-05) has passed."),
        ("en", "It opens on 13/9."),
        ("ru", "Об этом сообщили 5 марта."),
        ("ko", "회의는 3월 5일 열렸다."),
        ("zh", "会议于三月五日举行。"),
        ("ja", "会議は3月5日に開かれた。"),
        ("vi", "Cuộc họp diễn ra ngày 5 tháng 3."),
        ("tr", "Toplantı 5 Mart'ta yapıldı."),
        ("ar", "عقد الاجتماع في 5 مارس."),
        ("xx", "13.03.2024"),
    ],
)
def test_what_tells_a_day_is_never_passed_over(language: str, text: str) -> None:
    assert any(DAY.match(time.value) for time in find_times(text, language=language))
    assert may_tell_day(text, language=language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She spoke yesterday for 14 days at 21:00 and marched on."),
        ("ru", "Четырнадцать дней они ждали марку, до 02:00."),
        ("ko", "매월 1일에 열리는 회의는 두 달 뒤에 끝난다."),
        ("vi", "Nhiều tuần qua, họ chờ 14 ngày."),
        ("xx", "Nothing in 2024."),
    ],
)
def test_what_tells_none_is_seen_at_a_glance(language: str, text: str) -> None:
    assert not any(DAY.match(time.value) for time in find_times(text, language=language))
    assert not may_tell_day(text, language=language)


def test_runs_of_numbers_with_dividers_may_be_days() -> None:
    for text in ("13.9", "13/9", "5-7", "9/2024", "2024-03-05T12:30"):
        assert may_tell_day(text, language="xx"), text


def test_clock_times_and_years_alone_are_no_days() -> None:
    for text in ("21:00", "2024", "1.234.567", "14 days", ""):
        assert not may_tell_day(text, language="xx"), text


def test_the_word_for_months_counts_beside_a_number_only() -> None:
    assert may_tell_day("ngày 5 tháng ba", language="vi") or may_tell_day("ngày 5 tháng 3", language="vi")
    assert not may_tell_day("월요일", language="ko")
