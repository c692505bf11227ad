"""Lists, galleries and teasers of many forms, and how whole an article is."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import get_args

import pytest

from sumber.article import read_page
from sumber.model import Verdict
from sumber.model.article import Completeness, VerdictKind
from sumber.page import open_page

from .news_page import SENTENCES, TITLE, news_page, paragraphs, teasers

SET = Path(__file__).parents[2] / "evals" / "verdict"


def verdict(inner: str, *, title: str = TITLE, head: str = "", url: str = "https://velm.example/a/b") -> Verdict:
    markup = f"<html><head><title>{title}</title>{head}</head><body>{inner}</body></html>"
    return read_page(open_page(markup, url=url)).verdict


def og(kind: str, description: str = "About Velmora") -> str:
    return f'<meta property="og:type" content="{kind}"><meta property="og:description" content="{description}">'


def declared(**values: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(values)}</script>'


def told(found: Verdict) -> tuple[str, str, str]:
    reason = found.reasons[1] if found.kind == "article" else found.reasons[0]
    return found.kind, found.completeness, reason.rule


def cards(number: int, size: int = 1) -> str:
    text = " ".join(SENTENCES[:size])
    return "".join(
        f"<div class=c><h2><a href='/n/{n}'>Council number {n} votes again</a></h2><p>{text}</p></div>" for n in range(number)
    )


def test_a_section_of_blurbs() -> None:
    assert told(verdict(f"<main><h1>News</h1>{cards(9)}</main>", title="News")) == ("list", "none", "body.cards")
    assert verdict(f"<main><h1>News</h1>{cards(9)}</main>", title="News", head=og("article")).kind == "list"


def test_linked_headings_over_long_passages_are_an_article() -> None:
    inner = f"<main><article><h1>Nine days without a ferry</h1><p>3.11.2031</p>{cards(6, 5)}</article></main>"
    assert verdict(inner, title="Nine days without a ferry", head=og("article")).kind == "article"


def test_an_author_with_headlines() -> None:
    headlines = "".join(f"<li><a href='/n/{n}'>Council number {n} votes on it again</a></li>" for n in range(13))
    inner = f"<main><h1>Marta Olsen</h1><p>{SENTENCES[5]} {SENTENCES[3]}</p><ul>{headlines}</ul></main>"
    assert verdict(inner, title="Marta Olsen", head=og("profile")).kind == "list"


@pytest.mark.parametrize("root", ["rss version='2.0'", "feed xmlns='http://www.w3.org/2005/Atom'", "urlset"])
def test_a_feed_is_a_list(root: str) -> None:
    data = f"<?xml version='1.0'?><{root}><channel><title>Velm</title></channel></{root.split(maxsplit=1)[0]}>"
    assert told(read_page(open_page(data)).verdict) == ("list", "none", "form.feed")


def pictures(number: int, caption: str) -> str:
    return "".join(f"<figure><img src='/p{n}.jpg'><figcaption>{caption} {n}</figcaption></figure>" for n in range(number))


def test_galleries() -> None:
    shown = (
        f"<main><h1>The ferry in pictures</h1><p>{SENTENCES[0]}</p>{pictures(9, 'The ferry in dock, seen from the quay')}</main>"
    )
    assert told(verdict(shown)) == ("gallery", "unknown", "body.pictures")
    assert told(verdict(shown, head=declared(**{"@type": "ImageGallery"})))[2] == "declared.gallery"


def test_a_long_report_with_pictures_is_an_article() -> None:
    parts = "".join(f"{pictures(1, 'The ferry')}<p>{' '.join(SENTENCES)}</p>" for _ in range(8))
    assert verdict(f"<main><article><h1>{TITLE}</h1>{parts}</article></main>").kind == "article"


@pytest.mark.parametrize("kind", ["video.other", "music.song"])
def test_a_film_or_a_sound_with_a_line(kind: str) -> None:
    inner = f"<main><h1>Watch the ferry</h1><p>{SENTENCES[0]}</p></main>{teasers(8)}"
    assert told(verdict(inner, head=og(kind))) == ("teaser", "stub", "declared.media")
    assert told(verdict(inner, head=declared(**{"@type": "VideoObject", "name": "Ferry"})))[2] == "declared.media"


def test_a_line_that_leads_elsewhere() -> None:
    link = "<p><a href='https://harbour.example/news/1'>Read it at the Harbour Post</a></p>"
    inner = f"<main><h1>{TITLE}</h1><p>{SENTENCES[0]}</p>{link}</main>"
    assert told(verdict(inner, head=og("article"))) == ("teaser", "stub", "page.elsewhere")
    own = inner.replace("harbour.example", "www.velm.example")
    assert verdict(own, head=og("article")).kind == "article"
    share = inner.replace("/news/1", "/share?u=1")
    assert verdict(share, head=og("article")).kind == "article"


def test_words_that_break_off() -> None:
    inner = f"<main><h1>{TITLE}</h1><p>3.11.2031</p><p>{SENTENCES[0][:60]}…</p></main>"
    assert told(verdict(inner, head=og("article"))) == ("teaser", "stub", "body.truncated")


def test_a_few_words_of_nothing_in_particular() -> None:
    assert told(verdict(f"<main><h1>Harbour</h1><p>{SENTENCES[0]}</p></main>")) == ("teaser", "stub", "body.short")


def test_the_page_is_judged_by_what_stands_under_its_heading() -> None:
    inner = f"<main><h1>Oh dear, not found</h1><p>Nothing is here.</p></main>{teasers(8)}<div><p>{SENTENCES[0]}</p></div>"
    assert verdict(inner, title="Velm Courier").kind == "error"


def test_a_brief_is_whole() -> None:
    inner = f"<main><h1>{TITLE}</h1><p>3 November 2031</p><p>{SENTENCES[0]}</p></main>"
    assert told(verdict(inner, head=og("article"))) == ("article", "whole", "body.brief")
    between = inner.replace(f"<p>{SENTENCES[0]}", f"<h3>Newsletter</h3><p>{SENTENCES[0]}")
    assert verdict(between, head=og("article")).completeness != "whole"


def test_further_pages_leave_the_text_cut() -> None:
    pages = "<div class=pages><b>1</b> <a href='?p=2'>2</a> <a href='?p=3'>3</a></div>"
    assert told(read_page(open_page(news_page(paragraphs(6) + pages))).verdict) == ("article", "cut", "page.further")


@pytest.mark.parametrize("end", ["… <a href='/x'>Read more</a>", "... <a href='/x'>(more)</a>", "[…]"])
def test_a_mark_of_truncation_before_a_link(end: str) -> None:
    inner = paragraphs(4) + f"<p>{SENTENCES[1][:60]} {end}</p>"
    assert told(read_page(open_page(news_page(inner))).verdict) == ("article", "cut", "body.truncated")


def test_a_signature_does_not_leave_the_end_open() -> None:
    inner = paragraphs(5) + "<p>Words and pictures: Marta Olsen</p>"
    assert told(read_page(open_page(news_page(inner))).verdict) == ("article", "whole", "body.closed")


def test_a_transfer_that_broke_off() -> None:
    markup = news_page()
    cut = markup[: markup.index(SENTENCES[4]) + 30]
    assert told(read_page(open_page(cut)).verdict) == ("article", "cut", "page.unclosed")


def test_a_live_blog_that_became_a_summary() -> None:
    over = declared(**{"@type": "LiveBlogPosting", "headline": TITLE, "coverageEndTime": "2031-11-03T22:00:00Z"})
    assert read_page(open_page(news_page(head=over))).verdict.kind == "article"
    running = declared(**{"@type": "LiveBlogPosting", "headline": TITLE})
    assert read_page(open_page(news_page(head=running))).verdict.kind == "live"


def test_the_set_names_every_page_once() -> None:
    rows = tomllib.loads((SET / "gold.toml").read_text(encoding="utf-8"))["page"]
    names = [row["page"] for row in rows]
    assert sorted(names) == sorted(path.name for path in (SET / "pages").iterdir())
    assert {row["kind"] for row in rows} | {"binary", "refused"} == set(get_args(VerdictKind))
    assert {row["completeness"] for row in rows} == set(get_args(Completeness))
    for kind in {row["kind"] for row in rows}:
        assert sum(row["kind"] == kind for row in rows) >= 15, kind


def test_a_short_text_that_breaks_off_with_its_page_is_a_cut_article() -> None:
    markup = f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p>{SENTENCES[0]}</p><p>{SENTENCES[1][:40]}"
    assert told(read_page(open_page(markup)).verdict) == ("article", "cut", "page.unclosed")


def test_a_link_behind_every_paragraph_makes_no_list_of_an_article() -> None:
    inner = "".join(f"<p>{text}</p><p><a href='/n/{n}'>Council number {n} votes again</a></p>" for n, text in enumerate(SENTENCES))
    assert read_page(open_page(news_page(inner))).verdict.kind == "article"


def test_a_line_under_no_heading_and_no_date_is_no_article() -> None:
    found = verdict(f"<div id=text></div><div><p>{SENTENCES[0][:70]}.</p></div>", title="x", head=og("article"))
    assert told(found) == ("empty", "none", "body.stray")
