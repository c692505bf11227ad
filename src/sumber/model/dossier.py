"""What is reported between two actors, over many articles."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .evidence import Evidence
from .facts import Modality, Party
from .story import ArticleRef

DossierKind = Literal[
    "meeting", "agreement", "cooperation", "support", "aid", "concession", "pledge", "demand", "request", "proposal",
    "allegation", "denial", "refusal", "threat", "warning", "protest", "sanction", "mobilisation", "coercion", "attack",
    "praise", "criticism", "forecast", "announcement", "confirmation", "doubt", "statement",
]  # fmt: skip
DatedBy = Literal["text", "published", "nothing"]


class DossierActor(Struct, frozen=True):
    """One of the two: as it was asked for, its id where it is a country or a known outlet, and all the names in the articles
    that were counted as its own (a country's government, capital and officials among them)."""

    asked: str
    id: str | None = None
    names: tuple[str, ...] = ()


class DossierReport(Struct, frozen=True, kw_only=True):
    """One article's report of an entry. `found` is the id of the event or statement in that article's facts.

    Every cell is evidence that quotes the article's text (`ID#text:START-END`): the `passage` that tells it, for reading; the
    `words` that are an event's sentences or a statement's content; who, whom, who of the two is only `mentioned` in the words,
    on whose word, the verb or noun that shows the kind, and where the date stands.
    """

    article: ArticleRef
    found: str
    passage: Evidence
    words: tuple[Evidence, ...]
    who: tuple[Evidence, ...] = ()
    whom: tuple[Evidence, ...] = ()
    mentioned: tuple[Evidence, ...] = ()
    according_to: tuple[Evidence, ...] = ()
    trigger: tuple[Evidence, ...] = ()
    date: Evidence | None = None


class DossierEntry(Struct, frozen=True, kw_only=True):
    """One thing reported between the two, told once, with all its reports, the earliest published first.

    `date` is the one that the texts give (`dated_by` is `text`), else the day on which the first report was published
    (`published`), else None (`nothing`). `who` acts or speaks, toward `whom`; `mentioned` are those of the two whom only the
    words name. `words` are the passage of the first report, in `language`. `answers` of a denial are the ids of the
    allegations that it denies, `denials` of an allegation those of its denials. `doubt` says what cannot be decided, or is
    empty.
    """

    id: str
    kind: DossierKind
    words: str
    language: str
    reports: tuple[DossierReport, ...]
    date: str | None = None
    dated_by: DatedBy = "nothing"
    modality: Modality = "asserted"
    who: tuple[Party, ...] = ()
    whom: tuple[Party, ...] = ()
    mentioned: tuple[Party, ...] = ()
    according_to: tuple[Party, ...] = ()
    answers: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    doubt: str = ""


class Dossier(Struct, frozen=True):
    """What articles report between two actors, by date; what has no year, then what has no date at all, comes last.

    `articles` counts those that were looked through, `naming_both` those among them that name both actors.
    """

    one: DossierActor
    other: DossierActor
    entries: tuple[DossierEntry, ...] = ()
    articles: int = 0
    naming_both: int = 0
