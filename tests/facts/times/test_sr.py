"""Times in Serbian, in both its scripts."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Sastanak je održan 13. septembra u Tarni.", [("13. septembra", "XXXX-09-13", "2024-09-13", "date")]),
    ("Отпутовао је 13. септембра увече.", [("13. септембра увече", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Стигла је у петак, 13. септембра 2024. године.", [
        ("петак, 13. септембра 2024. године", "2024-09-13", "2024-09-13", "date"),
    ]),
    ("Sporazum je potpisan pre tri meseca.", [("pre tri meseca", "XXXX-XX", "2024-06", "date")]),
    ("Вратила се пре месец дана, а он пре недељу дана.", [
        ("пре месец дана", "XXXX-XX", "2024-08", "date"),
        ("пре недељу дана", "XXXX-WXX", "2024-W36", "date"),
    ]),
    ("Doći će za tri nedelje.", [("za tri nedelje", "XXXX-WXX", "2024-W40", "date")]),
    ("Мост је изграђен у мају прошле године.", [("мају прошле године", "XXXX-05", "2023-05", "date")]),
    ("Лука је била затворена од 12. до 14. септембра.", [
        ("од 12. до 14. септембра", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range"),
    ]),
    ("Od 2018. do 2020. godine vladala je stranka.", [("Od 2018. do 2020. godine", "2018/2020", "2018/2020", "range")]),
    ("Расправа је почела у 18.30 часова, а завршена у 21 сат.", [
        ("18.30 часова", "T18:30:00", "T18:30:00", "time"),
        ("21 сат", "T21:00:00", "T21:00:00", "time"),
    ]),
    ("Voz je krenuo u pola osam, a stigao u petnaest do devet.", [
        ("pola osam", "T07:30:00", "T07:30:00", "time"),
        ("petnaest do devet", "T08:45:00", "T08:45:00", "time"),
    ]),
    ("Škola počinje narednog ponedeljka.", [("narednog ponedeljka", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("Sinoć u 20 časova padala je kiša, juče ujutru nije.", [
        ("Sinoć u 20 časova", "XXXX-XX-XXT20:00", "2024-09-14T20:00", "time"),
        ("juče ujutru", "XXXX-XX-XXTMO", "2024-09-14TMO", "date"),
    ]),
    ("Сутра увече у 21 час играју.", [("Сутра увече у 21 час", "XXXX-XX-XXT21:00", "2024-09-16T21:00", "time")]),
    ("Прекјуче је падао снег, а прошле недеље није.", [
        ("Прекјуче", "XXXX-XX-XX", "2024-09-13", "date"),
        ("прошле недеље", "XXXX-WXX", "2024-W36", "date"),
    ]),
    ("U nedelju se otvara muzej, radovi su trajali dve nedelje.", [
        ("nedelju", "XXXX-WXX-7", "2024-09-15", "date"),
        ("dve nedelje", "P2W", "P2W", "duration"),
    ]),
    ("Рат је трајао двадесет две године, а градња годину и по дана.", [
        ("двадесет две године", "P22Y", "P22Y", "duration"),
        ("годину и по дана", "P1.5Y", "P1.5Y", "duration"),
    ]),
    ("Зграда из 1990-их година и карта из 19. века.", [
        ("1990-их година", "199", "199", "date"),
        ("19. века", "18", "18", "date"),
    ]),
    ("U prvom polugodištu 2023. i u trećem tromesečju ove godine cene su pale.", [
        ("prvom polugodištu 2023", "2023-H1", "2023-H1", "date"),
        ("trećem tromesečju ove godine", "XXXX-Q3", "2024-Q3", "date"),
    ]),
    ("Nakon 2018. kuća je bila prazna, od juna je zatvorena.", [
        ("Nakon 2018", "2019/..", "2019/..", "range"),
        ("od juna", "XXXX-06/..", "2024-06/..", "range"),
    ]),
    ("Тренирају петком и сваког понедељка у 18 часова.", [
        ("петком", "SET:XXXX-WXX-5", "SET:XXXX-WXX-5", "set"),
        ("сваког понедељка у 18 часова", "SET:XXXX-WXX-1T18:00", "SET:XXXX-WXX-1T18:00", "set"),
    ]),
    ("Vratio se tri dana nakon 12. januara.", [("tri dana nakon 12. januara", "XXXX-XX-XX", "2024-01-15", "date")]),
    ("У последња три месеца није говорио.", [("последња три месеца", "P3M", "2024-06-15/2024-09-15", "range")]),
    ("Uređeno je 13. 9. 2024. i u sredu, 4.9.", [
        ("13. 9. 2024", "2024-09-13", "2024-09-13", "date"),
        ("sredu, 4.9", "XXXX-09-04", "2024-09-04", "date"),
    ]),
    ("Potpredsednica Maja Perić i Marta Ilić su stigle u martu.", [("martu", "XXXX-03", "2024-03", "date")]),
    ("Domaći su slavili 25:18, ulaznica košta 1.250,50 dinara, a pad je 7 odsto.", []),
    ("За предлог је гласало 78 посланика, више од 2000 људи и 24-годишњак.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "sr") == expected
