"""Bytes → text, by the HTML standard's order of evidence, with the evidence.

Order: what the caller knows, byte order mark, HTTP header, `<meta>` in the first 1,024 bytes, UTF-8 if it is strictly
that, a guess on the text. A declaration that the bytes contradict is passed over, and the evidence says so.
https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

import cchardet
import webencodings

from sumber.model import Evidence, Page

_PRESCAN = 1024
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_BE, "utf-16be"), (codecs.BOM_UTF16_LE, "utf-16le"))
_HEADER_CHARSET = re.compile(r"""charset\s*=\s*["']?([^\s"';]+)""", re.IGNORECASE)
_META = re.compile(rb"<meta[\s/][^>]*>", re.IGNORECASE)
_META_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([^\s"'/>;]+)""", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([^"']+)""", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_TAGS = re.compile(rb"<[^<>]*>")
_HIGH = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")

# The web's decoders know more characters than Python's of the same name.
# https://encoding.spec.whatwg.org/#names-and-labels
_CODECS = {"gbk": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949", "big5": "big5hkscs", "iso-8859-8-i": "iso-8859-8",
           "x-mac-cyrillic": "mac-cyrillic", "macintosh": "mac-roman", "windows-874": "cp874",
           "x-user-defined": "cp1252"}  # fmt: skip

# More of a page than this in bytes that its encoding does not know shows that the encoding is another.
_MOST_BAD = 0.002
# The detector is asked about the beginning of a long page.
_MOST_MARKUP, _MOST_SAMPLE = 4_000_000, 1_000_000
# As many sequences that follow UTF-8's rules do not come about in another encoding.
_ENOUGH_UTF8 = 3


class Decoded(NamedTuple):
    """Text, and which encoding on what evidence."""

    text: str
    encoding: Evidence


class _Claim(NamedTuple):
    encoding: str
    rule: str
    where: str


def decode(page: Page, data: bytes) -> Decoded:
    """The text of `data`, which are the page's bytes without compression. Never fails: what no decoder knows becomes U+FFFD."""
    passed_over = ""
    is_utf8 = None
    for claim in _claims(page, data):
        if claim.encoding == "utf-8" or (is_utf8 is None and claim.rule != "bom"):
            text = _utf8(data)
            is_utf8 = text is not None
            if text is not None and (claim.encoding == "utf-8" or len(_HIGH.findall(data)) >= _ENOUGH_UTF8):
                differs = "" if claim.encoding == "utf-8" else f"; declared {claim.encoding}, but the bytes are UTF-8"
                return Decoded(text, Evidence(f"encoding.{claim.rule}", claim.where, "utf-8" + differs + passed_over))
        text = _try(data, claim.encoding)
        if text is not None:
            return Decoded(text, Evidence(f"encoding.{claim.rule}", claim.where, claim.encoding + passed_over))
        passed_over += f"; declared {claim.encoding}, which does not decode"
    text = _utf8(data)
    if text is not None:
        return Decoded(text, Evidence("encoding.utf8", "page:bytes", "utf-8" + passed_over))
    return _guess(data, passed_over)


def _claims(page: Page, data: bytes) -> Iterator[_Claim]:
    if page.charset:
        yield _Claim(page.charset, "given", "call")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            yield _Claim(encoding, "bom", "page:bytes")
    header = _HEADER_CHARSET.search(page.header("content-type") or "")
    if header and (name := _lookup(header[1])):
        yield _Claim(name, "header", "header:content-type")
    if (declared := _prescan(data)) is not None:
        yield declared


def _prescan(data: bytes) -> _Claim | None:
    head = _COMMENT.sub(b"", data[:_PRESCAN])
    for meta in _META.findall(head):
        found = _META_CHARSET.search(meta)
        if found and (name := _lookup(found[1].decode("latin-1"))):
            return _Claim("utf-8" if name.startswith("utf-16") else name, "meta", "page:meta[charset]")
    found = _XML_CHARSET.match(head.lstrip())
    if found and (name := _lookup(found[1].decode("latin-1"))):
        return _Claim("utf-8" if name.startswith("utf-16") else name, "xml", "page:xml[encoding]")
    return None


def _lookup(label: str) -> str | None:
    known = webencodings.lookup(label)
    return None if known is None else str(known.name)


def _utf8(data: bytes) -> str | None:
    """The text if the bytes are UTF-8; a character that the end of the page cuts in two is left out."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        if problem.reason == "unexpected end of data" and len(data) - problem.start < 4:
            return data[: problem.start].decode("utf-8-sig")
        return None


def _try(data: bytes, encoding: str) -> str | None:
    """The text in an encoding that fits; a few bytes that it does not know are pardoned."""
    text = data.decode(_CODECS.get(encoding, encoding), "replace")
    if text.startswith("\ufeff"):
        text = text[1:]
    return None if text.count("\ufffd") > 1 + _MOST_BAD * len(text) else text


def _guess(data: bytes, passed_over: str) -> Decoded:
    """Ask the detector about the text without its tags: what a page says in ASCII about itself outweighs its language."""
    sample = _TAGS.sub(b" ", data[:_MOST_MARKUP])[:_MOST_SAMPLE]
    found = cchardet.detect(sample if len(sample) > 256 else data[:_MOST_SAMPLE]).get("encoding")
    name = _lookup(found) if found else None
    for encoding in (name, "utf-8", "windows-1252"):
        text = _try(data, encoding) if encoding else None
        if text is not None:
            return Decoded(text, Evidence("encoding.guess", "page:bytes", f"{encoding}{passed_over}"))
    text = data.decode("cp1252", "replace")
    return Decoded(text, Evidence("encoding.guess", "page:bytes", f"windows-1252{passed_over}"))
