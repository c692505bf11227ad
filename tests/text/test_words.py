"""Words in spaced and unspaced scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.text.words import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It's a state-owned mill.", ["It's", "a", "state-owned", "mill"]),
        ("Река-матушка, 3.5 млн", ["Река-матушка", "3.5", "млн"]),
        ("다리는 버텼다", ["다리는", "버텼다"]),
        ("桥没有倒。", ["桥", "没", "有", "倒"]),
        ("निर्णय हुआ", ["निर्णय", "हुआ"]),
        ("قال الوزير", ["قال", "الوزير"]),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [span.slice(text) for span in words(text)] == expected


@given(st.text(max_size=100))
def test_words_are_ordered_and_disjoint(text: str) -> None:
    last = 0
    for span in words(text):
        assert last <= span.start < span.end <= len(text)
        last = span.end
