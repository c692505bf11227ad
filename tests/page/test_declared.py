"""What pages declare in their markup."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest
from selectolax.lexbor import LexborHTMLParser

from sumber.page.declared import MAX_METAS, MAX_RELATIONS, Declared, Meta, Relation, read_declared
from sumber.page.walk import walk

PAGE = """<!doctype html><html lang="id"><head>
<title>
  Pelabuhan   Lirena dibuka lagi | Pos Lirena
</title>
<meta charset="utf-8">
<meta property="og:title" content="Pelabuhan Lirena dibuka lagi">
<meta name="Author" content="  Rini   Satwika ">
<meta itemprop="datePublished" content="2031-03-04T08:15:00+07:00">
<meta http-equiv="Content-Language" content="id">
<meta name="empty" content="   ">
<meta name="description">
<meta content="nameless">
<meta property="article:tag" content="pelabuhan"><meta property="article:tag" content="badai">
<link rel="canonical" href=" https://poslirena.example/a/1 ">
<link rel="alternate" hreflang="en" href="/en/a/1"><link rel="alternate" type="application/rss+xml" href="/feed">
<link rel="amphtml" href="/amp/1"><link rel="Shortcut Icon" href="/i.png" sizes="16x16">
<link rel="stylesheet" href="/s.css"><link rel="preload" href="/f.woff"><link rel="canonical" href="">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Pelabuhan Lirena dibuka lagi"}</script>
<script type="application/LD+JSON; charset=utf-8">{"@type": "WebSite", "name": "Pos Lirena"}</script>
<script>{"@type": "Ignored"}</script>
</head><body><p>Teks.<meta itemprop="dateModified" content="2031-03-05"></p><svg><title>gambar</title></svg></body></html>"""


def declared(html: str) -> Declared:
    parser = LexborHTMLParser(html)
    return read_declared(parser, walk(parser))


@pytest.fixture(scope="module")
def page() -> Declared:
    return declared(PAGE)


def test_metas_are_read_in_order_wherever_they_stand(page: Declared) -> None:
    assert [meta.name for meta in page.metas] == [
        "og:title",
        "author",
        "datepublished",
        "content-language",
        "article:tag",
        "article:tag",
        "datemodified",
    ]


def test_a_meta_says_where_it_stands(page: Declared) -> None:
    (meta,) = page.meta("author")
    assert meta == Meta("author", "name", "  Rini   Satwika ")
    assert meta.content == "Rini Satwika"
    assert meta.where == "page:meta[name=author]"
    assert next(page.meta("og:title")).where == "page:meta[property=og:title]"


def test_metas_are_asked_for_in_the_order_of_trust(page: Declared) -> None:
    assert [meta.content for meta in page.meta("article:tag", "author", "missing")] == ["pelabuhan", "badai", "Rini Satwika"]


def test_of_the_relations_the_pages_own_address_is_kept(page: Declared) -> None:
    assert page.relations == (Relation(("canonical",), "https://poslirena.example/a/1"),)
    assert [relation.href for relation in page.related("canonical")] == ["https://poslirena.example/a/1"]
    assert page.relations[0].where == "page:link[rel=canonical]"
    assert list(page.related("alternate")) == []


def test_a_relation_may_stand_beside_others_in_any_case() -> None:
    (relation,) = declared('<link rel="Alternate CANONICAL" href="/a">').related("canonical")
    assert relation == Relation(("alternate", "canonical"), "/a")


def test_title_language_and_linked_data(page: Declared) -> None:
    assert page.title == "Pelabuhan Lirena dibuka lagi | Pos Lirena"
    assert page.language == "id"
    assert [node.types for node in page.nodes] == [("NewsArticle",), ("WebSite",)]


def test_a_page_that_declares_nothing() -> None:
    for html in ("", "<p>x", "<!-- -->", "plain words"):
        assert declared(html) == Declared()


def test_the_language_may_stand_in_the_xml_attribute() -> None:
    assert declared('<html xml:lang="vi"><p>x').language == "vi"
    assert declared(f'<html lang="{"x" * 900}"><p>x').language == "x" * 40


def test_entities_in_contents_are_resolved_by_the_parser() -> None:
    assert next(declared('<meta name="author" content="Ana &amp; Bo">').meta("author")).content == "Ana & Bo"


def test_counts_are_bounded() -> None:
    many = '<meta name="a" content="b"><link rel="canonical" href="/i">' * (MAX_METAS + 50)
    found = declared(many)
    assert len(found.metas) == MAX_METAS
    assert len(found.relations) == MAX_RELATIONS


def test_a_declared_is_a_value_that_does_not_change(page: Declared) -> None:
    assert page == declared(PAGE)
    with pytest.raises(FrozenInstanceError):
        page.title = "another"  # type: ignore[misc]


@pytest.mark.parametrize("around", ["body", "footer", "nav", "noscript", "div", "article"])
def test_what_the_body_declares_is_read_wherever_it_stands(around: str) -> None:
    script = '<script type="Application/LD+json">{"@type": "NewsArticle"}</script>'
    metas = '<meta itemprop="datePublished" content="2031-03-04"><link rel="Canonical" href="https://poslirena.example/b">'
    found = declared(f"<html><head></head><body><p>{'Teks. ' * 200}</p><{around}>{script}{metas}</{around}></body></html>")
    assert [node.types for node in found.nodes] == [("NewsArticle",)]
    assert [meta.name for meta in found.metas] == ["datepublished"]
    assert [relation.href for relation in found.related("canonical")] == ["https://poslirena.example/b"]
