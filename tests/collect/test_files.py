"""Folders, files, standard input: what is a page, in which order, and what is told where there is none."""

from __future__ import annotations

import gzip
import io
import os
import sys
import tracemalloc
from pathlib import Path

import pytest

from sumber.collect import Failure, find_pages
from sumber.collect.limits import PAGE_BYTES, gunzip, joined, read_within
from sumber.errors import CollectError
from sumber.model import Page

HTML = b"<!doctype html><p>Bridge"


def put(folder: Path, **files: bytes) -> None:
    for name, data in files.items():
        path = folder / name.replace("__", "/").replace("_DOT_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def pages(*places: str | Path) -> list[Page]:
    return [found for found in find_pages(places) if isinstance(found, Page)]


def failure(*places: str | Path) -> Failure:
    (found,) = find_pages(places)
    assert isinstance(found, Failure), found
    assert "\n" not in found.reason
    return found


def test_a_folder_gives_its_pages_by_name_at_any_depth(tmp_path: Path) -> None:
    put(tmp_path, b_DOT_html=b"b", a_DOT_htm=b"a", sub__d_DOT_txt=b"d", sub__deep__c_DOT_HTML=b"c", z_DOT_xhtml=b"z")
    assert [page.data for page in pages(tmp_path)] == [b"a", b"b", b"z", b"d", b"c"]
    assert all(page.url is None and page.captured is None for page in pages(tmp_path))


def test_what_is_no_page_or_hidden_is_passed_over(tmp_path: Path) -> None:
    put(
        tmp_path, a_DOT_html=b"a", _DOT_hidden_DOT_html=b"h", _DOT_git__b_DOT_html=b"g", style_DOT_css=b"p {}", data_DOT_json=b"{}",
        picture_DOT_jpg=b"\xff\xd8", a_DOT_html_DOT_meta_DOT_json=b"{}",
    )  # fmt: skip
    assert [page.data for page in pages(tmp_path)] == [b"a"]


@pytest.mark.parametrize("head", [HTML, b"\xef\xbb\xbf\n<HTML>", b"<!-- saved -->\n<html lang=x>", b"<?xml version='1.0'?><html>"])
def test_a_page_of_any_name_is_known_by_how_it_begins(tmp_path: Path, head: bytes) -> None:
    (tmp_path / "index.php?id=3").write_bytes(head)
    (tmp_path / "notes.json").write_bytes(b"[1, 2]")
    assert [page.data for page in pages(tmp_path)] == [head]


def test_a_named_file_is_taken_whatever_it_is(tmp_path: Path) -> None:
    put(tmp_path, data_DOT_json=b"{}", empty_DOT_html=b"")
    assert [page.data for page in pages(tmp_path / "data.json", str(tmp_path / "empty.html"))] == [b"{}", b""]


def test_places_are_taken_in_the_order_given(tmp_path: Path) -> None:
    put(tmp_path, one__b_DOT_html=b"1b", one__a_DOT_html=b"1a", two__a_DOT_html=b"2a")
    assert [page.data for page in pages(tmp_path / "two", tmp_path / "one")] == [b"2a", b"1a", b"1b"]


def test_packed_files_come_unpacked(tmp_path: Path) -> None:
    put(tmp_path, a_DOT_html_DOT_gz=gzip.compress(HTML), b_DOT_txt_DOT_gz=gzip.compress(b"one ") + gzip.compress(b"two"))
    assert [page.data for page in pages(tmp_path)] == [HTML, b"one two"]


def test_a_file_beside_tells_address_and_time(tmp_path: Path) -> None:
    told = b'{"url": "https://news.example/bridge", "captured": "2026-05-04T10:20:30Z", "note": "more is fine"}'
    put(tmp_path, a_DOT_html=HTML, a_DOT_html_DOT_meta_DOT_json=told, b_DOT_html=HTML)
    first, second = pages(tmp_path)
    assert (first.url, first.captured) == ("https://news.example/bridge", "2026-05-04T10:20:30Z")
    assert (second.url, second.captured) == (None, None)


@pytest.mark.parametrize("told", [b"", b"[]", b'{"url": 3}', b"\xff", b"{"])
def test_a_file_beside_that_makes_no_sense_is_told_and_the_page_taken(tmp_path: Path, told: bytes) -> None:
    put(tmp_path, a_DOT_html=HTML, a_DOT_html_DOT_meta_DOT_json=told)
    problem, page = find_pages([tmp_path / "a.html"])
    assert isinstance(page, Page)
    assert page.data == HTML
    assert isinstance(problem, Failure)
    assert "is not of the form" in problem.reason


def test_a_folder_with_no_page(tmp_path: Path) -> None:
    put(tmp_path, style_DOT_css=b"p {}")
    assert "holds no page" in failure(tmp_path).reason
    assert failure(tmp_path).place == str(tmp_path)


@pytest.mark.parametrize("place", ["nowhere.html", "no/such/folder", "", "x" * 5000, "a\0b"])
def test_a_place_that_is_not_there(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert failure(f"{place}").reason


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    assert "is no ordinary file" in failure(tmp_path / "pipe.html").reason
    assert "is no ordinary file" in failure("/dev/zero").reason


def test_links_to_folders_do_not_lead_in_a_ring(tmp_path: Path) -> None:
    put(tmp_path, sub__a_DOT_html=HTML)
    (tmp_path / "sub" / "again").symlink_to(tmp_path)
    (tmp_path / "lost.html").symlink_to(tmp_path / "nowhere")
    found = list(find_pages([tmp_path]))
    assert [type(each) for each in found] == [Failure, Page]


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    put(tmp_path, a_DOT_html=HTML)
    (tmp_path / "a.html").chmod(0)
    assert "cannot be read" in failure(tmp_path / "a.html").reason


def test_a_bomb_is_refused_with_little_memory(tmp_path: Path) -> None:
    (tmp_path / "zeros.html.gz").write_bytes(gzip.compress(bytes(40 << 20), 6))
    tracemalloc.start()
    told = failure(tmp_path / "zeros.html.gz").reason
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "is larger than 20 MB" in told
    assert most < 4 * PAGE_BYTES


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "large.html").open("wb") as stream:
        stream.truncate(PAGE_BYTES + 1)
    assert "is larger than 20 MB" in failure(tmp_path / "large.html").reason


def test_damaged_gzip_is_told(tmp_path: Path) -> None:
    packed = bytearray(gzip.compress(os.urandom(3000)))
    packed[40] ^= 0xFF
    put(tmp_path, a_DOT_html_DOT_gz=bytes(packed))
    assert "is damaged gzip" in failure(tmp_path / "a.html.gz").reason


def test_gzip_that_is_cut_gives_what_there_is(tmp_path: Path) -> None:
    text = os.urandom(40_000).hex().encode()
    put(tmp_path, a_DOT_html_DOT_gz=gzip.compress(text)[:-10_000])
    (page,) = pages(tmp_path / "a.html.gz")
    assert 20_000 < len(page.data) < len(text)
    assert text.startswith(page.data)


def test_padding_after_gzip_is_no_damage() -> None:
    assert gunzip([gzip.compress(b"one") + bytes(512)]) == b"one"


@pytest.mark.parametrize("size", [1, 7, 1 << 16])
def test_gzip_in_pieces_of_any_size(size: int) -> None:
    packed = gzip.compress(b"one " * 5000) + gzip.compress(b"two")
    assert gunzip(packed[at : at + size] for at in range(0, len(packed), size)) == b"one " * 5000 + b"two"


def test_limits_are_exact() -> None:
    assert joined([b"ab", b"cd"], 4) == b"abcd"
    assert read_within(io.BytesIO(gzip.compress(b"abcd")), 4) == b"abcd"
    for stream in (io.BytesIO(b"abcde"), io.BytesIO(gzip.compress(b"abcde"))):
        with pytest.raises(CollectError):
            read_within(stream, 4)


@pytest.mark.parametrize("given", [HTML, gzip.compress(HTML, mtime=0)], ids=["plain", "packed"])
def test_standard_input(given: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
    assert pages("-") == [Page(HTML)]


def test_standard_input_that_does_not_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(bytes(PAGE_BYTES + 10))))
    assert failure("-") == Failure("standard input", "is larger than 20 MB; give the page alone")
