"""Writes `knowledge/words/`: words of a language that are no names, and names that dictionaries have, from SCOWL (its own
permissive licence).

    python evals/write_plain_words.py FOLDER [--out src/sumber/knowledge/words]

FOLDER holds the lists of SCOWL 2020.12.07 (`english-words.10` and so on), as the Debian package `scowl` does in
`usr/share/dict/scowl`. Words of the sizes up to 55 are taken. Of those with a capital, sizes up to 40 name peoples and creeds. What
else there is in size 50 goes into a file of its own (rivers, provinces, works of art) where `knowledge/names/` does not have it.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from sumber.knowledge.names import fold, load_names, pack

SIZES, CAPITAL_SIZES, NAMES_TOO = (10, 20, 35, 40, 50, 55), (10, 20, 35, 40), 50
VARIANTS = ("english", "american", "british")
OUT = Path(__file__).parent.parent / "src" / "sumber" / "knowledge" / "words"


def lines(folder: Path, kind: str, size: int) -> set[str]:
    """The words of one size, those with an apostrophe left out."""
    files = [folder / f"{variant}-{kind}.{size}" for variant in VARIANTS]
    found = {line for file in files if file.is_file() for line in file.read_text("latin-1").split()}
    return {line for line in found if "'" not in line and len(line) > 1}


def words(folder: Path) -> set[str]:
    """The words that are no names, folded."""
    found = {line for size in SIZES for line in lines(folder, "words", size)}
    found |= {line for size in CAPITAL_SIZES for line in lines(folder, "upper", size)}
    return set(map(fold, found))


def capitals(folder: Path) -> set[str]:
    """The names that the dictionary has and that are neither persons nor towns, folded."""
    names = load_names("Latn")
    assert names is not None
    return set(map(fold, (line for line in lines(folder, "upper", NAMES_TOO) if not names.kinds(line)))) - words(folder)


def main() -> int:
    """Writes the files of English."""
    given = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    given.add_argument("lists", type=Path)
    given.add_argument("--out", type=Path, default=OUT)
    found = given.parse_args()
    found.out.mkdir(exist_ok=True)
    for name, of_it in (("en", words), ("en.capitals", capitals)):
        packed = pack(of_it(found.lists))
        (found.out / f"{name}.bin").write_bytes(packed)
        print(f"{name}: {len(packed) // 4} words")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
