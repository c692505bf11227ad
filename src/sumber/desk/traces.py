"""Evidence → where it can be looked at: words for the place, and a link to the characters where these are in a text we keep."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from msgspec import Struct

from sumber.model import Evidence, Span

from .visible import cut

_IN_TEXT = re.compile(r"(?:(?P<article>[^#]+)#)?text:(?P<start>\d{1,9})-(?P<end>\d{1,9})")
_PLACES = {"url": "in the address", "call": "given by whoever asked"}
_NAMED = {
    "page:": "declared on the page",
    "header:": "in the response header",
    "knowledge:": "in Sumber's knowledge",
    "input:": "in the input",
}


class Trace(Struct, frozen=True):
    """Evidence for a reader: the rule, the place in words, the detail of the place as recorded, a link or None, the characters."""

    rule: str
    place: str
    detail: str
    href: str | None
    text: str


def trace(evidence: Evidence, *, here: str = "") -> Trace:
    """One piece of evidence. `here` is the id of the article whose page it is shown on; links within it stay on the page."""
    span = text_span(evidence)
    rule = evidence.rule.replace("_", " ").replace("-", " ")
    if span is not None:
        article = _article(evidence) or here
        href = anchor(span) if article == here else passage(article, span)
        return Trace(rule, "in the text", f"characters {span.start:,} to {span.end:,}", href, cut(evidence.text, 400))
    start = next((start for start in _NAMED if evidence.where.startswith(start)), "")
    place = _NAMED.get(start) or _PLACES.get(evidence.where, evidence.where)
    return Trace(rule, place, cut(evidence.where[len(start) :], 200) if start else "", None, cut(evidence.text, 400))


def traces(evidence: Iterable[Evidence | None], *, here: str = "") -> tuple[Trace, ...]:
    """Every piece that is there, each once."""
    return tuple(dict.fromkeys(trace(one, here=here) for one in evidence if one is not None))


def text_span(evidence: Evidence) -> Span | None:
    """The characters of an article's text that the evidence names, or None where it stands elsewhere."""
    match = _IN_TEXT.fullmatch(evidence.where)
    return Span(int(match["start"]), int(match["end"])) if match else None


def anchor(span: Span) -> str:
    """The fragment of a passage on the page of its own article."""
    return f"#e-{span.start}-{span.end}"


def passage(article: str, span: Span) -> str:
    """The address of a passage of an article: the desk marks it there."""
    return f"/article/{quote(article, safe='')}?at={span.start}-{span.end}#at"


def article_address(article: str, fragment: str = "") -> str:
    """The address of an article's page, and of an entry on it."""
    return f"/article/{quote(article, safe='')}" + (f"#{quote(fragment, safe='')}" if fragment else "")


def story_address(story: str) -> str:
    """The address of a story's page."""
    return f"/story/{quote(story, safe='')}"


def _article(evidence: Evidence) -> str:
    match = _IN_TEXT.fullmatch(evidence.where)
    return (match["article"] or "") if match else ""
