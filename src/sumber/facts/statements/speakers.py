"""Phrases → whether they can name who speaks."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span

from .grammar import Grammar


def names_somebody(reading: Reading, grammar: Grammar | None, span: Span | None) -> bool:
    """Whether the phrase holds a noun or a pronoun, as far as the language's spelling shows; true where there is no phrase.

    Only where every noun begins with a capital can the spelling say no. The first word of a sentence has one anyway, so
    that alone it shows nothing, unless it is a mention.
    """
    if grammar is None or span is None or not grammar.noun_capitals:
        return True
    for word in reading.words_in(span):
        if grammar.pronouns.match(reading.forms, word, word + 1) is not None:
            return True
        if reading.text[reading.starts[word]].isupper() and not _opens_sentence(reading.text, reading.starts[word]):
            return True
    return bool(reading.mentions_in(span.start, span.end))


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" \"'«»“”„‚‘’(")
    return not before or before[-1] in ".!?:\n…"
