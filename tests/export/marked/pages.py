"""Pages of our own for marking, friendly and hostile."""

from __future__ import annotations

from sumber.article import read_page
from sumber.model import Article, Page
from sumber.page import open_page

PROSE = (
    "The harbour office of Velmora said on Tuesday that the ferry would sail again once the repairs were done, and that "
    "travellers who hold tickets may change them without a fee until the end of the month."
)
HEAD = '<meta property="article:published_time" content="2026-03-10T08:00:00+01:00"><title>The ferry sails again - Post</title>'
BODY = (
    '<div class="menu"><ul><li><a href="/a">Harbour</a></li><li><a href="/b">Sport</a></li></ul></div>'
    '<article><h1>The ferry sails again</h1><p class="byline">By Mara Lindqvist</p>'
    f"<p>{PROSE}</p><h2>What the crews say</h2><p>{PROSE} <b>Captain Oro Venn</b> disagrees.</p><p>{PROSE} More later.</p>"
    f"<div>{PROSE} One.<br>{PROSE} Two.</div></article>"
    '<aside><h3>Most read</h3><ol><li><a href="/c">Whale seen off Calder Point</a></li></ol></aside>'
)


def read(body: str = BODY, head: str = HEAD, url: str | None = "https://post.example/ferry") -> tuple[Page, Article]:
    """A page with this body, and what is read from it."""
    page = open_page(f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>".encode(), url=url)
    return page, read_page(page)
