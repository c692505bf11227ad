"""Times in Dutch."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("De vergadering was op 13 september in Tarna.", [("13 september", "XXXX-09-13", "2024-09-13", "date")]),
    ("Hij vertrok op de avond van 13 september.", [("avond van 13 september", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Op 13 september 2024 kwam zij aan.", [("13 september 2024", "2024-09-13", "2024-09-13", "date")]),
    ("Het verdrag werd drie maanden geleden getekend.", [("drie maanden geleden", "XXXX-XX", "2024-06", "date")]),
    ("De top was in juni.", [("juni", "XXXX-06", "2024-06", "date")]),
    ("De brug werd vorig jaar gebouwd.", [("vorig jaar", "XXXX", "2023", "date")]),
    ("Afgelopen maandag sprak zij.", [("Afgelopen maandag", "XXXX-WXX-1", "2024-09-09", "date")]),
    ("Zij sprak op maandagavond.", [("maandagavond", "XXXX-WXX-1", "2024-09-09", "date")]),
    (
        "Van 12 tot 14 september was de haven dicht.",
        [("Van 12 tot 14 september", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")],
    ),
    ("De zitting begon om 18.30 uur.", [("18.30 uur", "T18:30:00", "T18:30:00", "time")]),
    ("De veerboot vertrok om half acht.", [("half acht", "T07:30:00", "T07:30:00", "time")]),
    ("De veerboot vertrok om kwart voor acht.", [("kwart voor acht", "T07:45:00", "T07:45:00", "time")]),
    ("De school gaat volgende maandag open.", [("volgende maandag", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("Gisteravond regende het.", [("Gisteravond", "XXXX-XX-XX", "2024-09-14", "date")]),
    ("Eergisteren sneeuwde het.", [("Eergisteren", "XXXX-XX-XX", "2024-09-13", "date")]),
    ("De oorlog duurde tweeëntwintig jaar.", [("tweeëntwintig jaar", "P22Y", "P22Y", "duration")]),
    ("Het duurde anderhalve maand.", [("anderhalve maand", "P1.5M", "P1.5M", "duration")]),
    ("Een kaart uit de 19e eeuw hangt er.", [("19e eeuw", "18", "18", "date")]),
    ("Vorige week kwam zij terug.", [("Vorige week", "XXXX-WXX", "2024-W36", "date")]),
    ("Over drie weken komt hij terug.", [("Over drie weken", "XXXX-WXX", "2024-W40", "date")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "nl") == expected
