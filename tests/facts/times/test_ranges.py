"""A range never ends before it begins."""

from __future__ import annotations

from datetime import datetime

import pytest

from sumber.facts.times import find_times

WEDNESDAY = datetime(2024, 9, 11, 9)


def value(text: str, language: str) -> str:
    """The value of the only time of a text."""
    (found,) = find_times(text, language=language, reference=WEDNESDAY)
    return found.value


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The bridge is shut from Monday to Friday.", "en", "2024-09-09/2024-09-13"),
        ("The fair runs from next Monday to Friday.", "en", "2024-09-16/2024-09-20"),
        ("Die Messe dauert von Montag bis Freitag.", "de", "2024-09-09/2024-09-13"),
        ("The fair runs from Friday to Monday.", "en", "2024-09-06/2024-09-09"),
    ],
)
def test_the_second_weekday_follows_the_first(text: str, language: str, expected: str) -> None:
    assert value(text, language) == expected


def test_a_day_that_would_lie_before_the_first_is_in_the_next_year() -> None:
    assert value("Between today and 3 March the baths stay closed.", "en") == "2024-09-11/2025-03-03"
    assert value("Between today and 3 October the baths stay closed.", "en") == "2024-09-11/2024-10-03"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("On Monday from 22:00 to 02:00 the road was closed.", "en", "2024-09-09T22:00/2024-09-10T02:00"),
        ("On 3 May 2023 from 10:30 to 3:00 the road was closed.", "en", "2023-05-03T10:30/2023-05-03T15:00"),
        ("The jury met next Monday 13:00-15:00.", "en", "2024-09-16T13:00/2024-09-16T15:00"),
        ("Le bureau ouvre lundi matin de 10h à 12h.", "fr", "2024-09-09T10:00/2024-09-09T12:00"),
    ],
)
def test_hours_end_after_they_begin(text: str, language: str, expected: str) -> None:
    assert value(text, language) == expected
