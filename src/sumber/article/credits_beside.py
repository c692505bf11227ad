"""The blocks around a body → the credits in them: lines of source, sign-offs, picture credits that are not its text."""

from __future__ import annotations

from sumber.model import Credit, Evidence

from .body import Body
from .credits import line_credits
from .labels import labels

_BEFORE = 6
_AFTER = 8
_LONGEST = 240
_KINDS = frozenset(("source", "wire", "photo", "translator"))


def find_credits_beside(body: Body, *, language: str = "und") -> tuple[Credit, ...]:
    """The credits in short blocks near the body that were not taken for its text, in the order of the page.

    They carry evidence instead of a span: the element's path, and the block's text. Names of authors and datelines are
    not among them. A credit that comes several times is given once.
    """
    if not body.accepted:
        return ()
    words = labels(language)
    page = body.page_blocks
    inside = set(body.accepted)
    found: dict[tuple[str, str, str | None], Credit] = {}
    for block in range(max(0, body.accepted[0] - _BEFORE), min(len(page), body.accepted[-1] + 1 + _AFTER)):
        text = page.texts[block]
        if block in inside or len(text) > _LONGEST or (page.linked[block] > 0.5 and "://" not in text):
            continue
        for kind, name, outlet, url, start, end in line_credits(text, words, early=False, datelines=False):
            # what has words of its own before the source is no part of the body: it is what stands under a picture
            kind = "photo" if kind == "wire" and (end - start) * 5 < len(text) * 2 else kind
            if kind in _KINDS:
                where = f"page:{page.tree.path(page.boxes[block])}"
                found.setdefault((kind, name, url), Credit(kind, name, outlet, url, evidence=Evidence("beside_text", where, text)))
    return tuple(found.values())
