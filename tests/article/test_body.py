"""The body of a page: what is in, what stays out, and that every block leads back to its place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.article import read_page
from sumber.article.body import Body, declared_texts, find_body
from sumber.page import Document, open_page, parse

from .news_page import LEAD, SENTENCES, TITLE, news_page, paragraphs


def read(markup: str) -> tuple[Document, Body]:
    document = parse(open_page(markup, url="https://velm.example/news/ferry"))
    return document, find_body(document)


def test_the_article_and_nothing_else() -> None:
    _, body = read(news_page())
    assert all(sentence in body.text for sentence in SENTENCES)
    assert LEAD in body.text
    for furniture in (TITLE, "votes on the new budget", "Newsletter", "All rights reserved", "Sport", "Share", "Marta Olsen"):
        assert furniture not in body.text


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("ja", "ベルモラ市の港湾事務所は火曜日、離島へのフェリーが木曜日に運航を再開すると発表した。修理には九日間かかった。"),
     ("ar", "قال مكتب الميناء في فيلمورا يوم الثلاثاء إن العبارة إلى الجزر الخارجية ستبحر مجددا يوم الخميس بعد إصلاح الدفة."),
     ("th", "สำนักงานท่าเรือเวลมอรากล่าวเมื่อวันอังคารว่าเรือข้ามฟากไปยังเกาะรอบนอกจะออกเดินทางอีกครั้งในวันพฤหัสบดี"),
     ("ru", "Управление порта Вельморы сообщило во вторник, что паром на внешние острова снова выйдет в море в четверг.")],
)  # fmt: skip
def test_any_script_is_read(language: str, sentence: str) -> None:
    body = "".join(f"<p>{sentence * 2} {number}</p>" for number in range(8))
    _, found = read(news_page(body, language=language))
    assert found.text.count(sentence) >= 14
    assert "votes on the new budget" not in found.text


def test_comments_longer_than_the_article_stay_out() -> None:
    said = "".join(
        f"<div class='comment'><p>{SENTENCES[place % 7]} I think so too, reader {place}.</p></div>" for place in range(40)
    )
    _, body = read(news_page(around=[f"<section id='comments' class='comments'><h2>40 comments</h2>{said}</section>"]))
    assert "I think so too" not in body.text
    assert SENTENCES[0] in body.text


def test_text_between_breaks_is_read_as_blocks() -> None:
    lines = "<br><br>".join(SENTENCES)
    _, body = read(news_page(f"<div>{lines}</div>"))
    assert body.text.count("\n") >= len(SENTENCES) - 1
    assert all(sentence in body.text.split("\n") for sentence in SENTENCES)


def test_a_date_before_the_text_and_labels_after_it_are_no_body() -> None:
    labels = "<ul>" + "".join(f"<li>{name}</li>" for name in ("Email", "Print", "Copy")) + "</ul>"
    _, body = read(news_page("<p>Tuesday, 10.03.2026 16:05</p>" + paragraphs(6) + labels))
    assert "16:05" not in body.text
    assert body.text.endswith(".")


def test_short_lines_within_the_text_stay() -> None:
    _, body = read(news_page(paragraphs(4) + "<p>12 to 4</p>" + paragraphs(3)))
    assert "12 to 4" in body.text.split("\n")


def test_spans_slice_and_origins_lead_back() -> None:
    document, body = read(news_page())
    tree = document.tree
    assert "\n".join(block.span.slice(body.text) for block in body.blocks) == body.text
    for block in body.blocks:
        element = tree.element_at(block.origin)
        assert element is not None
        assert block.span.slice(body.text) in tree.text_of(element)


def test_kinds() -> None:
    inner = (
        paragraphs(3)
        + "<h2>What the council wants</h2>"
        + paragraphs(3)
        + f"<blockquote><p>{SENTENCES[4]}</p></blockquote><ul><li>{SENTENCES[1]}</li><li>{SENTENCES[2]}</li></ul>"
        + paragraphs(2)
    )
    _, body = read(news_page(inner))
    kinds = {block.span.slice(body.text): block.kind for block in body.blocks}
    assert kinds[LEAD] == "lead"
    assert kinds["What the council wants"] == "heading"
    assert kinds[SENTENCES[4]] == "quote"
    assert kinds[SENTENCES[1]] == "list_item"
    assert list(kinds.values()).count("paragraph") >= 3


def test_links_cover_their_words() -> None:
    inner = (
        paragraphs(4)
        + f"<p>{SENTENCES[0]} Read <a href='/report'>the <b>full report</b></a> or <a href='javascript:x()'>not</a>.</p>"
    )
    _, body = read(news_page(inner + paragraphs(2)))
    links = {link.text: link for link in body.links}
    assert links["the full report"].url == "https://velm.example/report"
    span = links["the full report"].span
    assert span is not None
    assert span.slice(body.text) == "the full report"
    assert "not" not in links


def test_pictures_have_their_captions() -> None:
    _, body = read(news_page())
    assert [(image.url, image.caption) for image in body.images] == [
        ("https://velm.example/ferry.jpg", "The ferry in dock on Monday. Photo: Jon Reed")
    ]


def test_a_page_without_prose_has_no_body() -> None:
    _, body = read("<html><body><nav><a href=/a>A</a></nav><ul><li><a href=/b>B</a></ul></body></html>")
    assert (body.text, body.blocks, body.accepted) == ("", (), ())


def test_declared_texts() -> None:
    document, _ = read(news_page())
    assert declared_texts(document) == (TITLE, LEAD)
    assert declared_texts(parse(open_page("<p>none</p>"))) == ("", "")


_PARTS = (
    "<div>", "</div>", "<br>", "<h2>Part</h2>", "<ul><li>", "<a href=/x>more</a>", "<blockquote>", "</blockquote>",
    "<table><tr><td>cell", "</table>", "<aside>", "</aside>",
)  # fmt: skip
_BODIES = st.lists(st.sampled_from([*(f"<p>{one}</p>" for one in SENTENCES), *_PARTS]), max_size=30)


@settings(max_examples=60, deadline=None)
@given(_BODIES)
def test_laws_of_a_body(pieces: list[str]) -> None:
    markup = news_page("".join(pieces))
    document, body = read(markup)
    assert (body.text, body.blocks) == read(markup)[1][:2]
    assert list(body.accepted) == sorted(set(body.accepted))
    assert [block.span.slice(body.text) for block in body.blocks] == [body.page_blocks.texts[block] for block in body.accepted]
    for link in body.links:
        assert link.span is not None
        assert link.span.slice(body.text) == link.text
    assert all(document.tree.element_at(block.origin) is not None for block in body.blocks)


def test_a_table_around_one_picture_holds_its_caption() -> None:
    table = "<table><tr><td><img src='/quay.jpg'></td></tr><tr><td><p>The ferry on Monday. Photo: Ida Brandel</p></td></tr></table>"
    article = read_page(open_page(news_page(table + paragraphs(7)), url="https://velm.example/news/ferry"))
    (image,) = [image for image in article.images if image.url == "https://velm.example/quay.jpg"]
    assert image.credit == "Ida Brandel"


def test_a_page_without_an_address_counts_from_the_one_that_it_declares() -> None:
    head = '<link rel="canonical" href="https://velm.example/news/ferry">'
    inner = "<figure><img src='/dock.jpg'><figcaption>The dock.</figcaption></figure>" + paragraphs(7)
    article = read_page(open_page(news_page(inner, head=head)))
    assert "https://velm.example/dock.jpg" in {image.url for image in article.images}
