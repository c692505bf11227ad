"""What is found in damaged texts against gold: damage by kind, text recovered, facts kept, translations told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cases import NOT_TOLD, Case
from drafts import Gold

from sumber.article.plain import read_plain
from sumber.facts import find_facts
from sumber.knowledge import load_language
from sumber.knowledge.neutral import neutral
from sumber.model import Article, Facts, Page

_TOKEN = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]|[^\W_]+")
_PLACE = re.compile(r"input:(\d+)-(\d+)")
_ASIDE = frozenset(("caption", "credit"))
_BESIDE = {"credit": ("credit", "caption", "damaged_link"), "caption": ("caption",)}
_PUT_IN = re.compile(r"\{.\}|[^\w\s]|\d")


class Place(NamedTuple):
    """Something that the reader named: kind, start and end in the damaged text."""

    kind: str
    start: int
    end: int


def read(case: Case) -> Article:
    """The article that is read from a damaged text."""
    return read_plain(Page(b""), case.text, id=case.name)


def named(article: Article) -> Iterator[Place]:
    """What the reader took for damage, captions and credits, by place in the input."""
    for one in article.damage:
        start, end = map(int, one.where.removeprefix("input:").split("-"))
        yield Place(one.kind, start, end)
    for block in article.blocks:
        if block.kind == "caption":
            yield Place("caption", *_input(block.origin))
    for credit in article.credits:
        if credit.kind == "dateline":
            continue
        if credit.evidence is not None:
            yield Place("credit", *_input(credit.evidence.where))
        elif credit.span is not None:
            block = next(one for one in article.blocks if one.span.start <= credit.span.start < one.span.end)
            start, end = _input(block.origin)
            yield Place("credit", max(start, end - (block.span.end - credit.span.start) - 2), end)


def _input(where: str) -> tuple[int, int]:
    found = _PLACE.fullmatch(where)
    if found is None:
        raise ValueError(where)
    return int(found[1]), int(found[2])


class Tally:
    """Counts of what was right, by kind."""

    def __init__(self) -> None:
        self.wanted: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.said: Counter[str] = Counter()
        self.true: Counter[str] = Counter()
        self.new: Counter[str] = Counter()
        self.new_found: Counter[str] = Counter()
        self.missed: list[tuple[str, Gold, str]] = []
        self.wrong: list[tuple[str, Place, str]] = []

    def add(self, case: Case, article: Article, clean: frozenset[str]) -> None:
        """Count one text; credits that the clean text has too (`clean`, by name) are none of the damage."""
        places = list(named(article))
        for gold in case.gold:
            hit = any(_meets(place, gold) for place in places)
            self.wanted[gold.kind] += 1
            self.found[gold.kind] += hit
            if is_new(gold, case.language):
                self.new[gold.kind] += 1
                self.new_found[gold.kind] += hit
            if not hit:
                self.missed.append((case.name, gold, case.text[gold.start : gold.end]))
        for place in places:
            said = case.text[place.start : place.end]
            kinds = _BESIDE.get(place.kind, (place.kind,))
            hit = any(gold.kind in kinds and place.start < gold.end and gold.start < place.end for gold in case.gold)
            if place.kind in _BESIDE and not hit and any(name in said for name in clean):
                continue
            self.said[place.kind] += 1
            self.true[place.kind] += hit
            if not hit:
                self.wrong.append((case.name, place, said))

    def table(self) -> dict[str, dict[str, float | int]]:
        """Precision, recall and gold by kind."""
        return {
            kind: {
                "precision": _share(self.true[kind], self.said[kind]),
                "recall": _share(self.found[kind], self.wanted[kind]),
                "gold": self.wanted[kind],
            }
            for kind in sorted(self.wanted | self.said)
        }

    def total(self) -> dict[str, float]:
        """Precision and recall over all kinds, the least of any kind, and recall on wordings that no pack holds."""
        rows = [row for row in self.table().values() if row["gold"]]
        return {
            "precision": _share(self.true.total(), self.said.total()),
            "recall": _share(self.found.total(), self.wanted.total()),
            "least_precision": min(row["precision"] for row in rows),
            "least_recall": min(row["recall"] for row in rows),
            "recall_new_wordings": _share(self.new_found.total(), self.new.total()),
        }


def _meets(place: Place, gold: Gold) -> bool:
    kinds = (gold.kind, "caption_residue") if gold.kind == "caption" else (gold.kind,)
    return place.kind in kinds and place.start < gold.end and gold.start < place.end


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 2) if whole else 100.0


def is_new(gold: Gold, language: str) -> bool:
    """Whether damage is made of words that the reader's knowledge of the language does not hold."""
    core = _core(gold.wording)
    if gold.kind in ("table_residue", "mojibake", "cut_end") or not core:
        return False
    return not any(core == known or (len(known) > 4 and core.startswith(known)) for known in _known(language))


def _core(wording: str) -> str:
    return " ".join(_PUT_IN.sub(" ", wording).casefold().split())


def _known(language: str) -> frozenset[str]:
    pack = load_language(language)
    found = set(neutral().networks) | set(neutral().shortcodes)
    for one in (neutral().reading, *([pack.reading] if pack else [])):
        for key in one.__struct_fields__:
            value = getattr(one, key)
            found |= {_core(word) for word in value} if isinstance(value, tuple) else set()
    return frozenset(found)


def recovered(article: Article, clean: str) -> float:
    """F1 of the tokens of running text, against those of the clean text; characters in scripts without blanks."""
    text = " ".join(block.span.slice(article.text) for block in article.blocks if block.kind not in _ASIDE)
    return overlap(_TOKEN.findall(text), _TOKEN.findall(clean))


def overlap(found: Iterable[object], wanted: Iterable[object]) -> float:
    """F1 of two bags."""
    one, other = Counter(found), Counter(wanted)
    both = sum((one & other).values())
    return 2 * both / (one.total() + other.total()) if one or other else 1.0


def facts(text: str | Article, language: str) -> list[tuple[str, ...]]:
    """The statements and times of a text, as far as they can be compared: who said what, which time."""
    found: Facts = find_facts(text, language=language)
    whole = text if isinstance(text, str) else text.text
    said = [
        (
            ", ".join(sorted(party.name for party in one.speakers)),
            " ".join(" ".join(span.slice(whole) for span in one.content).split()),
        )
        for one in found.statements
    ]
    return [*said, *(("time", one.value) for one in found.times)]


def told_right(case: Case, article: Article) -> tuple[bool, bool]:
    """Whether it is rightly said that a text is a translation or none, and whether its language is right too."""
    if case.told == NOT_TOLD:
        raise ValueError(case.name)
    said = article.translated_from
    right = (said is None) == (case.told is None)
    return right, right and (said is None or case.told in ("und", said.language))
