"""Small records made by hand, and cards printed as a terminal would show them."""

from __future__ import annotations

import io
from typing import Any

from rich.console import Console, RenderableType

from sumber.model import Article, ArticleRef, Block, Evidence, Facts, Moment, Party, Span, Statement, Story

HOSTILE = "\x1b[31mRed\x1b[0m \u202eevil\u202c \x07bell\x00 [bold]no markup[/bold] \u200bgap"
"""Escapes that colour, turn the line around, ring the bell; words that look like the console's own markup."""


def shown(card: RenderableType, *, width: int = 100, colour: bool = False) -> str:
    """The card as a console of that width prints it."""
    out = io.StringIO()
    Console(file=out, width=width, highlight=False, force_terminal=colour, color_system="truecolor" if colour else None).print(card)
    return out.getvalue()


def is_clean(text: str) -> bool:
    """Whether a terminal may be given this text: no control, bidi or invisible character but the line break."""
    return not [sign for sign in text if (ord(sign) < 32 and sign != "\n") or sign in "\u202e\u202c\u200b\u2066\u2069\x7f"]


def evidence(text: str = "as it stands", where: str = "page:html>body>p", rule: str = "shown") -> Evidence:
    """Evidence of no importance."""
    return Evidence(rule, where, text)


def moment(value: str = "2031-03-04T07:20+07:00", **values: Any) -> Moment:
    """A moment with evidence."""
    return Moment(value, values.pop("precision", "minute"), values.pop("evidence", evidence(value)), **values)


def article(*paragraphs: str, **values: Any) -> Article:
    """An article of these paragraphs."""
    blocks, start = [], 0
    for number, text in enumerate(paragraphs):
        blocks.append(Block("paragraph", Span(start, start + len(text)), f"html>body>p[{number + 1}]"))
        start += len(text) + 1
    return Article(id=values.pop("id", "a1"), text="\n".join(paragraphs), blocks=tuple(blocks), **values)


def party(name: str) -> Party:
    """A party by its name."""
    return Party(name)


def statement(article: Article, words: str, *speakers: str, **values: Any) -> Statement:
    """A statement whose content are these words of the article."""
    start = article.text.index(words)
    content = values.pop("content", (Span(start, start + len(words)),))
    return Statement(id=values.pop("id", "s1"), content=content, speakers=tuple(map(Party, speakers)), **values)


def facts(**values: Any) -> Facts:
    """Facts in English."""
    return Facts(language="en", **values)


def story(*refs: ArticleRef, **values: Any) -> Story:
    """A story of these articles."""
    return Story(id=values.pop("id", "t1"), title=values.pop("title", "Ferry stops"), articles=refs, **values)
