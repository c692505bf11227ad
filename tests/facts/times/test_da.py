"""Times in Danish."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Mødet blev holdt den 13. september i Tarna.", [("13. september", "XXXX-09-13", "2024-09-13", "date")]),
    ("Han rejste om aftenen den 13. september.", [("aftenen den 13. september", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Aftalen blev underskrevet for tre måneder siden.", [("for tre måneder siden", "XXXX-XX", "2024-06", "date")]),
    ("Broen blev bygget sidste år.", [("sidste år", "XXXX", "2023", "date")]),
    ("I sidste uge kom hun tilbage.", [("sidste uge", "XXXX-WXX", "2024-W36", "date")]),
    ("Mandag aften talte hun.", [("Mandag aften", "XXXX-WXX-1TEV", "2024-09-09TEV", "date")]),
    ("I torsdags regnede det.", [("torsdags", "XXXX-WXX-4", "2024-09-12", "date")]),
    (
        "Politiet fik anmeldelsen klokken 03.15 natten til lørdag.",
        [("03.15 natten til lørdag", "XXXX-WXX-6T03:15", "2024-09-14T03:15", "time")],
    ),
    ("Ved 18-tiden tirsdag rykkede de ud.", [("18-tiden tirsdag", "XXXX-WXX-2T18:00", "2024-09-10T18:00", "time")]),
    ("Færgen sejlede klokken halv otte.", [("halv otte", "T07:30:00", "T07:30:00", "time")]),
    ("Færgen sejlede kvart i otte om aftenen.", [("kvart i otte om aftenen", "T19:45:00", "T19:45:00", "time")]),
    ("Toget gik klokken 20 over 15.", [("20 over 15", "T15:20:00", "T15:20:00", "time")]),
    ("Toget gik klokken 18.30 dansk tid.", [("18.30 dansk tid", "T18:30:00", "T18:30:00", "time")]),
    (
        "Fra den 12. til den 14. september var havnen lukket.",
        [("Fra den 12. til den 14. september", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")],
    ),
    (
        "Mellem klokken 10 og 12 mandag var vejen spærret.",
        [
            (
                "Mellem klokken 10 og 12 mandag",
                "XXXX-WXX-1T10:00/XXXX-WXX-1T12:00",
                "2024-09-09T10:00/2024-09-09T12:00",
                "range",
            )
        ],
    ),
    (
        "Huset skal tømmes i dag inden klokken 10.",
        [("i dag inden klokken 10", "../XXXX-XX-XXT10:00", "../2024-09-15T10:00", "range")],
    ),
    ("Skolen åbner igen på mandag.", [("på mandag", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("Det bliver på fredag den 3. maj.", [("på fredag den 3. maj", "XXXX-05-03", "2024-05-03", "date")]),
    ("Opdateret den 12/9-2024.", [("12/9-2024", "2024-09-12", "2024-09-12", "date")]),
    ("De mødes hver anden torsdag.", [("hver anden torsdag", "SET:P2W", "SET:P2W", "set")]),
    ("I går aftes regnede det.", [("I går aftes", "XXXX-XX-XX", "2024-09-14", "date")]),
    ("Om tre uger kommer han.", [("Om tre uger", "XXXX-WXX", "2024-W40", "date")]),
    ("Loven træder i kraft den 1. januar næste år.", [("1. januar næste år", "XXXX-01-01", "2025-01-01", "date")]),
    ("De tre seneste år har de bygget.", [("tre seneste år", "P3Y", "2021-09-15/2024-09-15", "range")]),
    ("De seneste år har de bygget.", []),
    ("Tre dage efter den 12. januar kom han.", [("Tre dage efter den 12. januar", "XXXX-XX-XX", "2024-01-15", "date")]),
    ("Den sidste fredag i oktober lukker broen.", [("sidste fredag i oktober", "XXXX-XX-XX", "2023-10-27", "date")]),
    ("Krigen varede i toogtyve år.", [("toogtyve år", "P22Y", "P22Y", "duration")]),
    ("Det tog halvanden måned.", [("halvanden måned", "P1.5M", "P1.5M", "duration")]),
    ("Huset er fra 1990'erne.", [("1990'erne", "199", "199", "date")]),
    ("Kirken er fra det 19. århundrede.", [("19. århundrede", "18", "18", "date")]),
    ("I første halvår 2023 faldt prisen.", [("første halvår 2023", "2023-H1", "2023-H1", "date")]),
    ("Salget steg i tredje kvartal.", [("tredje kvartal", "XXXX-Q3", "2024-Q3", "date")]),
    ("Siden maj 2021 har hun ledet partiet.", [("Siden maj 2021", "2021-05/..", "2021-05/..", "range")]),
    ("Frem til 2030 skal udledningen falde.", [("Frem til 2030", "../2030", "../2030", "range")]),
    (
        "Hver mandag klokken 9 mødes de.",
        [("Hver mandag klokken 9", "SET:XXXX-WXX-1T09:00", "SET:XXXX-WXX-1T09:00", "set")],
    ),
    ("Museet holder lukket om mandagen.", [("om mandagen", "SET:XXXX-WXX-1", "SET:XXXX-WXX-1", "set")]),
    ("Den 24 år gamle mand vandt 3-1 og fik 15.000 kroner.", []),
    ("For 10. gang vandt den 15-årige med 21-19.", []),
    ("Uddannelsen er åben på alle dage, og 5 procent søgte 12 pladser.", [("alle dage", "SET:P1D", "SET:P1D", "set")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "da") == expected
