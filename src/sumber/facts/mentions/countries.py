"""A line of tokens → mentions of countries, of capitals as places or as governments, and of outlets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sumber.model import Mention, Span

from .context import is_after, is_before
from .gazetteer import Gazetteer
from .tokens import Line, Token

_KIND_AND_NAME = re.compile(r"PL?(?P<name>N{1,3})")
_SHORT = re.compile(r"P(N{1,2})(?!N)")


def place_names(line: Line) -> set[tuple[str, ...]]:
    """Names of places, folded, that the document has behind their kind ("province of ...") with no further name after."""
    return {tuple(token.folded for token in line.tokens[match.start(1) : match.end(1)]) for match in _SHORT.finditer(line.kinds)}


def find_countries(text: str, line: Line, gazetteer: Gazetteer) -> Iterator[Mention]:
    """Countries by name, by their people or adjective, and by seats and capitals that act as governments."""
    for place, token in enumerate(line.tokens):
        if token.entry is None:
            continue
        code = token.entry.value
        if token.kind in "CJ":
            yield _country(token, code, gazetteer, False)
        elif token.kind == "G" or (token.kind == "T" and _acts(text, token, line, place, gazetteer)):
            yield _country(token, code, gazetteer, True)


def _country(token: Token, code: str, gazetteer: Gazetteer, metonymy: bool) -> Mention:
    name = gazetteer.country.get(code) or (token.entry.written if token.entry else code)
    return Mention(Span(token.start, token.end), "country", name, f"country:{code}", metonymy=metonymy)


def _acts(text: str, token: Token, line: Line, place: int, gazetteer: Gazetteer) -> bool:
    """Whether a capital stands for its government: beside a word of acting, or in a pair with another government."""
    pack = gazetteer.pack
    before = line.kinds[place - 1] if place else "."
    if is_before(text, token.start, pack.place_before):
        return False
    if is_before(text, token.start, pack.act_before) or is_after(text, token.end, pack.act_after):
        return True
    return before == "G" or line.kinds[place + 1 : place + 2] == "G"


def find_places(text: str, line: Line, gazetteer: Gazetteer) -> Iterator[tuple[Span, str]]:
    """Capitals that are only places, and places behind their kind ("village of ..."), each with its name."""
    for place, token in enumerate(line.tokens):
        if token.kind == "T" and token.entry and not _acts(text, token, line, place, gazetteer):
            yield Span(token.start, token.end), token.entry.written
    known = place_names(line)
    for match in _KIND_AND_NAME.finditer(line.kinds):
        words = line.tokens[match.start("name") : match.end()]
        size = next((n for n in (2, 1) if len(words) > n and tuple(token.folded for token in words[:n]) in known), len(words))
        span = Span(line.tokens[match.start()].start, words[size - 1].end)
        yield span, span.slice(text)


def find_outlets(line: Line) -> list[Mention]:
    """Outlets by name; of the doubtful names a line holds only those that are shown to be outlets."""
    return [
        Mention(Span(token.start, token.end), "outlet", token.entry.written, f"outlet:{token.entry.value}")
        for token in line.tokens
        if token.entry and token.kind in "Uu"
    ]
