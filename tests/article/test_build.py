"""Articles from text that was read elsewhere."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from sumber.article.build import build_article
from sumber.errors import UsageError

TEXT = "  The bridge at Nowell was closed.\n\nIt will open again in May.  \n"


def test_text_is_kept_to_the_character() -> None:
    article = build_article(text=TEXT, id="n1")
    assert article.text == TEXT
    lines = [block.span.slice(TEXT) for block in article.blocks]
    assert lines == ["The bridge at Nowell was closed.", "It will open again in May."]
    assert article.verdict.kind == "article"


def test_nothing_given_is_said_to_be_empty() -> None:
    assert build_article(text=" \n ", id="n2").verdict.kind == "empty"


@pytest.mark.parametrize(
    ("given", "value", "precision"),
    [
        ("2024", "2024", "year"),
        ("2024-09", "2024-09", "month"),
        ("2024-09-14", "2024-09-14", "day"),
        ("2024-09-14T09:30+09:00", "2024-09-14T09:30+09:00", "minute"),
        ("2024-09-14T09:30:15Z", "2024-09-14T09:30:15Z", "second"),
        (date(2024, 9, 14), "2024-09-14", "day"),
        (datetime(2024, 9, 14, 9, 30, tzinfo=timezone(timedelta(hours=9))), "2024-09-14T09:30:00+09:00", "second"),
    ],
)
def test_dates_keep_their_precision(given: str | date, value: str, precision: str) -> None:
    published = build_article(text=TEXT, published=given).published
    assert published is not None
    assert (published.value, published.precision) == (value, precision)


def test_what_is_no_date_is_refused_in_one_line() -> None:
    with pytest.raises(UsageError, match="ISO 8601"):
        build_article(text=TEXT, published="last Tuesday")


def test_no_date_is_no_date() -> None:
    assert build_article(text=TEXT).published is None
    assert build_article(text=TEXT, published="").published is None


def test_ids_come_from_what_was_given() -> None:
    assert build_article(text=TEXT).id == build_article(text=TEXT).id
    assert build_article(text=TEXT).id != build_article(text=TEXT, title="Bridge closed").id


@pytest.mark.parametrize("name", ["kcna", "KCNA", "조선중앙통신", "www.kcna.kp"])
def test_outlets_are_known_by_id_name_and_host(name: str) -> None:
    assert build_article(text=TEXT, outlet=name).outlet == "kcna"


def test_an_unknown_outlet_stays_as_given() -> None:
    assert build_article(text=TEXT, outlet="The Nowell Gazette").outlet == "The Nowell Gazette"
