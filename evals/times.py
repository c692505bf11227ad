"""Times against the bench: spans and values per language, expressions a CPU second.

    python evals/times.py [--bench FOLDER] [--set recognizers|duckling]

Prints the bench's own table and, last, one JSON object for `evals/run.py`. Where the bench is not there, it says so and
ends well: the sets are other people's and do not travel with Sumber.
"""

from __future__ import annotations

import argparse
import json
import runpy
import time
from datetime import datetime
from pathlib import Path

from sumber.facts.times import find_times


def predicted(rows: list[dict], prefer: str) -> tuple[dict[str, list[dict]], int, float]:
    """Expressions by row, how many there are, and the CPU seconds that they took."""
    found, count, seconds = {}, 0, 0.0
    for row in rows:
        reference = datetime.fromisoformat(row["reference"].replace("Z", "+00:00")) if row.get("reference") else None
        start = time.process_time()
        times = find_times(row["text"], language=row["language"].split("-")[0], reference=reference, prefer=prefer)  # type: ignore[arg-type]
        seconds += time.process_time() - start
        count += len(times)
        found[row["id"]] = [{"start": one.span.start, "end": one.span.end, "value": one.value} for one in times]
    return found, count, seconds


def main() -> None:
    """Score one set."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    words.add_argument("--set", choices=("recognizers", "duckling"), default="recognizers")
    given = words.parse_args()
    folder = given.bench / "time"
    if not folder.is_dir():
        print(f"no bench at {given.bench}: nothing to score (give its folder with --bench)")
        return
    rows = [json.loads(line) for line in (folder / f"{given.set}.jsonl").read_text(encoding="utf-8").splitlines()]
    scorer = runpy.run_path(str(folder / "score.py"))
    found, count, seconds = predicted(rows, "future" if given.set == "duckling" else "past")
    table = scorer["table"](scorer["score"](rows, found))
    print("lang  rows  gold  strict  relaxed  value")
    for language, size, gold, strict, relaxed, _, _, value in table:
        print(f"{language:5} {size:5} {gold:5} {strict:7.1f} {relaxed:8.1f} {value:6.1f}")
    whole = table[-1]
    answer = {"strict": round(whole[3], 1), "value": round(whole[7], 1), "expressions_per_cpu_s": round(count / max(seconds, 1e-9))}
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
