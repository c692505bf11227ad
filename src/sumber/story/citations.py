"""Articles and their clues → which of them name the outlet of another, where that outlet is known by its pages alone."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from sumber.knowledge import outlets
from sumber.model import Article, Facts, Span
from sumber.text.scripts import find_script
from sumber.text.sound import sound_key

from .clues import Clues

_SHORTEST = 8
_WORD = re.compile(r"[^\W\d_]+")

Cited = Mapping[str, Span]
"""The outlets that an article names, each with the place where it does so first."""


def find_cited(articles: Sequence[Article], clues: Sequence[Clues]) -> list[Cited]:
    """For each article the collected outlets that its text names, its own aside.

    Outlets of `knowledge/` are mentions already. Here it is about those that only their own pages declare: a name of several
    words, or a long one, as it stands there, or in another script by its sound. The cost grows with the collection.
    """
    names = {article.outlet for article in articles if article.outlet and _is_telling(article.outlet)}
    by_clue: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        for clue in _keys(name):
            by_clue[clue].append(name)
    return [_named_in(article, found, by_clue) for article, found in zip(articles, clues, strict=True)]


def find_named(article: Article, facts: Facts) -> Cited:
    """The known outlets that an article's text names outside its credits, its own aside: a picture's credit is no source."""
    outside = [credit.span for credit in (*article.credits, *facts.credits) if credit.span is not None]
    outside += [block.span for block in article.blocks if block.kind in ("caption", "credit")]
    found: dict[str, Span] = {}
    for mention in facts.mentions:
        name = mention.id.removeprefix("outlet:")
        if mention.kind != "outlet" or name in (mention.id, article.outlet) or name in found:
            continue
        if not any(span.start <= mention.span.start < span.end for span in outside):
            found[name] = mention.span
    return found


def _is_telling(name: str) -> bool:
    words = _WORD.findall(name)
    return name not in outlets() and "." not in name and (len(words) > 1 or any(len(word) >= _SHORTEST for word in words))


def _keys(name: str) -> list[str]:
    """The clues that a text which names the outlet has: the sounds of each two words beside each other, or of the only one."""
    sounds = [sound_key(word) for word in _WORD.findall(name)]
    if len(sounds) == 1:
        return [f"s:{sounds[0]}"]
    return [f"s:{one} {other}" for one, other in itertools.pairwise(sounds)]


def _named_in(article: Article, clues: Clues, by_clue: Mapping[str, Sequence[str]]) -> Cited:
    found: dict[str, Span] = {}
    for clue in clues.places.keys() & by_clue.keys():
        for name in by_clue[clue]:
            if name != article.outlet and name not in found:
                place = _place(name, article.text, clues)
                if place is not None:
                    found[name] = place
    return dict(sorted(found.items()))


def _place(name: str, text: str, clues: Clues) -> Span | None:
    """Where the text names the outlet: letter by letter, else, written in another script, by all of its sounds in one place."""
    match = re.search(rf"(?<!\w)(?:{re.escape(name)}|{re.escape(name[0].lower() + name[1:])})(?!\w)", text)
    if match is not None:
        return Span(match.start(), match.end())
    places = [clues.places.get(key) for key in _keys(name)]
    known = [place for place in places if place is not None]
    if len(known) < len(places) or any(one.end < two.start for one, two in itertools.pairwise(known)):
        return None
    whole = Span(known[0].start, known[-1].end)
    return whole if find_script(whole.slice(text)) != find_script(name) else None
