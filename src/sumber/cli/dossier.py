"""`sumber dossier`: what is reported between two actors, by date, with every report."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import get_args

import click
import msgspec

from sumber.archive import Archive
from sumber.errors import UsageError
from sumber.export.tables import write_dossier
from sumber.facts import find_facts
from sumber.model import Article, Dossier, DossierKind, Facts
from sumber.story.dossier import build_dossier

from .card_dossier import asked_name, dossier_card
from .places import PRIVATE, pages, read_all, was_read
from .terminal import Reference, console, safe, tracked

Records = list[tuple[Article, Facts]]


@click.command("dossier")
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@click.argument("places", nargs=-1)
@click.option("--archive", type=click.Path(path_type=Path), help="Look through what this archive keeps.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(sorted(get_args(DossierKind))), help="Only of this kind.")
@click.option("--format", "form", type=click.Choice(["list", "csv", "jsonl"]), default="list", show_default=True)
@click.option("--reference", type=Reference(), help="Understand dates without a year as seen from this day.")
@PRIVATE
def command(
    one: str,
    other: str,
    places: tuple[str, ...],
    archive: Path | None,
    kinds: tuple[str, ...],
    form: str,
    reference: datetime | None,
    allow_private: bool,
) -> None:
    """Tell what PLACES (or an archive) report between A and B, by date: meetings, agreements, pledges, allegations with their
    denials, each once with all its reports.

    A and B are countries (by code, as RU, or by name) or names as they stand in the articles. --kind may be given more than once;
    the denials of what is chosen are kept.

    csv: a table, one row a report, with the characters that prove each cell. jsonl: one entry a line.
    """
    if bool(places) == bool(archive):
        raise UsageError("give either PLACES or --archive DIR")
    known = _kept(archive) if archive is not None else _read(places, reference, allow_private)
    if not known:
        raise click.exceptions.Exit(1)
    articles, facts = [article for article, _ in known], [found for _, found in known]
    dossier = _only(build_dossier(articles, facts, one, other), kinds)
    if form == "csv":
        write_dossier(dossier, sys.stdout)
    elif form == "jsonl":
        for entry in dossier.entries:
            click.echo(msgspec.json.encode(entry))
    elif dossier.entries:
        console().print(dossier_card(dossier))
    if not dossier.entries:
        click.echo(f"sumber: {_nothing(dossier)}", err=True)
        raise click.exceptions.Exit(1)


def _read(places: tuple[str, ...], reference: datetime | None, allow_private: bool) -> Records:
    read = [article for _, article in read_all(pages(places, allow_private=allow_private), reference=reference)]
    kept = [article for article in read if was_read(article)]
    return [(article, find_facts(article, reference=reference)) for article in tracked(kept, "Finding facts", len(kept))]


def _kept(path: Path) -> Records:
    with Archive.open(path) as kept:
        return [(article, facts) for article, facts in kept.records() if was_read(article)]


def _only(dossier: Dossier, kinds: tuple[str, ...]) -> Dossier:
    chosen = {entry.id for entry in dossier.entries if not kinds or entry.kind in kinds}
    kept = tuple(entry for entry in dossier.entries if entry.id in chosen or chosen.intersection(entry.answers))
    return msgspec.structs.replace(dossier, entries=kept)


def _nothing(dossier: Dossier) -> str:
    names = " and ".join(safe(asked_name(actor)) for actor in (dossier.one, dossier.other))
    count = f"{dossier.articles} article{'s' * (dossier.articles != 1)}"
    return f"nothing is reported between {names} in {count} ({dossier.naming_both} of them name both)"
