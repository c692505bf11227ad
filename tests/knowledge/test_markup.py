"""The words of class names: each group has its bit, each word is found, the longest first."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from sumber.knowledge.markup import class_groups, class_words

FILE = Path(__file__).parents[2] / "src/sumber/knowledge/markup.toml"
GROUPS: dict[str, list[str]] = tomllib.loads(FILE.read_text(encoding="utf-8"))["groups"]


def test_groups_have_one_bit_each() -> None:
    assert list(class_groups()) == list(GROUPS)
    assert list(class_groups().values()) == [1 << place for place in range(len(GROUPS))]


@pytest.mark.parametrize("group", list(GROUPS))
def test_every_word_is_found_with_its_group(group: str) -> None:
    pattern, bits = class_words()
    for word in GROUPS[group]:
        assert word == word.lower()
        assert pattern.findall(word) == [word]
        assert bits[word] & class_groups()[group]


def test_the_longest_word_wins() -> None:
    pattern, _ = class_words()
    assert pattern.findall("related-newsletter") == ["related", "newsletter"]
    assert pattern.findall("zx-headline") == ["headline"]


def test_no_group_repeats_itself() -> None:
    for words in GROUPS.values():
        assert len(words) == len(set(words))
