"""`sumber collect`: pages and records into an archive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click

from sumber.archive import Archive
from sumber.facts import find_facts
from sumber.model import Page

from .places import PRIVATE, pages, read_all, was_read

ARCHIVE = click.option(
    "--archive", type=click.Path(path_type=Path), default=Path("sumber-archive"), envvar="SUMBER_ARCHIVE", show_default=True,
    help="The archive's folder (also from SUMBER_ARCHIVE).",
)  # fmt: skip


@click.command("collect")
@click.argument("places", nargs=-1, required=True)
@ARCHIVE
@PRIVATE
def command(places: tuple[str, ...], archive: Path, allow_private: bool) -> None:
    """Read PLACES and keep bytes and records in an archive. A page that is kept already is not read again."""
    count = Counter[str]()
    with Archive.open(archive, create=True) as kept:

        def _fresh() -> Iterator[Page]:
            for page in pages(places, allow_private=allow_private):
                known = kept.has(page)
                count["known" if known else "unknown"] += 1
                if not known:
                    yield page

        for page, article in read_all(_fresh()):
            count["read"] += was_read(article)
            count["new"] += kept.add(page, article, find_facts(article))
        held = kept.count()
    seen = count["known"] + count["unknown"]
    click.echo(
        f"{seen} pages seen, {count['known']} known already, {count['read']} read, {count['new']} new; {archive} holds {held}"
    )
    if not count["known"] + count["read"]:
        raise click.exceptions.Exit(1)
