"""`«A, said NAME, B»`: a quotation whose own marks hold the words that report it → a draft."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span
from sumber.text.quotes import Quote

from .draft import Draft, Frame
from .grammar import Grammar
from .phrases import has_comma, has_stop, phrase_after

_LEAST = 2
_REPORTING = 7


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
        pronoun = _with_pronoun(reading, grammar, quote, word, words.stop)
        if pronoun is not None:
            return pronoun
        if found is None or found[1].kind != "cue" or found[1].takes not in ("clause", "after") or found[0] >= words.stop:
            continue
        draft = _draft(reading, grammar, quote, word, found[0], words.stop)
        if draft is not None:
            return draft
    return None


def _with_pronoun(reading: Reading, grammar: Grammar, quote: Quote, word: int, high: int) -> Draft | None:
    """`«A, dit-il, B»`, `«A, a-t-elle dit. B»`: the pronoun is joined to the verb or its auxiliary by a hyphen."""
    stop = word
    while (stop < high and not has_stop(reading.gap(stop))) or stop == word:
        stop += 1
    head, _, pronoun = reading.forms[word].rpartition("-")
    if not head or stop - word > _REPORTING or grammar.pronouns.match([pronoun], 0) is None:
        return None
    verb = head.partition("-")[0]
    found = grammar.cues.match([verb], 0) or next(
        (match for at in range(word + 1, stop) if (match := grammar.cues.match(reading.forms, at, stop)) is not None), None
    )
    if found is None or found[1].kind != "cue":
        return None
    content = [Span(quote.inner.start, reading.ends[word - 1])]
    if stop < high:
        content.append(Span(reading.starts[stop], quote.inner.end))
    speaker = Span(reading.ends[word] - len(pronoun), reading.ends[word])
    return Draft(content=content, stance=found[1].stance, cue=[reading.span(word, stop - 1)], speaker=speaker, score=4.0).settle()


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
