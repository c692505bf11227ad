"""Mentions against the bench's tagged sentences (PER, ORG, LOC): precision, recall and F1 of spans, per set.

    python evals/mentions.py [--bench FOLDER] [--limit N]

Scored on sentences that the shipped taggers have not seen: sets for scoring, and the last fifth of the others
(`train_mentions.py`). Persons count against PER, organisations and outlets against ORG, countries and places against
LOC; a mention counts where both its ends and its kind are right, and, under `overlap`, where it shares a character with
a tagged name of its kind, one for one. Titles alone and adjectives of countries are left out, which the sets do not tag.
Prints a table and, last, one JSON object. Where the bench is not there, it says so and ends well.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sumber.facts.mentions import find_mentions
from sumber.facts.mentions.gazetteer import gazetteer
from sumber.facts.mentions.tokens import tokenize
from sumber.model import Span as Place

KINDS = ("PER", "ORG", "LOC")
SCORED = ("sr_uner_dev", "pt_uner_dev", "zh_uner_dev")
FIFTHS = ("en_uner_dev", "id_nergrit_train", "id_nerp_train", "ko_klue_80", "ru_factrueval_dev")
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
    offices = {role.office for actor in actors for role in actor.roles}
    adjectives = {token.start for token in tokenize(text, gazetteer(language)).tokens if token.kind == "J"}
    for mention in mentions:
        if any(other.span != mention.span and is_within(mention.span, other.span) for other in mentions):
            continue
        is_title = mention.kind == "person" and mention.span.slice(text) in offices
        if not is_title and not (mention.kind == "country" and mention.span.start in adjectives):
            yield mention.span.start, mention.span.end, CLASSES[mention.kind]


def is_within(span: Place, other: Place) -> bool:
    """Whether a span lies in another: the sets do not tag names within names."""
    return other.start <= span.start and span.end <= other.end


def count(gold: list[Span], given: list[Span], into: Counter[str]) -> None:
    """Hits one for one, exact and by overlap."""
    left = list(gold)
    for start, end, kind in given:
        hit = next((name for name in left if name[2] == kind and start < name[1] and name[0] < end), None)
        if hit is not None:
            left.remove(hit)
            into[f"{kind} overlap"] += 1
    for kind in KINDS:
        one, other = ({name for name in part if name[2] == kind} for part in (gold, given))
        into[f"{kind} hit"] += len(one & other)
        into[f"{kind} given"] += len(other)
        into[f"{kind} gold"] += len(one)


def unseen(path: Path) -> list[str]:
    """The sentences of a set that no tagger was trained on; none where it was trained on all."""
    lines = path.read_text(encoding="utf-8").splitlines()
    if path.stem in SCORED:
        return lines
    return lines[len(lines) * 4 // 5 :] if path.stem in FIFTHS else []


def figures(into: Counter[str], kinds: tuple[str, ...], hits: str) -> tuple[float, float, float]:
    """Precision, recall and F1 in percent, over these kinds together."""
    hit, given, gold = (sum(into[f"{kind} {part}"] for kind in kinds) for part in (hits, "given", "gold"))
    return 100 * hit / max(1, given), 100 * hit / max(1, gold), 200 * hit / max(1, given + gold)


def main() -> None:
    """Score every set."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    words.add_argument("--limit", type=int, default=0, help="sentences a set")
    given = words.parse_args()
    files = sorted((given.bench / "mentions" / "data").glob("*.jsonl"))
    if not files:
        print(f"no bench at {given.bench}: nothing to score (give its folder with --bench)")
        return
    answer = {}
    print("set                    kind  precision  recall     F1   overlap F1")
    for path in files:
        language, into = path.name.split("_")[0], Counter[str]()
        for line in unseen(path)[: given.limit or None]:
            text, gold = sentence(json.loads(line), language not in ("zh", "ja", "ko"))
            count(gold, list(found(text, language)), into)
        if not into:
            continue
        for name, kinds in (*((kind, (kind,)) for kind in KINDS), ("all", KINDS)):
            precision, recall, f1 = figures(into, kinds, "hit")
            overlap = figures(into, kinds, "overlap")[2]
            print(f"{path.stem:22} {name:5} {precision:9.1f} {recall:7.1f} {f1:6.1f} {overlap:12.1f}")
            answer[f"{path.stem} {name}"] = {"f1": round(f1, 1), "overlap": round(overlap, 1)}
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
