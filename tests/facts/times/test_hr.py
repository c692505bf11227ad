"""Times in Croatian."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Sastanak je održan 13. rujna u Tarni.", [("13. rujna", "XXXX-09-13", "2024-09-13", "date")]),
    ("Otputovao je 13. rujna navečer.", [("13. rujna navečer", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Stigla je u petak, 13. rujna 2024. godine.", [("petak, 13. rujna 2024. godine", "2024-09-13", "2024-09-13", "date")]),
    ("Sporazum je potpisan prije tri mjeseca.", [("prije tri mjeseca", "XXXX-XX", "2024-06", "date")]),
    ("Vratila se prije mjesec dana.", [("prije mjesec dana", "XXXX-XX", "2024-08", "date")]),
    ("Doći će za tri tjedna.", [("za tri tjedna", "XXXX-WXX", "2024-W40", "date")]),
    ("Most je izgrađen u svibnju prošle godine.", [("svibnju prošle godine", "XXXX-05", "2023-05", "date")]),
    ("Luka je bila zatvorena od 12. do 14. rujna.", [
        ("od 12. do 14. rujna", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range"),
    ]),
    ("Od 2018. do 2020. godine vladala je stranka.", [("Od 2018. do 2020. godine", "2018/2020", "2018/2020", "range")]),
    ("Rasprava je počela u 18.30 sati.", [("18.30 sati", "T18:30:00", "T18:30:00", "time")]),
    ("Trajekt je krenuo u pola osam.", [("pola osam", "T07:30:00", "T07:30:00", "time")]),
    ("Vlak je stigao u petnaest do devet.", [("petnaest do devet", "T08:45:00", "T08:45:00", "time")]),
    ("Škola počinje idući ponedjeljak.", [("idući ponedjeljak", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("Jučer navečer padala je kiša.", [("Jučer navečer", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    ("Prekjučer je padao snijeg, a lani nije.", [
        ("Prekjučer", "XXXX-XX-XX", "2024-09-13", "date"),
        ("lani", "XXXX", "2023", "date"),
    ]),
    ("Rat je trajao dvadeset i dvije godine.", [("dvadeset i dvije godine", "P22Y", "P22Y", "duration")]),
    ("Gradnja je trajala godinu i pol dana.", [("godinu i pol dana", "P1.5Y", "P1.5Y", "duration")]),
    ("Zgrada iz 1990-ih godina i karta iz 19. stoljeća.", [
        ("1990-ih godina", "199", "199", "date"),
        ("19. stoljeća", "18", "18", "date"),
    ]),
    ("U prvom polugodištu 2023. i u trećem tromjesečju ove godine cijene su pale.", [
        ("prvom polugodištu 2023", "2023-H1", "2023-H1", "date"),
        ("trećem tromjesečju ove godine", "XXXX-Q3", "2024-Q3", "date"),
    ]),
    ("Nakon 2018. kuća je bila prazna, od lipnja je zatvorena.", [
        ("Nakon 2018", "2019/..", "2019/..", "range"),
        ("od lipnja", "XXXX-06/..", "2024-06/..", "range"),
    ]),
    ("Treniraju petkom i svakog ponedjeljka u 18 sati.", [
        ("petkom", "SET:XXXX-WXX-5", "SET:XXXX-WXX-5", "set"),
        ("svakog ponedjeljka u 18 sati", "SET:XXXX-WXX-1T18:00", "SET:XXXX-WXX-1T18:00", "set"),
    ]),
    ("Vratio se tri dana nakon 12. siječnja.", [("tri dana nakon 12. siječnja", "XXXX-XX-XX", "2024-01-15", "date")]),
    ("U posljednja tri mjeseca nije govorio.", [
        ("posljednja tri mjeseca", "P3M", "2024-06-15/2024-09-15", "range"),
    ]),
    ("Uređeno je 13. 9. 2024. i u srijedu, 4.9.", [
        ("13. 9. 2024", "2024-09-13", "2024-09-13", "date"),
        ("srijedu, 4.9", "XXXX-09-04", "2024-09-04", "date"),
    ]),
    ("Domaći su slavili 25:18, ulaznica stoji 12,50 eura, a pad je 7 posto.", []),
    ("Za prijedlog je glasovalo 78 zastupnika, više od 2000 ljudi i 24-godišnjak.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "hr") == expected
