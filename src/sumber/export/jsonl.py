"""Articles and facts → JSON Lines: one article a line, everything that is known of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

import msgspec

from sumber.model import Article, Facts


def write_jsonl(records: Iterable[tuple[Article, Facts]], stream: TextIO) -> int:
    """Write `{"article": ..., "facts": ...}` lines, by the published schemas. How many articles were written."""
    count = 0
    for article, facts in records:
        stream.write(msgspec.json.encode({"article": article, "facts": facts}).decode() + "\n")
        count += 1
    return count
