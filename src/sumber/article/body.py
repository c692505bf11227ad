"""A parsed page → its body: the blocks that are the article, in order, with what they are."""

from __future__ import annotations

from typing import NamedTuple

from sumber.model import Block, Image, Link, Span
from sumber.page import Document

from .blocks import Blocks
from .body_model import body_score
from .body_parts import find_images, find_links, kind_of
from .features import PageFeatures

_HEAD_ZONE = 4
_LONGEST_EDGE = 60
_FIGURES = 0.25
_LABEL_UNITS = 2


class Body(NamedTuple):
    """The body's text, blocks, images and links, and what the verdict needs to know of the page around it.

    `accepted` are the indices of the body's blocks in `page_blocks`.
    """

    text: str
    blocks: tuple[Block, ...]
    images: tuple[Image, ...]
    links: tuple[Link, ...]
    accepted: tuple[int, ...]
    page_blocks: Blocks


def find_body(document: Document) -> Body:
    """The article's text on an HTML page. Every block comes from a region of its own."""
    page_blocks = Blocks(document.tree)
    features = PageFeatures(page_blocks, *declared_texts(document))
    score = body_score()
    alive = features.alive()
    accepted = [block for block, row in zip(alive, features.rows(alive), strict=True) if score(row) > 0.0]
    accepted = _without_edges(page_blocks, features, accepted)
    return _assemble(document, page_blocks, features, accepted)


def declared_texts(document: Document) -> tuple[str, str]:
    """The title and the description that a page declares, to which headline and lead are compared; empty where it does not."""
    declared = document.declared
    title = next((meta.content for meta in declared.meta("og:title")), declared.title)
    description = next((meta.content for meta in declared.meta("og:description", "description")), "")
    return title, description


def _without_edges(page_blocks: Blocks, features: PageFeatures, accepted: list[int]) -> list[int]:
    """Without lines of figures at the beginning (dates, counters) and a row of labels after the prose."""
    prose = [place for place, block in enumerate(accepted) if features.is_prose[block]]
    if not prose:
        return accepted
    zone = max(prose[0], _HEAD_ZONE)
    head = [block for block in accepted[:zone] if not _is_figures(page_blocks.texts[block])]
    tail = accepted[prose[-1] + 1 :]
    if len(tail) > 1 and all(_is_label(page_blocks, block) for block in tail):
        tail = []
    return [*head, *accepted[zone : prose[-1] + 1], *tail] if zone <= prose[-1] else accepted


def _is_figures(text: str) -> bool:
    return len(text) <= _LONGEST_EDGE and sum(map(str.isdigit, text)) >= _FIGURES * len(text)


def _is_label(page_blocks: Blocks, block: int) -> bool:
    return page_blocks.units[block] <= _LABEL_UNITS and page_blocks.texts[block][-1].isalnum()


def _base(document: Document) -> str | None:
    """The address that the page's own addresses count from: where it was fetched, else the one that it declares as its own."""
    return document.page.url or next((link.href for link in document.declared.related("canonical") if "://" in link.href), None)


def _assemble(document: Document, page_blocks: Blocks, features: PageFeatures, accepted: list[int]) -> Body:
    blocks: list[Block] = []
    links: list[Link] = []
    place, base = 0, _base(document)
    for block in accepted:
        text = page_blocks.texts[block]
        span = Span(place, place + len(text))
        origin = document.tree.path(page_blocks.boxes[block])
        blocks.append(Block(kind_of(page_blocks, features, block, first=not blocks), span, origin))
        if page_blocks.linked[block]:
            links.extend(find_links(page_blocks, block, place, base))
        place = span.end + 1
    images = find_images(page_blocks, features, accepted, base)
    text = "\n".join(page_blocks.texts[block] for block in accepted)
    return Body(text, tuple(blocks), images, tuple(links), tuple(accepted), page_blocks)
