"""Sentences with triggers → reports of events."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.facts.reading import Reading
from sumber.facts.statements.phrases import has_stop
from sumber.model import Basis, Mention, Modality, Party, Span, Statement, Time

from .clause import Hit, Roles, roles_of
from .draft import EventDraft
from .grammar import EventGrammar

_MOST = 30
_BY_STANCE: dict[str, Modality] = {
    "accused": "alleged",
    "denied": "denied",
    "promised": "promised",
    "demanded": "hypothetical",
    "asked": "hypothetical",
    "suggested": "hypothetical",
    "predicted": "hypothetical",
    "warned": "hypothetical",
    "doubted": "hypothetical",
}


def read_drafts(reading: Reading, grammar: EventGrammar, statements: Sequence[Statement]) -> list[EventDraft]:
    """Every report of an event that a trigger shows, in order."""
    drafts: list[EventDraft] = []
    contents = Contents(reading, statements)
    for sentence in reading.sentences:
        words = reading.words_in(sentence)
        before: Hit | None = None
        known: Roles | None = None
        hits = _hits(reading, grammar, words.start, words.stop)
        for hit in hits:
            roles = roles_of(reading, grammar, hit, before, known)
            draft = _draft(reading, grammar, hit, roles, sentence, contents, hits)
            before, known = hit, roles
            if draft is not None:
                drafts.append(draft)
    return drafts


def _hits(reading: Reading, grammar: EventGrammar, low: int, high: int) -> list[Hit]:
    found: list[Hit] = []
    at = low
    while at < high and len(found) < _MOST:
        match = grammar.triggers.match(reading.forms, at, high)
        if match is None:
            at += 1
            continue
        if not _in_title(reading, at):
            found.append(Hit(match[1], at, match[0], low, high))
        at = match[0]
    return found


def _in_title(reading: Reading, word: int) -> bool:
    """Within a name, or in marks that hold a few words only: a title or scare quotes."""
    place = reading.starts[word]
    quote = reading.quote_around(place)
    if quote is not None and len(reading.words_in(quote.inner)) <= 4:
        return True
    return any(
        mention.span.start < place < mention.span.end
        for mention in reading.mentions_in(max(0, place - 60), place)
        if mention.kind in ("person", "organisation", "outlet")
    )


def _draft(
    reading: Reading,
    grammar: EventGrammar,
    hit: Hit,
    roles: Roles,
    sentence: Span,
    contents: Contents,
    hits: Sequence[Hit],
) -> EventDraft | None:
    trigger = reading.span(hit.first, hit.stop - 1)
    entry = hit.act.trigger
    around = contents.around(trigger)
    modality = _modality(reading, grammar, hit, around)
    if not roles.actors and not roles.recipients and hit.act.voice != "noun":
        return None
    if entry.both and hit.act.voice == "active" and len(roles.actors) + len(roles.recipients) < 2:
        return None
    place = _party(reading, roles.place) if roles.place is not None else None
    return EventDraft(
        type=entry.type,
        act=entry.act,
        trigger=trigger,
        report=sentence,
        actors=tuple(_party(reading, mention) for mention in roles.actors),
        recipients=tuple(_party(reading, mention) for mention in roles.recipients),
        place=place,
        date=_date(reading, grammar, hit, trigger, hits),
        modality=modality,
        according_to=_according(around),
        basis=Basis(around.basis.kind, around.basis.evidence) if around is not None else Basis("outlet_voice"),
        doubt=_doubt(reading, grammar, hit, around, modality),
        mutual=entry.mutual,
        vague=hit.act.voice == "noun" and not roles.actors,
    )


def _party(reading: Reading, mention: Mention) -> Party:
    return Party(reading.slice(mention.span), mention.id, mention.span)


class Contents:
    """Which statement holds a place, found by the sentence that it lies in."""

    def __init__(self, reading: Reading, statements: Sequence[Statement]) -> None:
        self._reading = reading
        self._by_sentence: dict[int, list[Statement]] = {}
        for statement in statements:
            held: set[int] = set()
            for span in statement.content:
                held.update(range(reading.sentence_of(span.start), reading.sentence_of(span.end) + 1))
            for sentence in held:
                self._by_sentence.setdefault(sentence, []).append(statement)

    def around(self, trigger: Span) -> Statement | None:
        """The innermost statement whose content holds the trigger."""
        holding = [
            statement
            for statement in self._by_sentence.get(self._reading.sentence_of(trigger.start), ())
            if any(span.start <= trigger.start and trigger.end <= span.end for span in statement.content)
        ]
        return min(holding, key=lambda statement: sum(span.end - span.start for span in statement.content), default=None)


def _according(around: Statement | None) -> tuple[Party, ...]:
    if around is None:
        return ()
    links = tuple(Party(link.name, f"outlet:{link.outlet}" if link.outlet else None, link.span) for link in around.via)
    return (*around.speakers, *links)


def _modality(reading: Reading, grammar: EventGrammar, hit: Hit, around: Statement | None) -> Modality:
    own: Modality = "asserted"
    for word in range(hit.first - 1, max(hit.low - 1, hit.first - 4), -1):
        if has_stop(reading.gap(word + 1)):
            break
        if grammar.negations.match(reading.forms, word, hit.first) is not None:
            own = "negated"
            break
        if grammar.futures.match(reading.forms, word, hit.first) is not None:
            own = "promised"
            break
        if grammar.doubtful.match(reading.forms, word, hit.first) is not None:
            own = "hypothetical"
            break
    if around is None:
        return own
    told = _BY_STANCE.get(around.stance)
    return told if told is not None and own != "negated" else own


def _date(reading: Reading, grammar: EventGrammar, hit: Hit, trigger: Span, hits: Sequence[Hit]) -> str | None:
    """The nearest date of the sentence that no verb of speech parts from the trigger."""
    start, end = reading.starts[hit.low], reading.ends[hit.high - 1]
    near: list[tuple[int, Time]] = []
    for time in reading.times_in(start, end):
        if time.kind not in ("date", "time", "range"):
            continue
        low, high = min(time.span.end, trigger.end), max(time.span.start, trigger.start)
        if grammar.speech is not None and _speaks(reading, grammar, low, high):
            continue
        if time.span.start > trigger.end and any(low <= reading.starts[other.first] < high for other in hits):
            continue
        near.append((high - low, time))
    if not near:
        return None
    best = min(near, key=lambda pair: pair[0])[1]
    own = [pair for pair in near if pair[1].span.start > trigger.end]
    if own and grammar.speech is not None and grammar.speech.order != "sov" and _is_of_another(reading, best, hit, hits):
        best = min(own, key=lambda pair: pair[0])[1]
    return best.value


def _is_of_another(reading: Reading, time: Time, hit: Hit, hits: Sequence[Hit]) -> bool:
    """Whether a date stands before the trigger, but behind an earlier one (`attacked on DATE and visited ...`)."""
    if time.span.start >= reading.starts[hit.first]:
        return False
    return any(reading.ends[other.stop - 1] <= time.span.start for other in hits if other.first < hit.first)


def _speaks(reading: Reading, grammar: EventGrammar, low: int, high: int) -> bool:
    assert grammar.speech is not None
    for word in reading.words_in(Span(low, high)):
        found = grammar.speech.cues.match(reading.forms, word)
        if found is not None and found[1].kind == "cue" and found[1].stance in ("said", "reported"):
            return True
    return False


def _doubt(reading: Reading, grammar: EventGrammar, hit: Hit, around: Statement | None, modality: Modality) -> str:
    """A verb joined to a promised one, with a date that is past, can be read as promised or as done."""
    if modality != "promised" or around is None or grammar.speech is None or hit.first <= hit.low:
        return ""
    joined = grammar.speech.conjunctions.match(reading.forms, hit.first - 1, hit.first) is not None
    dated = bool(reading.times_in(reading.starts[hit.first] + 1, reading.ends[hit.high - 1]))
    if not (joined and dated and hit.act.voice != "noun"):
        return ""
    return f"{reading.slice(reading.span(hit.first, hit.stop - 1))!r} can be read as promised or as done"
