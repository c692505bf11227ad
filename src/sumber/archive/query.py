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
    """Terms that must stand next to each other: `matching` finds them in the index (FTS5), `pattern` in a folded text."""

    matching: str
    pattern: str


def indexed(title: str, body: str) -> tuple[list[str], list[str], list[str]]:
    """What the index holds of an article: the terms of its title and of its body, and each character of paired scripts once."""
    return terms(title), terms(body), sorted(units(title) | units(body))


def phrases(words: str) -> tuple[Phrase, ...]:
    """All of which must be found: each word, and each passage in quotation marks. A star at the end leaves the word's end open."""
    found: list[Phrase] = []
    for match in _QUOTED.finditer(words):
        asked = match[1] if match[1] is not None else match[2]
        phrase = _phrase(runs(asked), is_open=asked.endswith("*"))
        if phrase is not None and phrase not in found:
            found.append(phrase)
    return tuple(found)


def match_expression(wanted: Sequence[Phrase]) -> str:
    """The phrases in the index's own language."""
    return " AND ".join(phrase.matching for phrase in wanted)


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


def _phrase(asked: Sequence[Run], *, is_open: bool) -> Phrase | None:
    if not asked:
        return None
    last = asked[-1]
    wanted: list[str] = []
    for run in asked:
        wanted.extend(pairs(run.text) if run.paired else (run.text,))
    is_unit = last.paired and len(pairs(last.text)) == 1
    if last.paired and not is_unit:
        # The last pair holds the last character already.
        wanted.pop()
    pattern = _between().join(_run_pattern(asked, number, is_open=is_open) for number in range(len(asked)))
    # Terms hold letters, digits and marks only, so nothing can be smuggled into the expression.
    quoted = f'"{" ".join(wanted)}"'
    if is_unit and len(asked) == 1:
        return Phrase(f"units : {quoted}", pattern)
    return Phrase(f"{{title body}} : {quoted}" + (" *" if is_unit or (is_open and not last.paired) else ""), pattern)


def _run_pattern(asked: Sequence[Run], number: int, *, is_open: bool) -> str:
    run, is_last = asked[number], number == len(asked) - 1
    written = re.escape(run.text)
    letter, mark, paired_mark = rf"[^\W_{PAIRED}]", f"[{marks(paired=False)}]", f"[{marks(paired=True)}]"
    if not run.paired:
        end = f"(?:{letter}|{mark})*" if is_last and is_open else f"(?!{letter})(?!{mark})"
        # The word first and what stands before it after that, as the engine looks fast for a text that begins a pattern.
        return f"{written}(?<!{letter}{written})(?<!{mark}{written}){end}"
    before = f"(?<![{PAIRED}])" if number else ""
    return f"{before}{written}(?!{paired_mark if is_last else f'[{PAIRED}]'})"


@cache
def _between() -> str:
    """What may stand between two terms of a phrase: anything but letters, digits and marks."""
    return rf"(?:(?![{PAIRED}{marks(paired=False)}])[\W_])*"
