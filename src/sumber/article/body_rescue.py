"""The text that a page declares in its linked data → a body, for pages whose scripts would write it."""

from __future__ import annotations

import re
from html import unescape

from sumber.model import Block, Span

from .about import About
from .body import Body

_THIN = 400
_LONGER = 3
_TAG = re.compile(r"<[^<>]{1,2000}>")
_BREAK = re.compile(r"\s*(?:\n|\r|<br\s*/?>|</?(?:p|div|h[1-6]|li)\b[^<>]{0,200}>|\u2028|\u2029)\s*", re.IGNORECASE)


def rescued(about: About, body: Body) -> Body:
    """`body` itself, or what the page declares as its text where the body is thin beside that.

    What is declared is often cut or without its quotations: where the page shows its text, that is the better source.
    """
    if len(body.text) >= _THIN:
        return body
    for node in about.nodes:
        declared = node.values.get("articleBody")
        if isinstance(declared, str) and len(declared) > _LONGER * max(len(body.text), _THIN // 2):
            return _body_of(declared, f"{node.where}.articleBody", body)
    return body


def _body_of(declared: str, origin: str, body: Body) -> Body:
    lines = (" ".join(unescape(_TAG.sub(" ", line)).split()) for line in _BREAK.split(declared))
    kept = list(dict.fromkeys(line for line in lines if line))
    blocks, place = [], 0
    for line in kept:
        blocks.append(Block("paragraph", Span(place, place + len(line)), origin))
        place += len(line) + 1
    return body._replace(text="\n".join(kept), blocks=tuple(blocks), links=(), accepted=())
