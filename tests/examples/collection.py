"""The example collection: what is expected of it, and what Sumber makes of it, both once a session."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import msgspec

import sumber
from sumber.model import Article, Edge, Facts, Statement, Story

EXAMPLES = Path(__file__).parents[2] / "examples"


class Wanted(msgspec.Struct, frozen=True):
    """One expected statement: speaker, stance, beginning of the content."""

    path: str
    language: str
    speaker: str
    stance: str
    content: str


class Described(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `expected.toml` says of one page."""

    path: str
    kind: str
    completeness: str
    language: str
    story: str
    relation: str
    sources: tuple[str, ...]
    published: str
    outlet: str
    authors: tuple[str, ...]
    note: str
    statements: tuple[tuple[str, str, str], ...] = ()
    uncollected: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """The page itself, as it lies on the disk."""
        return (EXAMPLES / "pages" / self.path).read_text(encoding="utf-8")

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        """The expected statements."""
        return tuple(Wanted(self.path, self.language, *one) for one in self.statements)


EXPECTED = msgspec.convert(tomllib.loads((EXAMPLES / "expected.toml").read_text(encoding="utf-8"))["page"], list[Described])
BY_PATH = {page.path: page for page in EXPECTED}
ARTICLES = [page for page in EXPECTED if page.kind == "article"]
COPIES = frozenset({"verbatim", "boilerplate", "cut", "edited", "cut_edited", "merged", "translation", "quote_only"})
TAKEN = COPIES | {"cites", "credits", "republishes"}
"""Relations by which a page has something from another."""


@cache
def articles() -> dict[str, Article]:
    """Every page, read."""
    return {page.path: sumber.read(EXAMPLES / "pages" / page.path) for page in EXPECTED}


@cache
def facts() -> dict[str, Facts]:
    """The facts of every page."""
    return {path: sumber.find_facts(article) for path, article in articles().items()}


@cache
def stories() -> tuple[Story, ...]:
    """The stories of the whole collection."""
    return tuple(sumber.trace(list(articles().values()), facts=list(facts().values())))


@cache
def path_of(article: str) -> str:
    """The path of the page that an article's id is of; the id itself where it is of no page."""
    return {one.id: path for path, one in articles().items()}.get(article, article)


def story_of(path: str) -> Story:
    """The story that a page belongs to."""
    name = articles()[path].id
    return next(story for story in stories() if any(ref.id == name for ref in story.articles))


def paths(story: Story) -> set[str]:
    """The pages of a story."""
    return {path_of(ref.id) for ref in story.articles}


def edges_into(path: str) -> dict[str, Edge]:
    """The directed edges that lead to a page, by the page or node that they come from."""
    name = articles()[path].id
    return {
        path_of(edge.source): edge
        for story in stories()
        for edge in story.lineage.edges
        if edge.target == name and edge.directed and edge.relation != "independent"
    }


def edges_between(one: str, other: str) -> list[Edge]:
    """All edges between two pages, directed or not."""
    both = {articles()[one].id, articles()[other].id}
    return [edge for story in stories() for edge in story.lineage.edges if {edge.source, edge.target} == both]


def content_of(path: str, statement: Statement) -> str:
    """A statement's words, joined."""
    return " ".join(span.slice(articles()[path].text) for span in statement.content)


def answering(wanted: Wanted) -> list[Statement]:
    """The statements of the page whose content holds the beginning that is expected."""
    return [one for one in facts()[wanted.path].statements if wanted.content in content_of(wanted.path, one)]


def names_of(path: str, statement: Statement) -> set[str]:
    """Every name of a statement's speakers: as they stand there and as their actors are called elsewhere on the page."""
    actors = {actor.id: actor.names for actor in facts()[path].actors}
    return {name for party in statement.speakers for name in (party.name, *actors.get(party.id or "", ()))}
