"""Places → pages, one after the other."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from sumber.errors import CollectError
from sumber.model import Page

from .failure import Failure
from .files import file_pages, folder_pages
from .limits import read_within
from .manners import Manners

_STANDARD_INPUT = "-"


def find_pages(
    places: Iterable[str | Path],
    *,
    allow_private: bool = False,
    manners: Manners | None = None,
    kept: Callable[[str], Page | None] | None = None,
) -> Iterator[Page | Failure]:
    """The pages at the places, as they are found; a `Failure` for each place or page that could not be had.

    A place is a folder, a file, a WARC file, an http(s) address of a page, a feed or a sitemap (whose pages are fetched), or `-`
    for standard input. `allow_private` permits addresses of this machine and of private networks. `manners` says how sites are
    treated. `kept` gives the page already kept of an address, as `Archive.latest` does: the site is asked only whether it has
    changed, and where it has not, the kept page is given again. Never raises for what a place is or holds.
    """
    addresses: list[str] = []
    for place in places:
        if is_address(place):
            addresses.append(str(place))
            continue
        yield from _fetched(addresses, allow_private, manners, kept)
        addresses = []
        yield from _local(place)
    yield from _fetched(addresses, allow_private, manners, kept)


def is_address(place: str | Path) -> bool:
    """Whether a place is an address to fetch rather than a file."""
    return isinstance(place, str) and "://" in place


def _local(place: str | Path) -> Iterator[Page | Failure]:
    if place == _STANDARD_INPUT:
        try:
            yield Page(read_within(sys.stdin.buffer))
        except CollectError as problem:
            yield Failure("standard input", str(problem))
        return
    try:
        path = Path(place)
        is_folder = path.is_dir()
    except (OSError, ValueError) as problem:
        yield Failure(str(place), f"is no name of a file ({problem})")
        return
    yield from folder_pages(path) if is_folder else file_pages(path)


def _fetched(
    addresses: list[str], allow_private: bool, manners: Manners | None, kept: Callable[[str], Page | None] | None
) -> Iterator[Page | Failure]:
    if addresses:
        # Here, because the network's libraries take a while to load and most places are files.
        from .web import fetch_pages

        yield from fetch_pages(addresses, allow_private=allow_private, manners=manners or Manners(), kept=kept)
