"""Scores against the bench, held against the pinned floors of `floors.toml`.

    python evals/run.py --bench FOLDER [--only WORD]

A floor names a command of the bench, the key of its JSON answer, and the least value that passes. Where the bench is
not there, this says so and ends well: the floors can only be held beside it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import tomllib
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


@cache
def answer(bench: Path, steps: tuple[str, ...]) -> dict:
    """The JSON object that the last of the commands printed last; each step is words with {bench} and {out} filled in."""
    printed = ""
    with tempfile.TemporaryDirectory() as out:
        for step in steps:
            command = [word.format(bench=bench, out=out, here=HERE) for word in step.split()]
            done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False)
            if done.returncode:
                raise SystemExit(f"{' '.join(command)}\n{done.stderr[-2000:]}")
            printed = done.stdout
    return json.loads(printed.strip().splitlines()[-1])


def value(found: dict, key: str) -> float:
    """The number at a dotted key."""
    here: object = found
    for part in key.split("."):
        here = here[part]  # type: ignore[index]
    return float(here)  # type: ignore[arg-type]


def digest(bench: Path, files: list[str]) -> str:
    """The first 12 hex digits over the named files, so that a floor speaks of one corpus only."""
    made = hashlib.sha256()
    for name in files:
        made.update((bench / name).read_bytes())
    return made.hexdigest()[:12]


def main() -> int:
    """Run every floor; the exit status is 1 where one is not held."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    words.add_argument("--only", default="", help="floors whose name holds this word")
    given = words.parse_args()
    bench = given.bench.resolve()
    if not (bench / "reading" / "run.py").exists():
        print(f"No bench at {bench}: the floors of evals/floors.toml can only be held beside it (BENCH=folder names another).")
        return 0
    floors = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))["floor"]
    lost = 0
    for floor in floors:
        if given.only not in floor["name"]:
            continue
        if digest(bench, floor["corpus"]) != floor["digest"]:
            print(f"CORPUS  {floor['name']}: {floor['corpus']} is not the one that the floor was pinned on")
            lost += 1
            continue
        got = value(answer(bench, tuple(floor["steps"])), floor["key"])
        held = got >= floor["least"]
        lost += not held
        print(f"{'held' if held else 'LOST':6}  {floor['name']:48} {got:9.4f}  floor {floor['least']}", flush=True)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
