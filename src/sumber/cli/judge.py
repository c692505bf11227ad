"""`sumber judge`: what a person decides on stories, remembered by the archive."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

import click

from sumber.archive import Archive
from sumber.errors import UsageError

from .collect import ARCHIVE
from .terminal import outlet_name, safe

_SHORTEST = 4
_LONGEST_TITLE = 60

Pairs = list[tuple[str, str]]


@click.command("judge")
@click.argument("ids", nargs=-1)
@ARCHIVE
@click.option("--together", "how", flag_value="together", help="These belong to one story.")
@click.option("--apart", "how", flag_value="apart", help="These do not belong to the other pages of their story.")
@click.option("--forget", "how", flag_value="forget", help="Take back what was decided about these.")
def command(ids: tuple[str, ...], archive: Path, how: str | None) -> None:
    """Join or part stories by hand: IDS are of articles, or of stories for all their articles; their first letters will do.

    --together joins all that are named. --apart takes the articles out of the story that they are in, all of them together;
    stories that are named are kept from one another. What was decided is remembered: `sumber trace --archive` keeps to it from
    then on. Without IDS, lists what was decided.
    """
    with Archive.open(archive) as kept:
        if not ids and how is None:
            _list(kept)
            return
        if not ids or how is None:
            raise UsageError("name IDS and one of --together, --apart and --forget, or nothing to list what was decided")
        groups = [_articles(one, kept) for one in ids]
        pairs = {"together": _together, "apart": _apart, "forget": _decided}[how](groups, kept)
        changed = kept.judge(pairs, together={"together": True, "apart": False, "forget": None}[how])
    done = {"together": "put together", "apart": "kept apart", "forget": "forgotten"}[how]
    click.echo(
        f"{changed} pair{'s' * (changed != 1)} of articles {done}; sumber trace --archive {archive} tells the stories anew",
        err=True,
    )


def _articles(given: str, kept: Archive) -> list[str]:
    """The ids of the articles that an id, or the beginning of one, stands for."""
    stories = {story.id: [ref.id for ref in story.articles] for story in kept.stories()}
    known = stories | {article.id: [article.id] for article in kept.articles()}
    found = [given] if given in known else [key for key in known if len(given) >= _SHORTEST and key.startswith(given)]
    if len(found) != 1:
        many = "several begin so" if found else "nothing has it"
        raise UsageError(
            f"{safe(given, 40)!r} is the id of no article and no story ({many}); sumber trace shows them with --format json"
        )
    return known[found[0]]


def _together(groups: list[list[str]], kept: Archive) -> Pairs:
    every = list(dict.fromkeys(key for group in groups for key in group))
    if len(every) < 2:
        raise UsageError("name two articles or stories that belong together")
    return [(every[0], other) for other in every[1:]]


def _apart(groups: list[list[str]], kept: Archive) -> Pairs:
    named = {key for group in groups for key in group}
    if all(len(group) > 1 for group in groups) and len(groups) > 1:
        return [pair for one, other in combinations(groups, 2) for pair in _across(one, other)]
    homes = [[ref.id for ref in story.articles] for story in kept.stories()]
    pairs = [pair for home in homes for pair in _across(named.intersection(home), set(home) - named)]
    if not pairs:
        raise UsageError("these share no story with another page: there is nothing to part (sumber trace --archive DIR first)")
    return pairs


def _across(some: Iterable[str], others: Iterable[str]) -> Pairs:
    return [(one, other) for one in some for other in others if one != other]


def _decided(groups: list[list[str]], kept: Archive) -> Pairs:
    named = {key for group in groups for key in group}
    pairs = [(one, other) for one, other, _ in kept.judgements() if one in named or other in named]
    if not pairs:
        raise UsageError("nothing was decided about these")
    return pairs


def _list(kept: Archive) -> None:
    for one, other, together in kept.judgements():
        click.echo(f"{'together' if together else 'apart   '}  {_told(one, kept)}  |  {_told(other, kept)}")


def _told(key: str, kept: Archive) -> str:
    article = kept.article(key)
    if article is None:
        return key
    return f"{key} {outlet_name(article.outlet)}: {safe(article.title or '(no title)', _LONGEST_TITLE)}"
