"""When a plain text was published and who wrote it, from its first lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.article.labels import labels
from sumber.article.plain import read_plain
from sumber.article.plain_head import credits_beside_date, is_dated, moment_of, people_named
from sumber.article.plain_lines import read_lines
from sumber.model import Article, Evidence, Page

BODY = (
    "\n\nThe ferry between Norderwiek and the island stays in port until Monday, its owner said on Sunday.\n\n"
    "Two smaller boats will sail from the south pier, and nobody will be charged for the longer way round.\n"
)


def read(text: str) -> Article:
    return read_plain(Page(text.encode()), text, id="a")


@pytest.mark.parametrize(
    ("language", "line", "value"),
    [
        ("en", "3 March 2025", "2025-03-03"),
        ("en", "Published: 3 March 2025, 14:20", "2025-03-03T14:20"),
        ("de", "3. März 2025, 14:20 Uhr", "2025-03-03T14:20"),
        ("id", "Senin, 3 Maret 2025", "2025-03-03"),
        ("zh", "2025年3月3日", "2025-03-03"),
        ("und", "2025-03-03", "2025-03-03"),
        ("ru", "03.03.2025 | Новости", "2025-03-03"),
    ],
)
def test_lines_that_give_the_date(language: str, line: str, value: str) -> None:
    (unit,) = read_lines(line)
    found = is_dated(unit, language)
    assert found is not None
    assert found.value == value
    moment = moment_of(found, unit)
    start, end = map(int, moment.evidence.where.removeprefix("input:").split("-"))
    assert line[start:end] == moment.evidence.text


@pytest.mark.parametrize(
    "line",
    [
        "The ferry was built on 3 March 1931.",
        "Ferry stays in port",
        "The ferry that was launched on 3 March 1931 and that has been crossing the sound ever since then stays",
        "In 1931 and 2025",
        "12 boats, 45 crew",
    ],
)
def test_lines_that_do_not(line: str) -> None:
    (unit,) = read_lines(line)
    assert is_dated(unit, "en") is None


def test_day_and_month_exchanged_are_a_rival() -> None:
    (unit,) = read_lines("04/03/2025")
    found = is_dated(unit, "und")
    assert found is not None
    moment = moment_of(found, unit)
    assert {moment.value, *(rival.value for rival in moment.rivals)} == {"2025-03-04", "2025-04-03"}


@pytest.mark.parametrize(
    "head",
    [
        "Ferry stays in port\n\nBy Jane Brandel\n\n3 March 2025",
        "Ferry stays in port\n\n3 March 2025\n\nBy Jane Brandel",
        "3 March 2025\n\nFerry stays in port\n\nBy Jane Brandel",
        "Ferry stays in port\nBy Jane Brandel | 3 March 2025",
        "Ferry stays in port\n\nBy Jane Brandel - 3 March 2025",
    ],
)
def test_title_author_and_date_in_any_order(head: str) -> None:
    article = read(head + BODY)
    assert article.title == "Ferry stays in port"
    assert article.authors == ("Jane Brandel",)
    assert article.published is not None
    assert (article.published.value, article.published.precision) == ("2025-03-03", "day")
    assert [block.kind for block in article.blocks] == ["credit", "paragraph", "paragraph"]


def test_a_date_in_the_text_is_not_its_own() -> None:
    article = read("Ferry stays in port" + BODY + "\nIt was built at Halmsand on 3 March 1931.\n")
    assert article.published is None


def test_several_authors_and_a_desk() -> None:
    evidence = Evidence("byline_line", "input:0-4", "Text")
    people = list(people_named("Jane Brandel and Paul Kett", "author", evidence, "en"))
    assert [(person.name, person.role) for person in people] == [("Jane Brandel", "author"), ("Paul Kett", "author")]
    assert [person.role for person in people_named("Reuters", "author", evidence, "en")] == ["agency"]


@pytest.mark.parametrize(
    ("language", "line", "named"),
    [
        ("en", "By Jane Brandel, 3 March 2025", [("byline", "Jane Brandel")]),
        ("en", "Norderwiek, 3 March 2025", []),
        ("en", "3 March 2025 | Source: Reuters", [("wire", "Reuters")]),
        ("en", "By Jane Brandel | 3 March 2025 14:20 | Source: Seeblatt", [("byline", "Jane Brandel"), ("source", "Seeblatt")]),
        ("zh", "2025年3月3日23:52 | 来源：新华社", [("wire", "新华社")]),
    ],
)
def test_credits_beside_the_date_need_their_label(language: str, line: str, named: list[tuple[str, str]]) -> None:
    (unit,) = read_lines(line)
    read_date = is_dated(unit, language)
    assert read_date is not None
    found = list(credits_beside_date(unit, read_date, labels(language)))
    assert [(credit.kind, credit.name) for credit in found] == named
    for credit in found:
        assert credit.evidence is not None
        start, end = map(int, credit.evidence.where.removeprefix("input:").split("-"))
        assert line[start:end] == credit.evidence.text


def test_a_place_beside_a_full_name_is_no_author() -> None:
    evidence = Evidence("byline_line", "input:0-4", "Text")
    assert [person.name for person in people_named("Jane Brandel, Nairobi", "author", evidence, "en")] == ["Jane Brandel"]


TITLE = "Ferry between Norderwiek and Halmsand stays in port"


@pytest.mark.parametrize(
    "above",
    [
        "World\n\n",
        "Guest comment\n",
        "- Home\n- News\n- Sound\n",
        "Skip to main content\n",
        "3 March 2025, 14:20\n\n",
        "Photo: AP\n",
        "[ad_1]\n",
    ],
)
def test_lines_above_the_title(above: str) -> None:
    assert read(above + TITLE + BODY).title == TITLE


def test_a_short_title_is_one_where_nothing_longer_follows() -> None:
    assert read("Ferry stays" + BODY).title == "Ferry stays"


@pytest.mark.parametrize("title", ["Will the ferry between Norderwiek and Halmsand ever leave port again?", "Stay in port!"])
def test_questions_and_calls_are_titles(title: str) -> None:
    assert read(title + BODY).title == title


def test_the_line_that_says_least_beside_its_date_gives_it() -> None:
    article = read("Available in our archive until 6 May 2026\n" + TITLE + "\nUpdated: 3 March 2025, 06:00" + BODY)
    assert article.published is not None
    assert article.published.value == "2025-03-03T06:00"


def test_a_byline_that_comes_again_is_kept_once() -> None:
    article = read(TITLE + "\nBy Jane Brandel" + BODY + "\nBy Jane Brandel\n")
    assert article.authors == ("Jane Brandel",)
    assert len(article.credits) == 1


HEADS = [
    "3 March 2025",
    "2025-03-03",
    " | ",
    ", ",
    " - ",
    "By Jane Roe",
    "Source: AP",
    "|",
    "(",
    ")",
    "/",
    "04/03/2025",
    "14:20",
    "\n",
    "«",
    "•",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(HEADS), max_size=9))
def test_no_head_is_too_strange(parts: list[str]) -> None:
    text = "".join(parts) + BODY
    article = read(text)
    for credit in article.credits:
        if credit.evidence is not None:
            start, end = map(int, credit.evidence.where.removeprefix("input:").split("-"))
            assert text[start:end] == credit.evidence.text
    if article.published is not None:
        start, end = map(int, article.published.evidence.where.removeprefix("input:").split("-"))
        assert text[start:end] == article.published.evidence.text
