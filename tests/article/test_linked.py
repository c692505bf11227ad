"""Which object of the linked data is the page's article."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sumber.article.linked import article_nodes, bare_address, is_article, is_media, strings
from sumber.page import Declared
from sumber.page.linked_data import read_linked_data


def declared(*objects: dict[str, Any]) -> Declared:
    return Declared(nodes=read_linked_data([json.dumps(list(objects))]))


def names(*objects: dict[str, Any], addresses: frozenset[str] = frozenset()) -> list[str]:
    return [node.values["name"] for node in article_nodes(declared(*objects), addresses)]


def test_news_before_article_before_page_before_video() -> None:
    order = ["VideoObject", "WebPage", "Article", "NewsArticle"]
    assert names(*({"@type": kind, "name": kind} for kind in order)) == ["NewsArticle", "Article", "WebPage", "VideoObject"]


def test_what_is_no_page_is_left_out() -> None:
    assert names({"@type": "Organization", "name": "o"}, {"@type": "BreadcrumbList", "name": "b"}, {"name": "bare"}) == []


def test_the_node_that_names_the_pages_address_wins() -> None:
    first = {"@type": "NewsArticle", "name": "other", "url": "https://lirena.example/b"}
    second = {"@type": "Article", "name": "own", "mainEntityOfPage": {"@id": "http://www.lirena.example/a/?x=1"}}
    assert names(first, second, addresses=frozenset({"lirena.example/a"})) == ["own", "other"]


def test_a_dated_node_beats_an_undated_one_of_its_type() -> None:
    assert names({"@type": "Article", "name": "a"}, {"@type": "Article", "name": "b", "datePublished": "2031"}) == ["b", "a"]


@pytest.mark.parametrize("role", ["hasPart", "isPartOf", "comment", "mentions", "author"])
def test_what_hangs_on_a_node_does_not_stand_for_the_page(role: str) -> None:
    inner = {"@type": "NewsArticle", "name": "inner"}
    assert names({"@type": "WebPage", "name": "page", role: [inner]}) == ["page"]


def test_elements_of_a_list_do_not_stand_for_the_page_however_deep() -> None:
    item = {"@type": "ListItem", "item": {"@type": "NewsArticle", "name": "teaser"}}
    assert names({"@type": "WebPage", "name": "front", "mainEntity": {"@type": "ItemList", "itemListElement": [item]}}) == ["front"]


def test_the_main_entity_of_a_page_is_its_article() -> None:
    assert names({"@type": "WebPage", "name": "page", "mainEntity": {"@type": "NewsArticle", "name": "article"}})[0] == "article"


def test_kinds_of_nodes() -> None:
    video, page, article = (article_nodes(declared({"@type": kind}))[0] for kind in ("VideoObject", "WebPage", "BlogPosting"))
    assert (is_media(video), is_article(video)) == (True, False)
    assert (is_media(page), is_article(page)) == (False, False)
    assert (is_media(article), is_article(article)) == (False, True)


@pytest.mark.parametrize(
    ("address", "bare"),
    [
        ("https://www.lirena.example/a/", "lirena.example/a"),
        ("http://lirena.example/a?x=1#top", "lirena.example/a"),
        ("lirena.example/A", "lirena.example/a"),
        ("", ""),
    ],
)
def test_bare_addresses(address: str, bare: str) -> None:
    assert bare_address(address) == bare


def test_strings_of_a_property() -> None:
    assert strings("Ana &amp; Bo") == ["Ana & Bo"]
    assert strings(["  a  b ", 7, None, "", {"name": "c"}, "d"]) == ["a b", "d"]
    assert strings(None) == []
    assert strings({"@value": "x"}) == []
