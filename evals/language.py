"""Which language a text is in: right, undecided and wrong answers, by kind of text.

    python evals/language.py [--bench FOLDER] [--by-language] [--show N]

Sets: `near` (sentences of near languages, `language.toml` beside this file), `examples` (the pages in examples/, whose
own claim is the gold and is not shown to the reader), and beside a bench the NTREX translations as whole texts, as lines
of at most 60 characters, as one to five words and as two languages in one text, its statements in further languages, and
the fundus pages, whose claims are used as in any reading. `wrong` counts answers that name another language; `sure_wrong` those
with a margin of at least 0.3. Prints a table and, last, one JSON object.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import sumber
from sumber.text.language import Identified, identify

HERE = Path(__file__).parent
SURE = 0.3
# Tags of three letters, as NTREX has them, whose tag of two letters is in use. Its Northern Sotho is Southern Sotho by every word.
SHORT = {
    "afr": "af", "arb": "ar", "aze": "az", "bel": "be", "ben": "bn", "bos": "bs", "cat": "ca", "ces": "cs", "cym": "cy",
    "dan": "da", "deu": "de", "dzo": "dz", "eng": "en", "ewe": "ee", "fas": "fa", "fra": "fr", "guj": "gu", "hau": "ha",
    "hrv": "hr", "hun": "hu", "hye": "hy", "ibo": "ig", "ind": "id", "jpn": "ja", "kan": "kn", "kin": "rw", "lav": "lv",
    "mon": "mn", "mri": "mi", "msa": "ms", "mya": "my", "nep": "ne", "nob": "no", "nso": "st", "nya": "ny", "pan": "pa",
    "pol": "pl", "por": "pt", "pus": "ps", "rus": "ru", "sin": "si", "slk": "sk", "slv": "sl", "sna": "sn", "snd": "sd",
    "spa": "es", "srp": "sr", "ssw": "ss", "swe": "sv", "tam": "ta", "tat": "tt", "tha": "th", "tuk": "tk", "urd": "ur",
    "uzb": "uz", "ven": "ve", "vie": "vi", "xho": "xh", "zho": "zh",
}  # fmt: skip
Case = tuple[frozenset[str], Callable[[], Identified], str]


def case(language: str, text: str) -> Case:
    """A text that claims nothing, and its language."""
    return frozenset({language}), partial(identify, text), text


def near() -> Iterator[Case]:
    """The sentences of near languages."""
    for language, sentences in tomllib.loads((HERE / "language.toml").read_text(encoding="utf-8")).items():
        for sentence in sentences:
            yield case(language, sentence)


def examples() -> Iterator[Case]:
    """The texts of the example pages."""
    for path in sorted((HERE.parent / "examples" / "pages").rglob("*.html")):
        claimed = path.read_text(encoding="utf-8").partition('lang="')[2].partition('"')[0]
        if claimed:
            yield case(claimed.split("-")[0], sumber.read(path).text)


def is_measured(name: str) -> bool:
    """Whether a text of NTREX, by its id, is in the half that is measured on; the other half is learned from."""
    return hashlib.sha256(name.partition("|")[0].encode()).digest()[0] % 2 == 0


def ntrex(bench: Path) -> list[tuple[str, str]]:
    """Language and text of every translation that is measured on."""
    with gzip.open(bench / "story" / "data" / "ntrex_visible.jsonl.gz", "rt", encoding="utf-8") as rows:
        found = [json.loads(row) for row in rows]
    return [(SHORT.get(row["language"][:3], row["language"][:3]), row["text"]) for row in found if is_measured(row["id"])]


def lines(texts: list[tuple[str, str]]) -> Iterator[Case]:
    """Every line of 10 to 60 characters; one that stands in several languages is a name or a quotation."""
    found = [(language, line) for language, text in texts for line in text.split("\n") if 10 <= len(line.strip()) <= 60]
    often = Counter(line for _, line in set(found))
    yield from (case(language, line) for language, line in found if often[line] == 1)


def words(texts: list[tuple[str, str]], most: int = 5) -> Iterator[Case]:
    """The first one to five words of texts in turn."""
    for place, (language, text) in enumerate(texts):
        yield case(language, " ".join(text.split()[: 1 + place % most]))


def mixed(texts: list[tuple[str, str]]) -> Iterator[Case]:
    """200 characters of one language and 200 of another: either is right."""
    for (one, first), (two, second) in zip(texts[::3], texts[850::3], strict=False):
        text = f"{first[:200]}\n{second[:200]}"
        yield frozenset({one, two}), partial(identify, text), text


def statements(bench: Path) -> Iterator[Case]:
    """Lines of the NTREX statements, in languages that the translations lack."""
    for path in sorted((bench / "attribution" / "data").glob("ntrex_*.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            yield from (case(SHORT[row["language"]], line) for line in row["text"].split("\n") if len(line) > 10)


def pages(bench: Path) -> Iterator[Case]:
    """The fundus pages as they are read."""
    root = bench / "reading" / "pages" / "fundus"
    for row in map(json.loads, (root / "gold.jsonl").read_text(encoding="utf-8").splitlines()):
        article = sumber.read(gzip.decompress((root / "pages" / row["file"]).read_bytes()), url=row["url"])
        yield frozenset({row["lang"]}), partial(Identified, article.language, 0.0, article.script), row["file"]


def bodies(bench: Path) -> Iterator[Case]:
    """The bodies of the fundus pages, without a claim."""
    for row in map(json.loads, (bench / "reading/pages/fundus/gold.jsonl").read_text(encoding="utf-8").splitlines()):
        yield case(row["lang"], row["gold"]["text"])


def measure(cases: Iterator[Case], show: int) -> tuple[dict[str, float], dict[str, Counter[str]]]:
    """The figures of a set, and its answers by language."""
    by_language: dict[str, Counter[str]] = defaultdict(Counter)
    total: Counter[str] = Counter()
    begun = 0.0
    for gold, ask, text in cases:
        start = time.perf_counter()
        said = ask()
        begun += time.perf_counter() - start
        kind = "right" if said.language in gold else "und" if said.language == "und" else "wrong"
        total.update([kind, "texts", *(["sure_wrong"] if kind == "wrong" and said.margin >= SURE else [])])
        by_language["/".join(sorted(gold))].update([kind, f"→ {said.language}"])
        if kind == "wrong" and total["wrong"] <= show:
            print(f"    {'/'.join(sorted(gold))} → {said.language} {said.margin}: {text[:90]!r}")
    shares = [row["right"] / (row["right"] + row["und"] + row["wrong"]) for row in by_language.values()]
    count = total["texts"] or 1
    found = {kind: round(total[kind] / count, 4) for kind in ("right", "und", "wrong", "sure_wrong")}
    macro = sum(shares) / (len(shares) or 1)
    return {"texts": total["texts"], **found, "macro": round(macro, 4), "ms": round(1000 * begun / count, 4)}, by_language


def sets(bench: Path | None) -> Iterator[tuple[str, Iterator[Case]]]:
    """Every set that is there, by name."""
    yield "near", near()
    yield "examples", examples()
    if bench is None:
        return
    texts = ntrex(bench)
    yield "texts", (case(language, text) for language, text in texts)
    yield "lines", lines(texts)
    yield "words", words(texts)
    yield "mixed", mixed(texts)
    yield "statements", statements(bench)
    yield "bodies", bodies(bench)
    yield "pages", pages(bench)


def main() -> None:
    """Measure and print."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    asked.add_argument("--by-language", action="store_true")
    asked.add_argument("--show", type=int, default=0, help="so many wrong answers a set")
    asked.add_argument("--only", default="", help="sets whose name holds this word")
    given = asked.parse_args()
    bench = given.bench if (given.bench / "story").is_dir() else None
    if bench is None:
        print(f"No bench at {given.bench}: only what stands in this project is measured.")
    identify("Das Modell wird vom ersten Text geladen, der es braucht.")
    found = {}
    for name, cases in sets(bench):
        if given.only not in name:
            continue
        found[name], by_language = measure(cases, given.show)
        print(f"{name:10}", *(f"{key} {value}" for key, value in found[name].items()), sep="  ", flush=True)
        for language, row in sorted(by_language.items()) if given.by_language else ():
            print(f"    {language:8}", dict(row.most_common()))
    print(json.dumps(found))


if __name__ == "__main__":
    main()
