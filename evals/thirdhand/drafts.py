"""The clean articles, the wordings of each language, and a text in the making: pieces that know what they are."""

from __future__ import annotations

import random
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
UNSPACED = frozenset(("ja", "zh"))
NEITHER_CASE_NOR_BREAK = frozenset(("ja", "zh"))
SENTENCE_ENDS = ".!?。！？।…"
CLOSING = "\"'”’»›」』）)"


class Piece(NamedTuple):
    """Some text, with the kind of damage that it is (none: it belongs there) and the wording that it was made from."""

    text: str
    kind: str = ""
    wording: str = ""


class Gold(NamedTuple):
    """Damage at a place of the damaged text."""

    kind: str
    start: int
    end: int
    wording: str


@dataclass
class Draft:
    """An article that is being damaged: rows of pieces; `glued` are the rows that no break stands before any more."""

    language: str
    name: str
    title: str
    rows: list[list[Piece]]
    others: list[str]
    gap: str = "\n\n"
    has_title: bool = True
    glued: set[int] = field(default_factory=set)
    width: int = 0
    told: str | None = None
    clean: str = ""

    def running(self, shortest: int = 60) -> list[int]:
        """The rows that are untouched running text of at least so many characters (fewer where they are not spaced)."""
        least = shortest // 3 if self.language in UNSPACED else shortest
        return [
            place
            for place, row in enumerate(self.rows)
            if len(row) == 1 and not row[0].kind and len(row[0].text) >= least and row[0].text.rstrip(CLOSING)[-1:] in SENTENCE_ENDS
        ]

    def insert(self, place: int, piece: Piece) -> None:
        """Put a row of its own before the row at `place`, or behind it where that one is glued to the one above."""
        while place in self.glued:
            place += 1
        self.rows.insert(place, [piece])
        self.glued = {row + 1 if row >= place else row for row in self.glued}


@cache
def words(language: str) -> dict[str, list[str]]:
    """The wordings of one language, by use; those that were written after the packs in their stead, where `later` is set."""
    found: dict[str, list[str]] = {}
    for folder in ("words", "later") if Words.later else ("words",):
        found |= tomllib.loads((HERE / folder / f"{language}.toml").read_text(encoding="utf-8"))
        found.setdefault("signed", found["credits"])
    return found


class Words:
    """Which wordings are used."""

    later = False


@cache
def sources() -> tuple[tuple[str, str, str, str], ...]:
    """Outlets whose links were translated: host, language of the outlet, slug in another language, the slug's own language."""
    rows = tomllib.loads((HERE / "words.toml").read_text(encoding="utf-8"))["link"]
    return tuple((row["host"], row["language"], row["slug"], row["own_slug"]) for row in rows)


@cache
def articles() -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
    """Language, name, title and paragraphs of each clean article."""
    found = []
    for path in sorted(HERE.glob("articles/*/*.txt")):
        title, *rows = [row.strip() for row in path.read_text(encoding="utf-8").split("\n\n") if row.strip()]
        found.append((path.parent.name, f"{path.parent.name}/{path.stem}", title, tuple(rows)))
    return tuple(found)


def drafts(seed: str) -> list[Draft]:
    """A fresh draft of each article, with the breaks that a copy of it happens to have."""
    made = []
    for language, name, title, rows in articles():
        rng = random.Random(f"{seed}:{name}")
        others = [other for tag, called, other, _ in articles() if tag == language and called != name]
        gap = rng.choice(["\n\n", "\n\n", "\n"])
        made.append(Draft(language, name, title, [[Piece(row)] for row in rows], others, gap))
        made[-1].clean = "\n".join(rows)
    return made


def written(draft: Draft) -> tuple[str, list[Gold]]:
    """The damaged text with the place of each damage in it."""
    parts: list[Piece] = []
    for place, row in enumerate(draft.rows):
        if place and place not in draft.glued:
            parts.append(Piece(draft.gap))
        parts += _wrapped(row, draft) if draft.width else row
    text = draft.title + draft.gap if draft.has_title else ""
    gold: list[Gold] = []
    for piece in parts:
        if piece.kind:
            gold.append(Gold(piece.kind, len(text), len(text) + len(piece.text), piece.wording))
        text += piece.text
    start = len(draft.title) if draft.has_title else 0
    if draft.width:
        gold.append(Gold("hard_wrap", start, len(text), ""))
    return text, gold


def _wrapped(row: list[Piece], draft: Draft) -> list[Piece]:
    """A row broken at the draft's width: blanks become breaks, or breaks stand between characters where there are no blanks."""
    whole = "".join(piece.text for piece in row)
    if len(whole) <= draft.width or not any(not piece.kind for piece in row):
        return row
    made: list[Piece] = []
    start = 0
    breaks = _breaks(whole, draft)
    for piece in row:
        text = ""
        for place, char in enumerate(piece.text, start):
            is_break = place in breaks
            text += ("\n" if char == " " else "\n" + char) if is_break else char
        made.append(piece._replace(text=text))
        start += len(piece.text)
    return made


def _breaks(whole: str, draft: Draft) -> set[int]:
    """Where the lines end: at blanks before the width, or every so many characters."""
    if draft.language in UNSPACED:
        return set(range(draft.width, len(whole), draft.width))
    found: set[int] = set()
    begin = last = 0
    for place, char in enumerate(whole):
        if place - begin > draft.width and last > begin:
            found.add(last)
            begin = last + 1
        if char == " ":
            last = place
    return found
