"""The flat lists tell the same as the tree they were read from, and a path leads back to its element."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from sumber.page import Tree
from sumber.page.walk import walk

PAGE = """<html><body class=top><nav><ul><li><a href=/>Front</a></ul></nav>
<div>left</div><div id=b>before <b>bold</b> after<p>one<p>two <i>three</i><br>four</div>
<article><header><h1>Head</h1></header><nav><p>kept here</p></nav><p>a</p><script>var p = "<p>"</script>
<p>b <span>c</span></p></article>
<svg><text>drawn</text></svg><footer><a href=/about>About</a></footer></body></html>"""


def read(markup: str) -> Tree:
    return walk(LexborHTMLParser(markup)).tree


def test_scripts_drawings_and_furniture_are_left_out() -> None:
    tree = read(PAGE.replace("<p>a</p>", f"<p>{'word ' * 120}</p>"))
    assert not {"script", "svg", "footer"} & set(tree.tags)
    assert tree.tags.count("nav") == 1
    assert "drawn" not in "".join(tree.texts)


def test_furniture_is_kept_where_hardly_any_text_is_left_without_it() -> None:
    unclosed = read(f"<nav><a href=/>Front</a><p>{'word ' * 200}</p><p>c</p>")
    assert unclosed.texts[-1] == "c"
    assert "Head" in read("<footer><h1>Head</h1></footer>").texts


def test_text_of_an_element_is_in_reading_order() -> None:
    tree = read(PAGE)
    box = next(place for place, own in enumerate(tree.attributes) if own.get("id") == "b")
    assert tree.text_of(box) == "before bold afteronetwo threefour"
    assert tree.text_of(tree.by_tag("h1")[0]) == "Head"


def test_by_tag_is_in_document_order() -> None:
    tree = read(PAGE)
    assert [tree.tags[place] for place in tree.by_tag("h1", "p", "div")] == ["div", "div", "p", "p", "h1", "p", "p", "p"]
    assert tree.by_tag("video") == []


def test_attributes_are_those_of_the_page() -> None:
    tree = read("<body><a href='/x' hidden>t</a><b class=c>u</b>")
    assert tree.attributes[1] == {"href": "/x", "hidden": None}
    assert tree.attributes[2] == {}


def test_paths_name_the_way() -> None:
    tree = read(PAGE)
    assert tree.path(0) == "html>body"
    assert tree.path(tree.by_tag("article")[0] + 2) == "html>body>article>header>h1"
    assert [tree.path(place) for place in tree.by_tag("p")][-1] == "html>body>article>p[2]"


def test_every_path_leads_back_and_agrees_with_the_parser() -> None:
    parser = LexborHTMLParser(PAGE)
    tree = walk(parser).tree
    for element in range(len(tree.tags)):
        path = tree.path(element)
        assert tree.element_at(path) == element
        steps = (re.fullmatch(r"([^\[]+)(?:\[(\d+)\])?", step) for step in path.split(">"))
        found = parser.css(">".join(f"{step[1]}:nth-of-type({step[2] or 1})" for step in steps if step))
        assert [node.tag for node in found] == [tree.tags[element]]
        assert tree.tags[element] in ("b", "i", "br") or found[0].attributes == tree.attributes[element]


@pytest.mark.parametrize(
    "path", ["", "html", "html>body>p[9]", "html>body>div[0]", "html>bodyx", "html>body>", "html>body>div[2]>q", "x>y"]
)
def test_paths_that_lead_nowhere(path: str) -> None:
    assert read(PAGE).element_at(path) is None


@given(
    st.lists(
        st.sampled_from(
            ["<div>", "</div>", "<p>", "text ", "<b>", "</b>", "<br>", "<ul><li>", "</ul>", "<nav>", "<script>x</script>"]
        )
    )
)
def test_the_lists_are_one_nested_whole(pieces: list[str]) -> None:
    tree = read("".join(pieces))
    assert tree.parents[0] == -1
    for element in range(1, len(tree.tags)):
        parent = tree.parents[element]
        assert parent < element < tree.ends[element] <= tree.ends[parent]
        assert tree.text_starts[parent] <= tree.text_starts[element] <= tree.text_ends[element] <= tree.text_ends[parent]
        assert tree.element_at(tree.path(element)) == element
        assert element in tree.children(parent)
        assert tree.ancestors(element)[-1] == 0
    for text, owner in enumerate(tree.owners):
        assert tree.text_starts[owner] <= text < tree.text_ends[owner]
