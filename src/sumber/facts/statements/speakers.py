"""Phrases → whether they can name who speaks."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span

from .grammar import Grammar


def names_somebody(reading: Reading, grammar: Grammar | None, span: Span | None) -> bool:
    """Whether the phrase holds a noun or a pronoun, as far as words and spelling show; true where there is no phrase.

    A phrase of nothing but the language's commonest words ("The", "more") names nobody. Where every noun begins with a
    capital, one without any names nobody either; the first word of a sentence has one anyway, which shows nothing.
    """
    if grammar is None or span is None or reading.mentions_in(span.start, span.end):
        return True
    words = reading.words_in(span)
    if any(grammar.pronouns.match(reading.forms, word, word + 1) is not None for word in words):
        return True
    if all(reading.forms[word] in grammar.common for word in words):
        return False
    return not grammar.noun_capitals or any(_is_noun(reading, word) for word in words)


def _is_noun(reading: Reading, word: int) -> bool:
    start = reading.starts[word]
    return reading.text[start].isupper() and not _opens_sentence(reading.text, start)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" \"'«»“”„‚‘’(")
    return not before or before[-1] in ".!?:\n…"
