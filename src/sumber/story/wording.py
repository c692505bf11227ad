"""Articles → what is compared of their wording: the texts without furniture, one body for all that are the same."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.model import Article

from .bodies import Body
from .collector import collector_paused
from .furniture import find_furniture, without
from .pieces import cut


@collector_paused()
def read_bodies(articles: Sequence[Article]) -> list[Body]:
    """The body of each article. Articles whose texts are the same but for furniture share one."""
    whole = {text: cut(text) for text in dict.fromkeys(article.text for article in articles)}
    pieces = [whole[article.text] for article in articles]
    furniture = find_furniture(articles, pieces)
    bodies: dict[str, Body] = {}
    found = []
    for number, article in enumerate(articles):
        text = without(article.text, furniture[number]).rstrip()
        if text not in bodies:
            bodies[text] = Body(text, pieces[number].without(furniture[number]))
        found.append(bodies[text])
    return found
