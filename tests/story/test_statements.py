"""Statements told by several articles are one, with every wording."""

from __future__ import annotations

import pytest

from sumber.model import Actor, Facts, Statement, StoryStatement
from sumber.story.parties import all_keys, keys_of
from sumber.story.statements import find_said, merge_statements

from .made import article, facts, mention, party, statement

ENGLISH = "Harbour master Ines Calloway said that 11 vehicles had been pulled out of the water in Norvale."
RUSSIAN = "Инес Кэллоуэй сообщила, что 11 машин подняли из воды в Норвейле."


def merged(*told: tuple[str, str, tuple[Statement, ...]], actors: tuple[Actor, ...] = ()) -> tuple[StoryStatement, ...]:
    """The statements of a story of these texts (language, text, statements)."""
    articles = [article(text, f"a{number}", language=language) for number, (language, text, _) in enumerate(told)]
    found: list[Facts] = [facts(language=language, statements=said, actors=actors) for language, _, said in told]
    group = range(len(articles))
    return merge_statements(find_said(group, articles, found), articles)


def said(text: str, content: str, speaker: str, **given: str) -> tuple[Statement, ...]:
    return (statement(text, content, speaker, **given),)  # type: ignore[arg-type]


def test_across_languages_by_speaker_and_number() -> None:
    found = merged(
        ("en", ENGLISH, said(ENGLISH, "11 vehicles had been pulled out of the water in Norvale", "Ines Calloway")),
        ("ru", RUSSIAN, said(RUSSIAN, "11 машин подняли из воды в Норвейле", "Инес Кэллоуэй")),
    )
    assert len(found) == 1
    assert [(wording.article, wording.language) for wording in found[0].wordings] == [("a0", "en"), ("a1", "ru")]
    assert found[0].carriers == ("a0", "a1")


def test_another_number_is_another_statement() -> None:
    other = RUSSIAN.replace("11", "23")
    found = merged(
        ("en", ENGLISH, said(ENGLISH, "11 vehicles had been pulled out of the water", "Ines Calloway")),
        ("ru", other, said(other, "23 машин подняли из воды", "Инес Кэллоуэй")),
    )
    assert len(found) == 2


def test_within_a_language_by_words() -> None:
    again = "Ines Calloway told them that 11 vehicles were pulled out of the water before noon."
    found = merged(
        ("en", ENGLISH, said(ENGLISH, "11 vehicles had been pulled out of the water", "Ines Calloway")),
        ("en", again, said(again, "11 vehicles were pulled out of the water", "Ines Calloway")),
    )
    assert len(found) == 1


def test_other_speakers_say_other_things() -> None:
    again = "Mayor Tobias Renn said that 11 cars had been pulled out of the cold water."
    found = merged(
        ("en", ENGLISH, said(ENGLISH, "11 vehicles had been pulled out of the water", "Ines Calloway")),
        ("en", again, said(again, "11 cars had been pulled out of the cold water", "Tobias Renn")),
    )
    assert len(found) == 2


def test_the_very_words_are_one_statement_whoever_is_named() -> None:
    again = "The harbour office said that 11 vehicles had been pulled out of the water in Norvale."
    content = "11 vehicles had been pulled out of the water in Norvale"
    found = merged(
        ("en", ENGLISH, said(ENGLISH, content, "Ines Calloway")), ("en", again, said(again, content, "The harbour office"))
    )
    assert len(found) == 1


def test_statements_of_one_article_stay_apart() -> None:
    text = "Calloway said the water was cold. Calloway said the water was cold."
    second = text.rindex("the water")
    one = statement(text, "the water was cold", "Calloway")
    two = Statement(id="s2", content=(type(one.content[0])(second, second + 18),), speakers=one.speakers)
    assert len(merged(("en", text, (one, two)))) == 2


def test_a_denial_keeps_what_it_answers() -> None:
    text = "The union accused the port of hiding cracks. The port denied it had hidden anything."
    accusation = statement(text, "the port of hiding cracks", "The union", name="s1", stance="accused")
    denial = statement(text, "it had hidden anything", "The port", name="s2", stance="denied", about="s1")
    found = merged(("en", text, (accusation, denial)))
    assert [(one.stance, one.about) for one in found] == [("accused", None), ("denied", found[0].id)]


def test_wordings_are_what_stands_in_the_text() -> None:
    found = merged(("en", ENGLISH, said(ENGLISH, "11 vehicles had been pulled out", "Ines Calloway")))
    (wording,) = found[0].wordings
    assert " ".join(span.slice(ENGLISH) for span in wording.spans) == wording.text


def test_no_statements() -> None:
    assert merged(("en", ENGLISH, ())) == ()


@pytest.mark.parametrize(("known", "expected"), [("country:RU", {"country:RU"}), ("outlet:reuters", {"outlet:reuters"})])
def test_ids_beyond_the_document_are_keys(known: str, expected: set[str]) -> None:
    assert keys_of(party(ENGLISH, "Ines Calloway", known), facts()) == expected


def test_actors_within_the_document_are_keyed_by_all_their_names() -> None:
    given = facts(actors=(Actor("actor:1", "person", ("Ines Calloway", "the Norvale harbour master")),))
    keys = keys_of(party(ENGLISH, "Harbour master Ines Calloway", "actor:1"), given)
    assert {"ans", "krb", "nrbr"} & keys == {"ans", "nrbr"} | ({"krb"} & keys)
    assert all_keys((), given) == frozenset()


def test_countries_in_a_content_are_clues() -> None:
    text = "She said that Norvale and Russia signed."
    one = article(text)
    given = facts(
        statements=said(text, "Norvale and Russia signed", "She"), mentions=(mention(text, "Russia", "country", "country:RU"),)
    )
    (found,) = find_said([0], [one], [given])
    assert "c:country:RU" in found.clues
