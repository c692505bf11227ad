"""False damage on clean texts: `python evals/thirdhand/sound.py --bench BENCH [--show]`.

Reads the bodies that people marked in the page sets of the bench as if they were third-hand texts. Some of these bodies hold
real damage (gaps before commas, glued sentences, `Read more:` lines, paragraphs given twice): `real.toml` names the texts and
kinds that were looked at and found real; what it does not name counts as false. Prints one JSON object last:
`sound_per_1000` is how many of a thousand texts show no false damage, `flagged` how many show any damage at all.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sumber.article.plain import read_plain
from sumber.model import Page

HERE = Path(__file__).parent
SETS = ("aeb", "fundus", "naeb", "wcxb")


def bodies(bench: Path) -> Iterator[tuple[str, str]]:
    """A name and the marked body of each page that has one."""
    for name in SETS:
        with (bench / "reading" / "pages" / name / "gold.jsonl").open(encoding="utf-8") as rows:
            for row in map(json.loads, rows):
                text = row["gold"].get("text")
                if isinstance(text, str) and text.strip():
                    yield f"{name}:{row['id']}", text


def main() -> int:
    """Read, count, and show what counts as false where that is asked for."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    asked.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    asked.add_argument("--show", action="store_true")
    given = asked.parse_args()
    if not (given.bench / "reading" / "pages").is_dir():
        print(f"No bench at {given.bench}: false damage can only be measured beside it.")
        return 0
    real = {name: frozenset(kinds) for name, kinds in tomllib.loads((HERE / "real.toml").read_text(encoding="utf-8")).items()}
    count = flagged = false = 0
    kinds: Counter[str] = Counter()
    for name, text in bodies(given.bench):
        count += 1
        damage = read_plain(Page(b""), text, id=name).damage
        wrong = {one.kind for one in damage} - real.get(name, frozenset())
        flagged += bool(damage)
        false += bool(wrong)
        kinds.update(wrong)
        if given.show and wrong:
            print(name, [(one.kind, one.text[:60]) for one in damage if one.kind in wrong][:4])
    found = {"texts": count, "flagged": flagged, "false": false, "sound_per_1000": round(1000 - 1000 * false / count, 1)}
    print(json.dumps(found | {"false_kinds": dict(sorted(kinds.items()))}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
