"""Text → sentences, in any script."""

from __future__ import annotations

import re

from sumber.knowledge.abbreviations import abbreviations
from sumber.model import Span

from .quotes import Quote, find_quotes

_CLOSING = "\"'”’“»«›‹」』》〉)]}）］】〟＂"
_OPENING = "([（［"
_END = re.compile(r"\n+|[.!?…。！？｡．।॥؟۔։።၊။។།‽]+[" + re.escape(_CLOSING) + r"]*(?:[ \u00a0\u202f][»”](?=[\s,.]|$))?")
_WIDE = frozenset("。！？｡．।॥؟۔።။។།")
_LEADS = frozenset(":：,，")
_VOWELS = frozenset("aeiouyáéíóúàèìòùâêîôûäëïöüãõåæøœаеёиоуыэюяіїєαεηιουω")
_LAST_TOKEN = re.compile(r"(?:[^\W\d_]\.)*[\w]+$")
_MAX_TOKEN = 24
_WRAP = 55


def split_sentences(text: str, *, quotes: list[Quote] | None = None) -> list[Span]:
    """The sentences of `text`, trimmed of blanks, in order; together they cover everything but blanks.

    A sentence never ends within a quotation that closes in the same paragraph, so that a quotation and the words that
    introduce or follow it stay together. `quotes` are those of `find_quotes`, where they were found already. Linear time.
    """
    shut = _guarded(find_quotes(text) if quotes is None else quotes)
    found: list[Span] = []
    start = 0
    at = 0
    for match in _END.finditer(text):
        end = match.end()
        while at < len(shut) and shut[at].end <= match.start():
            at += 1
        if at < len(shut) and shut[at].start <= match.start() and end < shut[at].end:
            continue
        inside = at < len(shut) and shut[at].start <= match.start() < shut[at].end
        led = inside and text[max(0, shut[at].start - 2) : shut[at].start].strip()[-1:] in _LEADS
        if _ends(text, match, inside=inside and not led):
            _keep(text, start, end, found)
            start = end
    _keep(text, start, len(text), found)
    return found


def _guarded(quotes: list[Quote]) -> list[Span]:
    """The outermost closed quotations, in order and disjoint."""
    spans: list[Span] = []
    for quote in quotes:
        if quote.closed and (not spans or quote.outer.start >= spans[-1].end):
            spans.append(quote.outer)
    return spans


def _keep(text: str, start: int, end: int, found: list[Span]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))


def _ends(text: str, match: re.Match[str], *, inside: bool) -> bool:
    mark = match.group()
    after = match.end()
    if mark[0] == "\n":
        return len(mark) > 1 or not _is_wrapped(text, match.start(), after)
    following = after
    while following < len(text) and text[following] in " \t\u00a0\u202f\u3000":
        following += 1
    if following >= len(text) or text[following] == "\n":
        return True
    head = text[following]
    if head.islower() or head in ",;:—–-、，":
        return False
    if mark[0] in _WIDE:
        return not (inside and following == after and head.isalnum())
    if following == after:
        return _is_joined(text, match.start(), head, after)
    if mark[0] == "." and len(mark.rstrip(_CLOSING)) == 1:
        return not _is_abbreviation(text, match.start(), head, closed=len(mark) > 1)
    return True


def _is_wrapped(text: str, newline: int, after: int) -> bool:
    """A line broken only for its width: long, ends without a mark, and goes on in lower case."""
    line = text.rfind("\n", max(0, newline - 400), newline)
    return newline - line > _WRAP and text[newline - 1] not in ".!?…:;" and after < len(text) and text[after].islower()


def _is_joined(text: str, dot: int, head: str, after: int) -> bool:
    """`end.Next`: a lost blank between sentences, not a number, an address or initials."""
    before = text[max(0, dot - 3) : dot]
    return (
        len(before) == 3
        and before.isalpha()
        and before.islower()
        and head.isupper()
        and after + 1 < len(text)
        and text[after + 1 : after + 2].islower()
    )


def _is_abbreviation(text: str, dot: int, head: str, *, closed: bool) -> bool:
    token = _LAST_TOKEN.search(text[max(0, dot - _MAX_TOKEN) : dot])
    if token is None or closed:
        return False
    word = token.group()
    if word in abbreviations() or ("." in word and (head.isalnum() or head in _OPENING)):
        return True
    if word.isdigit():
        before = text[max(0, dot - _MAX_TOKEN) : dot - len(word)].split()
        return len(word) <= 2 and head.isalpha() and not (before and before[-1][:1].isupper())
    if len(word) == 1:
        return word.isupper() and word.isalpha() and not _stands_alone(word)
    return len(word) <= 3 and word[0].isupper() and not word.isupper() and not _VOWELS.intersection(word.casefold())


def _stands_alone(letter: str) -> bool:
    """Letters of scripts without case, and of scripts that write whole words with one sign, are no initials."""
    return letter.casefold() == letter.upper()
