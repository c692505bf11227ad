"""Pages, articles and facts for the archive's tests."""

from __future__ import annotations

from sumber.model import Article, Facts, Page, Span, Statement

HEADERS = (("content-type", "text/html; charset=utf-8"), ("x-robots-tag", "noai"))


def made_page(number: int, *, words: str = "", url: str | None = "") -> Page:
    """A page of about 2 kB under `http://news.example/NUMBER`, or under `url`."""
    body = f"<h1>Bridge {number}</h1>" + f"<p>{words or 'The bridge is closed.'} {number}</p>" * 40
    address = f"http://news.example/{number}" if url == "" else url
    return Page(body.encode(), url=address, captured="2026-05-04T10:20:30Z", headers=HEADERS)


def made_article(id: str, text: str = "The bridge is closed.", title: str | None = None) -> Article:
    """An article with that text."""
    return Article(id=id, text=text, title=title, language="en")


def made_facts(text: str = "The bridge is closed.") -> Facts:
    """Facts with one statement that covers the text."""
    return Facts(language="en", statements=(Statement(id="s1", content=(Span(0, len(text)),)),))
