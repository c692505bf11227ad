"""How well titles, dates and people are read: `python evals/metadata.py [--bench DIR] [--set NAME] [--show FIELD]`.

Runs the readers of metadata alone over the sets of the reading bench and prints one line a set: shares of titles, days
and authors that are right by the bench's own metrics, and the time a page takes on top of parsing. With `--show` the pages
that a field fails on are printed. Where the bench is not there, says so and ends.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

from sumber.article.about import About
from sumber.article.dates import find_dates
from sumber.article.outlet import find_canonical, find_outlet, find_section
from sumber.article.people import authors_of, find_people
from sumber.article.title import find_title
from sumber.page import open_page, parse

SETS = ("fundus", "naeb", "wcxb", "htmldate", "trafeval", "aeb")
WITHOUT_ADDRESS = ("htmldate", "trafeval")


def load(bench: Path, name: str) -> ModuleType:
    """One module of the bench, by its path."""
    path = bench / "reading" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"cannot load {path}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def read(data: bytes, url: str | None) -> tuple[dict[str, Any], float]:
    """What is read of one page, and the seconds of processor time that it took after parsing."""
    document = parse(open_page(data, url=url))
    start = time.process_time()
    about = About(document)
    title = find_title(about)
    dates = find_dates(about, anchor=title.anchor)
    people = find_people(about, anchor=title.anchor)
    found = {
        "title": title.text,
        "date": dates.published.value if dates.published else None,
        "authors": list(authors_of(people)),
        "outlet": find_outlet(about),
        "canonical": find_canonical(about),
        "section": find_section(about),
        "evidence": {"title": title.evidence, "date": dates.published, "authors": people},
    }
    return found, time.process_time() - start


def scores(name: str, gold: dict[str, Any], found: dict[str, Any], metrics: ModuleType) -> dict[str, float]:
    """The scores of one page, by the bench's own functions."""
    got: dict[str, float] = {}
    if name == "htmldate":
        got["date"] = float(metrics.day_of(found["date"]) == gold["date"])
        return got
    if gold.get("title"):
        got["title"] = float(metrics.title_key(found["title"]) == metrics.title_key(gold["title"]))
    if gold.get("date"):
        got["date"] = float(metrics.day_of(found["date"]) == metrics.day_of(gold["date"]))
    if gold.get("author") or (name != "trafeval" and "author" in gold):
        got["author"] = metrics.name_f1(gold["author"], found["authors"])
    return got


def main() -> None:
    """Run it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    options.add_argument("--set", action="append", choices=SETS)
    options.add_argument("--show", choices=("title", "date", "author"))
    given = options.parse_args()
    if not (given.bench / "reading" / "datasets.py").exists():
        print(f"no bench at {given.bench}: nothing to measure (name its folder with --bench)")
        return
    datasets, metrics = load(given.bench, "datasets"), load(given.bench, "metrics")
    for name in given.set or SETS:
        rows, seconds = [], []
        for page in datasets.load(name):
            found, took = read(page.html(), None if name in WITHOUT_ADDRESS else page.url)
            row = scores(name, page.gold, found, metrics)
            rows.append(row)
            seconds.append(took)
            if given.show and row.get(given.show, 1.0) < 1.0:
                key = "authors" if given.show == "author" else given.show
                print(f"{name} {page.id} {page.url}\n  gold  {page.gold.get(given.show)!r}\n  found {found[key]!r}")
                print(f"  by    {found['evidence'][key]}")
        fields = {key: [row[key] for row in rows if key in row] for key in ("title", "date", "author")}
        means = " ".join(f"{key} {statistics.fmean(values):.4f} ({len(values)})" for key, values in fields.items() if values)
        print(f"{name:9} {len(rows)} pages  {means}  {1000 * statistics.fmean(seconds):.2f} ms")


if __name__ == "__main__":
    main()
