"""The calendar of all languages, as a file that anybody can mend."""

from __future__ import annotations

import re

import pytest

from sumber.knowledge.calendar import calendar, month_names

OFFSET = re.compile(r"Z|[+-]\d\d:\d\d")


def test_each_language_has_twelve_months_in_lower_case_single_words() -> None:
    for tag, months in calendar().months.items():
        assert len(months) == 12, tag
        for names in months:
            assert names, tag
            assert len(set(names)) == len(names), tag
            for name in names:
                assert name == name.casefold().strip(". "), (tag, name)
                assert " " not in name, (tag, name)
                assert not any(map(str.isdigit, name)), (tag, name)


def test_no_name_means_two_months_within_one_language() -> None:
    for tag, months in calendar().months.items():
        every = [name for names in months for name in names]
        assert len(every) == len(set(every)), tag


def test_zones_are_offsets_and_names_in_lower_case() -> None:
    for name, offset in calendar().zones.items():
        assert name == name.casefold()
        assert OFFSET.fullmatch(offset), name


@pytest.mark.parametrize(
    ("language", "name", "month"),
    [
        ("en", "march", 3),
        ("en-GB", "sept", 9),
        ("id", "agustus", 8),
        ("ru", "марта", 3),
        ("pl", "listopada", 11),
        ("hr", "listopada", 10),
        ("cs", "listopadu", 11),
        ("uk", "листопада", 11),
        ("und", "march", 3),
        ("und", "oktober", 10),
        ("xx", "mars", 3),
        ("en", "settembre", 9),
    ],
)
def test_the_own_language_comes_first_and_all_others_help(language: str, name: str, month: int) -> None:
    assert month_names(language)[name] == month


def test_names_on_which_languages_disagree_are_left_out_without_a_language() -> None:
    assert "listopada" not in month_names("und")
    assert all(1 <= month <= 12 for month in month_names("und").values())


def test_orders_name_languages_that_are_tags() -> None:
    known = calendar()
    for tag in (*known.month_first, *known.unsettled, *known.year_offsets):
        assert re.fullmatch(r"[a-z]{2,3}(-[A-Z]{2})?", tag)
