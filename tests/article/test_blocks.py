"""Blocks: runs of text between block tags and breaks, each region once, nothing lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sumber.article.blocks import Blocks
from sumber.page import open_page, parse


def blocks_of(body: str) -> Blocks:
    return Blocks(parse(open_page(f"<!doctype html><html><body>{body}</body></html>")).tree)


def test_inline_elements_do_not_cut_a_block() -> None:
    assert blocks_of("<p>The <b>fer</b>ry <a href=x>of <i>Velmora</i></a>,\n  again</p>").texts == ["The ferry of Velmora, again"]


def test_block_tags_breaks_and_text_between_them() -> None:
    assert blocks_of("<div>a<p>b</p>c<br>d<br><br>e<ul><li>f<li>g</ul></div>h").texts == list("abcdefgh")


def test_blank_text_is_no_block() -> None:
    assert blocks_of("<div> \n <p>\u00a0</p> <span> </span></div>").texts == []


def test_boxes_lead_to_the_nearest_block_element() -> None:
    blocks = blocks_of("<div>a <span>b</span><p>c</p></div>")
    assert [blocks.tree.path(box) for box in blocks.boxes] == ["html>body>div", "html>body>div>p"]


def test_shares_of_link_and_bold() -> None:
    blocks = blocks_of("<p>abcd <a href=x>efgh</a></p><p><a href=x>all of it</a></p><p><b>bold</b></p><p>none</p>")
    assert [round(share, 2) for share in blocks.linked] == [0.5, 1.0, 0.0, 0.0]
    assert blocks.bold == [0.0, 0.0, 1.0, 0.0]


def test_what_is_pressed_is_marked() -> None:
    assert blocks_of("<p>read <button>Send</button></p>").buttons == [False, True]


def test_units_are_words_or_pairs_of_characters() -> None:
    assert blocks_of(
        "<p>three words here</p><p>ベルモラ市の港湾事務所は火曜日に発表した</p><p>항구 사무소는 화요일에</p>"
    ).units == [3, 10, 3]


def test_inside_gives_the_blocks_of_an_element() -> None:
    blocks = blocks_of("<div><p>a</p><p>b</p></div><p>c</p>")
    assert blocks.inside(0) == (0, 3)
    assert blocks.inside(1) == (0, 2)
    assert blocks.inside(3) == (1, 2)


_PIECES = st.lists(
    st.sampled_from(
        [
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<br>",
            "one ",
            "two.",
            " ",
            "<b>",
            "</b>",
            "<a href=x>",
            "</a>",
            "<table><tr><td>",
            "</table>",
            "字",
        ]
    ),
    max_size=40,
)


@given(_PIECES)
def test_regions_are_disjoint_ordered_and_complete(pieces: list[str]) -> None:
    blocks = blocks_of("".join(pieces))
    texts = blocks.tree.texts
    assert all(start < stop for start, stop in zip(blocks.starts, blocks.stops, strict=True))
    assert all(stop <= start for stop, start in zip(blocks.stops, blocks.starts[1:], strict=False))
    assert "".join("".join(blocks.texts).split()) == "".join("".join(texts).split())
    assert all(text == " ".join(text.split()) and text for text in blocks.texts)
    assert all(0.0 <= share <= 1.0 for share in (*blocks.linked, *blocks.bold))
    for block, text in enumerate(blocks.texts):
        assert text == " ".join("".join(texts[blocks.starts[block] : blocks.stops[block]]).split())


def test_a_row_of_short_cells_is_one_block() -> None:
    table = "<table><tr><th>Place<th>Ship<th>Points<tr><td>1</td><td><p><a href=x>Velmora</a></p></td><td>21</td></tr></table>"
    blocks = blocks_of(f"<p>a</p>{table}<p>b</p>")
    assert blocks.texts == ["a", "Place Ship Points", "1 Velmora 21", "b"]
    assert [round(share, 2) for share in blocks.linked] == [0, 0, 0.7, 0]
    assert [blocks.tree.path(box)[-2:] for box in blocks.boxes[1:3]] == ["th", "td"]


def test_a_row_of_long_cells_lays_out_a_page() -> None:
    words = "The ferry left at noon. " * 4
    assert blocks_of(f"<table><tr><td>{words}</td><td>Menu</td></tr></table>").texts == [words.strip(), "Menu"]
    assert blocks_of("<table><tr><td>One cell</td></tr></table>").texts == ["One cell"]
