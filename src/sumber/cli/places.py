"""Places named on the command line → pages read, failures told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

import click
import msgspec

from sumber.collect import Failure, find_pages
from sumber.model import UNREAD, Article, Page
from sumber.pipeline import read_captured

from .terminal import tracked

PRIVATE = click.option("--allow-private", is_flag=True, help="Also fetch from this machine and private networks.")


def pages(places: tuple[str, ...], *, url: str | None = None, allow_private: bool = False) -> Iterator[Page]:
    """The pages at the places; each place that gives none is told in one line on standard error.

    `url` names where a single local page came from.
    """
    for found in find_pages(places, allow_private=allow_private):
        if isinstance(found, Failure):
            click.echo(f"sumber: {found.place}: {found.reason}", err=True)
        else:
            yield msgspec.structs.replace(found, url=url) if url is not None else found


def read_all(found: Iterable[Page], *, reference: datetime | None = None) -> Iterator[tuple[Page, Article]]:
    """The pages read, with progress; what was dropped and why is told at the end on standard error."""
    dropped: Counter[str] = Counter()
    for page in tracked(found, "Reading"):
        article = read_captured(page, reference=reference)
        if article.verdict.kind in UNREAD:
            dropped[article.verdict.kind] += 1
        yield page, article
    if dropped:
        told = ", ".join(f"{count} {kind}" for kind, count in sorted(dropped.items()))
        click.echo(f"sumber: pages from which nothing was read: {told}", err=True)


def was_read(article: Article) -> bool:
    """Whether the page gave any text of an article, list or the like."""
    return article.verdict.kind not in UNREAD


class Counted:
    """Pages with their articles, and how many of them were read so far."""

    def __init__(self, found: Iterable[tuple[Page, Article]]) -> None:
        self._found = found
        self.read = 0

    def __iter__(self) -> Iterator[tuple[Page, Article]]:
        for page, article in self._found:
            self.read += was_read(article)
            yield page, article
