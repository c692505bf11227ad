"""Drafts → Statements."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from sumber.facts.reading import Reading
from sumber.model import Basis, Mention, Party, Span, Statement, Via, at

from .discourse import tie_denials
from .draft import Draft, kind_of
from .grammar import Grammar, outlet_lexicon
from .phrases import phrase_after

_TARGET = 5
_ADDRESSED = frozenset(("demanded", "asked", "criticised", "praised"))
_LOOKBACK = 60
_COMMAS = " ,，、،"


def make_statements(reading: Reading, grammar: Grammar | None, drafts: Sequence[Draft]) -> tuple[Statement, ...]:
    """Statements with ids in order, their parties known by the mentions they hold, and denials tied."""
    kept = _distinct(drafts)
    ids = [f"s{number}" for number in range(1, len(kept) + 1)]
    tied = tie_denials(reading, grammar, kept, ids) if grammar is not None else {}
    told = sorted(span for draft in kept for span in draft.content)
    return tuple(_statement(reading, grammar, draft, ids[index], tied.get(index), told) for index, draft in enumerate(kept))


def _distinct(drafts: Sequence[Draft]) -> list[Draft]:
    """Each content once for each speaker; the one with more evidence stays."""
    best: dict[tuple[tuple[Span, ...], Span | None], Draft] = {}
    for draft in drafts:
        key = (tuple(draft.content), draft.speaker)
        if key not in best or draft.score > best[key].score:
            best[key] = draft
    return list(best.values())


def _statement(
    reading: Reading, grammar: Grammar | None, draft: Draft, name: str, about: str | None, told: Sequence[Span]
) -> Statement:
    speakers = parties(reading, grammar, draft.speaker) if draft.speaker is not None else ()
    anchor = draft.cue[0] if draft.cue else draft.basis_at
    content = sorted(set(draft.content))
    evidence = at(draft.basis.replace("_", " "), anchor, reading.text) if anchor is not None else None
    return Statement(
        id=name,
        content=tuple(content),
        speakers=speakers,
        speaker_spans=(draft.speaker,) if draft.speaker is not None else (),
        cue=tuple(sorted(draft.cue)),
        kind=kind_of(reading, content),
        stance=draft.stance,
        targets=_targets(reading, grammar, draft) if grammar is not None else (),
        via=tuple(_via(reading, span) for span in draft.via),
        about=about,
        said_on=_said_on(reading, draft, told),
        basis=Basis(draft.basis, evidence),
    )


def parties(reading: Reading, grammar: Grammar | None, span: Span) -> tuple[Party, ...]:
    """The parties that a phrase names: one, or several where conjunctions join mentions of the same rank."""
    inside = [mention for mention in reading.mentions_in(span.start, span.end) if mention.span.end <= span.end]
    found = [mention for mention in inside if not any(_within(mention.span, other.span) for other in inside)]
    if len(found) < 2 or grammar is None:
        known = found[0].id if found else _known_as(reading, grammar, span)
        return (Party(reading.slice(span), known, span),)
    members = _joined(reading, grammar, found)
    if not members:
        main = next((mention for mention in found if mention.kind == "person"), found[-1])
        return (Party(reading.slice(span), main.id, span),)
    return tuple(Party(reading.slice(member.span), member.id, member.span) for member in members)


def _joined(reading: Reading, grammar: Grammar, found: Sequence[Mention]) -> list[Mention]:
    """The first run of mentions that a conjunction joins, those that commas set before it included; empty where there is none.

    A comma alone joins nobody: it sets a name beside an office ("the director of the port, NAME").
    """
    run, is_bound = found[:1], False
    for one, two in pairwise(found):
        # "Both sides" is several mentions of one span: they need no word between them.
        link = "conjunction" if one.span == two.span else _link(reading, grammar, one.span.end, two.span.start)
        if link is None:
            if is_bound:
                break
            run = []
        is_bound = is_bound or link == "conjunction"
        run = [*run, two]
    return list(run) if is_bound else []


def _known_as(reading: Reading, grammar: Grammar | None, span: Span) -> str | None:
    """The actor that a phrase without a mention means: one whose name holds its capitalised words, or for a pronoun the
    person named last before it, not more than three sentences back. None where that is not certain."""
    words = reading.words_in(span)
    names = {reading.forms[word] for word in words if reading.text[reading.starts[word]].isupper()}
    people = [mention for mention in reading.mentions_before(span.start, _LOOKBACK) if mention.kind == "person"]
    for mention in reversed(people):
        parts = {reading.forms[word] for word in reading.words_in(mention.span)}
        if names and names <= parts:
            return mention.id
    if grammar is None or not people or not words or len(words) > 2:
        return None
    if grammar.pronouns.match(reading.forms, words.start, words.stop) is None:
        return None
    near = reading.sentence_of(span.start) - reading.sentence_of(people[-1].span.start) <= 3
    return people[-1].id if near else None


def _within(span: Span, other: Span) -> bool:
    return span != other and other.start <= span.start and span.end <= other.end


def _link(reading: Reading, grammar: Grammar, start: int, end: int) -> Literal["conjunction", "comma"] | None:
    """What stands between two mentions. Where a script writes no spaces, names that touch are joined (`中俄`)."""
    between = reading.text[start:end]
    words = reading.words_in(Span(start, end))
    if len(words) == 1 and grammar.conjunctions.match(reading.forms, words.start, words.stop) is not None:
        return "conjunction"
    if words or between.strip(_COMMAS):
        return None
    if grammar.spaced:
        return "comma" if between.strip() else None
    return "conjunction"


def _targets(reading: Reading, grammar: Grammar, draft: Draft) -> tuple[Party, ...]:
    """The one charged, praised or asked: the mention that opens the content; of a charge, else the words up to a preposition."""
    words = reading.words_in(draft.content[0])
    if not words or not (draft.charge or draft.stance in _ADDRESSED):
        return ()
    if not draft.charge:
        near = reading.mentions_in(draft.content[0].start, reading.starts[min(words.start + 2, words.stop - 1)] + 1)
        return tuple(Party(reading.slice(one.span), one.id, one.span) for one in near[:1])
    head = reading.starts[min(words.start + _TARGET, words.stop - 1)]
    found = reading.mentions_in(draft.content[0].start, head + 1)
    if found:
        return (Party(reading.slice(found[0].span), found[0].id, found[0].span),)
    phrase = phrase_after(reading, grammar, words.start, words.stop)
    if phrase is None or phrase.last - phrase.first > 2:
        return ()
    span = phrase.span(reading)
    return (Party(reading.slice(span), None, span),)


def _via(reading: Reading, span: Span) -> Via:
    found = next((mention for mention in reading.mentions_in(span.start, span.end) if mention.kind == "outlet"), None)
    if found is not None and found.id.startswith("outlet:"):
        return Via(span, reading.slice(span), found.id.removeprefix("outlet:"))
    words = reading.words_in(span)
    for word in words:
        named = outlet_lexicon().match(reading.forms, word, words.stop)
        if named is not None:
            return Via(span, reading.slice(span), named[1])
    return Via(span, reading.slice(span))


def _said_on(reading: Reading, draft: Draft, told: Sequence[Span]) -> str | None:
    """The time that stands in the statement's sentence outside all contents."""
    place = draft.cue[0].start if draft.cue else None
    if place is None:
        return None
    sentence = reading.sentences[reading.sentence_of(place)]
    for time in reading.times_in(sentence.start, sentence.end):
        if time.kind not in ("date", "time"):
            continue
        if not _within_any(time.span.start, told):
            return time.value
    return None


def _within_any(place: int, spans: Sequence[Span]) -> bool:
    """Whether a place lies in one of the spans, which are sorted; only those that start shortly before it are looked at."""
    last = bisect_right(spans, Span(place, sys.maxsize))
    return any(span.start <= place < span.end for span in spans[max(0, last - 8) : last])
