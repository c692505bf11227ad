"""Times in Portuguese."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("A reunião foi em 13 de setembro em Tarna.", [("13 de setembro", "XXXX-09-13", "2024-09-13", "date")]),
    ("Ele partiu na noite de 13 de setembro.", [("noite de 13 de setembro", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Em 13 de setembro de 2024 chegou.", [("13 de setembro de 2024", "2024-09-13", "2024-09-13", "date")]),
    ("O tratado foi assinado há três meses.", [("há três meses", "XXXX-XX", "2024-06", "date")]),
    ("A cúpula foi em junho.", [("junho", "XXXX-06", "2024-06", "date")]),
    ("A ponte foi feita no ano passado.", [("ano passado", "XXXX", "2023", "date")]),
    ("Na segunda-feira passada ela falou.", [("segunda-feira passada", "XXXX-WXX-1", "2024-09-09", "date")]),
    (
        "De 12 a 14 de setembro o porto fechou.",
        [("De 12 a 14 de setembro", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")],
    ),
    ("A sessão começou às 18h30.", [("18h30", "T18:30:00", "T18:30:00", "time")]),
    ("Na próxima segunda-feira a escola abre.", [("próxima segunda-feira", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("Ontem à noite choveu.", [("Ontem à noite", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    ("A guerra durou cinco anos.", [("cinco anos", "P5Y", "P5Y", "duration")]),
    ("Um mapa do século XIX está lá.", [("século XIX", "18", "18", "date")]),
    ("Na semana passada ela voltou.", [("semana passada", "XXXX-WXX", "2024-W36", "date")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "pt") == expected
