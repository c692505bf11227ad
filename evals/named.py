"""How well countries and outlets are found in sentences of our own, in fifteen languages: `python evals/named.py [--errors]`.

`named.toml` has the sentences, each with the countries or outlets that a reader finds in it. A sentence's finds and its
gold are compared as multisets of codes, whether or not a capital stands for the government (`exact` counts that too).
Prints a table and, last, one JSON object; `--errors` prints every sentence that is not all right, with what is missing
(-) and what is too much (+).
"""

from __future__ import annotations

import argparse
import json
import tomllib
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from sumber import find_facts

KINDS = ("country", "outlet")


class Case(NamedTuple):
    """A sentence, its language, the kind of name to be found, and the names that are there."""

    kind: str
    language: str
    text: str
    gold: list[str]


class Score(Struct):
    """How many names are there, how many were found, and how many of these rightly."""

    gold: int = 0
    found: int = 0
    hit: int = 0

    def add(self, gold: Counter[str], found: Counter[str]) -> None:
        """Count one sentence."""
        self.gold += gold.total()
        self.found += found.total()
        self.hit += (gold & found).total()

    @property
    def shares(self) -> dict[str, float]:
        """Precision and recall in per cent."""
        return {
            "precision": round(100 * self.hit / self.found, 1) if self.found else 100.0,
            "recall": round(100 * self.hit / self.gold, 1) if self.gold else 100.0,
        }


def cases() -> list[Case]:
    """The sentences in the order of the file."""
    table = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    return [Case(kind, row["language"], row["text"], row["gold"]) for kind in KINDS for row in table[kind]]


def named(case: Case) -> list[str]:
    """The codes or ids found in a sentence, in their order; `*` behind a code marks a capital or seat for its government."""
    return [
        mention.id.partition(":")[2] + "*" * mention.metonymy
        for mention in find_facts(case.text, language=case.language).mentions
        if mention.kind == case.kind
    ]


def main() -> None:
    """Count what is found."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--errors", action="store_true")
    given = words.parse_args()
    by_kind: dict[str, Score] = defaultdict(Score)
    by_language: dict[str, dict[str, Score]] = defaultdict(lambda: {kind: Score() for kind in KINDS})
    for case in cases():
        found = named(case)
        if case.kind == "country":
            by_kind["exact"].add(Counter(case.gold), Counter(found))
        gold, got = (Counter(name.rstrip("*") for name in names) for names in (case.gold, found))
        for score in (by_kind[case.kind], by_language[case.language][case.kind]):
            score.add(gold, got)
        if given.errors and gold != got:
            missing = [f"-{name}" for name in (gold - got).elements()]
            print(
                case.language,
                case.kind,
                case.text,
                " ".join([*missing, *(f"+{name}" for name in (got - gold).elements())]),
                sep=" | ",
            )
    print("language  country  precision  recall  outlet  precision  recall")
    for language, scores in by_language.items():
        country, outlet = (scores[kind] for kind in KINDS)
        print(
            f"{language:8} {country.gold:8} {country.shares['precision']:10.1f} {country.shares['recall']:7.1f}"
            f" {outlet.gold:7} {outlet.shares['precision']:10.1f} {outlet.shares['recall']:7.1f}"
        )
    total = {name: by_kind[name].shares for name in (*KINDS, "exact")}
    shares = {tag: {kind: score.shares for kind, score in scores.items()} for tag, scores in by_language.items()}
    print(json.dumps({**total, "by_language": shares}))


if __name__ == "__main__":
    main()
