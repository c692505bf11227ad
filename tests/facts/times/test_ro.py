"""Times in Romanian."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Întâlnirea a avut loc pe 13 septembrie la Tarn.", [("13 septembrie", "XXXX-09-13", "2024-09-13", "date")]),
    ("Tratatul a fost semnat acum trei luni.", [("acum trei luni", "XXXX-XX", "2024-06", "date")]),
    ("Podul a fost construit anul trecut.", [("anul trecut", "XXXX", "2023", "date")]),
    ("Războiul a durat douăzeci și doi de ani.", [("douăzeci și doi de ani", "P22Y", "P22Y", "duration")]),
    ("În mai multe orașe a plouat.", []),
    ("Festivalul a fost în mai 2023.", [("mai 2023", "2023-05", "2023-05", "date")]),
    ("Ședința începe la ora 18:30.", [("18:30", "T18:30:00", "T18:30:00", "time")]),
    ("Lunea trecută a vorbit.", [("Lunea trecută", "XXXX-WXX-1", "2024-09-09", "date")]),
    ("Ieri seară a plouat.", [("Ieri seară", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    ("Prețurile au crescut cu 7 puncte.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "ro") == expected
