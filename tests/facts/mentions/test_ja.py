"""Names in Japanese: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="ロシアと北朝鮮は米国の主張を否定したと朝鮮中央通信が伝えた。",
        countries=["RU", "KP", "US"],
        persons=[],
        outlets=["kcna"],
    ),
    Case(
        text="ワルニン大統領は平壌を訪れた。",
        countries=[],
        persons=[("ワルニン", "大統領", None)],
        outlets=[],
    ),
    Case(
        text="ウクライナとポーランドは合意した。両国は国境を開く。",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="ロイター通信によると、ホワイトハウスは否定した。",
        countries=["US*"],
        persons=[],
        outlets=["reuters"],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "ja") == case
