"""Times in Hindi."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("बैठक 13 सितंबर को तार्न में हुई।", [("13 सितंबर", "XXXX-09-13", "2024-09-13", "date")]),
    ("वह 13 सितंबर की शाम को गया।", [("13 सितंबर की शाम", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("वह 13 सितंबर 2024 को पहुंचा।", [("13 सितंबर 2024", "2024-09-13", "2024-09-13", "date")]),
    ("संधि तीन महीने पहले हुई।", [("तीन महीने पहले", "XXXX-XX", "2024-06", "date")]),
    ("सम्मेलन जून में हुआ।", [("जून", "XXXX-06", "2024-06", "date")]),
    ("पुल पिछले साल बना।", [("पिछले साल", "XXXX", "2023", "date")]),
    ("सोमवार को उसने कहा।", [("सोमवार", "XXXX-WXX-1", "2024-09-09", "date")]),
    ("अगले हफ्ते स्कूल खुलेगा।", [("अगले हफ्ते", "XXXX-WXX", "2024-W38", "date")]),
    ("कल शाम बारिश हुई।", [("कल शाम", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    ("युद्ध पांच साल चला।", [("पांच साल", "P5Y", "P5Y", "duration")]),
    ("सुबह 10 बजे सत्र शुरू हुआ।", [("सुबह 10 बजे", "T10:00:00", "T10:00:00", "time")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "hi") == expected
