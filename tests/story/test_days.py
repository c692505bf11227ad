"""Days: what openings are about tells twin events apart."""

from __future__ import annotations

from datetime import date

import pytest

from sumber.story.days import When, agreement, when

from .made import BRIDGE, article, facts, time

CLOCK = "2026-03-04T09:00Z"
TUESDAY, WEDNESDAY, FRIDAY, BOTH = (When(frozenset(date(2026, 3, day) for day in days)) for days in ((3,), (4,), (6,), (3, 6)))


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
    found = when(article(BRIDGE, published=CLOCK), facts(times=(time(BRIDGE, "Tuesday morning", value),)))
    assert found.days == {date(2026, 3, day) for day in days}


def test_only_the_opening_counts() -> None:
    later = facts(times=(time(BRIDGE, "spring", "2026-03-03"),))
    assert when(article(BRIDGE, published=CLOCK), later) == When()


def test_without_a_clock_months_and_years_count_wherever_they_stand() -> None:
    told = facts(times=(time(BRIDGE, "Tuesday morning", "2026-03-03"), time(BRIDGE, "spring", "2027")))
    found = when(article(BRIDGE), told)
    assert found == When(frozenset(), frozenset({"2026-03"}), frozenset({"2026", "2027"}))
    other_year = When(months=frozenset({"2024-03"}), years=frozenset({"2024"}))
    other_month = When(months=frozenset({"2026-05"}), years=frozenset({"2026"}))
    assert agreement(found, found) > agreement(found, other_month) == 1 > agreement(found, other_year)


def test_the_same_day_counts_for_and_others_against() -> None:
    same, unknown = agreement(TUESDAY, BOTH), agreement(TUESDAY, When())
    beside, far = agreement(TUESDAY, WEDNESDAY), agreement(TUESDAY, FRIDAY)
    assert same > unknown == 1 > beside > far
    assert agreement(FRIDAY, TUESDAY) == far
