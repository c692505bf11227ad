"""Statements against the bench: relation F1 by set and kind, speakers, outlets on the way, characters a CPU second.

    python evals/statements.py [--bench FOLDER] [--set NAME ...] [--errors N]

Prints one line a set and, last, one JSON object for `evals/run.py`. `--errors` shows so many statements that were missed
or found wrongly. PolNeAR, the German Wikinews and adaq are measured only: nothing here is trained. Where the bench is not
there, it says so and ends well: the sets are other people's and do not travel with Sumber.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import sys
import time
from pathlib import Path
from typing import Any

from sumber.facts import find_facts

SETS = {
    "cases": "cases_visible.txt",
    "polnear": "data/polnear_speech_dev.jsonl.gz",
    "dewikinews": "data/dewikinews_speech_dev.jsonl.gz",
    "adaq_ru": "data/adaq_ru_visible.jsonl",
    "adaq_cs": "data/adaq_cs_visible.jsonl",
}
FIRST_FIVE = ("en", "id", "ko", "ru", "vi")
HERE = Path(__file__).parent


def rows_of(folder: Path, name: str) -> list[dict[str, Any]]:
    """The annotated texts of a set."""
    path = folder / SETS[name]
    if path.suffix == ".txt":
        loaded: list[dict[str, Any]] = importlib.import_module("convert_markup").load(str(path))
        return loaded
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def predicted(row: dict[str, Any]) -> dict[str, Any]:
    """The statements and credits of one text in the bench's format, with the CPU seconds that they took."""
    start = time.process_time()
    facts = find_facts(row["text"], language=row["language"])
    seconds = time.process_time() - start
    return {
        "id": row["id"],
        "seconds": seconds,
        "credits": [[credit.span.start, credit.span.end] for credit in facts.credits if credit.span is not None],
        "attributions": [
            {
                "source": [[span.start, span.end] for span in statement.speaker_spans],
                "cue": [[span.start, span.end] for span in statement.cue],
                "content": [[span.start, span.end] for span in statement.content],
                "kind": statement.kind,
                "stance": statement.stance,
                "via": [[[link.span.start, link.span.end]] for link in statement.via],
            }
            for statement in facts.statements
        ],
    }


def summary(report: dict[str, Any]) -> dict[str, float]:
    """The numbers of one report that are followed over time."""
    found = {
        "relation_f1": report["relation"]["f1"],
        "direct_f1": report["by_kind"]["direct"]["relation"]["f1"],
        "indirect_f1": report["by_kind"]["indirect"]["relation"]["f1"],
        "speaker": report["source_given_match"]["overlap"] or 0.0,
        "chars_per_second": report.get("chars_per_second", 0),
    }
    by_language = report.get("by_language", {})
    if set(FIRST_FIVE) <= set(by_language):
        scores = {language: found["relation"]["f1"] for language, found in by_language.items()}
        found["macro_f1"] = report["relation_macro_f1"]
        found["first_five_f1"] = round(sum(scores[language] for language in FIRST_FIVE) / len(FIRST_FIVE), 2)
        found["worst_f1"] = min(scores.values())
        found["via_f1"] = report["via_given_match"]["f1"]
        found["credits_f1"] = report["credits"]["f1"]
        found["stance"] = report["labels_given_match"]["stance"]["accuracy"]
    return found


def show_errors(gold: list[dict[str, Any]], found: list[dict[str, Any]], count: int) -> None:
    """Print the first statements whose content nobody found, and those found that nobody annotated."""
    for row, guess in zip(gold, found, strict=True):
        text = row["text"]
        wanted = {tuple(map(tuple, one["content"])) for one in row["attributions"]}
        got = {tuple(map(tuple, one["content"])) for one in guess["attributions"]}
        for mark, spans in [("missed", wanted - got), ("extra", got - wanted)]:
            for content in sorted(spans):
                if count <= 0:
                    return
                count -= 1
                print(f"{mark:7} {row['id'][:30]:30} {' + '.join(text[start:end] for start, end in content)[:160]!r}")


def main() -> int:
    """Measure the sets named, or all."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    words.add_argument("--set", action="append", choices=sorted(SETS), dest="sets")
    words.add_argument("--errors", type=int, default=0)
    given = words.parse_args()
    folder = given.bench.resolve() / "attribution"
    if not (folder / "score.py").exists():
        print(f"No bench at {folder}: statements can only be measured beside it (--bench names another).")
        return 0
    sys.path.insert(0, str(folder))
    scorer = importlib.import_module("score")
    result = {}
    for name in given.sets or list(SETS):
        gold = rows_of(folder, name)
        found = [predicted(row) for row in gold]
        result[name] = summary(scorer.score(gold, found))
        numbers = "  ".join(f"{key} {value}" for key, value in result[name].items())
        print(f"{name:12} {numbers}", flush=True)
        show_errors(gold, found, given.errors)
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
