"""Dates as pages write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.article.dates_written import dated, dates_in, read_declared_date
from sumber.knowledge.calendar import calendar


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        ("2031-03-04T08:15:00+02:00", "2031-03-04T08:15:00+02:00", "second"),
        ("2031-03-04T08:15:00+0200", "2031-03-04T08:15:00+02:00", "second"),
        ("2031-03-04T08:15+02:00", "2031-03-04T08:15+02:00", "minute"),
        ("2031-03-04T08:15:07.1234567Z", "2031-03-04T08:15:07Z", "second"),
        ("2031-03-04T08:15:07,5-03:00", "2031-03-04T08:15:07-03:00", "second"),
        ("2031-03-04 08:15:07", "2031-03-04T08:15:07", "second"),
        ("2031-03-04 08:15:07 UTC", "2031-03-04T08:15:07Z", "second"),
        ("2031-03-04T08:15:00+02:00CET", "2031-03-04T08:15:00+02:00", "second"),
        ("2031-03-04T00:00:00+09:00", "2031-03-04", "day"),
        ("2031-03-04T00:00", "2031-03-04", "day"),
        ("2031-03-04", "2031-03-04", "day"),
        ("2031-3-4", "2031-03-04", "day"),
        ("2031/03/04", "2031-03-04", "day"),
        ("2031.03.04", "2031-03-04", "day"),
        ("20310304", "2031-03-04", "day"),
        ("20310304T081507", "2031-03-04T08:15:07", "second"),
        ("20310304T08:15:07Z", "2031-03-04T08:15:07Z", "second"),
        ("Tue, 04 Mar 2031 08:15:07 GMT", "2031-03-04T08:15:07+00:00", "second"),
        ("Tue, 4 Mar 2031 08:15:07 +0300", "2031-03-04T08:15:07+03:00", "second"),
        ("Tue Mar 04 2031 08:15:00 GMT+0200 (CEST)", "2031-03-04T08:15:00+02:00", "second"),
        ("March 4, 2031", "2031-03-04", "day"),
        ("1930378507", "2031-03-04T08:15:07Z", "second"),
        ("1930378507000", "2031-03-04T08:15:07Z", "second"),
        ("  2031-03-04  ", "2031-03-04", "day"),
    ],
)
def test_declared_values(text: str, value: str, precision: str) -> None:
    read = read_declared_date(text)
    assert read is not None
    assert (read.value, read.precision) == (value, precision)


@pytest.mark.parametrize("text", ["", "today", "1h ago", "2031-13-40", "31.02.2031", "12345", "v2.3.4", "2031", "99:99", "-"])
def test_what_is_no_date(text: str) -> None:
    assert read_declared_date(text) is None


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "March 4, 2031", "2031-03-04"),
        ("en", "4 March 2031", "2031-03-04"),
        ("en", "Mar 4th 2031 at 10:00AM", "2031-03-04T10:00"),
        ("en", "Posted: Mar 04, 2031 4:05 PM EDT", "2031-03-04T16:05-04:00"),
        ("en", "4.34pm, 4 March 2031", "2031-03-04T16:34"),
        ("en", "12:05 a.m., March 4, 2031", "2031-03-04T00:05"),
        ("en", "04-Mar-2031", "2031-03-04"),
        ("de", "04.03.2031 um 14:46 Uhr", "2031-03-04T14:46"),
        ("de", "4. März 2031, 15:59 Uhr", "2031-03-04T15:59"),
        ("de", "Dienstag, 4. Mär. 2031", "2031-03-04"),
        ("fr", "le 4 mars 2031 à 8h05", "2031-03-04T08:05"),
        ("es", "4 de marzo de 2031", "2031-03-04"),
        ("pt", "4 de março de 2031, 8:34", "2031-03-04T08:34"),
        ("it", "4 marzo 2031", "2031-03-04"),
        ("nl", "4 maart 2031 11:12", "2031-03-04T11:12"),
        ("sv", "4.3.2031 17:43", "2031-03-04T17:43"),
        ("fi", "4.3.2031 klo 10.35", "2031-03-04T10:35"),
        ("pl", "4 marca 2031 | 10:00", "2031-03-04T10:00"),
        ("cs", "4. března 2031", "2031-03-04"),
        ("hu", "2031. március 4. 10:05", "2031-03-04T10:05"),
        ("lt", "2031 m. kovo 4 d.", "2031-03-04"),
        ("ru", "4 марта 2031, 12:30 МСК", "2031-03-04T12:30+03:00"),
        ("uk", "4 березня 2031 року", "2031-03-04"),
        ("tr", "4 Mart 2031", "2031-03-04"),
        ("el", "4 Μαρτίου 2031", "2031-03-04"),
        ("id", "Selasa, 4 Maret 2031 09:30 WIB", "2031-03-04T09:30+07:00"),
        ("vi", "Thứ Ba, 4/3/2031, 10:30 (GMT+7)", "2031-03-04T10:30+07:00"),
        ("vi", "ngày 4 tháng 3 năm 2031", "2031-03-04"),
        ("ko", "입력 2031.03.04 오후 3:20", "2031-03-04T15:20"),
        ("ko", "2031년 3월 4일", "2031-03-04"),
        ("ja", "2031年3月4日 11:12", "2031-03-04T11:12"),
        ("zh", "2031年3月4日 下午3:20", "2031-03-04T15:20"),
        ("th", "4 มีนาคม 2574", "2031-03-04"),
        ("ar", "4 مارس 2031", "2031-03-04"),
        ("hi", "4 मार्च 2031", "2031-03-04"),
        ("hi", "४ मार्च २०३१", "2031-03-04"),
    ],
)
def test_dates_for_readers(language: str, text: str, value: str) -> None:
    (read,) = dates_in(text, language=language, month_first=False)
    assert read.value == value
    # without a word about the language the same names are read, where no two languages quarrel over them
    assert read.day == date(2031, 3, 4)


def test_every_language_of_the_calendar_is_read_from_its_own_names() -> None:
    for tag, months in calendar().months.items():
        for number, names in enumerate(months, 1):
            for name in names:
                found = dates_in(f"12 {name} 2031", language=tag)
                assert [read.day for read in found] == [date(2031, number, 12)], (tag, name)


def test_several_dates_each_take_the_clock_time_beside_them() -> None:
    found = dates_in("4.3.2031 17:43 Uppdaterad 5.3.2031 18:01", language="sv")
    assert [read.value for read in found] == ["2031-03-04T17:43", "2031-03-05T18:01"]


@pytest.mark.parametrize(
    ("text", "month_first", "day", "other"),
    [
        ("05/06/2031", None, date(2031, 6, 5), date(2031, 5, 6)),
        ("05/06/2031", False, date(2031, 6, 5), None),
        ("05/06/2031", True, date(2031, 5, 6), None),
        ("25/06/2031", None, date(2031, 6, 25), None),
        ("06/25/2031", None, date(2031, 6, 25), None),
        ("06/06/2031", None, date(2031, 6, 6), None),
        ("05.06.2031", None, date(2031, 6, 5), None),
        ("05.06.31", None, date(2031, 6, 5), None),
        ("5-6-2031", True, date(2031, 5, 6), None),
    ],
)
def test_day_and_month_in_numbers(text: str, month_first: bool | None, day: date, other: date | None) -> None:
    (read,) = dates_in(text, month_first=month_first)
    assert (read.day, read.other) == (day, other)


@pytest.mark.parametrize("text", ["1.2.3.2031", "10.20.30.40", "call 05/06/20315", "a 4/5 majority in 2031", "2031 votes", "19:30"])
def test_numbers_that_are_no_dates(text: str) -> None:
    assert dates_in(text) == []


def test_the_place_of_a_date_slices_to_it() -> None:
    text = "Published on March 4, 2031 by the desk"
    (read,) = dates_in(text)
    assert text[read.start : read.end] == "March 4, 2031"


def test_instants_compare_over_zones() -> None:
    local, greenwich = (read_declared_date(text) for text in ("2031-03-04T10:15:00+02:00", "2031-03-04T08:15:00Z"))
    assert local is not None
    assert greenwich is not None
    assert local.instant == greenwich.instant == datetime(2031, 3, 4, 8, 15, tzinfo=UTC)
    without = read_declared_date("2031-03-04T10:15")
    assert without is not None
    assert without.instant is None


@given(st.datetimes(min_value=datetime(1991, 1, 1), max_value=datetime(2090, 1, 1)), st.integers(-12, 14))
def test_iso_goes_in_and_out(moment: datetime, hours: int) -> None:
    moment = moment.replace(microsecond=0, tzinfo=timezone(timedelta(hours=hours)))
    read = read_declared_date(moment.isoformat())
    assert read is not None
    if moment.timetz().replace(tzinfo=None) == datetime.min.time():
        assert read.value == moment.date().isoformat()
    else:
        assert datetime.fromisoformat(read.value) == moment


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="0123456789./-: ,TZ+年月日marchMARZ'’", max_size=60))
def test_any_text_is_survived_and_places_are_in_order(text: str) -> None:
    found = dates_in(text)
    assert all(0 <= read.start < read.end <= len(text) for read in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("numbers", "value"),
    [((2024, 9, 13), "2024-09-13"), ((13, 9, 2024), "2024-09-13"), ((9, 13, 2024), "2024-09-13"), ((5, 3, 2024), "2024-03-05")],
)
def test_three_numbers_of_an_address(numbers: tuple[int, int, int], value: str) -> None:
    read = dated(*numbers)
    assert read is not None
    assert read.value == value


def test_numbers_that_are_no_day() -> None:
    assert dated(2024, 13, 1) is None
    assert dated(31, 31, 2024) is None


@pytest.mark.parametrize("text", ["20240913", "13 September 2024", "2024-09-13", "13.09.2024", "2024年9月13日", "1.1 x 20240913"])
def test_each_kind_of_run_is_looked_at(text: str) -> None:
    assert [read.day.isoformat() for read in dates_in(text, language="en")] == ["2024-09-13"]


@pytest.mark.parametrize("text", ["Room 2024 of 3", "call 1 2 3", "no number", "12345 and 678"])
def test_runs_that_are_no_date(text: str) -> None:
    assert dates_in(text, language="en") == []
