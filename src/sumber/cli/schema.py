"""`sumber schema`: the JSON Schema of the records."""

from __future__ import annotations

import json
from pathlib import Path

import click

from sumber.model import json_schemas


@click.command("schema")
@click.option("--write", type=click.Path(path_type=Path), help="Write one file a record into this folder instead.")
def command(write: Path | None) -> None:
    """Print the JSON Schema of Article, Facts, Story and Dossier, or write them into a folder."""
    made = {name: json.dumps(schema, indent=2, sort_keys=True) + "\n" for name, schema in json_schemas().items()}
    if write is None:
        for text in made.values():
            click.echo(text, nl=False)
        return
    write.mkdir(parents=True, exist_ok=True)
    for name, text in made.items():
        (write / name).write_text(text, encoding="utf-8")
        click.echo(str(write / name))
