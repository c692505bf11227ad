"""Times in Swedish."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Mötet hölls den 13 september i Tarna.", [("13 september", "XXXX-09-13", "2024-09-13", "date")]),
    ("Han reste på kvällen den 13 september.", [("kvällen den 13 september", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Avtalet skrevs under för tre månader sedan.", [("för tre månader sedan", "XXXX-XX", "2024-06", "date")]),
    ("Bron byggdes förra året.", [("förra året", "XXXX", "2023", "date")]),
    ("I måndags talade hon.", [("måndags", "XXXX-WXX-1", "2024-09-09", "date")]),
    ("På måndagskvällen talade hon.", [("måndagskvällen", "XXXX-WXX-1", "2024-09-09", "date")]),
    (
        "Mellan den 12 och 14 september var hamnen stängd.",
        [("Mellan den 12 och 14 september", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")],
    ),
    ("Förhandlingen började klockan 18.30.", [("18.30", "T18:30:00", "T18:30:00", "time")]),
    ("Färjan gick klockan halv åtta.", [("halv åtta", "T07:30:00", "T07:30:00", "time")]),
    ("Skolan öppnar nästa måndag.", [("nästa måndag", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("I går kväll regnade det.", [("I går kväll", "XXXX-XX-XX", "2024-09-14", "date")]),
    ("I förrgår snöade det.", [("I förrgår", "XXXX-XX-XX", "2024-09-13", "date")]),
    ("Kriget varade i tjugotvå år.", [("tjugotvå år", "P22Y", "P22Y", "duration")]),
    ("Det tog en och en halv månad.", [("en och en halv månad", "P1.5M", "P1.5M", "duration")]),
    ("Det byggdes på 1990-talet.", [("1990-talet", "199", "199", "date")]),
    ("Den 24-årige mannen är gripen.", []),
    ("Om tre veckor kommer han.", [("Om tre veckor", "XXXX-WXX", "2024-W40", "date")]),
    ("Under första halvåret 2023 sjönk priset.", [("första halvåret 2023", "2023-H1", "2023-H1", "date")]),
    ("Efter 2018 stod huset tomt.", [("Efter 2018", "2019/..", "2019/..", "range")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "sv") == expected
