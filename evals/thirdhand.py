"""How clean texts fare when they are read as third-hand ones: what is wrongly called damage, and what is lost.

    python evals/thirdhand.py PAGES [SET ...]      PAGES: a folder with SET/gold.jsonl (id, lang, gold.text, gold.title)

Each line is one set: texts; texts with each kind of damage, per thousand; credits by kind; the share of words that
`read_plain` keeps; how often the title before the text is found again; how often the language is the set's own; and
milliseconds a text of language, damage and credits. The texts are bodies that people marked as clean, so that damage in
them is false, but for what the publishers themselves left in.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sumber.article.credits import find_credits
from sumber.article.damage import find_damage
from sumber.article.plain import read_plain
from sumber.model import Page
from sumber.text.language import identify


def texts(folder: Path) -> Iterator[tuple[str, str, str, str]]:
    """id, language, title and text of each page that has a text."""
    with (folder / "gold.jsonl").open(encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            gold = row["gold"]
            text = gold.get("text")
            if isinstance(text, str) and text.strip():
                yield row["id"], row.get("lang") or "", gold.get("title") or "", text


def measure(folder: Path, show: int) -> dict[str, object]:
    """The figures of one set."""
    count = kept = words = titled = titles = spoken = languages = 0
    damage: Counter[str] = Counter()
    sources: Counter[str] = Counter()
    clock: Counter[str] = Counter()
    for name, language, title, text in texts(folder):
        count += 1
        start = time.process_time()
        said = identify(text)
        clock["language"] += time.process_time() - start
        start = time.process_time()
        harmed = find_damage(text, language=said.language)
        clock["damage"] += time.process_time() - start
        start = time.process_time()
        named = find_credits(text, language=said.language)
        clock["credits"] += time.process_time() - start
        damage.update({one.kind for one in harmed})
        sources.update(credit.kind for credit in named)
        if language:
            languages += 1
            spoken += said.language.split("-")[0] == language[:2]
        whole = f"{title}\n\n{text}" if title else text
        article = read_plain(Page(b""), whole, id=name)
        words += len(text.split())
        kept += min(len(article.text.split()), len(text.split()))
        titles += bool(title)
        titled += bool(title) and " ".join((article.title or "").split()) == " ".join(title.split())
        for one in harmed if show else ():
            print(f"    {name}: {one.kind}: {one.text[:80]!r}")
    return {
        "texts": count,
        "damaged_per_1000": {kind: round(1000 * n / count, 1) for kind, n in sorted(damage.items())},
        "credits": dict(sorted(sources.items())),
        "words_kept": round(kept / words, 4),
        "titles_found": f"{titled}/{titles}",
        "language_right": f"{spoken}/{languages}",
        "ms": {step: round(1000 * seconds / count, 3) for step, seconds in sorted(clock.items())},
    }


def main(arguments: list[str]) -> int:
    """Measure the sets named, or all that are there."""
    show = "--show" in arguments
    given = [word for word in arguments if word != "--show"]
    if not given or not Path(given[0]).is_dir():
        print("give the folder of page sets as the first argument; without one there is nothing to measure")
        return 2
    root = Path(given[0])
    names = given[1:] or sorted(path.parent.name for path in root.glob("*/gold.jsonl"))
    identify("The model of languages is loaded by the first text that needs it.")
    for name in names:
        if any(True for _ in texts(root / name)):
            print(json.dumps({"set": name, **measure(root / name, show)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
