"""`sumber trace`: stories and where they came from."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click
import msgspec

from sumber.archive import Archive
from sumber.errors import UsageError
from sumber.export.dot import lineage_dot
from sumber.export.prov import lineage_prov
from sumber.facts import find_facts
from sumber.model import Article, Story
from sumber.pipeline import trace

from .card_story import collection_card, story_card
from .places import PRIVATE, pages, read_all, was_read
from .terminal import Reference, console, tracked


@click.command("trace")
@click.argument("places", nargs=-1)
@click.option("--archive", type=click.Path(path_type=Path), help="Trace what this archive keeps, and keep the stories there.")
@click.option("--format", "form", type=click.Choice(["card", "json", "dot", "prov"]), default="card", show_default=True)
@click.option("--reference", type=Reference(), help="Understand dates without a year as seen from this day.")
@PRIVATE
def command(places: tuple[str, ...], archive: Path | None, form: str, reference: datetime | None, allow_private: bool) -> None:
    """Trace PLACES (or an archive): join their pages into stories, each with its lineage.

    json: one story a line. dot: the lineage as a drawing for Graphviz. prov: the same as W3C PROV-JSON, one document.
    """
    if bool(places) == bool(archive):
        raise UsageError("give either PLACES or --archive DIR")
    if archive is not None:
        stories, known = _from_archive(archive)
    else:
        stories, known = _from_places(places, reference, allow_private)
    if not known:
        raise click.exceptions.Exit(1)
    if form == "json":
        for story in stories:
            click.echo(msgspec.json.encode(story))
        return
    if form == "dot":
        click.echo(lineage_dot(stories), nl=False)
        return
    if form == "prov":
        click.echo(msgspec.json.encode(lineage_prov(stories)))
        return
    out = console()
    by_id = {article.id: article for article in known}
    out.print(collection_card(stories, known))
    for number, story in enumerate(stories, 1):
        out.print(story_card(story, by_id, number=number, of=len(stories)))


def _from_places(places: tuple[str, ...], reference: datetime | None, allow_private: bool) -> tuple[list[Story], list[Article]]:
    read = [article for _, article in read_all(pages(places, allow_private=allow_private), reference=reference)]
    kept = [article for article in read if was_read(article)]
    facts = [find_facts(article, reference=reference) for article in tracked(kept, "Finding facts", len(kept))]
    return trace(kept, facts=facts), kept


def _from_archive(path: Path) -> tuple[list[Story], list[Article]]:
    with Archive.open(path) as kept:
        return trace_kept(kept)


def trace_kept(kept: Archive) -> tuple[list[Story], list[Article]]:
    """Trace all that an archive keeps, and keep the stories there; the stories and the articles that they were made of."""
    records = [(article, facts) for article, facts in kept.records() if was_read(article)]
    known = [article for article, _ in records]
    judged = kept.judgements()
    together = [(one, other) for one, other, is_one in judged if is_one]
    apart = [(one, other) for one, other, is_one in judged if not is_one]
    stories = trace(known, facts=[facts for _, facts in records], together=together, apart=apart)
    kept.save_stories(stories)
    return stories, known
