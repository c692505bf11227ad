"""Declared text stands in only where the page shows none."""

from __future__ import annotations

import json

from sumber.article import read_page
from sumber.page import open_page

from .news_page import SENTENCES, news_page

DECLARED = "\n\n".join(SENTENCES)


def linked_data(text: str) -> str:
    return (
        f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": "x", "articleBody": text})}</script>'
    )


def empty_page(text: str) -> str:
    return f"<html lang=en><head><title>x</title>{linked_data(text)}</head><body><div id=app></div></body></html>"


def test_a_page_that_scripts_would_fill_is_read_from_its_declaration() -> None:
    article = read_page(open_page(empty_page(DECLARED)))
    assert article.text == "\n".join(SENTENCES)
    assert {block.origin for block in article.blocks} == {"json-ld.NewsArticle.articleBody"}
    assert [block.span.slice(article.text) for block in article.blocks] == list(SENTENCES)
    assert any(reason.rule == "body.declared" for reason in article.verdict.reasons)


def test_markup_and_entities_in_the_declaration_are_resolved() -> None:
    markup = "".join(f"<p>{one.replace('said', 'said &quot;so&quot;')}</p>" for one in SENTENCES)
    article = read_page(open_page(empty_page(markup)))
    assert 'said "so" on Tuesday' in article.text
    assert "<p>" not in article.text
    assert len(article.blocks) == len(SENTENCES)


def test_what_the_page_shows_is_the_better_source() -> None:
    article = read_page(open_page(news_page(head=linked_data("Something else entirely. " * 300))))
    assert "Something else" not in article.text


def test_a_short_declaration_is_no_rescue() -> None:
    assert read_page(open_page(empty_page("Too short to be an article."))).text == ""
