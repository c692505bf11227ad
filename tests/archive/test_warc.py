"""The captured bytes stand in WARC files that any archive tool replays."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType

from sumber.archive import Archive
from sumber.archive import warc as archive_warc
from sumber.archive.warc import Place, WarcFiles
from sumber.collect import find_pages
from sumber.errors import ArchiveError
from sumber.model import Page

from .made import HEADERS, made_article, made_facts, made_page


def records(path: Path) -> list[tuple[str, dict[str, str], bytes]]:
    """Type, fields and payload of every record, read by the library that others use."""
    found = []
    with path.open("rb") as stream:
        for record in ArchiveIterator(stream, record_types=WarcRecordType.any_type, parse_http=False):
            assert record.verify_block_digest()
            if record.record_type == WarcRecordType.response:
                record.parse_http()
                assert record.verify_payload_digest()
            fields: Any = dict(record.headers.items())
            kind = "response" if record.record_type == WarcRecordType.response else "resource"
            found.append((kind, fields, record.reader.read()))
    return found


def test_another_tool_reads_what_was_written(tmp_path: Path) -> None:
    files = WarcFiles(tmp_path)
    files.append(made_page(1))
    files.append(Page("café".encode(), url="https://a.example/é"))
    files.append(Page(b"loose"))
    files.close()
    (first, fields, data), (second, fields2, data2), (third, fields3, data3) = records(tmp_path / "pages-0001.warc.gz")
    assert (first, second, third) == ("response", "resource", "resource")
    assert (data, data2, data3) == (made_page(1).data, "café".encode(), b"loose")
    assert fields["WARC-Date"] == "2026-05-04T10:20:30Z"
    assert fields["WARC-Target-URI"] == "http://news.example/1"
    assert fields2["WARC-Target-URI"] == "https://a.example/é"
    assert fields3["WARC-Target-URI"].startswith("ni:///sha-256;")
    assert "Sumber-Captured" not in fields
    assert fields2["Sumber-Captured"] == fields3["Sumber-Captured"] == "unknown"


def test_each_record_is_a_gzip_member_of_its_own(tmp_path: Path) -> None:
    files = WarcFiles(tmp_path)
    places = [files.append(made_page(number)) for number in range(3)]
    files.close()
    data = (tmp_path / "pages-0001.warc.gz").read_bytes()
    assert places[0].start == 0
    assert sum(place.length for place in places) == len(data)
    for place in places:
        assert zlib.decompress(data[place.start : place.start + place.length], 31).startswith(b"WARC/1.1\r\nWARC-Type: response")


def test_what_was_true_of_the_wire_only_is_not_said_of_the_bytes(tmp_path: Path) -> None:
    files = WarcFiles(tmp_path)
    files.append(Page(b"plain", url="http://a.example/", headers=(*HEADERS, ("content-encoding", "gzip"), ("content-length", "3"))))
    files.close()
    with (tmp_path / "pages-0001.warc.gz").open("rb") as stream:
        record = next(iter(ArchiveIterator(stream, auto_decode="all")))
        head = dict(record.http_headers.items())
        assert record.reader.read() == b"plain"
    assert head["x-archive-orig-content-encoding"] == "gzip"
    assert head["content-length"] == "5"
    assert "content-encoding" not in head


def test_no_field_can_be_smuggled_in(tmp_path: Path) -> None:
    files = WarcFiles(tmp_path)
    files.append(Page(b"x", url="http://a.example/\r\nWARC-Type: request", headers=(("a\r\nb: c", "d\r\n\r\n<script>"),)))
    files.close()
    ((kind, fields, data),) = records(tmp_path / "pages-0001.warc.gz")
    assert kind == "response"
    assert fields["WARC-Target-URI"] == "http://a.example/WARC-Type: request"
    assert data == b"x"


def test_a_capture_with_a_zone_is_written_in_universal_time(tmp_path: Path) -> None:
    files = WarcFiles(tmp_path)
    files.append(Page(b"x", url="http://a.example/", captured="2026-01-01T03:00:00+09:00"))
    files.close()
    assert records(tmp_path / "pages-0001.warc.gz")[0][1]["WARC-Date"] == "2025-12-31T18:00:00Z"


def test_a_full_file_is_followed_by_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_warc, "_FILE_SIZE", 1000)
    with Archive.open(tmp_path, create=True) as archive:
        for number in range(12):
            archive.add(made_page(number), made_article(f"a{number}"), made_facts())
    names = sorted(path.name for path in tmp_path.glob("*.warc.gz"))
    assert names[:2] == ["pages-0001.warc.gz", "pages-0002.warc.gz"]
    with Archive.open(tmp_path) as archive:
        archive.add(made_page(99), made_article("a99"), made_facts())
        assert [page for page, _ in archive.pages()] == [made_page(number) for number in (*range(12), 99)]
        assert archive.check() == []


@pytest.mark.parametrize("left", [b"\x1f\x8b\x08\x00torn", b"x" * 5000, b"\0"])
def test_what_a_crash_left_at_the_end_is_cut(tmp_path: Path, left: bytes) -> None:
    with Archive.open(tmp_path, create=True) as archive:
        archive.add(made_page(1), made_article("a1"), made_facts())
    path = tmp_path / "pages-0001.warc.gz"
    whole = path.stat().st_size
    with path.open("ab") as stream:
        stream.write(left)
    with Archive.open(tmp_path) as reader:
        assert reader.page("a1") == made_page(1)
        assert reader.check() == []
    with Archive.open(tmp_path) as writer:
        writer.add(made_page(2), made_article("a2"), made_facts())
        assert writer.page("a2") == made_page(2)
        assert writer.check() == []
    assert zlib.decompress(path.read_bytes()[whole:], 31).startswith(b"WARC/1.1")
    assert len(records(path)) == 2


def test_a_file_of_which_nothing_is_known_is_emptied(tmp_path: Path) -> None:
    Archive.open(tmp_path, create=True).close()
    (tmp_path / "pages-0001.warc.gz").write_bytes(b"torn before the first commit")
    with Archive.open(tmp_path) as archive:
        archive.add(made_page(1), made_article("a1"), made_facts())
        assert archive.page("a1") == made_page(1)
    assert len(records(tmp_path / "pages-0001.warc.gz")) == 1


@pytest.mark.parametrize(
    "place", [Place("none.warc.gz", 0, 9), Place("pages-0001.warc.gz", 3, 9), Place("pages-0001.warc.gz", 9**9, 9)]
)
def test_a_wrong_place_is_told(tmp_path: Path, place: Place) -> None:
    files = WarcFiles(tmp_path)
    files.append(made_page(1))
    files.close()
    with pytest.raises(ArchiveError, match="no record at byte"):
        files.read(place)


def test_an_archive_is_itself_a_place_to_collect_from(tmp_path: Path) -> None:
    pages = [made_page(1), Page(b"<p>loose"), Page(b"text", url="https://a.example/x", captured="2026-05-04T10:20:30Z")]
    with Archive.open(tmp_path / "archive", create=True) as archive:
        for number, page in enumerate(pages):
            archive.add(page, made_article(f"a{number}"), made_facts())
    found = list(find_pages([tmp_path / "archive" / "pages-0001.warc.gz"]))
    assert [(page.data, page.url, page.captured) for page in found if isinstance(page, Page)] == [
        (page.data, page.url, page.captured) for page in pages
    ]
