"""Quotations in a language without a pack, by their marks and the names beside them → drafts."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span
from sumber.text.quotes import Quote

from .draft import Draft, Frame

_FEWEST = 4
_FEWEST_SIGNS = 9
_END = frozenset(".,!?…。！？،؟।")
_REACH = 12


def read_marks(reading: Reading, frame: Frame) -> list[Draft]:
    """The direct quotations of a sentence: marks that hold several words, closed like speech or led in by a colon.

    The speaker is the person named nearest in the rest of the sentence, else a run of capitalised words beside the marks;
    where there is none, he is lost. No cue is claimed.
    """
    found = []
    for quote in reading.quotes_in(frame.span.start, frame.span.end):
        if _is_speech(reading, quote):
            found.append(_draft(reading, frame, quote))
    return found


def _is_speech(reading: Reading, quote: Quote) -> bool:
    text = reading.text
    words = reading.words_in(quote.inner)
    signs = sum(reading.ends[word] - reading.starts[word] for word in words)
    if len(words) < _FEWEST or signs < _FEWEST_SIGNS:
        return False
    before = text[max(0, quote.outer.start - 2) : quote.outer.start].strip()
    after = text[quote.outer.end : quote.outer.end + 3].strip()[:1]
    inside = text[quote.inner.end - 1]
    capitals = sum(text[reading.starts[word]].isupper() for word in words)
    if capitals > len(words) / 2:
        return False
    return inside in _END or before.endswith((":", "：")) or (after != "" and after in ",-–—،，")


def _draft(reading: Reading, frame: Frame, quote: Quote) -> Draft:
    speaker = _named(reading, frame, quote) or _capitalised(reading, frame, quote)
    draft = Draft(content=[quote.inner], stance="said" if speaker else "reported", cue=[], speaker=speaker, score=1.0)
    if speaker is None:
        draft.basis = "lost"
    else:
        draft.basis_at = speaker
    return draft.settle()


def _named(reading: Reading, frame: Frame, quote: Quote) -> Span | None:
    near = [
        mention
        for mention in reading.mentions_in(frame.span.start, frame.span.end)
        if mention.kind in ("person", "organisation", "outlet") and reading.quote_around(mention.span.start) is None
    ]
    place = quote.outer
    return min(
        (mention.span for mention in near),
        key=lambda span: (span.start - place.end) if span.start >= place.end else 2 * (place.start - span.end),
        default=None,
    )


def _capitalised(reading: Reading, frame: Frame, quote: Quote) -> Span | None:
    """Two or more capitalised words in a row, behind the marks or else before them."""
    after = range(reading.word_at(quote.outer.end), min(frame.high, reading.word_at(quote.outer.end) + _REACH))
    before = range(max(frame.low, reading.word_at(quote.outer.start) - _REACH), reading.word_at(quote.outer.start))
    for words in (after, before):
        run: list[int] = []
        for word in words:
            if reading.text[reading.starts[word]].isupper() and (not run or reading.gap(word).strip() in ("", ".")):
                run.append(word)
            elif len(run) >= 2:
                break
            else:
                run = []
        if len(run) >= 2:
            return reading.span(run[0], run[-1])
    return None
