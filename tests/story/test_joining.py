"""Joining: copies and words within a language, clues across languages, sources by their links."""

from __future__ import annotations

import pytest

from sumber.model import Article
from sumber.story.clues import find_clues
from sumber.story.joining import join
from sumber.story.likeness import primary
from sumber.story.members import memberships, references, sort_time, title_of
from sumber.story.rarity import weigh
from sumber.story.ties import Tie

from .made import BRIDGE, MUSEUM, WHEAT, article, credited, facts
from .test_translations import RUSSIAN


def groups(*articles: Article, copies: tuple[Tie, ...] = (), translations: tuple[Tie, ...] = ()) -> list[list[str]]:
    clues = find_clues(articles, [facts(language=one.language) for one in articles], [one.text for one in articles])
    within, across = weigh(clues, [primary(one.language) for one in articles])
    joined = join(articles, within, across, copies, translations)
    return [sorted(articles[number].id for number in group) for group in joined.groups]


def copy(a: int, b: int, share: float = 1.0, target: int | None = None) -> Tie:
    return Tie(a, b, "merged" if target is not None else "cut", None, (), 0.9, target=target, share_of_a=share, share_of_b=share)


def test_unlike_articles_stay_apart() -> None:
    assert groups(article(BRIDGE, "a"), article(WHEAT, "b"), article(MUSEUM, "c")) == [["a"], ["b"], ["c"]]


def test_copies_join_whatever_their_words() -> None:
    assert groups(article(BRIDGE, "a"), article(WHEAT, "b"), copies=(copy(0, 1),)) == [["a", "b"]]


def test_a_quotation_alone_joins_nothing() -> None:
    quoted = Tie(0, 1, "quote_only", None, (), 0.8, share_of_a=0.1, share_of_b=0.1)
    assert groups(article(BRIDGE, "a"), article(WHEAT, "b"), copies=(quoted,)) == [["a"], ["b"]]


def test_a_merged_text_goes_with_the_source_it_takes_most_of() -> None:
    ties = (
        Tie(0, 2, "merged", 0, (), 0.8, target=2, share_of_a=0.5, share_of_b=0.6),
        Tie(1, 2, "merged", 1, (), 0.8, target=2, share_of_a=0.9, share_of_b=0.4),
    )
    texts = (article("Alpha beta gamma.", "a"), article("Delta epsilon zeta.", "b"), article("Eta theta iota.", "c"))
    assert groups(*texts, copies=ties) == [["a", "c"], ["b"]]


def test_languages_meet_by_clues() -> None:
    assert groups(article(BRIDGE, "a"), article(RUSSIAN, "b", language="ru"), article(WHEAT, "c")) == [["a", "b"], ["c"]]


def test_languages_meet_by_a_translation_that_was_found() -> None:
    tie = Tie(0, 1, "translation", None, (), 0.8)
    texts = (article("Alpha beta gamma.", "a"), article("Альфа бета гамма.", "b", language="ru"))
    assert groups(*texts) == [["a"], ["b"]]
    assert groups(*texts, translations=(tie,)) == [["a", "b"]]


def test_a_source_link_joins() -> None:
    link = "https://norvale.example/words-417733.html"
    one = credited(article(f"Alpha beta gamma.\n{link}", "a"), link, "source", url=link)
    other = article("Delta epsilon zeta.", "b", url="https://norvale.example/other-words-417733.html")
    assert groups(one, other) == [["a", "b"]]


@pytest.mark.parametrize(("published", "count"), [("2026-03-03", 1), ("2029-03-03", 2)])
def test_time_keeps_like_reports_apart(published: str, count: int) -> None:
    one = article(BRIDGE, "a", published="2026-03-02")
    assert len(groups(one, article(RUSSIAN, "b", language="ru", published=published))) == count


def test_members_are_listed_by_clock_those_without_last() -> None:
    articles = [
        article("x", "a"),
        article("y", "b", published="2026-03-02T10:00+09:00"),
        article("z", "c", published="2026-03-02T02:00Z"),
    ]
    listed = references([0, 1, 2], articles)
    assert [member.id for member in listed] == ["b", "c", "a"]
    assert sort_time(listed[2]) > sort_time(listed[0])


def test_why_each_member_belongs() -> None:
    articles = [article(BRIDGE, "a"), article(RUSSIAN, "b", language="ru")]
    clues = find_clues(articles, [facts(language=one.language) for one in articles], [one.text for one in articles])
    within, across = weigh(clues, ["en", "ru"])
    joined = join(articles, within, across, (), ())
    found = memberships([0, 1], articles, clues, joined, ())
    assert [member.article for member in found] == ["a", "b"]
    assert all(evidence.where.startswith(f"{member.article}#text:") for member in found for evidence in member.evidence)
    assert all(0.5 <= member.confidence < 1 for member in found)
    assert memberships([0], articles, clues, joined, ()) == ()


def test_the_title_of_the_most_central_member() -> None:
    articles = [
        article(BRIDGE, "a", title="The bridge"),
        article(BRIDGE, "b", title="The same"),
        article(WHEAT, "c", title="Wheat"),
    ]
    clues = find_clues(articles, [facts()] * 3, [one.text for one in articles])
    within, across = weigh(clues, ["en"] * 3)
    joined = join(articles, within, across, (), ())
    numbers = {one.id: number for number, one in enumerate(articles)}
    assert title_of(references([0, 1, 2], articles), joined, numbers) in ("The bridge", "The same")
    untitled = [article("x", "a")]
    assert title_of(references([0], untitled), joined, {"a": 0}) == "untitled"
