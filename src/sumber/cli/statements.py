"""`sumber statements`: who said what, over many pages, by speaker, stance and the outlets on the way."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import get_args

import click
import msgspec

from sumber.export.tables import write_statements
from sumber.facts import find_facts
from sumber.model import Article, ArticleRef, Facts, Party, Stance, Statement
from sumber.story.sought import is_named

from .card_article import statement_lines
from .places import PRIVATE, Counted, pages, read_all
from .terminal import Reference, console, outlet_name, when, words

Names = tuple[str, ...]
"""The values that an option was given, in their order; none where it was not."""


class Listed(msgspec.Struct, frozen=True):
    """One line of `sumber statements --format jsonl`: a statement with its words, and the article that it stands in."""

    article: ArticleRef
    content: str
    speakers: tuple[str, ...]
    statement: Statement


@click.command("statements")
@click.argument("places", nargs=-1, required=True)
@click.option("--speaker", "speakers", multiple=True, metavar="NAME", help="Only of this one: a name in any script, or a country.")
@click.option("--stance", "stances", multiple=True, type=click.Choice(sorted(get_args(Stance))), help="Only of this stance.")
@click.option("--via", "outlets", multiple=True, metavar="NAME", help="Only what came through this outlet or body.")
@click.option("--format", "form", type=click.Choice(["list", "csv", "jsonl"]), default="list", show_default=True)
@click.option("--reference", type=Reference(), help="Understand dates without a year as seen from this day.")
@PRIVATE
def command(
    places: tuple[str, ...],
    speakers: tuple[str, ...],
    stances: tuple[str, ...],
    outlets: tuple[str, ...],
    form: str,
    reference: datetime | None,
    allow_private: bool,
) -> None:
    """List who said what in PLACES. An option that is given more than once lets through any of its values.

    csv: a table, one row a statement, with the characters that prove it. jsonl: one object a line, {"article", "content",
    "speakers", "statement"}.
    """

    counted = Counted(read_all(pages(places, allow_private=allow_private), reference=reference))
    chosen = ((article, _only(find_facts(article, reference=reference), speakers, stances, outlets)) for _, article in counted)
    if form == "csv":
        write_statements(chosen, sys.stdout)
    else:
        for article, facts in chosen:
            _show(article, facts, form)
    if not counted.read:
        raise click.exceptions.Exit(1)


def _only(facts: Facts, speakers: Names, stances: Names, outlets: Names) -> Facts:
    kept = tuple(one for one in facts.statements if _fits(one, facts, speakers, stances, outlets))
    return msgspec.structs.replace(facts, statements=kept)


def _fits(one: Statement, facts: Facts, speakers: Names, stances: Names, outlets: Names) -> bool:
    if stances and one.stance not in stances:
        return False
    names = [name for party in one.speakers for name in _names(party, facts)]
    if speakers and not any(is_named(name, wanted) for name in names for wanted in speakers):
        return False
    told = [name for link in one.via for name in (link.name, link.outlet or "", outlet_name(link.outlet))]
    return not outlets or any(is_named(name, wanted) for name in told for wanted in outlets)


def _names(party: Party, facts: Facts) -> list[str]:
    """All that a party is called: as it stands, by the actor's names, and by the code in its id."""
    actor = next((actor for actor in facts.actors if actor.id == party.id), None)
    code = party.id.partition(":")[2] if party.id and not party.id.startswith("actor:") else ""
    return [name for name in (party.name, *(actor.names if actor else ()), code) if name]


def _show(article: Article, facts: Facts, form: str) -> None:
    if form == "jsonl":
        ref = ArticleRef(article.id, article.url, article.title, article.outlet, article.language, article.published)
        for one in facts.statements:
            content = " … ".join(span.slice(article.text) for span in one.content)
            click.echo(msgspec.json.encode(Listed(ref, content, tuple(party.name for party in one.speakers), one)))
        return
    if not facts.statements:
        return
    out = console()
    head = words(article.title or "(no title)", "bold")
    head.append(f"  {outlet_name(article.outlet)} · {when(article.published)}", style="dim")
    out.print(head)
    for number, one in enumerate(facts.statements, 1):
        out.print(statement_lines(number, one, article, facts))
