"""Markup, plain text and what is neither are told apart by content alone."""

from __future__ import annotations

import pytest

from sumber.page.form import form_of, is_binary


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.4 x", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"PK\x03\x04zip", b"GIF89a", b"\x00" * 40, b"RIFF....WEBP",
     b"\x00\x00\x00 ftypmp42", b"text \x00\x01\x02" * 30],
)  # fmt: skip
def test_binary(data: bytes) -> None:
    assert is_binary(data)


@pytest.mark.parametrize(
    "data",
    [
        b"plain words\twith\r\nlines\x0c",
        "日本語の文".encode(),
        "\ufeffab".encode("utf-16"),
        b"\x1b[1mcolour\x1b[0m in a long line " * 9,
        b"",
    ],
)
def test_not_binary(data: bytes) -> None:
    assert not is_binary(data)


@pytest.mark.parametrize(
    "text",
    ["<!DOCTYPE html><title>a</title>", "<HTML lang=en>", "  \n<div>a</div>", "Kept: <p>one</p><p>two</p>", "<p>only one",
     '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html xmlns="x">', "word <br> word <br> word"],
)  # fmt: skip
def test_html(text: str) -> None:
    assert form_of(text) == "html"


@pytest.mark.parametrize(
    "text", ["One line.\nAnother: 3 < 4 and 5 > 2.", "a <b and c", "x", "Mail to <ann@example.org>\nwith one tag"]
)
def test_plain_text(text: str) -> None:
    assert form_of(text) == "text"


@pytest.mark.parametrize(
    "text", ["<?xml version='1.0'?><rss><channel/></rss>", "<rss version='2.0'>", "\n<feed xmlns='x'>", "<nitf>"]
)
def test_xml(text: str) -> None:
    assert form_of(text) == "xml"


@pytest.mark.parametrize("text", ["", " \n\t", "\u3000" * 5000])
def test_empty(text: str) -> None:
    assert form_of(text) == "empty"


def test_blanks_before_the_markup_do_not_hide_it() -> None:
    assert form_of(" " * 10_000 + "<html><p>late</p></html>") == "html"
