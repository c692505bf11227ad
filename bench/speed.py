"""Speed beside peers, in one run on one machine: pages per CPU second, and Sumber's ratio to each.

    python bench/speed.py --bench FOLDER [--sets aeb fundus] [--rounds 2]

Peers are measured where they are installed (`pip install trafilatura resiliparse`); each gives what it gives: trafilatura
with metadata, resiliparse the text alone. Absolute figures differ from machine to machine; the ratios hold better.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import statistics
import subprocess
import sys
from pathlib import Path

PEERS = ("trafilatura", "resiliparse", "newspaper4k")
MODULES = {"newspaper4k": "newspaper"}


def measure(bench: Path, reader: str, pages: str) -> dict:
    """One run of one reader over one set: the bench's own JSON answer."""
    done = subprocess.run(
        [sys.executable, "run.py", reader, pages, "--bootstrap", "0"],
        cwd=bench / "reading",
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout.strip().splitlines()[-1])


def main() -> int:
    """Print the table; the exit status is 0 also where there is no bench to run on, which is said."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    words.add_argument("--sets", nargs="+", default=["aeb", "fundus"])
    words.add_argument("--rounds", type=int, default=2)
    given = words.parse_args()
    bench = given.bench.resolve()
    if not (bench / "reading" / "run.py").exists():
        print(f"No bench at {bench}: nothing to measure on (BENCH=folder names another).")
        return 0
    readers = ["sumber", *(peer for peer in PEERS if importlib.util.find_spec(MODULES.get(peer, peer)))]
    print(f"{'set':8} {'reader':12} {'pages/CPU s':>12} {'ratio':>7} {'F1':>7} {'p50 ms':>8} {'peak MB':>8}")
    for pages in given.sets:
        runs: dict[str, list[dict]] = {reader: [] for reader in readers}
        for _ in range(given.rounds):  # in turn, so that a drifting machine drifts for all
            for reader in readers:
                runs[reader].append(measure(bench, reader, pages))
        speeds = {reader: statistics.median(run["pages_per_cpu_s"] for run in found) for reader, found in runs.items()}
        for reader, found in runs.items():
            last = found[-1]
            ratio = speeds["sumber"] / speeds[reader]
            print(
                f"{pages:8} {reader:12} {speeds[reader]:12.1f} {ratio:6.1f}x {last.get('f1') or 0:7.4f} "
                f"{last['p50_ms']:8.2f} {last['peak_rss_mb']:8.1f}",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
