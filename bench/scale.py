"""What tracing costs as a collection grows: articles a CPU second, peak memory, and the exponent of cost against size.

    python bench/scale.py [--sizes 1000 3000 10000] [--seed 1] [--parts copies trace] [--profile PART]

The articles and their facts are made by `stream.py`: reading pages and finding facts is not in the figures. `copies` is to
blank furniture, to fingerprint all texts and to find every pair that shares wording; `trace` is all of `join_stories`,
copies included. Each size runs in a process of its own. Memory is the peak of that process, and what of it the records took
before work began.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import math
import pstats
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from stream import stream

from sumber.model import Article, Facts
from sumber.story import join_stories
from sumber.story.copies import find_copies
from sumber.story.wording import read_bodies

SIZES = (1_000, 3_000, 10_000)
BOUND = 1.1
LEAST = {"copies": 3_000, "trace": 150}


def copies(articles: list[Article], facts: list[Facts]) -> int:
    """How many pairs share wording."""
    return len(find_copies(read_bodies(articles)))


def trace(articles: list[Article], facts: list[Facts]) -> int:
    """How many stories there are."""
    return len(join_stories(articles, facts))


PARTS: dict[str, Callable[[list[Article], list[Facts]], int]] = {"copies": copies, "trace": trace}


def megabytes(peak: bool = True) -> float:
    """The memory of this process: the most that it ever had, or what it has now."""
    if peak or not Path("/proc/self/statm").exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1024**2


def measure(part: str, number: int, seed: int) -> dict[str, Any]:
    """One run over so many articles, in this process."""
    join_stories(*map(list, zip(*stream(30, seed=seed), strict=True)))  # tables that are made once
    pairs = list(stream(number, seed=seed))
    articles, facts = [article for article, _ in pairs], [found for _, found in pairs]
    del pairs
    before = megabytes(peak=False)
    start = time.process_time()
    found = PARTS[part](articles, facts)
    taken = time.process_time() - start
    kilobytes = sum(len(article.text.encode()) for article in articles) / len(articles) / 1000
    return {
        "part": part, "articles": number, "found": found, "seconds": taken, "per_second": number / taken,
        "peak_mb": megabytes(), "records_mb": before, "kilobytes": kilobytes,
    }  # fmt: skip


def exponent(points: list[tuple[int, float]]) -> float:
    """The slope of the line through the logarithms."""
    return statistics.linear_regression([math.log(size) for size, _ in points], [math.log(taken) for _, taken in points]).slope


def apart(part: str, number: int, seed: int) -> dict[str, Any]:
    """One run in a process of its own."""
    command = [sys.executable, __file__, "--one", part, "--sizes", str(number), "--seed", str(seed)]
    answer: dict[str, Any] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return answer


def told(run: dict[str, Any]) -> str:
    """A line of the table."""
    size = f"{run['part']:7}{run['articles']:>9,} of {run['kilobytes']:.1f} kB"
    memory = f"{run['peak_mb']:7.0f} MB, {run['records_mb']:.0f} of them records"
    return f"{size}{run['per_second']:9.0f} a CPU second {memory}  {run['found']:,} found"


def profile(part: str, number: int, seed: int) -> None:
    """Print where the time goes."""
    articles, facts = map(list, zip(*stream(number, seed=seed), strict=True))
    measured = cProfile.Profile()
    measured.runcall(PARTS[part], articles, facts)
    pstats.Stats(measured).sort_stats("tottime").print_stats(40)


def main() -> int:
    """Print the table and the exponents; status 1 where one is above the bound, or the largest size too slow."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    words.add_argument("--one", choices=PARTS, help=argparse.SUPPRESS)
    words.add_argument("--profile", choices=PARTS, help="where the time goes on the largest size")
    asked = words.parse_args()
    if asked.one:
        print(json.dumps(measure(asked.one, asked.sizes[0], asked.seed)))
        return 0
    if asked.profile:
        profile(asked.profile, asked.sizes[-1], asked.seed)
        return 0
    print("Without reading pages and finding facts.")
    short = False
    for part in asked.parts:
        runs = []
        for number in asked.sizes:
            runs.append(apart(part, number, asked.seed))
            print(told(runs[-1]), flush=True)
        short |= runs[-1]["per_second"] < LEAST[part]
        if len(runs) > 1:
            slope = exponent([(run["articles"], run["seconds"]) for run in runs])
            short |= slope > BOUND
            print(f"{part:7} exponent {slope:.3f}{'' if slope <= BOUND else f', above {BOUND}'}")
    return int(short)


if __name__ == "__main__":
    sys.exit(main())
