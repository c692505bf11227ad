"""Pages written for the tests of metadata: a head, a body, what is known of them."""

from __future__ import annotations

import json
from typing import Any

from sumber.article.about import About
from sumber.page import open_page, parse

FILLER = "<p>The ferry stays in port until Monday, the harbour master of Lirena said.</p>" * 6


def about(body: str = "", *, head: str = "", url: str | None = None, lang: str = "en", captured: str | None = None) -> About:
    """What a page of that head and body says of itself."""
    html = f'<!doctype html><html lang="{lang}"><head>{head}</head><body>{body}</body></html>'
    return About(parse(open_page(html.encode(), url=url, captured=captured)))


def meta(name: str, content: str, attribute: str = "property") -> str:
    """A meta element."""
    return f'<meta {attribute}="{name}" content="{content}">'


def linked(**values: Any) -> str:
    """A script of linked data with one news article."""
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **values})}</script>'


def anchor_of(page: About, tag: str = "h1") -> int:
    """The first element of that tag."""
    return page.tree.by_tag(tag)[0]
