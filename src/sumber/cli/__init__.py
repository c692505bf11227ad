"""Words typed in a terminal → the library's calls → cards for people, JSON Lines for programs."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

from sumber import __version__
from sumber.errors import SumberError, UsageError

COMMANDS = {
    "read": "Read pages: what they are, what they say, who says it.",
    "statements": "List who said what, by speaker, stance and the outlets on the way.",
    "trace": "Trace pages: stories, where each came from, who carries it.",
    "dossier": "Tell what is reported between two actors, by date, with every report.",
    "judge": "Join or part stories by hand; an archive remembers it.",
    "collect": "Keep pages and their records in an archive.",
    "search": "Find words in an archive, in any script.",
    "desk": "Open an archive in the browser, on this machine only.",
    "export": "Write an archive's records out.",
    "schema": "Print the JSON Schema of the records.",
}
"""Every command with its line of help; the command `NAME` is `sumber.cli.NAME.command`, loaded when it is called."""


class _Commands(click.Group):
    """Loads a command's module only when the command is called, so that each starts at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, its module loaded, or None."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"sumber.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table as help: no module is loaded for it."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.command(cls=_Commands)
@click.version_option(__version__, prog_name="sumber")
def group() -> None:
    """Sumber traces news back to its sources.

    PLACES are files, folders, addresses, feeds, WARC files, or - for standard input.
    """


def main(arguments: list[str] | None = None) -> Any:
    """Run the command line; the process's exit status is 0, 1 (nothing done) or 2 (the words make no sense)."""
    try:
        status = group.main(args=arguments, prog_name="sumber", standalone_mode=False)
    except click.ClickException as problem:
        problem.show()
        status = problem.exit_code
    except click.exceptions.Abort:
        status = 130
    except BrokenPipeError:
        sys.stderr.close()
        status = 0
    except (SumberError, OSError) as problem:
        click.echo(f"sumber: {problem}", err=True)
        status = 2 if isinstance(problem, UsageError) else 1
    sys.exit(status if isinstance(status, int) else 0)
