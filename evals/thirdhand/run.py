"""How well third-hand texts are read: `python evals/thirdhand/run.py [--seed WORD] [--show KIND] [--facts] [--no-packs] [--later]`.

Clean articles of our own writing in 15 languages are damaged by a seeded hand and read again; what is found is held against gold.
Prints tables, and one JSON object last: precision and recall over all kinds and the least of any kind (per cent), recall
on wordings that the packs do not hold, text recovered (mean F1), facts kept, translations told. `--no-packs` reads without
the words of the language packs, as a language reads that has none; `--later` takes wordings that were written when the packs
stood, and for which no pack was changed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from statistics import mean

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from cases import Case, mixed, single, translated  # noqa: E402
from drafts import Words, articles  # noqa: E402
from score import Tally, facts, overlap, read, recovered, told_right  # noqa: E402

from sumber.article import labels as label_words  # noqa: E402
from sumber.article.plain import read_plain  # noqa: E402
from sumber.model import Page  # noqa: E402


def without_packs() -> None:
    """Read every text as one in a language whose words nobody wrote down."""
    label_words.load_reading = lambda language: None  # type: ignore[assignment]
    label_words.labels.cache_clear()


@cache
def clean_credits() -> dict[str, frozenset[str]]:
    """The names in the credits that the clean articles have themselves."""
    found = {}
    for _, name, title, rows in articles():
        article = read_plain(Page(b""), "\n\n".join([title, *rows]), id=name)
        found[name] = frozenset(credit.name for credit in article.credits)
    return found


def measure(cases: list[Case], *, with_facts: bool) -> tuple[Tally, dict[str, float], dict[str, float]]:
    """The tally of damage, the text recovered by language, and the share of facts that are kept."""
    tally = Tally()
    texts: dict[str, list[float]] = defaultdict(list)
    kept: dict[str, list[float]] = defaultdict(list)
    for case in cases:
        article = read(case)
        tally.add(case, article, clean_credits()[case.name.split(":")[0]])
        texts[case.language].append(recovered(article, case.clean))
        if with_facts:
            wanted = facts(case.clean, case.language)
            kept["damaged"].append(overlap(facts(case.text, case.language), wanted))
            kept["read"].append(overlap(facts(article, case.language), wanted))
    return tally, {tag: mean(found) for tag, found in texts.items()}, {way: round(mean(found), 4) for way, found in kept.items()}


def told(seed: str) -> dict[str, float]:
    """How often translated or not is right, and the language too, in per cent; by trace on standard error."""
    right: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for case in translated(seed):
        way = case.name.split(":")[1]
        said, language = told_right(case, read(case))
        count.update(("all", way))
        right.update(["all"] * said + [way] * said + ["language"] * language)
    print({way: f"{right[way]}/{count[way]}" for way in sorted(count)}, file=sys.stderr)
    return {"told": round(100 * right["all"] / count["all"], 2), "told_language": round(100 * right["language"] / count["all"], 2)}


def main() -> int:
    """Measure, print, and show what was missed of one kind where that is asked for."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    asked.add_argument("--seed", default="sumber")
    asked.add_argument("--show", default="", help="print what is missed and wrongly named of this kind (or of all)")
    asked.add_argument("--facts", action="store_true", help="facts before and after too, which takes longer")
    asked.add_argument("--no-packs", action="store_true", help="without the words of the language packs")
    asked.add_argument("--copies", type=int, default=2, help="texts with several kinds of damage, an article")
    asked.add_argument("--later", action="store_true", help="with wordings that were written after the packs")
    given = asked.parse_args()
    Words.later = given.later
    if given.no_packs:
        without_packs()
    one, alone, _ = measure(list(single(given.seed)), with_facts=False)
    many, together, kept = measure(list(mixed(given.seed, given.copies)), with_facts=given.facts)
    whole = Tally()
    for part in (one, many):
        for field in ("wanted", "found", "said", "true", "new", "new_found"):
            getattr(whole, field).update(getattr(part, field))
    for kind, row in whole.table().items():
        print(f"{kind:20} precision {row['precision']:6.2f}  recall {row['recall']:6.2f}  gold {row['gold']:5}  ", end="")
        print(f"new wordings {whole.new_found[kind]}/{whole.new[kind]}")
        if given.show in ("all", kind):
            for name, gold, text in (*one.missed, *many.missed):
                if gold.kind == kind:
                    print(f"    missed {name}: {text[:100]!r}")
            for name, place, text in (*one.wrong, *many.wrong):
                if place.kind == kind:
                    print(f"    wrong  {name}: {text[:100]!r}")
    print("recovered, one kind:", {tag: round(value, 4) for tag, value in sorted(alone.items())})
    print("recovered, several :", {tag: round(value, 4) for tag, value in sorted(together.items())})
    found = whole.total() | {"recovered": round(mean(alone.values()), 4), "recovered_several": round(mean(together.values()), 4)}
    print(json.dumps(found | {f"facts_{way}": value for way, value in kept.items()} | told(given.seed)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
