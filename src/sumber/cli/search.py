"""`sumber search`: words in an archive."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec
from rich.text import Text

from sumber.archive import Archive, Hit

from .collect import ARCHIVE
from .terminal import console, language_name, outlet_name, safe, visible, when

_AROUND = 70


@click.command("search")
@click.argument("words", nargs=-1, required=True)
@ARCHIVE
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True)
@click.option("--format", "form", type=click.Choice(["card", "json"]), default="card", show_default=True)
def command(words: tuple[str, ...], archive: Path, limit: int, form: str) -> None:
    """Find WORDS in an archive: all of them, in any script; "words in quotation marks" stand together."""
    with Archive.open(archive) as kept:
        found = kept.search(" ".join(words), limit=limit)
    if form == "json":
        for hit in found.hits:
            click.echo(msgspec.json.encode({"article": hit.article, "spans": hit.spans}))
    else:
        out = console()
        for hit in found.hits:
            out.print(_lines(hit))
        shown = f" (the first {len(found.hits)} shown)" if found.total > len(found.hits) else ""
        out.print(Text(f"{found.total} found{shown}", style="dim"))
    if not found.total:
        raise click.exceptions.Exit(1)


def _lines(hit: Hit) -> Text:
    article = hit.article
    made = Text()
    made.append(safe(article.title or "(no title)", 90) + "\n", style="bold")
    place = (outlet_name(article.outlet), when(article.published), language_name(article.language), article.id)
    made.append("  " + safe(" · ".join(place)) + "\n", style="dim")
    if hit.spans:
        first = hit.spans[0]
        start, end = max(0, first.start - _AROUND), min(len(article.text), first.end + _AROUND)
        made.append(("  …" if start else "  ") + visible(article.text[start : first.start]))
        made.append(visible(first.slice(article.text)), style="bold yellow")
        made.append(visible(article.text[first.end : end]) + ("…" if end < len(article.text) else "") + "\n")
    return made
