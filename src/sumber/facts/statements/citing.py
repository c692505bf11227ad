"""A report that cites somebody (the paper wrote, citing NAME, that ...) → his statement, which came through the one who reports."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span

from .draft import Anchor, Draft, Frame
from .grammar import Grammar
from .phrases import Phrase, has_comma, has_stop, phrase_after
from .sourcing import is_outlet
from .speakers import names_somebody
from .subjects import is_somebody

_EDGE = 2


def cite(reading: Reading, grammar: Grammar, frame: Frame, drafts: list[Draft]) -> None:
    """Make the one whom an outlet cites the speaker of what the outlet reports, and the outlet a link on the way."""
    for anchor in frame.anchors:
        if anchor.kind != "citing":
            continue
        _part(reading, anchor, drafts)
        draft = _reported(reading, grammar, anchor, drafts)
        phrase = _cited(reading, grammar, frame, anchor, draft) if draft is not None else None
        if draft is None or draft.speaker is None or phrase is None:
            continue
        first, last = min(phrase.first, anchor.first), max(phrase.last, anchor.stop - 1)
        kept = [part for span in draft.content if (part := _without(reading, span, first, last)) is not None]
        if not kept:
            continue
        draft.content = kept
        draft.via = [draft.speaker, *draft.via]
        draft.speaker = phrase.span(reading)
        if draft.stance == "reported":
            draft.stance = "said"
        draft.cue = sorted([*draft.cue, reading.span(anchor.first, anchor.stop - 1)])


def _part(reading: Reading, anchor: Anchor, drafts: list[Draft]) -> None:
    """A speaker's phrase ends at the comma before a citation (AGENCY, citing NAME, said)."""
    place = reading.starts[anchor.first]
    for draft in drafts:
        if draft.speaker is not None and draft.speaker.start < place < draft.speaker.end and has_comma(reading.gap(anchor.first)):
            draft.speaker = Span(draft.speaker.start, reading.ends[anchor.first - 1])


def _reported(reading: Reading, grammar: Grammar, anchor: Anchor, drafts: list[Draft]) -> Draft | None:
    """What an outlet reports in the words around a citation, unless the citation is a cue or speaker of its own."""
    place = reading.starts[anchor.first]
    for draft in drafts:
        if draft.speaker is None or not (is_outlet(reading, grammar, draft.speaker) or _is_aside(reading, grammar, anchor, draft)):
            continue
        if not any(span.start <= place < span.end for span in (*draft.cue, draft.speaker)):
            return draft
    return None


def _is_aside(reading: Reading, grammar: Grammar, anchor: Anchor, draft: Draft) -> bool:
    """Whether a comma parts a citation from who passes on, right before or behind it: no person, but a paper of any name."""
    if draft.speaker is None or not has_comma(reading.gap(anchor.first)):
        return False
    words = reading.words_in(draft.speaker)
    if not words or is_somebody(reading, grammar, Phrase(words.start, words.stop - 1)):
        return False
    before = reading.ends[anchor.first - 1]
    return before in (draft.speaker.end, draft.cue[-1].end if draft.cue else -1)


def _cited(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, draft: Draft | None) -> Phrase | None:
    if grammar.order == "sov":
        found = _before(reading, grammar, frame, anchor, draft)
    elif anchor.stop < frame.high and not has_stop(reading.gap(anchor.stop)):
        found = phrase_after(reading, grammar, anchor.stop, frame.high)
    else:
        found = None
    if found is None or not names_somebody(reading, grammar, found.span(reading)):
        return None
    certain = draft is not None and draft.speaker is not None and is_outlet(reading, grammar, draft.speaker)
    return found if (certain and found.last > found.first) or is_somebody(reading, grammar, found) else None


def _before(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, draft: Draft | None) -> Phrase | None:
    """The phrase before a citing word, behind the outlet, where the verb stands last."""
    low = frame.low
    if draft is not None and draft.speaker is not None and draft.speaker.end <= reading.starts[anchor.first]:
        low = reading.word_at(draft.speaker.end)
    first = anchor.first
    while first > low and anchor.first - first < grammar.reach:
        if reading.time_at(reading.starts[first - 1]) is not None or (first < anchor.first and has_stop(reading.gap(first))):
            break
        first -= 1
    return Phrase(first, anchor.first - 1) if first < anchor.first else None


def _without(reading: Reading, span: Span, first: int, last: int) -> Span | None:
    """A content without the citation that opens or ends it; one with the citation in its middle stays."""
    words = reading.words_in(span)
    if not words or last < words.start or first >= words.stop:
        return span
    if first - words.start <= _EDGE:
        return Span(reading.starts[last + 1], span.end) if last + 1 < words.stop else None
    if words.stop - 1 - last <= _EDGE:
        return Span(span.start, reading.ends[first - 1])
    return span
