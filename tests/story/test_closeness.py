"""A caller's vectors weigh likeness on the scale of their own collection, and change nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sumber
from sumber.errors import UsageError
from sumber.model import Article, Facts, Story
from sumber.story import join_stories
from sumber.story.closeness import Closeness, _pairs

from .made import BRIDGE, MUSEUM, WHEAT, article

TEXTS = (BRIDGE, WHEAT, MUSEUM)
RETOLD = {
    "de": (
        "In Norvale ist am Dienstag die Orla-Brücke eingestürzt, nachdem zwei Kähne gegen einen Pfeiler gestoßen waren.\n"
        "Es wird nach Menschen gesucht, sagte Ines Calloway."
    ),
    "en": "The old customs house of Perrin has a museum of clocks now. Entrance is free on Sundays.",
}


def articles() -> list[Article]:
    made = [article(text, f"a{number}", title=f"Story {number}", outlet=f"outlet {number}") for number, text in enumerate(TEXTS)]
    return [*made, *(article(text, f"b-{tag}", language=tag, outlet=f"paper {tag}") for tag, text in RETOLD.items())]


def topic(text: str) -> list[float]:
    """What a good embedding says of these texts: which of the three matters they are of."""
    return [float(any(word in text for word in words)) for words in (("Norvale",), ("wheat",), ("museum", "clocks"))]


def by_topic(texts: Sequence[str]) -> list[list[float]]:
    return [topic(text) for text in texts]


def groups(stories: list[Story]) -> set[frozenset[str]]:
    return {frozenset(ref.id for ref in story.articles) for story in stories}


def test_reports_that_the_words_do_not_join_are_joined_where_vectors_are_close() -> None:
    given = articles()
    facts = [sumber.find_facts(one) for one in given]
    plain = groups(join_stories(given, facts))
    close = groups(join_stories(given, facts, embed=by_topic))
    assert frozenset(("a0", "b-de")) in close
    assert len(close) <= len(plain)
    assert not any({"a0", "a1"} <= group or {"a1", "a2"} <= group for group in close)


def test_embed_is_asked_once_for_titles_and_texts_and_only_when_given() -> None:
    asked: list[list[str]] = []

    def embed(texts: Sequence[str]) -> list[list[float]]:
        asked.append(list(texts))
        return by_topic(texts)

    given = articles()
    sumber.trace(given, facts=[Facts(language=one.language) for one in given], embed=embed)
    assert len(asked) == 1
    assert f"Story 0\n\n{BRIDGE}".strip() in asked[0]
    assert sorted(asked[0]) == sorted(f"{one.title or ''}\n\n{one.text}".strip() for one in given)


def test_vectors_that_tell_nothing_change_nothing() -> None:
    given = articles()
    facts = [sumber.find_facts(one) for one in given]
    plain = join_stories(given, facts)
    assert join_stories(given, facts, embed=lambda texts: [[1.0, 1.0]] * len(texts)) == plain
    assert join_stories(given, facts, embed=lambda texts: [[0.0]] * len(texts)) == plain


@pytest.mark.parametrize(
    "embed",
    [
        lambda texts: [[1.0]] * (len(texts) - 1),
        lambda texts: [[1.0] * (1 + number) for number, _ in enumerate(texts)],
        lambda texts: [[float("nan")]] * len(texts),
        lambda texts: [],
    ],
)
def test_what_are_no_vectors_is_said_in_one_line(embed: object) -> None:
    with pytest.raises(UsageError) as problem:
        join_stories(articles(), [Facts(language="en") for _ in articles()], embed=embed)  # type: ignore[arg-type]
    assert "\n" not in str(problem.value)


def test_close_pairs_gain_and_far_ones_lose_within_bounds() -> None:
    given = [article("x", f"a{number}") for number in range(6)]
    vectors = [[1.0, 0.0], [1.0, 0.1], [0.9, 0.1], [0.0, 1.0], [0.1, 1.0], [-1.0, 0.0]]
    closeness = Closeness(given, lambda texts: vectors)
    links = {(0, 1): 2.0, (1, 2): 1.0, (0, 3): 1.0, (0, 5): 1.0}
    weighed = closeness.weigh(links)
    assert weighed[1, 2] > 1.0 > weighed[0, 3] > weighed[0, 5]
    assert all(0.6 <= weighed[pair] / links[pair] <= 1.5 for pair in links)
    assert weighed.keys() == links.keys()


def test_few_articles_have_no_scale_and_do_no_harm() -> None:
    assert Closeness([], lambda texts: []).weigh({}) == {}
    one = Closeness([article("x", "a"), article("y", "b")], lambda texts: [[1.0], [1.0]])
    for strength in (0.4, 1.5):
        assert one.weigh({(0, 1): strength}) == {(0, 1): pytest.approx(strength)}


@given(st.integers(0, 200))
def test_sampled_pairs_are_pairs_each_once_and_not_too_many(count: int) -> None:
    found = list(_pairs(count))
    assert all(0 <= a < b < count for a, b in found)
    assert all(one < other for one, other in pairwise(found))
    assert len(found) <= 4_100
    assert (count < 2) == (not found)
