"""Statements over sentences: quotations that go on, sources that carry over, denials tied to what they deny."""

from __future__ import annotations

import re

from sumber.facts.reading import Reading
from sumber.model import Span

from .draft import Draft, Frame, kind_of
from .frames import is_quotation
from .grammar import Grammar
from .particles import is_speaker, particle_speaker
from .sourcing import is_outlet
from .subjects import subject_of

_NEAR = 3
_LEAST_QUOTED = 3
_SIGNED = re.compile(r"[.!?…]?[\"”“»«’]?[ \t\u00a0]*\n?[ \t]*[―—–-]{1,2}[ \t\u00a0]*")


class Discourse:
    """Walks over the frames of a text in order and completes their drafts."""

    def __init__(self, reading: Reading, grammar: Grammar | None) -> None:
        self.reading = reading
        self.grammar = grammar
        self.drafts: list[Draft] = []
        self._pending: list[Span] = []
        self._last: Draft | None = None
        self._since = 0
        self._before: Frame | None = None
        self._unnamed: Draft | None = None

    def take(self, frame: Frame, drafts: list[Draft]) -> None:
        """Take the next sentence and its drafts."""
        unnamed, self._unnamed = self._unnamed, None
        if not drafts and not (unnamed is not None and self._named_behind(unnamed, frame)):
            self._without_cue(frame)
        for draft in drafts:
            if draft.this:
                self._point_back(draft)
            if self._pending and draft is drafts[0]:
                self._join_pending(draft)
            if draft.speaker is None and not draft.impersonal and kind_of(self.reading, draft.content) == "direct":
                self._take_source(draft)
            self.drafts.append(draft)
            self._last, self._since = draft, 0
        self._before = frame

    def _named_behind(self, draft: Draft, frame: Frame) -> bool:
        """Whether the sentence behind a quotation says who said it, without a content of its own: “...”. SPEAKER recalls."""
        reading, grammar = self.reading, self.grammar
        if grammar is None or grammar.spaced or not grammar.speaker_marks or not frame.anchors:
            return False
        anchor = frame.anchors[-1]
        if anchor.kind != "cue" or "\n" in reading.text[draft.end : frame.span.start]:
            return False
        if reading.quotes_in(frame.span.start, frame.span.end):
            return False
        speaker = particle_speaker(reading, grammar, frame.low, anchor.first)
        if speaker is None or not is_speaker(reading, grammar, speaker):
            return False
        draft.speaker, draft.stance, draft.basis, draft.basis_at = speaker.span(reading), anchor.stance, "stated", None
        draft.cue = [reading.span(anchor.first, anchor.stop - 1)]
        draft.settle()
        self._last, self._since = draft, 0
        return True

    def _take_source(self, draft: Draft) -> None:
        """Give words in quotation marks whose own sentence names nobody the source of the sentences before: the one quoted in
        the sentence right before, else the one that it is about, else the one quoted last."""
        last = self._last
        about = self._about() if last is None or self._since or last.speaker is None else None
        if about is not None:
            draft.speaker, draft.basis, draft.basis_at = about, "carried_over", about
        elif last is not None and last.speaker is not None and self._since <= _NEAR:
            draft.speaker, draft.via, draft.basis, draft.basis_at = (
                last.speaker, list(draft.via or last.via), "carried_over", self._where(last),
            )  # fmt: skip

    def _about(self) -> Span | None:
        """Who the sentence before is about."""
        if self._before is None or self.grammar is None:
            return None
        found = subject_of(self.reading, self.grammar, self._before.low, self._before.high)
        return found.span(self.reading) if found is not None else None

    def _point_back(self, draft: Draft) -> None:
        if self._before is not None:
            draft.content = [self._before.span]

    def _join_pending(self, draft: Draft) -> None:
        first = draft.content[0]
        quote = self.reading.quote_around(first.start)
        if quote is not None and quote.inner.start == first.start:
            draft.content = [*self._pending, *draft.content]
        else:
            self._flush()
        self._pending = []

    def _flush(self) -> None:
        if self._pending:
            self.drafts.append(self._orphan(self._pending))
            self._pending = []

    def _signed(self, content: Span) -> Span | None:
        """The person whose name stands behind a quotation and a dash, as under letters and opinions."""
        found = _SIGNED.match(self.reading.text, content.end)
        if found is None:
            return None
        near = self.reading.mentions_in(found.end(), found.end() + 1)
        return next((mention.span for mention in near if mention.kind == "person" and mention.span.start == found.end()), None)

    def _orphan(self, content: list[Span]) -> Draft:
        draft = Draft(content=content, stance="said", cue=[], score=1.0)
        signed = self._signed(content[-1])
        if signed is not None:
            draft.speaker = draft.basis_at = signed
        else:
            self._take_source(draft)
            if draft.speaker is None:
                draft.basis, draft.stance = "lost", "reported"
        return draft.settle()

    @staticmethod
    def _where(draft: Draft) -> Span | None:
        return draft.cue[0] if draft.cue else draft.basis_at

    def _without_cue(self, frame: Frame) -> None:
        reading = self.reading
        self._since += 1
        if is_quotation(reading, frame.span):
            self._quotation(frame)
            return
        self._flush()
        self._carries(frame)

    def _quotation(self, frame: Frame) -> None:
        reading = self.reading
        quote = reading.quote_around(frame.span.start)
        if quote is None:
            return
        spans = [quote.inner]
        same_paragraph = self._before is not None and "\n" not in reading.text[self._before.span.end : frame.span.start]
        last = self._last
        if last is not None and same_paragraph and self._since <= 1 and _ends_quoted(reading, last):
            last.content = [*last.content, *spans]
            last.end = max(last.end, frame.span.end)
            self._since = 0
            return
        if not quote.closed or self._pending:
            self._pending.extend(span for span in spans if span not in self._pending)
            return
        if len(reading.words_in(quote.inner)) >= _LEAST_QUOTED:
            self._unnamed = self._orphan(spans)
            self.drafts.append(self._unnamed)

    def _carries(self, frame: Frame) -> bool:
        """A sentence without a cue that the source before it clearly goes on in: by reported mood or, where an outlet passed on
        what it told, by partly quoted words."""
        last, grammar, reading = self._last, self.grammar, self.reading
        if last is None or grammar is None or last.speaker is None or self._since > _NEAR:
            return False
        mood = any(
            grammar.mood.match(reading.forms, word) is not None and reading.quote_around(reading.starts[word]) is None
            for word in range(frame.low, frame.high)
        )
        outlet = last.via[0] if last.via else last.speaker
        passed_on = is_outlet(reading, grammar, outlet)
        if not mood and not (passed_on and self._quotes_speech(frame)):
            return False
        draft = Draft(
            content=[Span(frame.span.start, self._without_stop(frame.span))],
            stance="said",
            cue=[],
            speaker=last.speaker if mood else outlet,
            via=list(last.via) if mood else [],
            basis="carried_over",
            basis_at=self._where(last),
        )
        if draft.speaker is not None and is_outlet(reading, grammar, draft.speaker):
            draft.stance = "reported"
        self.drafts.append(draft.settle())
        self._since = 0
        return True

    def _without_stop(self, span: Span) -> int:
        end = span.end
        while end > span.start and self.reading.text[end - 1] in ".!?…。":
            end -= 1
        return end

    def _quotes_speech(self, frame: Frame) -> bool:
        reading, grammar = self.reading, self.grammar
        assert grammar is not None
        for quote in reading.quotes_in(frame.span.start, frame.span.end):
            count = len(reading.words_in(quote.inner))
            least = _LEAST_QUOTED if grammar.spaced else 7
            if quote.closed and count >= least and not self._is_title(quote.inner) and not self._is_so_called(quote.outer):
                return True
        return False

    def _is_title(self, inner: Span) -> bool:
        words = [self.reading.text[self.reading.starts[word]] for word in self.reading.words_in(inner)]
        return sum(letter.isupper() for letter in words) > len(words) / 2

    def _is_so_called(self, outer: Span) -> bool:
        reading, grammar = self.reading, self.grammar
        assert grammar is not None
        word = reading.word_at(outer.start)
        return any(
            word - length >= 0
            and (found := grammar.so_called.match(reading.forms, word - length, word)) is not None
            and found[0] == word
            for length in (4, 3, 2, 1)
        )

    def finish(self) -> list[Draft]:
        """The drafts of all sentences taken, in order of their content."""
        self._flush()
        self.drafts.sort(key=lambda draft: (draft.content[0], draft.cue[0] if draft.cue else draft.content[0]))
        return self.drafts


def _ends_quoted(reading: Reading, draft: Draft) -> bool:
    """Whether the draft's content is quoted words, so that a quotation behind it goes on with it."""
    last = draft.content[-1]
    quote = reading.quote_around(last.start)
    return quote is not None and quote.outer.start <= last.start


def _same_speaker(reading: Reading, one: Draft, other: Draft) -> bool:
    if one.speaker is None or other.speaker is None:
        return one.speaker is other.speaker
    return reading.slice(one.speaker).casefold() == reading.slice(other.speaker).casefold()


def tie_denials(reading: Reading, grammar: Grammar, drafts: list[Draft], ids: list[str]) -> dict[int, str]:
    """Which denial answers which statement: by index of the denial, the other's id.

    A denial of an accusation that is named as such (the allegation, it) answers the nearest accusation before it,
    within three sentences; else none is tied.
    """
    tied: dict[int, str] = {}
    for index, draft in enumerate(drafts):
        if draft.stance not in ("denied", "refused", "doubted"):
            continue
        words = [word for span in draft.content for word in reading.words_in(span)]
        named = any(grammar.charges.match(reading.forms, word) is not None for word in words)
        if not named and len(words) > 3:
            continue
        here = reading.sentence_of(draft.start)
        for back in range(index - 1, -1, -1):
            other = drafts[back]
            if here - reading.sentence_of(other.start) > 3:
                break
            if other.stance in ("accused", "criticised") and not _same_speaker(reading, other, draft):
                tied[index] = ids[back]
                break
    return tied
