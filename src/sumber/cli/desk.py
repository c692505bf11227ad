"""`sumber desk`: an archive in the browser."""

from __future__ import annotations

from pathlib import Path

import click

from sumber.errors import UsageError

from .collect import ARCHIVE


@click.command("desk")
@ARCHIVE
@click.option("--port", type=click.IntRange(0, 65535), default=8017, show_default=True, help="0 takes any free port.")
def command(archive: Path, port: int) -> None:
    """Serve an archive's stories and articles on this machine (loopback only). Ctrl-C ends it."""
    try:
        from sumber.desk import serve
    except ModuleNotFoundError as problem:
        raise UsageError(f"the desk needs {problem.name}; install it with: pip install 'sumber[desk]'") from problem
    serve(archive, port=port, ready=lambda address: click.echo(f"The desk is open at {address}   (Ctrl-C ends it)"))
