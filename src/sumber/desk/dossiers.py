"""A shelf and two actors → their dossier, kept for a while: to look through thousands of articles takes seconds."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from sumber.errors import UsageError
from sumber.model import UNREAD, Dossier
from sumber.story.dossier import build_dossier

from .shelf import Shelf

SECONDS = 60.0
MOST_ARTICLES = 20_000
"""In archives of more the desk does not look: it would hold them all in memory, and answer after minutes."""

_KEPT = 8


class Dossiers:
    """The dossiers that were asked for last."""

    def __init__(self, shelf: Shelf, clock: Callable[[], float] = time.monotonic) -> None:
        """Look through `shelf`; `clock` gives seconds."""
        self._shelf = shelf
        self._clock = clock
        self._mutex = threading.Lock()
        self._made: OrderedDict[tuple[str, str, int], tuple[float, Dossier]] = OrderedDict()

    def of(self, one: str, other: str) -> Dossier:
        """What the articles of the shelf report between the two, as it was at most `SECONDS` ago.

        Raises `UsageError` as `build_dossier` does, and where the shelf has more than `MOST_ARTICLES`.
        """
        count = self._shelf.count()
        if count > MOST_ARTICLES:
            raise UsageError(
                f"this archive has {count:,} articles, and the desk looks through {MOST_ARTICLES:,} at most: "
                "sumber dossier A B --archive DIR looks through them all"
            )
        key = (one, other, count)
        # one at a time: several who wait for the same are answered by the first
        with self._mutex:
            known = self._made.get(key)
            if known is None or self._clock() - known[0] >= SECONDS:
                kept = [(article, facts) for article, facts in self._shelf.records() if article.verdict.kind not in UNREAD]
                made = build_dossier([article for article, _ in kept], [facts for _, facts in kept], one, other)
                known = self._made[key] = (self._clock(), made)
                while len(self._made) > _KEPT:
                    self._made.popitem(last=False)
            return known[1]
