"""A page and its records → what is written of them."""

from __future__ import annotations

import hashlib
import zlib
from importlib.metadata import version
from typing import NamedTuple, TypeVar

import msgspec

from sumber.errors import ArchiveError
from sumber.model import Article, Facts, Page

from .query import indexed

T = TypeVar("T")

ENGINE = version("sumber")
"""The version that makes the records, kept with each."""


class Row(NamedTuple):
    """What is written of a page, but for the place of its bytes. `words` is for the index: title, body, units."""

    url: str
    digest: str
    about: bytes
    id: str
    article: bytes
    facts: bytes
    words: tuple[str, ...]


def make_row(page: Page, article: Article, facts: Facts) -> Row:
    """All of it, so that whatever can fail for what the records hold fails before anything is written.

    Raises `ArchiveError` for half characters (lone surrogates), which no file can hold.
    """
    try:
        return Row(
            url=page.url or "",
            digest=digest_of(page),
            about=msgspec.json.encode(msgspec.structs.replace(page, data=b"")),
            id=article.id,
            article=pack(article),
            facts=pack(facts),
            words=tuple(" ".join(found) for found in indexed(article.title or "", article.text)),
        )
    except UnicodeEncodeError as problem:
        raise ArchiveError(f"article {article.id} holds characters that are none ({problem.reason}); decode it again") from problem


def digest_of(page: Page) -> str:
    """SHA-256 of the page's bytes, in hexadecimal."""
    return hashlib.sha256(page.data).hexdigest()


def pack(record: msgspec.Struct) -> bytes:
    """A record as it is kept: JSON, zlib."""
    return zlib.compress(msgspec.json.encode(record))


def unpack(packed: bytes, kind: type[T]) -> T:
    """A record as it was before `pack`."""
    return msgspec.json.decode(zlib.decompress(packed), type=kind)
