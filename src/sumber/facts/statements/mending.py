"""A text as others read it → as statements are read: lost quotation marks found again, sentences that keep their marks."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator

from sumber.facts.reading import Reading
from sumber.model import Span
from sumber.text.quotes import Quote
from sumber.text.sentences import split_sentences

from .grammar import Grammar
from .phrases import has_comma

_MARKS = re.compile('["＂“”„‟«»「」『』]')
_ONLY_OPEN = frozenset("「『„")
_ONLY_CLOSE = frozenset("」』")
_MOSTLY = {"“": True, "”": False, "«": True, "»": False}
_SPACE = frozenset(" \t\u00a0\u202f\u3000\n")
_BEHIND = frozenset(".,;:!?)]…。，、؟،")
_FAR = 80
_LEAST = 2
_NAME = 6
_DASHES = frozenset("—–―")
_END = re.compile(r"[.!?…](?=\s|$)|[。！？।]")

Mark = tuple[int, bool]
"""Where a mark stands, and whether it opens."""


def mended(reading: Reading, grammar: Grammar | None) -> Reading:
    """The reading with the quotations of paragraphs whose marks do not pair, where a cue or a sentence's end shows where they
    end, and with every opening mark in the sentence that it opens, also where no blank stands before it."""
    quotes = _paired(reading, grammar)
    sentences = reading.sentences if quotes is reading.quotes else split_sentences(reading.text, quotes=quotes)
    other = copy.copy(reading)
    for name in ("outer_quotes", "_outer_starts", "sentence_starts"):
        other.__dict__.pop(name, None)
    other.quotes = quotes
    other.sentences = _with_marks(other, sentences)
    return other


def _with_marks(reading: Reading, sentences: list[Span]) -> list[Span]:
    found: list[Span] = []
    moved: int | None = None
    for sentence in sentences:
        start = sentence.start if moved is None else moved
        quote = reading.quote_around(sentence.end - 1)
        moved = quote.outer.start if quote is not None and quote.outer.start == sentence.end - 1 > start else None
        end = sentence.end if moved is None else moved
        found.append(Span(start, end))
    return found


def _paired(reading: Reading, grammar: Grammar | None) -> list[Quote]:
    """The quotations, those of damaged paragraphs paired anew; the very list where no paragraph is damaged."""
    damaged = [span for span in _paragraphs(reading.text) if _is_damaged(reading, span)]
    if not damaged:
        return reading.quotes
    kept: list[Quote] = []
    at = 0
    for quote in reading.quotes:
        while at < len(damaged) and damaged[at].end <= quote.outer.start:
            at += 1
        if at == len(damaged) or quote.outer.start < damaged[at].start:
            kept.append(quote)
    for span in damaged:
        kept += _anew(reading, grammar, span)
    return sorted(kept, key=lambda quote: (quote.outer.start, -quote.outer.end))


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for match in re.finditer("\n+", text):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))


def _is_damaged(reading: Reading, span: Span) -> bool:
    """Whether a mark in a paragraph is left without its partner, or closes where one plainly opens. A quotation that the next
    paragraph goes on with is not damaged."""
    text = reading.text
    paired: set[int] = set()
    for quote in reading.quotes_in(span.start, span.end):
        last = quote.outer.end - 1
        if not quote.closed:
            goes_on = text[span.end : span.end + 3].strip()[:1]
            if not goes_on or _MARKS.match(goes_on) is None:
                return True
            continue
        paired.update((quote.outer.start, last))
        if text[last - 1] in _SPACE and text[last + 1 : last + 2].isalnum() and text[last] not in "»」』":
            return True
    return any(
        match.start() not in paired
        and reading.quote_around(match.start()) is None
        and _opens(text, match.start()) is False
        and not _is_inch(text, match.start())
        for match in _MARKS.finditer(text, span.start, span.end)
    )


def _opens(text: str, place: int) -> bool | None:
    """Whether the mark at a place opens, by its shape or by the blanks beside it; None where neither tells."""
    mark = text[place]
    before = text[place - 1] if place else "\n"
    after = text[place + 1] if place + 1 < len(text) else "\n"
    if before.isalnum() and after.isalnum() and ord(after) < 0x2E80:
        return None
    if mark in _ONLY_OPEN:
        return True
    if mark in _ONLY_CLOSE:
        return False
    opens = (before in _SPACE or before in "([:—–-،,") and after not in _SPACE and after not in _BEHIND
    closes = before not in _SPACE and (after in _SPACE or not after.isalnum())
    if opens != closes:
        return opens
    return _MOSTLY.get(mark)


def _is_inch(text: str, place: int) -> bool:
    """Whether a mark stands behind a number, as that of inches and seconds does."""
    return text[place] == '"' and text[max(0, place - 1) : place].isdigit()


def _anew(reading: Reading, grammar: Grammar | None, span: Span) -> list[Quote]:
    """The quotations of a paragraph by what each mark does: a mark that opens where one is open, or ends nothing, has lost its
    partner."""
    found: list[Quote] = []
    opened: int | None = None
    done = span.start
    for match in _MARKS.finditer(reading.text, span.start, span.end):
        place = match.start()
        opens = _opens(reading.text, place)
        if opens is None:
            continue
        if opens:
            if opened is not None:
                _keep(reading, found, _without_end(reading, grammar, opened, place))
            opened = place
        elif opened is not None:
            _keep(reading, found, Quote(Span(opened, place + 1), Span(opened + 1, place), reading.text[opened]))
            opened, done = None, place + 1
        elif not _is_inch(reading.text, place):
            _keep(reading, found, _without_start(reading, grammar, done, place))
            done = place + 1
    if opened is not None:
        _keep(reading, found, _without_end(reading, grammar, opened, span.end))
    return found


def _keep(reading: Reading, found: list[Quote], quote: Quote) -> None:
    start, end = quote.inner.start, quote.inner.end
    while start < end and reading.text[start] in _SPACE:
        start += 1
    while end > start and reading.text[end - 1] in _SPACE:
        end -= 1
    if start < end and (not found or found[-1].outer.end <= quote.outer.start):
        found.append(Quote(quote.outer, Span(start, end), quote.mark))


def _without_end(reading: Reading, grammar: Grammar | None, opened: int, limit: int) -> Quote:
    """A quotation whose closing mark is lost: it ends before the cue set off from it, else with its first sentence."""
    words = reading.words_in(Span(opened, limit))
    end = _before_cue(reading, grammar, words) if grammar is not None else None
    if end is None:
        stop = next(
            (match.end() for match in _END.finditer(reading.text, opened, limit) if _has_words(reading, opened, match.end())), limit
        )
        end = stop
    return Quote(Span(opened, min(end + 1, max(limit, end))), Span(opened + 1, end), reading.text[opened])


def _has_words(reading: Reading, start: int, end: int) -> bool:
    return len(reading.words_in(Span(start, end))) >= _LEAST


def _before_cue(reading: Reading, grammar: Grammar, words: range) -> int | None:
    """Where what is said ends: before a comma or dash and a cue, with its speaker before or behind it, or before the particle
    that closes a quotation and a cue."""
    for word in range(words.start + _LEAST, min(words.stop, words.start + _FAR)):
        found = grammar.cues.match(reading.forms, word, words.stop)
        if found is None or found[1].kind != "cue":
            continue
        if grammar.order == "sov":
            closed = _before_closer(reading, grammar, word)
            if closed is not None:
                return closed
        for at in range(word, max(words.start + 1, word - _NAME), -1):
            gap = reading.gap(at)
            if has_comma(gap) or not _DASHES.isdisjoint(gap) or " - " in gap:
                return reading.ends[at - 1]
            if not gap.isspace() and gap:
                break
    return None


def _before_closer(reading: Reading, grammar: Grammar, word: int) -> int | None:
    """Where the words before a closing particle end that stands right before `word`, alone or at the end of a word."""
    form = reading.forms[word - 1]
    for mark in grammar.closers:
        if form == mark:
            return reading.ends[word - 2]
        if form.endswith(mark):
            return reading.ends[word - 1] - len(mark)
    return None


def _without_start(reading: Reading, grammar: Grammar | None, low: int, place: int) -> Quote:
    """A quotation whose opening mark is lost: it starts with its sentence, behind a colon in it, or behind its topic."""
    text = reading.text
    start = low
    for match in _END.finditer(text, low, max(low, place - 1)):
        start = match.end()
    colon = max(text.rfind(":", start, place), text.rfind("：", start, place))
    if colon > start:
        start = colon + 1
    if grammar is not None and grammar.speaker_marks and not grammar.spaced:
        start = _behind_topic(reading, grammar, start, place)
    while start < place and text[start] in _SPACE:
        start += 1
    return Quote(Span(start, place + 1), Span(start, place), text[place])


def _behind_topic(reading: Reading, grammar: Grammar, start: int, place: int) -> int:
    """The place behind the first particle of a topic that is no part of a longer form."""
    words = reading.words_in(Span(start, place))
    blocked = words.start + 1
    for word in words:
        broken = grammar.breaks.match(reading.forms, word, words.stop)
        if broken is not None:
            blocked = max(blocked, broken[0])
        if word >= blocked and reading.forms[word] == grammar.speaker_marks[0] and word + _LEAST < words.stop:
            return reading.ends[word]
    return start
