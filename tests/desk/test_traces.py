"""Evidence leads to the characters that it names."""

from __future__ import annotations

import pytest

from sumber.desk.traces import anchor, article_address, passage, story_address, text_span, trace, traces
from sumber.model import Evidence, Span


def test_evidence_in_the_text_of_the_page_leads_to_it() -> None:
    one = trace(Evidence("dateline", "text:10-19", "JAKARTA -"), here="a1")
    assert (one.href, one.place, one.text) == ("#e-10-19", "in the text", "JAKARTA -")
    assert one.detail == "characters 10 to 19"


def test_evidence_in_another_article_leads_to_that_article() -> None:
    one = trace(Evidence("same words", "b 2#text:0-4", "Kami"), here="a1")
    assert one.href == "/article/b%202?at=0-4#at"


def test_evidence_of_the_same_article_by_its_id_stays_on_the_page() -> None:
    assert trace(Evidence("r", "a1#text:0-4", "Kami"), here="a1").href == "#e-0-4"


@pytest.mark.parametrize(
    ("where", "place", "detail"),
    [
        ("page:meta[name=date]", "declared on the page", "meta[name=date]"),
        ("header:last-modified", "in the response header", "last-modified"),
        ("knowledge:outlets/agencies.toml", "in Sumber's knowledge", "outlets/agencies.toml"),
        ("input:3-9", "in the input", "3-9"),
        ("url", "in the address", ""),
        ("call", "given by whoever asked", ""),
        ("somewhere:else", "somewhere:else", ""),
    ],
)
def test_other_evidence_says_where_it_was_read(where: str, place: str, detail: str) -> None:
    one = trace(Evidence("rule_name", where, "text"))
    assert (one.place, one.detail, one.href) == (place, detail, None)
    assert one.rule == "rule name"


def test_long_evidence_is_cut() -> None:
    assert len(trace(Evidence("r", "url", "x" * 10_000)).text) < 450


def test_each_piece_of_evidence_is_told_once() -> None:
    one = Evidence("r", "url", "x")
    assert len(traces([one, None, one])) == 1


def test_addresses_quote_what_they_are_given() -> None:
    assert article_address("a/b?c", "in-s-1") == "/article/a%2Fb%3Fc#in-s-1"
    assert story_address("s 1") == "/story/s%201"
    assert passage("a", Span(1, 2)) == "/article/a?at=1-2#at"
    assert anchor(Span(1, 2)) == "#e-1-2"


def test_only_texts_have_spans() -> None:
    assert text_span(Evidence("r", "text:1-5", "")) == Span(1, 5)
    assert text_span(Evidence("r", "x#text:1-5", "")) == Span(1, 5)
    assert text_span(Evidence("r", "page:text:1-5x", "")) is None
