"""One verb of speech, and which of the words around it are its speaker and its content."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.facts import find_facts
from tests.steps import steps_of

from .marked import check, found_in, said


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("{S:The mayor} said {Q:the ferry had sunk}.", "en"),
        ("{Q:The ferry had sunk}, {S:the mayor} said.", "en"),
        ("{Q:The ferry had sunk}, said {S:the mayor}.", "en"),
        ("“{Q:The ferry has sunk},” said {S:the mayor}.", "en"),
        ("“{Q:The ferry},” said {S:the mayor}, “{Q:has sunk}.”", "en"),
        ("“{Q:The ferry was old},” said {S:Orla Brandt, a farmer}, “{Q:and it has sunk}.”", "en"),
        ("“{Q:It has sunk},” said {S:Orla Brandt, a farmer}.", "en"),
        ("{S:Wali kota} mengatakan {Q:feri itu tenggelam}.", "id"),
        ("“{Q:Feri itu tenggelam},” kata {S:wali kota}.", "id"),
        ("{S:Thị trưởng} nói rằng {Q:chiếc phà đã chìm}.", "vi"),
        ("{S:Мэр} заявил, что {Q:паром затонул}.", "ru"),
        ("«{Q:Паром затонул}», — сказал {S:мэр}.", "ru"),
        ("{S:시장은} {Q:배가 가라앉았다}고 말했다.", "ko"),
        ("{S:Die Bürgermeisterin} sagte, {Q:die Fähre sei gesunken}.", "de"),
        ("{S:La alcaldesa} dijo que {Q:el barco se hundió}.", "es"),
        ("{S:La maire} a déclaré que {Q:le bac avait coulé}.", "fr"),
        ("{S:A prefeita} disse que {Q:a balsa afundou}.", "pt"),
    ],
)
def test_speakers_and_contents_in_the_orders_of_languages(marked: str, language: str) -> None:
    check(marked, language, ["said"])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor never said the ferry had sunk.", "en"),
        ("The mayor will not say whether the ferry sank.", "en"),
        ("Wali kota tidak mengatakan feri itu tenggelam.", "id"),
        ("Thị trưởng không nói rằng chiếc phà đã chìm.", "vi"),
        ("Мэр не говорил, что паром затонул.", "ru"),
    ],
)
def test_what_was_not_said_is_no_statement(text: str, language: str) -> None:
    assert found_in(text, language) == ()


def test_each_of_several_sentences_has_its_own() -> None:
    text = "The mayor said the ferry had sunk. The clerk denied the report. The keeper warned that the gate would break."
    assert [(said(text, one.speaker_spans), one.stance) for one in found_in(text, "en")] == [
        (["The mayor"], "said"),
        (["The clerk"], "denied"),
        (["The keeper"], "warned"),
    ]


def test_a_sentence_is_read_alike_wherever_it_stands() -> None:
    sentence = "The mayor said the ferry had sunk."
    around = f"It rained all day.\n{sentence}\nNobody was hurt."
    (alone,) = found_in(sentence, "en")
    (inside,) = found_in(around, "en")
    assert said(around, inside.content) == said(sentence, alone.content)
    assert (inside.stance, inside.kind, inside.basis.kind) == (alone.stance, alone.kind, alone.basis.kind)


PIECES = (
    "The mayor said ", "the ferry sank", ", ", ". ", "“", "”", "denied", "according to the clerk", "that ", "\n", "Norway ",
    "Reuters quoted ", "as saying ", "он сказал ", "말했다 ", ": ",
)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_any_mix_of_cues_and_marks_keeps_the_laws(pieces: list[str]) -> None:
    text = "".join(pieces)
    facts = find_facts(text, language="en")
    known = {statement.id for statement in facts.statements}
    assert len(known) == len(facts.statements)
    for statement in facts.statements:
        assert statement.content
        for span in (*statement.content, *statement.cue, *statement.speaker_spans, *(via.span for via in statement.via)):
            assert 0 <= span.start < span.end <= len(text)
        assert list(statement.content) == sorted(statement.content)
        assert statement.about is None or statement.about in known - {statement.id}
        assert all(party.name == party.span.slice(text) for party in statement.speakers if party.span)
    assert find_facts(text, language="en") == facts


@pytest.mark.parametrize(
    "piece",
    [
        "the mayor said the ferry sank and ",
        "according to the mayor, ",
        "“the ferry sank said ",
        "Reuters quoted the mayor as saying ",
        "Orla Brandt, the mayor of Teln, ",
    ],
)
def test_a_sentence_without_end_is_read_in_about_linear_time(piece: str) -> None:
    find_facts("The mayor said it rained.", language="en")
    short, long = (steps_of(partial(find_facts, piece * count, language="en")) for count in (60, 240))
    assert long < 6 * short
