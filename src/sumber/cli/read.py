"""`sumber read`: what pages are and say."""

from __future__ import annotations

from datetime import datetime

import click
import msgspec

from sumber.export.marked import marked
from sumber.facts import find_facts
from sumber.model import Article, Facts, Page

from .card_article import article_card
from .places import PRIVATE, Counted, pages, read_all
from .terminal import Reference, console


class Reading(msgspec.Struct, frozen=True):
    """One line of `sumber read --format json`."""

    article: Article
    facts: Facts


@click.command("read")
@click.argument("places", nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["card", "json", "text", "html"]), default="card", show_default=True)
@click.option("--reference", type=Reference(), help="Understand dates without a year as seen from this day.")
@click.option("--url", help="Where a single local page came from.")
@click.option("--full", is_flag=True, help="Show the whole text on the card.")
@PRIVATE
def command(
    places: tuple[str, ...], form: str, reference: datetime | None, url: str | None, full: bool, allow_private: bool
) -> None:
    """Read PLACES and show for each page what it is and what it says.

    json: one object a line, {"article": ..., "facts": ...}. text: the article's text alone. html: one document for the
    browser that shows the pages again, what was read marked on them.
    """
    found = Counted(read_all(pages(places, url=url, allow_private=allow_private), reference=reference))
    if form == "html":
        for piece in marked(found):
            click.echo(piece, nl=False)
    else:
        for page, article in found:
            _show(page, article, form, reference=reference, full=full)
    if not found.read:
        raise click.exceptions.Exit(1)


def _show(page: Page, article: Article, form: str, *, reference: datetime | None, full: bool) -> None:
    if form == "text":
        click.echo(article.text)
        return
    facts = find_facts(article, reference=reference)
    if form == "json":
        click.echo(msgspec.json.encode(Reading(article, facts)))
    else:
        console().print(article_card(article, facts, full=full, place=page.url))
