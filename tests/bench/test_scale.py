"""The stream that tracing is measured with, and that the work for an article stays the same as a collection grows."""

from __future__ import annotations

import sys
from collections import Counter
from types import FrameType
from typing import Any

import msgspec
import pytest

from sumber.story import join_stories
from sumber.story.bodies import Body
from sumber.story.copies import find_copies

from .scripts import load

made = load("stream")
scale = load("scale")


@pytest.fixture(scope="module")
def pairs() -> list[Any]:
    return list(made.stream(200))


def test_a_seed_gives_one_stream(pairs: list[Any]) -> None:
    assert msgspec.json.encode(list(made.stream(200))) == msgspec.json.encode(pairs)
    assert msgspec.json.encode(list(made.stream(200, seed=2))) != msgspec.json.encode(pairs)


def test_articles_are_as_long_and_in_as_many_languages_as_news(pairs: list[Any]) -> None:
    lengths = [len(article.text.encode()) for article, _ in pairs]
    assert 2_000 < sum(lengths) / len(lengths) < 6_000
    assert {article.language for article, _ in pairs} == {tongue.tag for tongue in made.TONGUES}
    assert len({article.id for article, _ in pairs}) == 200
    assert len({article.published.value[:10] for article, _ in pairs}) > 10


def test_facts_stand_where_they_say(pairs: list[Any]) -> None:
    for article, facts in pairs:
        assert facts.mentions
        assert all(mention.span.slice(article.text) == mention.name for mention in facts.mentions)
        for statement in facts.statements:
            (content,) = statement.content
            assert article.text[content.start - 1] == "“"
            assert article.text[content.end] == "”"
        assert all(time.span.slice(article.text)[0].isdigit() for time in facts.times)
        assert all(credit.span.slice(article.text) == credit.name for credit in facts.credits)


def test_more_than_half_are_copies(pairs: list[Any]) -> None:
    copies = [copy for copy in find_copies([Body(article.text) for article, _ in pairs]) if not copy.is_passage]
    copied = {number for copy in copies if max(copy.of_a.share, copy.of_b.share) > 0.3 for number in (copy.a, copy.b)}
    assert 0.5 < len(copied) / len(pairs) < 0.9
    relations = {edge.relation for story in join_stories(*map(list, zip(*pairs, strict=True))) for edge in story.lineage.edges}
    assert {"boilerplate", "cut", "edited", "shared_source"} <= relations


def test_a_run_tells_speed_and_memory() -> None:
    run = scale.measure("copies", 60, 1)
    assert run["articles"] == 60
    assert run["per_second"] > 1
    assert run["peak_mb"] > 0.9 * run["records_mb"] > 0
    assert "60 of" in scale.told(run)
    assert "records" in scale.told(run)


def test_the_exponent_of_a_line_is_one() -> None:
    assert scale.exponent([(1_000, 1.0), (10_000, 10.0)]) == pytest.approx(1)
    assert scale.exponent([(1_000, 1.0), (10_000, 100.0)]) == pytest.approx(2)


def calls(number: int) -> Counter[str]:
    """How often functions of the package are called while so many articles are traced."""
    given = list(made.stream(number))
    articles, facts = [article for article, _ in given], [found for _, found in given]
    counted: Counter[str] = Counter()

    def enter(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and "/sumber/story/" in frame.f_code.co_filename:
            counted[frame.f_code.co_name] += 1

    sys.setprofile(enter)
    try:
        join_stories(articles, facts)
    finally:
        sys.setprofile(None)
    return counted


def test_four_times_the_articles_are_not_much_more_than_four_times_the_work() -> None:
    """Pairs across languages fill up to their bound only in larger collections, so that these may grow a little more."""
    few, many = calls(150), calls(600)
    for name in ("compare", "find_passage", "align"):
        assert many[name] < 4 * 2 * few[name], name
