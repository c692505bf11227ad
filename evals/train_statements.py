"""A yardstick, never shipped: what the engine of statements reaches when a corpus teaches it which of its statements to keep.

    python evals/train_statements.py [--bench FOLDER]

The engine's own statements in `polnear_speech_train` are labelled right or wrong by the gold. A logistic regression
over what is said of each (stance, kind, verb, lengths, where the parts stand, what the speaker is) learns to tell
them apart, and those that are more likely wrong are dropped, by a threshold chosen on a fifth of the training
articles. Prints relation F1 on `polnear_speech_dev` before and after. PolNeAR is measured only: the weights are
thrown away.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import math
import random
import sys
from pathlib import Path
from typing import Any

from sumber.facts import find_facts
from sumber.model import Statement

Row = dict[str, Any]
Example = tuple[list[str], bool]
_ROUNDS, _RATE, _DECAY = 12, 0.15, 1e-6
_NAMES = ("person", "organisation", "country", "outlet")


def rows_at(path: Path) -> list[Row]:
    """The articles of a file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def features(row: Row, statement: Statement, kinds: dict[int, str]) -> list[str]:
    """What is said of a statement, as names of features."""
    text = row["text"]
    words = [len(span.slice(text).split()) for span in statement.content]
    cue = " ".join(span.slice(text).casefold() for span in statement.cue)
    speaker = statement.speaker_spans[0] if statement.speaker_spans else None
    first, last = statement.content[0], statement.content[-1]
    place = "none"
    if statement.cue:
        place = "before" if statement.cue[0].start < first.start else "behind" if statement.cue[0].start >= last.end else "within"
    kind = next((kinds[at] for at in range(speaker.start, speaker.end) if at in kinds), "none") if speaker is not None else "nobody"
    named = speaker.slice(text).split() if speaker is not None else []
    parts = {
        "bias": "",
        "stance": statement.stance,
        "kind": statement.kind,
        "basis": statement.basis.kind,
        "cue": cue,
        "place": place,
        "words": str(min(7, int(math.log2(1 + sum(words)) * 1.5))),
        "spans": str(min(3, len(words))),
        "speaker": kind,
        "speaker words": str(min(6, len(named))),
        "speaker alone": named[0].casefold() if len(named) == 1 else "",
        "capital": str(bool(named) and named[0][:1].isupper()),
        "via": str(min(2, len(statement.via))),
        "opens": first.slice(text).split()[0].casefold() if first.slice(text).split() else "",
        "comma": text[last.end : last.end + 1],
    }
    found = [f"{name}={value}" for name, value in parts.items()]
    found += [
        f"{one}={parts[one]}&{other}={parts[other]}"
        for one, other in (("kind", "place"), ("cue", "place"), ("stance", "speaker"), ("kind", "cue"))
    ]
    return found


def read(row: Row) -> tuple[Row, list[list[str]]]:
    """The engine's statements of one article in the bench's format, and the features of each."""
    facts = find_facts(row["text"], language=row["language"])
    kinds = {mention.span.start: mention.kind for mention in facts.mentions if mention.kind in _NAMES}
    told = [
        {
            "source": [[span.start, span.end] for span in one.speaker_spans],
            "cue": [[span.start, span.end] for span in one.cue],
            "content": [[span.start, span.end] for span in one.content],
            "kind": one.kind,
        }
        for one in facts.statements
    ]
    return {"id": row["id"], "attributions": told}, [features(row, one, kinds) for one in facts.statements]


def labels(row: Row, found: Row, scorer: Any) -> list[bool]:
    """Whether each statement is right: the content matches a gold one by half, the speakers share a word or both are missing."""
    tokens = scorer.tokens(row["text"])
    gold = [(scorer.pick(tokens, one["content"]), scorer.pick(tokens, one["source"])) for one in row["attributions"]]
    right = []
    for one in found["attributions"]:
        content, source = scorer.pick(tokens, one["content"]), scorer.pick(tokens, one["source"])
        right.append(
            any(
                2 * len(content & wanted) >= len(content | wanted) and (bool(source & who) or not (source or who)) and content
                for wanted, who in gold
            )
        )
    return [bool(one) for one in right]


def learn(examples: list[Example], chance: random.Random) -> dict[str, float]:
    """Weights of a logistic regression, averaged over the last half of its steps."""
    weights: dict[str, float] = {}
    sums: dict[str, float] = {}
    counted = 0
    for turn in range(_ROUNDS):
        chance.shuffle(examples)
        for names, right in examples:
            error = (1.0 if right else 0.0) - likely(weights, names)
            for name in names:
                weights[name] = weights.get(name, 0.0) * (1 - _DECAY) + _RATE / (1 + turn) * error
        if turn >= _ROUNDS // 2:
            counted += 1
            for name, weight in weights.items():
                sums[name] = sums.get(name, 0.0) + weight
    return {name: weight / counted for name, weight in sums.items()}


def likely(weights: dict[str, float], names: list[str]) -> float:
    """How likely a statement is right."""
    total = sum(weights.get(name, 0.0) for name in names)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def kept(found: Row, said: list[list[str]], weights: dict[str, float], least: float) -> Row:
    """The article with its likelier statements only."""
    chosen = [one for one, names in zip(found["attributions"], said, strict=True) if likely(weights, names) >= least]
    return {**found, "attributions": chosen}


def main() -> int:
    """Train, choose the threshold, and measure."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    folder = words.parse_args().bench.resolve() / "attribution"
    if not (folder / "score.py").exists():
        print(
            f"No bench at {folder}: its corpora are what this is trained and measured on (--bench names another).", file=sys.stderr
        )
        return 0
    sys.path.insert(0, str(folder))
    scorer = importlib.import_module("score")
    train = rows_at(folder / "data" / "polnear_speech_train.jsonl.gz")
    dev = rows_at(folder / "data" / "polnear_speech_dev.jsonl.gz")
    chance = random.Random("yardstick")
    done = [(row, *read(row)) for row in train]
    chance.shuffle(done)
    fifth = len(done) // 5
    weights = learn(examples_of(done[fifth:], scorer), chance)
    held = [row for row, _, _ in done[:fifth]]
    scores = {
        least / 20: scorer.score(held, [kept(found, said, weights, least / 20) for _, found, said in done[:fifth]])["relation"][
            "f1"
        ]
        for least in range(2, 12)
    }
    threshold = max(scores, key=lambda least: scores[least])
    weights = learn(examples_of(done, scorer), chance)
    tried = [read(row) for row in dev]
    before = scorer.score(dev, [found for found, _ in tried])["relation"]
    after = scorer.score(dev, [kept(found, said, weights, threshold) for found, said in tried])["relation"]
    print(
        json.dumps(
            {"untrained": before, "trained": after, "threshold": threshold, "statements": sum(len(said) for _, _, said in done)}
        )
    )
    return 0


def examples_of(done: list[tuple[Row, Row, list[list[str]]]], scorer: Any) -> list[Example]:
    """Every statement of these articles with its label."""
    return [(names, right) for row, found, said in done for names, right in zip(said, labels(row, found, scorer), strict=True)]


if __name__ == "__main__":
    raise SystemExit(main())
