"""Laws of mentions: offsets, order, ids, determinism, linear time."""

from __future__ import annotations

import time as clock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.facts.mentions import find_mentions
from sumber.knowledge import language_tags
from sumber.knowledge.countries import country_codes

WORDS = st.sampled_from(
    ["President", "Ana", "Prior", "of", "Russia", "Moscow", "said", ",", "Security", "Council", "the", "former", "minister", "Mr.",
     "RIA", "Reuters", "(", ")", "both sides", "Kremlin", "'s", "and", ".", "\n", "North Korean", "leader", "U.S.", "W.", "van"]
)  # fmt: skip
TEXT = (
    "Russian President Oleg Varnin met Han Jun-su, leader of North Korea, in Pyongyang, KCNA said. Both sides agreed. Varnin left."
)
SYLLABLES = [first + second for first in "BDFGKLMNPRST" for second in "aeiou"]
HOSTILE = {
    "titles": "President " * 5_000,
    "capitals": "Moscow " * 7_000,
    "towns": "to Makassar and " * 3_000,
    "names": "Ana " * 12_000,
    "countries": "Russia " * 7_000,
    "of": "Council of " * 4_000,
    "letters": "A" * 50_000,
    "openings": "(" * 50_000,
    "hyphens": "A-" * 25_000,
    "both": "both sides " * 4_000,
    "initials": "W. " * 15_000,
    "quotes": "'s " * 15_000,
    "persons": " ".join(f"President {first}{last} {last}{first} left." for first in SYLLABLES for last in SYLLABLES),
}


@given(st.lists(WORDS, max_size=30))
@settings(max_examples=150, deadline=None)
def test_spans_slice_and_ids_belong_to_actors(words: list[str]) -> None:
    text = " ".join(words)
    mentions, actors = find_mentions(text, language="en")
    keys = {actor.id for actor in actors}
    assert len(keys) == len(actors)
    assert [mention.span.start for mention in mentions] == sorted(mention.span.start for mention in mentions)
    for mention in mentions:
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert not mention.span.slice(text)[0].isspace() and not mention.span.slice(text)[-1].isspace()
        assert mention.id in keys
        assert mention.name


@given(st.text(max_size=80))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read(text: str) -> None:
    for language in ("en", "ru", "ko", "zh", None):
        assert find_mentions(text, language=language) == find_mentions(text, language=language)


@pytest.mark.parametrize("language", ["en", "ko", "zh"])
@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_time_is_linear_in_the_text(name: str, language: str) -> None:
    text = HOSTILE[name]
    start = clock.process_time()
    find_mentions(text, language=language)
    assert clock.process_time() - start < 3.0


def test_reading_other_languages_between_changes_nothing() -> None:
    before = find_mentions(TEXT, language="en")
    for tag in language_tags():
        find_mentions(TEXT, language=tag)
    assert find_mentions(TEXT, language="en") == before


def test_country_ids_are_codes() -> None:
    mentions, _ = find_mentions(TEXT, language="en")
    known = set(country_codes())
    assert {mention.id.removeprefix("country:") for mention in mentions if mention.kind == "country"} <= known


def test_actors_are_numbered_by_first_mention() -> None:
    mentions, _ = find_mentions(TEXT, language="en")
    numbered = [mention.id for mention in mentions if mention.id.startswith("actor:")]
    firsts = list(dict.fromkeys(numbered))
    assert firsts == [f"actor:{place}" for place in range(1, len(firsts) + 1)]
