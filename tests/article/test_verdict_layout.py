"""How a page is laid out: headings, cards, pictures, page numbers; what stands beside."""

from __future__ import annotations

import pytest

from sumber.article.about import About
from sumber.article.body import Body, find_body
from sumber.article.verdict_layout import count_cards, count_flowing, count_pictures, find_heading, is_beside, is_paged, words_of
from sumber.article.verdict_seen import Seen
from sumber.page import open_page, parse

from .news_page import SENTENCES, TITLE, news_page, paragraphs


def seen(markup: str, url: str = "https://velm.example/news/ferry") -> Seen:
    document = parse(open_page(markup, url=url))
    return Seen(About(document), find_body(document))


def body(markup: str) -> Body:
    return seen(markup).body


def cards(number: int) -> str:
    return "".join(
        f"<div class='c'><h2><a href='/n/{place}'>Council number {place} votes on the budget</a></h2>"
        f"<p>{SENTENCES[place % 7]}</p></div>"
        for place in range(number)
    )


def page(inner: str, head: str = "<title>Velm Courier</title>") -> str:
    return f"<html><head>{head}</head><body><main>{inner}</main></body></html>"


@pytest.mark.parametrize(
    ("text", "words"),
    [("Ferry", 1), ("The ferry sails", 3), ("青石渡将于年底停航", 5), ("เรือข้ามฟาก", 6), ("паром", 1), ("저어새 열두 마리", 3)],
)
def test_words_of_a_headline_in_any_script(text: str, words: int) -> None:
    assert words_of(text) == words


def test_the_main_heading() -> None:
    found = body(news_page())
    assert found.page_blocks.texts[find_heading(found)] == TITLE
    assert find_heading(body(page(paragraphs(3)))) == -1


def test_a_lesser_heading_that_the_title_begins_with_is_the_main_one() -> None:
    markup = page(f"<h3>{TITLE}</h3>{paragraphs(3)}", f"<title>{TITLE} - Velm Courier</title>")
    measured = seen(markup)
    assert measured.body.page_blocks.texts[measured.heading] == TITLE
    assert measured.heading_words == 6


def test_cards_are_counted_and_articles_have_none() -> None:
    found = count_cards(body(page(cards(8))))
    assert found.number >= 7
    assert found.units > 100
    assert count_cards(body(news_page())) == (0, 0, 0)


def test_a_related_link_before_a_paragraph_makes_no_card() -> None:
    linked = f"<p><a href='/n/1'>Council votes on the new budget today</a></p>{paragraphs(2)}"
    measured = seen(news_page(paragraphs(3) + linked + linked))
    assert measured.cards.units < measured.units / 4
    assert measured.own > 100


def test_blurbs_under_headlines_without_containers_are_flat_cards() -> None:
    flat = "".join(
        f"<b><a href='/n/{place}'>Council {place} votes on it</a></b><br>{SENTENCES[place % 7]}<hr>" for place in range(6)
    )
    found = count_cards(body(page(flat)))
    assert found.number == found.flat >= 5


def figures(number: int, caption: str = "The ferry in dock on day {}") -> str:
    return "".join(f"<figure><img src='/p{n}.jpg'><figcaption>{caption.format(n)}</figcaption></figure>" for n in range(number))


def test_pictures_with_captions() -> None:
    found = count_pictures(body(page(f"<h1>{TITLE}</h1><p>{SENTENCES[0]}</p>{figures(9)}")), 0, 6)
    assert (found.number, found.captions) == (9, 9)


def test_pictures_that_lead_to_other_pages_are_not_the_pages_own() -> None:
    teasers = "".join(f"<a href='/n/{n}'><img src='/t{n}.jpg'><h3>Council number {n} votes again</h3></a>" for n in range(9))
    assert count_pictures(body(page(teasers)), -1, 6).number == 0
    larger = "".join(
        f"<a href='/t{n}-large.jpg'><img src='/t{n}.jpg'></a><p>The ferry on day {n}, from the quay</p>" for n in range(9)
    )
    assert count_pictures(body(page(larger)), -1, 6).number == 9


def test_small_pictures_and_few_pictures_are_not_looked_at() -> None:
    assert count_pictures(body(page(figures(3))), -1, 6) == (3, 0, 0)
    icons = "".join(f"<p><img src='/i{n}.png' width=20 height=20>Line of words number {n}</p>" for n in range(9))
    assert count_pictures(body(page(icons)), -1, 6).number == 0


def test_what_stands_beside_the_text() -> None:
    found = body(news_page())
    tree = found.page_blocks.tree
    assert is_beside(found, tree.by_tag("aside")[0])
    assert not is_beside(found, tree.by_tag("article")[0])


def test_a_column_that_holds_the_text_is_not_beside_it() -> None:
    found = body(f"<html><body><div class='sidebar widget'><h1>{TITLE}</h1>{paragraphs(5)}</div></body></html>")
    assert not is_beside(found, found.page_blocks.boxes[found.accepted[-1]])


@pytest.mark.parametrize(
    "pages",
    [
        "<div><b>1</b> <a href='?p=2'>2</a> <a href='?p=3'>3</a></div>",
        "<ul><li>1</li><li><a href=2>2</a></li><li><a href=3>3</a></li></ul>",
    ],
)
def test_page_numbers(pages: str) -> None:
    found = body(page(paragraphs(4) + pages))
    assert is_paged(found, found.accepted[-1] + 1, len(found.page_blocks))


@pytest.mark.parametrize("other", ["<p>1 2 3</p>", "<p><a href=x>2</a> comments, <a href=y>3</a> pictures</p>", ""])
def test_other_numbers(other: str) -> None:
    found = body(page(paragraphs(4) + other))
    assert not is_paged(found, found.accepted[-1] + 1, len(found.page_blocks))


def test_headlines_in_the_texts_column() -> None:
    beside = "<aside>" + "".join(f"<p><a href='/a/{n}'>Council number {n} votes once more</a></p>" for n in range(5)) + "</aside>"
    inside = "".join(f"<p><a href='/n/{n}'>Council number {n} votes on the budget</a></p>" for n in range(4))
    found = body(page(f"<h1>Council</h1><p>{SENTENCES[0]}</p>{inside}{beside}"))
    assert count_flowing(found, find_heading(found)) == 4
