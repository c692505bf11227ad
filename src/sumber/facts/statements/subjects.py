"""A clause → the phrase in it that names somebody who can speak, where no cue tells which side of it he stands on."""

from __future__ import annotations

from sumber.facts.reading import Reading

from .grammar import Grammar
from .phrases import Phrase, has_comma, has_stop, phrase_after
from .subject_marks import marked_speaker

_OPENING = 5
_NAME = 6
_PEOPLE = frozenset(("person", "organisation"))


def subject_of(reading: Reading, grammar: Grammar, low: int, stop: int, *, marked: bool = False) -> Phrase | None:
    """Who the clause of words `low` to before `stop` is about: the first one named in it, by a particle, a name, a word for
    people who speak or a pronoun. None where nobody is named near its start. `marked` says that the particle is enough."""
    low = _behind_opening(reading, grammar, low, stop)
    if low >= stop:
        return None
    if grammar.speaker_marks:
        found = marked_speaker(reading, grammar, low, stop)
        if found is None or found.last >= stop:
            return None
        return found if marked or is_somebody(reading, grammar, found) else None
    head = _named(reading, grammar, low, min(stop, low + grammar.reach))
    if head is None or head.first - low > _OPENING:
        return None
    if _is_held(reading, grammar, low, head.first):
        return None
    first = low + 1 if grammar.order == "vso" and head.first > low and _opens_with_verb(reading, grammar, low) else low
    return Phrase(first, _with_name(reading, grammar, head.last, stop))


def subject_behind(reading: Reading, grammar: Grammar, low: int, stop: int) -> Phrase | None:
    """Who is named in the words behind a quotation, as `VERB SPEAKER` or `SPEAKER VERB`."""
    stop = next((word for word in range(low + 1, stop) if _ends_clause(reading, word)), stop)
    head = _named(reading, grammar, low, stop)
    if head is None:
        return _unnamed_behind(reading, grammar, low, stop)
    if head.first == low or reading.forms[low] in grammar.common or grammar.roles.match(reading.forms, low, stop) is not None:
        return Phrase(low, _with_name(reading, grammar, head.last, stop))
    first = low + 1
    while first < head.first and (
        grammar.ends.match(reading.forms, first, stop) is not None or grammar.between.match(reading.forms, first, stop) is not None
    ):
        first += 1
    found = phrase_after(reading, grammar, first, stop)
    if found is None or not found.first <= head.first <= found.last:
        return Phrase(head.first, _with_name(reading, grammar, head.last, stop))
    return found


def _unnamed_behind(reading: Reading, grammar: Grammar, low: int, stop: int) -> Phrase | None:
    """The phrase behind the verb that opens the words behind a quotation, where it opens with one of the commonest words, as an
    article is, or with a capital (sighed a neighbour who ...)."""
    first = low + 1
    while first < stop and grammar.between.match(reading.forms, first - 1, first) is not None:
        first += 1
    if grammar.order == "sov" or first >= stop or has_stop(reading.gap(first)):
        return None
    small = any(forms.match(reading.forms, first, stop) is not None for forms in (grammar.ends, grammar.breaks, grammar.between))
    if small or not (reading.forms[first] in grammar.common or reading.text[reading.starts[first]].isupper()):
        return None
    found = phrase_after(reading, grammar, first, stop)
    if found is None or (found.last == first and not reading.text[reading.starts[first]].isupper()):
        return None
    return found


def _behind_opening(reading: Reading, grammar: Grammar, low: int, stop: int) -> int:
    """The first word that is no conjunction and no time."""
    while low < stop:
        time = reading.time_at(reading.starts[low])
        joined = grammar.conjunctions.match(reading.forms, low, stop)
        if time is not None:
            low = max(low + 1, reading.word_at(time.end))
        elif joined is not None:
            low = joined[0]
        else:
            break
    return low


def _ends_clause(reading: Reading, word: int) -> bool:
    gap = reading.gap(word)
    return has_stop(gap) and not has_comma(gap) and not gap.startswith(".")


def _named(reading: Reading, grammar: Grammar, low: int, stop: int) -> Phrase | None:
    """The first name, word for people who speak, or pronoun, outside quotation marks and credits."""
    people = {
        reading.word_at(mention.span.start): mention
        for mention in reading.mentions_in(reading.starts[low], reading.ends[stop - 1])
        if mention.kind in _PEOPLE and not reading.in_credit(mention.span.start)
    }
    for word in range(low, stop):
        if reading.quote_around(reading.starts[word]) is not None:
            continue
        if word in people:
            return Phrase(word, min(stop - 1, reading.word_at(people[word].span.end - 1)))
        for forms in (grammar.roles, grammar.pronouns):
            found = forms.match(reading.forms, word, stop)
            if found is not None:
                return Phrase(word, found[0] - 1)
    return None


def named_first(reading: Reading, grammar: Grammar, first: int, last: int) -> int:
    """The last word of what is named, a person or a word for people with its name, right at word `first`; else `first`."""
    head = _named(reading, grammar, first, last + 1)
    return _with_name(reading, grammar, head.last, last + 1) if head is not None and head.first == first else first


def _with_name(reading: Reading, grammar: Grammar, last: int, stop: int) -> int:
    """The last word of the name that stands right behind a word for people."""
    if last + 1 >= stop or has_stop(reading.gap(last + 1)):
        return last
    for mention in reading.mentions_in(reading.starts[last + 1], reading.ends[min(stop, last + 3) - 1]):
        if mention.kind in _PEOPLE:
            return min(stop - 1, reading.word_at(mention.span.end - 1))
    return last


def _is_held(reading: Reading, grammar: Grammar, low: int, head: int) -> bool:
    """Whether a comma, a preposition or a word that opens a clause stands before the name, so that it is no subject."""
    return (
        any(
            (word > low and has_stop(reading.gap(word))) or grammar.breaks.match(reading.forms, word, head + 1) is not None
            for word in range(low, head + 1)
        )
        or grammar.ends.match(reading.forms, low, head + 1) is not None
    )


def _opens_with_verb(reading: Reading, grammar: Grammar, low: int) -> bool:
    return reading.forms[low] not in grammar.common


def is_somebody(reading: Reading, grammar: Grammar, phrase: Phrase) -> bool:
    """Whether a phrase holds a name, a word for people or a pronoun."""
    head = _named(reading, grammar, phrase.first, phrase.last + 1)
    return head is not None
