"""What holds for every reading, whatever the bytes are."""

from __future__ import annotations

import time
from collections.abc import Iterator

import msgspec

import sumber
from sumber.model import Article
from sumber.page import open_page, parse
from tests.properties.claims import false_claims

SECONDS = 2.0
"""Of the processor, for one reading of at most 400 kB (several megabytes where they come out of gzip)."""

_SOME = 40
URL = "https://velmora.example/2026/03/10/kapal"


def broken_laws(data: bytes) -> list[str]:
    """The laws that a reading of these bytes breaks, each in a line; an exception is one of them."""
    try:
        return list(_broken(data))
    except Exception as problem:
        return [f"raised {type(problem).__name__}: {problem}"]


def _broken(data: bytes) -> Iterator[str]:
    start = time.process_time()
    article = sumber.read(data, url=URL)
    seconds = time.process_time() - start
    if seconds > SECONDS:
        yield f"took {seconds:.1f} s"
    if "\n".join(block.span.slice(article.text) for block in article.blocks) != article.text:
        yield "the blocks are not the text"
    document = parse(open_page(data, url=URL))
    yield from false_claims(article, article.text, document.text)
    yield from _lost_origins(article, document.tree if document.tree.tags else None)
    written = msgspec.json.encode(article)
    if msgspec.json.decode(written, type=Article) != article:
        yield "the record is not what is read back from its JSON"
    if msgspec.json.encode(sumber.read(data, url=URL)) != written:
        yield "the same bytes give another answer"


def _lost_origins(article: Article, tree: sumber.page.Tree | None) -> Iterator[str]:
    """Blocks whose element path leads nowhere: of some, as following a path takes its time on a deep page."""
    for block in article.blocks[:: 1 + len(article.blocks) // _SOME]:
        if tree is not None and block.origin.startswith("html>") and tree.element_at(block.origin) is None:
            yield f"no element at {block.origin}"
