"""Times in Hungarian, whose endings are part of the word."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("A tanácskozást május 5-én tartották Tarnában.", [("május 5-én", "XXXX-05-05", "2024-05-05", "date")]),
    ("Szeptember 13-án este utazott el.", [("Szeptember 13-án este", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("A rendelet 2024. szeptember 13., pénteki.", [("2024. szeptember 13., pénteki", "2024-09-13", "2024-09-13", "date")]),
    ("A levél kelte 2024. 05. 13.", [("2024. 05. 13", "2024-05-13", "2024-05-13", "date")]),
    ("Május elsején zászlót bontottak.", [("Május elsején", "XXXX-05-01", "2024-05-01", "date")]),
    ("Három hónappal ezelőtt írták alá a szerződést.", [("Három hónappal ezelőtt", "XXXX-XX", "2024-06", "date")]),
    ("Öt éve nyílt meg a múzeum.", [("Öt éve", "XXXX", "2019", "date")]),
    ("A hidat tavaly májusban adták át.", [("tavaly májusban", "XXXX-05", "2023-05", "date")]),
    ("Hétfőn beszélt a polgármester.", [("Hétfőn", "XXXX-WXX-1", "2024-09-09", "date")]),
    ("Kedden fog tárgyalni a bizottság.", [("Kedden", "XXXX-WXX-2", "2024-09-17", "date")]),
    ("Az iskola a jövő héten nyílik meg.", [("jövő héten", "XXXX-WXX", "2024-W38", "date")]),
    ("Tegnap este esett az eső.", [("Tegnap este", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    ("A kikötő május 5-től 10-ig zárva volt.", [("május 5-től 10-ig", "XXXX-05-05/XXXX-05-10", "2024-05-05/2024-05-10", "range")]),
    ("A hivatal hétfőtől péntekig fogad.", [("hétfőtől péntekig", "XXXX-WXX-1/XXXX-WXX-5", "2024-09-09/2024-09-13", "range")]),
    ("Itt élt 2010 és 2015 között.", [("2010 és 2015 között", "2010/2015", "2010/2015", "range")]),
    ("A ház 2018 óta üres.", [("2018 óta", "2018/..", "2018/..", "range")]),
    ("Jelentkezni május 31-ig lehet.", [("május 31-ig", "../XXXX-05-31", "../2024-05-31", "range")]),
    ("A komp este fél nyolckor futott ki.", [("este fél nyolckor", "T19:30:00", "T19:30:00", "time")]),
    ("A bolt 8 órától 16 óráig van nyitva.", [("8 órától 16 óráig", "T08:00:00/T16:00:00", "T08:00:00/T16:00:00", "range")]),
    ("A per huszonkét évig tartott.", [("huszonkét évig", "P22Y", "P22Y", "duration")]),
    ("A háromnapos vásár véget ért.", [("háromnapos", "P3D", "P3D", "duration")]),
    ("A gyár az 1990-es években épült.", [("1990-es években", "199", "199", "date")]),
    ("A várat a 19. században bontották le.", [("19. században", "18", "18", "date")]),
    ("Csökkent az ár 2023 első félévében.", [("2023 első félévében", "2023-H1", "2023-H1", "date")]),
    ("Minden hétfőn piac van.", [("Minden hétfőn", "SET:XXXX-WXX-1", "SET:XXXX-WXX-1", "set")]),
    ("Három hét múlva érkezik.", [("Három hét múlva", "XXXX-WXX", "2024-W40", "date")]),
    ("A döntést 2022 márciusában 12 bíró hozta.", [("2022 márciusában", "2022-03", "2022-03", "date")]),
    ("A 24 éves férfit egykor elítélték, de egyre többen védik.", []),
    ("A csapat 3-2-re győzött, a jegy 1500 forint, a sör 900.", []),
    ("A 2-es villamos 2000 utast vitt, hat embert ért baj.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "hu") == expected
