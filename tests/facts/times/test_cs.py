"""Times in Czech."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Jednání se konalo 13. září v Tarně.", [("13. září", "XXXX-09-13", "2024-09-13", "date")]),
    ("Odjel 13. září večer.", [("13. září večer", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Přijela v pátek 13. září 2024.", [("pátek 13. září 2024", "2024-09-13", "2024-09-13", "date")]),
    ("Smlouva byla podepsána před třemi měsíci, dodatek před týdnem.", [
        ("před třemi měsíci", "XXXX-XX", "2024-06", "date"),
        ("před týdnem", "XXXX-WXX", "2024-W36", "date"),
    ]),
    ("Přijede za tři týdny.", [("za tři týdny", "XXXX-WXX", "2024-W40", "date")]),
    ("Most postavili v květnu minulého roku.", [("květnu minulého roku", "XXXX-05", "2023-05", "date")]),
    ("Přístav byl od 12. do 14. září zavřený.", [
        ("od 12. do 14. září", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range"),
    ]),
    ("Veletrh se konal 12.–14. 9. 2024.", [("12.–14. 9. 2024", "2024-09-12/2024-09-14", "2024-09-12/2024-09-14", "range")]),
    ("Mezi lety 2010 a 2015 vládla strana, v letech 2018 až 2020 jiná.", [
        ("Mezi lety 2010 a 2015", "2010/2015", "2010/2015", "range"),
        ("letech 2018 až 2020", "2018/2020", "2018/2020", "range"),
    ]),
    ("Rozprava začala v 18.30 hodin.", [("18.30 hodin", "T18:30:00", "T18:30:00", "time")]),
    ("Trajekt vyplul v půl osmé, vlak ve tři čtvrtě na devět.", [
        ("půl osmé", "T07:30:00", "T07:30:00", "time"),
        ("tři čtvrtě na devět", "T08:45:00", "T08:45:00", "time"),
    ]),
    ("Hořelo včera kolem osmé hodiny večer.", [("včera kolem osmé hodiny večer", "XXXX-XX-XXT20:00", "2024-09-14T20:00", "time")]),
    ("Škola začíná příští pondělí.", [("příští pondělí", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("Minulý týden ve středu promluvila.", [("Minulý týden ve středu", "XXXX-WXX-3", "2024-09-04", "date")]),
    ("Předevčírem sněžilo, loni ne.", [
        ("Předevčírem", "XXXX-XX-XX", "2024-09-13", "date"),
        ("loni", "XXXX", "2023", "date"),
    ]),
    ("Soud začal letos v březnu po loňském prosinci.", [
        ("letos v březnu", "XXXX-03", "2024-03", "date"),
        ("po loňském prosinci", "XXXX-12/..", "2024-01/..", "range"),
    ]),
    ("Válka trvala dvacet dva let, jiná pětadvacet let.", [
        ("dvacet dva let", "P22Y", "P22Y", "duration"),
        ("pětadvacet let", "P25Y", "P25Y", "duration"),
    ]),
    ("Dům z devadesátých let a mapa z 19. století.", [
        ("devadesátých let", "199", "199", "date"),
        ("19. století", "18", "18", "date"),
    ]),
    ("V první polovině roku 2023 a ve třetím čtvrtletí letošního roku ceny klesly.", [
        ("první polovině roku 2023", "2023-H1", "2023-H1", "date"),
        ("třetím čtvrtletí letošního roku", "XXXX-Q3", "2024-Q3", "date"),
    ]),
    ("Po roce 2018 byl dům prázdný, od června je zavřený.", [
        ("Po roce 2018", "2019/..", "2019/..", "range"),
        ("od června", "XXXX-06/..", "2024-06/..", "range"),
    ]),
    ("Pravidlo bude platit do konce roku 2025.", [("do konce roku 2025", "../2025", "../2025", "range")]),
    ("Trénují denně a každé pondělí v 18 hodin.", [
        ("denně", "SET:P1D", "SET:P1D", "set"),
        ("každé pondělí v 18 hodin", "SET:XXXX-WXX-1T18:00", "SET:XXXX-WXX-1T18:00", "set"),
    ]),
    ("Vrátil se tři dny po 12. lednu.", [("tři dny po 12. lednu", "XXXX-XX-XX", "2024-01-15", "date")]),
    ("V posledních třech měsících nemluvil.", [("posledních třech měsících", "P3M", "2024-06-15/2024-09-15", "range")]),
    ("Postaven byl 13. 9. 2024 a ve středu 4. 9. otevřen.", [
        ("13. 9. 2024", "2024-09-13", "2024-09-13", "date"),
        ("středu 4. 9", "XXXX-09-04", "2024-09-04", "date"),
    ]),
    ("V noci na čtvrtek hořelo, poslední pátek v říjnu 2023 také.", [
        ("V noci na čtvrtek", "XXXX-WXX-4TNI", "2024-09-12TNI", "date"),
        ("poslední pátek v říjnu 2023", "2023-10-27", "2023-10-27", "date"),
    ]),
    ("Výbuch přišel v 17:00 místního času (16:00 SEČ).", [
        ("17:00 místního času", "T17:00:00", "T17:00:00", "time"),
        ("16:00 SEČ", "T16:00:00+01:00", "T16:00:00+01:00", "time"),
    ]),
    ("Domácí vyhráli 25:18, vstupenka stojí 12,50 eura, pokles činí 7 procent.", []),
    ("Pro návrh hlasovalo 78 poslanců, ve středu města stálo více než 2000 lidí a slunce září.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "cs") == expected
