"""When a page was published and changed: which evidence wins, what is kept of the rest, what is refused."""

from __future__ import annotations

import time
from datetime import date

import pytest

from sumber.article.dates import LATEST, Dates, find_dates, is_of_an_entry, refusal

from .declared_pages import FILLER, about, linked, meta

TITLE = "<h1>Harbour of Lirena reopens</h1>"


def dates(body: str = "", *, anchored: bool = True, **page: str | None) -> Dates:
    found = about(body, **page)  # type: ignore[arg-type]
    headings = found.tree.by_tag("h1")
    return find_dates(found, anchor=headings[0] if anchored and headings else None)


def value(found: Dates) -> str | None:
    return found.published.value if found.published else None


def test_a_page_that_says_nothing_has_no_date() -> None:
    assert dates(TITLE + FILLER) == Dates(None, None)


def test_a_declared_instant_keeps_its_zone_precision_and_place() -> None:
    found = dates(head=linked(datePublished="2031-03-04T08:15:00+02:00", dateModified="2031-03-05T10:00+02:00"))
    assert found.published is not None
    assert found.modified is not None
    assert (found.published.value, found.published.precision) == ("2031-03-04T08:15:00+02:00", "second")
    assert (found.published.zone, found.published.zone_source) == ("+02:00", "declared")
    assert found.published.evidence.where == "page:json-ld.NewsArticle.datePublished"
    assert found.published.evidence.text == "2031-03-04T08:15:00+02:00"
    assert (found.modified.value, found.modified.precision) == ("2031-03-05T10:00+02:00", "minute")


def test_published_and_modified_are_never_mixed_up() -> None:
    head = meta("article:modified_time", "2031-03-09T08:00:00+02:00") + meta("article:published_time", "2031-03-04T08:00:00+02:00")
    found = dates(head=head)
    assert found.published is not None
    assert found.modified is not None
    assert found.published.value.startswith("2031-03-04")
    assert found.modified.value.startswith("2031-03-09")
    assert all(not rival.value.startswith("2031-03-09") for rival in found.published.rivals)


def test_a_clock_time_without_zone_says_that_the_zone_is_unknown() -> None:
    found = dates(head=meta("article:published_time", "2031-03-04 08:15")).published
    assert found is not None
    assert (found.value, found.zone, found.zone_source) == ("2031-03-04T08:15", None, "unknown")


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        (linked(datePublished="2031-03-04T08:00:00+02:00"), meta("pubdate", "2031-03-02", "name")),
        (meta("pubdate", "2031-03-04", "name"), ""),
        (meta("article:published_time", "2031-03-04T08:00:00+02:00"), linked(datePublished="2031-03-02")),
    ],
)
def test_declared_evidence_beats_what_is_shown_and_what_is_weaker(stronger: str, weaker: str) -> None:
    found = dates(f'{TITLE}<p class="date">3 March 2031</p>{FILLER}', head=weaker + stronger)
    assert found.published is not None
    assert found.published.value[:10] == "2031-03-04"
    assert "2031-03-03" in {rival.value for rival in found.published.rivals}


def test_shown_evidence_beats_the_address_which_beats_nothing() -> None:
    url = "https://lirenapost.example/2031/03/02/harbour"
    shown = dates(f'{TITLE}<p class="date">3 March 2031</p>{FILLER}', url=url).published
    assert shown is not None
    assert (shown.value, shown.evidence.rule) == ("2031-03-03", "shown")
    assert [(rival.value, rival.evidence.where) for rival in shown.rivals] == [("2031-03-02", "url")]
    address = dates(TITLE + FILLER, url=url).published
    assert address is not None
    assert (address.value, address.precision, address.evidence.where) == ("2031-03-02", "day", "url")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/2031/03/04/harbour", "2031-03-04"),
        ("/news/20310304/harbour", "2031-03-04"),
        ("/news/2031-03-04-harbour", "2031-03-04"),
        ("/notices/04-03-2031", "2031-03-04"),
        ("/world/2031/mar/04/harbour", "2031-03-04"),
        ("/blog/2031/March/4/harbour", "2031-03-04"),
        ("/blog/2031/ferry/4/harbour", None),
        ("/article/203103041", None),
        ("/2031/13/45/harbour", None),
        ("/web/20330101000000/http://lirena.example/2031/03/04/a", "2031-03-04"),
        ("/item/12345678", None),
    ],
)
def test_dates_in_addresses(path: str, expected: str | None) -> None:
    assert value(dates(TITLE + FILLER, url=f"https://lirenapost.example{path}")) == expected


def test_the_canonical_address_serves_where_the_page_came_without_one() -> None:
    head = '<link rel="canonical" href="https://lirenapost.example/2031/03/04/a">'
    found = dates(TITLE + FILLER, head=head).published
    assert found is not None
    assert found.evidence.where == "page:link[rel=canonical]"


def test_a_time_element_near_the_title() -> None:
    body = f'<main>{TITLE}<time datetime="2031-03-04T08:15+07:00">this morning</time>{FILLER}</main>'
    found = dates(body).published
    assert found is not None
    assert found.value == "2031-03-04T08:15+07:00"
    assert (found.evidence.rule, found.evidence.where) == ("time-element", "page:html>body>main>time")


def test_microdata_and_rdfa() -> None:
    assert value(dates(f'{TITLE}<span itemprop="datePublished" content="2031-03-04T08:15:00+02:00">x</span>{FILLER}')) == (
        "2031-03-04T08:15:00+02:00"
    )
    assert value(dates(f'{TITLE}<span property="dc:date dc:created" content="2031-03-04">x</span>{FILLER}')) == "2031-03-04"


@pytest.mark.parametrize(
    ("lang", "line", "published", "modified"),
    [
        ("en", "Published: March 4, 2031 | Updated: March 6, 2031", "2031-03-04", "2031-03-06"),
        ("id", "Diterbitkan 4 Maret 2031, diperbarui 6 Maret 2031", "2031-03-04", "2031-03-06"),
        ("de", "Aktualisiert: 06.03.2031 Veröffentlicht: 04.03.2031", "2031-03-04", "2031-03-06"),
        ("ko", "입력 2031.03.04 08:15 수정 2031.03.06 09:00", "2031-03-04T08:15", "2031-03-06T09:00"),
        ("vi", "Đăng 4/3/2031 - Cập nhật 6/3/2031", "2031-03-04", "2031-03-06"),
        ("ru", "Опубликовано 4 марта 2031, обновлено 6 марта 2031", "2031-03-04", "2031-03-06"),
        ("tr", "Giriş: 04.03.2031 Güncelleme: 06.03.2031", "2031-03-04", "2031-03-06"),
    ],
)
def test_labels_say_which_date_is_which(lang: str, line: str, published: str, modified: str) -> None:
    found = dates(f'{TITLE}<p class="dates">{line}</p>{FILLER}', lang=lang)
    assert found.published is not None
    assert found.modified is not None
    assert (found.published.value, found.modified.value) == (published, modified)


def test_a_page_with_nothing_but_its_last_change_is_placed_there() -> None:
    found = dates(head=meta("article:modified_time", "2031-03-04T08:00:00+02:00"))
    assert found.published == found.modified
    assert found.published is not None
    assert found.published.evidence.where == "page:meta[property=article:modified_time]"


@pytest.mark.parametrize(
    ("declared", "why"),
    [
        ("9999-12-31T00:00:00Z", "far in the future"),
        ("2203-01-01", "far in the future"),
        ("0001-01-01T00:00:00", "before there were web pages"),
        ("1970-01-01T00:00:00Z", "before there were web pages"),
        ("1989-12-31", "before there were web pages"),
    ],
)
def test_impossible_dates_are_refused_and_kept_as_refused(declared: str, why: str) -> None:
    head = linked(datePublished=declared) + meta("pubdate", "2031-03-04", "name")
    found = dates(head=head).published
    assert found is not None
    assert found.value == "2031-03-04"
    assert [(rival.value[:10], rival.refused) for rival in found.rivals] == [(declared[:10], why)]


def test_a_day_past_the_capture_is_allowed_for_the_zones() -> None:
    head = meta("pubdate", "2031-03-05", "name")
    assert value(dates(head=head, captured="2031-03-04T20:00:00Z")) == "2031-03-05"
    assert value(dates(head=head, captured="2031-03-03T20:00:00Z")) is None


def test_refusals() -> None:
    assert refusal(date(1989, 12, 31), LATEST) == "before there were web pages"
    assert refusal(date(1990, 1, 1), LATEST) == ""
    assert refusal(date(2031, 3, 4), date(2031, 3, 3)) == "after the page was captured"


def test_day_and_month_undecided_give_the_year_and_both_readings() -> None:
    found = dates(f'{TITLE}<p class="date">05/06/2031</p>{FILLER}', lang="en").published
    assert found is not None
    assert (found.value, found.precision) == ("2031", "year")
    assert [rival.value for rival in found.rivals] == ["2031-06-05", "2031-05-06"]
    assert found.evidence.text == "05/06/2031"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ({"lang": "en-GB"}, "2031-06-05"),
        ({"lang": "en-US"}, "2031-05-06"),
        ({"lang": "id"}, "2031-06-05"),
        ({"lang": "en", "url": "https://lirenapost.co.uk/a"}, "2031-06-05"),
        ({"lang": "en", "head": meta("og:locale", "en_US")}, "2031-05-06"),
        ({"lang": "en", "url": "https://lirenapost.example/2031/06/05/a"}, "2031-06-05"),
    ],
)
def test_language_territory_and_agreement_decide_day_and_month(page: dict[str, str], expected: str) -> None:
    assert value(dates(f'{TITLE}<p class="date">05/06/2031</p>{FILLER}', **page)) == expected


def test_another_date_on_the_page_shows_the_order() -> None:
    body = f'{TITLE}<p class="date">05/06/2031</p><p class="update">Updated 05/25/2031</p>{FILLER}'
    assert value(dates(body, lang="en")) == "2031-05-06"


def test_machines_write_greenwich_where_they_mean_local_time() -> None:
    head = linked(datePublished="2031-03-04T08:15:00Z") + meta("article:published_time", "2031-03-04T08:15:00+07:00")
    assert value(dates(head=head)) == "2031-03-04T08:15:00+07:00"


def test_the_same_instant_in_a_zone_of_its_own_is_preferred() -> None:
    head = linked(datePublished="2031-03-04T20:15:00Z")
    body = f'{TITLE}<time datetime="2031-03-05T03:15:00+07:00">x</time>{FILLER}'
    assert value(dates(body, head=head)) == "2031-03-05T03:15:00+07:00"


def test_a_shown_clock_time_reveals_the_zone_of_a_declared_instant() -> None:
    head = linked(datePublished="2031-03-05T03:17:42Z")
    found = dates(f'{TITLE}<p class="date">March 4, 2031 10:17 pm</p>{FILLER}', head=head).published
    assert found is not None
    assert (found.value, found.zone) == ("2031-03-04T22:17:42-05:00", "-05:00")
    assert found.evidence.rule == "same-instant"
    assert "2031-03-05T03:17:42Z" in {rival.value for rival in found.rivals}


@pytest.mark.parametrize("clock", ["10:18 pm", "10:17 am"])
def test_other_clock_times_reveal_nothing(clock: str) -> None:
    head = linked(datePublished="2031-03-05T03:17:42Z")
    found = value(dates(f'{TITLE}<p class="date">March 2, 2031 {clock}</p>{FILLER}', head=head))
    assert found == "2031-03-05T03:17:42Z"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Lirena, 4 March 2031 – The harbour is open.</p>",
        "<p>(04.03.2031) The harbour is open again, and the ferry sails at noon from the old pier, its owner said in a note.</p>",
        "<div>4 March 2031</div>",
        "<div><span>Economy</span> · <span>4 March 2031</span></div>",
    ],
)
def test_lines_that_begin_with_or_consist_of_a_date(line: str) -> None:
    assert value(dates(f"<main>{TITLE}{line}{FILLER}</main>")) == "2031-03-04"


@pytest.mark.parametrize(
    "line",
    [
        "<p>The pier had been closed since the storm of 4 March 2031, when the crane fell and two boats sank in the basin.</p>",
        "<p>Since 4 March 2031 no boat has sailed from the pier, and the yard has lost the work of a whole spring.</p>",
        "<blockquote><time datetime='2031-03-04'>x</time></blockquote>",
        "<p>Room 4, floor 20, call 2031</p>",
    ],
)
def test_sentences_about_a_day_are_no_date_lines(line: str) -> None:
    assert value(dates(f"<main>{TITLE}{line}{FILLER}</main>")) is None


def test_teasers_of_other_stories_do_not_date_the_page() -> None:
    cards = "".join(
        f'<article><a href="/{n}">Story number {n} of the day <time datetime="2031-02-0{n}">x</time></a></article>'
        for n in (1, 2, 3)
    )
    assert value(dates(f"<main>{TITLE}{FILLER}</main><section>{cards}</section>")) is None


def test_the_nearest_shown_date_wins() -> None:
    body = f'<main>{TITLE}<p class="date">4 March 2031</p>{FILLER}<p class="date">9 March 2031</p></main>'
    assert value(dates(body)) == "2031-03-04"


def test_a_video_on_the_page_does_not_date_it() -> None:
    video = '<script type="application/ld+json">{"@type": "VideoObject", "uploadDate": "2029-01-01T08:00:00Z"}</script>'
    assert value(dates(f'{TITLE}<p class="date">4 March 2031</p>{FILLER}', head=video)) == "2031-03-04"
    assert value(dates(TITLE + FILLER, head=video)) == "2029-01-01T08:00:00Z"


def test_a_meta_that_does_not_say_which_date_it_is_yields_to_a_marked_one() -> None:
    head = meta("date", "2031-03-09", "name")
    assert value(dates(f'{TITLE}<p class="date">4 March 2031</p>{FILLER}', head=head)) == "2031-03-04"
    assert value(dates(TITLE + FILLER, head=head)) == "2031-03-09"


def test_dates_in_scripts_come_last() -> None:
    script = '<script>window.state = {"createdWith": "2.1", "articlePublishedAt": "2031-03-04T08:15:00+02:00"};</script>'
    found = dates(TITLE + FILLER + script).published
    assert found is not None
    assert (found.value, found.evidence.rule) == ("2031-03-04T08:15:00+02:00", "script")
    assert found.evidence.where == "page:script[articlePublishedAt]"


def test_rivals_are_bounded_and_nothing_is_twice() -> None:
    marks = "".join(f'<p class="date">{n} March 2031</p>' for n in range(1, 29))
    found = dates(TITLE + marks + FILLER).published
    assert found is not None
    values = [rival.value for rival in found.rivals]
    assert len(values) == len(set(values)) == 8
    assert found.value not in values


def test_the_same_page_gives_the_same_dates() -> None:
    head = meta("article:published_time", "2031-03-04T08:15:00+02:00") + meta("pubdate", "2031-03-03", "name")
    assert dates(TITLE + FILLER, head=head) == dates(TITLE + FILLER, head=head)


@pytest.mark.parametrize(
    "body",
    [
        "<div>" + "4 March 2031<br>" * 20_000 + "</div>",
        "<p class='date'>4 March 2031</p>" * 10_000,
        "<time datetime='2031-03-04'>x</time>" * 10_000,
        "<article><time>4 March 2031</time></article>" * 5_000,
        "<div class='date'>" * 2_000 + "4 March 2031",
        "<p>" + "2031 " * 40_000 + "</p>",
    ],
)
@pytest.mark.parametrize("title", ["", TITLE])
def test_pages_full_of_dates_take_no_longer_than_they_must(body: str, title: str) -> None:
    page = about(title + body)
    start = time.process_time()
    find_dates(page, anchor=page.tree.by_tag("h1")[0] if title else None)
    assert time.process_time() - start < 1


def test_the_midnight_of_a_zone_ahead_is_the_day_that_is_shown() -> None:
    head = meta("article:published_time", "2031-03-03T23:00Z")
    found = dates(f'{TITLE}<p class="date">4 March 2031</p>{FILLER}', head=head).published
    assert found is not None
    assert (found.value, found.precision, found.evidence.rule) == ("2031-03-04", "day", "same-instant")
    assert value(dates(f'{TITLE}<p class="date">5 March 2031</p>{FILLER}', head=head)) == "2031-03-03T23:00Z"


def test_a_time_element_that_shows_another_day_than_it_declares() -> None:
    body = f'{TITLE}<p class="date"><time datetime="2031-06-30T08:15:00Z">4 March 2031</time></p>{FILLER}'
    found = dates(body).published
    assert found is not None
    assert found.value == "2031-03-04"
    assert "2031-06-30T08:15:00Z" in {rival.value for rival in found.rivals}


@pytest.mark.parametrize(
    ("declared", "expected"), [("03:00:46", "2031-03-04T22:00:46-05:00"), ("03:00:00", "2031-03-05T03:00:00Z")]
)
def test_round_times_agree_by_chance_but_not_where_the_seconds_were_cut(declared: str, expected: str) -> None:
    head = linked(datePublished=f"2031-03-05T{declared}Z")
    assert value(dates(f'{TITLE}<p class="date">March 4, 2031 10:00 pm</p>{FILLER}', head=head)) == expected


def test_a_shown_date_is_of_an_entry_where_others_like_it_stand() -> None:
    entries = "".join(f'<li><span class="date">{day} March 2031</span> <a href="/{day}">Ferry {day}</a></li>' for day in (4, 5, 6))
    listed = about(f"<main>{TITLE}<ul>{entries}</ul>{FILLER}</main>")
    own = about(f'<main>{TITLE}<p class="stand">4 March 2031</p><ul><li><a href="/5">Ferry</a></li></ul>{FILLER}</main>')
    declared = about(TITLE + FILLER, head=meta("article:published_time", "2031-03-04T08:15:00Z"))
    for page, expected in ((listed, True), (own, False), (declared, False)):
        found = find_dates(page, anchor=page.tree.by_tag("h1")[0]).published
        assert found is not None
        assert is_of_an_entry(found, page.tree) is expected


def test_marked_dates_that_the_head_contradicts_may_be_a_teasers() -> None:
    body = f'<main>{TITLE}<time itemprop="datePublished" datetime="2030-11-01T10:34:37-04:00">then</time>{FILLER}</main>'
    assert value(dates(body)) == "2030-11-01T10:34:37-04:00"
    assert value(dates(body, head=meta("article:published_time", "2031-03-04"))) == "2031-03-04"
    assert value(dates(body, head=meta("article:published_time", "2030-11-01"))) == "2030-11-01T10:34:37-04:00"
