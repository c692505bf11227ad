"""A clause whose verb stands last → the phrase in it that names who speaks, by its particle, its ending or its place."""

from __future__ import annotations

from sumber.facts.reading import Reading

from .grammar import Grammar
from .particles import particle_speaker
from .phrases import Phrase, has_comma, has_stop, is_decimal, within_brackets


def marked_speaker(reading: Reading, grammar: Grammar, low: int, cue: int, *, impersonal: bool = False) -> Phrase | None:
    """The first phrase with a speaker's particle between words `low` and `cue`; without particles in the language, the
    phrase up to the first comma, quotation, or the end of the first mention or role."""
    if grammar.speaker_marks and not grammar.spaced:
        return particle_speaker(reading, grammar, low, cue)
    while low < cue:
        joined = grammar.conjunctions.match(reading.forms, low, cue)
        if joined is not None:
            low = joined[0]
        elif reading.time_at(reading.starts[low]) is not None:
            low += 1
        else:
            break
    if not grammar.speaker_marks:
        return _unmarked_speaker(reading, grammar, low, cue, impersonal=impersonal)
    for word in range(low, cue):
        if reading.quote_around(reading.starts[word]) is not None:
            continue
        form = reading.forms[word]
        if grammar.breaks.match(reading.forms, word, cue) is not None:
            continue
        for mark in grammar.speaker_marks:
            if form.endswith(mark) and (len(form) > len(mark) or word > low):
                first = _phrase_start(reading, grammar, word, low)
                if first < word or form != mark:
                    return Phrase(first, word)
    return None


def _phrase_start(reading: Reading, grammar: Grammar, word: int, low: int) -> int:
    first = word
    while first > low and word - first < grammar.reach:
        gap = reading.gap(first)
        if has_stop(gap) or reading.quote_around(reading.starts[first - 1]) is not None:
            break
        if reading.time_at(reading.starts[first - 1]) is not None:
            break
        if grammar.breaks.match(reading.forms, first - 1, first) is not None:
            break
        first -= 1
    if first < word and reading.forms[first] in grammar.closers and has_stop(reading.gap(first)):
        first += 1
    return first


def _unmarked_speaker(reading: Reading, grammar: Grammar, low: int, cue: int, *, impersonal: bool) -> Phrase | None:
    if low < cue and reading.quote_around(reading.starts[low]) is not None:
        return None
    tells = bool(grammar.content_ends)
    for word in range(low + 1, min(cue, low + grammar.reach)):
        gap = reading.gap(word)
        if is_decimal(reading, word):
            continue
        last = reading.forms[word - 1]
        role = grammar.roles.match(reading.forms, word - 1, word) is not None and (impersonal or last not in grammar.oblique)
        goes_on = tells and not has_stop(gap) and grammar.roles.match(reading.forms, word, word + 1) is not None
        goes_on = goes_on and not grammar.is_oblique(reading.forms[word])
        goes_on = goes_on or (tells and reading.forms[word] in grammar.closers)
        quoted = reading.quote_around(reading.starts[word]) is not None
        if has_comma(gap) or quoted:
            if tells and not role and last.endswith(grammar.content_ends):
                return None
            if role or not (impersonal or grammar.is_oblique(last)):
                return Phrase(low, word - 1)
            if quoted:
                return None if impersonal else _named_within(reading, grammar, low, word) or _nouns(reading, grammar, low, word)
            named = None if impersonal else _named_within(reading, grammar, low, word)
            if named is not None:
                return named
            low = word
            continue
        if tells and ";" in gap:
            low = word
            continue
        if has_stop(gap) and not within_brackets(reading, word):
            return None
        if role and not goes_on and (not reading.text[reading.starts[word]].isupper() or grammar.is_oblique(reading.forms[word])):
            return Phrase(low, word - 1)
        if tells and not impersonal and _topic(reading, grammar, word) and not grammar.is_oblique(last):
            return Phrase(low, word - 1)
    if impersonal:
        return None
    return _named_within(reading, grammar, low, cue)


def _nouns(reading: Reading, grammar: Grammar, low: int, stop: int) -> Phrase | None:
    """The words before a quotation, where one of them has a capital or is a word for people."""
    named = any(
        reading.text[reading.starts[word]].isupper() or grammar.roles.match(reading.forms, word, stop) is not None
        for word in range(low, stop)
    )
    return Phrase(low, stop - 1) if named or not grammar.content_ends else None


def _topic(reading: Reading, grammar: Grammar, word: int) -> bool:
    """Whether a word ends the phrase before it (SPEAKER, however, ...)."""
    return grammar.ends.match(reading.forms, word, word + 1) is not None


def _named_within(reading: Reading, grammar: Grammar, low: int, cue: int) -> Phrase | None:
    found = [
        mention
        for mention in reading.mentions_in(reading.starts[low], reading.starts[cue])
        if not grammar.is_oblique(reading.forms[reading.word_at(mention.span.end - 1)])
    ]
    if found and not (grammar.content_ends and reading.word_at(found[0].span.start) - low > 6):
        return Phrase(low, reading.word_at(found[0].span.end - 1))
    if low < cue and grammar.pronouns.match(reading.forms, low, cue) is not None:
        return Phrase(low, low)
    return _opening_name(reading, grammar, low, cue)


def _opening_name(reading: Reading, grammar: Grammar, low: int, cue: int) -> Phrase | None:
    """The capitalised words that open a clause, where at least two more words stand before the verb."""
    if grammar.content_ends:
        return _capital_run(reading, grammar, low, cue)
    last = low
    while last < cue and reading.text[reading.starts[last]].isupper() and not (last > low and has_stop(reading.gap(last))):
        last += 1
    return Phrase(low, last - 1) if low < last <= cue - 2 else None


def _capital_run(reading: Reading, grammar: Grammar, low: int, cue: int) -> Phrase | None:
    """The phrase up to the end of the first name-like run near the clause's opening: two capitalised words, or one in capitals."""
    word = low
    while word < min(cue - 1, low + 6):
        stop = word
        while stop < cue and reading.text[reading.starts[stop]].isupper() and not (stop > word and has_stop(reading.gap(stop))):
            stop += 1
        if stop > word:
            capitals = reading.text[reading.starts[word] : reading.ends[word]]
            led = word == low and any(
                forms.match(reading.forms, stop, cue) is not None for forms in (grammar.between, grammar.ends)
            )
            if (stop - word > 1 or led or (len(capitals) > 1 and capitals.isupper())) and stop <= cue - 1:
                return None if grammar.is_oblique(reading.forms[stop - 1]) else Phrase(low, stop - 1)
        if grammar.is_oblique(reading.forms[word]):
            return None
        word = max(stop, word + 1)
    return None
