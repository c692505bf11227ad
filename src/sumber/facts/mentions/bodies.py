"""A line of tokens → organisations: ministries, councils, police and the like, with the country that the text gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sumber.model import Role, Span

from .tokens import Line

_BODY = re.compile(r"(?P<body>(?:[JCT]s?)?b{0,3}B(?:L{0,2}[bBCJ]){0,4}|(?:[JCT]s?)?E(?:L?[CJ])?)(?:\((?P<short>Q)\))?")


class Body(NamedTuple):
    """An organisation found, with its short name where one stands in brackets behind it."""

    span: Span
    short: Span | None
    role: Role | None


def find_bodies(text: str, line: Line) -> Iterator[Body]:
    """All bodies that are names: written with a capital, or belonging to a country."""
    for match in _BODY.finditer(line.kinds):
        tokens = line.tokens[match.start("body") : match.end("body")]
        while tokens and tokens[-1].kind in "L":
            tokens = tokens[:-1]
        country = next((token.entry.value for token in tokens if token.kind in "CJT" and token.entry), None)
        named = any(text[token.start].isupper() for token in tokens if token.kind in "BbE") or tokens[0].kind == "E"
        if not (named or country) or (len(tokens) == 1 and tokens[0].kind == "B"):
            continue
        span = Span(tokens[0].start, tokens[-1].end)
        short = line.tokens[match.start("short")] if match.start("short") >= 0 else None
        role = Role(span.slice(text), country) if country else None
        yield Body(span, Span(short.start, short.end) if short else None, role)
