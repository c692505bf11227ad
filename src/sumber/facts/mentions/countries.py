"""A line of tokens → mentions of countries, of capitals as places or as governments, and of outlets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sumber.model import Mention, Span

from .context import is_after, is_before
from .gazetteer import Gazetteer
from .tokens import Line, Token

_KIND_AND_NAME = re.compile(r"PL?(?P<name>N{1,3})")
_SENTENCE = re.compile(r"(?:[^.!?。！？।\n]|\.(?=\d))+")
_CLOSERS = " \"”’'」』)"
_SHORT = re.compile(r"P(N{1,2})(?!N)")


def place_names(line: Line) -> set[tuple[str, ...]]:
    """Names of places, folded, that the document has behind their kind ("province of ...") with no further name after."""
    return {tuple(token.folded for token in line.tokens[match.start(1) : match.end(1)]) for match in _SHORT.finditer(line.kinds)}


def find_countries(text: str, line: Line, gazetteer: Gazetteer) -> Iterator[Mention]:
    """Countries by name, by their people or adjective, and by seats and capitals that act as governments."""
    acting = _acting(text, line, gazetteer)
    for place, token in enumerate(line.tokens):
        if token.entry is None:
            continue
        code = token.entry.value
        if token.kind in "CJ":
            yield _country(token, code, gazetteer, False)
        elif token.kind == "G" or place in acting:
            yield _country(token, code, gazetteer, True)


def _country(token: Token, code: str, gazetteer: Gazetteer, metonymy: bool) -> Mention:
    name = gazetteer.country.get(code) or (token.entry.written if token.entry else code)
    return Mention(Span(token.start, token.end), "country", name, f"country:{code}", metonymy=metonymy)


def _acting(text: str, line: Line, gazetteer: Gazetteer) -> set[int]:
    """The places of the capitals that stand for their governments: those beside a word of acting, and those that a word
    like "and" joins to one of these or to a seat."""
    if "T" not in line.kinds:
        return set()
    pack, tokens = gazetteer.pack, line.tokens
    capitals = [place for place, token in enumerate(tokens) if token.kind == "T" and token.entry]
    barred = {place for place in capitals if _is_place(text, tokens[place], gazetteer)}
    acting = {place for place in capitals if place not in barred and _acts(text, tokens[place], line, place, gazetteer)}
    for one, step in [(place, 2) for place in capitals] + [(place, -2) for place in reversed(capitals)]:
        other = one + step
        if one in barred or one in acting or not 0 <= other < len(tokens):
            continue
        if (other in acting or line.kinds[other] == "G") and tokens[one + step // 2].folded in pack.joining:
            acting.add(one)
    return acting


def _is_place(text: str, token: Token, gazetteer: Gazetteer) -> bool:
    pack = gazetteer.pack
    return is_before(text, token.start, pack.place_before) and not is_before(text, token.start, pack.act_before)


def _acts(text: str, token: Token, line: Line, place: int, gazetteer: Gazetteer) -> bool:
    """Whether a capital stands beside a word of acting, or in a pair with another government."""
    pack = gazetteer.pack
    before = line.kinds[place - 1] if place else "."
    if is_before(text, token.start, pack.act_before) or is_after(text, token.end, pack.act_after):
        return True
    if pack.act_final and text.startswith(pack.act_subject, token.end):
        found = _SENTENCE.match(text, token.end)
        if found and found[0].rstrip(_CLOSERS).endswith(pack.act_final):
            return True
    return before == "G" or line.kinds[place + 1 : place + 2] == "G"


def find_places(text: str, line: Line, gazetteer: Gazetteer) -> Iterator[tuple[Span, str]]:
    """Capitals that are only places, and places behind their kind ("village of ..."), each with its name."""
    acting = _acting(text, line, gazetteer)
    for place, token in enumerate(line.tokens):
        if token.kind == "T" and token.entry and place not in acting:
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
