"""Days: what openings are about tells twin events apart."""

from __future__ import annotations

from datetime import date

import pytest

from sumber.story.days import agreement, opening_days

from .made import BRIDGE, article, facts, time

CLOCK = "2026-03-04T09:00Z"
TUESDAY, WEDNESDAY, FRIDAY = (frozenset({date(2026, 3, day)}) for day in (3, 4, 6))


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2026-03-03", {3}),
        ("2026-03-03T10:30+09:00", {3}),
        ("2026-03-03/2026-03-05", {3, 4, 5}),
        ("2026-03", set()),
        ("XXXX-03-03", set()),
        ("2026-02-31", set()),
        ("2026-03-03/2026-04-30", {3}),
    ],
)
def test_days_of_an_opening(value: str, days: set[int]) -> None:
    found = opening_days(article(BRIDGE, published=CLOCK), facts(times=(time(BRIDGE, "Tuesday morning", value),)))
    assert found == {date(2026, 3, day) for day in days}


def test_only_the_opening_counts() -> None:
    later = facts(times=(time(BRIDGE, "spring", "2026-03-03"),))
    assert opening_days(article(BRIDGE, published=CLOCK), later) == frozenset()


def test_without_a_clock_nothing_is_known() -> None:
    told = facts(times=(time(BRIDGE, "Tuesday morning", "2026-03-03"),))
    assert opening_days(article(BRIDGE), told) == frozenset()


def test_the_same_day_counts_for_and_others_against() -> None:
    same, unknown = agreement(TUESDAY, TUESDAY | FRIDAY), agreement(TUESDAY, frozenset())
    beside, far = agreement(TUESDAY, WEDNESDAY), agreement(TUESDAY, FRIDAY)
    assert same > unknown == 1 > beside > far
    assert agreement(FRIDAY, TUESDAY) == far
