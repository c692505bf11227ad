"""Readers side by side, in one run on one machine: pages per CPU second, Sumber's ratio to each, F1 where there is gold.

    python bench/speed.py --bench FOLDER [--sets aeb fundus] [--rounds 2] [--picture FILE]

Where there is no bench, the pages of `examples/` are read, which have no gold. Peers are measured where they are installed
(`pip install trafilatura resiliparse`); each gives what it gives. Absolute figures differ from machine to machine, and
with what else runs on it; the ratios hold better.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from picture import Row, picture
from readers import READERS, installed

HERE = Path(__file__).parent
EXAMPLES = HERE.parent / "examples" / "pages"
NOTE = "F1 of the body. Sumber's model was trained on these pages; what it reaches on unseen sites is in docs/accuracy.md."


def run(command: list[str | Path], folder: Path) -> dict[str, Any]:
    """The JSON that a command prints last."""
    done = subprocess.run([sys.executable, *map(str, command)], cwd=folder, capture_output=True, text=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer


def measure(reader: str, pages: str, bench: Path | None) -> dict[str, Any]:
    """One run of one reader over one set: by the bench, or over the examples."""
    if bench is None:
        return run([HERE / "readers.py", reader, EXAMPLES], HERE)
    return run(["run.py", reader, pages, "--bootstrap", "0"], bench / "reading")


def rows_of(pages: str, bench: Path | None, rounds: int) -> list[Row]:
    """Every reader that is installed, on one set."""
    runs: dict[str, list[dict[str, Any]]] = {reader: [] for reader in installed()}
    for _ in range(rounds):  # in turn, so that a drifting machine drifts for all
        for reader, found in runs.items():
            found.append(measure(reader, pages, bench))
    speeds = {reader: statistics.median(one["pages_per_cpu_s"] for one in found) for reader, found in runs.items()}
    return [
        Row(pages, reader, speeds[reader], speeds["sumber"] / speeds[reader], found[-1].get("f1"), found[-1]["peak_rss_mb"])
        for reader, found in runs.items()
    ]


def main() -> int:
    """Print the table and, where asked, write the picture."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    words.add_argument("--sets", nargs="+", default=["aeb", "fundus"])
    words.add_argument("--rounds", type=int, default=2)
    words.add_argument("--picture", type=Path)
    given = words.parse_args()
    bench: Path | None = given.bench.resolve()
    sets = given.sets
    if not (given.bench / "reading" / "run.py").exists():
        print(f"No bench at {bench}: the examples are read (BENCH=folder names one).")
        bench, sets = None, ["examples"]
    print(f"{'set':9}{'reader':18}{'pages/CPU s':>12}{'Sumber is':>11}{'F1':>7}{'peak MB':>9}  gives")
    rows: list[Row] = []
    for pages in sets:
        for row in rows_of(pages, bench, given.rounds):
            rows.append(row)
            gold = f"{row.f1:.3f}" if row.f1 else "-"
            told = f"{row.pages:9}{row.reader:18}{row.speed:12.1f}{row.ratio:10.1f}x{gold:>7}{row.megabytes:9.0f}"
            print(f"{told}  {READERS[row.reader].gives}", flush=True)
    if given.picture and bench is not None:
        given.picture.parent.mkdir(parents=True, exist_ok=True)
        given.picture.write_text(picture(rows, note=NOTE), "utf-8")
        print(f"Wrote {given.picture}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
