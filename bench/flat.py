"""Whether memory stays flat while one process reads page after page.

    python bench/flat.py [--bench FOLDER] [--pages 20000] [--facts]

The pages of the bench's reading sets (without a bench, those of examples/) are read over and over, each time at another
address and with a word of its own in the text and in its class names, so that nothing that is kept for a page, an
address, a name or a class is met again.
Prints the resident memory after 1,000, 2,000, 5,000 ... pages and, last, one JSON object with the drift since the first thousand.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import itertools
import json
from collections.abc import Iterator
from pathlib import Path

import sumber

HERE = Path(__file__).parent
MOST_BYTES = 80_000  # a page: larger ones take most of the time and keep nothing more
STEPS = (1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 50_000, 75_000, 100_000)


def resident() -> float:
    """The resident memory of this process in MB; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * 4096 / 1_000_000


def sources(bench: Path) -> list[bytes]:
    """The pages, compressed as they lie there."""
    found = sorted((bench / "reading" / "pages").glob("*/pages/*.gz"))
    found = found or sorted((HERE.parent / "examples" / "pages").rglob("*.html"))
    data = (path.read_bytes() if path.suffix == ".gz" else gzip.compress(path.read_bytes()) for path in found)
    return [page for page in data if len(page) < MOST_BYTES // 4]


def changed(page: bytes, turn: int) -> bytes:
    """The page with words of its own: in a paragraph, in the class names and in its title."""
    word = f"w{turn}x".encode()
    page = page.replace(b"<p>", b"<p class='" + word + b"'>" + word.title() + b" ", 3)
    return page.replace(b"<title>", b"<title>" + word + b" ", 1)[:MOST_BYTES]


def read_all(pages: list[bytes], count: int, facts: bool) -> Iterator[int]:
    """Read `count` pages; gives the number of pages read."""
    for turn, packed in zip(range(1, count + 1), itertools.cycle(pages), strict=False):
        article = sumber.read(
            changed(gzip.decompress(packed), turn), url=f"https://w{turn}.example.org/news/{turn}/word-{turn}-of-the-day"
        )
        if facts:
            sumber.find_facts(article)
        yield turn


def main() -> None:
    """Read and print."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    asked.add_argument("--pages", type=int, default=20_000)
    asked.add_argument("--facts", action="store_true", help="look for facts too")
    given = asked.parse_args()
    pages = sources(given.bench)
    print(f"{len(pages)} different pages, {given.pages} to read; {resident():.0f} MB before the first")
    seen: dict[int, float] = {}
    for turn in read_all(pages, given.pages, given.facts):
        if turn in STEPS or turn == given.pages:
            gc.collect()
            seen[turn] = round(resident(), 1)
            print(f"{turn:8,} pages {seen[turn]:8.1f} MB", flush=True)
    first = min(seen)
    print(json.dumps({"mb": seen, "drift_mb": round(seen[max(seen)] - seen[first], 1)}))


if __name__ == "__main__":
    main()
