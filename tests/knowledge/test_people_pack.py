"""The words of bylines and dates' labels in each language."""

from __future__ import annotations

import pytest

from sumber.knowledge import language_tags, load_language
from sumber.knowledge.people_pack import PeoplePack
from sumber.knowledge.people_words import people_words

TAGS = [tag for tag in language_tags() if (pack := load_language(tag)) is not None and pack.people != PeoplePack()]


def test_the_languages_of_the_scorecard_have_words() -> None:
    assert {"ar", "de", "en", "es", "fr", "hi", "id", "ja", "ko", "pt", "ru", "tr", "uk", "vi", "zh"} <= set(TAGS)


@pytest.mark.parametrize("tag", TAGS)
def test_each_pack_is_complete_and_in_lower_case(tag: str) -> None:
    pack = people_words(tag)
    for field in ("by", "editor", "photographer", "translator", "joiners", "desks", "published", "modified"):
        words = getattr(pack, field)
        assert words, field
        assert len(set(words)) == len(words), field
        assert all(word == word.casefold().strip() for word in words), field


@pytest.mark.parametrize("tag", TAGS)
def test_no_word_announces_two_things(tag: str) -> None:
    pack = people_words(tag)
    assert set(pack.published).isdisjoint(pack.modified)
    assert set(pack.by).isdisjoint((*pack.editor, *pack.photographer, *pack.translator))


def test_words_of_several_languages_are_joined_in_their_order() -> None:
    both = people_words("id", "en")
    assert both.by[0] == people_words("id").by[0]
    assert set(both.desks) == set(people_words("id").desks) | set(people_words("en").desks)
    assert people_words("id", "id") == people_words("id")


def test_a_language_without_a_pack_adds_nothing() -> None:
    assert people_words("xx") == PeoplePack()
    assert people_words("xx", "en") == people_words("en")


def test_a_language_without_a_pack_may_have_words_for_bylines() -> None:
    assert people_words("lv").joiners == ("un",)
    assert "un" in people_words("lv", "en").joiners
    assert people_words("lv").published == ()
