"""Times in Spanish."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("La reunión fue el 13 de septiembre en Tarna.", [("13 de septiembre", "XXXX-09-13", "2024-09-13", "date")]),
    ("Partió la noche del 13 de septiembre.", [("noche del 13 de septiembre", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("El 13 de septiembre de 2024 llegó.", [("13 de septiembre de 2024", "2024-09-13", "2024-09-13", "date")]),
    ("El tratado se firmó hace tres meses.", [("hace tres meses", "XXXX-XX", "2024-06", "date")]),
    ("La cumbre fue en junio.", [("junio", "XXXX-06", "2024-06", "date")]),
    ("El puente se hizo el año pasado.", [("año pasado", "XXXX", "2023", "date")]),
    ("El lunes pasado habló.", [("lunes pasado", "XXXX-WXX-1", "2024-09-09", "date")]),
    (
        "Del 12 al 14 de septiembre cerró el puerto.",
        [("Del 12 al 14 de septiembre", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")],
    ),
    ("A las 18:30 hora local empezó la sesión.", [("18:30 hora local", "T18:30:00", "T18:30:00", "time")]),
    ("El próximo lunes abre la escuela.", [("próximo lunes", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("Cerró en los años 1990.", [("los años 1990", "199", "199", "date")]),
    ("Un mapa del siglo XIX cuelga allí.", [("siglo XIX", "18", "18", "date")]),
    ("Se reunirán el miércoles.", [("miércoles", "XXXX-WXX-3", "2024-09-11", "date")]),
    ("Ayer por la tarde llovió.", [("Ayer por la tarde", "XXXX-XX-XXTAF", "2024-09-14TAF", "date")]),
    ("La guerra duró cinco años.", [("cinco años", "P5Y", "P5Y", "duration")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "es") == expected
