"""Articles → the rows of the list of all pages: what each was taken for, and why."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from sumber.model import Article

from .telling import VERDICTS, language_name, outlet_name, told_moment


class PageRow(Struct, frozen=True):
    """One page of the archive with its verdict."""

    article: Article
    outlet: str
    language: str
    published: str
    verdict: str
    completeness: str
    reason: str


def page_rows(articles: Iterable[Article]) -> tuple[PageRow, ...]:
    """A row for each page, in the order given."""
    return tuple(
        PageRow(
            article,
            outlet_name(article.outlet),
            language_name(article.language),
            told_moment(article.published),
            VERDICTS[article.verdict.kind],
            article.verdict.completeness,
            article.verdict.reasons[0].text if article.verdict.reasons else "",
        )
        for article in articles
    )
