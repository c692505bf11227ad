"""Names in Chinese: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="俄罗斯和朝鲜否认美国的指控,据朝中社报道。",
        countries=["RU", "KP", "US"],
        persons=[],
        outlets=["kcna"],
    ),
    Case(
        text="白宫发言人说,中国和越南已同意。双方将开放口岸。",
        countries=["US*", "CN", "VN"],
        persons=[("白宫发言人", "白宫发言人", "US")],
        outlets=[],
    ),
    Case(
        text="路透社援引克里姆林宫的消息。",
        countries=["RU*"],
        persons=[],
        outlets=["reuters"],
    ),
    Case(
        text="日本首相访问印度尼西亚。",
        countries=["JP", "ID"],
        persons=[("日本首相", "首相", "JP")],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "zh") == case
