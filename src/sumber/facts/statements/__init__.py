"""Text → Statements."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from sumber.facts.reading import Reading
from sumber.model import Block, Credit, Mention, Statement, Time

from .build import read_frame
from .discourse import Discourse
from .draft import Draft, Frame
from .frames import find_anchors, find_frames, is_quotation
from .grammar import Grammar, grammar_of
from .headlines import read_headline
from .interrupted import read_interrupted
from .mending import mended
from .neutral import read_marks
from .records import make_statements
from .speakers import names_somebody
from .turns import find_turns
from .unlisted import read_unlisted

__all__ = ["find_statements", "read_statements"]


def find_statements(
    text: str,
    *,
    language: str,
    times: Sequence[Time] = (),
    mentions: Sequence[Mention] = (),
    credits: Sequence[Credit] = (),
    blocks: Sequence[Block] = (),
) -> tuple[Statement, ...]:
    """The statements of `text`, in order of their content, with ids `s1`, `s2` and so on.

    `language` is a BCP 47 tag; where no pack covers it, direct quotations are found by their marks alone. Times,
    mentions and credits are those found in the same text; each makes the result better, none is needed.
    """
    return read_statements(Reading(text, times=times, mentions=mentions, credits=credits), language=language, blocks=blocks)


def read_statements(reading: Reading, *, language: str, blocks: Sequence[Block] = ()) -> tuple[Statement, ...]:
    """As `find_statements`, of a text that is already taken apart."""
    grammar = grammar_of(language)
    reading = mended(reading, grammar)
    anchors = find_anchors(reading, grammar) if grammar is not None else []
    turns = deque(find_turns(reading, grammar) if grammar is not None else ())
    told = 0
    discourse = Discourse(reading, grammar)
    for frame in find_frames(reading, anchors):
        if frame.span.start < told:
            continue
        while turns and turns[0].start < frame.span.end:
            turn = turns.popleft()
            told = max(told, turn.end)
            discourse.take(frame, [turn])
        if frame.span.start < told:
            continue
        drafts = _drafts(reading, grammar, frame) if grammar is not None else read_marks(reading, frame)
        discourse.take(frame, [draft for draft in drafts if names_somebody(reading, grammar, draft.speaker)])
    return make_statements(reading, grammar, discourse.finish())


def _with_headline(drafts: list[Draft], found: Draft | None) -> list[Draft]:
    """Statements of a headline's verbs that name nobody, beside what its shape shows: whom that names said both."""
    if found is None or found.speaker is None:
        return drafts
    kept = [
        draft
        for draft in drafts
        if not any(one.start < other.end and other.start < one.end for one in draft.content for other in found.content)
    ]
    for draft in kept:
        draft.speaker = found.speaker
    return [found, *kept]


def _drafts(reading: Reading, grammar: Grammar, frame: Frame) -> list[Draft]:
    """The statements of one sentence: by its cues, else by its shape."""
    drafts = read_frame(reading, grammar, frame) if frame.anchors else []
    if drafts and (grammar.spaced or any(draft.speaker is not None or draft.impersonal for draft in drafts)):
        return drafts
    found = read_headline(reading, grammar, frame) or read_interrupted(reading, grammar, frame)
    if drafts:
        return _with_headline(drafts, found)
    if found is None and not is_quotation(reading, frame.span):
        found = read_unlisted(reading, grammar, frame)
    return [found] if found is not None else []
