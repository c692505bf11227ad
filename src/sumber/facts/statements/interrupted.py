"""`«A, said NAME, B»`: a quotation whose own marks hold the words that report it → a draft."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span
from sumber.text.quotes import Quote

from .draft import Draft, Frame
from .grammar import Grammar
from .phrases import has_comma, has_stop, phrase_after

_LEAST = 2


def read_interrupted(reading: Reading, grammar: Grammar, frame: Frame) -> Draft | None:
    """The statement of a sentence that stands in marks as a whole and is interrupted by cue and speaker, or None."""
    if grammar.order == "sov":
        return None
    quote = reading.quote_around(frame.span.start)
    if quote is None or not quote.closed:
        return None
    words = reading.words_in(quote.inner)
    for word in range(words.start + _LEAST, words.stop):
        if not has_comma(reading.gap(word)):
            continue
        found = grammar.cues.match(reading.forms, word, words.stop)
        if found is None or found[1].kind != "cue" or found[1].takes not in ("clause", "after") or found[0] >= words.stop:
            continue
        draft = _draft(reading, grammar, quote, word, found[0], words.stop)
        if draft is not None:
            return draft
    return None


def _draft(reading: Reading, grammar: Grammar, quote: Quote, word: int, stop: int, high: int) -> Draft | None:
    speaker = phrase_after(reading, grammar, stop, high)
    if speaker is None or has_stop(reading.gap(stop)):
        return None
    span = speaker.span(reading)
    named = any(mention.kind in ("person", "organisation") for mention in reading.mentions_in(span.start, span.end))
    role = any(grammar.roles.match(reading.forms, at) for at in range(speaker.first, speaker.last + 1))
    if not (named or role):
        return None
    content = [Span(quote.inner.start, reading.ends[word - 1])]
    follows = speaker.last + 1
    if follows < high and has_comma(reading.gap(follows)):
        content.append(Span(reading.starts[follows], quote.inner.end))
    return Draft(content=content, stance="said", cue=[reading.span(word, stop - 1)], speaker=span, score=4.0).settle()
