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


def named(number: int, value: str = "", tag: str = "div") -> bytes:
    """One tag with that many attributes, each written in the same way."""
    return page(f"<{tag} " + " ".join(f"a{place}{value}" for place in range(number)) + f">{PROSE}</{tag}>")


def fonts(number: int, between: str = "") -> str:
    """That many formatting elements left open, no two alike."""
    return "".join(f"<font size={place}>{between}" for place in range(number))


def linked_data(value: str, scripts: int = 1) -> bytes:
    """A page that declares this."""
    return page(head=f"<script type='application/ld+json'>{value}</script>" * scripts)


def packed(data: bytes, times: int) -> bytes:
    """Gzip in gzip in gzip."""
    for _ in range(times):
        data = gzip.compress(data, 9, mtime=0)
    return data


def laughs(root: str, levels: int = 30) -> bytes:
    """A doctype with entities that double at each level."""
    doubled = "".join(f'<!ENTITY l{level} "&l{level - 1};&l{level - 1};">' for level in range(1, levels))
    return f"<!DOCTYPE {root} [<!ENTITY l0 'ha'>{doubled}]>".encode()


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
    "a million breaks": lambda: page("word<br>" * 1_000_000),
    "floods: bare": lambda: named(60_000),
    "floods: brackets in names": lambda: named(60_000, "<"),
    "floods: marks in names": lambda: named(60_000, '"'),
    "floods: brackets in values": lambda: named(60_000, '="<p>"'),
    "floods: pages in values": lambda: named(20_000, "='<p class=x>text</p> <a>'"),
    "floods: gaps before values": lambda: named(60_000, "= \t '>'"),
    "floods: one long value": lambda: named(60_000).replace(b"a9 ", b"a9='" + PROSE.encode() * 900 + b"' "),
    "floods: behind a comment that ends at once": lambda: page("<!-->").replace(b"</body>", b"") + named(60_000) + b"-->",
    "floods: behind a script in a script": lambda: page("<script><!--<script></script>") + b"--></script>" + named(60_000),
    "floods: in a style of a drawing": lambda: page("<svg><style>") + named(60_000) + b"</style>",
    "floods: many tags": lambda: page("".join(f"<p {named(1_500).decode()[140:9_000]}>" for _ in range(200))),
    "floods: the root": lambda: page("".join(f"<bOdY a{place}=1>" for place in range(30_000))),
    "floods: small tags": lambda: page("<p a b c d e f g h i j k l m n o p q r s t u v w x y z>word</p>" * 45_000),
    "floods: fewer small tags": lambda: page("<p a b c d e f g h i j k l m n o p q r s t u v w x y z>word</p>" * 29_000),
    "formatting left open": lambda: page("<p>" + fonts(1_000) + "</p>" + f"<p>{PROSE}</p>" * 3_000),
    "formatting left open, a little": lambda: page("<p>" + fonts(250) + "</p>" + "<p>one two three</p>" * 450),
    "formatting closed in cells": lambda: page(fonts(900, "<table><td></font></table>") + "<p>one</p>" * 3_000),
    "formatting closed in values": lambda: page(fonts(900, "<i x='</font>'>") + "<p>one</p>" * 3_000),
    "formatting around blocks": lambda: page(("<b>" + "<div>" * 8 + "</b>") * 5_000 + PROSE),
    "rules in deep spans": lambda: page("<span>" * 4_000 + "<hr>" * 90_000),
    "lists in lists": lambda: page("<ul><li>" * 2_400 + PROSE + "<li>one" * 2_000),
    "tables in tables": lambda: page("<table><tr><td>" * 1_600 + PROSE),
    "tables without rows": lambda: page("<table>" + f"<p>{PROSE}<b>" * 5_000),
    "a table of many cells": lambda: page("<table>" + ("<tr>" + "<td>12" * 30) * 3_000 + "</table>"),
    "a table of endless spans": lambda: page("<table>" + "<tr><td colspan=999999999 rowspan=999999999>cell" * 9_000 + "</table>"),
    "nothing closed": lambda: page("<div><p><a href=x><ul><li><table><tr><td><select><option><svg><b><i>one two " * 380),
    "closed too often": lambda: page("</div></p></b></table></article></body></html>text " * 12_000),
    "entities without end": lambda: page("<p>&" + "amp" * 2_000_000),
    "entities of numbers": lambda: page("<p>" + "&#1114112;&#xD800;&#0;&#x80;&#99999999999999999999;" * 60_000),
    "entities in attributes": lambda: page("<p title='" + "&lt;&quot;&bogus" * 400_000 + "'>" + PROSE),
    "comments": lambda: page(f"<!-- {PROSE} -->" * 40_000),
    "a comment of 15 MB": lambda: page("<!--" + "-" * 15_000_000 + "-->"),
    "a comment of endings": lambda: page("<!--" + "--!" * 4_000_000),
    "a doctype of 10 MB": lambda: b"<!doctype " + b"html " * 2_000_000 + page(),
    "CDATA": lambda: page("<svg><![CDATA[" + "]]" * 5_000_000),
    "gzip in gzip": lambda: packed(page(), 6),
    "gzip bomb in gzip": lambda: packed(zeros_gzipped(), 3),
    "gzip of many members": lambda: gzip.compress(b"<p>one ", mtime=0) * 60_000,
    "linked data: a million nodes": lambda: linked_data('{"@graph":[' + ",".join(['{"@type":"Thing"}'] * 700_000) + "]}"),
    "linked data: closed deep": lambda: linked_data('{"a":' * 5_000 + "1" + "}" * 5_000),
    "linked data: lists": lambda: linked_data("[" * 3_000_000),
    "linked data: a huge number": lambda: linked_data('{"@type":"NewsArticle","wordCount":' + "9" * 3_000_000 + "}"),
    "linked data: many numbers": lambda: linked_data('{"@type":"NewsArticle","a":[' + "1e308," * 900_000 + "1]}"),
    "linked data: surrogates": lambda: linked_data('{"@type":"NewsArticle","headline":"' + "\\ud800" * 900_000 + '"}'),
    "linked data: many authors": lambda: linked_data('{"@type":"NewsArticle","author":[' + '{"name":"A B"},' * 200_000 + '"C"]}'),
    "linked data: many articles": lambda: linked_data('[' + '{"@type":"NewsArticle","headline":"A ferry sails"},' * 60_000 + "{}]"),
    "linked data: many scripts": lambda: linked_data('{"@type":"NewsArticle","headline":"A ferry sails again"}', 40_000),
    "linked data: a body of 2 MB": lambda: linked_data('{"@type":"NewsArticle","articleBody":"' + PROSE * 9_000 + '"}'),
    "linked data: closings": lambda: linked_data('{"@type":"NewsArticle"}' + ";" * 1_000_000 + "-->" * 200_000),
    "linked data: quotation marks": lambda: linked_data('{"a":' + '"\\' * 700_000),
    "linked data: commas": lambda: linked_data('{"@type":"NewsArticle","a":[' + ", " * 700_000 + "]}"),
    "linked data: comments": lambda: linked_data('{"@type":"NewsArticle" ' + "/*" * 700_000 + "}"),
    "an author of 200,000 names": lambda: page(head=f"<meta name=author content='{'Mara Lindqvist and Oro Venn, ' * 100_000}'>"),
    "an address of dates": lambda: page(head=f"<link rel=canonical href='http://a.example/{'2026/03/10/' * 200_000}'>"),
    "a declared title of 2 MB": lambda: page(head=f"<meta property='og:title' content='{'The ferry | sails - again: ' * 80_000}'>"),
    "a declared day of digits": lambda: page(head=f"<meta property='article:published_time' content='{'2026-03-10 ' * 200_000}'>"),
    "a class of 3 MB": lambda: page(f"<div class='{'content-main ' * 250_000}'>" + _ARTICLE + "</div>"),
    "brackets in no known encoding": lambda: page().replace(b"<p>", b"<p>" + b"\xe6\xe7 " * 900 + b"<a " * 15_000),
    "many metas": lambda: page(head="".join(f"<meta name='m{place}' content='{PROSE}'>" for place in range(40_000))),
    "many links": lambda: page(f"<p>{PROSE}" + "".join(f"<a href='/p/{place}'>word</a> " for place in range(45_000))),
    "many pictures": lambda: page(f"<figure><img src='a.jpg'><figcaption>{PROSE}</figcaption></figure>" * 12_000),
    "many dates": lambda: page("<p>10/03/2026 08:00 WIB, 10 March 2026, 2026-03-10T08:00Z " * 30_000),
    "many headings": lambda: page(f"<h1>The ferry sails again</h1><h2>{PROSE}</h2>" * 12_000),
    "bylines": lambda: page("<p class=byline>By Mara Lindqvist, Oro Venn and Antara</p>" * 20_000),
    "bylines of one word": lambda: page("".join(f"<p>By</p><p>x{place}" for place in range(20_000))),
    "bylines at the foot": lambda: page(f"<p>{PROSE}" + "By <i>Mara Lindqvist</i> " * 30_000),
    "authors in microdata": lambda: page("".join(f"<i itemprop=author>By x{place}</i>" for place in range(20_000))),
    "dates of no month": lambda: page("".join(f"<p class=date{place}>Published: 4 Marcho 2031 x</p>" for place in range(20_000))),
    "links that are dates": lambda: page("".join(f"<a class=date href=/x{place}>4 March 2031</a>" for place in range(20_000))),
    "null characters": lambda: page("<p>\0" + f"{PROSE}\0" * 20_000),
    "bidi": lambda: page("<p>" + f"\u202e{PROSE}\u2066" * 20_000),
    "controls": lambda: page("<p>" + f"\x01\x1b[31m{PROSE}\x7f" * 20_000),
    "combining marks": lambda: page("<p>" + "e" + "\u0301" * 3_000_000),
    "invisible signs": lambda: page("<p>" + "\u200b\u00ad\u2060" * 1_000_000 + PROSE),
    "blanks between words": lambda: page("<p>" + "one" + "\u00a0 \u3000" * 1_500_000 + PROSE),
    "digits": lambda: page("<p>" + "1" * 3_000_000),
    "dots": lambda: page("<p>" + "a." * 2_000_000),
    "dashes": lambda: page("<p>" + "- " * 2_000_000),
    "quotation marks": lambda: page("<p>" + "\u201c\u201d\"' " * 500_000),
    "brackets in words": lambda: page("<p>" + "[([{" * 800_000),
    "addresses": lambda: page("<p>" + "http://a.b/c?d=e " * 200_000),
    "capitals": lambda: page("<p>" + "A B C " * 600_000),
    "colons": lambda: page("<p>" + "a: b, " * 500_000),
    "bars": lambda: page("<p>" + "| a " * 500_000),
    "billion laughs": lambda: b"<?xml version='1.0'?>" + laughs("l") + b"<rss>&l29;</rss>",
    "billion laughs in a page": lambda: laughs("html") + page("<p>&l29;</p>" + PROSE),
    "entities from outside": lambda: b"<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + page("<p>&x; " + PROSE * 9),
    "plain: lines of a letter": lambda: b"a\n" * 1_000_000,
    "plain: one line": lambda: PROSE.encode() * 40_000,
    "plain: quoted": lambda: (b"> " * 50 + PROSE.encode() + b"\n") * 8_000,
    "plain: bars": lambda: b"a | b | c\n" * 300_000,
    "plain: hard wraps": lambda: b"The harbour office of Velmora said on\n" * 100_000,
    "plain: blanks": lambda: b"a" + b" " * 5_000_000 + b"b",
    "plain: placeholders": lambda: b"[word_1] , " * 300_000,
    "plain: repeated": lambda: (PROSE.encode() + b"\n\n") * 20_000,
    "more than 20 MB": lambda: page("<p>" + PROSE * 120_000 + "</p>"),
}  # fmt: skip
