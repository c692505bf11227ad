"""Where something stands, and what proves it."""

from __future__ import annotations

from msgspec import Struct


class Span(Struct, frozen=True, order=True, gc=False):
    """Characters `start` to `end` (code points, end exclusive) of one text, as a rule `Article.text`."""

    start: int
    end: int

    def slice(self, text: str) -> str:
        """The characters of `text` that this span covers."""
        return text[self.start : self.end]


class Evidence(Struct, frozen=True, gc=False):
    """Which rule spoke, and where it read what.

    `where` is one of
    `text:START-END` (characters of `Article.text`), `input:START-END` (characters of a plain-text input as decoded),
    `ID#text:START-END` (the text of the article with that id, in records that join several articles),
    `page:PATH` (an element path, or a declared key such as `meta[property=og:title]` or `json-ld.NewsArticle.headline`),
    `url`, `header:NAME`, `knowledge:FILE`, or `call` (given by the caller).
    For `text:` and `input:` the `text` is exactly the characters there.
    """

    rule: str
    where: str
    text: str


def at(rule: str, span: Span, text: str, *, article: str = "", field: str = "text") -> Evidence:
    """Evidence that quotes `span` of `text`, which is a `field` (`text` or `input`) of the article named."""
    owner = f"{article}#" if article else ""
    return Evidence(rule, f"{owner}{field}:{span.start}-{span.end}", span.slice(text))
