"""What was read from a page."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .evidence import Evidence, Span
from .moment import Moment

BlockKind = Literal["lead", "paragraph", "heading", "quote", "list_item", "caption", "table", "credit", "embed"]
CreditKind = Literal["dateline", "wire", "photo", "source", "byline", "translator"]
PersonRole = Literal["author", "editor", "photographer", "translator", "desk", "agency"]
DamageKind = Literal[
    "placeholder", "counter", "share_line", "read_also", "repeated_title", "table_residue", "damaged_link",
    "spaced_punctuation", "hard_wrap", "joined_paragraphs", "cut_end", "mojibake", "repeated_text", "caption_residue",
    "lost_marks", "furniture",
]  # fmt: skip
VerdictKind = Literal[
    "article", "list", "live", "gallery", "teaser", "wall", "error", "empty", "binary", "refused",
]  # fmt: skip
UNREAD: frozenset[VerdictKind] = frozenset(("empty", "binary", "refused", "error"))
"""The verdicts under which nothing was read."""
Completeness = Literal["whole", "cut", "stub", "unknown", "none"]


class Block(Struct, frozen=True, gc=False):
    """One block of the text; `origin` is its element path in the page, or `input:START-END` for plain text."""

    kind: BlockKind
    span: Span
    origin: str


class Image(Struct, frozen=True, gc=False):
    """A picture of the article; `caption` and `credit` as they stand on the page."""

    url: str
    caption: str | None = None
    credit: str | None = None


class Link(Struct, frozen=True, gc=False):
    """A link in the text; `span` covers its words where they stand in `Article.text`."""

    url: str
    text: str
    span: Span | None = None


class Credit(Struct, frozen=True, gc=False):
    """A line that names a source of the text or picture.

    `name` is the source as written, `outlet` its id in `knowledge/` where that is certain, `span` its place in the
    text that it was found in, `evidence` where it stands otherwise (it may have been taken out of the text).
    """

    kind: CreditKind
    name: str
    outlet: str | None = None
    url: str | None = None
    span: Span | None = None
    evidence: Evidence | None = None


class Damage(Struct, frozen=True, gc=False):
    """What republishing, scraping or machine translation left behind; `where` as in `Evidence`.

    `note` says what the damage left whole, such as the number in a link whose words were translated; else it is empty.
    """

    kind: DamageKind
    text: str
    where: str
    note: str = ""


class Person(Struct, frozen=True, gc=False):
    """Somebody (or some desk or agency) named as having made the article."""

    name: str
    role: PersonRole
    evidence: Evidence


class Candidate(Struct, frozen=True, gc=False):
    """A value with the evidence for it."""

    value: str
    evidence: Evidence


class Translation(Struct, frozen=True):
    """That the text is a translation: from which language, on what evidence, which languages compete, how sure.

    `language` is `und` where only the fact of translation is shown. `doubt` is a sentence, or empty where there is none.
    """

    language: str
    evidence: tuple[Evidence, ...]
    rivals: tuple[Candidate, ...] = ()
    doubt: str = ""


class Reason(Struct, frozen=True, gc=False):
    """Why a verdict is what it is: the rule, and in words what it saw."""

    rule: str
    text: str


class Verdict(Struct, frozen=True):
    """What the page is and how whole it is."""

    kind: VerdictKind
    completeness: Completeness
    reasons: tuple[Reason, ...] = ()


class Article(Struct, frozen=True, kw_only=True):
    """What was read from a page. Every `Span` counts in `text`, which is the blocks' text joined by line breaks.

    `outlet` is the id of an outlet known to `knowledge/`, else the name that the page declares, else its domain.
    `language` is a BCP 47 tag or `und`; `language_margin` (0 to 1) is the distance to the next best language.
    `script` is an ISO 15924 code. `authors` are the persons of `people` with the role of author; where
    none is named, the agencies or desks that sign in their place.
    """

    id: str
    text: str
    url: str | None = None
    canonical_url: str | None = None
    outlet: str | None = None
    title: str | None = None
    title_evidence: Evidence | None = None
    title_rivals: tuple[Candidate, ...] = ()
    authors: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    language: str = "und"
    language_margin: float = 0.0
    script: str = "Zyyy"
    translated_from: Translation | None = None
    section: str | None = None
    blocks: tuple[Block, ...] = ()
    images: tuple[Image, ...] = ()
    links: tuple[Link, ...] = ()
    credits: tuple[Credit, ...] = ()
    damage: tuple[Damage, ...] = ()
    verdict: Verdict = Verdict("article", "unknown")
    encoding: Evidence | None = None
    captured: str | None = None
    rights: tuple[Evidence, ...] = ()
