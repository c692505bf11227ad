"""How clean texts fare when they are read as third-hand ones: what is wrongly called damage, and what is lost.

    python evals/thirdhand/bodies.py PAGES [SET ...]      PAGES: a folder with SET/gold.jsonl (id, lang, gold.text, gold.title)

Each line is one set: texts; texts with each kind of damage, per thousand; credits by kind; the share of words that
`read_plain` keeps; how often the title before the text is found again; how often the language is the set's own; and
milliseconds a text of language, damage and credits; and of each kind of damage put into the texts by us, the share that
`read_plain` finds again. The texts are bodies that people marked as clean, so that damage in
them is false, but for what the publishers themselves left in.
"""

from __future__ import annotations

import json
import re
import sys
import textwrap
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


def spoil(text: str) -> Iterator[tuple[str, str]]:
    """A kind of damage and the text with that damage in it, for each kind that the text lends itself to."""
    lines = text.split("\n")
    yield "placeholder", f"{text}\n[reklama_2]"
    yield "counter", f"{text}\nKommentit (0)"
    if ", " in text:
        yield "spaced_punctuation", text.replace(", ", " , ", 1)
    glued = re.sub(r"([a-zà-ÿ]{3}\.)\s+([A-ZÀ-Þ][a-zà-ÿ]{2,} )", r"\1\2", text, count=1)
    if glued != text:
        yield "joined_paragraphs", glued
    if re.search(r"[à-ÿ]{1}", text):
        yield "mojibake", text.encode("utf-8").decode("cp1252", "replace")
    long = [line for line in lines if len(line) > 120]
    if long:
        yield "repeated_text", f"{text}\n{long[0]}"
        yield "table_residue", text.replace(long[0], long[0] + " |", 1)
        words = long[-1][:110].rsplit(" ", 1)[0].split(" ")
        while words and not words[-1][-1:].islower():
            words.pop()
        if len(" ".join(words)) > 80 and words[-1].isalpha() and words[-1].islower():
            yield "cut_end", "\n".join([*lines[: lines.index(long[-1])], " ".join(words)])
    if len(long) > 3 and text.count(" ") > 200:
        yield "hard_wrap", "\n\n".join(textwrap.fill(line, 72) for line in lines if line.strip())
    marks = re.sub(r"(?<=[A-Za-z])[’'](?=[a-z])", "?", text)
    if marks.count("?") > text.count("?") + 1:
        yield "lost_marks", marks


def measure(folder: Path, show: int) -> dict[str, object]:
    """The figures of one set."""
    count = kept = words = titled = titles = spoken = languages = 0
    damage: Counter[str] = Counter()
    sources: Counter[str] = Counter()
    clock: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    again: Counter[str] = Counter()
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
        for kind, spoiled in spoil(text):
            tried[kind] += 1
            hit = any(one.kind == kind for one in read_plain(Page(b""), spoiled, id=name).damage)
            again[kind] += hit
            if show and not hit:
                print(f"    {name}: missed {kind}")
    return {
        "texts": count,
        "damaged_per_1000": {kind: round(1000 * n / count, 1) for kind, n in sorted(damage.items())},
        "credits": dict(sorted(sources.items())),
        "damage_found": {kind: round(again[kind] / n, 3) for kind, n in sorted(tried.items())},
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
