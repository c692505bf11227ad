"""Feeds and sitemaps, also hostile ones → the addresses they list."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.collect.feeds import Listing, read_listing

HERE = "http://news.example/feed/all.xml"


def listed(data: bytes | str, *, most: int = 100) -> Listing | None:
    return read_listing(data.encode() if isinstance(data, str) else data, HERE, most=most)


def rss(items: str, *, before: str = "") -> str:
    return f'{before}<rss version="2.0"><channel><title>News</title>{items}</channel></rss>'


def item(link: str) -> str:
    return f"<item><title>Bridge</title><link>{link}</link></item>"


KINDS = [
    rss(item("http://news.example/1") + item("http://news.example/2")),
    rss(item("/1") + item("../2")),
    rss(item("http://news.example/1") + item("http://news.example/1") + item("\n http://news.example/2 ")),
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><link href="/1"/></entry><entry><title>b</title>'
    '<link href="/2"/></entry></feed>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>n</title>'
    "</channel><item><title>a</title><link>http://news.example/1</link></item><item><title>b</title>"
    "<link>http://news.example/2</link></item></rdf:RDF>",
    '{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "url": "/1"}, {"id": "2", "url": "/2"}]}',
    "<urlset><url><loc>/1</loc></url><url><loc>http://news.example/2</loc></url></urlset>",
]
RUBBISH = [b"", b"<", b"&", b"\0", b"\xff", b"[]", b"null", b"{}", b'"', b"<![CDATA[", b"]]>", b"<!DOCTYPE x [", b"3", b"</item>"]


@pytest.mark.parametrize("data", KINDS)
def test_every_kind_of_list_gives_its_addresses(data: str) -> None:
    assert listed(data) == Listing(("http://news.example/1", "http://news.example/2"))


@pytest.mark.parametrize(
    "data",
    [
        "",
        "<!doctype html><html><body>rss feed</body></html>",
        "<p>plain",
        "{}",
        '{"version": "1"}',
        "<svg/>",
        "text about <b>feeds</b>",
    ],
)
def test_a_page_is_no_list(data: str) -> None:
    assert listed(data) is None


def test_no_more_than_asked_for() -> None:
    assert listed(rss("".join(item(f"/{number}") for number in range(5))), most=3) == Listing(
        tuple(f"http://news.example/{number}" for number in range(3)), cut=True
    )


@pytest.mark.parametrize("end", ["", "<item><link>http://news.example/9", "\x01", "& <b>"])
def test_a_damaged_feed_gives_what_it_can(end: str) -> None:
    found = listed(f'<rss version="2.0"><channel><title>N</title>{item("/1")}{item("/2")}{end}')
    assert found is not None
    assert found.pages[:2] == ("http://news.example/1", "http://news.example/2")


@pytest.mark.parametrize("items", ["null", "3", "[3]", "[null]", '{"a": 1}', '"abc"', '[{"id": 1, "url": "/x", "authors": 3}]'])
def test_a_feed_of_a_wrong_shape_is_none(items: str) -> None:
    assert listed(f'{{"version": "https://jsonfeed.org/version/1", "items": {items}}}') in (
        None,
        Listing(("http://news.example/x",)),
    )


@given(
    st.sampled_from(KINDS),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 30), st.sampled_from(RUBBISH)), min_size=1, max_size=5),
)
@settings(max_examples=150)
def test_nothing_in_a_feed_makes_it_raise(feed: str, changes: list[tuple[int, int, bytes]]) -> None:
    data = feed.encode()
    for place, size, rubbish in changes:
        data = data[:place] + rubbish + data[place + size :]
    listed(data)


def test_an_address_that_is_none_is_left_out() -> None:
    found = listed(rss(item("http://[") + item("/1")))
    assert found is not None
    assert "http://news.example/1" in found.pages


def test_an_entity_bomb_does_nothing() -> None:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    started = time.process_time()
    found = listed(rss(item("http://a.example/&e11;"), before=f'<!DOCTYPE rss [<!ENTITY e0 "x">{levels}]>'))
    assert time.process_time() - started < 6
    assert found is None or all(len(address) < 1000 for address in found.pages)


def test_no_file_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("http://secret.example/")
    bait = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    assert "secret.example" not in str(listed(rss(item("&x;"), before=bait)))
