"""Sitemaps, also damaged and hostile ones: addresses come out, nothing else happens."""

from __future__ import annotations

import time
import tracemalloc
from pathlib import Path

import pytest

from sumber.page.xml import Sitemap, read_sitemap

OPENED = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'


def sitemap(*addresses: str, inside: str = "") -> bytes:
    return (OPENED + "".join(f"<url><loc>{each}</loc>{inside}</url>" for each in addresses) + "</urlset>").encode()


def test_the_addresses_in_order() -> None:
    assert read_sitemap(sitemap("http://a.example/1", "http://a.example/2"), most=10) == Sitemap(
        ("http://a.example/1", "http://a.example/2")
    )


def test_an_index_lists_sitemaps() -> None:
    data = b"<sitemapindex><sitemap><loc>http://a.example/s.xml</loc><lastmod>2026-05-04</lastmod></sitemap></sitemapindex>"
    assert read_sitemap(data, most=10) == Sitemap((), ("http://a.example/s.xml",))


@pytest.mark.parametrize("prefix", ["", "s:"])
def test_news_and_pictures_inside_are_no_addresses(prefix: str) -> None:
    inside = "<n:news><n:title>x</n:title></n:news><i:image><i:loc>http://a.example/p.jpg</i:loc></i:image>"
    space = f'xmlns{":s" if prefix else ""}="http://www.sitemaps.org/schemas/sitemap/0.9"'
    head = f'<{prefix}urlset {space} xmlns:n="urn:n" xmlns:i="urn:i">'
    entry = f"<{prefix}url>{inside}<{prefix}loc>http://a.example/1</{prefix}loc></{prefix}url></{prefix}urlset>"
    assert read_sitemap((head + entry).encode(), most=10) == Sitemap(("http://a.example/1",))


def test_blanks_and_escapes_are_undone() -> None:
    assert read_sitemap(sitemap("\n  http://a.example/?a=1&amp;b=2\n"), most=10) == Sitemap(("http://a.example/?a=1&b=2",))


@pytest.mark.parametrize(
    "data", [b"", b"plain", b"<html><body>no</body></html>", b"<rss><channel/></rss>", b"\x00\x01", b"{}", b"<"]
)
def test_what_is_no_sitemap_is_none(data: bytes) -> None:
    assert read_sitemap(data, most=10) is None


@pytest.mark.parametrize("data", [b"<urlset/>", b"<urlset><url/></urlset>", b"<urlset><url><loc/></url></urlset>"])
def test_an_empty_one_is_empty(data: bytes) -> None:
    assert read_sitemap(data, most=10) == Sitemap()


def test_no_more_than_asked_for() -> None:
    data = sitemap(*(f"http://a.example/{number}" for number in range(9)))
    assert read_sitemap(data, most=9) == Sitemap(tuple(f"http://a.example/{number}" for number in range(9)))
    assert read_sitemap(data, most=8) == Sitemap(tuple(f"http://a.example/{number}" for number in range(8)), cut=True)


@pytest.mark.parametrize(
    "damage",
    [b"", b"</urlset></wrong>", b"<url><loc>http://a.example/3", b"&nbsp;<url>", b"\x01\x02", b"<url><loc>&unknown;</loc></url>"],
)
def test_a_damaged_one_gives_what_stands_before(damage: bytes) -> None:
    found = read_sitemap(sitemap("http://a.example/1", "http://a.example/2").removesuffix(b"</urlset>") + damage, most=10)
    assert found is not None
    assert found.pages[:2] == ("http://a.example/1", "http://a.example/2")
    assert len(found.pages) <= 3


def test_an_entity_bomb_does_nothing() -> None:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    data = f'<!DOCTYPE urlset [<!ENTITY e0 "http://a.example/">{levels}]><urlset><url><loc>&e11;</loc></url></urlset>'
    tracemalloc.start()
    started = time.process_time()
    found = read_sitemap(data.encode(), most=10)
    assert time.process_time() - started < 3
    assert tracemalloc.get_traced_memory()[1] < 1 << 20
    tracemalloc.stop()
    assert found is None or found.pages == ()


@pytest.mark.parametrize("way", ["SYSTEM", 'PUBLIC "x"'])
def test_no_file_is_read(way: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("http://secret.example/")
    data = f'<!DOCTYPE urlset [<!ENTITY x {way} "{secret.as_uri()}">]><urlset><url><loc>&x;</loc></url></urlset>'
    assert "secret" not in str(read_sitemap(data.encode(), most=10))
    outside = f'<!DOCTYPE urlset {way} "{secret.as_uri()}"><urlset><url><loc>http://a.example/</loc></url></urlset>'
    assert "secret" not in str(read_sitemap(outside.encode(), most=10))


@pytest.mark.parametrize("unit", [b"<url>", b"<loc>", b"<url><loc>http://a.example/</loc>", b"<!-- x -->", b"<a b='c'/>"])
def test_monotonous_input_takes_little_time(unit: bytes) -> None:
    started = time.process_time()
    read_sitemap(b"<urlset>" + unit * 50_000, most=1000)
    assert time.process_time() - started < 5
