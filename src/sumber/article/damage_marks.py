"""Running text → damaged characters in it: gaps, glued sentences, wrong encodings, lost marks, addresses, a cut end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sumber.model import DamageKind

from .addresses import is_translated_slug, read_address, slug_language
from .damage_lines import PLACEHOLDER

_TAIL = "[" + re.escape("".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xC0))) + "]"
_MOJIBAKE = re.compile(f"(?:[Â-ß]{_TAIL}|[à-ï]{_TAIL}{{2}}|ð{_TAIL}{{3}})+|\ufffd+")
_GAP = re.compile(r"[^\s.,;:!?|\-–—(\[]+[ \u00a0]{1,2}(?:,(?=\s)|\.(?=\s[^\W\d_]|$)|[，。](?=.))", re.MULTILINE)
_GLUED = re.compile(r"[^\W\d_]{3,}[.!?][\"”»]?(?=[^\W\d_][^\W\d_]{2,} [^\W\d_])")
_LOST = re.compile(r"[^\W\d_]\?[^\W\d_]")
_ADDRESS = re.compile(r"https?://[^\s<>\"”»)\]]+")
_BAR = re.compile(r"(?<=[^\s|])\s*\|\s*$|^\s*\|\s*(?=[^\s|])", re.MULTILINE)
_END = re.compile(r"[.!?…。！？｡।॥؟۔։።။។:;：]['\"’”»›」』）)\]】*_]*(?:\s?[»”])?$")
_UNENDED = frozenset("กขคงจฉชซญณดตถทธนบปผฝพฟภมยรลวศสหอฮະກຂຄ")

Found = tuple[DamageKind, int, int]


def mark_damage(text: str, *, spaced_marks: str = "") -> Iterator[Found]:
    """Damage within running text: kind, start and end. `spaced_marks` are those that the language sets off anyway."""
    if "[" in text or "{" in text or "%%" in text or "<!--" in text:
        for match in PLACEHOLDER.finditer(text):
            yield "placeholder", match.start(), match.end()
    if "|" in text:
        for match in _BAR.finditer(text):
            place = text.index("|", match.start())
            yield "table_residue", place, place + 1
    if " ," in text or " ." in text or "\u00a0," in text or " ，" in text or " 。" in text:
        for match in _GAP.finditer(text):
            if match[0][-1] not in spaced_marks:
                yield "spaced_punctuation", match.start(), match.end()
    yield from _characters(text)
    if "://" in text:
        yield from _addresses(text)


def _characters(text: str) -> Iterator[Found]:
    if not text.isascii():
        for match in _MOJIBAKE.finditer(text):
            if match[0][0] == "\ufffd" or _was_utf8(match[0]):
                yield "mojibake", match.start(), match.end()
    lost = _LOST.findall(text) if "?" in text else ()
    if len(lost) > 1:
        for match in _LOST.finditer(text):
            yield "lost_marks", match.start(), match.end()


def _was_utf8(text: str) -> bool:
    codes = bytearray()
    for char in text:
        try:
            codes += char.encode("cp1252")
        except UnicodeEncodeError:
            if ord(char) > 0xFF:
                return False
            codes.append(ord(char))
    try:
        return any(char.isalpha() or ord(char) > 0x2000 or char == "\u00a0" for char in codes.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _addresses(text: str) -> Iterator[Found]:
    for match in _ADDRESS.finditer(text):
        address = read_address(match[0].rstrip(".,;"))
        if address is not None and address.slug and is_translated_slug(address, slug_language(address)):
            yield "damaged_link", match.start(), match.start() + len(match[0].rstrip(".,;"))


def joined_sentences(text: str) -> Iterator[Found]:
    """Sentences that lost the break between them: the word, the mark and the place where the next one begins."""
    for match in _GLUED.finditer(text):
        after = text[match.end()]
        before = match[0].rstrip('.!?"”»')
        if after.isupper() and before[-1].islower() and before[1:].islower():
            yield "joined_paragraphs", match.start(), match.end() + 1


def cut_end(text: str) -> Found | None:
    """The last words of a text that stops within a sentence or in dots, or None where its end shows no cut."""
    body = text.rstrip()
    if len(body) < 200:
        return None
    line = body[body.rfind("\n") + 1 :]
    dots = line.endswith(("...", "…", "[…]", "[...]"))
    if not dots and (len(line) < 40 or _END.search(line[-12:]) or _UNENDED & set(line[-30:])):
        return None
    start = max(body.rfind(" ", 0, max(0, len(body) - 20)) + 1, len(body) - len(line), len(body) - 40)
    return "cut_end", start, len(body)
