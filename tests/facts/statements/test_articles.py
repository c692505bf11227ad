"""Whole annotated articles: exactly their statements are found, and nothing in those that have none."""

from __future__ import annotations

import pytest

from .articles import ARTICLES, Marked
from .marked import check, found_in, unmark


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_exactly_the_statements_of_an_article(article: Marked) -> None:
    check(article.marked, article.language, article.stances)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_lines_further_apart_change_nothing(article: Marked) -> None:
    text, _ = unmark(article.marked)
    wide = text.replace("\n", "\n\n")
    close = [len(statement.content) for statement in found_in(text, article.language)]
    assert [len(statement.content) for statement in found_in(wide, article.language)] == close
