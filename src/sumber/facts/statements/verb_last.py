"""A verb of speech that ends its clause → the statement before it, in languages whose verbs stand last."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Stance
from sumber.text.quotes import Quote

from . import contents
from .contents import Content
from .draft import Anchor, Draft, Frame
from .drafted import drafted, second_part
from .grammar import Grammar
from .particles import read_final
from .phrases import Phrase, has_comma, has_stop
from .sides import speaker_behind
from .subject_marks import marked_speaker
from .subjects import is_somebody

_BEHIND_QUOTE = 8
_NAME = 5
_OCCASION_BEHIND = 6
_SCRAP = 4
_UNCLOSED = 7
_SHOWN = 3.0
_FEW = 3
_TELLING: frozenset[Stance] = frozenset(("said", "announced", "reported", "predicted", "asked", "suggested", "warned"))


def verb_final(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    """SPEAKER CONTENT cue · CONTENT SPEAKER cue, as in Korean, Japanese, Turkish and Hindi."""
    if grammar.order != "sov":
        return None
    if not grammar.spaced:
        return read_final(reading, grammar, frame, anchor, low)
    if anchor.takes == "after":
        return _participle(reading, grammar, frame, anchor, low, limit)
    speaker = None
    if grammar.content_ends or not anchor.impersonal:
        speaker = marked_speaker(reading, grammar, low, anchor.first, impersonal=anchor.impersonal)
    first = speaker.last + 1 if speaker else low
    if grammar.content_ends and speaker is not None:
        first = _behind_occasion(reading, grammar, first, anchor.first)
    joined = (
        grammar.conjunctions.match(reading.forms, first, anchor.first) if grammar.content_ends and first < anchor.first else None
    )
    if joined is not None and joined[0] < anchor.first:
        first = joined[0]
    if speaker is None and grammar.speaker_marks and (named := _behind_quote(reading, grammar, frame, anchor)) is not None:
        return named
    content = contents.between(reading, grammar, first, anchor.first)
    quote = _quote_before_particle(reading, grammar, frame, anchor, low)
    if quote is not None:
        head = reading.word_at(quote.inner.start)
        if speaker is None or speaker.last < head:
            alone = bool(grammar.content_ends) and _is_alone(reading, grammar, quote)
            if content is None or alone or head - first <= 1 or reading.gap(head).strip(" \t").startswith((":", "：")):
                content = Content((quote.inner,), 6.0, head)
            else:
                content = Content(content.spans, 5.0, first)
        else:
            content = Content((quote.inner,), 6.0, head)
    if quote is None and speaker is not None:
        head = speaker.first
        if head > frame.low and reading.forms[head - 1] in grammar.closers:
            head -= 1
        before = contents.quote_before(reading, frame, head)
        if before is not None and not reading.quotes_in(reading.ends[speaker.last], reading.starts[anchor.first]):
            content = Content((before.inner,), 6.0, reading.word_at(before.inner.start))
    if content is None:
        return None
    weight = 1.0 if speaker is not None else 0.0
    if grammar.content_ends and speaker is None and low > frame.low:
        weight = 0.4
    if anchor.takes == "quote" and quote is None:
        return None
    if grammar.content_ends and anchor.takes in ("clause", "comp") and content.score < _SHOWN:
        return None
    draft = drafted(reading, anchor, content, speaker, weight)
    draft.cut = content.first if low > frame.low else None
    following = second_part(reading, frame, anchor.stop, limit) if grammar.content_ends and quote is not None else None
    if following is not None:
        draft.content.append(following)
    return draft.settle()


def _behind_occasion(reading: Reading, grammar: Grammar, first: int, stop: int) -> int:
    """The word behind a topic particle, or behind an adverbial that a comma closes (NAME in his speech, ...)."""
    if first < stop - 1 and grammar.ends.match(reading.forms, first, first + 1) is not None:
        first += 1
    for word in range(first + 1, min(stop, first + _OCCASION_BEHIND)):
        if has_comma(reading.gap(word)):
            last = reading.forms[word - 1]
            return word if grammar.is_oblique(last) and not last.endswith(grammar.content_ends) else first
        if has_stop(reading.gap(word)):
            break
    return first


def _is_alone(reading: Reading, grammar: Grammar, quote: Quote) -> bool:
    """Whether words in marks are a sentence of their own and no part of one: several, the last without an ending of contents."""
    words = reading.words_in(quote.inner)
    return len(words) >= _FEW and not contents.ends_content(reading, grammar, words.stop - 1, words.start)


def _participle(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    """CONTENT cue SPEAKER, where the cue is a participle before its noun."""
    speaker = speaker_behind(reading, grammar, anchor, frame.high)
    content = contents.between(reading, grammar, low, anchor.first)
    quote = _quote_before_particle(reading, grammar, frame, anchor, low)
    if quote is not None:
        content = Content((quote.inner,), 6.0, reading.word_at(quote.inner.start))
    if speaker is None or content is None or (content.score < _SHOWN and anchor.stance in _TELLING):
        return None
    comma = next((at for at in range(speaker.first + 1, speaker.last + 1) if has_comma(reading.gap(at))), None)
    if comma is not None:
        speaker = Phrase(speaker.first, comma - 1)
    oblique = next((at for at in range(speaker.first, speaker.last) if grammar.is_oblique(reading.forms[at])), None)
    named = reading.mentions_in(reading.starts[speaker.first], reading.ends[speaker.last])
    if oblique is not None and not (named and reading.word_at(named[0].span.start) > oblique):
        speaker = Phrase(speaker.first, oblique)
    elif named:
        speaker = Phrase(speaker.first, reading.word_at(named[0].span.end - 1))
    return drafted(reading, anchor, content, speaker, 1.0)


def _behind_quote(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor) -> Draft | None:
    """CONTENT SPEAKER cue, where no particle marks the speaker."""
    for back in range(1, _BEHIND_QUOTE):
        word = anchor.first - back
        if word <= frame.low or anchor.impersonal:
            return None
        quote = contents.quote_before(reading, frame, word)
        if quote is not None:
            speaker = Phrase(word, anchor.first - 1)
            head = reading.word_at(quote.inner.start)
            closed = reading.forms[word].startswith(grammar.closers)
            named = is_somebody(reading, grammar, speaker) or (has_comma(reading.gap(word)) and back <= _NAME)
            if closed or head - frame.low > 1 or not named:
                return None
            return drafted(reading, anchor, Content((quote.inner,), 6.0, head), speaker, 1.0)
        if has_stop(reading.gap(word)):
            return None
    return None


def _quote_before_particle(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int) -> Quote | None:
    for back in range(9):
        word = anchor.first - back
        if word <= max(frame.low, low):
            return None
        quote = contents.quote_before(reading, frame, word)
        if quote is not None:
            particle = "".join(reading.forms[word : anchor.first])
            if back and grammar.content_ends and any(word <= other.first < anchor.first for other in frame.anchors):
                return None
            if back and contents.ends_content(reading, grammar, anchor.first - 1, word):
                return None
            if not particle or back <= 1 or particle.startswith(grammar.closers):
                return quote
            return None
        if back and has_stop(reading.gap(word)) and not has_comma(reading.gap(word)):
            return None
    return None
