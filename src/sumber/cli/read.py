"""`sumber read`: what pages are and say."""

from __future__ import annotations

from datetime import datetime

import click
import msgspec

from sumber.facts import find_facts
from sumber.model import Article, Facts

from .card_article import article_card
from .places import PRIVATE, pages, read_all, was_read
from .terminal import Reference, console


class Reading(msgspec.Struct, frozen=True):
    """One line of `sumber read --format json`."""

    article: Article
    facts: Facts


@click.command("read")
@click.argument("places", nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["card", "json", "text"]), default="card", show_default=True)
@click.option("--reference", type=Reference(), help="Understand dates without a year as seen from this day.")
@click.option("--url", help="Where a single local page came from.")
@click.option("--full", is_flag=True, help="Show the whole text on the card.")
@PRIVATE
def command(
    places: tuple[str, ...], form: str, reference: datetime | None, url: str | None, full: bool, allow_private: bool
) -> None:
    """Read PLACES and show for each page what it is and what it says.

    json: one object a line, {"article": ..., "facts": ...}. text: the article's text alone.
    """
    read = 0
    out = console()
    for page, article in read_all(pages(places, url=url, allow_private=allow_private), reference=reference):
        read += was_read(article)
        if form == "text":
            click.echo(article.text)
            continue
        facts = find_facts(article, reference=reference)
        if form == "json":
            click.echo(msgspec.json.encode(Reading(article, facts)))
        else:
            out.print(article_card(article, facts, full=full, place=page.url))
    if not read:
        raise click.exceptions.Exit(1)
