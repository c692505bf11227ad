"""A page's bytes become a document: decompressed within bounds, parsed once, refused with a reason."""

from __future__ import annotations

import gzip
import time

from sumber.model import Page
from sumber.page import open_page, parse

HTML = "<html lang=en><head><title>The ferry</title></head><body><p>It sails — at last.</p></body></html>"


def test_markup_has_a_tree_and_what_it_declares() -> None:
    document = parse(open_page(HTML))
    assert document.form == "html"
    assert document.refused is None
    assert document.declared.title == "The ferry"
    assert document.tree.text_of(0) == "It sails — at last."


def test_gzip_is_opened_whatever_the_headers_say() -> None:
    assert parse(open_page(gzip.compress(HTML.encode()))).tree.text_of(0) == "It sails — at last."
    two = gzip.compress(HTML[:40].encode()) + gzip.compress(HTML[40:].encode())
    assert parse(open_page(two)).text == HTML


def test_cut_gzip_gives_what_it_holds() -> None:
    cut = gzip.compress((HTML * 50).encode())[:-12]
    assert parse(open_page(cut)).text.startswith("<html lang=en>")


def test_a_bomb_is_refused_and_its_bytes_kept() -> None:
    bomb = gzip.compress(bytes(21_000_000))
    document = parse(open_page(bomb))
    assert document.refused is not None
    assert document.refused.rule == "budget.bytes"
    assert document.page.data == bomb


def test_forms_without_a_tree() -> None:
    assert parse(Page(b"")).form == "empty"
    assert parse(Page(b"%PDF-1.7")).form == "binary"
    text = parse(Page("One line.\nAnother line.".encode("utf-16"), headers=()))
    assert (text.form, text.text, text.tree.tags) == ("text", "One line.\nAnother line.", [])


def test_a_byte_order_mark_is_no_character_of_the_page() -> None:
    document = parse(Page(b"\xef\xbb\xbf" + HTML.encode()))
    assert document.text == HTML
    assert document.tree.texts[0] == "It sails — at last."


def test_other_encodings_reach_the_parser_as_characters() -> None:
    page = Page(HTML.encode("cp1252"), headers=(("content-type", "text/html; charset=windows-1252"),))
    assert parse(page).tree.text_of(0) == "It sails — at last."


def test_gzip_of_many_members_is_opened_in_linear_time() -> None:
    start = time.process_time()
    assert parse(open_page(gzip.compress(b"<p>one ", mtime=0) * 60_000)).text.count("one") == 60_000
    assert time.process_time() - start < 3


def test_brackets_in_names_of_elements_do_not_break_paths() -> None:
    tree = parse(open_page(b"<body><a[1]x><p>one</p><p>two</p></a[1]x></body>")).tree
    for element in range(len(tree.tags)):
        assert tree.element_at(tree.path(element)) == element
