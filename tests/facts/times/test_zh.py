"""Times in Chinese."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("会谈于9月14日(当地时间)在塔恩举行。", [("9月14日", "XXXX-09-14", "2024-09-14", "date")]),
    ("他于2024年9月13日晚离开。", [("2024年9月13日晚", "2024-09-13TEV", "2024-09-13TEV", "date")]),
    ("条约三个月前签署。", [("三个月前", "XXXX-XX", "2024-06", "date")]),
    ("峰会于6月举行。", [("6月", "XXXX-06", "2024-06", "date")]),
    ("桥建于去年。", [("去年", "XXXX", "2023", "date")]),
    ("上周三她发言。", [("上周三", "XXXX-WXX-3", "2024-09-04", "date")]),
    ("从9月12日到14日港口关闭。", [("9月12日到14日", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")]),
    ("会议下午3点30分开始。", [("下午3点30分", "T15:30:00", "T15:30:00", "time")]),
    ("下周学校开学。", [("下周", "XXXX-WXX", "2024-W38", "date")]),
    ("战争持续了5年。", [("5年", "P5Y", "P5Y", "duration")]),
    ("1990年代关闭。", [("1990年代", "199", "199", "date")]),
    ("19世纪的地图。", [("19世纪", "18", "18", "date")]),
    ("他昨天晚上到达。", [("昨天晚上", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    ("今年物价上涨。", [("今年", "XXXX", "2024", "date")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "zh") == expected
