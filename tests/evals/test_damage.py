"""Damaged articles keep their annotation: what is left of a span stands where it stood."""

from __future__ import annotations

import importlib
import random
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

EVALS = Path(__file__).parents[2] / "evals"


def load(name: str) -> Any:
    """The script `evals/NAME.py`."""
    sys.path.insert(0, str(EVALS))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(EVALS))


own = load("statements_own")
TEXT = (
    "“The lamp was dark that night,” said Ingrid Aalto, who steered the ferry.\n"
    "The owner, Halvard Lines, denied that.\n"
    "“We lit it at six,” the keeper told Norvale Radio. (Norvale Wire)\n"
)


def row() -> dict[str, Any]:
    """An article of two statements and a credit."""

    def place(words: str) -> list[int]:
        start = TEXT.index(words)
        return [start, start + len(words)]

    def statement(content: str, source: str, cue: str, via: list[list[list[int]]]) -> dict[str, Any]:
        return {"content": [place(content)], "source": [place(source)], "cue": [place(cue)], "via": via}

    return {
        "id": "xx-1",
        "text": TEXT,
        "credits": [place("(Norvale Wire)")],
        "attributions": [
            statement("The lamp was dark that night", "Ingrid Aalto, who steered the ferry", "said", []),
            statement("We lit it at six", "the keeper", "told", [[place("Norvale Radio")]]),
        ],
    }


def words_of(article: dict[str, Any], role: str) -> list[str]:
    """The words of a role in every statement."""
    return [article["text"][start:end] for one in article["attributions"] for start, end in one[role]]


def test_nothing_bent_is_nothing_changed() -> None:
    assert own.bent(row(), []) == row()


@pytest.mark.parametrize("damage", own.DAMAGES, ids=lambda damage: damage.__name__)
@pytest.mark.parametrize("seed", range(4))
def test_cues_stay_where_their_letters_stay(damage: Any, seed: int) -> None:
    before = row()
    after = own.bent(before, damage(before, random.Random(seed)))
    kept = [word.casefold() for word in words_of(after, "cue")]
    assert kept == [word.casefold() for word in words_of(before, "cue")][: len(kept)]
    assert len(after["attributions"]) >= 1
    assert after["text"] != TEXT or damage in (own.dropped, own.swapped, own.joined, own.lowered, own.gapped, own.littered)


def test_marks_that_are_dropped_do_not_move_words() -> None:
    edits = [(place, place + 1, "") for place, sign in enumerate(TEXT) if sign in "“”"]
    after = own.bent(row(), edits)
    assert "“" not in after["text"]
    assert words_of(after, "content") == ["The lamp was dark that night", "We lit it at six"]
    assert words_of(after, "source") == ["Ingrid Aalto, who steered the ferry", "the keeper"]


def test_lines_between_paragraphs_move_what_follows() -> None:
    place = TEXT.index("“We lit")
    after = own.bent(row(), [(place, place, "Advertisement\n")])
    assert words_of(after, "content") == ["The lamp was dark that night", "We lit it at six"]
    assert after["credits"] == [[TEXT.index("(Nor") + 14, TEXT.index("(Nor") + 14 + len("(Norvale Wire)")]]


def test_a_statement_whose_content_is_cut_off_is_gone() -> None:
    cut = TEXT.index("“We lit")
    after = own.bent(row(), [(cut, len(TEXT), "")])
    assert words_of(after, "content") == ["The lamp was dark that night"]
    assert after["credits"] == []


@given(some.lists(some.tuples(some.integers(0, len(TEXT)), some.integers(0, 6), some.text(max_size=4)), max_size=8))
def test_spans_stay_within_the_text(edits: list[tuple[int, int, str]]) -> None:
    apart: list[tuple[int, int, str]] = []
    for start, length, by in sorted(edits):
        if not apart or start >= apart[-1][1]:
            apart.append((start, min(len(TEXT), start + length), by))
    after = own.bent(row(), apart)
    for one in after["attributions"]:
        for role in ("source", "cue", "content"):
            for start, end in one[role]:
                assert 0 <= start < end <= len(after["text"])
