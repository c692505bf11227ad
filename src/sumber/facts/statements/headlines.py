"""`NAME: what NAME says`, as headlines write it → a draft."""

from __future__ import annotations

from sumber.facts.reading import Reading

from .draft import Draft, Frame, bare, content_span
from .grammar import Grammar
from .phrases import has_colon

_LONGEST_NAME = 5
_LONGEST_LINE = 24
_LEAST = 3


def read_headline(reading: Reading, grammar: Grammar, frame: Frame) -> Draft | None:
    """A line without a full stop that opens with a name and a colon, or None. A name is a person, body or country that is
    mentioned there, or the line's capitalised opening where it is all that the text tells."""
    text = reading.text
    end = frame.span.end
    if text[end - 1] in ".。।;:" or not _LEAST < frame.high - frame.low <= _LONGEST_LINE:
        return None
    if "\n" in text[frame.span.start : end]:
        return None
    for word in range(frame.low + 1, min(frame.low + _LONGEST_NAME, frame.high)):
        gap = reading.gap(word)
        if has_colon(reading, word):
            return _named(reading, grammar, frame, word)
        if gap not in (" ", "-", ". ", ""):
            return None
    return None


def _named(reading: Reading, grammar: Grammar, frame: Frame, word: int) -> Draft | None:
    if frame.high - word < _LEAST or grammar.labels.match(reading.forms, frame.low, word) is not None:
        return None
    name = reading.span(frame.low, word - 1)
    mentioned = any(
        mention.kind in ("person", "organisation", "country") and mention.span.end == name.end
        for mention in reading.mentions_in(name.start, name.end)
    )
    alone = "\n" not in reading.text.strip() and word - frame.low <= 2
    if not mentioned and not (alone and _is_capitalised(reading, frame.low, word)):
        return None
    if any(not reading.text[reading.starts[at]].isalpha() for at in range(frame.low, word)):
        return None
    content = bare(reading, content_span(reading, word, frame.high - 1))
    return Draft(content=[content], stance="said", cue=[], speaker=name, score=1.0, basis_at=name).settle()


def _is_capitalised(reading: Reading, low: int, stop: int) -> bool:
    return all(reading.text[reading.starts[word]].isupper() for word in range(low, stop))
