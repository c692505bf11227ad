"""Statements → W3C Web Annotations, one a line, that mark them in the text (https://www.w3.org/TR/annotation-model/)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TextIO

import msgspec

from sumber.model import Article, Facts, Party, Span, Statement

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32


def write_annotations(records: Iterable[tuple[Article, Facts]], stream: TextIO) -> int:
    """Write one annotation a statement. How many statements were written."""
    count = 0
    for article, facts in records:
        for statement in facts.statements:
            stream.write(msgspec.json.encode(annotation(article, statement)).decode() + "\n")
            count += 1
    return count


def annotation(article: Article, statement: Statement) -> dict[str, Any]:
    """The annotation of one statement: who said it, and each span of its content by place and by quotation.

    The places count in the plain text of the article as Sumber read it; the quotation finds it in the page as well.
    """
    source = article.url or article.canonical_url or f"urn:sumber:article:{article.id}"
    bodies = [{"type": "TextualBody", "purpose": "tagging", "value": statement.stance}]
    bodies += [{"type": "TextualBody", "purpose": "identifying", "value": name} for name in _speakers(statement.speakers)]
    return {
        "@context": _CONTEXT,
        "id": f"urn:sumber:statement:{article.id}:{statement.id}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": bodies,
        "target": [{"source": source, "selector": selectors(article.text, span)} for span in statement.content],
    }


def selectors(text: str, span: Span) -> list[dict[str, Any]]:
    """Two ways to find the characters of `span` again: by position (code points) and by themselves with what is around."""
    return [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": span.slice(text),
            "prefix": text[max(0, span.start - _AROUND) : span.start],
            "suffix": text[span.end : span.end + _AROUND],
        },
    ]


def _speakers(parties: Iterable[Party]) -> list[str]:
    return [party.name for party in parties]
