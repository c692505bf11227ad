"""How whole the text of an article is, and why."""

from __future__ import annotations

import re

from sumber.model import Completeness, Reason

from .body import Body
from .features import PROSE_UNITS
from .verdict_layout import is_paged
from .verdict_seen import SHORT, Seen

STUB = 120
_BRIEF = 12
_AFTERWORDS = 3
_SIGNATURE = 45
_PAGES_REACH = 10
_MOSTLY = 0.8
_HALF = 0.55
_TAIL = 2_000
_END = 60
_HEADINGS = frozenset(["h2", "h3", "h4"])
_CLOSED = re.compile(r"</(?:[hH][tT][mM][lL]|[bB][oO][dD][yY])\s*>")
_TRUNCATED = re.compile(r"(?:…|\.\.\.|\[\s*(?:…|\.\.\.|\+\d+[^\]]*)\s*\])\s*$")
_TRUNCATED_LINK = re.compile(r"(?:…|\.\.\.|\[\s*(?:…|\.\.\.)\s*\])\s*[(\[]?[^.!?。…]{1,40}$")
_SENTENCE_END = re.compile(r"""[.!?。！？।؟։။។۔][)\]"'”’»」』]*$""")
_MAIL = re.compile(r"\w@\w[\w.-]{0,50}\s*$")


def find_wholeness(seen: Seen) -> tuple[Completeness, Reason]:
    """How whole the body is, with the reason."""
    body = seen.body
    if not body.accepted:
        return "unknown", Reason("body.declared", "the page shows no text; this is what it declares in its linked data")
    is_closed = _is_closed(seen)
    if breaks_off(seen):
        return "cut", Reason("page.unclosed", "the page stops within the text, before its closing tags")
    if mark := truncation(body):
        return "cut" if seen.units >= SHORT or seen.prose > 2 else "stub", Reason("body.truncated", f"the text ends with {mark!r}")
    if declared := _beside_declared(seen):
        return declared
    after = body.accepted[-1] + 1
    if is_paged(body, after, after + _PAGES_REACH):
        return "cut", Reason("page.further", "the text is followed by the numbers of further pages")
    return _ending(seen, is_ended=is_closed and _ends_sentence(body))


def breaks_off(seen: Seen) -> bool:
    """Whether the page itself stops within the text, as where a transfer was cut."""
    accepted = seen.body.accepted
    return bool(accepted) and accepted[-1] + 1 >= len(seen.body.page_blocks) and not _is_closed(seen)


def _is_closed(seen: Seen) -> bool:
    return _CLOSED.search(seen.about.document.text[-_TAIL:]) is not None


def _beside_declared(seen: Seen) -> tuple[Completeness, Reason] | None:
    """What the declared length says, where there is one and it is clear."""
    if not seen.declared_units:
        return None
    share = seen.units / seen.declared_units
    reason = Reason("declared.length", f"{seen.units} words read, {seen.declared_units} declared")
    if share >= _MOSTLY:
        return "whole", reason
    if share < _HALF and not _counted_characters(seen):
        return "cut" if seen.units >= STUB or seen.prose > 2 else "stub", reason
    return None


def _ending(seen: Seen, *, is_ended: bool) -> tuple[Completeness, Reason]:
    is_told = seen.is_declared or seen.prose > 1
    is_brief = seen.prose < 3 and seen.units >= _BRIEF and is_told and not seen.is_paid and _is_headed(seen)
    if is_ended and is_brief and seen.is_dated:
        told = f"{seen.units} words that end a sentence under a heading and a date, and no sign of more"
        return "whole", Reason("body.brief", told)
    if seen.units < SHORT and seen.prose < 2:
        return "stub", Reason("body.short", f"{seen.units} words")
    if seen.prose >= 3 and is_ended:
        return "whole", Reason("body.closed", "the last block ends a sentence, and the page is there to its end")
    return "unknown", Reason("body.open", "nothing tells where the text should end")


def _is_headed(seen: Seen) -> bool:
    """Whether the text stands under the main heading, with no other heading between."""
    blocks, accepted = seen.body.page_blocks, seen.body.accepted
    first = next((block for block in accepted if blocks.units[block] >= PROSE_UNITS), accepted[0])
    return 0 <= seen.heading < first and not any(
        blocks.tree.tags[blocks.boxes[block]] in _HEADINGS for block in range(seen.heading + 1, first)
    )


def truncation(body: Body) -> str:
    """The mark of truncation with which the prose ends, alone or before a link at its end; empty where there is none."""
    blocks = body.page_blocks
    for block in reversed(body.accepted[-1 - _AFTERWORDS :]):
        text = blocks.texts[block][-_END:]
        found = _TRUNCATED.search(text) or (_TRUNCATED_LINK.search(text) if blocks.linked[block] else None)
        if found:
            return found[0][:6]
        if blocks.units[block] >= PROSE_UNITS and not blocks.linked[block]:
            return ""
    return ""


def _ends_sentence(body: Body) -> bool:
    """Whether the text ends a sentence, but for a list's leftovers, credits, signatures and lines with an address to write to."""
    for block in reversed(body.blocks[-1 - _AFTERWORDS :]):
        text = block.span.slice(body.text)
        if _SENTENCE_END.search(text[-_END:]):
            return True
        is_signature = block.kind == "paragraph" and len(text) <= _SIGNATURE
        if not (block.kind in ("list_item", "credit", "caption") or is_signature or _MAIL.search(text[-_END:])):
            return False
    return False


def _counted_characters(seen: Seen) -> bool:
    """Whether the declared count of words is one of characters, as some publishers give it."""
    length = len(seen.body.text)
    return _MOSTLY * length < seen.declared_units < length / _MOSTLY
