"""A cue → the phrase beside it that names who speaks: before it, behind it, or marked by a particle."""

from __future__ import annotations

from sumber.facts.reading import Reading

from .draft import Anchor, Frame
from .grammar import Grammar
from .phrases import Phrase, has_comma, has_stop, phrase_after, phrase_before
from .sourcing import medium_at

_NAME = 8
_SOURCE = 5
_PLACE = 6
_OCCASION = 16
_MEDIUM = 3


def speaker_before(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int) -> Phrase | None:
    """The phrase before a cue, from word `low` on, that may be its speaker; None where the speaker must stand behind it."""
    if anchor.impersonal:
        return _place_before(reading, grammar, frame, anchor)
    own = _own_subject(reading, grammar, anchor, low)
    if own is not None:
        return own
    if anchor.joined or anchor.takes == "after" or _is_participle(reading, grammar, anchor, low):
        return None
    if follows_source(reading, frame, anchor) or is_inverted(reading, grammar, frame, anchor):
        return None
    start = anchor.first
    while start > frame.low and not has_stop(reading.gap(start)) and grammar.between.match(reading.forms, start - 1, start):
        start -= 1
    if has_comma(reading.gap(start)) and names_follow(reading, grammar, anchor, frame.high):
        return None
    if has_comma(reading.gap(anchor.first)):
        low = frame.low
    return phrase_before(reading, grammar, anchor.first, low)


def _place_before(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor) -> Phrase | None:
    """Where it was said, before a cue without a subject: who or what a preposition opens (from the ministry it was said)."""
    if not any(forms.match(reading.forms, frame.low, anchor.first) is not None for forms in (grammar.ends, grammar.breaks)):
        return None
    first = frame.low + 1
    if not 0 < anchor.first - first <= _PLACE or any(has_stop(reading.gap(word)) for word in range(first, anchor.first + 1)):
        return None
    return Phrase(first, anchor.first - 1) if reading.time_at(reading.starts[first]) is None else None


def is_inverted(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor) -> bool:
    """Whether the cue is the second part of its clause and the first is an adverbial, so that the speaker follows the cue."""
    if not grammar.verb_second or anchor.stop >= frame.high or has_stop(reading.gap(anchor.stop)):
        return False
    start = anchor.first
    while start > frame.low and not has_stop(reading.gap(start)):
        start -= 1
    if start == anchor.first or (reading.text[reading.starts[anchor.stop]].islower() and _is_small(reading, grammar, anchor.stop)):
        return False
    if reading.time_at(reading.starts[start]) is not None:
        return True
    openers = (grammar.ends, grammar.between)
    return any(forms.match(reading.forms, start, anchor.first) is not None for forms in openers)


def _is_small(reading: Reading, grammar: Grammar, word: int) -> bool:
    """Whether a word behind the cue opens no phrase of a speaker."""
    sets = (grammar.ends, grammar.between, grammar.breaks, grammar.negations, grammar.conjunctions)
    return any(forms.match(reading.forms, word, word + 1) is not None for forms in sets)


def follows_source(reading: Reading, frame: Frame, anchor: Anchor) -> bool:
    """Whether only a sourcing phrase stands before the cue, so that the speaker stands behind it."""
    source = next((other for other in reversed(frame.anchors) if other.stop <= anchor.first), None)
    if source is None or source.kind != "according" or anchor.first - source.stop > _SOURCE:
        return False
    return not any(has_stop(reading.gap(word)) for word in range(source.stop + 1, anchor.first + 1))


def names_follow(reading: Reading, grammar: Grammar, anchor: Anchor, high: int) -> bool:
    """Whether somebody's name stands alone behind the cue: `, said NAME,`, so that nobody before it is its speaker."""
    if anchor.stop >= high or has_stop(reading.gap(anchor.stop)):
        return False
    last = anchor.stop
    while last + 1 < high and not has_stop(reading.gap(last + 1)) and last - anchor.stop < _NAME:
        if grammar.complementisers.match(reading.forms, last + 1, high) is not None:
            return False
        if grammar.ends.match(reading.forms, last + 1, high) is not None:
            break
        last += 1
    found = reading.mentions_in(reading.starts[anchor.stop], reading.ends[last])
    if any(mention.kind in ("person", "organisation") and mention.span.end == reading.ends[last] for mention in found):
        return True
    if anchor.takes in ("noun", "charge") or reading.forms[anchor.stop] not in grammar.common:
        return False
    role = grammar.roles.match(reading.forms, anchor.stop + 1, last + 1) if anchor.stop < last else None
    return role is not None  # an article and a word for people who speak


def _is_participial(reading: Reading, grammar: Grammar, anchor: Anchor) -> bool:
    """Whether a cue is a participle: by its first word, or by its last one where the verb stands last."""
    return grammar.is_participle(reading.forms[anchor.stop - 1 if grammar.order == "sov" else anchor.first])


def _is_participle(reading: Reading, grammar: Grammar, anchor: Anchor, low: int) -> bool:
    if not _is_participial(reading, grammar, anchor):
        return False
    return (
        anchor.first <= low
        or has_stop(reading.gap(anchor.first))
        or not grammar.between.match(reading.forms, anchor.first - 1, anchor.first)
    )


def _own_subject(reading: Reading, grammar: Grammar, anchor: Anchor, low: int) -> Phrase | None:
    """The subject that a preposition gives to a participle (with officials saying that it is)."""
    if not grammar.absolutes or not _is_participial(reading, grammar, anchor):
        return None
    word = anchor.first
    while word > low and anchor.first - word <= _OCCASION and not has_stop(reading.gap(word)):
        word -= 1
        if grammar.absolutes.match(reading.forms, word, word + 1) is not None:
            return Phrase(word + 1, anchor.first - 1) if word + 1 < anchor.first else None
    return None


def speaker_behind(reading: Reading, grammar: Grammar, anchor: Anchor, limit: int) -> Phrase | None:
    """The phrase right behind a cue, before word `limit`, that may be its speaker; a time or an occasion may come first."""
    if anchor.impersonal or anchor.stop >= limit or _is_participial(reading, grammar, anchor):
        return None
    if grammar.subject_first and not _follows_quotation(reading, anchor):
        return None
    first = _behind_time(reading, grammar, anchor.stop, limit)
    if first >= limit or any(has_stop(reading.gap(word)) for word in range(anchor.stop, first + 1)):
        return None
    high = limit if anchor.particle is None else min(limit, anchor.particle)
    if grammar.ends.match(reading.forms, first, high) is not None:
        told = _behind_medium(reading, grammar, first, high)
        return phrase_after(reading, grammar, told, high) if told is not None else _behind_occasion(reading, grammar, first, high)
    return phrase_after(reading, grammar, first, high)


def _follows_quotation(reading: Reading, anchor: Anchor) -> bool:
    """Whether quoted words end right before a cue."""
    return anchor.first > 0 and reading.quote_around(reading.starts[anchor.first - 1]) is not None


def _behind_medium(reading: Reading, grammar: Grammar, first: int, high: int) -> int | None:
    """The word behind a medium that was told, where the clause goes on (said to the agency NAME three sources)."""
    for word in range(first, min(high, first + _MEDIUM)):
        if word > first and has_stop(reading.gap(word)):
            return None
        medium = medium_at(reading, grammar, word, high)
        if medium is not None:
            follows = reading.word_at(medium.end)
            return follows if follows < high and not has_stop(reading.gap(follows)) else None
    return None


def _behind_occasion(reading: Reading, grammar: Grammar, first: int, high: int) -> Phrase | None:
    """The person, with what is said of him, whose name ends the clause behind an occasion (said in an interview ... NAME)."""
    stop = first + 1
    while stop < high and not has_stop(reading.gap(stop)) and stop - first <= _OCCASION:
        stop += 1
    named = reading.mentions_in(reading.starts[first], reading.ends[stop - 1])
    if not named or named[-1].kind != "person" or named[-1].span.end != reading.ends[stop - 1]:
        return None
    start = reading.word_at(named[-1].span.start)
    taken = [reading.word_at(mention.span.end - 1) for mention in named[:-1] if mention.kind == "outlet"]
    low = max(taken, default=start - 1)
    return Phrase(low + 1 if grammar.ends.match(reading.forms, low + 1, start + 1) is None else start, stop - 1)


def _behind_time(reading: Reading, grammar: Grammar, word: int, limit: int) -> int:
    """The word behind a time that stands right behind a cue, with its preposition (said on Monday NAME)."""
    for at in (word, word + 1):
        if at < limit and (time := reading.time_at(reading.starts[at])) is not None:
            opens = at == word or grammar.ends.match(reading.forms, word, at) is not None
            return reading.word_at(time.end) if opens else word
    return word


def has_apposition(reading: Reading, grammar: Grammar, phrase: Phrase, limit: int) -> bool:
    """Whether what follows a comma in a phrase behind its cue says more of the speaker, and is not said by him: where a comma
    sets off every content, what is said shows by its complementiser, its marks or its mood."""
    comma = next((word for word in range(phrase.first + 1, phrase.last + 1) if has_comma(reading.gap(word))), None)
    if comma is None or not grammar.comma_contents:
        return True
    follows = phrase.last + 1
    if grammar.complementisers.match(reading.forms, follows, limit) or reading.quote_around(reading.starts[follows]) is not None:
        return True
    moods = [word for word in range(comma, limit) if grammar.mood.match(reading.forms, word, limit) is not None]
    return bool(moods) and moods[0] > phrase.last
