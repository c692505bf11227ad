"""Body → body without the lines that a language's words show to be furniture of the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import accumulate

import msgspec

from sumber.model import DamageKind, Link, Span

from .body import Body

_KINDS = frozenset(("furniture", "share_line", "counter"))
_LONGEST = 160


def without_furniture(body: Body, kinds: Mapping[str, DamageKind | None]) -> Body:
    """`body` without blocks that are nothing but a label of an advert or box, an appeal to share or follow, or a counter.

    `kinds` says what each of its lines is (`damage_lines.line_kinds`).

    The blocks around them say where an article's text is, so that words alone take out single short lines only. Of those
    taken out on 1,600 pages nine in ten are furniture. A body that is nothing else stays.
    """
    texts = [block.span.slice(body.text) for block in body.blocks]
    kept = [place for place, text in enumerate(texts) if len(text) > _LONGEST or kinds.get(text) not in _KINDS]
    if len(kept) == len(texts) or not kept:
        return body
    starts = dict(zip(kept, accumulate((len(texts[place]) + 1 for place in kept), initial=0), strict=False))
    moved = {place: start - body.blocks[place].span.start for place, start in starts.items()}
    return body._replace(
        text="\n".join(texts[place] for place in kept),
        blocks=tuple(
            msgspec.structs.replace(body.blocks[place], span=_shifted(body.blocks[place].span, moved[place])) for place in kept
        ),
        links=tuple(_links(body, moved)),
        accepted=tuple(body.accepted[place] for place in kept) if body.accepted else (),
    )


def _links(body: Body, moved: dict[int, int]) -> Iterator[Link]:
    """The links in the blocks that stay, by how far each block moves."""
    place = 0
    for link in body.links:
        if link.span is not None:
            while body.blocks[place].span.end <= link.span.start:
                place += 1
            if place in moved:
                yield msgspec.structs.replace(link, span=_shifted(link.span, moved[place]))


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
