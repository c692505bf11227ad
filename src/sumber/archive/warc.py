"""Page → WARC record (ISO 28500), one gzip member each, so that any archive tool can replay what was captured."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import uuid
import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from sumber.errors import ArchiveError
from sumber.model import Page

UNKNOWN_CAPTURE = "Sumber-Captured"
"""A WARC record must have a date. Where the capture's is not known it is the day of archiving, and this field says `unknown`."""

_FILE_SIZE = 1 << 30
_BLANK = b"\r\n\r\n"
_RESPONSE = b"\r\nWARC-Type: response\r\n"
# They describe the bytes as they came over the wire; kept are the bytes as decoded.
_OF_THE_WIRE = frozenset({"content-encoding", "transfer-encoding", "content-length"})


class Place(NamedTuple):
    """Where a record stands: the file's name, its first byte and its length in bytes."""

    file: str
    start: int
    length: int


class WarcFiles:
    """The files `pages-0001.warc.gz` ... of a folder, which only ever grow."""

    def __init__(self, folder: Path) -> None:
        """Nothing is opened before the first record is written."""
        self._folder = folder
        self._stream: io.FileIO | None = None
        self._name = ""

    def append(self, page: Page) -> Place:
        """Write a page's record; it is safe on the disk only after `sync`."""
        stream = self._current()
        start = stream.tell()
        member = _member(page)
        written = stream.write(member)
        if written != len(member):
            stream.truncate(start)
            stream.seek(start)
            raise ArchiveError(f"{self._folder / self._name}: the disk is full; make room and collect again")
        return Place(self._name, start, len(member))

    def sync(self) -> None:
        """Return when all that was written is on the disk."""
        if self._stream is not None:
            os.fsync(self._stream.fileno())

    def close(self) -> None:
        """Close the open file."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def cut(self, ends: dict[str, int]) -> int:
        """Cut what stands after the end known for each file (0 where none is): what a crash left. The bytes cut."""
        lost = 0
        for path in sorted(self._folder.glob("pages-*.warc.gz")):
            extra = path.stat().st_size - ends.get(path.name, 0)
            if extra > 0:
                os.truncate(path, ends.get(path.name, 0))
                lost += extra
        return lost

    def read(self, place: Place) -> bytes:
        """The captured bytes of the record at a place; raises `ArchiveError` where none can be read there."""
        path = self._folder / place.file
        try:
            with path.open("rb") as stream:
                stream.seek(place.start)
                member = stream.read(place.length)
            head, _, block = zlib.decompress(member, 31).partition(_BLANK)
        except (OSError, zlib.error) as problem:
            raise ArchiveError(f"{path}: no record at byte {place.start} ({problem}); restore the file from a copy") from problem
        payload = block.partition(_BLANK)[2] if _RESPONSE in head else block
        return payload.removesuffix(_BLANK)

    def _current(self) -> io.FileIO:
        if self._stream is not None and self._stream.tell() >= _FILE_SIZE:
            self.sync()
            self.close()
        if self._stream is None:
            names = sorted(path.name for path in self._folder.glob("pages-*.warc.gz"))
            number = len(names) or 1
            if names and (self._folder / names[-1]).stat().st_size >= _FILE_SIZE:
                number += 1
            self._name = f"pages-{number:04}.warc.gz"
            self._stream = io.FileIO(self._folder / self._name, "ab")
            if not names or names[-1] != self._name:
                sync_folder(self._folder)
            self._stream.seek(0, os.SEEK_END)
        return self._stream


def sync_folder(folder: Path) -> None:
    """Return when the names in a folder are on the disk, on systems where that has to be asked for."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _member(page: Page) -> bytes:
    payload = page.data
    block = _http_head(page) + payload if page.headers else payload
    captured = _utc(page.captured)
    fields = [
        ("WARC-Type", "response" if page.headers else "resource"),
        ("WARC-Record-ID", f"<urn:uuid:{uuid.uuid4()}>"),
        ("WARC-Date", (captured or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")),
        ("WARC-Target-URI", _one_line(page.url) if page.url else _name_of(payload)),
        ("WARC-Block-Digest", _sha1(block)),
        ("Content-Length", str(len(block))),
    ]
    if page.headers:
        fields[-1:-1] = [("Content-Type", "application/http; msgtype=response"), ("WARC-Payload-Digest", _sha1(payload))]
    if captured is None:
        fields.insert(3, (UNKNOWN_CAPTURE, "unknown"))
    head = "\r\n".join(["WARC/1.1", *(f"{name}: {value}" for name, value in fields)]).encode("utf-8", "replace")
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return packer.compress(head + _BLANK + block + _BLANK) + packer.flush()


def _http_head(page: Page) -> bytes:
    lines = ["HTTP/1.1 200 OK"]
    for name, value in page.headers:
        kept = f"x-archive-orig-{name}" if name in _OF_THE_WIRE else name
        lines.append(f"{_one_line(kept)}: {_one_line(value)}")
    lines.append(f"content-length: {len(page.data)}")
    return "\r\n".join(lines).encode("utf-8", "replace") + _BLANK


def _one_line(value: str) -> str:
    return "".join(letter for letter in value if letter >= " " and letter != "\x7f").strip()


def _name_of(payload: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(payload).digest()).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def _sha1(data: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()


def _utc(captured: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(captured or "")
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
