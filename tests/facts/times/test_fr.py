"""Times in French."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("La réunion a eu lieu le 13 septembre à Tarne.", [("13 septembre", "XXXX-09-13", "2024-09-13", "date")]),
    ("Il est parti le soir du 13 septembre.", [("soir du 13 septembre", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Le 1er mai 2024 il est arrivé.", [("1er mai 2024", "2024-05-01", "2024-05-01", "date")]),
    ("Le traité a été signé il y a trois mois.", [("il y a trois mois", "XXXX-XX", "2024-06", "date")]),
    ("Le sommet s'est tenu en juin.", [("juin", "XXXX-06", "2024-06", "date")]),
    ("Le pont a été construit l'an dernier.", [("an dernier", "XXXX", "2023", "date")]),
    ("Lundi dernier elle a parlé.", [("Lundi dernier", "XXXX-WXX-1", "2024-09-09", "date")]),
    (
        "Du 12 au 14 septembre le port était fermé.",
        [("Du 12 au 14 septembre", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")],
    ),
    ("La séance a débuté à 18h30 heure locale.", [("18h30 heure locale", "T18:30:00", "T18:30:00", "time")]),
    ("Mardi prochain l'école ouvre.", [("Mardi prochain", "XXXX-WXX-2", "2024-09-17", "date")]),
    ("Une carte du 19e siècle y pend.", [("19e siècle", "18", "18", "date")]),
    ("Hier soir il a plu.", [("Hier soir", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    ("Elle est revenue la semaine dernière.", [("semaine dernière", "XXXX-WXX", "2024-W36", "date")]),
    ("La guerre a duré cinq ans.", [("cinq ans", "P5Y", "P5Y", "duration")]),
    ("Il est arrivé aujourd'hui.", [("aujourd'hui", "XXXX-XX-XX", "2024-09-15", "date")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "fr") == expected
