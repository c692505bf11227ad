"""CLDR → knowledge/language_names.toml: what languages are called in the languages that have a pack. Needs Babel; run by hand.

usage: python tools/write_language_names.py
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import babel
from babel.core import Locale

from sumber.knowledge import language_tags

FILE = Path(__file__).parent.parent / "src/sumber/knowledge/language_names.toml"
NAMES = """
ar bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk km ko lo lt lv mk mn ms my nb ne nl pl pt ro ru sk
sl sq sr sv sw ta th tr uk ur uz vi zh
"""


def main() -> None:
    """Write the table anew."""
    rows = [
        f"# The names of languages, by the language that they are named in. Written by tools/{Path(__file__).name} from CLDR",
        f"# (Babel {babel.__version__}), {date.today().isoformat()}.",
    ]
    for tag in language_tags():
        names = Locale.parse(tag).languages
        rows += [
            "",
            f"[{tag}]",
            *(f"{name} = {json.dumps(names[name], ensure_ascii=False)}" for name in NAMES.split() if name in names),
        ]
    FILE.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
