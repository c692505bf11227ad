"""Times in German."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Das Treffen fand am 13. September in Tarn statt.", [("13. September", "XXXX-09-13", "2024-09-13", "date")]),
    ("Er reiste am Abend des 13. September ab.", [("Abend des 13. September", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("Am 13. September 2024 kam er an.", [("13. September 2024", "2024-09-13", "2024-09-13", "date")]),
    ("Der Vertrag wurde vor drei Monaten unterzeichnet.", [("vor drei Monaten", "XXXX-XX", "2024-06", "date")]),
    ("Der Gipfel war im Juni.", [("Juni", "XXXX-06", "2024-06", "date")]),
    ("Die Brücke wurde im vergangenen Jahr gebaut.", [("vergangenen Jahr", "XXXX", "2023", "date")]),
    ("Am Montag, 9. September, sprach sie.", [("Montag, 9. September", "XXXX-09-09", "2024-09-09", "date")]),
    (
        "Vom 12. bis 14. September war der Hafen zu.",
        [("Vom 12. bis 14. September", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")],
    ),
    ("Die Sitzung begann um 18.30 Uhr.", [("18.30 Uhr", "T18:30:00", "T18:30:00", "time")]),
    ("Nächsten Montag öffnet die Schule.", [("Nächsten Montag", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("Eine Karte aus dem 19. Jahrhundert hängt dort.", [("19. Jahrhundert", "18", "18", "date")]),
    ("Gestern Abend regnete es.", [("Gestern Abend", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    ("Am 13.09.2024 kam er.", [("13.09.2024", "2024-09-13", "2024-09-13", "date")]),
    ("Der Krieg dauerte fünf Jahre.", [("fünf Jahre", "P5Y", "P5Y", "duration")]),
    ("Letzte Woche kam sie.", [("Letzte Woche", "XXXX-WXX", "2024-W36", "date")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "de") == expected
