"""Bounds for dates that a page does not tell."""

from __future__ import annotations

import sumber
from sumber.article.build import build_article
from sumber.facts.bound import date_bound, may_be_bound
from sumber.model import Event, Facts, Span, Statement, Time

TEXT = "On 3 March they met. On 5 March the office said so. A vote is due on 9 March."


def time(words: str, value: str) -> Time:
    start = TEXT.index(words)
    return Time(Span(start, start + len(words)), value, "date")


def facts(year: str) -> Facts:
    times = (time("3 March", f"{year}-03-03"), time("5 March", f"{year}-03-05"), time("9 March", f"{year}-03-09"))
    met = Event(id="e1", type="CONSULT", trigger=Span(16, 19), reports=(Span(0, 20),), date=f"{year}-03-03")
    due = Event(id="e2", type="AGREE", trigger=Span(54, 58), reports=(Span(52, 77),), date=f"{year}-03-09", modality="promised")
    said = Statement(id="s1", content=(Span(48, 50),), said_on=f"{year}-03-05")
    return Facts(language="en", times=times, events=(met, due), statements=(said,))


def test_the_latest_reported_day_is_the_bound() -> None:
    found = date_bound(build_article(text=TEXT), facts("2024"))
    assert found is not None
    assert (found.value, found.precision) == ("2024-03-05/..", "bound")
    assert found.evidence.text == "5 March"
    assert [rival.value for rival in found.rivals] == ["2024-03-03"]


def test_a_day_without_a_year_stays_so() -> None:
    found = date_bound(build_article(text=TEXT), facts("XXXX"))
    assert found is not None
    assert found.value == "XXXX-03-05/.."


def test_what_is_only_planned_is_no_bound() -> None:
    planned = Facts(language="en", times=facts("2024").times, events=facts("2024").events[1:])
    assert date_bound(build_article(text=TEXT), planned) is None


def test_days_without_a_year_far_apart_are_undecided() -> None:
    known = facts("XXXX")
    far = Statement(id="s2", content=(Span(48, 50),), said_on="XXXX-12-30")
    both = Facts(language="en", times=known.times, statements=(*known.statements, far))
    assert date_bound(build_article(text=TEXT), both) is None


def test_nothing_reported_is_no_bound() -> None:
    assert date_bound(build_article(text=TEXT), Facts(language="en")) is None


def test_only_a_text_that_tells_a_day_may_be_bound() -> None:
    assert may_be_bound(build_article(text=TEXT, language="en"))
    assert not may_be_bound(build_article(text="They met yesterday and waited for 14 days.", language="en"))
    assert not may_be_bound(build_article(text="The score was 2.1 after 90 minutes.", language="en"))


def test_texts_longer_than_articles_are_not_searched() -> None:
    told = "On 3 March 2026 the harbour office of Velmora said that the ferry would sail again. "
    assert sumber.read(told * 20).published is not None
    assert sumber.read(told * 2_000).published is None
