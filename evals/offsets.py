"""Every offset in every record of bench pages slices to the text that it claims, and the same bytes give the same answer.

    python evals/offsets.py [--bench FOLDER] [--pages 500]

Pages are taken from all reading sets by turns. Prints one JSON object: pages, claims that are false, records that differ
when the page is read again. The exit status is 1 where there is any. Where the bench is not there, it says so and ends well.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from pathlib import Path

import msgspec

import sumber

ROOT = Path(__file__).parents[1]


def main() -> int:
    """Read the pages and check them."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    words.add_argument("--pages", type=int, default=500)
    given = words.parse_args()
    if not (given.bench / "reading" / "datasets.py").exists():
        print(f"No bench at {given.bench}: name it with --bench.")
        return 0
    sys.path[:0] = [str(given.bench.resolve() / "reading"), str(ROOT)]
    import datasets
    from tests.properties.claims import false_claims

    sets = [datasets.load(name) for name in datasets.SETS]
    turns = (page for row in itertools.zip_longest(*sets) for page in row if page is not None)
    wrong: list[str] = []
    unlike = read = 0
    for page in itertools.islice(turns, given.pages):
        html = page.html()
        article = sumber.read(html, url=page.url)
        facts = sumber.find_facts(article)
        read += bool(article.text)
        found = false_claims(article, article.text) + false_claims(facts, article.text)
        wrong += [f"{page.id}{one}" for one in found]
        again = sumber.read(html, url=page.url)
        unlike += msgspec.json.encode((again, sumber.find_facts(again))) != msgspec.json.encode((article, facts))
    for one in wrong[:20]:
        print(one[:300], file=sys.stderr)
    print(json.dumps({"pages": given.pages, "with_text": read, "false_claims": len(wrong), "unlike_on_rereading": unlike}))
    return 1 if wrong or unlike else 0


if __name__ == "__main__":
    sys.exit(main())
