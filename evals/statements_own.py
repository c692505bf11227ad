"""Statements against our own annotated articles: relation F1 by language, false statements, and what damage costs.

    python evals/statements_own.py [--bench FOLDER] [--part open|held_out] [--language TAG ...] [--damage] [--errors N]

The articles are those of `evals/statements/`; a quarter of them, by number, is held out (see the README there). The scorer and
the reader of the notation are the bench's, so without it nothing is measured, and this says so. `--damage` bends every article by
a seeded hand (marks dropped, marks swapped, paragraphs joined, names in lower case, gaps before commas, lines of scrapers in the
middle, a cut end) and prints how many points each kind of damage costs. `--errors` shows statements of the open part that were
missed or found wrongly.
"""

from __future__ import annotations

import argparse
import importlib
import json
import random
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import statements

HERE = Path(__file__).parent / "statements"
_MARKS = '"“”„«»‹›「」『』‘’'
_SWAPS = str.maketrans({"“": "«", "”": "»", "„": "“", "«": '"', "»": '"', "「": "“", "」": "”", "『": "‘", "』": "’"})
_LINES = ("[iklan_2]", "Share | Tweet | 12", "Advertisement", "Photo 1 / 7")

Row = dict[str, Any]


def parts(language: str | None = None) -> Iterator[tuple[str, Row]]:
    """Every article as ("open" or "held_out", row)."""
    load = importlib.import_module("convert_markup").load
    for path in sorted(HERE.glob(f"{language or '*'}.txt")):
        for row in load(str(path)):
            yield ("open" if int(re.sub(r"\D", "", row["id"])) % 4 else "held_out"), row


def bent(row: Row, edits: list[tuple[int, int, str]]) -> Row:
    """The article with these pieces replaced (start, end, by what), its annotation moved along; statements that lost all their
    content are gone."""
    pieces, places, at = [], [0] * (len(row["text"]) + 1), 0
    done = 0
    for start, end, by in sorted(edits):
        for place in range(done, start):
            places[place] = at + place - done
        pieces += [row["text"][done:start], by]
        at += start - done
        for place in range(start, end):
            places[place] = at + min(place - start, len(by))
        at += len(by)
        done = end
    for place in range(done, len(row["text"]) + 1):
        places[place] = at + place - done
    text = "".join([*pieces, row["text"][done:]])

    def moved(spans: list[list[int]]) -> list[list[int]]:
        return [[places[start], places[end]] for start, end in spans if places[start] < places[end]]

    found = [
        {
            **one,
            **{role: moved(one[role]) for role in ("source", "cue", "content")},
            "via": [link for spans in one["via"] if (link := moved(spans))],
        }
        for one in row["attributions"]
    ]
    kept = [span for own in row["credits"] for span in moved([own])]
    return {**row, "text": text, "credits": kept, "attributions": [one for one in found if one["content"]]}


def dropped(row: Row, chance: random.Random) -> list[tuple[int, int, str]]:
    """Half of all quotation marks are gone."""
    places = [place for place, sign in enumerate(row["text"]) if sign in _MARKS and not _inside_word(row["text"], place)]
    return [(place, place + 1, "") for place in places if chance.random() < 0.5]


def swapped(row: Row, chance: random.Random) -> list[tuple[int, int, str]]:
    """Marks of other languages in the place of half of those that stand there."""
    found = [(place, sign.translate(_SWAPS)) for place, sign in enumerate(row["text"]) if sign in _MARKS]
    return [(place, place + 1, by) for place, by in found if by != row["text"][place] and chance.random() < 0.5]


def joined(row: Row, chance: random.Random) -> list[tuple[int, int, str]]:
    """Paragraphs run into each other."""
    return [(match.start(), match.end(), " ") for match in re.finditer("\n", row["text"]) if chance.random() < 0.7]


def lowered(row: Row, chance: random.Random) -> list[tuple[int, int, str]]:
    """A third of the capitals are small."""
    found = [place for place, sign in enumerate(row["text"]) if sign.isupper() and len(sign.lower()) == 1]
    return [(place, place + 1, row["text"][place].lower()) for place in found if chance.random() < 0.33]


def gapped(row: Row, chance: random.Random) -> list[tuple[int, int, str]]:
    """Blanks before commas and full stops."""
    found = [match.start() for match in re.finditer(r"(?<=\w)[,.](?=\s)", row["text"])]
    return [(place, place, " ") for place in found if chance.random() < 0.4]


def littered(row: Row, chance: random.Random) -> list[tuple[int, int, str]]:
    """Lines of scrapers between paragraphs."""
    found = [match.end() for match in re.finditer("\n", row["text"])]
    return [(place, place, f"{chance.choice(_LINES)}\n") for place in found if chance.random() < 0.5]


def cut(row: Row, chance: random.Random) -> list[tuple[int, int, str]]:
    """The last fifth is gone, in the middle of a word."""
    return [(round(len(row["text"]) * chance.uniform(0.75, 0.9)), len(row["text"]), "")]


DAMAGES: tuple[Callable[[Row, random.Random], list[tuple[int, int, str]]], ...] = (
    dropped, swapped, joined, lowered, gapped, littered, cut,
)  # fmt: skip


def _inside_word(text: str, place: int) -> bool:
    return 0 < place < len(text) - 1 and text[place - 1].isalpha() and text[place + 1].isalpha()


def measure(rows: list[Row], scorer: Any) -> dict[str, Any]:
    """Relation F1 (macro over languages, worst, by language), stance, outlets on the way, and false statements per negative."""
    found = [statements.predicted(row) for row in rows]
    report = scorer.score(rows, found)
    one_alone = {row["language"]: report for row in rows}
    languages = {tag: one["relation"]["f1"] for tag, one in report.get("by_language", one_alone).items()}
    negatives = [len(one["attributions"]) for row, one in zip(rows, found, strict=True) if not row["attributions"]]
    return {
        "articles": len(rows),
        "statements": sum(len(row["attributions"]) for row in rows),
        "relation_macro_f1": round(sum(languages.values()) / max(1, len(languages)), 2),
        "worst_f1": min(languages.values(), default=0.0),
        "by_language": languages,
        "direct_f1": report["by_kind"]["direct"]["relation"]["f1"],
        "indirect_f1": report["by_kind"]["indirect"]["relation"]["f1"],
        "stance": report["labels_given_match"]["stance"]["accuracy"],
        "via_f1": report["via_given_match"]["f1"],
        "credits_f1": report["credits"]["f1"],
        "false_per_negative": round(sum(negatives) / max(1, len(negatives)), 2),
    }


def main() -> int:
    """Measure the part asked for, or both."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    words.add_argument("--part", choices=("open", "held_out"), action="append")
    words.add_argument("--language", action="append")
    words.add_argument("--damage", action="store_true")
    words.add_argument("--errors", type=int, default=0)
    given = words.parse_args()
    folder = given.bench.resolve() / "attribution"
    if not (folder / "score.py").exists():
        print(f"No bench at {folder}: its scorer measures these articles (--bench names another).", file=sys.stderr)
        return 0
    sys.path.insert(0, str(folder))
    scorer = importlib.import_module("score")
    loaded = [one for language in given.language or [None] for one in parts(language)]
    told: dict[str, Any] = {}
    for part in given.part or ("open", "held_out"):
        rows = [row for where, row in loaded if where == part]
        told[part] = measure(rows, scorer)
        for damage in DAMAGES if given.damage else ():
            chance = random.Random(f"{part} {damage.__name__}")
            bad = measure([bent(row, damage(row, chance)) for row in rows], scorer)
            told[part].setdefault("lost", {})[damage.__name__] = round(
                told[part]["relation_macro_f1"] - bad["relation_macro_f1"], 2
            )
        print(json.dumps({part: told[part]}, ensure_ascii=False), flush=True)
    if given.errors:
        shown = [row for where, row in loaded if where == "open"]
        statements.show_errors(shown, [statements.predicted(row) for row in shown], given.errors)
    else:
        print(json.dumps(told, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
