"""What an article says: times, mentions, statements, events."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .article import Credit
from .evidence import Evidence, Span

TimeKind = Literal["date", "time", "duration", "set", "range"]
MentionKind = Literal["person", "organisation", "place", "country", "outlet"]
StatementKind = Literal["direct", "indirect", "mixed"]
Stance = Literal[
    "said", "reported", "denied", "accused", "promised", "demanded", "warned", "praised", "criticised", "agreed",
    "refused", "asked", "suggested", "predicted", "announced", "confirmed", "doubted",
]  # fmt: skip
BasisKind = Literal["stated", "carried_over", "outlet_voice", "lost"]
EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
    "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
Modality = Literal["asserted", "promised", "threatened", "denied", "negated", "hypothetical", "alleged"]


class Time(Struct, frozen=True, gc=False):
    """A time expression: `value` in ISO 8601 / TIMEX3; `anchor` is what a relative one was resolved against."""

    span: Span
    value: str
    kind: TimeKind
    anchor: str | None = None


class Role(Struct, frozen=True, gc=False):
    """An office as the text gives it, with the country it belongs to (ISO 3166 alpha-2) and whether it is past."""

    office: str
    country: str | None = None
    former: bool = False


class Mention(Struct, frozen=True):
    """A name in the text. `name` is normalised where that is certain, else as written; `id` is one for all names of one
    actor (`country:RU`, `outlet:kcna`, else `actor:N` within this document). `metonymy`: a capital or seat that
    stands for its government."""

    span: Span
    kind: MentionKind
    name: str
    id: str
    roles: tuple[Role, ...] = ()
    metonymy: bool = False


class Actor(Struct, frozen=True):
    """Somebody who is mentioned: all names and titles under the id that the mentions carry."""

    id: str
    kind: MentionKind
    names: tuple[str, ...]
    roles: tuple[Role, ...] = ()


class Party(Struct, frozen=True, gc=False):
    """One who speaks, acts or is acted upon: the phrase as it stands, the actor's id where known, and the phrase's place."""

    name: str
    id: str | None = None
    span: Span | None = None


class Via(Struct, frozen=True, gc=False):
    """An outlet or body through which a statement came; `outlet` is its id in `knowledge/` where certain."""

    span: Span
    name: str
    outlet: str | None = None


class Basis(Struct, frozen=True, gc=False):
    """On whose word something stands, with the evidence."""

    kind: BasisKind
    evidence: Evidence | None = None


class Statement(Struct, frozen=True, kw_only=True):
    """What one speaker (or several together) is reported to have said.

    `about` is the id of the statement that this one answers, as a denial answers its accusation.
    `said_on` is the value of the time the text gives for the saying.
    """

    id: str
    content: tuple[Span, ...]
    speakers: tuple[Party, ...] = ()
    speaker_spans: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    kind: StatementKind = "indirect"
    stance: Stance = "said"
    targets: tuple[Party, ...] = ()
    via: tuple[Via, ...] = ()
    about: str | None = None
    said_on: str | None = None
    basis: Basis = Basis("stated")


class Event(Struct, frozen=True, kw_only=True):
    """Who did what to whom, when, where, according to whom (PLOVER types).

    `trigger` is the word of its first report; `reports` are all spans that tell of this same event.
    `date` is the event's own date as the text gives it. `doubt` says what cannot be decided, or is empty.
    """

    id: str
    type: EventType
    trigger: Span
    reports: tuple[Span, ...]
    actors: tuple[Party, ...] = ()
    recipients: tuple[Party, ...] = ()
    place: Party | None = None
    date: str | None = None
    modality: Modality = "asserted"
    according_to: tuple[Party, ...] = ()
    basis: Basis = Basis("outlet_voice")
    doubt: str = ""


class Facts(Struct, frozen=True, kw_only=True):
    """What was found in one text. `language_pack` names the pack that read it, or is None where none covers the language."""

    language: str
    language_pack: str | None = None
    times: tuple[Time, ...] = ()
    mentions: tuple[Mention, ...] = ()
    actors: tuple[Actor, ...] = ()
    statements: tuple[Statement, ...] = ()
    credits: tuple[Credit, ...] = ()
    events: tuple[Event, ...] = ()
