"""Bytes → bytes, bent by chance: the ways in which pages are broken, and those in which somebody would break them."""

from __future__ import annotations

import gzip
import random
import re
from collections.abc import Callable

from .seeds import seeds

Chance = random.Random
_MOST = 400_000

_TOKENS = (
    b"<", b">", b"</", b"<!--", b"-->", b"--!>", b"<![CDATA[", b"]]>", b"<!doctype", b"<?xml", b"&", b"&#x0;", b"&#xD800;",
    b"&#55296;", b"&amp", b"&nosuch;", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", "\u202e".encode(),
    "\u2028".encode(), "\ufeff".encode(), b"\r", b"\x0b", b"\x1b[31m", b"\"", b"'", b"`", b"=", b"<script>", b"</script>",
    b"<style>", b"<title>", b"<textarea>", b"<table>", b"<tr><td>", b"<select><option>", b"<svg>", b"<math>", b"<template>",
    b"<noscript>", b"<body class=x>", b"<html lang=xx>", b"<p>", b"<br>", b"<h1>", b"<a href=x>", b"<b>", b"<font size=7>",
    b"<time datetime='9999-99-99'>", b"<time datetime='0000-00-00T99:99'>", b"<meta charset=utf-16>",
    b"<meta charset=utf-7>", b"<meta http-equiv=content-type content='text/html; charset=shift_jis'>",
    b"<base href='http://['>", b"<a href='http://[::1'>", b"<img src='//\0'>", b"<link rel=canonical href='http://]'>",
    "\u0661\u0662/\u0663/\u0664\u0665\u0666".encode(), "\u00b2\u2460".encode(), b"99999999999999999999/99/9999",
    b"29/02/2023", b"24:60:61", "\u0130\u0131\u017f\ufb01".encode(), "\U0001f468\u200d\U0001f469".encode(),
    "e\u0301\u0301\u0301".encode(), b"%s{}%(a)s", b"[word_1]", b"(0)",
)  # fmt: skip
_JSON = (
    b"null", b"[]", b"{}", b"true", b"-1e999", b"1e400", b"9" * 400, b'""', b'"\\ud800"', b'"\\u0000"', b"[[[[]]]]",
    b'{"@type":[]}', b'{"@value":"x"}', b'{"@type":"NewsArticle","headline":[{}]}', b'["a",1,null]',
    b'{"@graph":{"@graph":[{}]}}', b"NaN", b"01", b'{"a":', b'"2026-13-45"', b'"0001-01-01"',
    b'"9999-12-31T23:59:60+99:99"', b'{"name":{"name":{"name":1}}}',
)  # fmt: skip
_CHARSETS = ("utf-16", "utf-16-be", "utf-32", "cp1251", "shift_jis", "gb18030", "iso-2022-jp", "euc_kr", "big5", "utf-7", "cp037")
_ATTRIBUTE = re.compile(rb"""\s[\w:-]+=("[^"]*"|'[^']*')""")
_JSON_VALUE = re.compile(rb'(?<=:)\s*(?:"[^"]*"|\[[^\]]*\]|[\w.-]+)')


def mutate(seed: int) -> bytes:
    """The bytes of that seed: the same on every machine, at most 400 kB before they are packed."""
    chance = Chance(seed)
    data = chance.choice(seeds())
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        data = chance.choice(WAYS)(chance, data)[:_MOST]
    return data


def _place(chance: Chance, data: bytes) -> int:
    return chance.randrange(len(data) + 1)


def flip(chance: Chance, data: bytes) -> bytes:
    """Some bytes become others."""
    bent = bytearray(data)
    for _ in range(chance.choice((1, 3, 30)) if bent else 0):
        bent[chance.randrange(len(bent))] = chance.randrange(256)
    return bytes(bent)


def truncate(chance: Chance, data: bytes) -> bytes:
    """The end, or the beginning, is lost."""
    place = _place(chance, data)
    return data[:place] if chance.random() < 0.7 else data[place:]


def splice(chance: Chance, data: bytes) -> bytes:
    """A piece of another page stands in this one."""
    other = chance.choice(seeds())
    start, place = _place(chance, other), _place(chance, data)
    return data[:place] + other[start : start + chance.choice((20, 200, 5_000))] + data[place + chance.choice((0, 0, 200)) :]


def repeat(chance: Chance, data: bytes) -> bytes:
    """A piece is said over and over."""
    start = _place(chance, data)
    end = start + chance.choice((1, 5, 40, 600))
    return data[:start] + data[start:end] * chance.choice((2, 20, 500)) + data[end:]


def drop(chance: Chance, data: bytes) -> bytes:
    """A piece is gone."""
    start = _place(chance, data)
    return data[:start] + data[start + chance.choice((1, 8, 60, 900)) :]


def insert(chance: Chance, data: bytes) -> bytes:
    """Tokens that matter to some layer, where chance puts them."""
    for _ in range(chance.choice((1, 4, 20))):
        place = _place(chance, data)
        data = data[:place] + chance.choice(_TOKENS) * chance.choice((1, 1, 1, 50)) + data[place:]
    return data


def nest(chance: Chance, data: bytes) -> bytes:
    """A piece deep inside elements, closed or not."""
    tag = chance.choice(
        (b"div", b"b", b"table><tr><td", b"ul><li", b"font color=red", b"blockquote", b"svg><title", b"a href=x", b"span")
    )
    depth, start = chance.choice((3, 60, 700, 4_000)), _place(chance, data)
    name = re.split(rb"[ >]", tag)[0]
    closing = b"</" + name + b">" if chance.random() < 0.5 else b""
    return data[:start] + (b"<" + tag + b">") * depth + data[start : start + 300] + closing * depth + data[start + 300 :]


def attributes(chance: Chance, data: bytes) -> bytes:
    """Attributes are swapped, emptied, filled with brackets, or come in floods."""
    found = list(_ATTRIBUTE.finditer(data))
    if not found or chance.random() < 0.2:
        flood = b" ".join(b"a%d='%s'" % (place, chance.choice(_TOKENS)) for place in range(chance.choice((3, 100, 1_900))))
        place = data.find(b"<p", _place(chance, data))
        return data[: place + 2] + b" " + flood + data[place + 2 :]
    one = chance.choice(found)
    value = chance.choice(
        (chance.choice(found)[1], b'""', b'"' + chance.choice(_TOKENS) + b'"', b"'>", b'"' + b"x " * 3_000 + b'"')
    )
    return data[: one.start(1)] + value + data[one.end(1) :]


def linked_data(chance: Chance, data: bytes) -> bytes:
    """Values of JSON become others, nest, or are cut."""
    begin = data.find(b"ld+json")
    found = list(_JSON_VALUE.finditer(data, begin, data.find(b"</script", begin))) if begin >= 0 else []
    if not found:
        value = b'{"@type":"NewsArticle","articleBody":' + chance.choice(_JSON) + b',"author":' + chance.choice(_JSON) + b"}"
        return b"<script type=application/ld+json>" + value + b"</script>" + data
    one = chance.choice(found)
    value = chance.choice(_JSON)
    if chance.random() < 0.2:
        value = chance.choice((b"[", b'{"a":')) * chance.choice((10, 1_000, 30_000))
    return data[: one.start()] + value + data[one.end() :]


def charset(chance: Chance, data: bytes) -> bytes:
    """The bytes are in another encoding than they say, or say another than they are in."""
    text = data.decode("utf-8", "replace")
    if chance.random() < 0.5:
        return text.encode(chance.choice(_CHARSETS), "replace")
    return re.sub(r"(charset=\W?)[\w-]+", rf"\g<1>{chance.choice(_CHARSETS)}", text).encode("utf-8", "replace")


def numbers(chance: Chance, data: bytes) -> bytes:
    """Some digits become others: dates that cannot be, counters beyond all."""
    return re.sub(
        rb"\d+", lambda one: one[0] if chance.random() < 0.7 else b"%d" % chance.randrange(10 ** chance.choice((1, 2, 4, 20))), data
    )


def unmark(chance: Chance, data: bytes) -> bytes:
    """The tags are lost, as where somebody scraped the text: with line breaks or without."""
    return re.sub(rb"<[^>]*>", chance.choice((b"\n", b" ", b"", b"\n\n")), data)


def pack(chance: Chance, data: bytes) -> bytes:
    """Gzip: once, in members, of itself, or cut."""
    packed = gzip.compress(data, 1, mtime=0)
    return chance.choice((packed, packed + packed, gzip.compress(packed, 1, mtime=0), packed[: _place(chance, packed)]))


WAYS: tuple[Callable[[Chance, bytes], bytes], ...] = (
    flip, truncate, splice, splice, repeat, drop, insert, insert, nest, attributes, linked_data, linked_data, charset,
    numbers, unmark, pack,
)  # fmt: skip
"""Every way to bend bytes; the commoner ones stand twice."""
