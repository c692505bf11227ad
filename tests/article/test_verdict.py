"""What a page is and how whole it is, from counts, links and declarations."""

from __future__ import annotations

import json

import pytest

from sumber.article import read_page
from sumber.model import Verdict
from sumber.page import open_page

from .news_page import LEAD, SENTENCES, news_page, paragraphs, teasers


def verdict(markup: str, *, url: str = "https://velm.example/news/ferry", status: str = "") -> Verdict:
    headers = [(":status", status)] if status else []
    return read_page(open_page(markup, url=url, headers=headers)).verdict


def linked_data(**values: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": "x", **values})}</script>'


def rules(found: Verdict) -> set[str]:
    return {reason.rule for reason in found.reasons}


def test_a_whole_article() -> None:
    found = verdict(news_page())
    assert (found.kind, found.completeness) == ("article", "whole")
    assert all(reason.text for reason in found.reasons)


def test_declared_length_decides() -> None:
    whole = verdict(news_page(head=linked_data(wordCount=260)))
    assert (whole.completeness, "declared.length" in rules(whole)) == ("whole", True)
    cut = verdict(news_page(head=linked_data(wordCount="900")))
    assert (cut.kind, cut.completeness) == ("article", "cut")


def test_a_count_of_characters_declared_as_words_is_seen() -> None:
    text = read_page(open_page(news_page())).text
    assert verdict(news_page(head=linked_data(wordCount=len(text)))).completeness == "whole"


@pytest.mark.parametrize("free", [False, "False", "false", "http://schema.org/False"])
def test_a_wall(free: object) -> None:
    found = verdict(news_page(paragraphs(1), head=linked_data(isAccessibleForFree=free)))
    assert (found.kind, found.completeness) == ("wall", "stub")
    assert "declared.paid" in rules(found)


def test_declared_not_free_but_readable_is_an_article_that_says_so() -> None:
    found = verdict(news_page(head=linked_data(isAccessibleForFree=False)))
    assert found.kind == "article"
    assert "declared.paid" in rules(found)


@pytest.mark.parametrize("mark", ["…", "...", "[…]", "[+1200 chars]"])
def test_a_mark_of_truncation(mark: str) -> None:
    inner = paragraphs(3) + f"<p>{SENTENCES[0]} {SENTENCES[1][:50]} {mark}</p>"
    found = verdict(news_page(inner if mark[0] != "[" else inner.replace("[+1200 chars]", "[… ]")))
    assert found.completeness == "cut"
    assert "body.truncated" in rules(found)


def test_a_live_blog() -> None:
    assert verdict(news_page(head=linked_data(**{"@type": "LiveBlogPosting"}))).kind == "live"


def test_a_gallery() -> None:
    figures = "".join(
        f"<figure><img src=https://velm.example/{place}.jpg>"
        f"<figcaption>Picture {place}: {SENTENCES[place % 7]}</figcaption></figure>"
        for place in range(20)
    )
    assert (
        verdict(news_page(f"<p>{SENTENCES[0]} {SENTENCES[1]} {SENTENCES[2]}</p>{figures}<p>{SENTENCES[3]}</p>")).kind == "gallery"
    )


def test_a_list() -> None:
    markup = f"<html><head><title>Velm Courier</title></head><body><main>{teasers(30)}<p>{SENTENCES[0]}</p></main></body></html>"
    assert verdict(markup, url="https://velm.example/").kind == "list"
    assert verdict(markup, url="https://velm.example/news").kind == "list"
    without = markup.replace(f"<p>{SENTENCES[0]}</p>", "")
    assert verdict(without, url="https://velm.example/news").kind == "list"


def front(number: int = 10) -> str:
    items = "".join(
        f"<div class=item><h3><a href='/kota/{place}'>Pasar ikan nomor {place} pindah ke lapangan merah</a></h3>"
        f"<div class=date>1{place}/03/2031, 09:03</div></div>"
        for place in range(number)
    )
    return f"<html lang=id><head><title>Daerah</title></head><body><h1>Daerah</h1><div class=latest>{items}</div></body></html>"


def test_a_list_tells_what_it_leads_to() -> None:
    article = read_page(open_page(front(), url="https://velm.example/daerah"))
    assert (article.verdict.kind, article.verdict.completeness, article.text) == ("list", "none", "")
    told = [reason.text for reason in article.verdict.reasons if reason.rule == "teaser"]
    assert told == [f"Pasar ikan nomor {place} pindah ke lapangan merah" for place in range(10)]


def test_a_list_is_in_the_language_of_its_headlines_and_has_no_date_of_its_own() -> None:
    article = read_page(open_page(front(), url="https://velm.example/daerah"))
    assert article.language == "id"
    assert article.published is None


def test_a_list_of_thousands_tells_the_first_ones() -> None:
    reasons = verdict(front(3000)).reasons
    assert 4 < len(reasons) < 20


@pytest.mark.parametrize("end", ["<ul><li>Print</li></ul>", "<p>Marta Olsen marta@velm.example</p>"])
def test_what_stands_behind_the_last_sentence_does_not_leave_the_end_open(end: str) -> None:
    assert verdict(news_page(paragraphs(5) + end)).completeness == "whole"


def test_an_open_end_stays_open() -> None:
    found = verdict(news_page(paragraphs(5) + f"<p>{SENTENCES[0][:70]}</p>"))
    assert (found.completeness, "body.open" in rules(found)) == ("unknown", True)


@pytest.mark.parametrize("status", ["404", "403", "500", "503"])
def test_an_error_by_its_status(status: str) -> None:
    found = verdict("<html><body><h1>Sorry</h1><p>There is nothing here that you could read.</p></body></html>", status=status)
    assert (found.kind, found.completeness) == ("error", "none")
    assert status in found.reasons[0].text


def test_an_error_by_its_title() -> None:
    assert verdict("<html><head><title>404 - Velm Courier</title></head><body><p>Sorry.</p></body></html>").kind == "error"
    assert verdict(news_page().replace("Velmora ferry sails", "404 ferries sail")).kind == "article"


def test_a_teaser_that_is_only_its_description() -> None:
    found = verdict(news_page(" "))
    assert (found.kind, found.completeness) in (("teaser", "stub"), ("article", "stub"), ("empty", "none"))


def test_prose_refused_between_accepted_blocks_is_told() -> None:
    hidden = f"<div class='comment'><p>{SENTENCES[1]} {SENTENCES[2]}</p></div>"
    found = verdict(news_page(paragraphs(3) + hidden + paragraphs(3)))
    assert any(reason.rule == "body.gap" and reason.text.startswith("1 ") for reason in found.reasons)


@pytest.mark.parametrize(("data", "kind"), [("", "empty"), (" \n ", "empty"), ("<html></html>", "empty")])
def test_nothing_to_read(data: str, kind: str) -> None:
    assert (verdict(data).kind, verdict(data).completeness) == (kind, "none")


def test_words_alone_never_decide() -> None:
    inner = (
        paragraphs(4)
        + "<p>Subscribe now to continue reading. Page not found. This article is for subscribers only.</p>"
        + paragraphs(3)
    )
    assert verdict(news_page(inner)).kind == "article"
    assert LEAD
