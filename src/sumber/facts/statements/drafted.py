"""A cue, what was said and who said it → a draft, and where an earlier statement ends before it."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span

from .contents import Content
from .draft import Anchor, Draft, Frame
from .grammar import Grammar
from .phrases import Phrase, has_stop


def drafted(reading: Reading, anchor: Anchor, content: Content, speaker: Phrase | None, score: float) -> Draft:
    """The draft of a cue with its content and speaker; without a speaker, it shares that of an earlier cue."""
    cue = [reading.span(anchor.first, anchor.stop - 1)]
    if anchor.particle is not None:
        cue.append(reading.span(anchor.particle, anchor.particle))
    return Draft(
        content=list(content.spans),
        stance=anchor.stance,
        cue=cue,
        speaker=speaker.span(reading) if speaker else None,
        score=content.score + score,
        shares=speaker is None or speaker.shared,
        charge=anchor.takes == "charge",
    ).settle()


def weight(reading: Reading, phrase: Phrase | None) -> float:
    """How much a phrase looks like somebody who speaks."""
    if phrase is None:
        return 0.0
    start, end = reading.starts[phrase.first], reading.ends[phrase.last]
    if reading.mentions_in(start, end):
        return 1.2
    return 0.8 if phrase.last - phrase.first < 8 else 0.4


def cut_before(reading: Reading, grammar: Grammar, word: int, low: int) -> int | None:
    """Where an earlier statement ends if the one that starts at `word` stands beside it: before a conjunction or comma."""
    while word - 1 > low and not has_stop(reading.gap(word)):
        if grammar.between.match(reading.forms, word - 1, word) is None or grammar.conjunctions.match(
            reading.forms, word - 1, word
        ):
            break
        word -= 1
    if word <= low:
        return None
    for length in (3, 2, 1):
        at = word - length
        if at > low:
            found = grammar.conjunctions.match(reading.forms, at, word)
            if found is not None and found[0] == word:
                return at
    return None


def second_part(reading: Reading, frame: Frame, stop: int, limit: int) -> Span | None:
    """The rest of a quotation that its cue interrupts: `"A," she said on Monday, "B."`, or the rest of open marks."""
    for quote in reading.quotes_in(reading.ends[stop - 1], frame.span.end):
        before = reading.text[quote.outer.start - 2 : quote.outer.start].strip()
        first = reading.word_at(quote.inner.start)
        if before[-1:] in (",", "—", "–", "-", "，", "、") and first < limit:
            return quote.inner
        return None
    return None
