"""How a story lists its articles, and on what each one's membership stands."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest

from sumber.model import Article, ArticleRef, Evidence, Moment, Precision
from sumber.story.clues import Clues
from sumber.story.joining import Joined
from sumber.story.members import memberships, references, sort_time, title_of
from sumber.story.rarity import Vector

from .made import BRIDGE, article, span_of, ties_of


def moment(value: str, precision: Precision = "minute") -> Moment:
    return Moment(value, precision, Evidence("meta", "page:meta[name=date]", value))


def dated(name: str, value: str | None, title: str = "") -> Article:
    base = article(BRIDGE, name, title=title or None)
    return msgspec.structs.replace(base, published=moment(value) if value else None)


def joined(vectors: Sequence[Vector], groups: list[list[int]]) -> Joined:
    return Joined(groups, vectors, vectors, {})


class TestReferences:
    def test_by_clock_and_those_without_one_last(self) -> None:
        articles = [dated("c", None), dated("b", "2026-03-10T09:00+00:00"), dated("a", "2026-03-09T09:00+00:00")]
        assert [one.id for one in references([0, 1, 2], articles)] == ["a", "b", "c"]

    def test_clocks_of_several_zones_are_compared_as_instants(self) -> None:
        articles = [dated("late", "2026-03-10T09:00+00:00"), dated("early", "2026-03-10T15:30+07:00")]
        assert [one.id for one in references([0, 1], articles)] == ["early", "late"]

    def test_equal_clocks_are_listed_by_id_whatever_the_order(self) -> None:
        articles = [dated(name, "2026-03-10T09:00+00:00") for name in "cab"]
        assert [one.id for one in references([0, 1, 2], articles)] == ["a", "b", "c"]
        assert references([2, 0, 1], articles) == references([0, 1, 2], articles)

    def test_only_the_members_are_listed(self) -> None:
        articles = [dated("a", None), dated("b", None)]
        assert [one.id for one in references([1], articles)] == ["b"]
        assert references([], articles) == []

    def test_the_evidence_of_a_clock_names_its_article(self) -> None:
        (one,) = references([0], [dated("a", "2026-03-10T09:00+00:00")])
        assert one.published is not None
        assert one.published.evidence.where == "a#page:meta[name=date]"
        assert one.published.value == "2026-03-10T09:00+00:00"


@pytest.mark.parametrize(
    ("value", "precision"), [("2026-03", "month"), ("XXXX-03-10", "day"), ("2026-03-10/..", "bound"), ("nonsense", "day")]
)
def test_an_odd_clock_still_sorts(value: str, precision: Precision) -> None:
    known = sort_time(ArticleRef("a", published=moment("2026-03-10T09:00+00:00")))
    odd = sort_time(ArticleRef("b", published=moment(value, precision)))
    assert sorted([odd, known])
    assert sort_time(ArticleRef("c")) >= odd


class TestTitles:
    VECTORS = ({"ferry": 1.0}, {"ferry": 0.8, "quay": 0.6}, {"quay": 1.0})

    def title(self, *titles: str | None, values: tuple[str | None, ...] = (None, None, None)) -> str:
        members = [
            ArticleRef(name, title=title, published=moment(value) if value else None)
            for name, title, value in zip("abc", titles, values, strict=True)
        ]
        return title_of(members, joined(self.VECTORS, [[0, 1, 2]]), {"a": 0, "b": 1, "c": 2})

    def test_the_one_most_like_all_others(self) -> None:
        assert self.title("One", "Two", "Three") == "Two"

    def test_one_without_a_title_cannot_give_it(self) -> None:
        assert self.title("One", None, "Three") in ("One", "Three")
        assert self.title(None, None, "Three") == "Three"

    def test_untitled(self) -> None:
        assert self.title(None, None, None) == "untitled"
        assert self.title("", None, "") == "untitled"

    def test_of_equals_the_earlier(self) -> None:
        vectors: Sequence[Vector] = ({"ferry": 1.0}, {"ferry": 1.0})
        members = [
            ArticleRef("a", title="Later", published=moment("2026-03-11T09:00+00:00")),
            ArticleRef("b", title="Earlier", published=moment("2026-03-09T09:00+00:00")),
        ]
        for order in (members, members[::-1]):
            assert title_of(order, joined(vectors, [[0, 1]]), {"a": 0, "b": 1}) == "Earlier"


class TestMemberships:
    def clues(self, text: str, *names: str) -> Clues:
        made = Clues()
        for name in names:
            made.neutral[f"s:{name}"] += 1
            made.places[f"s:{name}"] = span_of(text, name)
        return made

    def test_one_alone_needs_no_reason(self) -> None:
        assert memberships([0], [article(BRIDGE)], [Clues()], joined([{}], [[0]]), []) == ()

    def test_what_is_shared_is_quoted_from_each_text(self) -> None:
        articles = [article("Norvale lost its Orla bridge.", "a"), article("The Orla bridge fell.", "b")]
        clues = [self.clues(articles[0].text, "Norvale", "Orla"), self.clues(articles[1].text, "Orla")]
        vectors: Sequence[Vector] = ({"s:Orla": 1.0}, {"s:Orla": 1.0})
        for one, text in zip(memberships([0, 1], articles, clues, joined(vectors, [[0, 1]]), []), articles, strict=True):
            (evidence,) = one.evidence
            assert (one.article, evidence.rule, evidence.text) == (text.id, "shared name", "Orla")
            start, end = evidence.where.removeprefix(f"{text.id}#text:").split("-")
            assert text.text[int(start) : int(end)] == "Orla"
            assert one.confidence == 0.99

    def test_where_only_words_are_shared_the_title_stands_for_them(self) -> None:
        articles = [article(BRIDGE, "a", title="Bridge falls"), article(BRIDGE, "b")]
        one, other = memberships([0, 1], articles, [Clues(), Clues()], joined([{}, {}], [[0, 1]]), [])
        assert [evidence.text for evidence in (*one.evidence, *other.evidence)] == ["Bridge falls", ""]
        assert one.confidence == other.confidence == 0.5

    def test_at_most_four_shared_clues_the_most_telling_first(self) -> None:
        names = ("Orla", "Norvale", "Calloway", "Renn", "March")
        articles = [article(BRIDGE, "a"), article(BRIDGE, "b")]
        clues = [self.clues(BRIDGE, *names), self.clues(BRIDGE, *names)]
        weights: Vector = {f"s:{name}": 0.1 * rank for rank, name in enumerate(names, 1)}
        one, _ = memberships([0, 1], articles, clues, joined([weights, weights], [[0, 1]]), [])
        assert [evidence.text for evidence in one.evidence] == ["March", "Renn", "Calloway", "Norvale"]

    def test_a_copy_is_surer_and_shows_the_words_copied(self) -> None:
        articles = [article(BRIDGE, "a"), article(BRIDGE, "b")]
        ties = ties_of(*articles)
        one, other = memberships([0, 1], articles, [Clues(), Clues()], joined([{}, {}], [[0, 1]]), ties)
        assert one.confidence == other.confidence == 0.9
        assert one.evidence[0].where.startswith("a#text:")
        assert other.evidence[0].where.startswith("b#text:")
        assert one.evidence[0].text in BRIDGE
