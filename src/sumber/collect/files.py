"""Files and folders → pages."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import msgspec

from sumber.errors import CollectError
from sumber.model import Page

from .failure import Failure
from .limits import read_within
from .warc import is_warc, warc_pages

_PAGE_NAMES = re.compile(r"\.(?:html?|xhtml|shtml|txt|warc)(?:\.gz)?$", re.IGNORECASE)
# A saved page may have any name (`index.php?id=3`), but says what it is.
_PAGE_HEAD = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE | re.DOTALL
)
_META = ".meta.json"


class _Meta(msgspec.Struct):
    """What a file `NAME.meta.json` tells of the page in `NAME`."""

    url: str | None = None
    captured: str | None = None


def folder_pages(folder: Path) -> Iterator[Page | Failure]:
    """The pages in a folder and the folders in it, by name; hidden files and links to folders are passed over.

    Pages are files named as pages are, WARC files, and files that begin as HTML does. A `Failure` where there is none.
    """
    found = 0
    for path in _files(folder):
        for page in file_pages(path):
            found += 1
            yield page
    if not found:
        yield Failure(str(folder), "holds no page (.html, .txt, .warc, also .gz); name a folder that does")


def file_pages(path: Path) -> Iterator[Page | Failure]:
    """The page in a file, or the pages of a WARC file. What a file's date says is no time of capture."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            yield Failure(str(path), "is no ordinary file; name a file, a folder or an address")
            return
        if is_warc(path):
            yield from warc_pages(path)
            return
        with path.open("rb") as stream:
            data = read_within(stream)
        yield from _with_meta(path, data)
    except FileNotFoundError:
        yield Failure(str(path), "does not exist; check the name")
    except CollectError as problem:
        yield Failure(str(path), str(problem))
    except (OSError, ValueError) as problem:
        yield Failure(str(path), f"cannot be read: {getattr(problem, 'strerror', None) or problem}")


def _with_meta(path: Path, data: bytes) -> Iterator[Page | Failure]:
    beside = path.with_name(path.name + _META)
    meta = _Meta()
    if beside.is_file():
        try:
            meta = msgspec.json.decode(beside.read_bytes(), type=_Meta)
        except (msgspec.MsgspecError, UnicodeDecodeError) as problem:
            yield Failure(str(beside), f'is not of the form {{"url": "...", "captured": "..."}}: {problem}')
    yield Page(data, url=meta.url, captured=meta.captured)


def _files(folder: Path) -> Iterator[Path]:
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(where, name)
            if not name.startswith(".") and not name.endswith(_META) and (_PAGE_NAMES.search(name) or _begins_as_page(path)):
                yield path


def _begins_as_page(path: Path) -> bool:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as stream:
            return _PAGE_HEAD.match(stream.read(2048)) is not None
    except OSError:
        return False
