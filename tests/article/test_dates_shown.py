"""The dates that a page shows near its title."""

from __future__ import annotations

import pytest

from sumber.article.dates_found import found_dates
from sumber.article.dates_shown import Found, shown_dates, shows_order
from sumber.article.dates_written import dates_in

from .declared_pages import FILLER, about, linked, meta

TITLE = "<h1>Harbour of Lirena reopens</h1>"


def shown(body: str, *, lang: str = "en", lines: bool = True) -> list[Found]:
    page = about(body, lang=lang)
    headings = page.tree.by_tag("h1")
    return shown_dates(page, headings[0] if headings else None, lines=lines)


def days(found: list[Found]) -> list[str]:
    return [one.read.day.isoformat() for one in found]


def test_the_nearest_come_first_and_what_follows_is_nearer_than_what_precedes() -> None:
    body = f'<p class="date">1 March 2031</p>{TITLE}<p class="date">2 March 2031</p><p class="date">3 March 2031</p>{FILLER}'
    assert days(shown(body)) == ["2031-03-02", "2031-03-01", "2031-03-03"]


def test_time_elements_are_stronger_than_marked_text_and_that_than_lines() -> None:
    ranks = [
        shown(f"{TITLE}{line}{FILLER}")[0].rank
        for line in ("<time datetime='2031-03-04'>x</time>", "<p class='date'>4 March 2031</p>", "<p>4 March 2031</p>")
    ]
    assert ranks == [2, 3, 5]


def test_lines_are_only_read_where_they_are_asked_for_and_no_mark_has_a_date() -> None:
    body = f"<main>{TITLE}<p>4 March 2031</p>{FILLER}</main>"
    assert days(shown(body)) == ["2031-03-04"]
    assert shown(body, lines=False) == []
    assert days(shown(f'{TITLE}<p class="date">5 March 2031</p><p>4 March 2031</p>{FILLER}')) == ["2031-03-05"]


@pytest.mark.parametrize("name", ["datetime", "title", "data-time", "data-utime", "data-date"])
def test_dates_for_machines_stand_in_several_attributes(name: str) -> None:
    (found,) = shown(f'{TITLE}<span class="date" {name}="2031-03-04T08:15:00+02:00">today</span>{FILLER}')
    assert found.read.value == "2031-03-04T08:15:00+02:00"
    assert found.text == "2031-03-04T08:15:00+02:00"


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("4 March 2031", ["shown"]),
        ("Published 4 March 2031", ["published"]),
        ("Updated: 4 March 2031", ["modified"]),
        ("First published 4 March 2031, last updated 6 March 2031", ["published", "modified"]),
        ("Last updated 6 March 2031 · Posted 4 March 2031", ["modified", "published"]),
    ],
)
def test_the_words_before_a_date_say_what_it_is(line: str, kinds: list[str]) -> None:
    assert [found.kind for found in shown(f'{TITLE}<p class="date">{line}</p>{FILLER}')] == kinds


def test_a_class_name_says_it_too() -> None:
    (found,) = shown(f'{TITLE}<time class="entry-date updated" datetime="2031-03-04">x</time>{FILLER}')
    assert found.kind == "modified"


def test_without_a_title_the_whole_page_is_read_in_order() -> None:
    assert days(shown(f'<p class="date">4 March 2031</p>{FILLER}<p class="date">3 March 2031</p>')) == ["2031-03-04", "2031-03-03"]


@pytest.mark.parametrize(
    ("text", "month_first"),
    [
        ("25/03/2031", False),
        ("03/25/2031", True),
        ("03/04/2031", None),
        ("04/04/2031", None),
        ("4 March 2031", None),
        ("2031-03-25", None),
    ],
)
def test_numbers_show_the_order_of_day_and_month(text: str, month_first: bool | None) -> None:
    (read,) = dates_in(text)
    assert shows_order(read, text) is month_first


def test_all_evidence_is_collected_in_the_order_of_trust() -> None:
    head = linked(datePublished="2031-03-04T08:15:00+02:00") + meta("article:published_time", "2031-03-04T08:15:00+02:00")
    head += meta("date", "2031-03-03", "name")
    page = about(f'{TITLE}<p class="date">4 March 2031</p>{FILLER}', head=head, url="https://lirena.example/2031/03/02/a")
    found = found_dates(page, page.tree.by_tag("h1")[0])
    assert [(one.rank, one.rule) for one in found] == [
        (0, "linked-data"),
        (0, "meta"),
        (4, "meta"),
        (3, "shown"),
        (4, "address"),
    ]


def test_weak_evidence_is_only_looked_for_where_there_is_no_other() -> None:
    script = '<script>var page = {"publishedAt": "2031-03-01"};</script>'
    strong = about(TITLE + FILLER + script, head=meta("pubdate", "2031-03-04", "name"))
    assert [one.rule for one in found_dates(strong, None)] == ["meta"]
    weak = about(TITLE + FILLER + script, head="<title>Harbour news, 2 March 2031</title>")
    assert [one.rule for one in found_dates(weak, None)] == ["title-element", "script"]
