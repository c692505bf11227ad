"""Bytes as they were captured."""

from __future__ import annotations

from msgspec import Struct

from .evidence import Evidence


class Page(Struct, frozen=True):
    """Bytes as captured, with what is known of the capture.

    `captured` is an ISO 8601 instant. `rights` holds the signals in force at capture (robots, AI opt-outs), as read.
    `headers` are the response headers, names in lower case, in order. `charset` is the encoding of `data` where the
    caller gave text, which was encoded to keep it.
    """

    data: bytes
    url: str | None = None
    captured: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    rights: tuple[Evidence, ...] = ()
    charset: str | None = None

    def header(self, name: str) -> str | None:
        """The first header of that name (any case), or None."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), None)
