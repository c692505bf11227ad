"""The whole way from a page to an article, and the laws that hold for any bytes."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.article import read_page
from sumber.article.read import article_id
from sumber.page import open_page

from .news_page import TITLE, news_page


def test_an_article_with_all_its_parts() -> None:
    article = read_page(open_page(news_page(), url="https://velm.example/news/ferry", captured="2024-09-15T08:00:00+00:00"))
    assert article.title == TITLE
    assert article.language == "en"
    assert article.authors == ("Marta Olsen",)
    assert article.published is not None
    assert article.published.value.startswith("2024-09-14")
    assert article.captured == "2024-09-15T08:00:00+00:00"
    assert article.encoding is not None
    assert [image.credit for image in article.images] == ["Jon Reed"]
    assert [(credit.kind, credit.name) for credit in article.credits] == [("photo", "Jon Reed")]
    assert article.verdict.kind == "article"


def test_the_id_is_of_address_and_bytes() -> None:
    page = open_page(b"<p>a</p>", url="https://velm.example/a")
    assert article_id(page) == hashlib.sha256(b"https://velm.example/a\0<p>a</p>").hexdigest()[:16]
    assert article_id(open_page(b"<p>a</p>")) != article_id(page)
    assert read_page(page).id == article_id(page)


def test_plain_text_goes_its_own_way() -> None:
    article = read_page(open_page("The ferry sails again.\n\nIt was repaired in nine days, the harbour office said on Tuesday.\n"))
    assert article.blocks
    assert all(block.origin.startswith("input:") for block in article.blocks)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"\x1f\x8b\x08", b"<div>" * 9000])
def test_what_cannot_be_read_has_a_verdict_and_no_text(data: bytes) -> None:
    article = read_page(open_page(data, url="https://velm.example/x"))
    assert article.text == ""
    assert article.verdict.completeness == "none"
    assert article.verdict.reasons
    assert article.url == "https://velm.example/x"


def test_the_same_bytes_give_the_same_record_in_another_process() -> None:
    program = (
        "import sys, msgspec; from sumber.article import read_page; from sumber.page import open_page; "
        "sys.stdout.buffer.write(msgspec.json.encode(read_page(open_page(sys.stdin.buffer.read()))))"
    )
    data = news_page().encode()
    here = msgspec.json.encode(read_page(open_page(data)))
    for seed in ("1", "77"):
        run = subprocess.run(
            [sys.executable, "-c", program], input=data, capture_output=True, check=True, env={"PYTHONHASHSEED": seed}
        )
        assert run.stdout == here


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 4000), st.integers(0, 4000))
def test_damaged_pages_are_read_without_exception(noise: bytes, start: int, end: int) -> None:
    whole = news_page().encode()
    data = whole[:start] + noise + whole[min(start, end) :]
    article = read_page(open_page(data))
    assert article.text == "\n".join(block.span.slice(article.text) for block in article.blocks) or article.text
    for block in article.blocks:
        assert 0 <= block.span.start < block.span.end <= len(article.text)
    article.text.encode()
