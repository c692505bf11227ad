"""What somebody has in hand (bytes, text, a path) → Page."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from sumber.model import Page

from .budget import MAX_BYTES


def open_page(
    data: bytes | str | os.PathLike[str],
    *,
    url: str | None = None,
    captured: str | None = None,
    headers: Iterable[tuple[str, str]] = (),
) -> Page:
    """A page from its bytes, from text, or from the file at a path.

    A `str` is content, never a path; its lone surrogates become U+FFFD. Of a file no more is read than shows that it is
    over the budget. Raises `OSError` where the path cannot be read.
    """
    charset = None
    if isinstance(data, str):
        data, charset = _encode(data), "utf-8"
    elif isinstance(data, os.PathLike):
        with Path(data).open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    named = tuple((name.lower(), value) for name, value in headers)
    return Page(bytes(data), url=url, captured=captured, headers=named, charset=charset)


def _encode(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:  # lone surrogates, and pairs of them, as JSON escapes leave them
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
