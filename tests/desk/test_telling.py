"""Values of the records in the words of a reader."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.desk import telling
from sumber.model import BasisKind, Evidence, Moment, NodeKind, Precision, Relation, VerdictKind


def moment(value: str, precision: Precision = "minute") -> Moment:
    return Moment(value, precision, Evidence("declared instant", "call", value))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2026-03-10T16:05+07:00", "10 March 2026, 16:05 (+07:00)"),
        ("2026-03-10T16:05:18Z", "10 March 2026, 16:05 UTC"),
        ("2026-03-10T16:05", "10 March 2026, 16:05"),
        ("2026-03-10", "10 March 2026"),
        ("2026-03", "March 2026"),
        ("2026", "2026"),
        ("XXXX-09-13", "13 September, year unknown"),
        ("2024-09-14/..", "not before 14 September 2024"),
        ("XXXX-09-14/..", "not before 14 September, year unknown"),
        ("2026-03-10/2026-03-12", "10 March 2026 to 12 March 2026"),
        ("2024-09-13TEV", "13 September 2024, evening"),
        ("T18:00:00", "T18:00:00"),
        ("2026-13-01", "2026-13-01"),
        ("P3D", "P3D"),
        ("199", "199"),
        ("", ""),
    ],
)
def test_values_are_told_in_words(value: str, words: str) -> None:
    assert telling.told_value(value) == words


@given(st.text(max_size=30))
def test_no_value_is_too_strange_to_be_told(value: str) -> None:
    assert isinstance(telling.told_value(value), str)


def test_a_moment_that_is_not_known_is_said_to_be_unknown() -> None:
    assert telling.told_moment(None) == "date unknown"
    assert telling.told_moment(moment("2026-03-10", "day")) == "10 March 2026"


@pytest.mark.parametrize(
    ("value", "precision", "utc"),
    [
        ("2026-03-10T16:05+07:00", "minute", "10 Mar 09:05"),
        ("2026-03-10T23:30:00-04:00", "second", "11 Mar 03:30"),
        ("2026-03-10T16:05", "minute", ""),
        ("2026-03-10", "day", ""),
        ("nonsense", "minute", ""),
    ],
)
def test_clocks_are_compared_in_utc_only_where_their_zone_is_known(value: str, precision: Precision, utc: str) -> None:
    assert telling.in_utc(moment(value, precision)) == utc


def test_no_moment_has_no_clock() -> None:
    assert telling.in_utc(None) == ""


def test_every_kind_of_the_model_has_words() -> None:
    assert set(telling.RELATIONS) == set(get_args(Relation))
    assert set(telling.NODE_KINDS) == set(get_args(NodeKind))
    assert set(telling.BASES) == set(get_args(BasisKind))
    assert set(telling.VERDICTS) == set(get_args(VerdictKind))


@pytest.mark.parametrize(("relation", "label"), [("verbatim", "verbatim copy"), ("merged", "merged"), ("cites", "cites")])
def test_a_label_ends_before_the_word_that_leads_on(relation: str, label: str) -> None:
    assert telling.relation_label(relation) == label


def test_names_of_outlets_and_languages() -> None:
    assert telling.outlet_name("reuters") == "Reuters"
    assert telling.outlet_name("Harian Rawan") == "Harian Rawan"
    assert telling.outlet_name(None) == "unnamed outlet"
    assert telling.language_name("id") == "Indonesian"
    assert telling.language_name("und") == "undecided language"
    assert telling.language_name("tlh") == "tlh"


@pytest.mark.parametrize(("number", "words"), [(0, "0 stories"), (1, "1 story"), (1200, "1,200 stories")])
def test_counts(number: int, words: str) -> None:
    assert telling.counted(number, "story", "stories") == words
