"""`sumber desk`: an archive in the browser."""

from __future__ import annotations

from pathlib import Path

import click

from sumber.archive import Archive
from sumber.errors import UsageError

from .collect import ARCHIVE
from .places import was_read
from .trace import trace_kept


@click.command("desk")
@ARCHIVE
@click.option("--port", type=click.IntRange(0, 65535), default=8017, show_default=True, help="0 takes any free port.")
def command(archive: Path, port: int) -> None:
    """Serve an archive's stories and articles on this machine (loopback only). Ctrl-C ends it.

    Pages that were collected since the stories were last traced are traced first.
    """
    try:
        from sumber.desk import serve
    except ModuleNotFoundError as problem:
        raise UsageError(f"the desk needs {problem.name}; install it with: pip install 'sumber[desk]'") from problem
    with Archive.open(archive) as kept:
        told = {ref.id for story in kept.stories() for ref in story.articles}
        if any(article.id not in told for article in kept.articles() if was_read(article)):
            click.echo("Tracing the pages that no story holds yet ...", err=True)
            trace_kept(kept)
    serve(archive, port=port, ready=lambda address: click.echo(f"The desk is open at {address}   (Ctrl-C ends it)"))
