"""Text that comes from a corpus → Article."""

from __future__ import annotations

import hashlib
import re
from datetime import date

from sumber.errors import UsageError
from sumber.knowledge import outlet_named, outlet_of_host
from sumber.model import Article, Block, Evidence, Moment, Precision, Reason, Span, Verdict

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?")


def build_article(
    *,
    text: str,
    id: str | None = None,
    title: str | None = None,
    language: str = "und",
    published: str | date | Moment | None = None,
    outlet: str | None = None,
    url: str | None = None,
) -> Article:
    """An article from text that was read elsewhere: a corpus, a database, a wire feed.

    `text` is kept as it is, to the character; each non-empty line is a block. `id` is derived from text, title, outlet
    and url where none is given. `published` is ISO 8601 (any precision), a date or a datetime; raises `UsageError` for
    a string that is not. `outlet` is an id, a name or a host name.
    """
    blocks = tuple(
        Block("paragraph", Span(found.start(), found.end()), f"input:{found.start()}-{found.end()}")
        for found in re.finditer(r"\S(?:[^\n]*\S)?", text)
    )
    return Article(
        id=id if id is not None else _derive(text, title or "", outlet or "", url or ""),
        text=text,
        url=url,
        title=title or None,
        title_evidence=Evidence("given", "call", title) if title else None,
        language=language,
        published=_moment(published),
        outlet=_outlet(outlet),
        blocks=blocks,
        verdict=Verdict("article", "unknown", (Reason("given", "the text was given as an article's"),))
        if blocks
        else Verdict("empty", "none", (Reason("given", "the text given is empty"),)),
    )


def _derive(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _outlet(name: str | None) -> str | None:
    known = (outlet_named(name) or outlet_of_host(name)) if name else None
    return known.id if known else name or None


def _moment(given: str | date | Moment | None) -> Moment | None:
    if given is None or isinstance(given, Moment):
        return given
    value = given.isoformat() if isinstance(given, date) else given.strip()
    found = _DATE.fullmatch(value)
    if found is None:
        if not value:
            return None
        raise UsageError(f"published is not an ISO 8601 date: {value!r} (give 2024-09-14 or 2024-09-14T09:30+09:00)")
    precisions: tuple[Precision, ...] = ("year", "month", "day", "day", "minute", "second")
    precision = precisions[sum(part is not None for part in found.groups()[:6]) - 1]
    zone = found[7]
    return Moment(value, precision, Evidence("given", "call", value), zone=zone, zone_source="declared" if zone else "unknown")
