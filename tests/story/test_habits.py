"""Habits: an outlet that mostly repeats others is likely to repeat them again."""

from __future__ import annotations

from sumber.model import Article
from sumber.story.habits import Habits

from .made import BRIDGE, article

FOLLOWED = 9


def collection() -> tuple[list[Article], dict[tuple[int, int], int | None]]:
    """Nine texts of nine outlets that one mirror cut, and a tenth that it has word for word."""
    articles = [article(BRIDGE, f"source{number}", outlet=f"Paper {number}") for number in range(FOLLOWED + 1)]
    articles += [article(BRIDGE, f"mirror{number}", outlet="Mirror") for number in range(FOLLOWED + 1)]
    evident: dict[tuple[int, int], int | None] = {(number, number + FOLLOWED + 1): number for number in range(FOLLOWED)}
    return articles, evident | {(FOLLOWED, 2 * FOLLOWED + 1): None}


def test_a_mirror_follows_where_the_wording_is_the_same() -> None:
    articles, evident = collection()
    habits = Habits(articles, evident)
    source, copy = FOLLOWED, 2 * FOLLOWED + 1
    assert habits.source(source, copy) == source
    assert habits.source(copy, source) == source
    assert habits.of(copy).rate > 0.8 > 0.5 > habits.of(source).rate


def test_the_proof_counts_what_was_seen() -> None:
    articles, evident = collection()
    proof = Habits(articles, evident).proof(articles, FOLLOWED + 1)
    assert proof.text == "Mirror follows others in 10 of its 10 copied texts"
    assert proof.where == f"{articles[FOLLOWED + 1].id}#outlet"


def test_few_copies_tell_nothing() -> None:
    articles, evident = collection()
    few = {pair: source for pair, source in evident.items() if pair[0] < 3 or source is None}
    assert Habits(articles, few).source(FOLLOWED, 2 * FOLLOWED + 1) is None


def test_an_outlet_copying_itself_has_no_habit() -> None:
    articles = [article(BRIDGE, name, outlet="Gazette") for name in "ab"]
    assert Habits(articles, {(0, 1): 0}).of(0).seen == 0


def test_articles_without_an_outlet_have_none() -> None:
    assert Habits([article(BRIDGE, "a"), article(BRIDGE, "b")], {(0, 1): 0}).of(1).seen == 0
