"""Clocks decide as far as their precision and zones allow."""

from __future__ import annotations

from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.model import ArticleRef, Evidence, Moment
from sumber.story.clocks import compare, find_earliest, nearness, read_clock

PRECISIONS = {4: "year", 7: "month", 10: "day"}


def moment(value: str, precision: str = "") -> Moment:
    return Moment(value, precision or PRECISIONS.get(len(value), "minute"), Evidence("given", "call", value))  # type: ignore[arg-type]


def order(one: str, other: str, **same: bool) -> int:
    return compare(read_clock(moment(one)), read_clock(moment(other)), **same)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2026-03-02T08:00Z", "2026-03-02T09:00Z", -1),
        ("2026-03-02T09:00Z", "2026-03-02T08:00Z", 1),
        ("2026-03-02T08:00+07:00", "2026-03-02T02:00Z", -1),
        ("2026-03-02T09:00+09:00", "2026-03-02T00:00Z", 0),
        ("2026-03-02T08:00", "2026-03-02T09:00", 0),
        ("2026-03-02T08:00", "2026-03-02T23:00", -1),
        ("2026-03-02", "2026-03-02T23:00Z", 0),
        ("2026-03-02", "2026-03-04", -1),
        ("2026-03-02", "2026-03-03", 0),
        ("2026-03", "2026-05-01", -1),
        ("2025", "2026-03-02", -1),
        ("2026-03-01/2026-03-03", "2026-03-02T08:00Z", 0),
    ],
)
def test_order(one: str, other: str, expected: int) -> None:
    assert order(one, other) == expected
    assert order(other, one) == -expected


def test_one_outlet_has_one_zone() -> None:
    assert order("2026-03-02T08:00", "2026-03-02T09:00", same_outlet=True) == -1


@pytest.mark.parametrize("value", ["XXXX-03-02", "2026-13-40", "2026-03-02/..", "yesterday", ""])
def test_what_is_no_full_date_is_no_clock(value: str) -> None:
    assert read_clock(moment(value, "bound" if value.endswith("..") else "day")) is None
    assert compare(None, read_clock(moment("2026-03-02"))) == 0


@given(st.datetimes(), st.datetimes())
def test_order_is_antisymmetric(one: object, other: object) -> None:
    clocks = [read_clock(moment(value.replace(tzinfo=UTC).isoformat(timespec="minutes"))) for value in (one, other)]  # type: ignore[attr-defined]
    assert compare(*clocks) == -compare(*reversed(clocks))


def test_nearness_falls_with_distance_and_is_whole_within_days() -> None:
    clocks = [read_clock(moment(value)) for value in ("2026-03-02", "2026-03-04", "2026-03-20", "2026-06-01")]
    values = [nearness(clocks[0], clock) for clock in clocks]
    assert values[0] == values[1] == 1.0
    assert 1.0 > values[2] > values[3] > 0
    assert nearness(None, clocks[0]) == 1.0


def member(name: str, value: str | None, outlet: str | None = None) -> ArticleRef:
    return ArticleRef(name, outlet=outlet, published=moment(value) if value else None)


def test_the_earliest_is_the_one_before_all_others() -> None:
    found = find_earliest([member("a", "2026-03-02T09:00Z"), member("b", "2026-03-02T08:00Z")])
    assert (found.article, found.doubt) == ("b", "")


def test_an_unknown_zone_leaves_it_undecided_with_words() -> None:
    found = find_earliest([member("a", "2026-03-02T09:00Z"), member("b", "2026-03-02T08:00")])
    assert found.article is None
    assert "time zone" in found.doubt
    assert "a" in found.doubt


def test_equal_clocks_are_undecided_for_another_reason() -> None:
    found = find_earliest([member("a", "2026-03-02T09:00Z"), member("b", "2026-03-02T09:00Z")])
    assert found.article is None
    assert "equal" in found.doubt


def test_a_member_without_a_clock_might_be_earlier() -> None:
    found = find_earliest([member("a", "2026-03-02T09:00Z"), member("b", "2026-03-03T09:00Z"), member("c", None)])
    assert found.article is None
    assert "1 of 3" in found.doubt


def test_alone_and_without_clocks() -> None:
    assert find_earliest([member("a", "2026-03-02")]).article == "a"
    assert find_earliest([member("a", None)]).article is None
    assert find_earliest([member("a", None), member("b", None)]).doubt == "no clock is known"


def test_a_report_that_is_carried_needs_no_clock_to_be_later() -> None:
    members = [member("a", "2026-03-10T06:52:18Z"), member("b", None), member("c", "2026-03-10T09:00:00Z")]
    assert find_earliest(members).article is None
    found = find_earliest(members, frozenset({"b"}))
    assert (found.article, found.doubt) == ("a", "")
