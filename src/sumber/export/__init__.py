"""Records → forms that other programs read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, TextIO

from sumber.errors import UsageError
from sumber.model import Article, Facts

from .annotations import write_annotations
from .jsonl import write_jsonl
from .tables import write_articles, write_events, write_statements

Record = tuple[Article, Facts]

FORMATS: dict[str, Callable[[Iterable[Record], TextIO], int]] = {
    "annotations": write_annotations,
    "articles-csv": write_articles,
    "events-csv": write_events,
    "jsonl": write_jsonl,
    "statements-csv": write_statements,
}
"""Each form's writer: articles with their facts, to a text stream; gives back how many things it wrote."""

__all__ = ["FORMATS", "Record", "Source", "write"]


class Source(Protocol):
    """What can be exported: an archive, or anything that gives articles with their facts."""

    def records(self) -> Iterable[Record]:
        """Articles with their facts, in a fixed order."""
        ...


def write(source: Source, form: str, stream: TextIO) -> int:
    """Write everything of `source` to `stream` in the form named. How many articles, statements or events were written.

    Raises `UsageError` for a form that is not in `FORMATS`.
    """
    if form not in FORMATS:
        raise UsageError(f"no form is called {form!r}; choose one of {', '.join(FORMATS)}")
    return FORMATS[form](source.records(), stream)
