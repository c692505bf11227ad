"""A quotation and the one named beside it, by a verb that no pack lists → a draft."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.text.quotes import Quote

from .draft import Draft, Frame
from .grammar import Grammar
from .phrases import Phrase, has_colon, has_comma
from .subject_marks import marked_speaker
from .subjects import subject_behind, subject_of

_FEWEST = 3
_FEWEST_SIGNS = 6
_LED = 16
_REST = 14
_SHOUT = frozenset("?!？！؟…")
_DASHES = frozenset("—–―")


def read_unlisted(reading: Reading, grammar: Grammar, frame: Frame) -> Draft | None:
    """The statement of a sentence without a cue: marks that hold speech, set off from the words that name who speaks by a
    colon, a comma, a dash or the particle of a quotation. Without anybody named, the speaker is left open."""
    for quote in reading.quotes_in(frame.span.start, frame.span.end):
        if not quote.closed or not _is_speech(reading, grammar, quote):
            continue
        words = reading.words_in(quote.inner)
        if words.start < frame.low or words.stop > frame.high:
            continue
        draft = _behind(reading, grammar, frame, quote, words) or _before(reading, grammar, frame, quote, words)
        if draft is not None:
            return draft
    return None


def _is_speech(reading: Reading, grammar: Grammar, quote: Quote) -> bool:
    words = reading.words_in(quote.inner)
    if len(words) < (_FEWEST if grammar.spaced else _FEWEST_SIGNS):
        return reading.text[quote.inner.end - 1] in _SHOUT and len(words) > 1
    capitals = sum(reading.text[reading.starts[word]].isupper() for word in words)
    return capitals <= len(words) / 2


def _behind(reading: Reading, grammar: Grammar, frame: Frame, quote: Quote, words: range) -> Draft | None:
    """CONTENT, VERB SPEAKER · CONTENT, SPEAKER VERB · CONTENT? VERB SPEAKER."""
    low = words.stop
    if low >= frame.high or words.start - frame.low > 1:
        return None
    gap = reading.gap(low)
    shouted = reading.text[quote.inner.end - 1] in _SHOUT and not reading.text[reading.starts[low]].isupper()
    if not (has_comma(gap) or shouted or not _DASHES.isdisjoint(gap) or " - " in gap):
        return None
    stop = next((word for word in range(low + 1, frame.high) if reading.quote_around(reading.starts[word]) is not None), frame.high)
    if stop - low > _REST:
        return None
    return _draft(reading, frame, quote, subject_behind(reading, grammar, low, stop), stop)


def _before(reading: Reading, grammar: Grammar, frame: Frame, quote: Quote, words: range) -> Draft | None:
    """SPEAKER VERB: CONTENT · SPEAKER VERB, CONTENT. · SPEAKER CONTENT particle VERB."""
    stop = words.start
    if stop <= frame.low or stop - frame.low > _LED:
        return None
    gap = reading.gap(stop)
    colon = has_colon(reading, stop)
    comma = has_comma(gap) and words.stop >= frame.high
    closed = words.stop < frame.high and bool(grammar.closers) and reading.forms[words.stop].startswith(grammar.closers)
    touches = closed and not reading.gap(words.stop).strip("\"”»“」'’›』")
    if not (colon or comma or touches):
        return None
    speaker = subject_of(reading, grammar, frame.low, stop, marked=True)
    if speaker is None and grammar.content_ends:
        speaker = marked_speaker(reading, grammar, frame.low, stop)
    return _draft(reading, frame, quote, speaker, frame.high)


def _draft(reading: Reading, frame: Frame, quote: Quote, speaker: Phrase | None, stop: int) -> Draft:
    content = [quote.inner]
    if stop < frame.high:
        following = reading.quote_around(reading.starts[stop])
        gap = reading.gap(stop)
        goes_on = has_comma(gap) or not _DASHES.isdisjoint(gap)
        if goes_on and following is not None and following.outer.start >= quote.outer.end:
            content.append(following.inner)
    draft = Draft(content=content, stance="said", cue=[], speaker=speaker.span(reading) if speaker else None, score=1.0)
    draft.basis_at = draft.speaker or quote.inner
    return draft.settle()
