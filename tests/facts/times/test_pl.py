"""Times in Polish."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Spotkanie odbyło się 13 września w Tarnie.", [("13 września", "XXXX-09-13", "2024-09-13", "date")]),
    ("Wyjechał wieczorem 13 września.", [("wieczorem 13 września", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Przyjechała 13 września 2024 roku.", [("13 września 2024 roku", "2024-09-13", "2024-09-13", "date")]),
    ("Traktat podpisano trzy miesiące temu.", [("trzy miesiące temu", "XXXX-XX", "2024-06", "date")]),
    ("Szczyt był w czerwcu.", [("czerwcu", "XXXX-06", "2024-06", "date")]),
    ("Most zbudowano w zeszłym roku.", [("zeszłym roku", "XXXX", "2023", "date")]),
    ("W ubiegły poniedziałek zabrała głos.", [("ubiegły poniedziałek", "XXXX-WXX-1", "2024-09-09", "date")]),
    (
        "Od 12 do 14 września port był zamknięty.",
        [("Od 12 do 14 września", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")],
    ),
    ("Obrady zaczęły się o godz. 18.30.", [("18.30", "T18:30:00", "T18:30:00", "time")]),
    ("W przyszły poniedziałek szkoła ruszy.", [("przyszły poniedziałek", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("Wczoraj wieczorem padało.", [("Wczoraj wieczorem", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    ("Przedwczoraj padał śnieg.", [("Przedwczoraj", "XXXX-XX-XX", "2024-09-13", "date")]),
    ("Wojna trwała dwadzieścia dwa lata.", [("dwadzieścia dwa lata", "P22Y", "P22Y", "duration")]),
    ("Wisi tam mapa z XIX wieku.", [("XIX wieku", "18", "18", "date")]),
    ("Stawki wzrosły o 7 punktów.", []),
    ("W zeszłym tygodniu wróciła.", [("zeszłym tygodniu", "XXXX-WXX", "2024-W36", "date")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "pl") == expected
