"""What reading a page costs in bytecode instructions: a measure that a busy machine does not blur.

    python bench/opcodes.py [--bench BENCH] [--set aeb] [--pages 30] [--only WORD]

Prints instructions a page, by file and by function, after everything was read once. What C code takes between them does
not show: for that there is `speed.py`.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Any

import sumber

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = f"{Path(sumber.__file__).parent}/"
Place = tuple[str, str]
"""File, within the package where it is of it, and function."""


def pages(bench: Path, name: str, most: int) -> list[tuple[bytes, str | None]]:
    """Up to so many pages of a set of the bench, spread over it, or those of `examples/` where the bench is not there."""
    if not (bench / "reading/datasets.py").exists():
        found: list[tuple[bytes, str | None]] = [
            (path.read_bytes(), None) for path in sorted((ROOT / "examples/pages").rglob("*.html"))
        ]
    else:
        sys.path.insert(0, str(bench / "reading"))
        import datasets  # type: ignore[import-not-found]

        found = [(page.html(), page.url) for page in datasets.load(name)]
    return found[:: max(1, len(found) // most)][:most]


def count(read: list[tuple[bytes, str | None]]) -> tuple[Counter[Place], Counter[Place]]:
    """Instructions and calls of each function while these pages are read."""
    instructions: Counter[Place] = Counter()
    calls: Counter[Place] = Counter()

    def enter(frame: FrameType, event: str, given: Any) -> Any:
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        place = frame.f_code.co_filename.removeprefix(PACKAGE), frame.f_code.co_qualname
        calls[place] += 1

        def step(frame: FrameType, event: str, given: Any) -> Any:
            if event == "opcode":
                instructions[place] += 1
            return step

        return step

    for data, url in read:
        sumber.read(data, url=url)
    sys.settrace(enter)
    try:
        for data, url in read:
            sumber.read(data, url=url)
    finally:
        sys.settrace(None)
    return instructions, calls


def main() -> int:
    """Count and print."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--bench", type=Path, default=ROOT.parent / "shared/bench")
    words.add_argument("--set", default="aeb")
    words.add_argument("--pages", type=int, default=30)
    words.add_argument("--only", default="", help="functions of files whose name holds this")
    given = words.parse_args()
    read = pages(given.bench, given.set, given.pages)
    instructions, calls = count(read)
    total = sum(instructions.values())
    print(f"{total // len(read):,} instructions a page, {len(read)} pages")
    files: Counter[str] = Counter()
    for (file, _), number in instructions.items():
        files[file] += number
    for file, number in files.most_common(30):
        print(f"{number / len(read):10,.0f} {number / total:6.1%}  {file}")
    print()
    shown = [(place, number) for place, number in instructions.most_common() if given.only in place[0]]
    for (file, function), number in shown[:60]:
        print(f"{number / len(read):10,.0f} in {calls[file, function] / len(read):8.1f} calls  {file} {function}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
