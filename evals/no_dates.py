"""Sentences that hold no time, in eighteen languages: `find_times` must find none in any of them.

    python evals/no_dates.py [--count 10000]

The sentences are those of `no_dates.toml`, each with many numbers and names in its places. Prints the first times that
were found, and last a JSON object: how many sentences there are, and the share of those without a find.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import tomllib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from sumber.facts.times import find_times

REFERENCE = datetime(2024, 9, 15, 12)
NAMES = ("Okoro", "Varnin", "Kovács", "Sudarma", "Lindqvist", "Marković", "Vilaça", "Abubakar")
_DAYS, _MOST = 32, 999


def sentences(count: int) -> Iterator[tuple[str, str]]:
    """Languages and sentences in turn, `count` in all, the same at every run."""
    table = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    forms = [(language, form) for language, rows in table.items() for form in rows["sentences"]]
    chance = random.Random(20240915)
    for language, form in itertools.islice(itertools.cycle(forms), count):
        low, high = sorted(chance.sample(range(2, chance.choice((_DAYS, _DAYS, _MOST))), 2))
        filled = form.format(a=low, b=high, c=f"{low}.{high % 10}", x="{x}")
        while "{x}" in filled:
            filled = filled.replace("{x}", chance.choice(NAMES), 1)
        yield language, filled


def main() -> None:
    """Count what is found."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--count", type=int, default=10_000)
    words.add_argument("--show", type=int, default=20)
    given = words.parse_args()
    found = [
        (language, text, time.span.slice(text), time.value)
        for language, text in sentences(given.count)
        for time in find_times(text, language=language, reference=REFERENCE)
    ]
    for row in found[: given.show]:
        print(*row, sep=" | ")
    clean = 1 - len({text for _, text, _, _ in found}) / given.count
    print(json.dumps({"sentences": given.count, "found": len(found), "clean": clean}))


if __name__ == "__main__":
    main()
