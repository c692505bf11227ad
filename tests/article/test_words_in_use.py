"""Every word of furniture and credits in every language pack does what it stands there for."""

from __future__ import annotations

import pytest

from sumber.article.credits import find_credits
from sumber.article.damage_lines import line_damage
from sumber.article.labels import fold, labelled, labels
from sumber.article.translation import find_translation
from sumber.knowledge import language_tags, load_language
from sumber.knowledge.neutral import language_names
from sumber.knowledge.reading_pack import ReadingPack
from sumber.model import Damage

TAGS = language_tags()


def pack(tag: str) -> ReadingPack:
    language = load_language(tag)
    assert language is not None
    return language.reading


@pytest.mark.parametrize("tag", TAGS)
def test_labels_before_a_colon(tag: str) -> None:
    words = pack(tag)
    kinds = {"source": words.source, "photo": words.photo, "byline": words.byline, "translator": words.translator}
    for kind, given in kinds.items():
        for label in given:
            found = labelled(f"{label}: Norderwiek", labels(tag))
            assert found is not None and found.name == "Norderwiek", label
            # a word that two kinds share is the more telling one's
            assert found.kind == kind or label.casefold() in {fold(other) for other in kinds[found.kind]}, label


@pytest.mark.parametrize("tag", TAGS)
def test_a_source_line_names_the_agency(tag: str) -> None:
    for label in pack(tag).source:
        found = find_credits(f"{label}: Reuters", language=tag)
        assert [credit.outlet for credit in found] == ["reuters"], label


@pytest.mark.parametrize("tag", TAGS)
def test_wire_and_republished_phrases(tag: str) -> None:
    words = pack(tag)
    for phrase in (*words.wire, *words.republished):
        found = find_credits(f"{phrase.capitalize()} Reuters", language=tag)
        assert [credit.outlet for credit in found] == ["reuters"], phrase
    for phrase in words.after_wire:
        found = find_credits(f"Reuters {phrase}.", language=tag)
        assert [credit.outlet for credit in found] == ["reuters"], phrase


@pytest.mark.parametrize("tag", TAGS)
def test_lines_of_furniture(tag: str) -> None:
    words = pack(tag)
    for line in words.read_also:
        # one word alone may be an item of a list or a heading
        is_long = " " in line or ord(line[0]) > 0x2E80
        assert not is_long or line_damage(line, labels(tag)) in {"read_also", "share_line", "furniture"}, line
        assert line_damage(f"{line}: Norderwiek", labels(tag)) == "read_also", line
    for line in words.furniture:
        assert line_damage(line, labels(tag)) is not None, line
        assert line_damage(line.upper(), labels(tag)) is not None or line.upper().casefold() != line.casefold(), line
    for line in words.share:
        assert line_damage(line, labels(tag)) in {"share_line", "read_also"} or len(line) < 3, line
    for word in words.comment:
        assert line_damage(f"{word} (0)", labels(tag)) == "counter", word


@pytest.mark.parametrize("tag", TAGS)
def test_a_translated_placeholder_in_every_language(tag: str) -> None:
    proofs = []
    for word in pack(tag).advert:
        found = find_translation(tag, credits=(), damage=(Damage("placeholder", f"[{word}_2]", "input:0-9"),))
        proofs += [one.rule for one in found.evidence] if found else []
    # in English a template's word is the language's own: it proves nothing
    own = {"translated_placeholder"} if any(word not in {"ad", "ads", "advert"} for word in pack(tag).advert) else set()
    assert set(proofs) <= {"translated_placeholder"}
    assert bool(proofs) >= bool(own and tag != "en")


@pytest.mark.parametrize("tag", TAGS)
def test_notes_of_translation(tag: str) -> None:
    for phrase in pack(tag).machine:
        found = find_translation(tag, credits=(), damage=(), text=f"{phrase.capitalize()} Norderwiek")
        assert found is not None, phrase
        assert found.evidence[0].rule == "translation_note"


@pytest.mark.parametrize("tag", TAGS)
def test_languages_have_names_in_every_language(tag: str) -> None:
    names = language_names(tag)
    assert {"en", "vi", "ru", "ko", "id", "zh"} <= set(names)
    assert len(set(names.values())) == len(names)
    assert language_names(f"{tag}-XX") == names
