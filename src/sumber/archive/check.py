"""Is the archive whole? Every page, record and index entry is looked at."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

import apsw
import msgspec

from sumber.errors import ArchiveError
from sumber.model import Article, Facts, Page, Story

from .warc import Place, WarcFiles


def problems(connection: apsw.Connection, files: WarcFiles) -> Iterator[str]:
    """What is wrong, one line each; nothing where all is well. The database must not change meanwhile."""
    for (line,) in connection.execute("pragma integrity_check"):
        if line != "ok":
            yield f"database: {line}"
    for row in connection.execute("pragma foreign_key_check"):
        yield f"database: a row of {row[0]} points at nothing"
    yield from _index_problems(connection)
    pages = connection.execute("select number, about, file, start, length, digest from pages order by number")
    for number, about, file, start, length, digest in pages:
        yield from _page_problems(files, number, about, Place(file, start, length), digest)
    for number, article, facts in connection.execute("select number, article, facts from articles order by number"):
        yield from _record_problems(f"article {number}", ((article, Article), (facts, Facts)))
    for story_id, story in connection.execute("select id, story from stories order by position"):
        yield from _record_problems(f"story {story_id}", ((story, Story),))


def _index_problems(connection: apsw.Connection) -> Iterator[str]:
    missing = "select number from articles where current except select rowid from found"
    extra = "select rowid from found except select number from articles where current"
    for (number,) in connection.execute(missing):
        yield f"index: article {number} cannot be found by its words"
    for (number,) in connection.execute(extra):
        yield f"index: words of article {number}, which is not there"
    for (number,) in connection.execute("select number from pages except select number from articles"):
        yield f"database: page {number} has no article"


def _page_problems(files: WarcFiles, number: int, about: bytes, place: Place, digest: str) -> Iterator[str]:
    try:
        msgspec.json.decode(about, type=Page)
        if hashlib.sha256(files.read(place)).hexdigest() != digest:
            yield f"page {number}: its bytes in {place.file} have changed"
    except (ArchiveError, msgspec.MsgspecError) as problem:
        yield f"page {number}: {problem}"


def _record_problems(name: str, records: Iterable[tuple[bytes, Any]]) -> Iterator[str]:
    for packed, kind in records:
        try:
            msgspec.json.decode(zlib.decompress(packed), type=kind)
        except (zlib.error, msgspec.MsgspecError) as problem:
            yield f"{name}: {problem}"
