"""Names in Korean: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="아델라 프리오르 스페인 국방장관은 서명하지 않겠다고 말했다. 프리오르는 리스본으로 떠났다.",
        countries=["ES"],
        persons=[("아델라 프리오르", "국방장관", "ES"), ("프리오르", None, None)],
        outlets=[],
    ),
    Case(
        text="조선중앙통신은 한준수 북한 국무위원장이 린보 중국 외교부장을 만났다고 보도했다.",
        countries=["KP", "CN"],
        persons=[("한준수", "국무위원장", "KP"), ("린보", "외교부장", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="미국과 이란은 서로 비난했다. 백악관은 부인했다.",
        countries=["US", "IR", "US*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="뤼크 모로 전 프랑스 대통령과 에바 브란트 독일 총리가 연설했다.",
        countries=["FR", "DE"],
        persons=[("뤼크 모로", "대통령", "FR"), ("에바 브란트", "총리", "DE")],
        outlets=[],
    ),
    Case(
        text="우크라이나와 폴란드는 합의했다. 양국은 국경을 다시 연다.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "ko") == case
