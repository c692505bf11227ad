"""Reports of one event or development, and where they came from."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .evidence import Evidence, Span
from .facts import EventType, Modality, Party, Stance
from .moment import Moment
from .translation import TranslationFault

NodeKind = Literal["article", "outlet", "agency", "institution", "person", "republisher", "translation", "unknown"]
Relation = Literal[
    "verbatim", "boilerplate", "cut", "edited", "cut_edited", "merged", "quote_only", "translation",
    "translation_cut", "shared_source",
    "independent", "cites", "credits", "republishes",
]  # fmt: skip
COPIES: frozenset[Relation] = frozenset(
    ("verbatim", "boilerplate", "cut", "edited", "cut_edited", "merged", "translation", "translation_cut")
)
"""The relations in which one text was made from another."""
DisputeKind = Literal["figure", "denial", "claim"]


class ArticleRef(Struct, frozen=True):
    """An article of a story, with what is needed to list it."""

    id: str
    url: str | None = None
    title: str | None = None
    outlet: str | None = None
    language: str = "und"
    published: Moment | None = None


class Membership(Struct, frozen=True):
    """Why an article belongs to the story; `confidence` from 0 to 1."""

    article: str
    evidence: tuple[Evidence, ...]
    confidence: float


class Wording(Struct, frozen=True):
    """One article's wording of a statement: its id in that article's facts, and its content with place."""

    article: str
    statement: str
    language: str
    text: str
    spans: tuple[Span, ...]


class StoryStatement(Struct, frozen=True, kw_only=True):
    """One statement over all articles that carry it, with every wording. `carriers` are ids of articles."""

    id: str
    speakers: tuple[Party, ...]
    stance: Stance
    wordings: tuple[Wording, ...]
    carriers: tuple[str, ...]
    about: str | None = None


class EventReport(Struct, frozen=True):
    """One article's report of an event: the event's id in that article's facts and a span that tells of it."""

    article: str
    event: str
    span: Span


class StoryEvent(Struct, frozen=True, kw_only=True):
    """One event over all articles that report it; events and reports are counted apart."""

    id: str
    type: EventType
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    reports: tuple[EventReport, ...]
    place: str | None = None
    date: str | None = None
    modality: Modality = "asserted"


class Side(Struct, frozen=True):
    """One side of a dispute: what this article says, where, and whose word it is."""

    article: str
    span: Span
    text: str
    value: str
    speakers: tuple[Party, ...] = ()


class Dispute(Struct, frozen=True):
    """Reports of one story that contradict each other."""

    kind: DisputeKind
    about: str
    sides: tuple[Side, ...]


class Node(Struct, frozen=True):
    """A place in the lineage. A collected article's node has the article's id; others are known from evidence alone."""

    id: str
    kind: NodeKind
    name: str
    collected: bool
    moment: Moment | None = None


class Edge(Struct, frozen=True):
    """A step in the lineage: `target` has it from `source`, where `directed`; else only that the two are so related.

    `faults` of a translation are what it seems to have lost, changed or added, as `check_translation` tells it.
    """

    source: str
    target: str
    relation: Relation
    directed: bool
    evidence: tuple[Evidence, ...]
    confidence: float
    faults: tuple[TranslationFault, ...] = ()


class Lineage(Struct, frozen=True):
    """The graph from origin to carriers."""

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()


class Earliest(Struct, frozen=True):
    """The earliest known report: `article` is the id of an article or node, None where the clocks do not settle it, and
    `doubt` says why not."""

    article: str | None
    moment: Moment | None
    doubt: str = ""


class Story(Struct, frozen=True, kw_only=True):
    """Reports of one event or development, over outlets and languages."""

    id: str
    title: str
    articles: tuple[ArticleRef, ...]
    membership: tuple[Membership, ...] = ()
    events: tuple[StoryEvent, ...] = ()
    statements: tuple[StoryStatement, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    lineage: Lineage = Lineage()
    earliest: Earliest = Earliest(None, None, "no clock is known")
