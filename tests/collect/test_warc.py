"""WARC files, whole and damaged: every page that can be read is, and what is lost is told."""

from __future__ import annotations

import gzip
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sumber.archive import Archive
from sumber.collect import Failure, find_pages
from sumber.collect.limits import PAGE_BYTES
from sumber.model import Article, Facts, Page

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def record(
    number: int, block: bytes, *, kind: str = "response", extra: str = "", content: str = "application/http; msgtype=response"
) -> bytes:
    fields = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{number}>\r\nWARC-Date: 2026-05-04T10:20:{number:02}Z\r\n"
        f"WARC-Target-URI: http://news.example/{number}\r\nContent-Type: {content}\r\n{extra}Content-Length: {len(block)}\r\n\r\n"
    )
    return fields.encode() + block + b"\r\n\r\n"


def response(number: int, body: bytes = b"", head: bytes = HEAD) -> bytes:
    return record(number, head + b"\r\n" + (body or b"<p>Bridge %d" % number + b"x" * 300))


def packed(*records: bytes) -> list[bytes]:
    return [gzip.compress(each) for each in records]


def read(path: Path) -> tuple[list[str], list[str]]:
    """Addresses of the pages, reasons of the failures."""
    found = list(find_pages([path]))
    return [each.url or "" for each in found if isinstance(each, Page)], [
        each.reason for each in found if isinstance(each, Failure)
    ]


def address(*numbers: int) -> list[str]:
    return [f"http://news.example/{number}" for number in numbers]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.warc.gz"


@pytest.mark.parametrize("pack", [True, False])
def test_a_whole_file(path: Path, pack: bool) -> None:
    records = [response(number) for number in range(3)]
    path.write_bytes(b"".join(packed(*records) if pack else records))
    assert read(path) == (address(0, 1, 2), [])
    first = next(iter(find_pages([path])))
    assert isinstance(first, Page)
    assert first.captured == "2026-05-04T10:20:00Z"
    assert first.header("content-type") == "text/html"
    assert first.data.startswith(b"<p>Bridge 0")


def test_it_is_known_by_its_bytes_not_its_name(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(response(1))
    assert read(tmp_path / "file") == (address(1), [])
    (tmp_path / "page.warc").write_bytes(b"<p>no warc")
    assert read(tmp_path / "page.warc") == ([""], [])


def test_in_a_folder_with_pages(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"<p>a")
    (tmp_path / "b.warc.gz").write_bytes(b"".join(packed(response(1), response(2))))
    assert read(tmp_path) == (["", *address(1, 2)], [])


def test_only_pages_are_taken(path: Path) -> None:
    path.write_bytes(
        record(0, b"software: x", kind="warcinfo", content="application/warc-fields")
        + record(1, b"GET / HTTP/1.1\r\n\r\n", kind="request", content="application/http; msgtype=request")
        + response(2, head=b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n")
        + response(3, head=b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n")
        + response(4)
        + response(5, head=b"HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; charset=x\r\n")
        + record(6, b"<p>resource", kind="resource", content="text/html")
        + record(7, b"\xff\xd8", kind="resource", content="image/jpeg")
        + response(8, head=b"nonsense\r\n")
        + record(9, b"", kind="revisit")
    )
    assert read(path) == (address(4, 5, 6), [])


def test_encoded_bytes_are_decoded_where_they_are_encoded(path: Path) -> None:
    gzipped = HEAD + b"Content-Encoding: gzip\r\n"
    chunked = HEAD + b"Transfer-Encoding: chunked\r\n"
    path.write_bytes(
        response(1, gzip.compress(b"<p>packed"), gzipped)
        + response(2, b"<p>called packed", gzipped)
        + response(3, b"4\r\n<p>c\r\n6\r\nhunked\r\n0\r\n\r\n", chunked)
        + response(4, b"<p>called chunked", chunked)
    )
    found = [each for each in find_pages([path]) if isinstance(each, Page)]
    assert [each.data for each in found] == [b"<p>packed", b"<p>called packed", b"<p>chunked", b"<p>called chunked"]
    assert all(each.header("content-encoding") is None and each.header("transfer-encoding") is None for each in found)


def test_an_unknown_time_of_capture_stays_unknown(path: Path) -> None:
    path.write_bytes(record(1, b"<p>x", kind="resource", content="text/html", extra="Sumber-Captured: unknown\r\n"))
    (page,) = find_pages([path])
    assert isinstance(page, Page)
    assert page.captured is None


@pytest.mark.parametrize("pack", [True, False])
def test_a_file_cut_in_its_last_record_is_told(path: Path, pack: bool) -> None:
    records = [response(number, bytes(range(256)) * 20) for number in range(3)]
    path.write_bytes(b"".join(packed(*records) if pack else records)[:-60])
    urls, reasons = read(path)
    assert urls[:2] == address(0, 1)
    assert reasons == ["is cut short: its last record is not whole; the pages before it were taken"]


@pytest.mark.parametrize("left", [3, 12, 40])
def test_a_file_cut_early_in_a_record_is_told(path: Path, left: int) -> None:
    first, second = packed(response(1), response(2))
    path.write_bytes(first + second[:left])
    urls, reasons = read(path)
    assert urls == address(1)
    assert len(reasons) == 1
    assert "cut short" in reasons[0] or "damaged" in reasons[0]


def test_reading_goes_on_after_damage(path: Path) -> None:
    records = packed(*(response(number) for number in range(5)))
    records[2] = records[2][:30] + bytes(40) + records[2][70:]
    path.write_bytes(b"".join(records))
    urls, reasons = read(path)
    assert urls[:2] + urls[-2:] == address(0, 1, 3, 4)
    assert len(reasons) == 1
    assert "is damaged in" in reasons[0]


def test_rubbish_between_records_is_passed_over(path: Path) -> None:
    path.write_bytes(response(1) + b"rubbish\r\n\r\n" + response(2) + response(3))
    urls, reasons = read(path)
    assert urls == address(1, 2, 3)
    assert len(reasons) == 1


def test_a_file_of_false_beginnings_ends(path: Path) -> None:
    path.write_bytes(gzip.compress(response(1)) + b"\x1f\x8b\x08" * 20_000)
    started = time.monotonic()
    urls, reasons = read(path)
    assert urls == address(1)
    assert len(reasons) == 1
    assert time.monotonic() - started < 10


def test_a_bomb_in_a_record_is_refused_and_the_rest_read(path: Path) -> None:
    bomb = gzip.compress(bytes(PAGE_BYTES + 1), 9)
    path.write_bytes(response(1) + response(2, bomb, HEAD + b"Content-Encoding: gzip\r\n") + response(3))
    assert read(path) == (address(1, 3), ["is larger than 20 MB; give the page alone"])


def test_a_file_without_a_page_is_told(path: Path) -> None:
    path.write_bytes(response(3, head=b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n"))
    assert read(path) == ([], ["holds no page (no response or resource of HTML or plain text)"])


@given(st.booleans(), st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 60), st.binary(max_size=8)), min_size=1, max_size=6))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_damage_makes_it_raise_or_lose_all(path: Path, pack: bool, changes: list[tuple[int, int, bytes]]) -> None:
    records = [response(number) for number in range(4)]
    data = b"".join(packed(*records) if pack else records)
    for place, size, rubbish in changes:
        data = data[:place] + rubbish + data[place + size :]
    path.write_bytes(data)
    assert list(find_pages([path]))


def test_headers_and_addresses_that_are_no_text_can_be_kept(path: Path, tmp_path: Path) -> None:
    head = HEAD + b"X-Odd: caf\xe9 \xff\r\n"
    path.write_bytes(response(1, head=head).replace(b"news.example/1", b"news.example/\xff\xe9"))
    (page,) = find_pages([path])
    assert isinstance(page, Page)
    with Archive.open(tmp_path / "archive", create=True) as archive:
        assert archive.add(page, Article(id="a", text="x"), Facts(language="en"))
        assert archive.page("a") == page
