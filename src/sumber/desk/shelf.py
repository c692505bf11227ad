"""What the desk reads from: an open archive, or anything that answers the same questions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from sumber.archive import Found
from sumber.model import Article, Facts, Story


class Shelf(Protocol):
    """The part of `sumber.archive.Archive` that the desk uses; it only reads. May be asked from several threads."""

    def stories(self) -> list[Story]:
        """The stories kept, in the order they are shown."""
        ...

    def story(self, id: str, /) -> Story | None:
        """The story with that id, or None."""
        ...

    def articles(self) -> Iterator[Article]:
        """All articles, the one collected first first."""
        ...

    def records(self) -> Iterator[tuple[Article, Facts]]:
        """All articles in the same order, each with its facts."""
        ...

    def article(self, id: str, /) -> Article | None:
        """The article with that id, or None."""
        ...

    def facts(self, id: str, /) -> Facts | None:
        """The facts of that article, or None."""
        ...

    def count(self) -> int:
        """How many articles there are."""
        ...

    def search(self, words: str, /, *, limit: int = 20, offset: int = 0) -> Found:
        """The articles that hold the words, with the characters that answer."""
        ...
