"""Marks near the title."""

from __future__ import annotations

from sumber.article.marks import AFTER, BEFORE, MAX_TEXTS, near_title, with_attribute

from .declared_pages import about, anchor_of


def test_marks_are_found_by_class_and_id() -> None:
    tree = about('<p class="Article-Byline">a</p><p id="pubdate">b</p><p class="lead">c</p><p class="author-date">d</p>').tree
    near = near_title(tree, None)
    assert [tree.text_of(element) for element in near.bylines] == ["a", "d"]
    assert [tree.text_of(element) for element in near.dates] == ["b", "d"]


def test_empty_and_big_elements_are_no_marks() -> None:
    big = "".join(f"<p>{n}</p>" for n in range(MAX_TEXTS + 1))
    near = near_title(about(f'<div class="date"></div><div class="date">{big}</div>').tree, None)
    assert near.dates == []


def test_only_what_is_near_the_title_is_looked_at() -> None:
    filler = "<i>x</i>"
    far, near_by = '<p class="date">far</p>', '<p class="date">near</p>'
    body = f"{far}{filler * BEFORE}{near_by}<h1>T</h1>{near_by}{filler * AFTER}{far}"
    page = about(body)
    near = page.near(anchor_of(page))
    assert [page.tree.text_of(element) for element in near.dates] == ["near", "near"]


def test_near_is_found_once() -> None:
    page = about("<h1>T</h1>")
    assert page.near(None) is page.near(None)


def test_properties_and_relations_are_found_in_the_same_pass() -> None:
    tree = about(
        '<p itemprop="author">a</p><p property="date">b</p><a rel="author">c</a><p title="d">d</p><p class="date"></p>'
    ).tree
    near = near_title(tree, None)
    assert [tree.text_of(element) for element in near.items] == ["a", "b"]
    assert [tree.text_of(element) for element in near.related] == ["c"]


def test_names_in_any_case_and_several_pieces_in_one() -> None:
    tree = about('<p class="Post-DATE author">a</p><p class="PubDate">b</p><p class="teaser">c</p>').tree
    near = near_title(tree, None)
    assert [tree.text_of(element) for element in near.dates] == ["a", "b"]
    assert [tree.text_of(element) for element in near.bylines] == ["a"]


def test_attributes_are_matched_as_words() -> None:
    tree = about('<a rel="nofollow Author">a</a><a rel="authority">b</a><a>c</a>').tree
    found = with_attribute(tree, "rel", ("author",), range(len(tree.tags)))
    assert [tree.text_of(element) for element in found] == ["a"]


def test_a_name_that_stood_on_an_earlier_page_is_known() -> None:
    for _ in range(2):
        near = near_title(about('<p class="dateline-x1">a</p><p class="x2-autor">b</p><p class="x3">c</p>').tree, None)
        assert (len(near.dates), len(near.bylines)) == (1, 1)
