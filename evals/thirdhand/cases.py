"""The texts that are measured: each article with one kind of damage at a time, and with several, and translated or not."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import NamedTuple

from drafts import Draft, Gold, Piece, drafts, sources, words, written
from maker import AROUND, IN_LINE, MAKERS, lost_title, source_label

NOT_TOLD = "?"


class Case(NamedTuple):
    """A damaged text with its gold: the damage in it, the clean text, and the language that it was translated from.

    `told` is None where it is no translation, `und` where nothing tells from which language, `?` where it is not measured.
    """

    name: str
    language: str
    text: str
    gold: list[Gold]
    clean: str
    title: str | None
    told: str | None = NOT_TOLD


def single(seed: str) -> Iterator[Case]:
    """Each article once with each kind of damage."""
    for kind, make in MAKERS.items():
        for draft in drafts(f"{seed}:{kind}"):
            rng = random.Random(f"{seed}:{kind}:{draft.name}")
            if make(draft, rng):
                yield _case(draft, f"{draft.name}:{kind}")


def mixed(seed: str, copies: int) -> Iterator[Case]:
    """Each article `copies` times with four to eight kinds of damage together, as pages have them."""
    for copy in range(copies):
        for draft in drafts(f"{seed}:mixed{copy}"):
            rng = random.Random(f"{seed}:mixed{copy}:{draft.name}")
            inner = set(rng.sample(IN_LINE, rng.randrange(1, 4)))
            outer = rng.sample(AROUND, rng.randrange(3, 6))
            for kind in (*(kind for kind in IN_LINE if kind in inner), *outer):
                MAKERS[kind](draft, rng)
            if "repeated_title" not in outer and rng.random() < 0.3:
                lost_title(draft, rng)
            elif rng.random() < 0.1:
                MAKERS["hard_wrap"](draft, rng)
            yield _case(draft, f"{draft.name}:mixed{copy}")


def _case(draft: Draft, name: str, told: str | None = NOT_TOLD) -> Case:
    text, gold = written(draft)
    return Case(name, draft.language, text, gold, draft.clean, draft.title if draft.has_title else None, told)


def translated(seed: str) -> Iterator[Case]:
    """Each article with each of the traces that tell a translation, and with what looks like one and is none."""
    for draft in drafts(f"{seed}:told"):
        rng = random.Random(f"{seed}:told:{draft.name}")
        for way, rows, told in _traces(draft, rng):
            fresh = Draft(draft.language, draft.name, draft.title, [*draft.rows, *([Piece(row)] for row in rows)], [], draft.gap)
            yield _case(fresh, f"{draft.name}:{way}", told)


def _traces(draft: Draft, rng: random.Random) -> Iterator[tuple[str, list[str], str | None]]:
    said = words(draft.language)
    name = rng.choice(said["names"])
    label = source_label(draft.language)
    foreign = rng.choice([row for row in sources() if row[1] != draft.language])
    own = [row for row in sources() if row[1] == draft.language]
    number = rng.randrange(100_000, 999_999)
    placeholder = f"[{rng.choice(said['placeholders'][:1])}_{rng.randrange(1, 5)}]"
    yield "translator", [rng.choice(said["translators"]).format(n=name)], "und"
    yield "note", [rng.choice(said["translated"])], "vi" if draft.language in ("id", "en") else "en"
    yield "placeholder", [placeholder], None if draft.language == "en" else "und"
    yield "link", [placeholder, f"{label} https://{foreign[0]}/{foreign[2]}-{number}.html"], foreign[1]
    yield "plain", [], None
    yield "credit", [rng.choice(said["credits"]).format(n=name)], None
    yield "template", ["[ad_2]"], None
    if own:
        yield "own", [f"{label} https://{own[0][0]}/{own[0][3]}-{number}.html"], None
