"""A WARC file → the pages in it."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import Any, BinaryIO

from fastwarc.stream_io import ChunkedReader
from fastwarc.warc import ArchiveIterator, WarcRecordType

from sumber.errors import CollectError
from sumber.model import Page

from .failure import Failure
from .limits import GZIP, PAGE_BYTES, gunzip, too_large

_MAGIC = b"WARC/1."
_PAGE_TYPES = ("text/html", "application/xhtml+xml", "text/plain")
_KINDS = WarcRecordType.response | WarcRecordType.resource
_CHUNK_HEAD = re.compile(rb"[0-9A-Fa-f]{1,8}[ \t]*(?:;[^\r\n]{0,200})?\r\n")
_PIECE = 1 << 16
# After damage the next record is looked for; a file made of false beginnings is given up.
_MOST_RESUMED = 10_000
# They are not true of the bytes any more once these are decoded.
_OF_THE_WIRE = frozenset({"content-encoding", "transfer-encoding", "content-length"})
# Written by Sumber's own archive where the time of capture is not known, as a record cannot go without a date.
_UNKNOWN_CAPTURE = "Sumber-Captured"


def is_warc(path: Path) -> bool:
    """Whether a file is a WARC file: by its first bytes, not its name."""
    with path.open("rb") as stream:
        head = stream.read(_PIECE)
    if head.startswith(GZIP):
        try:
            head = zlib.decompressobj(31).decompress(head, len(_MAGIC))
        except zlib.error:
            return False
    return head.startswith(_MAGIC)


def warc_pages(path: Path) -> Iterator[Page | Failure]:
    """The pages in a WARC file: responses with status 200 and resources that are HTML or plain text, in order.

    Where the file is damaged, reading goes on at the next record; what was lost is told in a `Failure` at the end.
    """
    found = lost = 0
    start = last = 0
    whole = True
    with path.open("rb") as stream:
        while start >= 0:
            try:
                stream.seek(start)
                for record in ArchiveIterator(stream, record_types=_KINDS):
                    last = start + record.stream_pos
                    data = record.reader.read(PAGE_BYTES + 1) if _is_page(record) else None
                    if data is None:
                        continue
                    found += 1
                    whole = len(data) >= min(record.content_length, PAGE_BYTES)
                    yield _page(record, data, str(path))
                break
            except (OSError, ValueError):
                lost += 1
                start = last = _next_record(stream, max(start, last) + 1) if lost < _MOST_RESUMED else -1
        whole = whole and _ends_whole(stream, last)
    if lost:
        yield Failure(str(path), f"is damaged in {lost} places; the pages that could be read were taken")
    elif not whole:
        yield Failure(str(path), "is cut short: its last record is not whole; the pages before it were taken")
    if not found:
        yield Failure(str(path), "holds no page (no response or resource of HTML or plain text)")


def _is_page(record: Any) -> bool:
    if record.record_type == WarcRecordType.resource:
        kind = (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
        return not kind or kind in _PAGE_TYPES
    head = record.http_headers
    return head is not None and head.status_code == 200 and (record.http_content_type or "text/html").lower() in _PAGE_TYPES


def _page(record: Any, data: bytes, place: str) -> Page | Failure:
    url = (record.headers.get("WARC-Target-URI") or "").strip().strip("<>")
    headers = tuple((name.lower(), value) for name, value in record.http_headers.items()) if record.http_headers else ()
    try:
        data = _decoded(data, dict(headers))
        if len(data) > PAGE_BYTES:
            raise too_large()
    except CollectError as problem:
        return Failure(url or place, str(problem))
    known = record.headers.get(_UNKNOWN_CAPTURE) is None and record.record_date is not None
    return Page(
        data,
        url=url if url.startswith(("http:", "https:")) else None,
        captured=record.record_date.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if known else None,
        headers=tuple((name, value) for name, value in headers if name not in _OF_THE_WIRE),
    )


def _decoded(data: bytes, headers: dict[str, str]) -> bytes:
    """The bytes of the page. Many WARC files hold decoded bytes under headers that call them encoded: the bytes decide."""
    if "chunked" in headers.get("transfer-encoding", "").lower() and _CHUNK_HEAD.match(data):
        data = ChunkedReader(io.BytesIO(data)).read(PAGE_BYTES + 1)
    if "gzip" in headers.get("content-encoding", "").lower() and data.startswith(GZIP):
        data = gunzip([data])
    return data


def _next_record(stream: BinaryIO, start: int) -> int:
    """Where the next gzip member or plain record may begin, or -1."""
    stream.seek(start)
    position = start
    kept = b""
    while piece := stream.read(_PIECE):
        window = kept + piece
        found = [place for place in (window.find(GZIP + b"\x08"), window.find(_MAGIC)) if place >= 0]
        if found:
            return position - len(kept) + min(found)
        kept = window[-len(_MAGIC) :]
        position += len(piece)
    return -1


def _ends_whole(stream: BinaryIO, last: int) -> bool:
    """Whether the gzip member that starts at `last` is whole and nothing but whole members follow."""
    stream.seek(last)
    piece = stream.read(_PIECE)
    if not piece.startswith(GZIP):
        return True
    unpacker = zlib.decompressobj(31)
    while piece:
        try:
            unpacker.decompress(piece, _PIECE)
        except zlib.error:
            return False
        piece = unpacker.unconsumed_tail or unpacker.unused_data or stream.read(_PIECE)
        if unpacker.eof and piece:
            unpacker = zlib.decompressobj(31)
    return unpacker.eof
