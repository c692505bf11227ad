"""Article and Facts → what the page of one article shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from msgspec import Struct

from sumber.model import Article, Block, Credit, Damage, Evidence, Facts, Moment, Span

from .entries import (
    CreditEntry,
    EventEntry,
    StatementEntry,
    TimeEntry,
    credit_entries,
    event_entries,
    statement_entries,
    time_entries,
)
from .marks import Mark, Piece, pieces
from .telling import told_moment, told_value
from .traces import Trace, anchor, text_span, trace, traces

MOST_SHOWN = 200_000
_CREDITED = {"dateline": "Dateline", "wire": "Wire credit", "photo": "Picture credit", "source": "Source", "byline": "Byline"}


class Passage(Struct, frozen=True):
    """One block of the text, as pieces."""

    kind: str
    pieces: tuple[Piece, ...]


class DateRow(Struct, frozen=True):
    """A date of the article or a rival of it: what it is, its value, why it lost where it did, and where it was read."""

    role: str
    value: str
    doubt: str
    trace: Trace


class ArticleView(Struct, frozen=True):
    """The page of one article. `unshown` counts the characters of a very long text that are left away."""

    article: Article
    passages: tuple[Passage, ...]
    statements: tuple[StatementEntry, ...]
    times: tuple[TimeEntry, ...]
    credits: tuple[CreditEntry, ...]
    events: tuple[EventEntry, ...]
    dates: tuple[DateRow, ...]
    damage: tuple[Trace, ...]
    lost: tuple[str, ...]
    unshown: int


def view_article(article: Article, facts: Facts, *, at: Span | None = None) -> ArticleView:
    """Everything found in one article, for its page. `at` is a passage to mark besides."""
    shown = Span(0, min(len(article.text), MOST_SHOWN))
    named = tuple(dict.fromkeys((*article.credits, *facts.credits)))
    entries = (
        statement_entries(article, facts),
        time_entries(article, facts),
        credit_entries(article, named),
        event_entries(article, facts),
    )
    marks = [
        *_found(facts, named),
        *(Mark("proof", span, anchor=anchor(span)[1:]) for span in _proofs(article, facts)),
        *([Mark("asked", at, anchor="at")] if at is not None else []),
    ]
    return ArticleView(
        article,
        tuple(_passages(article, shown, marks)),
        *entries,
        dates=tuple(_dates(article)),
        damage=tuple(trace(_as_evidence(one), here=article.id) for one in article.damage),
        lost=tuple(_lost(article, facts)),
        unshown=len(article.text) - shown.end,
    )


def _found(facts: Facts, credits: Sequence[Credit]) -> Iterator[Mark]:
    for number, one in enumerate(facts.statements, 1):
        last = len(one.content) - 1
        for part, span in enumerate(one.content):
            # Only the last part of a broken quotation carries the number; all of them lead to the same entry.
            yield Mark(
                "statement", span, f"s-{one.id}", str(number) if part == last else "", anchor="" if part else f"in-s-{one.id}"
            )
        yield from (Mark("speaker", span) for span in one.speaker_spans)
        yield from (Mark("cue", span) for span in one.cue)
        yield from (Mark("via", via.span) for via in one.via)
    for number, time in enumerate(facts.times, 1):
        yield Mark("time", time.span, f"t-{number}", label=told_value(time.value), anchor=f"in-t-{number}", by_words=True)
    for number, credit in enumerate(credits, 1):
        if credit.span is not None:
            yield Mark(
                "credit",
                credit.span,
                f"c-{number}",
                label=_CREDITED.get(credit.kind, credit.kind),
                anchor=f"in-c-{number}",
                by_words=True,
            )
    for number, event in enumerate(facts.events, 1):
        yield Mark("event", event.trigger, f"v-{number}", label=event.type.lower(), anchor=f"in-v-{number}", by_words=True)
    for mention in facts.mentions:
        yield Mark(f"name name-{mention.kind}", mention.span)


def _proofs(article: Article, facts: Facts) -> set[Span]:
    """The characters of the text that some evidence on the page points at."""
    evidence: list[Evidence | None] = [credit.evidence for credit in article.credits]
    evidence += [person.evidence for person in article.people]
    evidence += [_as_evidence(one) for one in article.damage]
    evidence += [one.basis.evidence for one in facts.statements]
    evidence += [one.basis.evidence for one in facts.events]
    slots = [
        span for one in facts.statements for span in (*one.content, *one.speaker_spans, *one.cue, *(via.span for via in one.via))
    ]
    for moment in (article.published, article.modified):
        evidence += [moment.evidence, *(rival.evidence for rival in moment.rivals)] if moment else []
    if article.translated_from is not None:
        evidence += [*article.translated_from.evidence, *(rival.evidence for rival in article.translated_from.rivals)]
    evidence += [article.title_evidence, *(rival.evidence for rival in article.title_rivals)]
    return {*slots, *(span for span in (text_span(one) for one in evidence if one is not None) if span is not None)}


def _as_evidence(damage: Damage) -> Evidence:
    """A damage says where it stands just as evidence does."""
    return Evidence(damage.kind, damage.where, damage.text)


def _passages(article: Article, shown: Span, marks: Sequence[Mark]) -> Iterator[Passage]:
    anchored: set[str] = set()
    for block in _blocks(article, shown):
        inside = [mark for mark in marks if mark.span.start < block.span.end and mark.span.end > block.span.start]
        cut = pieces(article.text, block.span, inside)
        yield Passage(block.kind, tuple(_anchored_once(piece, anchored) for piece in cut))


def _anchored_once(piece: Piece, anchored: set[str]) -> Piece:
    """The piece without the anchors of marks that began in an earlier block: an id may stand on a page only once."""
    anchors = tuple(anchor for anchor in dict.fromkeys(piece.anchors) if anchor not in anchored)
    anchored.update(anchors)
    return piece if anchors == piece.anchors else msgspec.structs.replace(piece, anchors=anchors)


def _blocks(article: Article, shown: Span) -> Iterator[Block]:
    """The blocks in order, with what stands between them as paragraphs: no character of the text is left out or told twice."""
    end = shown.start
    for block in sorted(article.blocks, key=lambda block: block.span):
        start, stop = max(block.span.start, end), min(block.span.end, shown.end)
        if start < stop:
            yield from _lines(article.text, Span(end, start))
            yield Block(block.kind, Span(start, stop), block.origin)
            end = stop
    yield from _lines(article.text, Span(end, shown.end))


def _lines(text: str, gap: Span) -> Iterator[Block]:
    start = gap.start
    for line in gap.slice(text).split("\n"):
        if line.strip():
            yield Block("paragraph", Span(start, start + len(line)), "")
        start += len(line) + 1


def _dates(article: Article) -> Iterator[DateRow]:
    for role, moment in (("published", article.published), ("modified", article.modified)):
        if moment is None:
            continue
        yield DateRow(role, told_moment(moment), _zone(moment), trace(moment.evidence, here=article.id))
        for rival in moment.rivals:
            doubt = f"refused: {rival.refused}" if rival.refused else "weaker evidence"
            yield DateRow(f"rival of {role}", told_value(rival.value), doubt, trace(rival.evidence, here=article.id))


def _zone(moment: Moment) -> str:
    if moment.precision == "bound":
        return "a bound, from the latest day that the text tells of"
    zone = {"declared": "zone declared", "outlet": "zone of the outlet's home", "unknown": "zone unknown"}[moment.zone_source]
    return f"to the {moment.precision}" + (f", {zone}" if moment.precision in ("second", "minute", "hour") else "")


def _lost(article: Article, facts: Facts) -> Iterator[str]:
    if not article.title:
        yield "The headline: the page gives none."
    if not article.people:
        yield "The byline: nobody is named as author."
    if article.published is None or article.published.precision == "bound":
        yield "The date: the page does not say when it was published."
    if article.outlet is None:
        yield "The publisher: neither its name nor its address is known."
    if not (article.canonical_url or article.url):
        yield "The address of the page."
    lost = sum(one.basis.kind == "lost" for one in facts.statements)
    if lost:
        yield f"The source of {lost} of the statements: something stood there once and is gone."
    if facts.language_pack is None:
        yield "What is said: no language pack covers this language yet, so only language-neutral means were used."


def translation_traces(article: Article) -> tuple[Trace, ...]:
    """What shows that the text is a translation."""
    return traces(article.translated_from.evidence, here=article.id) if article.translated_from else ()
