"""Pages with their articles → one HTML document that shows the pages again, what was read marked on them, for the eye."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from importlib.resources import files

from sumber.model import Article, Page
from sumber.page import parse

from .card import card
from .marks import find_marks
from .sheet import sheet
from .surface import surface_of

__all__ = ["marked"]


def marked(read: Iterable[tuple[Page, Article]]) -> Iterator[str]:
    """The document, piece by piece. It stands alone: no script, nothing fetched, no words of a page but as text.

    Each page is shown by its structure, not its style: what was read in full, outlined by kind of block; what was left out
    folded; title, dates, people, credits and damage where their evidence points; what is declared only, on the card above.
    """
    style = _style()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">'
        f'<title>What was read</title><style>{style}</style></head>\n<body><h1 class="away">What was read</h1>\n'
    )
    for number, (page, article) in enumerate(read, 1):
        yield _section(page, article, f"p{number}")
    yield "</body></html>\n"


def _section(page: Page, article: Article, name: str) -> str:
    document = parse(page)
    surface = surface_of(document)
    marks = find_marks(article, surface, name)
    return f'<section class="read" id="{name}">\n{card(article, marks, surface, name)}{sheet(article, marks, surface)}</section>\n'


@cache
def _style() -> str:
    return "\n" + files(__package__).joinpath("style.css").read_text("utf-8")
