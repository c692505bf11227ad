"""Credits on a page that stand beside its text."""

from __future__ import annotations

import pytest

from sumber.article.body import Body, find_body
from sumber.article.credits import find_credits
from sumber.article.credits_beside import find_credits_beside
from sumber.model import Credit
from sumber.page import open_page, parse

PARAGRAPHS = "".join(
    f"<p>The ferry between Norderwiek and the island stays in port until {day}, its owner said, and two smaller boats will "
    "sail from the south pier until every pipe in the engine room has been looked at twice.</p>"
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
)


def body_of(extra: str, before: str = "") -> Body:
    page = (
        "<!doctype html><html lang='en'><head><title>Ferry stays in port</title></head><body><article><h1>Ferry stays in port</h1>"
        f"{before}{PARAGRAPHS}{extra}</article></body></html>"
    )
    return find_body(parse(open_page(page)))


def beside(extra: str, *, before: str = "") -> tuple[Credit, ...]:
    return find_credits_beside(body_of(extra, before), language="en")


@pytest.mark.parametrize(
    ("extra", "kind", "name", "outlet"),
    [
        ("<div class='source'>Source : ANTARA</div>", "wire", "ANTARA", "antara"),
        ("<div class='source'>Source: https://tass.ru/politika/20311234</div>", "source", "tass.ru", "tass"),
        ("<figure><img src='/a.jpg'><figcaption>The ferry. (Photo: AP)</figcaption></figure>", "photo", "AP", "ap"),
        ("<div class='foot'>Translated by Selin Aksu</div>", "translator", "Selin Aksu", None),
    ],
)
def test_lines_of_source_around_the_body(extra: str, kind: str, name: str, outlet: str | None) -> None:
    body = body_of(extra)
    found = find_credits_beside(body, language="en")
    # what the body took in is found there, by its span
    inside = find_credits(body.text, language="en", blocks=body.blocks)
    assert [(credit.kind, credit.name, credit.outlet) for credit in (*found, *inside)] == [(kind, name, outlet)]
    for credit in found:
        assert credit.span is None
        assert credit.evidence is not None
        assert credit.evidence.where.startswith("page:")
        assert credit.name in credit.evidence.text


def test_a_picture_above_the_text_names_its_source_once() -> None:
    figure = "<figure><img src='/a.jpg'><figcaption>The ferry at the south pier in May. Photo: Jane Roe/AFP</figcaption></figure>"
    found = beside("", before=figure + figure)
    assert len({(credit.kind, credit.name) for credit in found}) == len(found)
    assert {credit.kind for credit in found} <= {"photo"}


def test_authors_and_datelines_are_left_to_others() -> None:
    kinds = {credit.kind for credit in beside("<p>By Jane Brandel</p>", before="<p>By Jane Brandel</p>")}
    assert not kinds & {"byline", "dateline"}


def test_far_from_the_body_nothing_is_read() -> None:
    far = "".join(f"<div><a href='/{count}'>Another story of the day, number {count}</a></div>" for count in range(30))
    assert all("Yonhap" not in credit.name for credit in beside(far + "<div>Source: Yonhap</div>"))


def test_a_page_without_a_body_has_none() -> None:
    assert find_credits_beside(find_body(parse(open_page("<html><body></body></html>"))), language="en") == ()
