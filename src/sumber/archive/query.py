"""What a user typed → a query for the index, and the places in a text that answer it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from sumber.model import Article, Span
from sumber.text.fold import PAIRED, Run, fold_located, marks, pairs, runs, terms, units

_QUOTED = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)')


class Hit(Struct, frozen=True):
    """An article that was found: the places in its text (`spans`) and in its title that answer the words."""

    article: Article
    spans: tuple[Span, ...] = ()
    title_spans: tuple[Span, ...] = ()


class Found(Struct, frozen=True):
    """How many articles answer, and those that were asked for."""

    total: int
    hits: tuple[Hit, ...] = ()


class Phrase(Struct, frozen=True):
    """Terms that must stand next to each other; `opens` where the last one need only begin a term, as one character does.

    `pattern` finds them in a folded text.
    """

    terms: tuple[str, ...]
    opens: bool
    pattern: str


def indexed(title: str, body: str) -> tuple[list[str], list[str], list[str]]:
    """What the index holds of an article: the terms of its title and of its body, and each character of paired scripts once."""
    return terms(title), terms(body), sorted(units(title) | units(body))


def phrases(words: str) -> tuple[Phrase, ...]:
    """All of which must be found: each word, and each passage in quotation marks."""
    found: list[Phrase] = []
    for match in _QUOTED.finditer(words):
        phrase = _phrase(runs(match[1] if match[1] is not None else match[2]))
        if phrase is not None and phrase not in found:
            found.append(phrase)
    return tuple(found)


def match_expression(wanted: Sequence[Phrase]) -> str:
    """The phrases in the index's own language (FTS5); terms hold letters, digits and marks only, so nothing can be smuggled in."""
    return " AND ".join(_matching(phrase) for phrase in wanted)


def _matching(phrase: Phrase) -> str:
    quoted = f'"{" ".join(phrase.terms)}"'
    if phrase.opens:
        return f"units : {quoted}" if len(phrase.terms) == 1 else f"{{title body}} : {quoted} *"
    return f"{{title body}} : {quoted}"


def places(text: str, wanted: Sequence[Phrase]) -> tuple[Span, ...]:
    """Where the phrases stand in a text, in order, overlapping ones joined."""
    folded = fold_located(text)
    found = [folded.span(*match.span()) for phrase in wanted for match in re.finditer(phrase.pattern, folded.text)]
    joined: list[Span] = []
    for span in sorted(found):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _phrase(asked: Sequence[Run]) -> Phrase | None:
    if not asked:
        return None
    wanted: list[str] = []
    for run in asked:
        wanted.extend(pairs(run.text) if run.paired else (run.text,))
    # The last pair holds the last character already. A run of one character has no pair: it is looked for as the start of one.
    opens = asked[-1].paired and len(pairs(asked[-1].text)) == 1
    if asked[-1].paired and not opens:
        wanted.pop()
    return Phrase(tuple(wanted), opens, _between().join(_run_pattern(asked, number) for number in range(len(asked))))


def _run_pattern(asked: Sequence[Run], number: int) -> str:
    run, is_last = asked[number], number == len(asked) - 1
    written = re.escape(run.text)
    letter, mark, paired_mark = rf"[^\W_{PAIRED}]", f"[{marks(paired=False)}]", f"[{marks(paired=True)}]"
    if not run.paired:
        return f"(?<!{letter})(?<!{mark}){written}(?!{letter})(?!{mark})"
    before = f"(?<![{PAIRED}])" if number else ""
    return f"{before}{written}(?!{paired_mark if is_last else f'[{PAIRED}]'})"


@cache
def _between() -> str:
    """What may stand between two terms of a phrase: anything but letters, digits and marks."""
    return rf"(?:(?![{PAIRED}{marks(paired=False)}])[\W_])*"
