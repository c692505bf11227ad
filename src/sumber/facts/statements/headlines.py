"""`NAME: what NAME says`, `“what is said”: NAME`, `NAME “what is said”`, as headlines write it → a draft."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span
from sumber.text.quotes import Quote

from .draft import Draft, Frame, bare, content_span
from .frames import is_quotation
from .grammar import Grammar
from .particles import ends_with, is_speaker
from .phrases import Phrase, has_colon, has_comma, has_stop
from .subjects import is_somebody, subject_of

_LONGEST_NAME = 5
_LONGEST_LINE = 30
_LEAST = 3
_LEAST_QUOTED = 2
_PARTS = frozenset("…·|｜／/】］])）\u3000")


def read_headline(reading: Reading, grammar: Grammar, frame: Frame) -> Draft | None:
    """The statement of a line without a full stop, or None. A name that stands before a colon is a person, body or country that
    is mentioned there, a word for people who speak, whatever stands before quoted words, or the line's capitalised opening where
    the line is all that the text tells."""
    if not _is_line(reading, grammar, frame):
        return None
    return _led(reading, grammar, frame) or _signed(reading, grammar, frame) or _touching(reading, grammar, frame)


def _is_line(reading: Reading, grammar: Grammar, frame: Frame) -> bool:
    text, end = reading.text, frame.span.end
    if text[end - 1] in ".。।;:" or not frame.high - frame.low > _LEAST:
        return False
    if frame.high - frame.low > _LONGEST_LINE * (1 if grammar.spaced else 2) or "\n" in text[frame.span.start : end]:
        return False
    return end == len(text) or text[end] == "\n" or text[end:].lstrip(" \t")[:1] in ("\n", "")


def _led(reading: Reading, grammar: Grammar, frame: Frame) -> Draft | None:
    """NAME: CONTENT."""
    reach = _LONGEST_NAME if grammar.spaced else 3 * _LONGEST_NAME
    low = _opening(reading, frame)
    for word in range(low + 1, min(low + reach, frame.high)):
        if has_colon(reading, word):
            return _named(reading, grammar, frame, low, word)
        if reading.gap(word) not in (" ", "-", ". ", ""):
            return None
    return None


def _opening(reading: Reading, frame: Frame) -> int:
    """The first word behind a label in brackets or before a bar (EXCLUSIVE | NAME: ...)."""
    for word in range(frame.low + 1, min(frame.low + _LONGEST_NAME, frame.high)):
        if not {"|", "｜", "】", "]", "］"}.isdisjoint(reading.gap(word)):
            return word
    return frame.low


def _named(reading: Reading, grammar: Grammar, frame: Frame, low: int, word: int) -> Draft | None:
    least = _LEAST if grammar.spaced else 2 * _LEAST
    quote = reading.quote_around(reading.starts[word])
    is_quoted = quote is not None and quote.outer.start >= reading.ends[word - 1] and quote.closed
    if frame.high - word < (_LEAST_QUOTED if is_quoted else least):
        return None
    if grammar.labels.match(reading.forms, low, word) is not None:
        return None
    name = reading.span(low, word - 1)
    alone = "\n" not in reading.text.strip() and word - low <= 2
    capitalised = alone and all(reading.text[reading.starts[at]].isupper() for at in range(low, word))
    topic = _is_topic(reading, grammar, low, word)
    mentioned = any(
        mention.span.end == name.end
        and (
            mention.kind in ("person", "organisation")
            or (mention.kind == "country" and (mention.span.start == name.start or not topic))
        )
        for mention in reading.mentions_in(name.start, name.end)
    )
    somebody = is_somebody(reading, grammar, Phrase(low, word - 1)) and not topic
    if not (mentioned or capitalised or is_quoted or somebody):
        return None
    if any(not reading.text[reading.starts[at]].isalpha() for at in range(low, word)):
        return None
    content = bare(reading, content_span(reading, word, frame.high - 1))
    return _made(content, name)


def _is_topic(reading: Reading, grammar: Grammar, low: int, word: int) -> bool:
    """Whether a preposition or conjunction stands in what precedes a colon, so that it is what the line is about."""
    sets = (grammar.ends, grammar.conjunctions)
    return any(forms.match(reading.forms, at, word) is not None for at in range(low, word) for forms in sets)


def _signed(reading: Reading, grammar: Grammar, frame: Frame) -> Draft | None:
    """“CONTENT”: NAME ..."""
    quote = reading.quote_around(frame.span.start)
    if quote is None or not quote.closed or quote.outer.end > frame.span.end:
        return None
    words = reading.words_in(quote.inner)
    if len(words) < _LEAST or words.stop >= frame.high or ":" not in reading.gap(words.stop):
        return None
    speaker = subject_of(reading, grammar, words.stop, frame.high)
    return _made(quote.inner, speaker.span(reading)) if speaker is not None else None


def _touching(reading: Reading, grammar: Grammar, frame: Frame) -> Draft | None:
    """NAME “CONTENT”, without any verb, where the verb would stand last."""
    if grammar.order != "sov":
        return None
    for quote in reading.quotes_in(frame.span.start, frame.span.end):
        words = reading.words_in(quote.inner)
        if grammar.content_ends and words and has_colon(reading, words.start):
            continue  # a clause leads to it
        if not quote.closed or len(words) < (_LEAST if grammar.spaced else 2 * _LEAST) or not _closes(reading, frame, quote, words):
            continue
        low = words.start
        while low > frame.low and _PARTS.isdisjoint(reading.gap(low)) and words.start - low <= 3 * _LONGEST_NAME:
            if reading.quote_around(reading.starts[low - 1]) is not None and low < words.start:
                break
            low -= 1
        if words.start - low > (_LONGEST_NAME if grammar.spaced else 3 * _LONGEST_NAME):
            continue
        if low == words.start and is_quotation(reading, frame.span):
            return None
        speaker = reading.span(low, words.start - 1) if low < words.start else None
        if not grammar.spaced:
            speaker = _named_in_line(reading, grammar, frame, low, words)
        return _made(quote.inner, speaker)
    return None


def _named_in_line(reading: Reading, grammar: Grammar, frame: Frame, low: int, words: range) -> Span | None:
    """The name that touches a quotation, behind the last particle of an adjunct before it; else the one that opens the line, or
    the part of it behind the quotation."""
    if low < words.start:
        behind = next((at for at in range(words.start - 1, low, -1) if ends_with(reading, grammar, low, at)), low)
        named = is_speaker(reading, grammar, Phrase(behind, words.start)) if behind > low else False
        return reading.span(behind if named else low, words.start - 1)
    for first in (frame.low, words.stop):
        for stop in range(first + 2, min(frame.high, first + 3 * _LONGEST_NAME)):
            gap = reading.gap(stop)
            marked = reading.forms[stop - 1] in grammar.speaker_marks
            if marked and is_speaker(reading, grammar, Phrase(first, stop - 1)):
                return reading.span(first, stop - 1)
            if has_comma(gap) and first == frame.low and stop < words.start and is_speaker(reading, grammar, Phrase(first, stop)):
                return reading.span(first, stop - 1)
            if has_stop(gap) or "\u3000" in gap:
                break
    return None


def _closes(reading: Reading, frame: Frame, quote: Quote, words: range) -> bool:
    """Whether a quotation ends its line, or a part of it."""
    return words.stop >= frame.high or not _PARTS.isdisjoint(reading.gap(words.stop))


def _made(content: Span, speaker: Span | None) -> Draft:
    draft = Draft(content=[content], stance="said", cue=[], speaker=speaker, score=1.0, basis_at=speaker or content)
    if speaker is None:
        draft.basis, draft.stance = "lost", "reported"
    return draft.settle()
