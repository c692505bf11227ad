"""Faults injected into translations, and how many `check_translation` finds: `python evals/translation_faults.py [--bench DIR]`.

Takes the NTREX documents of the story bench, each with its English original. One fault a document (a number, a name, a date, a
link or a quotation, changed or dropped, by a seeded hand), and the same documents faultless. Prints recall by kind and false alarms
a faultless document, by language and over all; `--language TAG ...` and `--documents N` take fewer, `--skip N` others, `--show N`
prints false alarms. `quiet`, for the floors, is what is left of one alarm a document.
Links are put into both texts, since news has few. Where the bench is not there, says so and ends.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

import story
from sumber.facts import find_times
from sumber.model import Article
from sumber.story import check_translation
from sumber.text.numbers import find_numbers
from sumber.text.quotes import find_quotes
from sumber.text.sound import sound_key

_WORD = re.compile(r"[^\W\d_]+")
Injector = Callable[[Article, Article, list[str], random.Random], str | None]


def replaced(text: str, start: int, end: int, by: str) -> str:
    """The text with another piece in the place of this one."""
    return text[:start] + by + text[end:]


def number(original: Article, translation: Article, names: list[str], chance: random.Random) -> str | None:
    """A number that both texts have is another one, or gone."""
    known = {one.mantissa for one in find_numbers(original.text)}
    found = [one for one in find_numbers(translation.text) if one.mantissa in known and len(one.mantissa) > 1]
    if not found:
        return None
    one = chance.choice(found)
    written = one.span.slice(translation.text)
    places = [place for place, sign in enumerate(written) if sign.isdigit()]
    if chance.random() < 0.5 or not places:
        return replaced(translation.text, one.span.start, one.span.end, "")
    place = chance.choice(places)
    base = ord(written[place]) - int(written[place])
    other = chr(base + (int(written[place]) + chance.randint(1, 8)) % 10)
    return replaced(translation.text, one.span.start + place, one.span.start + place + 1, other)


def name(original: Article, translation: Article, names: list[str], chance: random.Random) -> str | None:
    """A name that both texts have is another document's, or gone."""
    names_there = {match[0] for match in re.finditer(r"(?<=[a-z,] )[A-Z][a-z]{3,}", original.text)}
    sounds = {key for one in names_there if len(key := sound_key(one)) > 3}
    cased = translation.text != translation.text.lower()
    found = [
        m
        for m in _WORD.finditer(translation.text)
        if m[0] in names_there or (not m[0].isascii() and (m[0][0].isupper() or not cased) and sound_key(m[0]) in sounds)
    ]
    if not found:
        return None
    match = chance.choice(found)
    return replaced(translation.text, match.start(), match.end(), chance.choice(names) if chance.random() < 0.5 else "")


def date(original: Article, translation: Article, names: list[str], chance: random.Random) -> str | None:
    """A date that both texts have, by the packs of the two languages, is another one, or gone."""
    known = {time.value for time in find_times(original.text, language="en") if time.kind == "date"}
    times = [time for time in find_times(translation.text, language=translation.language) if time.kind == "date"]
    found = [time for time in times if time.value in known and re.match(r"[\dX]{4}-", time.value)]
    if not found:
        return None
    time = chance.choice(found)
    others = [other.span.slice(translation.text) for other in times if other.value != time.value]
    by = chance.choice(others) if others and chance.random() < 0.5 else ""
    return replaced(translation.text, time.span.start, time.span.end, by)


def link(original: Article, translation: Article, names: list[str], chance: random.Random) -> str | None:
    """The link is another one, or gone."""
    match = re.search(r"https://\S+", translation.text)
    assert match is not None
    by = "" if chance.random() < 0.5 else match[0][:-2] + str(chance.randint(10, 99))
    return replaced(translation.text, match.start(), match.end(), by) if by != match[0] else None


def quotation(original: Article, translation: Article, names: list[str], chance: random.Random) -> str | None:
    """A quotation has lost its marks, or is gone."""
    found = [one for one in find_quotes(translation.text) if one.closed and one.depth == 0 and one.inner.end - one.inner.start > 15]
    if not found or not any(one.inner.end - one.inner.start > 15 for one in find_quotes(original.text)):
        return None
    one = chance.choice(found)
    by = "" if chance.random() < 0.5 else one.inner.slice(translation.text)
    return replaced(translation.text, one.outer.start, one.outer.end, by)


INJECTORS: dict[str, Injector] = {"number": number, "name": name, "date": date, "link": link, "quotation": quotation}


def with_text(article: Article, text: str) -> Article:
    """The article with another text."""
    return msgspec.structs.replace(article, text=text)


def linked(article: Article, number: int, place: float) -> Article:
    """The article with a link at the end of one of its lines."""
    lines = article.text.split("\n")
    line = min(len(lines) - 1, int(place * len(lines)))
    lines[line] += f" https://norvale.example/report-{number}"
    return with_text(article, "\n".join(lines))


def pairs_by_language(bench: Path) -> dict[str, list[tuple[Article, Article]]]:
    """The documents of each language with their originals, in the order of their names."""
    tags = story.language_tags(bench)
    by_language: dict[str, dict[str, Article]] = defaultdict(dict)
    originals: dict[str, Article] = {}
    for row in story.rows(bench / "data/ntrex_visible.jsonl.gz"):
        (originals if row.get("original") else by_language[row["language"]])[row["cluster"]] = story.article(row, tags)
    return {
        language: [(originals[cluster], one) for cluster, one in sorted(found.items()) if cluster in originals]
        for language, found in by_language.items()
    }


def measured(language: str, pairs: list[tuple[Article, Article]], show: int) -> dict[str, Any]:
    """Recall by kind and false alarms a document of one language."""
    chance = random.Random(language)
    names = [m[0] for _, one in pairs for m in re.finditer(r"(?<=[^\W\d_A-Z] )[^\W\d_]{5,}", one.text) if m[0][0].isupper()]
    names = names or [m[0] for _, one in pairs for m in _WORD.finditer(one.text) if len(m[0]) > 4]
    hits: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    alarms: Counter[str] = Counter()
    for place, (original, translation) in enumerate(pairs):
        at = chance.random()
        original, translation = linked(original, 1000 + place, at), linked(translation, 1000 + place, at)
        clean = check_translation(original, translation)
        alarms.update(f"{one.kind} {one.change}" for one in clean)
        for one in clean[: max(0, show)]:
            print(
                "ALARM",
                language,
                one.kind,
                one.change,
                one.original and one.original.text[:90],
                "|",
                one.translation and one.translation.text[:90],
            )
        show -= len(clean)
        known = {(one.kind, one.change, one.original and one.original.text) for one in clean}
        for kind, inject in INJECTORS.items():
            bad = inject(original, translation, names, chance)
            if bad is None or bad == translation.text:
                continue
            tried[kind] += 1
            found = check_translation(original, with_text(translation, bad))
            hits[kind] += any((one.kind, one.change, one.original and one.original.text) not in known for one in found)
    return {
        "language": language,
        "recall": {kind: round(hits[kind] / tried[kind], 3) for kind in sorted(tried)},
        "all": round(sum(hits.values()) / max(1, sum(tried.values())), 3),
        "alarms": round(sum(alarms.values()) / max(1, len(pairs)), 3),
        "by_kind": dict(alarms.most_common()),
        "tried": dict(tried),
    }


def main() -> int:
    """Measures the languages asked for, or all."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    words.add_argument("--language", nargs="*")
    words.add_argument("--documents", type=int, default=30)
    words.add_argument("--skip", type=int, default=0)
    words.add_argument("--show", type=int, default=0)
    given = words.parse_args()
    bench = given.bench / "story"
    if not bench.is_dir():
        print(f"no story bench at {bench}: nothing was measured", file=sys.stderr)
        return 0
    by_language = pairs_by_language(bench)
    told = []
    for language in given.language or sorted(by_language):
        told.append(measured(language, by_language[language][given.skip : given.skip + given.documents], given.show))
        print(json.dumps(told[-1], ensure_ascii=False), flush=True)
    tried: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for one in told:
        tried.update(one["tried"])
        hits.update({kind: round(share * one["tried"][kind]) for kind, share in one["recall"].items()})
    recall, alarms = (round(sum(one[key] for one in told) / len(told), 3) for key in ("all", "alarms"))
    by_kind = {kind: round(hits[kind] / tried[kind], 3) for kind in sorted(tried)}
    print(json.dumps({"recall": recall, "alarms": alarms, "quiet": round(1 - alarms, 3), "by_kind": by_kind}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
