"""Page → Document: decompressed, decoded, held against the budgets, parsed and walked once."""

from __future__ import annotations

import zlib
from codecs import BOM_UTF8

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

from sumber.model import Page

from .budget import MAX_BYTES, over_budget
from .declared import read_declared
from .decode import decode
from .document import Document
from .form import form_of, is_binary
from .walk import walk

_GZIP = b"\x1f\x8b"
_FIRST_STEP, _LONGEST_STEP = 256, 1 << 20


def parse(page: Page) -> Document:
    """What a page holds. Never raises for that: a page over a budget is `refused`, one that is no text is `binary`."""
    data = page.data
    if data.startswith(_GZIP):
        opened = _gunzip(data)
        if opened is None:
            return Document(page, "binary", refused=None)
        data = opened
    if len(data) > MAX_BYTES:
        return Document(page, "text", refused=over_budget(data))
    if not data or data.isspace():
        return Document(page, "empty")
    if is_binary(data):
        return Document(page, "binary")
    text, encoding = decode(page, data)
    form = form_of(text)
    if form not in ("html", "xml"):
        return Document(page, form, text, encoding)
    markup = data.removeprefix(BOM_UTF8) if encoding.text == "utf-8" else text.encode()
    refused = over_budget(markup)
    if refused is not None:
        return Document(page, form, text, encoding, refused=refused)
    parser = LexborHTMLParser(markup, options=LexborDocumentOptions.WO_EVENTS)
    walked = walk(parser)
    return Document(page, form, text, encoding, walked.tree, read_declared(parser, walked))


def _gunzip(data: bytes) -> bytes | None:
    """The bytes inside, at most one more than the budget; what a cut file still holds; None where nothing comes out."""
    opened = bytearray()
    place = 0
    while data.startswith(_GZIP, place) and len(opened) <= MAX_BYTES:
        member, step = zlib.decompressobj(wbits=31), _FIRST_STEP
        while not member.eof and place < len(data) and len(opened) <= MAX_BYTES:
            piece = data[place : place + step]
            try:
                opened += member.decompress(piece, MAX_BYTES + 1 - len(opened))
            except zlib.error:
                return bytes(opened) or None
            place += len(piece) - len(member.unused_data)
            step = min(2 * step, _LONGEST_STEP)  # members may be many and short: what is left over of a piece is looked at again
    return bytes(opened) or None
