"""Articles → what is compared of their wording: the texts without furniture, one body for all that are the same."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.model import Article

from .bodies import Body
from .furniture import find_furniture, without
from .pieces import cut


def read_bodies(articles: Sequence[Article]) -> list[Body]:
    """The body of each article. Articles whose texts are the same but for furniture share one."""
    pieces = [cut(article.text) for article in articles]
    furniture = find_furniture(articles, pieces)
    bodies: dict[str, Body] = {}
    found = []
    for number, article in enumerate(articles):
        text = without(article.text, furniture[number]).rstrip()
        if text not in bodies:
            bodies[text] = Body(text, pieces[number].without(furniture[number]))
        found.append(bodies[text])
    return found
