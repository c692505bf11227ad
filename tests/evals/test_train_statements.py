"""The yardstick learns what tells right statements from wrong ones, and drops the wrong ones only."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from .test_damage import load

train = load("train_statements")
TEXT = "“We wait,” said Orla Brandt. The mayor denied the claim. According to Reuters, it rained."
ROW = {"id": "a", "text": TEXT, "language": "en", "attributions": []}


def test_every_statement_has_its_features() -> None:
    found, said = train.read(ROW)
    assert len(found["attributions"]) == len(said) == 3
    assert all("bias=" in names and len(names) == len(set(names)) for names in said)
    assert train.read(ROW) == (found, said)


def test_what_differs_shows() -> None:
    _, said = train.read(ROW)
    assert "kind=direct" in said[0]
    assert "stance=denied" in said[1]
    assert "speaker=outlet" in said[2]


def test_the_learner_tells_right_from_wrong() -> None:
    examples = [(["bias=", "cue=said"], True), (["bias=", "cue=rose"], False)] * 20
    weights = train.learn(examples, random.Random(1))
    assert train.likely(weights, ["bias=", "cue=said"]) > 0.8
    assert train.likely(weights, ["bias=", "cue=rose"]) < 0.2


def test_the_same_examples_teach_the_same() -> None:
    examples = [(["bias=", f"cue={number}"], number % 2 == 0) for number in range(30)]
    assert train.learn(list(examples), random.Random(1)) == train.learn(list(examples), random.Random(1))


@given(some.floats(0, 1), some.dictionaries(some.sampled_from(["kind=direct", "bias=", "stance=denied"]), some.floats(-40, 40)))
def test_what_is_kept_is_part_of_what_was_found(least: float, weights: dict[str, float]) -> None:
    found, said = train.read(ROW)
    chosen = train.kept(found, said, weights, least)
    assert [one for one in found["attributions"] if one in chosen["attributions"]] == chosen["attributions"]
    assert train.kept(found, said, weights, 0.0) == found


@pytest.mark.parametrize(("weights", "likely"), [({}, 0.5), ({"a": 1000.0}, 1.0), ({"a": -1000.0}, 0.0)])
def test_likelihood_is_bounded(weights: dict[str, float], likely: float) -> None:
    assert train.likely(weights, ["a"]) == pytest.approx(likely, abs=1e-9)


class Scorer:
    """Words by their places, as the bench's scorer gives them."""

    @staticmethod
    def tokens(text: str) -> list[tuple[int, int]]:
        """Where the words of a text stand."""
        places, at = [], 0
        for word in text.split(" "):
            places.append((at, at + len(word)))
            at += len(word) + 1
        return places

    @staticmethod
    def pick(tokens: list[tuple[int, int]], spans: list[list[int]]) -> frozenset[int]:
        """Which words lie in spans."""
        return frozenset(i for i, (start, end) in enumerate(tokens) if any(a <= start and end <= b for a, b in spans))


@pytest.mark.parametrize(
    ("content", "source", "right"),
    [([[9, 19]], [[0, 3]], True), ([[9, 19]], [], False), ([[0, 3]], [[0, 3]], False), ([[9, 14]], [[0, 3]], True)],
)
def test_a_statement_is_right_by_half_its_words_and_its_speaker(content: Any, source: Any, right: bool) -> None:
    row = {"text": "Ann said dark clear", "attributions": [{"content": [[9, 19]], "source": [[0, 3]]}]}
    assert train.labels(row, {"attributions": [{"content": content, "source": source}]}, Scorer) == [right]
