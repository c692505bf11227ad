"""What of a page is walked, and what is left out as standing around the article."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from sumber.page.walk import walk

PROSE = "<p>" + "The ferry to Norderwiek stays in port until the harbour is dredged. " * 12 + "</p>"
LINKS = "<li><a href='/a'>Harbour</a></li><li><a href='/b'>Council</a></li>"


def _texts(markup: str) -> str:
    return " ".join(walk(LexborHTMLParser(f"<html><body>{markup}</body></html>")).tree.texts)


@pytest.mark.parametrize(
    "opening",
    ["<nav>", "<footer>", "<ul class='menu'>", "<ul id='Main-Menu'>", "<ol class='row subnav-items'>", "<ul class='x' id='nav2'>"],
)
def test_navigation_outside_the_article_is_left_out(opening: str) -> None:
    """Elements of that meaning, and lists that class or id call so."""
    tag = opening[1:-1].split(maxsplit=1)[0]
    around = f"{opening}{LINKS}</{tag}>"
    assert "Harbour" not in _texts(around + PROSE)
    assert "Harbour" in _texts(f"<article>{around}{PROSE}</article>")
    assert "Harbour" in _texts(f"<main><div>{around}</div>{PROSE}</main>")


@pytest.mark.parametrize("opening", ["<ul>", "<ul class='facts'>", "<div class='menu'>", "<section id='navigation'>"])
def test_other_lists_and_other_elements_stay(opening: str) -> None:
    """What only a class calls navigation may be anything, a wrapper of the whole page too, unless it is a list."""
    tag = opening[1:-1].split(maxsplit=1)[0]
    assert "Harbour" in _texts(f"{opening}{LINKS}</{tag}>{PROSE}")


def test_where_hardly_any_text_is_left_nothing_is_left_out() -> None:
    """As where the article itself stands in what is called navigation."""
    assert "Harbour" in _texts(f"<ul class='menu'>{LINKS}<li>{PROSE}</li></ul>")
