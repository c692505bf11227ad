"""What a user typed → a query for the index, and the places in a text that answer it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from sumber.model import Article, Span
from sumber.text.fold import Term, located_terms

_QUOTED = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)')


class Hit(Struct, frozen=True):
    """An article that was found: the places in its text (`spans`) and in its title that answer the words."""

    article: Article
    spans: tuple[Span, ...] = ()
    title_spans: tuple[Span, ...] = ()


class Found(Struct, frozen=True):
    """How many articles answer, and those that were asked for."""

    total: int
    hits: tuple[Hit, ...] = ()


class Phrase(Struct, frozen=True):
    """Terms that must stand next to each other; `opens` where the last one need only begin a term, as one character does."""

    terms: tuple[str, ...]
    opens: bool = False


def phrases(words: str) -> tuple[Phrase, ...]:
    """All of which must be found: each word, and each passage in quotation marks."""
    found = []
    for match in _QUOTED.finditer(words):
        phrase = _phrase(located_terms(match[1] if match[1] is not None else match[2]))
        if phrase is not None and phrase not in found:
            found.append(phrase)
    return tuple(found)


def match_expression(wanted: Sequence[Phrase]) -> str:
    """The phrases in the index's own language (FTS5); terms hold letters, digits and marks only, so nothing can be smuggled in."""
    return " AND ".join(f'"{" ".join(phrase.terms)}"' + (" *" if phrase.opens else "") for phrase in wanted)


def places(text: str, wanted: Sequence[Phrase]) -> tuple[Span, ...]:
    """Where the phrases stand in a text, in order, overlapping ones joined."""
    terms = located_terms(text)
    at: dict[str, list[int]] = {}
    for position, term in enumerate(terms):
        at.setdefault(term.text, []).append(position)
    spans: list[Span] = []
    for phrase in wanted:
        first, *rest = phrase.terms
        if phrase.opens and not rest:
            begins = [position for position, term in enumerate(terms) if term.text.startswith(first)]
        else:
            begins = at.get(first, [])
        spans.extend(Span(terms[begin].span.start, _end(terms, begin, phrase)) for begin in begins if _stands(terms, begin, phrase))
    return _joined(spans)


def _phrase(terms: Sequence[Term]) -> Phrase | None:
    if not terms:
        return None
    last = terms[-1]
    if not last.alone:
        return Phrase(tuple(term.text for term in terms))
    # A run of one character has no pair: it is looked for as the beginning of one. In a longer run the pairs suffice.
    if len(terms) > 1 and terms[-2].paired and not terms[-2].alone:
        return Phrase(tuple(term.text for term in terms[:-1]))
    return Phrase(tuple(term.text for term in terms), opens=True)


def _stands(terms: Sequence[Term], begin: int, phrase: Phrase) -> bool:
    last = len(phrase.terms) - 1
    if begin + last >= len(terms):
        return False
    for offset, wanted in enumerate(phrase.terms):
        there = terms[begin + offset].text
        if there != wanted and not (phrase.opens and offset == last and there.startswith(wanted)):
            return False
    return True


def _end(terms: Sequence[Term], begin: int, phrase: Phrase) -> int:
    last = terms[begin + len(phrase.terms) - 1]
    if phrase.opens and last.paired and not last.alone and last.text != phrase.terms[-1]:
        return terms[begin + len(phrase.terms)].span.start
    return last.span.end


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)
