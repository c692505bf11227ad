"""Laws of times: offsets point home, order, determinism, no text breaks or slows them."""

from __future__ import annotations

import time as clock
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.facts.times import find_times
from sumber.knowledge import language_tags

WORDS = st.sampled_from(
    ["13", "September", "2024", ",", "Monday", "last", "week", "ago", "three", "months", "to", "-", "at", "5", "pm", ":", "(", ")",
     "the", "of", "in", "next", "day", "every", "14/9", "13.09.2024", "\n", ".", "evening", "18:30", "word"]
)  # fmt: skip
HOSTILE = {
    "digits": "1" * 50_000,
    "ones": "1 " * 25_000,
    "dividers": "1-" * 25_000,
    "dates": "13 September " * 4_000,
    "ranges": "1 to " * 10_000,
    "openings": "Monday (" * 6_000,
    "commas": "Monday, " * 6_000,
    "the": "the " * 12_000,
    "blanks": " " * 50_000,
    "last": "last " * 10_000,
    "slashes": "1/1/" * 12_000,
}


@given(st.lists(WORDS, max_size=30))
@settings(max_examples=150, deadline=None)
def test_spans_are_ordered_apart_and_inside(words: list[str]) -> None:
    text = " ".join(words)
    found = find_times(text, language="en", reference=datetime(2024, 9, 15))
    end = 0
    for time in found:
        assert end <= time.span.start < time.span.end <= len(text)
        assert time.value
        assert not time.span.slice(text)[0].isspace() and not time.span.slice(text)[-1].isspace()
        end = time.span.end


@given(st.text(max_size=80))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read(text: str) -> None:
    for language in ("en", "zh", "ko", None):
        assert find_times(text, language=language) == find_times(text, language=language)


@pytest.mark.parametrize("language", ["en", "vi", "ko", "zh"])
@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_time_is_linear_in_the_text(name: str, language: str) -> None:
    text = HOSTILE[name]
    start = clock.process_time()
    find_times(text, language=language)
    assert clock.process_time() - start < 2.0


def test_the_same_text_gives_the_same_times_whatever_was_read_before() -> None:
    text = "On 13 September 2024 they met; three months ago they did not."
    before = find_times(text, language="en")
    for tag in language_tags():
        find_times(text, language=tag)
    assert find_times(text, language="en") == before


def test_regions_and_case_of_a_tag_do_not_matter() -> None:
    text = "13 September 2024"
    assert find_times(text, language="EN-gb") == find_times(text, language="en")


def test_lines_end_expressions() -> None:
    assert [time.value for time in find_times("13\nSeptember", language="en")] == ["XXXX-09"]


def test_digits_of_other_scripts_are_digits() -> None:
    assert [time.value for time in find_times("١٣ سبتمبر ٢٠٢٤", language="ar")] == ["2024-09-13"]
    assert [time.value for time in find_times("१३ सितंबर २०२४", language="hi")] == ["2024-09-13"]
    assert [time.value for time in find_times("2024年9月13日", language="ja")] == ["2024-09-13"]
