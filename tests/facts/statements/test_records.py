"""Who the phrase of a speaker means, and what of the drafts becomes statements."""

from __future__ import annotations

import pytest

from sumber.facts.mentions import find_mentions
from sumber.facts.reading import Reading
from sumber.facts.statements.draft import Draft
from sumber.facts.statements.grammar import grammar_of
from sumber.facts.statements.records import make_statements, parties
from sumber.model import Party, Span


def span_of(text: str, words: str) -> Span:
    start = text.rindex(words)
    return Span(start, start + len(words))


def named(text: str, phrase: str, language: str = "en") -> tuple[Party, ...]:
    mentions, _ = find_mentions(text, language=language)
    return parties(Reading(text, mentions=mentions), grammar_of(language), span_of(text, phrase))


@pytest.mark.parametrize(
    ("phrase", "names"),
    [
        ("Norway", ["Norway"]),
        ("Norway and Sweden", ["Norway", "Sweden"]),
        ("Norway, Sweden and Denmark", ["Norway", "Sweden", "Denmark"]),
        ("The keeper of the gate", ["The keeper of the gate"]),
    ],
)
def test_one_party_or_several(phrase: str, names: list[str]) -> None:
    text = f"{phrase} said so."
    found = named(text, phrase)
    assert [party.name for party in found] == names
    assert all(party.span is not None and party.span.slice(text) == party.name for party in found)


def test_a_surname_alone_is_the_person_named_before() -> None:
    text = "Mayor Tobias Renn came late. The gate was open. Renn said so."
    (full,) = named("Mayor Tobias Renn came late.", "Mayor Tobias Renn")
    (short,) = named(text, "Renn")
    assert short.id == full.id
    assert short.id is not None


def test_an_unknown_phrase_means_nobody_in_particular() -> None:
    (found,) = named("The keeper said so.", "The keeper")
    assert found.id is None


def test_without_a_grammar_a_phrase_is_one_party() -> None:
    text = "Norway and Sweden said so."
    mentions, _ = find_mentions(text, language="en")
    (found,) = parties(Reading(text, mentions=mentions), None, span_of(text, "Norway and Sweden"))
    assert found.name == "Norway and Sweden"


class TestMaking:
    TEXT = "The mayor said it rained. The clerk denied it."

    def draft(self, content: str, speaker: str, score: float = 1.0) -> Draft:
        return Draft(
            content=[span_of(self.TEXT, content)],
            stance="said",
            cue=[span_of(self.TEXT, "said")],
            speaker=span_of(self.TEXT, speaker),
            score=score,
        ).settle()

    def test_ids_are_numbered_in_the_order_given(self) -> None:
        drafts = [self.draft("it rained", "The mayor"), self.draft("denied it", "The clerk")]
        made = make_statements(Reading(self.TEXT), None, drafts)
        assert [statement.id for statement in made] == ["s1", "s2"]
        assert [party.name for statement in made for party in statement.speakers] == ["The mayor", "The clerk"]

    def test_one_content_of_one_speaker_is_one_statement(self) -> None:
        drafts = [self.draft("it rained", "The mayor", score) for score in (1.0, 3.0, 2.0)]
        assert len(make_statements(Reading(self.TEXT), None, drafts)) == 1

    def test_one_content_of_two_speakers_is_two(self) -> None:
        drafts = [self.draft("it rained", "The mayor"), self.draft("it rained", "The clerk")]
        assert len(make_statements(Reading(self.TEXT), None, drafts)) == 2

    def test_no_drafts_no_statements(self) -> None:
        assert make_statements(Reading(self.TEXT), None, []) == ()

    def test_the_basis_quotes_the_cue(self) -> None:
        (made,) = make_statements(Reading(self.TEXT), None, [self.draft("it rained", "The mayor")])
        assert made.basis.evidence is not None
        assert (made.basis.kind, made.basis.evidence.text) == ("stated", "said")
