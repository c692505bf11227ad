"""What bytes or text look like: markup, plain text, or neither."""

from __future__ import annotations

import re

from .document import Form

# First bytes of what is no text: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and its sections
_MAGIC = (
    b"%PDF-", b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"PK\x03\x04", b"PK\x05\x06", b"\x7fELF", b"MZ\x90",
    b"Rar!\x1a", b"7z\xbc\xaf\x27\x1c", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"OggS", b"ID3", b"\x00\x00\x01\x00",
    b"\xd0\xcf\x11\xe0", b"wOFF", b"wOF2", b"SQLite format 3\0", b"\xca\xfe\xba\xbe",
)  # fmt: skip
_UTF16 = (b"\xfe\xff", b"\xff\xfe")
_SAMPLE = 4096
_CONTROLS = bytes((*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)))
_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|table|article|section|main|script|meta|title|h[1-6]|br|span|ul|ol|link|a\s)\b",
    re.IGNORECASE,
)
_XML = re.compile(r"\s*<(?:\?xml|rss\b|feed\b|urlset\b|sitemapindex\b|nitf\b|newsml\b|newsitem\b)", re.IGNORECASE)
_HTML_ROOT = re.compile(r"<(?:!doctype\s+html|html)\b", re.IGNORECASE)


def is_binary(data: bytes) -> str:
    """Why bytes are no text of any kind, in words; empty where they may be text."""
    head = data[:_SAMPLE]
    if head.startswith(_MAGIC):
        return next(f"starts as {magic[:5]!r}" for magic in _MAGIC if head.startswith(magic))
    if head[:4] == b"RIFF" or head[4:8] == b"ftyp":
        return "a media container"
    if head.startswith(_UTF16):
        return ""
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return f"{controls} control characters in {len(head)} bytes" if controls > len(head) // 50 else ""


def form_of(text: str) -> Form:
    """Whether text is HTML, other XML or plain; by its content alone, as servers name the type wrongly."""
    head = text[:_SAMPLE]
    if not head.strip():
        return "empty" if not text.strip() else _markup_or_text(text[:65536])
    if _XML.match(head) and not _HTML_ROOT.search(head):
        return "xml"
    return _markup_or_text(head)


def _markup_or_text(head: str) -> Form:
    if _HTML_ROOT.search(head) or head.lstrip()[:1] == "<":
        return "html"
    return "html" if len(_MARKUP.findall(head)) > 1 else "text"
