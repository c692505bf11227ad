"""Times in Italian."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("La riunione si è svolta il 13 settembre a Tarna.", [("13 settembre", "XXXX-09-13", "2024-09-13", "date")]),
    ("È partito la sera del 13 settembre.", [("sera del 13 settembre", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Il 13 settembre 2024 è arrivata.", [("13 settembre 2024", "2024-09-13", "2024-09-13", "date")]),
    ("La diga ha retto dal 1º maggio.", [("dal 1º maggio", "XXXX-05-01/..", "2024-05-01/..", "range")]),
    ("Il primo maggio il porto chiude.", [("primo maggio", "XXXX-05-01", "2024-05-01", "date")]),
    ("Il trattato è stato firmato tre mesi fa.", [("tre mesi fa", "XXXX-XX", "2024-06", "date")]),
    ("Il vertice si è tenuto a giugno.", [("giugno", "XXXX-06", "2024-06", "date")]),
    ("Il ponte è stato costruito l'anno scorso.", [("anno scorso", "XXXX", "2023", "date")]),
    ("Lunedì scorso ha parlato.", [("Lunedì scorso", "XXXX-WXX-1", "2024-09-09", "date")]),
    (
        "Dal 12 al 14 settembre il porto è rimasto chiuso.",
        [("Dal 12 al 14 settembre", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")],
    ),
    ("La seduta è iniziata alle 18.30.", [("18.30", "T18:30:00", "T18:30:00", "time")]),
    ("Lunedì prossimo la scuola riapre.", [("Lunedì prossimo", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("Ieri sera è piovuto.", [("Ieri sera", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    ("L'altro ieri nevicava.", [("L'altro ieri", "XXXX-XX-XX", "2024-09-13", "date")]),
    ("La guerra è durata ventuno anni.", [("ventuno anni", "P21Y", "P21Y", "duration")]),
    ("Una mappa del XIX secolo è appesa lì.", [("XIX secolo", "18", "18", "date")]),
    ("La settimana scorsa è tornata.", [("settimana scorsa", "XXXX-WXX", "2024-W36", "date")]),
    ("Il treno parte alle sette e mezza.", [("sette e mezza", "T07:30:00", "T07:30:00", "time")]),
    ("La fabbrica nacque negli anni '90.", []),
    ("Secondo la guardia nessuno ha perso un secondo.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "it") == expected
