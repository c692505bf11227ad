"""The dates that a page shows near its title."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.article.dates_found import found_dates
from sumber.article.dates_shown import Found, _last, is_one_of_many, shown_dates, shows_order
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
        for line in (
            "<time datetime='2031-03-04'>x</time>",
            "<p class='date'>4 March 2031</p>",
            "<p>4 March 2031</p>",
            "<p>Published: 4 March 2031</p>",
        )
    ]
    assert ranks == [2, 3, 5, 3]


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


@pytest.mark.parametrize(
    ("foot", "kind", "day"),
    [
        ('<div class="footer-info">Text: T. Orrell<br>Published: 4 March 2031<br>Visits: 61</div>', "published", "2031-03-04"),
        ('<p id="footer">[Last updated: 4 March 2031, 01:40]</p>', "modified", "2031-03-04"),
        ('<p id="footer">This text of 4 March 2031 was revised.</p>', "modified", "2031-03-04"),
    ],
)
def test_a_date_at_the_foot_counts_where_a_word_says_whose_it_is(foot: str, kind: str, day: str) -> None:
    (found,) = shown(f"<main>{TITLE}{FILLER * 12}</main>{foot}")
    assert (found.kind, found.read.day.isoformat()) == (kind, day)
    assert days(shown(f'<main>{TITLE}<p class="date">1 March 2031</p>{FILLER * 12}</main>{foot}')) == ["2031-03-01"]


@pytest.mark.parametrize(
    "foot",
    [
        '<div class="footer-info">The harbour of Velm, 4 March 2031</div>',
        '<div class="related"><p class="t">Published: 4 March 2031</p><p class="t">Published: 5 March 2031</p></div>',
    ],
)
def test_other_dates_at_the_foot_do_not_count(foot: str) -> None:
    assert shown(f"<main>{TITLE}{FILLER * 12}</main>{foot}") == []


def test_links_with_dates_one_beside_the_other_lead_to_other_pages() -> None:
    links = "".join(f'<li><a class="date" href="/{day}">Notice of {day} March 2031</a></li>' for day in (4, 5, 6))
    assert days(shown(f"<main>{TITLE}<ul>{links}</ul><p><em>9 March 2031</em></p>{FILLER * 3}</main>"))[0] == "2031-03-09"


def test_a_tooltip_that_is_a_sentence_is_no_date_for_machines() -> None:
    tooltip = 'title="Notice number 34 of the harbour office of 8 March 2031 (opens a new window)"'
    assert [one.rule for one in shown(f'<main>{TITLE}<p class="date" {tooltip}>9 March 2031</p>{FILLER}</main>')] == ["shown"]


def test_an_element_without_words_may_carry_its_date_in_a_tooltip() -> None:
    (found,) = shown(f'<main>{TITLE}<span class="updated" title="2031-03-04T18:52:11+00:00"></span>{FILLER}</main>')
    assert found.read.day.isoformat() == "2031-03-04"


def test_one_of_many_has_others_of_its_tag_and_class_with_dates() -> None:
    sentence = "On 7 March 2031 " + "the harbour master of Lirena spoke of the ferry, " * 3
    tree = about(f'<p class="f">4 March 2031</p><p class="f">{sentence}</p>').tree
    assert not is_one_of_many(tree, tree.by_tag("p")[0])
    tree = about('<p class="d">4 March 2031</p><p class="d">5 March 2031</p><p class="e">6 March 2031</p><p class="e">x</p>').tree
    assert [is_one_of_many(tree, element) for element in tree.by_tag("p")] == [True, True, False, True]


LABELS = ("last updated", "updated", "date", "up", "更新")


@given(st.lists(st.sampled_from([*LABELS, " ", "_", "2", "²", ":", "é", "last "]), max_size=8).map("".join))
def test_the_last_of_some_words_is_that_of_the_pattern_which_says_what_a_word_is(text: str) -> None:
    whole = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(LABELS)})(?![^\W\d_])")
    assert _last(text, LABELS) == max((match.start() for match in whole.finditer(text)), default=-1)
