"""A pack's table of statements → what its lexicons know."""

from __future__ import annotations

import pytest

from sumber.facts.reading import Reading
from sumber.facts.statements.contents import ends_content
from sumber.facts.statements.drafted import cut_before, weight
from sumber.facts.statements.frames import find_anchors, find_frames
from sumber.facts.statements.grammar import Grammar, grammar_of
from sumber.facts.statements.phrases import Phrase, has_semicolon, opening_subject, with_title
from sumber.facts.statements.speakers import has_capital
from sumber.knowledge.statements_pack import CueForms, StatementsPack


def grammar(**fields: object) -> Grammar:
    """A grammar of a made-up pack."""
    return Grammar(StatementsPack(**fields))  # type: ignore[arg-type]


def english() -> Grammar:
    found = grammar_of("en")
    assert found is not None
    return found


@pytest.mark.parametrize("order", [("said", "denied"), ("denied", "said")])
def test_a_verb_of_two_stances_is_known_by_what_it_takes_most(order: tuple[str, ...]) -> None:
    forms = {"said": CueForms(quote=("snapped",)), "denied": CueForms(noun=("snapped",))}
    made = grammar(cues={stance: forms[stance] for stance in order})
    found = made.cues.match(["snapped"], 0)
    assert found is not None
    assert (found[1].stance, found[1].takes) == ("denied", "noun")


def test_a_sourcing_phrase_with_a_gap_is_known_by_its_edges() -> None:
    made = grammar(according=("by … account", "… view on it"), possessives=("his", "her"))
    reading = Reading("By her account the dyke held, his view on it was shared.")
    anchors = find_anchors(reading, made)
    assert [(anchor.first, anchor.stop, anchor.inside) for anchor in anchors] == [(0, 3, (1, 1)), (6, 10, (6, 6))]


@pytest.mark.parametrize(
    "text", ["By the account the dyke held.", "By her, account for it.", "By her own strange account it held."]
)
def test_a_gap_holds_a_possessive_or_a_name_and_nothing_else(text: str) -> None:
    made = grammar(according=("by … account",), possessives=("her",))
    assert find_anchors(Reading(text), made) == []


def test_an_impersonal_form_is_a_cue_of_its_own() -> None:
    made = grammar(impersonal=("it was said",), cues={"said": CueForms(clause=("said",))})
    anchors = find_anchors(Reading("It was said that she said so."), made)
    assert [(anchor.stance, anchor.impersonal) for anchor in anchors] == [("reported", True), ("said", False)]


@pytest.mark.parametrize(
    ("form", "oblique"),
    [("tekneyi", True), ("tekneden", True), ("tekne", False), ("gittiğini", True), ("", False)],
)
def test_an_ending_may_show_that_a_word_is_no_subject(form: str, oblique: bool) -> None:
    made = grammar(content_ends=("diğini", "tiğini"), oblique=("yi", "den"))
    assert made.is_oblique(form) is oblique


def test_without_endings_no_word_is_oblique() -> None:
    assert not grammar().is_oblique("tekneyi")


@pytest.mark.parametrize(
    ("form", "joined"),
    [("وقال", True), ("قال", False), ("فقال", False), ("وعد", False)],
)
def test_a_conjunction_may_be_written_together_with_a_verb(form: str, joined: bool) -> None:
    made = grammar(
        proclitics=("و", "ف"), conjunctions=("و",), cues={"said": CueForms(clause=("قال",)), "promised": CueForms(noun=("وعد",))}
    )
    assert made.is_joined([form], 0, 1) is joined


@pytest.mark.parametrize(
    ("words", "at", "known"),
    [
        (["she", "said", "so"], 1, True),
        (["that", "being", "said"], 2, False),
        (["said", "account"], 0, False),
        (["nobody"], 0, False),
    ],
)
def test_a_cue_within_an_idiom_is_none(words: list[str], at: int, known: bool) -> None:
    made = grammar(cues={"said": CueForms(clause=("said",))}, idioms=("that being said", "said account"))
    assert made.has_cue(words, at, len(words)) is known


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("a poll by “Orla and Sons” showed it", 5),
        ("a poll by “it was quite late that day” showed it", 2),
        ("a poll by “low” showed it", 2),
        ("a poll by “Orla and Sons.” showed it", 2),
        ("a poll by, “Orla” showed it", 2),
    ],
)
def test_a_name_in_marks_goes_on_with_its_phrase(text: str, last: int) -> None:
    reading = Reading(text)
    assert with_title(reading, english(), 2, len(reading.forms)) == last


@pytest.mark.parametrize(
    ("word", "capital"),
    [("Fischer", True), ("26-Jährige", True), ("26", False), ("fischer", False), ("26-jährige", False), ("", False)],
)
def test_a_capital_may_stand_behind_a_number(word: str, capital: bool) -> None:
    assert has_capital(word) is capital


@pytest.mark.parametrize(("gap", "found"), [("; ", True), ("；", True), ("؛ ", True), (", ", False), ("", False)])
def test_semicolons_of_all_scripts(gap: str, found: bool) -> None:
    assert has_semicolon(gap) is found


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("市长在会上", "市长"),
        ("外交部发言人对记者", "外交部发言人"),
        ("在会上市长", None),
        ("他", "他"),
    ],
)
def test_a_chinese_subject_ends_before_a_preposition(text: str, subject: str | None) -> None:
    made = grammar_of("zh")
    assert made is not None
    reading = Reading(text)
    found = opening_subject(reading, made, 0, len(reading.forms))
    assert (found.span(reading).slice(text) if found is not None else None) == subject


@pytest.mark.parametrize(
    ("text", "ends"),
    [("köprünün açıldığını", True), ("köprünün açıldığını da", True), ("köprü açıldı", False)],
)
def test_a_turkish_content_shows_by_its_last_word(text: str, ends: bool) -> None:
    made = grammar_of("tr")
    assert made is not None
    reading = Reading(text)
    assert ends_content(reading, made, len(reading.forms) - 1, 0) is ends


def test_without_endings_no_content_shows() -> None:
    reading = Reading("that it was shut")
    assert not ends_content(reading, english(), 3, 0)


@pytest.mark.parametrize(
    ("text", "word", "cut"),
    [("it rained and she said so", 3, 2), ("it rained , she said so", 2, None), ("she said so", 0, None)],
)
def test_an_earlier_statement_ends_before_the_conjunction(text: str, word: int, cut: int | None) -> None:
    assert cut_before(Reading(text), english(), word, 0) == cut


def test_a_named_speaker_weighs_more_than_a_long_phrase() -> None:
    reading = Reading("one two three four five six seven eight nine ten eleven")
    assert weight(reading, None) == 0.0
    assert weight(reading, Phrase(0, 1)) > weight(reading, Phrase(0, 10)) > 0


def test_anchors_lie_in_the_frames_in_order() -> None:
    reading = Reading("She said it rained. He denied it. Nobody asked.")
    anchors = find_anchors(reading, english())
    frames = find_frames(reading, anchors)
    assert [anchor for frame in frames for anchor in frame.anchors] == anchors
    assert all(frame.low <= anchor.first < anchor.stop <= frame.high for frame in frames for anchor in frame.anchors)
