"""The words around a trigger → who did it, to whom, where."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from sumber.facts.reading import Reading
from sumber.facts.statements.phrases import has_comma
from sumber.model import Mention, Span

from .grammar import Act, EventGrammar

_TITLE = 3
_TITLE_REACH = 40
_REACH = 16
_OBJECT = 11
_ACTING = ("person", "organisation", "country")


class Hit(Struct, frozen=True, gc=False):
    """A trigger in the text: words `first` to before `stop` of the sentence from word `low` to before `high`."""

    act: Act
    first: int
    stop: int
    low: int
    high: int


class Roles(Struct, frozen=True):
    """The mentions that take part; `place` is None where none is told."""

    actors: tuple[Mention, ...] = ()
    recipients: tuple[Mention, ...] = ()
    place: Mention | None = None


def roles_of(reading: Reading, grammar: EventGrammar, hit: Hit, before: Hit | None, known: Roles | None) -> Roles:
    """Who takes part in what `hit` tells. `before` is the trigger before it in the sentence and `known` its roles: a verb
    joined to another has the same subject."""
    people = acting(reading, grammar, hit.low, hit.high)
    place = _place(reading, grammar, hit)
    if place is not None:
        people = [mention for mention in people if mention.span != place.span]
    left = [mention for mention in people if mention.span.end <= reading.starts[hit.first]]
    right = _right(reading, grammar, [mention for mention in people if mention.span.start >= reading.ends[hit.stop - 1]], hit)
    if grammar.order == "sov" and hit.act.voice != "noun":
        return _verb_final(hit, left, place)
    if hit.act.voice == "noun":
        return _noun(reading, grammar, hit, left, right, place)
    subject = _subject(reading, grammar, hit, left, before, known)
    if hit.act.voice == "passive":
        agents = [mention for mention in right if _preceded(reading, mention, grammar.agent)]
        return Roles(_group(reading, grammar, agents), subject, place)
    objects = _group(reading, grammar, right)
    if grammar.order == "vso" and not subject and right:
        subject, objects = objects[:1], tuple(right[1:2])
    if hit.act.trigger.mutual:
        return Roles(_distinct((*subject, *objects)), (), place)
    return Roles(subject, tuple(mention for mention in objects if mention.id not in {one.id for one in subject}), place)


def acting(reading: Reading, grammar: EventGrammar, low: int, high: int) -> list[Mention]:
    """The mentions among the words that can act: no country or body that only belongs to somebody's title or name."""
    if low >= high:
        return []
    found = [mention for mention in reading.mentions_in(reading.starts[low], reading.ends[high - 1]) if mention.kind in _ACTING]
    inside = _inner_spans(found)
    return [
        mention
        for index, mention in enumerate(found)
        if mention.span not in inside and not _is_title(reading, grammar, mention, _person_behind(found, index))
    ]


def _inner_spans(found: Sequence[Mention]) -> set[Span]:
    """The spans that lie in another; the mentions come in order, the longer of two that start together first."""
    inside: set[Span] = set()
    reach = 0
    for span in dict.fromkeys(mention.span for mention in found):
        if span.end <= reach:
            inside.add(span)
        reach = max(reach, span.end)
    return inside


def _person_behind(found: Sequence[Mention], index: int) -> Mention | None:
    """The first person named behind a mention, not further than a title reaches."""
    end = found[index].span.end
    for place in range(index + 1, len(found)):
        other = found[place]
        if other.span.start - end > _TITLE_REACH:
            break
        if other.span.start >= end and other.kind == "person":
            return other
    return None


def _is_title(reading: Reading, grammar: EventGrammar, mention: Mention, after: Mention | None) -> bool:
    """Whether a country or body stands in the title of the person named right behind it, or in an apposition."""
    if mention.kind == "person":
        return False
    if after is not None:
        between = reading.text[mention.span.end : after.span.start]
        words = reading.word_at(after.span.start) - reading.word_at(mention.span.end - 1) - 1
        joined = grammar.speech is not None and any(
            grammar.speech.conjunctions.match(reading.forms, word, word + 1)
            for word in range(reading.word_at(mention.span.end), reading.word_at(after.span.start))
        )
        if after.roles and words <= _TITLE and not has_comma(between) and not joined and len(between.strip(" -")) <= 25:
            return True
    return _in_apposition(reading, mention)


def _in_apposition(reading: Reading, mention: Mention) -> bool:
    """Between commas right behind a person: `NAME, a former minister of COUNTRY,`."""
    text = reading.text
    start = text.rfind(",", max(0, mention.span.start - 80), mention.span.start)
    if start < 0 or "." in text[start : mention.span.start] or text[mention.span.end : mention.span.end + 1] != ",":
        return False
    return any(
        other.kind == "person" and 0 <= start - other.span.end <= 2 for other in reading.mentions_in(max(0, start - 60), start)
    )


def _subject(
    reading: Reading, grammar: EventGrammar, hit: Hit, left: list[Mention], before: Hit | None, known: Roles | None
) -> tuple[Mention, ...]:
    pronoun = _pronoun(reading, grammar, hit)
    if pronoun is not None:
        return pronoun
    if before is not None and known is not None and known.actors:
        since = [mention for mention in left if mention.span.start >= reading.ends[before.stop - 1]]
        joined = not since or not any(has_comma(reading.gap(word)) for word in range(before.stop, hit.first + 1))
        if before.act.voice != "noun" and joined:
            return known.actors
    return _group(reading, grammar, left, last=True)


def _pronoun(reading: Reading, grammar: EventGrammar, hit: Hit) -> tuple[Mention, ...] | None:
    """A pronoun right before the verb stands for the last person named before it, in this sentence or the one before."""
    if grammar.speech is None:
        return None
    for word in range(hit.first - 1, max(hit.low - 1, hit.first - 4), -1):
        if grammar.speech.pronouns.match(reading.forms, word, word + 1) is not None:
            place = reading.starts[word]
            start = reading.sentences[max(0, reading.sentence_of(place) - 1)].start
            people = [mention for mention in reading.mentions_in(start, place) if mention.kind == "person"]
            return (people[-1],) if people else None
        if grammar.speech.between.match(reading.forms, word, word + 1) is None:
            return None
    return None


def _group(reading: Reading, grammar: EventGrammar, found: Sequence[Mention], *, last: bool = False) -> tuple[Mention, ...]:
    """The first of the mentions (or the last), with those that conjunctions join to it."""
    if not found:
        return ()
    ordered = list(reversed(found)) if last else list(found)
    members = [ordered[0]]
    for mention in ordered[1:]:
        near, far = (mention, members[-1]) if last else (members[-1], mention)
        if not _joined(reading, grammar, near, far):
            break
        members.append(mention)
    return _distinct(sorted(members, key=lambda mention: mention.span))


def _joined(reading: Reading, grammar: EventGrammar, one: Mention, other: Mention) -> bool:
    if one.span == other.span:
        return True
    start, stop = reading.word_at(one.span.end), reading.word_at(other.span.start)
    between = range(start, stop)
    if grammar.speech is None or len(between) > _TITLE + 5:
        return False
    if any(grammar.triggers.match(reading.forms, word, stop) is not None for word in between):
        return False
    return any(grammar.speech.conjunctions.match(reading.forms, word, word + 1) is not None for word in between)


def _distinct(found: Sequence[Mention]) -> tuple[Mention, ...]:
    seen: dict[str, Mention] = {}
    for mention in found:
        seen.setdefault(mention.id, mention)
    return tuple(seen.values())


def _right(reading: Reading, grammar: EventGrammar, found: list[Mention], hit: Hit) -> list[Mention]:
    limit = min(hit.high, hit.stop + _OBJECT)
    if grammar.speech is not None:
        for word in range(hit.stop, limit):
            if grammar.speech.breaks.match(reading.forms, word, limit) is not None and not _small(grammar, reading, word):
                limit = word
                break
    end = reading.ends[limit - 1]
    return [mention for mention in found if mention.span.start < end]


def _small(grammar: EventGrammar, reading: Reading, word: int) -> bool:
    """Whether a word that parts clauses is one of those that lead to a recipient or partner."""
    return any(
        words.match(reading.forms, word, word + 1) is not None
        for words in (grammar.partner, grammar.agent, grammar.goal, grammar.source, grammar.at)
        if not (
            words is grammar.goal and grammar.speech is not None and grammar.speech.infinitives.match(reading.forms, word, word + 1)
        )
    )


def _preceded(reading: Reading, mention: Mention, words: object) -> bool:
    """Whether one of the small words stands within a few words before a mention, its title between."""
    from sumber.facts.lexicon import Lexicon

    assert isinstance(words, Lexicon)
    first = reading.word_at(mention.span.start)
    return any(
        word >= 0 and (found := words.match(reading.forms, word, first)) is not None and found[0] > word
        for word in range(first - 1, max(-1, first - 5), -1)
    )


def _noun(
    reading: Reading, grammar: EventGrammar, hit: Hit, left: list[Mention], right: list[Mention], place: Mention | None
) -> Roles:
    near = [mention for mention in right if reading.word_at(mention.span.start) - hit.stop <= 7]
    givers = [mention for mention in near if _preceded(reading, mention, grammar.source)]
    goals = [mention for mention in near if mention not in givers and _preceded(reading, mention, grammar.goal)]
    if givers:
        return Roles(_group(reading, grammar, givers), _group(reading, grammar, goals), place)
    own = [mention for mention in near if mention not in goals]
    if not own and hit.act.trigger.mutual:
        own = left[-2:] if len(left) > 1 and hit.first - reading.word_at(left[-1].span.end - 1) <= 4 else []
    if hit.act.trigger.mutual:
        return Roles(_distinct((*_group(reading, grammar, own), *_group(reading, grammar, goals))), (), place)
    return Roles(_group(reading, grammar, own), _group(reading, grammar, goals), place)


def _verb_final(hit: Hit, left: list[Mention], place: Mention | None) -> Roles:
    if not left:
        return Roles((), (), place)
    if hit.act.trigger.mutual:
        return Roles(_distinct(left[:3]), (), place)
    if hit.act.voice == "passive":
        return Roles(tuple(left[1:2]), tuple(left[:1]), place)
    return Roles(tuple(left[:1]), tuple(mention for mention in left[1:2] if mention.id != left[0].id), place)


def _place(reading: Reading, grammar: EventGrammar, hit: Hit) -> Mention | None:
    """A place or country behind a word of place, or right behind a verb of going."""
    found = [
        mention
        for mention in reading.mentions_in(reading.starts[hit.low], reading.ends[hit.high - 1])
        if mention.kind in ("place", "country")
    ]
    goes = hit.act.trigger.act == "visit"
    for mention in found:
        first = reading.word_at(mention.span.start)
        if first < hit.first - _REACH or first > hit.stop + _REACH:
            continue
        marked = any(
            (match := grammar.at.match(reading.forms, word, first)) is not None and match[0] >= first - 2
            for word in range(max(hit.low, first - 3), first)
        )
        if marked and (mention.kind == "place" or goes):
            return mention
        if goes and hit.act.voice == "active" and 0 <= first - hit.stop <= 3:
            return mention
    return None
