"""Lines that are furniture by their words leave the body; everything else keeps its place in the text."""

from __future__ import annotations

from sumber.article import read_page
from sumber.article.body import Body, find_body
from sumber.article.body_furniture import without_furniture
from sumber.article.damage_lines import line_kinds
from sumber.article.labels import labels
from sumber.model import Block, DamageKind, Span
from sumber.page import open_page, parse

from .news_page import SENTENCES, news_page


def page(*lines: str) -> bytes:
    told = [f"<p>{sentence} It was told <a href='/more/{place}'>in the town</a>.</p>" for place, sentence in enumerate(SENTENCES)]
    middle = "".join(f"<p>{line}</p>" for line in lines)
    body = "".join(told[:3]) + middle + "".join(told[3:])
    return f"<html lang=en><body><article><h1>Ferry sails again</h1><div class=text>{body}</div></article></body></html>".encode()


def _kinds(body: Body) -> dict[str, DamageKind | None]:
    return line_kinds(body.text.split("\n"), labels("en"))


def test_a_label_between_paragraphs_leaves() -> None:
    plain, marked = (read_page(open_page(page(*lines), url="https://a.example/b")) for lines in ((), ("Advertisement",)))
    assert "Advertisement" not in marked.text
    assert marked.text == plain.text
    assert [block.span for block in marked.blocks] == [block.span for block in plain.blocks]
    assert [(link.url, link.span) for link in marked.links] == [(link.url, link.span) for link in plain.links]
    assert all(link.span is not None and link.span.slice(marked.text) == link.text for link in marked.links)


def test_sentences_that_speak_of_such_things_stay() -> None:
    said = "Advertisement in the harbour is to be forbidden from June, the council of Velmora said on Monday."
    assert said in read_page(open_page(page(said))).text


def test_nothing_changes_without_furniture_and_a_body_of_it_alone_stays() -> None:
    body = find_body(parse(open_page(news_page())))
    assert without_furniture(body, _kinds(body)) is body
    alone = body._replace(text="Advertisement", blocks=(Block("paragraph", Span(0, 13), ""),))
    assert without_furniture(alone, _kinds(alone)) is alone


def test_what_was_accepted_goes_with_its_blocks() -> None:
    body = find_body(parse(open_page(page("Advertisement"))))
    shown = [block.span.slice(body.text) for block in body.blocks]
    if "Advertisement" not in shown:  # refused already by what stands around it: put it there by hand
        text = f"{body.text}\nAdvertisement"
        span = Span(len(body.text) + 1, len(text))
        last = Block("paragraph", span, "html>body")
        body = body._replace(text=text, blocks=(*body.blocks, last), accepted=(*body.accepted, len(body.page_blocks) - 1))
    kept = without_furniture(body, _kinds(body))
    assert "Advertisement" not in kept.text
    assert len(kept.accepted) == len(kept.blocks) == len(body.blocks) - 1
    assert "\n".join(block.span.slice(kept.text) for block in kept.blocks) == kept.text
