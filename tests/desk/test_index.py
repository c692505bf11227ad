"""The index of stories is read once for many pages, and again when it has grown old."""

from __future__ import annotations

from sumber.desk.index import SECONDS, StoryIndex
from sumber.model import Story

from .shelves import MemoryShelf, depot_shelf


class Counting(MemoryShelf):
    """A shelf that counts how often its stories are read."""

    def __init__(self, stories: list[Story]) -> None:
        super().__init__([], stories)
        self.read = 0

    def stories(self) -> list[Story]:
        self.read += 1
        return super().stories()


def test_stories_are_summarised_in_the_order_of_the_shelf() -> None:
    assert [one.id for one in StoryIndex(depot_shelf()).summaries()] == ["story-1", "story-2"]


def test_an_article_knows_its_stories() -> None:
    index = StoryIndex(depot_shelf())
    assert index.stories_of("copy") == ("story-1",)
    assert index.stories_of("alone") == ("story-2",)
    assert index.stories_of("nowhere") == ()


def test_an_article_of_two_stories_knows_both() -> None:
    story = depot_shelf().stories()[0]
    other = Story(id="other", title="Other", articles=story.articles[:1])
    assert StoryIndex(MemoryShelf([], [story, other])).stories_of("wire") == ("story-1", "other")


def test_many_questions_read_the_shelf_once() -> None:
    shelf = Counting(depot_shelf().stories())
    index = StoryIndex(shelf, clock=lambda: 100.0)
    for _ in range(5):
        index.summaries()
        index.stories_of("copy")
    assert shelf.read == 1


def test_an_old_index_is_read_again() -> None:
    now = [100.0]
    stories = depot_shelf().stories()
    shelf = Counting(stories)
    index = StoryIndex(shelf, clock=lambda: now[0])
    assert len(index.summaries()) == 2
    stories.append(Story(id="new", title="New", articles=()))
    now[0] += SECONDS / 2
    assert len(index.summaries()) == 2
    now[0] += SECONDS
    assert len(index.summaries()) == 3
    assert shelf.read == 2
