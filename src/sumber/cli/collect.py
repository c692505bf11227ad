"""`sumber collect`: pages and records into an archive."""

from __future__ import annotations

from pathlib import Path

import click

from sumber.archive import Archive
from sumber.facts import find_facts

from .places import PRIVATE, articles, was_read

ARCHIVE = click.option(
    "--archive", type=click.Path(path_type=Path), default=Path("sumber-archive"), envvar="SUMBER_ARCHIVE", show_default=True,
    help="The archive's folder (also from SUMBER_ARCHIVE).",
)  # fmt: skip


@click.command("collect")
@click.argument("places", nargs=-1, required=True)
@ARCHIVE
@PRIVATE
def command(places: tuple[str, ...], archive: Path, allow_private: bool) -> None:
    """Read PLACES and keep bytes and records in an archive. A page that is kept already adds nothing."""
    read = new = seen = 0
    with Archive.open(archive, create=True) as kept:
        for page, article in articles(places, allow_private=allow_private):
            seen += 1
            read += was_read(article)
            new += kept.add(page, article, find_facts(article))
        held = kept.count()
    click.echo(f"{seen} pages seen, {read} read, {new} new; {archive} holds {held}")
    if not read:
        raise click.exceptions.Exit(1)
