"""`sumber export`: an archive's records, written out."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sumber.archive import Archive
from sumber.export import FORMATS, write

from .collect import ARCHIVE


@click.command("export")
@ARCHIVE
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="jsonl", show_default=True)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="The file to write; standard output if none is named.")
def command(archive: Path, form: str, out: Path | None) -> None:
    """Write all records of an archive in one of the formats. The number written is told on standard error."""
    with Archive.open(archive) as kept:
        if out is None:
            count = write(kept, form, sys.stdout)
        else:
            with out.open("w", encoding="utf-8", newline="") as stream:
                count = write(kept, form, stream)
    click.echo(f"{count} written", err=True)
