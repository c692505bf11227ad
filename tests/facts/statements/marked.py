"""Annotated sentences in a small notation → text and what must be found in it.

`{S:...}` is a speaker, `{Q:...}` a content, `{V:...}` an outlet on the way, `{C:...}` a cue; a digit behind the letter says
to which statement it belongs (1 where there is none). Braces nest; several contents of one number are one statement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from sumber.facts import find_facts
from sumber.model import Span, Statement

_OPEN = re.compile(r"\{([SQVC])(\d*):")


@dataclass
class Wanted:
    """One statement that must be found."""

    speaker: str = ""
    content: list[str] = field(default_factory=list)
    via: list[str] = field(default_factory=list)
    cue: list[str] = field(default_factory=list)


def unmark(marked: str) -> tuple[str, list[Wanted]]:
    """The text without its marks, and the statements that the marks describe, in the order of their numbers."""
    text: list[str] = []
    open_: list[tuple[str, int, int]] = []
    wanted: dict[int, Wanted] = {}
    at = 0
    while at < len(marked):
        match = _OPEN.match(marked, at)
        if match:
            open_.append((match[1], int(match[2] or 1), len(text)))
            at = match.end()
            continue
        if marked[at] == "}" and open_:
            role, number, start = open_.pop()
            _keep(wanted.setdefault(number, Wanted()), role, "".join(text[start:]))
        else:
            text.append(marked[at])
        at += 1
    return "".join(text), [wanted[number] for number in sorted(wanted)]


def _keep(wanted: Wanted, role: str, words: str) -> None:
    if role == "S":
        wanted.speaker = words
    else:
        {"Q": wanted.content, "V": wanted.via, "C": wanted.cue}[role].append(words)


def said(text: str, spans: Sequence[Span]) -> list[str]:
    """The words of spans, with marks and punctuation at their edges taken off."""
    return [span.slice(text).strip(" \"“”„«»「」『』‹›'‘’.,;:!?。，、！？।") for span in spans]


def found_in(text: str, language: str) -> tuple[Statement, ...]:
    """The statements of a text."""
    return find_facts(text, language=language).statements


def check(marked: str, language: str, stances: Sequence[str]) -> None:
    """Assert that exactly the statements marked are found, with speaker, content, outlets on the way and stance."""
    text, wanted = unmark(marked)
    statements = found_in(text, language)
    got = [
        (
            said(text, statement.speaker_spans),
            said(text, statement.content),
            [link.name for link in statement.via],
            statement.stance,
        )
        for statement in statements
    ]
    expected = [
        ([bare(one.speaker)] if one.speaker else [], [bare(words) for words in one.content], one.via, stance)
        for one, stance in zip(wanted, stances, strict=True)
    ]
    assert sorted(got, key=repr) == sorted(expected, key=repr)
    for statement in statements:
        for span in (*statement.content, *statement.cue, *statement.speaker_spans):
            assert 0 <= span.start < span.end <= len(text)


def bare(words: str) -> str:
    """Words without marks and punctuation at their edges, as `said` gives them."""
    return words.strip(" \"“”„«»「」『』‹›'‘’.,;:!?。，、！？।")


def told(text: str, language: str) -> list[tuple[str, list[str], list[str]]]:
    """Speaker, contents and outlets on the way of each statement of a text, in order."""
    return [
        (
            bare(" ".join(span.slice(text) for span in one.speaker_spans)),
            said(text, one.content),
            [link.name for link in one.via],
        )
        for one in found_in(text, language)
    ]
