"""Trains the taggers of names in `facts/mentions/models/` on tagged sentences, and scores them on others.

    pip install python-crfsuite
    python evals/train_mentions.py [--bench FOLDER] [--only sr] [--write]

Trained on: Universal NER (Serbian, Portuguese, English, Chinese; CC BY-SA 4.0), factRuEval 2016 (Russian; MIT), KLUE (Korean;
CC BY-SA 4.0), NERGrit and NERP (Indonesian).
Sets with a part of their own for scoring are scored on that, the others on their last fifth, on which no model is trained.
Prints the F1 of spans with their kinds, both ends right; `--write` writes the models.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import zlib
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import pycrfsuite
from mentions import KINDS, sentence, unseen

from sumber.facts.mentions.clues import characters, clues_of_characters, clues_of_words, listed, words
from sumber.facts.mentions.gazetteer import gazetteer
from sumber.facts.mentions.tagger import Model, Tagger
from sumber.facts.mentions.tokens import tokenize
from sumber.knowledge.names import load_names, pack
from sumber.model import Span

LABELS = ("O", *(f"{part}-{kind}" for kind in KINDS for part in "BIES"))
_MOST_WEIGHT = (1 << 15) - 1
_LEAST_WEIGHT = 0.01
_STEP = 0.01
_NEVER = -1000.0
Name = tuple[int, int, str]
Row = tuple[str, list[Name]]


class Set(NamedTuple):
    """Files to train on, files to score on (else the last fifth), and what the model must know of the language.

    `also` are languages whose sentences are learnt too, which a small set gains from; its own count `times` times then.
    """

    train: tuple[str, ...]
    score: tuple[str, ...] = ()
    script: str = "Latn"
    inflected: bool = False
    by_character: bool = False
    c1: float = 0.05
    c2: float = 0.05
    also: tuple[str, ...] = ()
    times: int = 1


SETS = {
    "sr": Set(("sr_uner_train",), ("sr_uner_dev",), inflected=True, c1=0.02, c2=0.1),
    "pt": Set(("pt_uner_train",), ("pt_uner_dev",), c1=0.02, c2=0.1),
    "ru": Set(("ru_factrueval_dev",), script="Cyrl", inflected=True),
    "id": Set(("id_nergrit_train",), also=("pt", "en"), times=2),
    "id.uncased": Set(("id_nerp_train",)),
    "en": Set(("en_uner_dev",), also=("pt", "id", "sr"), times=2),
    "ko": Set(("ko_klue_80",), script="Hang", by_character=True),
    "zh": Set(("zh_uner_train",), ("zh_uner_dev",), script="Hani", by_character=True),
}


def clues_of(text: str, language: str, about: Set, plain: set[str]) -> list[list[str]]:
    """The features of each word or character of a sentence, as the tagger sees them."""
    names = load_names(about.script, inflected=about.inflected)
    tokens = characters(text, Span(0, len(text))) if about.by_character else words(text, Span(0, len(text)))
    kinds = listed(tokens, tokenize(text, gazetteer(language)).tokens)
    if about.by_character:
        return list(clues_of_characters(tokens, kinds, names))
    return list(clues_of_words(tokens, kinds, names, plain.__contains__))


def labels_of(text: str, names: list[Name], about: Set) -> list[str]:
    """The label of each word or character."""
    made = []
    for token in characters(text, Span(0, len(text))) if about.by_character else words(text, Span(0, len(text))):
        name = next((name for name in names if name[0] < token.end and token.start < name[1]), None)
        if name is None:
            made.append("O")
            continue
        begins, ends = token.start <= name[0], token.end >= name[1]
        made.append(f"{'S' if begins and ends else 'B' if begins else 'E' if ends else 'I'}-{name[2]}")
    return made


def plain_words(rows: list[Row]) -> set[str]:
    """The words met in small letters."""
    return {token.text for text, _ in rows for token in words(text, Span(0, len(text))) if token.text.islower()}


def train(learnt: dict[str, list[Row]], language: str, about: Set, rounds: int) -> Model:
    """The model learnt from these sentences, by their language."""
    plain = set() if about.by_character else plain_words(learnt[language])
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    for tag, rows in learnt.items():
        for text, found in rows:
            if text:
                clues, labels = clues_of(text, tag, about, plain), labels_of(text, found, about)
                for _ in range(about.times if tag == language else 1):
                    trainer.append(clues, labels)
    trainer.set_params({"c1": about.c1, "c2": about.c2, "max_iterations": rounds, "feature.possible_transitions": True})
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
    return packed(info.state_features, info.transitions, plain, about)


def may_follow(before: str, label: str) -> bool:
    """Whether a label can stand behind another: names begin, go on and end."""
    goes_on = before[0] in "BI"
    return label[0] in "IE" and label[2:] == before[2:] if goes_on else label[0] in "OBS"


def packed(states: dict[tuple[str, str], float], follows: dict[tuple[str, str], float], plain: set[str], about: Set) -> Model:
    """Weights in two bytes each; features that hardly weigh are left out."""
    rows: dict[str, list[float]] = {}
    for (clue, label), weight in states.items():
        rows.setdefault(clue, [0.0] * len(LABELS))[LABELS.index(label)] = weight
    rows = {clue: row for clue, row in rows.items() if max(map(abs, row)) >= _LEAST_WEIGHT and "\n" not in clue}
    unit = max(_STEP, max(abs(weight) for row in rows.values() for weight in row) / _MOST_WEIGHT)
    clues = sorted(rows)
    weights = array("H", (round(weight / unit) + _MOST_WEIGHT + 1 for clue in clues for weight in rows[clue])).tobytes()
    steps = tuple(
        tuple(follows.get((before, label), 0.0) if may_follow(before, label) else _NEVER for label in LABELS) for before in LABELS
    )
    return Model(
        LABELS, unit, zlib.compress("\n".join(clues).encode(), 9), zlib.compress(weights, 9), steps, pack(plain),
        about.script, about.inflected, about.by_character,
    )  # fmt: skip


def spans(tagger: Tagger, text: str, language: str) -> Iterator[Name]:
    """What the tagger finds."""
    yield from (tuple(found) for found in tagger.tag(text, Span(0, len(text)), tokenize(text, gazetteer(language)).tokens))


def score(model: Model, rows: list[Row], language: str) -> dict[str, float]:
    """F1 of the names, in all and by kind."""
    tagger = Tagger(model)
    counts = {kind: [0, 0, 0] for kind in ("all", *KINDS)}
    for text, names in rows:
        given, gold = set(spans(tagger, text, language)), set(names)
        for kind, count in counts.items():
            one, other = ({name for name in part if kind in ("all", name[2])} for part in (gold, given))
            for place, number in enumerate((len(one & other), len(one), len(other))):
                count[place] += number
    return {kind: round(200 * hit / max(gold + given, 1), 1) for kind, (hit, gold, given) in counts.items()}


def parts(bench: Path, about: Set) -> tuple[list[Row], dict[str, list[Row]]]:
    """The sentences to learn from, and those to score on by their file."""

    def read(name: str) -> tuple[list[Row], list[Row]]:
        path = bench / "mentions" / "data" / f"{name}.jsonl"
        rows = [sentence(json.loads(line), not about.by_character) for line in path.read_text("utf-8").splitlines()]
        held = len(unseen(path))
        return rows[: len(rows) - held], rows[len(rows) - held :]

    learnt = [row for name in about.train for row in read(name)[0]]
    return learnt, {name: read(name)[1] for name in about.score or about.train}


def main() -> None:
    """Train, score, write."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    options.add_argument("--only", default="")
    options.add_argument("--rounds", type=int, default=90)
    options.add_argument("--write", action="store_true")
    given = options.parse_args()
    for name, about in SETS.items():
        if given.only and name not in given.only.split(","):
            continue
        language = name.split(".")[0]
        learnt = {tag: parts(given.bench, SETS[tag])[0] for tag in about.also}
        learnt[language], scored = parts(given.bench, about)
        model = train(learnt, language, about, given.rounds)
        for file, rows in scored.items():
            size = len(msgspec.msgpack.encode(model)) / 1e6
            print(f"{file:22}", score(model, rows, language), f"{size:.2f} MB", flush=True)
        if given.write:
            folder = Path("src/sumber/facts/mentions/models")
            folder.mkdir(exist_ok=True)
            (folder / f"{name}.bin").write_bytes(msgspec.msgpack.encode(model))


if __name__ == "__main__":
    main()
