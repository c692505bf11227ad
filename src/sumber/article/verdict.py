"""What a page is and how whole it is, from evidence that knows no language: counts, links, declarations, lengths."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from sumber.model import Completeness, Reason, Verdict, VerdictKind
from sumber.page import Document

from .about import About
from .body import Body
from .features import MOST_LINKED, PROSE_UNITS

_TRUNCATED = re.compile(r"(?:…|\.\.\.|\[\s*(?:…|\.\.\.|\+\d+[^\]]*)\s*\])\s*$")
_SENTENCE_END = re.compile(r"""[.!?。！？।؟။។][)\]"'”’»」』]*$""")
_LONGEST_TITLE = 500
_STATUS_IN_TITLE = re.compile(r"(?<!\d)(?:40[0-9]|410|451|50[0-4])(?!\d)")
_CLOSED = re.compile(r"</(?:[hH][tT][mM][lL]|[bB][oO][dD][yY])\s*>")
_MAIL = re.compile(r"\w@\w[\w.-]{0,50}\s*$")
_TAIL = 2_000
_END = 60

_SHORT = 60
_STUB = 120
_LONG_STUB = 250
_FEW_PER_PICTURE = 15
_FEW_PER_TEASER = 8
_MANY_PICTURES = 8
_MANY_TEASERS = 12
_HEADLINE = 4
_SHOWN_TEASERS = 12
_AFTERWORDS = 2
_MOSTLY = 0.8
_HALF = 0.55
_TEASER_TAGS = frozenset(["h2", "h3", "h4"])
_LIVE = frozenset(["LiveBlogPosting"])
_GALLERY = frozenset(["ImageGallery", "MediaGallery"])
_LISTS = frozenset(["CollectionPage", "ItemList", "SearchResultsPage"])
_FALSE = frozenset(["false", "http://schema.org/false", "https://schema.org/false", "no", "0"])


def judge_document(document: Document) -> Verdict | None:
    """The verdict on a page that holds nothing to read, or None where it does."""
    if document.refused is not None:
        return Verdict("refused", "none", (document.refused,))
    if document.form == "binary":
        return Verdict("binary", "none", (Reason("form.binary", "the bytes are no text"),))
    if document.form == "empty":
        return Verdict("empty", "none", (Reason("form.empty", "the page holds no character"),))
    return None


@dataclass
class _Seen:
    """What was measured on a page: lengths in words, shares from 0 to 1."""

    units: int = 0
    running: int = 0
    linked: float = 0.0
    prose: int = 0
    teasers: int = 0
    headlines: int = 0
    pictures: int = 0
    declared_units: int = 0
    paid: bool = False
    is_declared: bool = False
    types: frozenset[str] = field(default_factory=frozenset)


class _Finding(NamedTuple):
    kind: VerdictKind
    completeness: Completeness
    rule: str
    text: str


def judge(about: About, body: Body) -> Verdict:
    """The verdict on a page whose body was looked for. Every reason names the rule and what it saw."""
    seen = _measure(about, body)
    finding = next(_kinds(about, body, seen), None)
    if finding is not None:
        shown = [Reason("teaser", text) for text in teasers(body)[:_SHOWN_TEASERS]] if finding.kind == "list" else []
        return Verdict(finding.kind, finding.completeness, (Reason(finding.rule, finding.text), *shown, *_notes(body, seen)))
    completeness, reason = _wholeness(about.document, body, seen)
    counted = Reason("body.blocks", f"{len(body.blocks)} blocks, {seen.prose} of prose, {seen.units} words")
    return Verdict("article", completeness, (counted, reason, *_notes(body, seen)))


def _measure(about: About, body: Body) -> _Seen:
    blocks, seen = body.page_blocks, _Seen()
    if not body.accepted:
        seen.units = len(body.text.split())
        seen.prose = len(body.blocks)
    for block in body.accepted:
        units, linked = blocks.units[block], blocks.linked[block]
        seen.units += units
        seen.linked += units * linked
        seen.prose += units >= PROSE_UNITS and linked < MOST_LINKED
    seen.linked /= seen.units or 1
    captions = (block.span.slice(body.text) for block in body.blocks if block.kind == "caption")
    seen.running = seen.units - sum(len(caption.split()) for caption in captions)
    seen.pictures = len(body.images)
    tags = blocks.tree.tags
    links = [
        (box, units) for box, units, linked in zip(blocks.boxes, blocks.units, blocks.linked, strict=True) if linked > MOST_LINKED
    ]
    seen.teasers = sum(tags[box] in _TEASER_TAGS for box, _ in links)
    seen.headlines = sum(units > _HEADLINE for _, units in links)
    nodes = about.nodes
    seen.types = frozenset(kind for node in about.declared.nodes if node.depth == 0 for kind in node.types)
    seen.is_declared = any(node.types and "Article" in node.types[0] for node in nodes) or any(
        meta.content.lower() == "article" for meta in about.declared.meta("og:type")
    )
    for node in nodes[:1]:
        seen.declared_units = _declared_units(node.values)
    seen.paid = any(
        str(node.values["isAccessibleForFree"]).lower() in _FALSE
        for node in about.declared.nodes
        if "isAccessibleForFree" in node.values
    )
    return seen


def teasers(body: Body) -> list[str]:
    """The page's links of the length of headlines, as they are written, in order: on a list, what it leads to."""
    blocks = body.page_blocks
    measured = zip(blocks.texts, blocks.units, blocks.linked, strict=True)
    return [text for text, units, linked in measured if linked > MOST_LINKED and units > _HEADLINE]


def _declared_units(values: dict[str, object]) -> int:
    """The length that the page declares for its article, in words; 0 where it does not."""
    text, count = values.get("articleBody"), values.get("wordCount")
    if isinstance(text, str) and len(text) > 2 * _SHORT:
        words = text.split()
        return len(words) if len(text) < 14 * len(words) else len(text) // 2
    if isinstance(count, str) and count.isascii() and count.isdigit() and len(count) < 7:
        return int(count)
    return count if isinstance(count, int) and 0 < count < 1_000_000 else 0


def _kinds(about: About, body: Body, seen: _Seen) -> Iterator[_Finding]:
    """Everything that speaks for the page being no plain article, the strongest first."""
    page = about.document.page
    status = page.header(":status") or page.header("status") or ""
    if status[:1] in ("4", "5") and status[:3].isdigit():
        yield _Finding("error", "none", "header.status", f"the server answered {status[:3]}")
    title = about.declared.title
    if seen.units < _STUB and not seen.is_declared and (number := _STATUS_IN_TITLE.search(title[:_LONGEST_TITLE])):
        yield _Finding("error", "none", "title.status", f"a short page whose title says {number[0]}")
    if seen.paid and seen.units < (_LONG_STUB if seen.units < _HALF * seen.declared_units else _STUB):
        told = f"declared not free, and {seen.units} words to read"
        yield _Finding("wall", "stub" if seen.units else "none", "declared.paid", told)
    if not body.text and seen.headlines >= _MANY_TEASERS // 2:
        yield _Finding("list", "none", "page.headlines", f"no prose, and {seen.headlines} links of the length of headlines")
    if not body.text:
        yield _Finding("empty", "none", "body.none", "no block of the page is text of an article")
    if seen.types & _LIVE:
        yield _Finding("live", "unknown", "declared.live", "declared as a live blog")
    yield from _collections(about, seen)
    if seen.units < _SHORT and _is_description(about, body):
        yield _Finding("teaser", "stub", "body.description", "no more than the description that the page gives of itself")


def _collections(about: About, seen: _Seen) -> Iterator[_Finding]:
    """Pages that hold many things: galleries, and lists of other pages."""
    if seen.types & _GALLERY and not seen.is_declared:
        yield _Finding("gallery", "unknown", "declared.gallery", "declared as a gallery")
    if seen.pictures >= _MANY_PICTURES and seen.running < _FEW_PER_PICTURE * seen.pictures:
        yield _Finding("gallery", "unknown", "body.pictures", f"{seen.pictures} pictures to {seen.running} words beside captions")
    if seen.linked > MOST_LINKED:
        yield _Finding("list", "unknown", "body.linked", f"{seen.linked:.0%} of the words are links")
    if not seen.is_declared:
        path = (about.document.page.url or "").partition("://")[2].partition("/")[2]
        if about.document.page.url and not path.strip("/") and seen.teasers:
            yield _Finding("list", "unknown", "url.front", f"a front page with {seen.teasers} linked headings")
        if seen.types & _LISTS and seen.teasers > _MANY_TEASERS // 2:
            yield _Finding("list", "unknown", "declared.list", f"declared as a list, {seen.teasers} linked headings")
        if seen.teasers >= _MANY_TEASERS and seen.units < seen.teasers * _FEW_PER_TEASER:
            yield _Finding("list", "unknown", "page.teasers", f"{seen.teasers} linked headings to {seen.units} words of prose")


def _is_description(about: About, body: Body) -> bool:
    text = " ".join(body.text.split()).rstrip(".…")
    return len(text) > 20 and any(text in meta.content for meta in about.declared.meta("og:description", "description"))


def _wholeness(document: Document, body: Body, seen: _Seen) -> tuple[Completeness, Reason]:
    if not body.accepted:
        return "unknown", Reason("body.declared", "the page shows no text; this is what it declares in its linked data")
    last = body.blocks[-1].span.slice(body.text)
    end = _end_of_prose(body)
    is_closed = _CLOSED.search(document.text[-_TAIL:]) is not None
    if not is_closed and body.accepted[-1] + 1 >= len(body.page_blocks):
        return "cut", Reason("page.unclosed", "the page stops within the text, before its closing tags")
    if _TRUNCATED.search(last[-_END:]):
        return "cut" if seen.units >= _SHORT else "stub", Reason("body.truncated", f"the text ends with {last[-3:]!r}")
    if seen.declared_units:
        share = seen.units / seen.declared_units
        told = f"{seen.units} words read, {seen.declared_units} declared"
        if share >= _MOSTLY:
            return "whole", Reason("declared.length", told)
        if share < _HALF and not _counted_characters(body, seen):
            return "cut" if seen.units >= _STUB else "stub", Reason("declared.length", told)
    if seen.units < _SHORT and seen.prose < 2:
        return "stub", Reason("body.short", f"{seen.units} words")
    if seen.prose >= 3 and _SENTENCE_END.search(end[-_END:]) and is_closed:
        return "whole", Reason("body.closed", "the last block ends a sentence, and the page is there to its end")
    return "unknown", Reason("body.open", "nothing tells where the text should end")


def _end_of_prose(body: Body) -> str:
    """The last block before a list's leftovers, credits and lines with an address to write to."""
    texts = [(block.kind, block.span.slice(body.text)) for block in body.blocks[-1 - _AFTERWORDS :]]
    while len(texts) > 1 and (texts[-1][0] in ("list_item", "credit", "caption") or _MAIL.search(texts[-1][1][-_END:])):
        del texts[-1]
    return texts[-1][1]


def _counted_characters(body: Body, seen: _Seen) -> bool:
    """Whether the declared count of words is one of characters, as some publishers give it."""
    return _MOSTLY * len(body.text) < seen.declared_units < len(body.text) / _MOSTLY


def _notes(body: Body, seen: _Seen) -> Iterator[Reason]:
    if seen.paid:
        yield Reason("declared.paid", "declared not free")
    gap = gap_of(body)
    if gap:
        yield Reason("body.gap", f"{gap} blocks of prose between accepted ones were refused")


def gap_of(body: Body) -> int:
    """How many blocks of prose stand between accepted blocks and were refused."""
    if not body.accepted:
        return 0
    blocks, accepted = body.page_blocks, set(body.accepted)
    return sum(
        block not in accepted and blocks.units[block] >= 2 * PROSE_UNITS and blocks.linked[block] < MOST_LINKED / 2
        for block in range(body.accepted[0], body.accepted[-1])
    )
