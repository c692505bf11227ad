"""What all commands share: the console, safe words, progress."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.text import Text

from sumber.knowledge import load_language, outlets
from sumber.model import Moment, Party

T = TypeVar("T")

_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_JOINERS = "\u200c\u200d"
_WIDTH = 100


def console() -> Console:
    """Standard output as a console: as wide as the terminal up to 100 columns, plain where it is no terminal."""
    made = Console(highlight=False, soft_wrap=False)
    made.width = min(made.width, _WIDTH) if made.is_terminal else _WIDTH
    return made


def visible(text: str) -> str:
    """A page's words for a terminal: white space as single blanks, control and bidi characters made visible."""
    return "".join(_sign(sign) for sign in text)


def _sign(sign: str) -> str:
    if sign.isspace():
        return " "
    return f"‹U+{ord(sign):04X}›" if unicodedata.category(sign) in _HIDDEN and sign not in _JOINERS else sign


def safe(text: str, limit: int | None = None) -> str:
    """`visible`, on one line without outer blanks, cut at `limit` characters as they are shown."""
    signs = [_sign(sign) for sign in " ".join(text.split())]
    if limit is None or sum(map(len, signs)) <= limit:
        return "".join(signs)
    left, kept = limit - 1, 0
    while left >= len(signs[kept]):
        left -= len(signs[kept])
        kept += 1
    return "".join(signs[:kept]).rstrip() + "…"


def words(text: str, style: str = "", limit: int | None = None) -> Text:
    """A page's words as rich text: never markup."""
    return Text(safe(text, limit), style=style)


def language_name(tag: str) -> str:
    """`Indonesian` for `id` where a pack knows it, else the tag; `an undecided language` for `und`."""
    if tag == "und":
        return "an undecided language"
    pack = load_language(tag)
    return pack.name if pack is not None else tag


def party_names(parties: Iterable[Party]) -> str:
    """The names of all of them, each once, as `safe` shows them."""
    return safe(" and ".join(dict.fromkeys(party.name for party in parties)))


def outlet_name(outlet: str | None) -> str:
    """The name of an outlet by its id, the text itself where it is no id, `an unnamed outlet` for None."""
    if outlet is None:
        return "an unnamed outlet"
    known = outlets().get(outlet)
    return known.name if known is not None else outlet


def when(moment: Moment | None) -> str:
    """A moment in words: `2026-03-04 07:20 +07:00`, `not before 2024-09-14`, `date unknown`."""
    if moment is None:
        return "date unknown"
    if moment.precision == "bound":
        return f"not before {moment.value.removesuffix('/..')}"
    return moment.value.replace("T", " ")


class Reference(click.ParamType[datetime]):
    """A day or instant in ISO 8601, as an option of the command line."""

    name = "DATE"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The datetime; fails in one line for anything else."""
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no date; give 2024-09-15 or 2024-09-15T08:00+07:00", param, ctx)


def tracked(items: Iterable[T], title: str, total: int | None = None) -> Iterator[T]:
    """The items, with a progress bar on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=total)
        for item in items:
            yield item
            bar.advance(task)
