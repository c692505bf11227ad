"""Mentions against the bench's tagged sentences (PER, ORG, LOC): precision and recall of spans, per set.

    python evals/mentions.py [--bench FOLDER] [--limit N]

Persons count against PER, organisations and outlets against ORG, countries and places against LOC; a mention counts
where it overlaps a tagged name of its kind, one for one. Titles alone and adjectives of countries are left out, which the
sets do not tag. Prints a table and, last, one JSON object. Where the bench is not there, it says so and ends well.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sumber.facts.mentions import find_mentions

CLASSES = {"person": "PER", "organisation": "ORG", "outlet": "ORG", "country": "LOC", "place": "LOC"}
Span = tuple[int, int, str]


def sentence(row: dict, spaced: bool) -> tuple[str, list[Span]]:
    """The text of a row of tokens and tags, and its names."""
    text, names, kind, begin = "", [], "", 0
    for token, tag in zip(row["tokens"], row["tags"], strict=True):
        start = len(text) + (1 if text and spaced else 0)
        if kind and not tag.startswith("I-"):
            names.append((begin, len(text), kind))
            kind = ""
        if tag.startswith("B-") or (tag.startswith("I-") and not kind):
            kind, begin = tag[2:5], start
        text += (" " if text and spaced else "") + token
    if kind:
        names.append((begin, len(text), kind))
    return text, [name for name in names if name[2] in ("PER", "ORG", "LOC")]


def found(text: str, language: str) -> Iterator[Span]:
    """The mentions as the sets would tag them."""
    mentions, actors = find_mentions(text, language=language)
    names = {actor.id: actor.names for actor in actors}
    for mention in mentions:
        words = mention.span.slice(text)
        if mention.kind == "country" and words not in (mention.name, *names.get(mention.id, ())[:1]):
            continue
        yield mention.span.start, mention.span.end, CLASSES[mention.kind]


def count(gold: list[Span], given: list[Span], into: Counter[str]) -> None:
    """Hits one for one, by overlap and kind."""
    left = list(gold)
    for start, end, kind in given:
        hit = next((name for name in left if name[2] == kind and start < name[1] and name[0] < end), None)
        if hit is not None:
            left.remove(hit)
            into[f"{kind} hit"] += 1
        into[f"{kind} given"] += 1
    for _, _, kind in gold:
        into[f"{kind} gold"] += 1


def main() -> None:
    """Score every set."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    words.add_argument("--limit", type=int, default=1000, help="sentences a set")
    given = words.parse_args()
    files = sorted((given.bench / "mentions" / "data").glob("*.jsonl"))
    if not files:
        print(f"no bench at {given.bench}: nothing to score (give its folder with --bench)")
        return
    answer = {}
    print("set                    kind  precision  recall")
    for path in files:
        language, into = path.name.split("_")[0], Counter[str]()
        for line in path.read_text(encoding="utf-8").splitlines()[: given.limit]:
            text, gold = sentence(json.loads(line), language not in ("zh", "ja", "ko"))
            count(gold, list(found(text, language)), into)
        for kind in ("PER", "ORG", "LOC"):
            hit, all_given, gold_count = into[f"{kind} hit"], into[f"{kind} given"], into[f"{kind} gold"]
            precision, recall = 100 * hit / max(1, all_given), 100 * hit / max(1, gold_count)
            print(f"{path.stem:22} {kind:5} {precision:9.1f} {recall:7.1f}")
            answer[f"{path.stem} {kind}"] = {"precision": round(precision, 1), "recall": round(recall, 1)}
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
