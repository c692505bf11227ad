"""Frames → drafts, the chains through which they came worked out."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span

from .attempts import read_cue
from .citing import cite
from .contents import ends_content
from .draft import Anchor, Draft, Frame
from .grammar import Grammar
from .phrases import has_colon, has_comma, has_stop, phrase_before
from .sourcing import is_outlet, medium_at, read_relay, read_source
from .subject_marks import marked_speaker

_COVERS = 0.75
_CLAUSE = 3


def read_frame(reading: Reading, grammar: Grammar, frame: Frame) -> list[Draft]:
    """The statements of one sentence, in order. Cues are read from the right, so that each knows what follows it."""
    drafts: list[Draft] = []
    limit = frame.high
    anchors = frame.anchors
    for index in range(len(anchors) - 1, -1, -1):
        anchor = anchors[index]
        low = _low(reading, grammar, frame, index, drafts)
        if _closes_source(reading, grammar, frame, index) or any(
            draft.speaker is not None and _holds(reading, draft.speaker, anchor) for draft in drafts
        ):
            continue
        soft = _soft_limit(grammar, reading, frame, anchor, drafts, limit)
        draft = _read(reading, grammar, frame, anchor, low, soft)
        if draft is None:
            continue
        drafts.append(draft)
        if draft.cut is not None and frame.low < draft.cut <= limit:
            limit = draft.cut
    drafts.reverse()
    _share(reading, grammar, frame, drafts)
    _told(reading, grammar, frame, drafts)
    _follows(reading, grammar, frame, drafts)
    cite(reading, grammar, frame, drafts)
    _without_hearsay(reading, drafts)
    return _chained(reading, grammar, drafts)


def _closes_source(reading: Reading, grammar: Grammar, frame: Frame, index: int) -> bool:
    """Whether a verb belongs to the sourcing phrase before it: `据 AGENCY 报道,`."""
    anchor = frame.anchors[index]
    if not index or anchor.kind != "cue" or frame.anchors[index - 1].kind != "according" or anchor.stop >= frame.high:
        return False
    between = range(frame.anchors[index - 1].stop + 1, anchor.first + 1)
    return has_comma(reading.gap(anchor.stop)) and not any(has_stop(reading.gap(word)) for word in between) and not grammar.spaced


def _soft_limit(grammar: Grammar, reading: Reading, frame: Frame, anchor: Anchor, drafts: list[Draft], limit: int) -> int:
    """Where the content must end: also at a comma before another speaker, behind a subordinate clause or a noun content."""
    subordinate = grammar.breaks.match(reading.forms, frame.low, frame.high) is not None
    if anchor.takes not in ("noun", "charge") and not subordinate:
        return limit
    return min((draft.comma for draft in drafts if draft.comma is not None and draft.comma > anchor.stop), default=limit)


def _holds(reading: Reading, span: Span, anchor: Anchor) -> bool:
    return span.start <= reading.starts[anchor.first] < span.end


def _low(reading: Reading, grammar: Grammar, frame: Frame, index: int, drafts: list[Draft]) -> int:
    """The first word that may belong to the cue: behind the cue before it."""
    anchor = frame.anchors[index]
    if grammar.order == "sov":
        outer = [draft for draft in drafts if draft.content[0].start < reading.starts[anchor.first] < draft.content[-1].end]
        low = reading.word_at(outer[-1].content[0].start) if outer else frame.low
        earlier = [other for other in frame.anchors[:index] if other.kind == "according_after"]
        if earlier:
            low = max(low, earlier[-1].stop)
        before = [
            other
            for other in frame.anchors[:index]
            if other.kind == "cue" and (anchor.first - other.stop > 2 or _shows_content(reading, grammar, other, anchor))
        ]
        return max(low, before[-1].stop) if before else low
    if anchor.kind in ("according", "trailing", "citing"):
        return frame.low
    while index and _is_aside(reading, frame, index - 1, anchor):
        index -= 1
    return frame.anchors[index - 1].stop if index else frame.low


def _shows_content(reading: Reading, grammar: Grammar, other: Anchor, anchor: Anchor) -> bool:
    """Whether the words between two cues are a content: by their ending, or behind a converb (saying so he denied it)."""
    if anchor.first <= other.stop or not grammar.content_ends:
        return False
    joined = grammar.conjunctions.match(reading.forms, other.stop, anchor.first)
    if (joined is not None and joined[0] < anchor.first) or has_comma(reading.gap(other.stop)):
        return True
    return grammar.is_participle(reading.forms[other.stop - 1]) or ends_content(reading, grammar, anchor.first - 1, other.stop)


def _is_aside(reading: Reading, frame: Frame, index: int, anchor: Anchor) -> bool:
    """Whether a citation stands between commas before a verb (AGENCY, citing NAME, said)."""
    cited = frame.anchors[index]
    if cited.kind != "citing" or not has_comma(reading.gap(cited.first)):
        return False
    gaps = [reading.gap(word) for word in range(cited.stop, anchor.first + 1)]
    return sum(map(has_comma, gaps)) >= 1 and not any(has_stop(gap) and not has_comma(gap) for gap in gaps)


def _read(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    if anchor.first >= limit:
        return None
    if anchor.kind == "relay":
        return read_relay(reading, grammar, frame, anchor, low, limit)
    if anchor.kind == "cue":
        return read_cue(reading, grammar, frame, anchor, low, limit)
    if anchor.kind == "citing":
        return None
    return read_source(reading, grammar, frame, anchor, low, limit)


def _follows(reading: Reading, grammar: Grammar, frame: Frame, drafts: list[Draft]) -> None:
    """`SPEAKER denied it: "..."`: the quotation behind the colon is a statement of its own."""
    if not drafts or not drafts[-1].cue:
        return
    last = drafts[-1]
    for quote in reading.quotes_in(last.end, frame.span.end):
        word = reading.word_at(quote.inner.start)
        if (
            word >= frame.high
            or not has_colon(reading, word)
            or any(span.start < quote.inner.end and quote.inner.start < span.end for draft in drafts for span in draft.content)
        ):
            return
        drafts.append(
            Draft(content=[quote.inner], stance="said", cue=[], speaker=last.speaker, score=1.0, basis_at=last.cue[0]).settle()
        )
        return


def _share(reading: Reading, grammar: Grammar, frame: Frame, drafts: list[Draft]) -> None:
    """A cue without a speaker of its own takes the one of the cue before it in the sentence."""
    earlier: Span | None = None
    via: list[Span] = []
    for draft in drafts:
        if draft.shares and draft.speaker is None and earlier is None:
            earlier = _subject_before(reading, grammar, frame, draft)
        if draft.shares and earlier is not None and (draft.speaker is None or not _inside(draft, drafts)):
            draft.speaker = earlier
            draft.via = draft.via or list(via)
        if draft.speaker is not None:
            earlier, via = draft.speaker, list(draft.via)


def _without_hearsay(reading: Reading, drafts: list[Draft]) -> None:
    """Hearsay in a sentence that names its source adds nothing but where the content ends, nor does it around a statement."""
    for draft in [one for one in drafts if one.impersonal]:
        span = draft.content[0]
        for other in drafts:
            if other is draft or other.impersonal:
                continue
            if other.relayed and other.content[-1].start <= span.start and span.end <= other.content[-1].end:
                other.content[-1] = Span(other.content[-1].start, span.end)
                drafts.remove(draft)
                break
            if _holds_cue(draft, other) and _covered(reading, draft, [other]) >= _COVERS:
                drafts.remove(draft)
                break


def _inside(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether the draft's cue stands in the content of the draft before it."""
    index = drafts.index(draft)
    return index > 0 and any(span.start <= draft.cue[0].start < span.end for span in drafts[index - 1].content)


def _subject_before(reading: Reading, grammar: Grammar, frame: Frame, draft: Draft) -> Span | None:
    """The subject of a verb of speech earlier in the sentence that made no statement of its own."""
    for anchor in reversed(frame.anchors):
        if anchor.kind == "cue" and reading.starts[anchor.first] < draft.cue[0].start:
            if grammar.speaker_marks and not grammar.spaced:
                phrase = marked_speaker(reading, grammar, frame.low, anchor.first)
            else:
                phrase = phrase_before(reading, grammar, anchor.first, frame.low)
            if phrase is not None:
                return phrase.span(reading)
    return None


def _told(reading: Reading, grammar: Grammar, frame: Frame, drafts: list[Draft]) -> None:
    """An outlet in the clause of a statement that is neither its speaker nor in what is said was told: it is via."""
    for draft in drafts:
        if draft.speaker is None or draft.via:
            continue
        spans = [span for other in drafts for span in _parts(other)]
        behind = [span.start for span in draft.content if span.start > draft.cue[0].end] if draft.cue else []
        last = max(behind[0] if behind else frame.span.end, draft.cue[0].end) if draft.cue else draft.end
        words = reading.words_in(Span(draft.start, last))
        free = [word for word in words if not any(span.start <= reading.starts[word] < span.end for span in spans)]
        if _takes_medium(reading, grammar, draft):
            continue
        told = next((found for word in free if (found := medium_at(reading, grammar, word, words.stop)) is not None), None)
        if told is not None:
            draft.via = [told]


def _takes_medium(reading: Reading, grammar: Grammar, draft: Draft) -> bool:
    """Take the medium that was told off the start of a content (told NAME the ferry sank): its verb takes the one told for an
    object, or a comma parts the two. Returns whether it did."""
    words = reading.words_in(draft.content[0])
    cue = draft.cue[-1] if draft.cue else None
    if (
        cue is None
        or not words
        or words.start == 0
        or reading.ends[words.start - 1] != cue.end
        or has_stop(reading.gap(words.start))
    ):
        return False
    for first in (words.start, words.start + 1):
        medium = medium_at(reading, grammar, first, words.stop) if first < words.stop else None
        follows = reading.word_at(medium.end) if medium is not None else words.stop
        if medium is not None and words.stop - follows >= _CLAUSE:
            told = grammar.telling.match(reading.forms, reading.word_at(cue.start)) is not None
            if not told and not has_comma(reading.gap(follows)):
                return False
            draft.content[0] = Span(reading.starts[follows], draft.content[0].end)
            draft.via = [medium]
            return True
        if first >= words.stop or reading.forms[first] not in grammar.common:
            break
    return False


def _parts(draft: Draft) -> list[Span]:
    return [*draft.content, *draft.cue, *draft.via, *([draft.speaker] if draft.speaker is not None else [])]


def _holds_cue(outer: Draft, inner: Draft) -> bool:
    return any(span.start <= inner.cue[0].start < span.end for span in outer.content) if inner.cue else False


def _covered(reading: Reading, outer: Draft, inner: list[Draft]) -> float:
    """Which part of what `outer` says is said by somebody else."""
    words = [word for span in outer.content for word in reading.words_in(span)]
    both = sum(any(draft.start <= reading.starts[word] < draft.end for draft in inner) for word in words)
    return both / len(words) if words else 0.0


def _chained(reading: Reading, grammar: Grammar, drafts: list[Draft]) -> list[Draft]:
    """Outlets and relays whose content is another's statement become `via` of that statement, from the inside out."""
    kept = list(drafts)
    for outer in sorted(drafts, key=lambda draft: sum(span.end - span.start for span in draft.content)):
        if outer.speaker is None or not (outer.relayed or outer.sourced or is_outlet(reading, grammar, outer.speaker)):
            continue
        if any(draft is not outer and draft.content == outer.content and _passes_on(draft, outer) for draft in kept):
            kept.remove(outer)
            continue
        inner = [draft for draft in kept if draft is not outer and _holds_cue(outer, draft)]
        if _covered(reading, outer, inner) < _COVERS:
            continue
        for draft in inner:
            links = [*outer.via, outer.speaker]
            if draft.speaker is not None and not any(_overlap(link, draft.speaker) for link in links):
                draft.via = [*links, *draft.via]
                draft.cue = sorted([*outer.cue, *draft.cue])
                draft.start, draft.end = min(draft.start, outer.start), max(draft.end, outer.end)
        kept.remove(outer)
    for draft in kept:
        if draft.stance == "said" and draft.speaker is not None and is_outlet(reading, grammar, draft.speaker):
            draft.stance = "reported"
    return kept


def _passes_on(draft: Draft, outer: Draft) -> bool:
    return outer.speaker is not None and any(_overlap(link, outer.speaker) for link in draft.via)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
