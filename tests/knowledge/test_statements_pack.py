"""The statements' and events' tables of the language packs: they load, are complete and can be used."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest

from sumber.facts.events.grammar import event_grammar_of
from sumber.facts.reading import Reading
from sumber.facts.statements.grammar import grammar_of, outlet_lexicon
from sumber.knowledge import language_tags, load_language
from sumber.knowledge.events_pack import EventsPack
from sumber.knowledge.statements_pack import CueForms, StatementsPack
from sumber.model import EventType, Stance

FIRST_FIVE = ("en", "id", "ko", "ru", "vi")
OTHERS = (
    "ar",
    "ca",
    "cs",
    "da",
    "de",
    "el",
    "es",
    "fa",
    "fr",
    "he",
    "hi",
    "hr",
    "hu",
    "it",
    "ja",
    "ms",
    "nl",
    "no",
    "pl",
    "pt",
    "ro",
    "sr",
    "sv",
    "tr",
    "uk",
    "zh",
)


def pack(tag: str) -> StatementsPack:
    language = load_language(tag)
    assert language is not None
    return language.statements


def forms(tag: str) -> list[str]:
    return [form for cues in pack(tag).cues.values() for group in msgspec.structs.astuple(cues) for form in group]


@pytest.mark.parametrize("tag", FIRST_FIVE)
def test_the_first_five_have_many_cues(tag: str) -> None:
    assert len(set(forms(tag))) >= 150


@pytest.mark.parametrize("tag", OTHERS)
def test_the_others_have_enough(tag: str) -> None:
    assert len(set(forms(tag))) >= 90


@pytest.mark.parametrize("tag", FIRST_FIVE + OTHERS)
def test_every_stance_has_a_cue(tag: str) -> None:
    assert set(get_args(Stance)) <= set(pack(tag).cues)


@pytest.mark.parametrize("tag", FIRST_FIVE + OTHERS)
def test_forms_are_clean(tag: str) -> None:
    for form in forms(tag):
        assert form == form.strip()
        assert form.rstrip("*")
        assert "  " not in form
        assert "*" not in form[:-1]


@pytest.mark.parametrize("tag", FIRST_FIVE + OTHERS)
def test_what_each_pack_must_hold(tag: str) -> None:
    table = pack(tag)
    assert table.according or table.according_data or table.according_after
    assert table.pronouns
    assert table.conjunctions
    assert table.negations
    assert table.charges
    assert table.agencies
    assert table.so_called
    assert table.complementisers or table.closers


@pytest.mark.parametrize("tag", FIRST_FIVE + OTHERS)
def test_every_cue_of_a_pack_is_found_in_a_text(tag: str) -> None:
    grammar = grammar_of(tag)
    assert grammar is not None
    for form in forms(tag):
        verb, parted, particle = form.partition(" … ")
        if parted:
            assert particle in grammar.parted[verb.lower()], form
            continue
        follows = "a" if form.endswith(("'", "’")) else ""
        words = Reading(form.rstrip("*") + follows).forms
        elided = bool(follows) and words[-1] == follows
        found = grammar.cues.match(words if elided or not follows else Reading(form).forms, 0)
        assert found is not None, form
        assert found[0] == len(words) - elided, form


def test_a_language_without_a_table_has_no_grammar() -> None:
    assert grammar_of("xx") is None
    assert event_grammar_of("xx") is None


def test_a_regional_tag_uses_its_language() -> None:
    assert grammar_of("pt-BR") is not None


def test_grammars_are_made_once() -> None:
    assert grammar_of("en") is grammar_of("en")


def test_outlets_are_known_by_name() -> None:
    assert "reuters" in outlet_lexicon()


def test_unknown_fields_are_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"verbs": ["said"]}, CueForms)
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"order": "osv"}, StatementsPack)


@pytest.mark.parametrize("tag", [tag for tag in language_tags() if load_language(tag) and load_language(tag).events.triggers])  # type: ignore[union-attr]
def test_triggers(tag: str) -> None:
    language = load_language(tag)
    assert language is not None
    table: EventsPack = language.events
    assert {trigger.type for trigger in table.triggers} <= set(get_args(EventType))
    acts = [(trigger.type, trigger.act) for trigger in table.triggers]
    assert len(acts) == len(set(acts))
    for trigger in table.triggers:
        assert trigger.active or trigger.passive or trigger.noun


@pytest.mark.parametrize("tag", FIRST_FIVE)
def test_the_first_five_tell_of_the_commonest_acts(tag: str) -> None:
    language = load_language(tag)
    assert language is not None
    kinds = {trigger.type for trigger in language.events.triggers}
    assert {"CONSULT", "AGREE", "COOPERATE", "AID", "SANCTION", "MOBILIZE", "ASSAULT"} <= kinds
