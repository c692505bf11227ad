"""What `sumber.read` calls the pages of this folder, beside what they are: `gold.toml` says so for each.

    python evals/verdict/score.py [--half NAME] [--misses]

The pages are our own writing: invented outlets and people, in the designs that news sites have. Those called `first`
were held back while the rules were made, `third` was written against the rules when they stood, `fourth` last of all.
`binary` and `refused` are made here from a few bytes each. The last line is one JSON object: by half, the shares of
pages whose kind and completeness are right, of articles that were called one and of others that were not, and how many
others were (`silent`; `flagged` counts those of them that were called a stub, or cut).
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import sumber

HERE = Path(__file__).parent
KINDS = ("article", "list", "live", "gallery", "teaser", "wall", "error", "empty", "binary", "refused")
COMPLETENESS = ("whole", "cut", "stub", "unknown", "none")
SCRIPTS = {
    "he": "Hebr", "bn": "Beng", "th": "Thai", "ru": "Cyrl", "uk": "Cyrl", "el": "Grek", "ar": "Arab", "fa": "Arab",
    "hi": "Deva", "zh": "Hans", "ja": "Jpan", "ko": "Kore",
}  # fmt: skip
MAGIC = (
    b"%PDF-1.7\n%\xe2\xe3", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a\x01\x00", b"PK\x03\x04\x14\x00",
    b"RIFF\x24\x08\x00\x00WAVE", b"\x00\x00\x00\x18ftypmp42", b"OggS\x00\x02", b"wOFF\x00\x01", b"SQLite format 3\x00",
    b"\xd0\xcf\x11\xe0\xa1\xb1", b"7z\xbc\xaf\x27\x1c", b"\x7fELF\x02\x01", b"BZh91AY", bytes(range(9)) * 40,
)  # fmt: skip


@dataclass(frozen=True)
class Seen:
    """One page: what it is, what it was called."""

    name: str
    half: str
    language: str
    kind: str
    completeness: str
    called: str
    how_whole: str
    rules: str


def refused_pages() -> list[bytes]:
    """Pages over one budget each: depth, tags, bytes."""
    deep = [b"<html><body>" + tag * depth for tag in (b"<div>", b"<span>") for depth in (5_100, 8_000, 20_000)]
    many = [b"<html><body>" + tag * 100_200 for tag in (b"<b>x</b>", b"<br>", b"<p>y", b"<li>", b"<hr>", b"<td>1")]
    large = [gzip.compress(b"<p>" + letter * 20_000_100, 1) for letter in (b"a", b"\n", b"0")]
    return [*deep, *many, *large]


def called(name: str, half: str, kind: str, completeness: str, data: bytes, url: str | None, status: int | None) -> Seen:
    """Read one page."""
    from sumber.article import read_page  # the command's own door takes no status
    from sumber.page import open_page

    headers = [(":status", str(status))] if status else []
    verdict = read_page(open_page(data, url=url, headers=headers)).verdict if status else sumber.read(data, url=url).verdict
    rules = " ".join(f"{reason.rule}({reason.text[:60]})" for reason in verdict.reasons if reason.rule != "teaser")
    language = name.removesuffix(".html").rpartition("-")[2] if name.endswith(".html") else ""
    return Seen(name, half, language, kind, completeness, verdict.kind, verdict.completeness, rules)


def read_all() -> list[Seen]:
    """Every page of the set, and those that are made."""
    gold = tomllib.loads((HERE / "gold.toml").read_text(encoding="utf-8"))["page"]
    seen = [
        called(
            row["page"], row["half"], row["kind"], row["completeness"], (HERE / "pages" / row["page"]).read_bytes(), row["url"],
            row.get("status"),
        )
        for row in gold
    ]  # fmt: skip
    made = [("binary", magic + bytes(300)) for magic in MAGIC] + [("refused", data) for data in refused_pages()]
    return seen + [called(f"{kind}-made", "made", kind, "none", data, None, None) for kind, data in made]


def table(pairs: Counter[tuple[str, str]], names: tuple[str, ...]) -> str:
    """Rows are what pages are, columns what they were called."""
    lines = ["| is \\ called | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    for row in names:
        cells = [str(pairs[row, column] or "·") for column in names]
        lines.append(f"| {row} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def scores(seen: list[Seen]) -> dict[str, float]:
    """Shares of pages called right, and non-articles called an article."""
    count = len(seen) or 1
    articles = [one.called == "article" for one in seen if one.kind == "article"]
    wrong = [one for one in seen if one.kind != "article" and one.called == "article"]
    flagged = sum(one.how_whole in ("stub", "cut") for one in wrong)
    return {
        "pages": len(seen),
        "kind": round(sum(one.kind == one.called for one in seen) / count, 4),
        "completeness": round(sum(one.completeness == one.how_whole for one in seen) / count, 4),
        "articles": round(sum(articles) / (len(articles) or 1), 4),
        "others": round(1 - len(wrong) / ((len(seen) - len(articles)) or 1), 4),
        "silent": len(wrong) - flagged,
        "flagged": flagged,
    }


def by(seen: list[Seen], group: dict[str, str]) -> str:
    """Right of all, kind and completeness, by language or script."""
    total, kinds, wholes = Counter(), Counter(), Counter()
    for one in seen:
        if one.language:
            name = group.get(one.language, "Latn") if group else one.language
            total[name] += 1
            kinds[name] += one.kind == one.called
            wholes[name] += one.completeness == one.how_whole
    return "  ".join(f"{name} {kinds[name]}/{wholes[name]}/{total[name]}" for name in sorted(total))


def main() -> int:
    """Print the tables."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--half", choices=("first", "second", "third", "fourth"), default="")
    words.add_argument("--misses", action="store_true", help="every page that was called something else")
    given = words.parse_args()
    seen = [one for one in read_all() if not given.half or one.half == given.half]
    print(table(Counter((one.kind, one.called) for one in seen), KINDS))
    print()
    print(table(Counter((one.completeness, one.how_whole) for one in seen), COMPLETENESS))
    print(f"\nright in kind / in completeness / pages\n{by(seen, {})}\n{by(seen, SCRIPTS)}\n")
    for one in seen if given.misses else ():
        if (one.kind, one.completeness) != (one.called, one.how_whole):
            print(f"{one.name}: {one.kind}/{one.completeness} called {one.called}/{one.how_whole} {one.rules}")
    print(
        json.dumps(
            {half: scores([one for one in seen if one.half == half]) for half in ("first", "second", "third", "fourth", "made")}
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
