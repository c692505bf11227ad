"""Every language's `[times]`: it loads, is complete, and every name of a month and day in it is understood."""

from __future__ import annotations

from datetime import datetime

import pytest

from sumber.facts.times import find_times
from sumber.facts.times.reading import READERS
from sumber.knowledge import Language, language_tags, load_language
from sumber.knowledge.times_pack import shared_shapes

UNITS = {"D", "BD", "W", "FN", "WE", "M", "Q", "Y", "DE", "CE", "h", "m", "s"}
PARTS = {"MO", "AF", "EV", "NI", "DT", "MI"}
TAGS = [tag for tag in language_tags() if (found := load_language(tag)) is not None and found.times.unit]


def pack(tag: str) -> Language:
    """The language, which is there."""
    found = load_language(tag)
    assert found is not None
    return found


def plain(word: str) -> str:
    """A word of a pack without its marks."""
    return word.lstrip("=~")


def test_there_are_packs() -> None:
    assert {
        "en",
        "id",
        "vi",
        "ru",
        "ko",
        "es",
        "fr",
        "de",
        "pt",
        "uk",
        "tr",
        "ar",
        "he",
        "hi",
        "zh",
        "ja",
        "it",
        "nl",
        "hr",
        "sr",
        "pl",
        "ro",
        "sv",
        "el",
        "no",
        "ca",
        "da",
        "hu",
        "fa",
        "ms",
        "cs",
    } <= set(TAGS)


@pytest.mark.parametrize("tag", TAGS)
def test_it_is_complete(tag: str) -> None:
    times = pack(tag).times
    assert len(times.month) == 12 and len(times.weekday) == 7
    assert all(times.weekday)
    assert set(times.unit) >= {"D", "W", "M", "Y", "h", "m", "s"}
    assert set(times.part) >= {"MO", "AF", "EV", "NI"}
    assert {"0D", "-1D", "1D"} <= set(times.rel)
    assert times.number and times.every and times.future
    assert times.order in ("DMY", "MDY", "YMD")
    assert times.glued in ("no", "words", "text")


@pytest.mark.parametrize("tag", TAGS)
def test_values_are_of_the_kinds_that_are_understood(tag: str) -> None:
    times = pack(tag).times
    assert set(times.unit) <= UNITS
    assert set(times.part) <= PARTS
    assert set(times.ampm) <= {"AM", "PM"}
    assert all(float(value) >= 0 for value in (*times.number, *times.ordinal))
    for value in (*times.rel, *times.same):
        amount = value.partition("@")[0].rstrip("".join(UNITS))
        assert int(amount) in range(-30, 31), value
    for value in times.clock:
        hour, minute = value.split(":")
        assert 0 <= int(hour) <= 24 and 0 <= int(minute) < 60
    assert set(times.shapes) <= set(READERS)


@pytest.mark.parametrize("tag", TAGS)
def test_no_word_is_empty_or_padded(tag: str) -> None:
    times = pack(tag).times
    tables = (times.unit, times.rel, times.same, times.part, times.clock, times.number, times.ordinal, times.every, times.label,
              times.label_after, times.word, times.ampm, times.era, times.zone)  # fmt: skip
    for table in tables:
        for key, words in table.items():
            assert words, key
            assert all(word == word.strip() and plain(word) for word in words), key
            assert len(set(words)) == len(words), (key, words)


@pytest.mark.parametrize("tag", TAGS)
def test_every_month_is_understood(tag: str) -> None:
    times = pack(tag).times
    for number, row in enumerate(times.month, 1):
        for word in filter(None, row.split("|")):
            name = plain(word)
            text = f"2024年{name}13日" if times.glued == "text" else f"13 {name} 2024"
            values = [time.value for time in find_times(text, language=tag)]
            assert any(value.startswith(f"2024-{number:02d}") for value in values) or times.glued != "no", (name, values)


@pytest.mark.parametrize("tag", TAGS)
def test_every_weekday_is_understood(tag: str) -> None:
    times = pack(tag).times
    reference = datetime(2024, 9, 15)
    for number, row in enumerate(times.weekday, 1):
        for word in filter(None, row.split("|")):
            if "~" in word[:2]:
                continue
            found = find_times(plain(word), language=tag, reference=reference)
            assert [datetime.fromisoformat(time.value).isoweekday() for time in found] == [number], word


def test_the_shapes_mean_what_can_be_read() -> None:
    shared = shared_shapes()
    assert set(shared.atoms) | set(shared.month_first) <= set(READERS)
    assert set(shared.joined) == {"part", "time"}
    assert set(shared.ranges) == {"range", "hours"}
    assert set(shared.hours) == {"day", "bare"}
    assert {means.removeprefix("day_") for means in shared.beside} == {
        "before", "until", "since", "after", "more", "long", "week", "apart", "hours_long",
    }  # fmt: skip
