"""Text → frames: the sentences that hold cues, joined where one runs on into a quotation."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span

from .draft import Anchor, Frame
from .grammar import Grammar

_SHORT = 14
_SENTENCE_END = frozenset('.!?;:"“”«»')


def find_anchors(reading: Reading, grammar: Grammar) -> list[Anchor]:
    """Every cue outside quotation marks and credits, in order, none overlapping."""
    found: list[Anchor] = []
    forms = reading.forms
    at = 0
    while at < len(forms):
        match = grammar.cues.match(forms, at)
        if match is None:
            at += 1
            continue
        stop, cue = match
        role = None if grammar.spaced else grammar.roles.match(forms, at)
        if role is not None and role[0] > stop:
            at = role[0]
            continue
        start = reading.starts[at]
        quote = reading.quote_around(start)
        names_charge = bool(found) and found[-1].stop == at and grammar.charges.match(forms, at) is not None
        if quote is None and not names_charge and not _is_taken(reading, start):
            found.append(Anchor(cue.kind, cue.stance, cue.takes, at, stop))
            if cue.kind == "relay":
                at = _relayed(reading, grammar, found, stop)
                continue
        at = stop
    return found


def _is_taken(reading: Reading, start: int) -> bool:
    """Whether a place lies in a credit or within a name."""
    if reading.in_credit(start):
        return True
    return any(
        mention.span.start < start < mention.span.end and mention.kind != "place"
        for mention in reading.mentions_in(start - 60, start)
    )


def _relayed(reading: Reading, grammar: Grammar, found: list[Anchor], stop: int) -> int:
    """The words that open what somebody is quoted with belong to the relay, which takes the stance of the verb in them."""
    for at in range(stop + 1, min(len(reading.forms), stop + grammar.reach)):
        if "\n" in reading.gap(at) or not _SENTENCE_END.isdisjoint(reading.gap(at)):
            break
        said = grammar.saying.match(reading.forms, at)
        if said is None:
            continue
        for word in range(at, said[0]):
            verb = grammar.cues.match(reading.forms, word)
            if verb is not None and verb[1].kind == "cue":
                relay = found[-1]
                found[-1] = Anchor(relay.kind, verb[1].stance, relay.takes, relay.first, relay.stop)
                break
        return said[0]
    return stop


def find_frames(reading: Reading, anchors: list[Anchor]) -> list[Frame]:
    """The sentences in order, each with its anchors; a sentence that opens a quotation is joined with it."""
    frames: list[Frame] = []
    at = 0
    index = 0
    sentences = reading.sentences
    while index < len(sentences):
        last = index
        while (
            last + 1 < len(sentences)
            and last - index < 2
            and _joins(reading, sentences[index], sentences[last], sentences[last + 1])
        ):
            last += 1
        span = Span(sentences[index].start, sentences[last].end)
        words = reading.words_in(span)
        mine: list[Anchor] = []
        while at < len(anchors) and anchors[at].first < words.stop:
            if anchors[at].first >= words.start:
                mine.append(anchors[at])
            at += 1
        frames.append(Frame(span, words.start, words.stop, tuple(mine)))
        index = last + 1
    return frames


def is_quotation(reading: Reading, span: Span) -> bool:
    """Whether the span is a quotation and nothing else but punctuation."""
    quote = reading.quote_around(span.start)
    if quote is None or quote.outer.start > span.start + 1:
        return False
    rest = reading.text[quote.outer.end : span.end]
    return not any(char.isalnum() for char in rest)


def _joins(reading: Reading, opening: Span, before: Span, after: Span) -> bool:
    text = reading.text
    starts_quoted = reading.quote_around(after.start) is not None
    if text[before.end - 1] in ":：" and before == opening:
        return starts_quoted or "\n" not in text[before.end : after.start]
    if "\n" in text[before.end : after.start]:
        return False
    return (
        before == opening
        and is_quotation(reading, before)
        and not starts_quoted
        and len(reading.words_in(after)) <= _SHORT
        and text[before.end - 1] in "\"”»“」'’›"
        and text[before.end - 2] in "?!？！…"
    )
