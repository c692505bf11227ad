"""Times in Norwegian."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Møtet ble holdt den 13. september i Tarna.", [("13. september", "XXXX-09-13", "2024-09-13", "date")]),
    ("Han reiste om kvelden 13. september.", [("kvelden 13. september", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Avtalen ble undertegnet for tre måneder siden.", [("for tre måneder siden", "XXXX-XX", "2024-06", "date")]),
    ("Brua ble bygd i fjor.", [("i fjor", "XXXX", "2023", "date")]),
    ("I forrige uke kom hun tilbake.", [("forrige uke", "XXXX-WXX", "2024-W36", "date")]),
    ("Mandag kveld talte hun.", [("Mandag kveld", "XXXX-WXX-1TEV", "2024-09-09TEV", "date")]),
    (
        "Politiet fikk melding klokken 03.15 natt til lørdag.",
        [("03.15 natt til lørdag", "XXXX-WXX-6T03:15", "2024-09-14T03:15", "time")],
    ),
    ("Ved 18-tiden tirsdag rykket de ut.", [("18-tiden tirsdag", "XXXX-WXX-2T18:00", "2024-09-10T18:00", "time")]),
    ("Fergen gikk klokka halv åtte.", [("halv åtte", "T07:30:00", "T07:30:00", "time")]),
    ("Fergen gikk kvart på åtte om kvelden.", [("kvart på åtte om kvelden", "T19:45:00", "T19:45:00", "time")]),
    (
        "Fra 12. til 14. september var havna stengt.",
        [("Fra 12. til 14. september", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")],
    ),
    (
        "Mellom klokken 10 og 12 mandag var veien stengt.",
        [
            (
                "Mellom klokken 10 og 12 mandag",
                "XXXX-WXX-1T10:00/XXXX-WXX-1T12:00",
                "2024-09-09T10:00/2024-09-09T12:00",
                "range",
            )
        ],
    ),
    ("Før klokken 10 i dag må huset tømmes.", [("Før klokken 10 i dag", "../XXXX-XX-XXT10:00", "../2024-09-15T10:00", "range")]),
    ("Skolen åpner neste mandag.", [("neste mandag", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("I går kveld regnet det.", [("I går kveld", "XXXX-XX-XX", "2024-09-14", "date")]),
    ("Om tre uker kommer han.", [("Om tre uker", "XXXX-WXX", "2024-W40", "date")]),
    ("Loven trer i kraft 1. januar neste år.", [("1. januar neste år", "XXXX-01-01", "2025-01-01", "date")]),
    ("De tre siste årene har de bygd.", [("tre siste årene", "P3Y", "2021-09-15/2024-09-15", "range")]),
    ("De siste årene har de bygd.", []),
    ("Krigen varte i tjueto år.", [("tjueto år", "P22Y", "P22Y", "duration")]),
    ("Det tok halvannen måned.", [("halvannen måned", "P1.5M", "P1.5M", "duration")]),
    ("Huset er fra 1990-tallet.", [("1990-tallet", "199", "199", "date")]),
    ("I første halvår 2023 falt prisen.", [("første halvår 2023", "2023-H1", "2023-H1", "date")]),
    ("Salget økte i tredje kvartal.", [("tredje kvartal", "XXXX-Q3", "2024-Q3", "date")]),
    ("Siden mai 2021 har hun ledet partiet.", [("Siden mai 2021", "2021-05/..", "2021-05/..", "range")]),
    ("Frem til 2030 skal utslippene kuttes.", [("Frem til 2030", "../2030", "../2030", "range")]),
    (
        "Hver mandag klokka 9 møtes de.",
        [("Hver mandag klokka 9", "SET:XXXX-WXX-1T09:00", "SET:XXXX-WXX-1T09:00", "set")],
    ),
    ("Den 24 år gamle mannen vant 3–1 og fikk 15.000 kroner.", []),
    ("For 10. gang vant 15-åringen.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "no") == expected
