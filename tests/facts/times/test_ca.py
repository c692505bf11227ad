"""Times in Catalan."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("La reunió es va fer el 13 de setembre a Tarna.", [("13 de setembre", "XXXX-09-13", "2024-09-13", "date")]),
    ("Va néixer l’1 d’abril de 1950.", [("1 d’abril de 1950", "1950-04-01", "1950-04-01", "date")]),
    ("Hi va arribar el vespre del 13 de setembre.", [("vespre del 13 de setembre", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("L'acord es va signar fa tres mesos.", [("fa tres mesos", "XXXX-XX", "2024-06", "date")]),
    ("El pont es va fer l'any passat.", [("any passat", "XXXX", "2023", "date")]),
    ("Dilluns al matí va parlar amb els veïns.", [("Dilluns al matí", "XXXX-WXX-1TMO", "2024-09-09TMO", "date")]),
    ("Dimarts 3 de setembre va ploure.", [("Dimarts 3 de setembre", "XXXX-09-03", "2024-09-03", "date")]),
    (
        "Del 12 al 14 de setembre el port va estar tancat.",
        [("Del 12 al 14 de setembre", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")],
    ),
    ("La vista va començar a les 18.30 h.", [("18.30 h", "T18:30:00", "T18:30:00", "time")]),
    (
        "El vaixell va salpar a dos quarts de vuit del vespre.",
        [("dos quarts de vuit del vespre", "T19:30:00", "T19:30:00", "time")],
    ),
    ("El tren surt a tres quarts d'onze.", [("tres quarts d'onze", "T10:45:00", "T10:45:00", "time")]),
    ("Va trucar a les tres i deu de la tarda.", [("tres i deu de la tarda", "T15:10:00", "T15:10:00", "time")]),
    (
        "Obren entre les 9 i les 11 del matí.",
        [("entre les 9 i les 11 del matí", "T09:00:00/T11:00:00", "T09:00:00/T11:00:00", "range")],
    ),
    ("L'escola obrirà dilluns vinent.", [("dilluns vinent", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("El pròxim dijous 26 de setembre s'inaugura.", [("pròxim dijous 26 de setembre", "XXXX-09-26", "2024-09-26", "date")]),
    ("Ahir al vespre va ploure.", [("Ahir al vespre", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    ("Abans-d’ahir va nevar.", [("Abans-d’ahir", "XXXX-XX-XX", "2024-09-13", "date")]),
    (
        "Va venir el 13 de maig i l'endemà va marxar.",
        [("13 de maig", "XXXX-05-13", "2024-05-13", "date"), ("l'endemà", "XXXX-XX-XX", "2024-05-14", "date")],
    ),
    ("La guerra va durar vint-i-dos anys.", [("vint-i-dos anys", "P22Y", "P22Y", "duration")]),
    ("Va trigar un mes i mig.", [("un mes i mig", "P1.5M", "P1.5M", "duration")]),
    ("Tornarà d'aquí a tres setmanes.", [("d'aquí a tres setmanes", "XXXX-WXX", "2024-W40", "date")]),
    ("Els darrers tres mesos ha plogut poc.", [("darrers tres mesos", "P3M", "2024-06-15/2024-09-15", "range")]),
    ("El segon trimestre del 2023 va créixer.", [("segon trimestre del 2023", "2023-Q2", "2023-Q2", "date")]),
    ("Després del 2018 la casa va quedar buida.", [("Després del 2018", "2019/..", "2019/..", "range")]),
    ("Des del juny no plou.", [("Des del juny", "XXXX-06/..", "2024-06/..", "range")]),
    ("Al segle XIX hi havia un molí.", [("segle XIX", "18", "18", "date")]),
    (
        "Tots els dilluns a les 16 h hi ha mercat.",
        [("Tots els dilluns a les 16 h", "SET:XXXX-WXX-1T16:00", "SET:XXXX-WXX-1T16:00", "set")],
    ),
    ("El Barça va guanyar per 3-1 amb un gol al minut 85.", []),
    ("Van detenir 5 persones segons la policia, i en té set de set.", []),
    ("Costa de 1.200 a 1.500 euros i pesa 12,5 quilos.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "ca") == expected
