"""Addresses → what identifies a page even where the words of its address were damaged."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from sumber.model import Article

_NUMBER = re.compile(r"\d{4,}(?=\D*$)")


def page_key(url: str) -> str | None:
    """Host and article number (`paper.example#286239`), or host and path where the address bears no number; None without a host."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    host = parts.netloc.lower().removeprefix("www.")
    if not host:
        return None
    number = _NUMBER.search(parts.path)
    return f"{host}#{number[0]}" if number else f"{host}{parts.path.rstrip('/')}"


def page_keys(article: Article) -> frozenset[str]:
    """The keys of an article's own addresses."""
    return frozenset(key for url in (article.url, article.canonical_url) if url and (key := page_key(url)) is not None)
