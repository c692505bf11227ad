"""The words of furniture and credits in the language packs, and what holds in every language."""

from __future__ import annotations

import pytest

from sumber.knowledge import language_tags, load_language
from sumber.knowledge.neutral import neutral
from sumber.knowledge.reading_pack import ReadingPack

NEEDED = ("source", "photo", "byline", "translator", "advert", "comment", "share", "read_also", "machine")
LISTS = tuple(name for name in ReadingPack.__struct_fields__ if name != "spaced_marks")


def pack(tag: str) -> ReadingPack:
    language = load_language(tag)
    assert language is not None
    return language.reading


@pytest.mark.parametrize("tag", language_tags())
def test_every_pack_is_complete(tag: str) -> None:
    words = pack(tag)
    assert [name for name in NEEDED if not getattr(words, name)] == []


@pytest.mark.parametrize("tag", language_tags())
def test_common_words_are_there_where_words_stand_apart(tag: str) -> None:
    language = load_language(tag)
    assert language is not None
    if language.spaced and tag not in neutral().script_language.values():
        assert len(language.reading.common) >= 30


@pytest.mark.parametrize("tag", language_tags())
def test_no_word_stands_twice_or_empty(tag: str) -> None:
    words = pack(tag)
    for name in LISTS:
        given = getattr(words, name)
        assert len({word.casefold() for word in given}) == len(given), name
        assert all(word.strip() == word and word for word in given), name


@pytest.mark.parametrize("tag", language_tags())
def test_no_label_has_two_meanings(tag: str) -> None:
    words = pack(tag)
    kinds = [set(words.photo), set(words.byline), set(words.translator)]
    assert sum(map(len, kinds)) == len(set().union(*kinds))


def test_han_characters_stand_on_one_side() -> None:
    table = neutral()
    assert len(table.simplified) == len(table.traditional)
    both = set(table.simplified) & set(table.traditional)
    assert both == set()


def test_scripts_and_merged_tags_name_languages() -> None:
    table = neutral()
    assert all(len(script) == 4 and script.istitle() for script in table.script_language)
    assert all(len(tag) in (2, 3) for tag in table.merged.values())


def test_networks_are_written_folded() -> None:
    assert all(name == name.casefold() for name in neutral().networks)
    assert len(set(neutral().networks)) == len(neutral().networks)
