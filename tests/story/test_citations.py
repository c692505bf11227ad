"""Outlets that only their own pages declare, named in the texts of others."""

from __future__ import annotations

import pytest

import sumber
from sumber.model import Article, Relation
from sumber.story import join_stories
from sumber.story.citations import find_cited, find_named
from sumber.story.clues import find_clues

from .made import BRIDGE, MUSEUM, WHEAT, article, credited, facts

OWN = article(BRIDGE, "own", outlet="Norvale Courier")


def cited(*articles: Article) -> list[dict[str, str]]:
    texts = [one.text for one in articles]
    clues = find_clues(articles, [facts() for _ in articles], texts)
    found = find_cited(articles, clues)
    return [{name: span.slice(one.text) for name, span in names.items()} for one, names in zip(articles, found, strict=True)]


def test_a_name_of_two_words_is_found_where_it_stands() -> None:
    other = article("The harbour master told the Norvale Courier that nobody was hurt.", "b", outlet="The Perrin Post")
    assert cited(OWN, other) == [{}, {"Norvale Courier": "Norvale Courier"}]


def test_a_name_in_another_script_is_found_by_its_sound() -> None:
    other = article(
        "Никто не пострадал, сообщает газета «Норвале Курьер» во вторник.", "b", language="ru", outlet="Вестник Перрина"
    )
    assert cited(article(BRIDGE, "own", outlet="Norvale Kurier"), other)[1] == {"Norvale Kurier": "Норвале Курьер"}


@pytest.mark.parametrize(
    "text",
    [
        "The harbour of Norvale is closed; a Courier van was hit.",
        "A courier from Norvale was hurt.",
        "Norvale Couriers has three vans in the river.",
        "Nobody is named here.",
    ],
)
def test_parts_of_a_name_are_not_the_name(text: str) -> None:
    assert cited(OWN, article(text, "b", outlet="The Perrin Post")) == [{}, {}]


def test_an_outlet_does_not_cite_itself() -> None:
    again = article("Readers wrote to the Norvale Courier all day.", "b", outlet="Norvale Courier")
    assert cited(OWN, again) == [{}, {}]


@pytest.mark.parametrize("outlet", ["reuters", "norvale.example", "Post", ""])
def test_names_that_tell_nothing_are_not_looked_for(outlet: str) -> None:
    other = article("Somebody told Reuters and norvale.example and the Post.", "b", outlet="The Perrin Post")
    assert cited(article(BRIDGE, "own", outlet=outlet or None), other)[1] == {}


def test_an_article_says_where_it_names_the_other() -> None:
    other = article("One. Then the Norvale Courier asked; the Norvale Courier got no answer.", "b", outlet="The Perrin Post")
    texts = [OWN.text, other.text]
    (_, names) = find_cited((OWN, other), find_clues((OWN, other), [facts(), facts()], texts))
    assert names["Norvale Courier"].start == other.text.index("Norvale Courier")


RETOLD = (
    "Eleven vehicles were pulled out of the Orla at Norvale after two barges hit the bridge, the Norvale Courier reports.\n"
    "Ines Calloway, the harbour master, said that families waited on the eastern bank. Tobias Renn promised ferries.\n"
    "The repair will cost 48 million crowns.\n"
)


def relations(*articles: Article) -> set[tuple[str, str, Relation]]:
    stories = join_stories(articles, [sumber.find_facts(one) for one in articles])
    return {(edge.source, edge.target, edge.relation) for story in stories for edge in story.lineage.edges}


def test_a_page_that_names_the_outlet_of_another_has_it_from_there() -> None:
    retold = article(RETOLD, "b", outlet="The Perrin Post", published="2031-03-05T09:00+01:00")
    first = article(BRIDGE, "own", outlet="Norvale Courier", published="2031-03-04T09:00+01:00")
    assert ("own", "b", "cites") in relations(first, retold, article(WHEAT, "w"), article(MUSEUM, "m"))


def test_a_page_that_names_the_outlet_but_tells_something_else_is_not_joined_to_it() -> None:
    other = article(f"{WHEAT}The union's letter was printed by the Norvale Courier.", "w", outlet="The Perrin Post")
    first = article(BRIDGE, "own", outlet="Norvale Courier")
    stories = join_stories((first, other), [facts(), facts()])
    assert len(stories) == 2
    assert not [edge for story in stories for edge in story.lineage.edges]


def test_a_known_outlet_that_the_text_names_is_cited_where_its_page_is_in_the_story() -> None:
    text = RETOLD.replace("the Norvale Courier reports", "as Reuters was told")
    retold = article(text, "b", outlet="The Perrin Post", published="2031-03-05T09:00+01:00")
    first = article(BRIDGE, "own", outlet="reuters", published="2031-03-04T09:00+01:00")
    assert ("own", "b", "cites") in relations(first, retold, article(WHEAT, "w"), article(MUSEUM, "m"))


@pytest.mark.parametrize("text", ["The bridge fell. (Photo: Reuters)", "The Reuters Courier is a paper of its own."])
def test_named_outlets_are_those_of_running_text(text: str) -> None:
    one = article(text, "b", outlet="reuters")
    assert find_named(one, sumber.find_facts(one)) == {}


def test_a_credit_names_no_source_of_the_text() -> None:
    one = credited(article("The bridge fell on Tuesday. Photo by Reuters", "b"), "Reuters", "photo", outlet="reuters")
    assert "reuters" not in find_named(one, sumber.find_facts(one))
