"""All stories of a shelf → their summaries, and which of them an article belongs to; kept for a few seconds."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping

from msgspec import Struct

from .shelf import Shelf
from .story_view import Summary, summarise

SECONDS = 5.0


class _Read(Struct, frozen=True):
    at: float
    summaries: tuple[Summary, ...]
    stories_of: Mapping[str, tuple[str, ...]]


class StoryIndex:
    """The stories of a shelf as they were at most `SECONDS` ago: to read ten thousand takes seconds, and every page asks."""

    def __init__(self, shelf: Shelf, clock: Callable[[], float] = time.monotonic) -> None:
        """Index `shelf`; `clock` gives seconds."""
        self._shelf = shelf
        self._clock = clock
        self._mutex = threading.Lock()
        self._read: _Read | None = None

    def summaries(self) -> tuple[Summary, ...]:
        """A summary of each story, in the order of the shelf."""
        return self._fresh().summaries

    def stories_of(self, article: str) -> tuple[str, ...]:
        """The ids of the stories that the article with that id belongs to."""
        return self._fresh().stories_of.get(article, ())

    def _fresh(self) -> _Read:
        with self._mutex:
            if self._read is None or self._clock() - self._read.at >= SECONDS:
                self._read = self._now()
            return self._read

    def _now(self) -> _Read:
        at, summaries = self._clock(), []
        stories_of: dict[str, tuple[str, ...]] = {}
        for story in self._shelf.stories():
            summaries.append(summarise(story))
            for ref in story.articles:
                stories_of[ref.id] = (*stories_of.get(ref.id, ()), story.id)
        return _Read(at, tuple(summaries), stories_of)
