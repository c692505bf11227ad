"""A line of tokens → persons by their titles: name, office, country, former or not; and titles that stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sumber.knowledge.mentions_pack import MentionsPack
from sumber.model import Role, Span

from .context import is_after, is_before
from .countries import place_names
from .cover import Cover
from .gazetteer import FORMER
from .tokens import Line, Token

_NAME = r"(?P<name>N(?:n{0,2}[NQ]){0,4}|k{1,4})"
_TITLE = r"(?P<title>F?(?:[JCTEBbG]s?){0,4}I?O(?:L{0,2}p?[OBbCJEGTIQ]s?){0,5})"
_BEFORE = re.compile(rf"{_TITLE},?H?\.?{_NAME}")
_ADDRESSED = re.compile(rf"H\.?{_NAME}")
_APPOSED = re.compile(rf"(?<![NQn])(?P<name>N(?:n{{0,2}}N){{1,3}}),x{{0,3}}{_TITLE}(?!,?H?[NQ])")
_BEHIND = re.compile(rf"[,(:]?(?P<words>x{{0,3}}){_TITLE}")
_HOME = re.compile(r"LC")
_ALONE = re.compile(_TITLE)
_AFTER_NAME = re.compile(rf"(?P<name>[Nk]{{1,3}}){_TITLE}")
# Where capitals show that a name ends, a country behind an office is another's: "NAME minister Moscow-in spoke".
_AFTER_CASED = re.compile(r"(?P<name>N{1,3})(?P<title>F?(?:[JCTEBbG]s?){0,4}I?O(?:p?[OBbE]s?){0,5})")
_CALLED = re.compile(r"(?P<name>[Nk]{1,2})H")


_PLAIN = re.compile(r"(?<![NQn])N(?:n{0,2}N){1,3}(?![NQ])")


class Titled(NamedTuple):
    """A person found: the name's place (None for a title alone), the title's place and what it says."""

    name: Span | None
    title: Span | None
    role: Role | None


def find_titled(text: str, line: Line, pack: MentionsPack) -> list[Titled]:
    """All persons that a title or a form of address shows, and the titles that stand alone, in their order."""
    found: list[Titled] = []
    taken = [False] * len(line.tokens)
    behind = (_AFTER_CASED, _CALLED, _APPOSED) if pack.cased else (_AFTER_NAME, _CALLED)
    for pattern in behind if pack.title_after else (_BEFORE, _ADDRESSED, _APPOSED):
        for match in pattern.finditer(line.kinds):
            if any(taken[match.start() : match.end()]):
                continue
            titled = _titled(text, line, match, pack)
            if titled is None:
                continue
            taken[match.start() : match.end()] = [True] * (match.end() - match.start())
            found.append(titled)
            found += _behind(text, line, match.end(), titled, taken)
    for match in _ALONE.finditer(line.kinds):
        if not any(taken[match.start() : match.end()]):
            role, span = read_title(text, line.tokens[match.start() : match.end()])
            found.append(Titled(None, span, role))
    return sorted(found, key=lambda titled: (titled.name or titled.title or Span(0, 0)).start)


def find_untitled(text: str, line: Line, pack: MentionsPack, known: list[Titled]) -> list[Titled]:
    """Names of two to four words that no title shows: persons where a verb of saying stands beside them, or where the
    last word comes again alone in the document. Only in scripts with capitals."""
    if not pack.cased:
        return []
    taken = Cover(len(text), (titled.name for titled in known))
    alone = {} if pack.capital_nouns else _alone_again(line)
    matches = _PLAIN.finditer(line.kinds)
    runs = [(match, Span(line.tokens[match.start()].start, line.tokens[match.end() - 1].end)) for match in matches]
    places = {span.slice(text).split()[-1] for _, span in runs if is_before(text, span.start, pack.place_before)}
    found = []
    known_places = place_names(line)
    for match, whole in runs:
        tokens = _without_place(line.tokens[match.start() : match.end()], known_places)
        if len(tokens) < 2:
            continue
        span = Span(tokens[0].start, whole.end)
        if not taken.is_free(span):
            continue
        if tokens[-1].text in places:
            continue
        surname = tokens[0 if pack.surname_first else -1].text
        again = any(not match.start() <= place < match.end() for place in alone.get(surname, ()))
        if again or is_after(text, span.end, pack.speech) or is_before(text, span.start, pack.speech):
            found.append(Titled(span, None, None))
    return found


def _alone_again(line: Line) -> dict[str, list[int]]:
    """Where each word with a capital stands alone, or behind nothing but the first word of a sentence."""
    kinds = line.kinds
    found: dict[str, list[int]] = {}
    for place, token in enumerate(line.tokens):
        if token.kind != "N" or kinds[place + 1 : place + 2] in ("N", "n", "Q"):
            continue
        if kinds[place - 1 : place] not in ("N", "n", "Q") or kinds[max(0, place - 2) : place - 1] in ("", "."):
            found.setdefault(token.text, []).append(place)
    return found


def _titled(text: str, line: Line, match: re.Match[str], pack: MentionsPack) -> Titled | None:
    tokens = _cut_name(line.tokens[match.start("name") : match.end("name")], pack)
    tokens = _without_place(tokens, place_names(line))
    if not tokens:
        return None
    name = Span(tokens[0].start, tokens[-1].end)
    if not match.groupdict().get("title"):
        return Titled(name, None, None)
    role, title = read_title(text, line.tokens[match.start("title") : match.end("title")])
    home = _HOME.match(line.kinds, match.end())
    if role.country is None and home and line.tokens[home.start()].folded == pack.of[0]:
        role = Role(role.office, _code(line.tokens[home.end() - 1]), role.former)
    return Titled(name, title, role)


def _code(token: Token) -> str | None:
    return token.entry.value if token.entry else None


def _without_place(tokens: list[Token], places: set[tuple[str, ...]]) -> list[Token]:
    """A name without the place of the office before it ("Governor South Rawan Hendra Walujo"); nothing where it ends in a place."""
    if any(tuple(token.folded for token in tokens[-size:]) in places for size in (2, 1)):
        return []
    for size in (2, 1):
        if len(tokens) > size and tuple(token.folded for token in tokens[:size]) in places:
            return tokens[size:]
    return tokens


def _cut_name(tokens: list[Token], pack: MentionsPack) -> list[Token]:
    """The name; where no capitals show its end, no more than three words of it."""
    return tokens if pack.cased or tokens[0].kind != "k" else tokens[:3]


def _behind(text: str, line: Line, at: int, titled: Titled, taken: list[bool]) -> Iterator[Titled]:
    """A title in apposition behind the name ("..., who is also the former minister")."""
    match = _BEHIND.match(line.kinds, at)
    if not match or match.start("title") == at or any(taken[match.start() : match.end()]):
        return
    after = line.kinds[match.end() : match.end() + 1]
    if after in ("N", "H", "Q"):
        return
    role, title = read_title(text, line.tokens[match.start("title") : match.end("title")])
    taken[match.start() : match.end()] = [True] * (match.end() - match.start())
    yield Titled(titled.name, title, role)


def read_title(text: str, tokens: list[Token]) -> tuple[Role, Span]:
    """What a title says: the office without its country, the country, whether it is past; and where it stands."""
    country = next((token.entry.value for token in tokens if token.kind in "CJGT" and token.entry), None)
    kept = [token for token in tokens if token.kind not in "CJTFsp"]
    while kept and kept[-1].kind == "L":
        kept.pop()
    while kept and kept[0].kind == "L":
        kept.pop(0)
    words = []
    for before, token in zip([None, *kept], kept, strict=False):
        if before is not None and text[before.end : token.start].strip() == "":
            words.append(text[before.end : token.start])
        elif before is not None:
            words.append(" ")
        words.append(text[token.start : token.end])
    return Role(
        "".join(words),
        country,
        any(token.kind == "F" or (token.entry is not None and token.entry.value == FORMER) for token in tokens),
    ), Span(tokens[0].start, tokens[-1].end)
