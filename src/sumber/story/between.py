"""One article's facts → what they report between two actors: each event and statement once, with the cells that prove it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from sumber.model import DossierKind, Event, EventType, Facts, Modality, Party, Span, Stance, Statement

from .sought import Sought, answering, find_name, is_meant

_BY_TYPE: dict[EventType, DossierKind] = {
    "AGREE": "agreement",
    "CONSULT": "meeting",
    "SUPPORT": "support",
    "COOPERATE": "cooperation",
    "AID": "aid",
    "YIELD": "concession",
    "REQUEST": "demand",
    "ACCUSE": "allegation",
    "REJECT": "refusal",
    "THREATEN": "threat",
    "PROTEST": "protest",
    "SANCTION": "sanction",
    "MOBILIZE": "mobilisation",
    "COERCE": "coercion",
    "ASSAULT": "attack",
}
_BY_STANCE: dict[Stance, DossierKind] = {
    "said": "statement",
    "reported": "statement",
    "denied": "denial",
    "accused": "allegation",
    "promised": "pledge",
    "demanded": "demand",
    "warned": "warning",
    "praised": "praise",
    "criticised": "criticism",
    "agreed": "agreement",
    "refused": "refusal",
    "asked": "request",
    "suggested": "proposal",
    "predicted": "forecast",
    "announced": "announcement",
    "confirmed": "confirmation",
    "doubted": "doubt",
}
_BY_MODALITY: dict[Modality, DossierKind] = {"alleged": "allegation", "denied": "denial", "threatened": "threat"}
_GIVEN = frozenset(("AGREE", "SUPPORT", "COOPERATE", "AID", "YIELD"))
"""What is a pledge as long as it is only promised; a meeting or a sanction that is to come keeps its name."""
_TOGETHER = frozenset(("AGREE", "CONSULT", "COOPERATE"))
"""What two do with each other, whoever is named first: who receives and who visits tell of one meeting."""
_PLAIN = frozenset(("said", "reported", "announced", "confirmed"))
"""Stances that only carry words: what the words tell is told instead. Of the others the saying is the act."""


class Pair(Struct, frozen=True):
    """The two actors that are asked for."""

    one: Sought
    other: Sought


class Pick(Struct, frozen=True, kw_only=True):
    """An event or a statement of one article that concerns both actors. `one` and `other` are its parties of either side,
    `toward` is 1 where the first acts toward the other, -1 the other way round, 0 where they act together. `told_in` is the
    statement in whose words an event stands."""

    number: int
    found: str
    kind: DossierKind
    words: tuple[Span, ...]
    trigger: tuple[Span, ...]
    who: tuple[Party, ...]
    whom: tuple[Party, ...]
    one: tuple[Party, ...]
    other: tuple[Party, ...]
    toward: int
    date: str | None
    event: Event | None = None
    mentioned: tuple[Party, ...] = ()
    according_to: tuple[Party, ...] = ()
    modality: Modality = "asserted"
    told_in: str | None = None
    doubt: str = ""


class Between:
    """What one article's facts tell between two actors."""

    def __init__(self, number: int, text: str, facts: Facts, pair: Pair) -> None:
        self.number = number
        self.text = text
        self.facts = facts
        self.pair = pair
        self.ids = (answering(pair.one, facts), answering(pair.other, facts))
        self._statements = {statement.id: statement for statement in facts.statements}

    def find(self) -> list[Pick]:
        """Every pick, in the order of the text. An act that is spoken (an accusation, a promise) is told as the statement that
        it is, with what its words tell; words that are only carried give way to the event or statement in them."""
        spoken = [pick for statement in self.facts.statements if (pick := self._statement(statement)) is not None]
        acts = [pick for pick in spoken if self._statements[pick.found].stance not in _PLAIN]
        told = [span for pick in acts for span in (*pick.trigger, *pick.words)]
        events = [
            pick for event in self.facts.events if not _overlap((event.trigger,), told) and (pick := self._event(event)) is not None
        ]
        kept = [*acts, *events]
        inner = [(pick.found, span) for pick in kept for span in pick.trigger]
        plain = [
            pick
            for pick in spoken
            if self._statements[pick.found].stance in _PLAIN and not _overlap(pick.words, [span for _, span in inner])
        ]
        return sorted([*kept, *plain], key=lambda pick: (pick.words, pick.trigger, pick.found))

    def answer(self, name: str) -> Pick | None:
        """The statement of that id as a denial of what is told between the two, whoever speaks it; None where it denies nothing."""
        statement = self._statements.get(name)
        if statement is None or statement.stance != "denied" or not (statement.content or statement.cue):
            return None
        return self._statement(statement) or self._made(
            statement, self._sides((*statement.speakers, *self._targets(statement))), ()
        )

    def _statement(self, statement: Statement) -> Pick | None:
        targets = self._targets(statement)
        parties = (*statement.speakers, *targets)
        sides = self._sides(parties)
        mentioned: tuple[Party, ...] = ()
        if not _are_two(*sides):
            # The words of an accusation are the charge: whoever is named in them is charged, though nobody is the target alone.
            least = 0 if statement.stance == "accused" else 1
            named = self._named(statement, parties)
            if sum(map(bool, sides)) < least:
                return None
            added = self._sides(named)
            mentioned = tuple(party for side, more in zip(sides, added, strict=True) if not side for party in more[:1])
            sides = (sides[0] or added[0][:1], sides[1] or added[1][:1])
        return self._made(statement, sides, mentioned) if _are_two(*sides) and statement.content else None

    def _made(self, statement: Statement, sides: tuple[tuple[Party, ...], ...], mentioned: tuple[Party, ...]) -> Pick:
        return Pick(
            number=self.number,
            found=statement.id,
            kind=_BY_STANCE[statement.stance],
            words=statement.content or statement.cue,
            trigger=statement.cue,
            who=statement.speakers,
            whom=self._targets(statement),
            one=sides[0],
            other=sides[1],
            toward=_toward(statement.speakers, *sides),
            date=statement.said_on,
            mentioned=mentioned,
            according_to=tuple(Party(via.name, f"outlet:{via.outlet}" if via.outlet else None, via.span) for via in statement.via),
        )

    def _event(self, event: Event) -> Pick | None:
        one, other = self._sides((*event.actors, *event.recipients))
        if not _are_two(one, other):
            return None
        kind = _BY_MODALITY.get(event.modality, _BY_TYPE[event.type])
        return Pick(
            number=self.number,
            found=event.id,
            kind="pledge" if event.modality == "promised" and event.type in _GIVEN else kind,
            words=event.reports or (event.trigger,),
            trigger=(event.trigger,),
            who=event.actors,
            whom=event.recipients,
            one=one,
            other=other,
            toward=0 if event.type in _TOGETHER else _toward(event.actors, one, other),
            date=event.date,
            event=event,
            according_to=event.according_to,
            modality=event.modality,
            told_in=self._around(event.trigger),
            doubt=event.doubt,
        )

    def _targets(self, statement: Statement) -> tuple[Party, ...]:
        """Whom a statement is aimed at; a denial that names nobody answers whoever it denies."""
        answered = self._statements.get(statement.about or "")
        return statement.targets or (answered.speakers if answered is not None else ())

    def _sides(self, parties: Iterable[Party]) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
        held = tuple(parties)
        one = tuple(party for party in held if is_meant(party, self.pair.one, self.ids[0]))
        other = tuple(party for party in held if is_meant(party, self.pair.other, self.ids[1]))
        return one, other

    def _named(self, statement: Statement, parties: Sequence[Party]) -> Iterator[Party]:
        """Who else is mentioned in the words of a statement, or stands there by the name that was asked for; a name within the
        speaker's own is none."""
        taken = [party.span for party in parties if party.span is not None]
        for span in statement.content:
            for mention in self.facts.mentions:
                if span.start <= mention.span.start and mention.span.end <= span.end and not _overlap((mention.span,), taken):
                    yield Party(mention.name, mention.id, mention.span)
            for sought in (self.pair.one, self.pair.other):
                for place in find_name(sought, self.text, span):
                    if not _overlap((place,), taken):
                        yield Party(place.slice(self.text), None, place)

    def _around(self, span: Span) -> str | None:
        """The statement with the fewest words that holds the span."""
        holding = [
            (sum(part.end - part.start for part in statement.content), statement.id)
            for statement in self.facts.statements
            if any(part.start <= span.start and span.end <= part.end for part in statement.content)
        ]
        return min(holding)[1] if holding else None


def _are_two(one: Sequence[Party], other: Sequence[Party]) -> bool:
    """Whether both sides are there, and not only by one party that counts for both (an official of the two)."""
    return bool(one and other) and len(set(one) | set(other)) > 1


def _toward(acting: Sequence[Party], one: Sequence[Party], other: Sequence[Party]) -> int:
    acts = (any(party in one for party in acting), any(party in other for party in acting))
    return acts[0] - acts[1]


def _overlap(spans: Iterable[Span], others: Sequence[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for span in spans for other in others)
