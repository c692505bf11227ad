"""Entries that begin with a time of the clock."""

from __future__ import annotations

import pytest

from sumber.article import read_page
from sumber.article.body import find_body
from sumber.article.verdict_entries import count_entries
from sumber.article.verdict_layout import find_heading
from sumber.page import open_page, parse

from .news_page import SENTENCES, paragraphs

TIMES = ("18:05", "18:20", "18:41", "19:02", "19:15", "19:44")


def live(form: str, times: tuple[str, ...] = TIMES) -> str:
    entries = "".join(form.format(time=time, text=SENTENCES[place % 7]) for place, time in enumerate(times))
    return f"<html><head><title>Live</title></head><body><main><h1>The council on the ferry</h1>{entries}</main></body></html>"


def number(markup: str) -> int:
    found = find_body(parse(open_page(markup)))
    return count_entries(found, find_heading(found)).number


@pytest.mark.parametrize(
    "form",
    [
        "<h3>{time}</h3><p>{text}</p>",
        "<p><b>{time}</b> {text}</p>",
        "<div class=e><span class=t>{time}</span><div><p>{text}</p></div></div>",
        "<p>[{time}] {text}</p>",
        "<section><time datetime='2031-11-03T{time}:00Z'>3 min ago</time><p>{text}</p></section>",
        "<div><p>Tue 3 Nov, {time} CET</p><h2>Something new</h2><p>{text}</p></div>",
    ],
)
def test_entries_in_many_forms(form: str) -> None:
    assert number(live(form)) == len(TIMES)
    assert number(live(form, TIMES[::-1])) == len(TIMES)


@pytest.mark.parametrize("sign", [".", "h", "：", "時", "시 "])
def test_times_as_they_are_written(sign: str) -> None:
    times = tuple(time.replace(":", sign) for time in TIMES)
    assert number(live("<h3>{time}</h3><p>{text}</p>", times)) == len(TIMES)


def test_minutes_of_a_match() -> None:
    assert number(live("<p><b>{time}</b> {text}</p>", ("3'", "12'", "45+2'", "61'", "88'"))) == 5


def test_times_out_of_order_are_no_entries() -> None:
    assert number(live("<h3>{time}</h3><p>{text}</p>", ("18:05", "03:10", "22:41", "09:02", "14:15", "01:44"))) == 0


def test_midnight_passes() -> None:
    assert number(live("<h3>{time}</h3><p>{text}</p>", ("22:05", "22:40", "23:41", "00:02", "00:15", "01:44"))) == 6


def test_a_live_blog_without_declaration() -> None:
    verdict = read_page(open_page(live("<h3>{time}</h3><p>{text}</p>"))).verdict
    assert (verdict.kind, verdict.completeness, verdict.reasons[0].rule) == ("live", "unknown", "body.entries")


def test_a_chronology_at_the_end_of_an_article_makes_no_live_blog() -> None:
    entries = "".join(f"<p>{time} {SENTENCES[place % 7][:40]}.</p>" for place, time in enumerate(TIMES))
    main = f"<main><h1>The ferry is back</h1>{paragraphs(9)}{entries}</main>"
    markup = f"<html><head><title>Ferry</title></head><body>{main}</body></html>"
    assert read_page(open_page(markup)).verdict.kind == "article"


def test_headlines_with_times_are_a_list() -> None:
    markup = live("<p>{time} <a href='/n'>{text}</a></p>" * 2)
    assert read_page(open_page(markup, url="https://velm.example/ticker")).verdict.kind == "list"


def test_figures_that_are_no_times() -> None:
    assert number(live("<p>{time} {text}</p>", ("12.50", "3,40", "99%", "1:0", "2031", "17/4"))) == 0


def test_many_entries_may_go_over_days() -> None:
    days = ("18:05", "09:10", "21:41", "08:02", "14:15", "23:44", "10:01", "12:30", "12:50")
    assert number(live("<h3>{time}</h3><p>{text}</p>", days)) == len(days)
