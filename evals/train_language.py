"""Writes the n-gram model that tells languages apart: `src/sumber/text/language_model.bin`.

    python evals/train_language.py --lingua FOLDER --py3langid FILE --ntrex FILE [--out FILE]

What is learned is how frequent an n-gram of 2 to 4 letters is in a language, word edges being blanks. Three sources
say so: the n-gram models of lingua 1.3.5 (Apache-2.0; FOLDER is its `language-models`, needs `brotli`), the model of
py3langid 0.4 (BSD-3, for languages that lingua lacks; FILE is its `model.npz.xz`, needs `numpy`) and every second text of NTREX
(CC BY-SA 4.0; FILE is the bench's `ntrex_visible.jsonl.gz`; the other half is what `evals/language.py` measures on). The file that
comes out is the same for the same sources.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import lzma
import math
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

import brotli
import msgspec
import numpy
from language import SHORT, is_measured

OUT = Path(__file__).parent.parent / "src" / "sumber" / "text" / "language_model.bin"
LENGTHS = (2, 3, 4)
FLOOR = 3e-6
DEPTH = 6.0  # what an n-gram can say against a language at most, in nats
LEVELS = 15
RAREST = 3e-6
# Characters of each script, how many n-grams of it are kept, and the mean level that 99 of 100 lines have in their own
# language on the half that is not learned from.
SCRIPTS = {
    "Latn": (re.compile(r"[ a-zà-öø-ɏḁ-ỿ]+"), 24000, 10.3),
    "Cyrl": (re.compile(r"[ а-џѐ-ԯ]+"), 8000, 11.0),
    "Arab": (re.compile(r"[ ء-يٮ-ۓە]+"), 6000, 13.0),
    "Deva": (re.compile(r"[ अ-हक़-ॡॲ-ॿ]+"), 2000, 8.0),
}
LINGUA = {
    "Latn": "af az bs ca cs cy da de en eo es et eu fi fr ga hr hu id is it lg lt lv mi ms nb nl pl pt ro sk sl sn so sq st sv"
    " sw tl tn tr ts vi xh yo zu",
    "Cyrl": "be bg kk mk mn ru sr uk",
    "Arab": "ar fa ur",
    "Deva": "hi mr",
}  # fmt: skip
PY3LANGID = {
    "Latn": "br fo fy gd gl ht jv ku lb ln mg mt nso oc om",
    "Cyrl": "ba ky tg uz",
    "Arab": "ug",
}
# Languages that lingua lacks, and whole groups of neighbours: one of them alone would draw the news of the others to itself.
NTREX = {
    "Latn": "bs da ee ha hr ig no ny rw sr ss sv tk uz ve",
    "Cyrl": "tt",
    "Arab": "ckb ps sd",
    "Deva": "ne",
}
TAGS = {"nb": "no", "nn": "no", "tl": "fil", "sdh": "ckb", "uzs": "uz"}
NO_LETTER = re.compile(r"[\W\d_]+")
CYRILLIC_SERBIAN = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True)) | {
    "љ": "lj", "њ": "nj", "џ": "dž",
}  # fmt: skip
Shares = dict[str, float]


def conditional(folder: Path, order: int) -> Shares:
    """How often an n-gram of lingua follows its own beginning."""
    name = ("uni", "bi", "tri", "quadri")[order - 1]
    rows = json.loads(brotli.decompress((folder / f"{name}grams.json.br").read_bytes()))["ngrams"]
    found = {}
    for fraction, grams in rows.items():
        part, whole = fraction.split("/")
        found.update(dict.fromkeys(grams.split(" "), int(part) / int(whole)))
    return found


def from_lingua(folder: Path) -> Shares:
    """Shares of n-grams a letter. Lingua has none with word edges: they are what the continuations leave over."""
    levels = {1: conditional(folder, 1)}
    for order in (2, 3, 4):
        shorter = levels[order - 1]
        levels[order] = {g: p * shorter[g[:-1]] for g, p in conditional(folder, order).items() if g[:-1] in shorter}
    goes_on: dict[str, float] = defaultdict(float)
    begins: dict[str, float] = defaultdict(float)
    for order in (2, 3, 4):
        for gram, share in levels[order].items():
            goes_on[gram[:-1]] += share
            begins[gram[1:]] += share
    found = {gram: share for order in LENGTHS for gram, share in levels[order].items()}
    inside: dict[str, float] = defaultdict(float)
    ends = {gram: share - goes_on[gram] for order in (1, 2, 3) for gram, share in levels[order].items()}
    for gram, share in ends.items():
        found[gram + " "] = share
        inside[gram[1:]] += max(share, 0.0)
    for order in (1, 2, 3):
        found.update({" " + gram: share - begins[gram] for gram, share in levels[order].items()})
    found.update({f" {gram} ": share - inside[gram] for gram, share in ends.items() if len(gram) < 3})
    return {gram: share for gram, share in found.items() if share > RAREST}


def features(model: Path) -> tuple[dict[str, numpy.ndarray], list[str]]:
    """The n-grams of py3langid's automaton that are whole characters, with their shares in its languages."""
    arrays = numpy.load(io.BytesIO(lzma.decompress(model.read_bytes())))
    moves, rows, out = arrays["nextmove"].reshape(-1, 256), arrays["nextmove_row"], arrays["out_feat"]
    shares = numpy.exp(arrays["ptc"].astype(numpy.float64))
    paths, queue, first = {0: b""}, [0], {}
    for state in queue:
        if out[state] >= 0:
            first.setdefault(int(out[state]), paths[state])
        for byte, target in enumerate(moves[rows[state]].tolist()):
            if target and target not in paths:
                paths[target] = paths[state] + bytes([byte])
                queue.append(target)
    found = {}
    for feature, path in first.items():
        try:
            found[path.decode()] = shares[feature]
        except UnicodeDecodeError:  # half a character
            continue
    return found, [str(name) for name in arrays["classes"]]


def from_py3langid(found: dict[str, numpy.ndarray], columns: list[int]) -> Shares:
    """Shares of n-grams in a language: a feature stands for the longest one that ends there, so ends are summed."""
    totals: dict[str, float] = defaultdict(float)
    for text, row in found.items():
        plain = re.sub(" +", " ", NO_LETTER.sub(" ", text.lower()))
        share = float(row[columns].mean())
        for length in (1, *LENGTHS):
            if len(plain) >= length:
                totals[plain[-length:]] += share
    return totals


def chained(shares: Shares) -> Shares:
    """The n-grams of three letters that two of two letters make likely: py3langid sees too few bytes for whole ones."""
    after: dict[str, list[str]] = defaultdict(list)
    for gram in shares:
        if len(gram) == 2:
            after[gram[0]].append(gram)
    made = {}
    for gram in [gram for gram in shares if len(gram) == 2 and gram[1] != " "]:
        for other in after[gram[1]]:
            likely = shares[gram] * shares[other] / (shares.get(gram[1]) or math.inf)
            if likely > RAREST:
                made[gram + other[1]] = likely
    return made | shares


def from_texts(texts: Iterable[str]) -> Shares:
    """Shares of n-grams a letter, counted."""
    counts: Counter[str] = Counter()
    letters = 0
    for text in texts:
        for word in NO_LETTER.sub(" ", text.lower()).split():
            letters += len(word)
            edged = f" {word} "
            for length in LENGTHS:
                counts.update(edged[at : at + length] for at in range(len(edged) - length + 1))
    return {gram: count / letters for gram, count in counts.items() if count > 1}


def ntrex_half(path: Path) -> dict[str, list[str]]:
    """The texts that are not measured on, by language."""
    found = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            if not is_measured(row["id"]):
                found[SHORT.get(row["language"][:3], row["language"][:3])].append(row["text"])
    return found


def sources(given: argparse.Namespace) -> Callable[[str], dict[str, list[Shares]]]:
    """What is known of the languages of a script, by source."""
    texts, (found, classes) = ntrex_half(given.ntrex), features(given.py3langid)

    def of(script: str) -> dict[str, list[Shares]]:
        known = defaultdict(list)
        for tag in LINGUA[script].split():
            known[TAGS.get(tag, tag)].append(from_lingua(given.lingua / tag))
        if script == "Latn":
            turned: dict[str, float] = defaultdict(float)
            for gram, share in from_lingua(given.lingua / "sr").items():
                turned["".join(CYRILLIC_SERBIAN.get(char, char) for char in gram)] += share
            known["sr"].append(turned)
            known["no"].append(from_lingua(given.lingua / "nn"))
        for tag in PY3LANGID.get(script, "").split():
            shares = from_py3langid(found, [at for at, name in enumerate(classes) if TAGS.get(name, name) == tag or name == tag])
            known[tag].append(shares if script == "Latn" else chained(shares))
        for tag in NTREX.get(script, "").split():
            known[tag].append(from_texts(texts[tag]))
        return known

    return of


def mixed(known: list[Shares], letters: re.Pattern[str]) -> Shares:
    """One language's sources with the same weight, each brought to the same sum over n-grams of three."""
    total: dict[str, float] = defaultdict(float)
    for shares in known:
        own = {g: p for g, p in shares.items() if len(g) in LENGTHS and letters.fullmatch(g) and " " not in g[1:-1] and g.strip()}
        weight = 0.9 / sum(share for gram, share in own.items() if len(gram) == 3) / len(known)
        for gram, share in own.items():
            total[gram] += share * weight
    return total


def table(known: dict[str, list[Shares]], letters: re.Pattern[str], keep: int, least: float) -> dict[str, object]:
    """The most telling n-grams of a script, each with a level of 0 to 15 for every language."""
    names = sorted(known)
    shares = {name: mixed(known[name], letters) for name in names}
    grams = sorted(set().union(*shares.values()))
    found = numpy.array([[shares[name].get(gram, 0.0) for name in names] for gram in grams])
    logs = numpy.log(found + FLOOR)
    telling = (found * (logs - logs.mean(1, keepdims=True)).clip(0)).sum(1)
    kept = sorted(numpy.argsort(-telling, kind="stable")[:keep].tolist())
    levels = numpy.round((logs - logs.max(1, keepdims=True)).clip(-DEPTH) / DEPTH * LEVELS + LEVELS).astype(int)
    width = len(names) + len(names) % 2
    digits = "".join("".join(f"{level:x}" for level in reversed(levels[row])).rjust(width, "0") for row in kept)
    return {
        "languages": names,
        "least": least,
        "grams": zlib.compress("\n".join(grams[row] for row in kept).encode(), 9),
        "levels": zlib.compress(bytes.fromhex(digits), 9),
    }


def main() -> None:
    """Read the sources and write the file."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("--lingua", "--py3langid", "--ntrex"):
        asked.add_argument(name, type=Path, required=True)
    asked.add_argument("--out", type=Path, default=OUT)
    given = asked.parse_args()
    known = sources(given)
    given.out.write_bytes(msgspec.msgpack.encode({name: table(known(name), *made) for name, made in SCRIPTS.items()}))
    print(given.out, given.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
