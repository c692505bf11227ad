"""Every language's `[mentions]`: it loads, is complete, and every country's name in it is found."""

from __future__ import annotations

import pytest

from sumber.facts.mentions import find_mentions
from sumber.knowledge import Language, language_tags, load_language
from sumber.knowledge.countries import country_codes, country_names

TAGS = [tag for tag in language_tags() if (found := load_language(tag)) is not None and found.mentions.office]
KNOWN = set(country_codes())


def pack(tag: str) -> Language:
    """The language, which is there."""
    found = load_language(tag)
    assert found is not None
    return found


def codes(text: str, tag: str) -> set[str]:
    """The codes of the countries found, seats among them."""
    mentions, _ = find_mentions(text, language=tag)
    return {mention.id.removeprefix("country:") for mention in mentions if mention.kind == "country"}


def test_there_are_packs() -> None:
    assert {"en", "id", "vi", "ru", "ko", "es", "fr", "de", "pt", "uk", "tr", "ar", "hi", "zh", "ja"} <= set(TAGS)


@pytest.mark.parametrize("tag", TAGS)
def test_it_is_complete(tag: str) -> None:
    mentions = pack(tag).mentions
    for name in (
        "office",
        "former",
        "field",
        "body",
        "organisation",
        "outlet_before",
        "outlet_after",
        "both",
        "act_after",
        "no_country",
    ):
        assert getattr(mentions, name), name
    assert mentions.country and mentions.capital and mentions.seat


@pytest.mark.parametrize("tag", TAGS)
def test_codes_are_codes_and_words_are_words(tag: str) -> None:
    mentions = pack(tag).mentions
    for table in (mentions.country, mentions.people, mentions.capital, mentions.seat):
        assert set(table) <= KNOWN
        for code, words in table.items():
            assert words and len(set(words)) == len(words), code
            assert all(word == word.strip() and word for word in words), code


@pytest.mark.parametrize("tag", TAGS)
def test_context_words_are_in_lower_case(tag: str) -> None:
    mentions = pack(tag).mentions
    for name in (
        "place_before",
        "act_before",
        "act_after",
        "outlet_before",
        "outlet_after",
        "acronym_before",
        "not_behind",
        "not_ahead",
        "speech",
    ):
        words = getattr(mentions, name)
        assert all(word == word.casefold() and word for word in words), (name, [word for word in words if word != word.casefold()])


@pytest.mark.parametrize("tag", TAGS)
def test_every_country_named_in_the_pack_is_found(tag: str) -> None:
    mentions = pack(tag).mentions
    doubtful = {*mentions.not_first, *mentions.not_before_name, *mentions.not_after_name}
    for code, words in {**mentions.country, **mentions.seat}.items():
        for word in words:
            assert code in codes(f"x {word} .", tag) or word in doubtful, (code, word)


@pytest.mark.parametrize("tag", TAGS)
def test_cldr_s_names_are_found(tag: str) -> None:
    mentions = pack(tag).mentions
    taken = {word for words in mentions.country.values() for word in words} | set(mentions.no_country)
    missing = [
        name for code, name in country_names(tag).country.items() if code not in codes(f"x {name} .", tag) and name not in taken
    ]
    assert len(missing) <= 12, missing
