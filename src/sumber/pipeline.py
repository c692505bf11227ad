"""Bytes → Page → Article → Facts → Story: the whole way, one call a step. No network; no disk but the file named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

import msgspec

from sumber.article import read_page
from sumber.facts import find_dated, find_facts
from sumber.facts.bound import date_bound, may_be_bound
from sumber.model import Article, Facts, Page, Story
from sumber.page import open_page
from sumber.story import join_stories

_LONGEST_BOUND = 20_000


def read(
    data: bytes | str | os.PathLike[str],
    *,
    url: str | None = None,
    captured: str | datetime | None = None,
    headers: Iterable[tuple[str, str]] = (),
    reference: datetime | None = None,
) -> Article:
    """Read one page: HTML or plain text, as bytes, text or a path.

    `url` and `captured` (ISO 8601) say where and when it was captured, `headers` are the response's. `reference` is the
    day from which dates without a year are understood. Never raises for what a page holds: `Article.verdict` says what
    it is and how whole. Raises `OSError` where a path cannot be opened.
    """
    when = captured.isoformat() if isinstance(captured, datetime) else captured
    return read_captured(open_page(data, url=url, captured=when, headers=tuple(headers)), reference=reference)


def read_captured(page: Page, *, reference: datetime | None = None) -> Article:
    """Read a page that is already captured; as `read`."""
    return bound(read_page(page), reference=reference)


def bound(article: Article, *, reference: datetime | None = None) -> Article:
    """The article with a bound for its date taken from its own text, where no date was found on the page.

    Longer texts than nearly any article's are not searched for one: they would take a tenth of a second and more.
    """
    if (
        article.published is not None
        or not 0 < len(article.text) <= _LONGEST_BOUND
        or (reference is None and not may_be_bound(article))
    ):
        return article
    found = date_bound(article, find_dated(article, reference=reference))
    return article if found is None else msgspec.structs.replace(article, published=found)


def trace(
    articles: Iterable[Article],
    *,
    facts: Sequence[Facts] | None = None,
    reference: datetime | None = None,
    together: Iterable[tuple[str, str]] = (),
    apart: Iterable[tuple[str, str]] = (),
    embed: Callable[[Sequence[str]], Sequence[Sequence[float]]] | None = None,
) -> list[Story]:
    """Join articles into stories over outlets and languages, each with its lineage; one article alone is a story too.

    `facts` are the articles' facts in the same order where they are known already. The order of the articles does not
    matter to the result. `together` and `apart` are pairs of articles' ids that a person has put into one story, or into
    different ones. `embed` is a function of the caller's own that gives a vector for each text: with it, articles that say the
    same in other words and other languages are likelier to be joined; nothing else changes.
    """
    pages = list(articles)
    known = facts if facts is not None else [find_facts(article, reference=reference) for article in pages]
    return join_stories(pages, known, together=together, apart=apart, embed=embed)
