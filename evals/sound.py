"""How well names in different scripts are told to be one by their sound: `python evals/sound.py`.

`sound.txt` has public names in eight scripts. Two writings of different scripts are taken for one name where their keys
are equal (`sumber.text.sound.sound_key`). Recall is the share of the pairs of writings of one name that are, precision
the share of the pairs taken for one that are; both over all pairs of scripts and by script. Prints a table and, last, one
JSON object.
"""

from __future__ import annotations

import itertools
import json
from collections import Counter, defaultdict
from pathlib import Path

from sumber.text.sound import sound_key

SCRIPTS = ("Latn", "Cyrl", "Arab", "Hani", "Kana", "Hang", "Deva", "Grek")


def rows() -> list[list[str]]:
    """The names, each in the scripts in their order."""
    lines = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    return [[part.strip() for part in line.split("|")] for line in lines if line and not line.startswith("#")]


def main() -> None:
    """Count pairs."""
    names = rows()
    keys = [[sound_key(part) if part else "" for part in name] for name in names]
    same, hit, taken = Counter[str](), Counter[str](), Counter[str]()
    for one, other in itertools.combinations(range(len(SCRIPTS)), 2):
        by_key: dict[str, int] = defaultdict(int)
        for name in keys:
            by_key[name[other]] += bool(name[other])
        for name in keys:
            if name[one]:
                for script in (one, other):
                    taken[SCRIPTS[script]] += by_key.get(name[one], 0)
                    same[SCRIPTS[script]] += bool(name[other])
                    hit[SCRIPTS[script]] += bool(name[other]) and name[one] == name[other]
    print("script  names  recall  precision")
    for place, script in enumerate(SCRIPTS):
        count = sum(bool(name[place]) for name in names)
        print(f"{script:6} {count:6} {100 * hit[script] / same[script]:7.1f} {100 * hit[script] / max(1, taken[script]):10.1f}")
    recall, precision = sum(hit.values()) / sum(same.values()), sum(hit.values()) / max(1, sum(taken.values()))
    print(json.dumps({"names": len(names), "recall": round(100 * recall, 1), "precision": round(100 * precision, 1)}))


if __name__ == "__main__":
    main()
