"""Hostile pages, made when asked for: nothing of them is stored."""

from __future__ import annotations

import gzip
from collections.abc import Callable

PROSE = (
    "The harbour office of Velmora said on Tuesday that the ferry would sail again once the repairs were done, and that "
    "travellers who hold tickets may change them without a fee. "
)
_ARTICLE = "<article><h1>The ferry sails again</h1>" + "".join(f"<p>{PROSE}{number}</p>" for number in range(6)) + "</article>"


def page(body: str = _ARTICLE, head: str = "") -> bytes:
    """A page with an article of ours."""
    title = "<title>The ferry sails again</title>"
    return f"<!doctype html><html lang=en><head>{title}{head}</head><body>{body}</body></html>".encode()


def zeros_gzipped(megabytes: int = 200) -> bytes:
    """Zeros that decompress to so many megabytes, made without holding them."""
    piece = gzip.compress(bytes(10_000_000), 9)
    return piece * (megabytes // 10)


def many_attributes(number: int = 100_000) -> bytes:
    """One tag with that many attributes."""
    return page("<div " + " ".join(f"a{place}=1" for place in range(number)) + ">" + PROSE + "</div>")


def attributes_behind_brackets(number: int = 60_000) -> bytes:
    """As `many_attributes`, with brackets in the values to hide where the tag ends."""
    return page("<div " + " ".join(f"a{place}='<b>'" for place in range(number)) + ">" + PROSE + "</div>")


ATTACKS: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "blanks": lambda: b" \n\t " * 100_000,
    "binary": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 1000,
    "picture": lambda: b"\x89PNG\r\n\x1a\n" + bytes(1000),
    "zeros": lambda: bytes(5_000_000),
    "gzip bomb": zeros_gzipped,
    "gzip cut": lambda: gzip.compress(page())[:-20],
    "gzip of nothing": lambda: b"\x1f\x8b",
    "nested tags": lambda: page("<div>" * 100_000 + PROSE),
    "nested tags, closed wrongly": lambda: page("<div></b>" * 100_000 + PROSE),
    "formatting reopened": lambda: page("".join(f"<font size={number}><p>" for number in range(20_000)) + PROSE),
    "many attributes": many_attributes,
    "attributes behind brackets": attributes_behind_brackets,
    "wrong charset": lambda: page(head="<meta charset=utf-16>").replace(b"ferry", b"f\xe9rry"),
    "undecodable": lambda: page(head="<meta charset=shift_jis>").replace(b"ferry", b"\xff\xfe\x80\xa0") * 3,
    "cut in a tag": lambda: page()[:-60] + b'<a href="https://exam',
    "title of 10 MB": lambda: page(head="").replace(b"<title>", b"<title>" + b"very long " * 1_000_000),
    "unclosed comment": lambda: page() .replace(b"</h1>", b"</h1><!--" + b"never closed " * 100_000),
    "entities": lambda: page("<p>" + "&amp;&lt;&#x41;&nosuch;" * 250_000 + "</p>"),
    "unclosed brackets": lambda: page("<" * 1_000_000),
    "opened tags": lambda: page("<a" * 1_000_000),
    "quotes": lambda: page("<a b='\"" * 300_000),
    "one long word": lambda: page("<p>" + "x" * 5_000_000 + "</p>"),
    "many blocks": lambda: page("<p>one two three four five six seven eight nine ten</p>" * 49_000),
    "many breaks": lambda: page("word<br>" * 99_000),
    "class names": lambda: page("".join(f"<p class='c{number} content'>{PROSE}</p>" for number in range(10_000))),
    "linked data without end": lambda: page(head="<script type='application/ld+json'>" + '{"@type":' * 200_000 + "</script>"),
    "very many tags": lambda: page("word<br>" * 300_000),
    "more than 20 MB": lambda: page("<p>" + PROSE * 120_000 + "</p>"),
}  # fmt: skip
