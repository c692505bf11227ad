"""Text → the turns of an interview or transcript: lines that open with a name and a colon, and what follows in the line."""

from __future__ import annotations

import re

from sumber.facts.reading import Reading
from sumber.model import Span

from .draft import Draft
from .grammar import Grammar
from .phrases import Phrase
from .subjects import is_somebody

_LINE = re.compile(
    r"^[ \t]*[\[［(]?[ \t]*(?:[-–—―•][ \t]*)?([^\n:：.!?,;\"“”«»「」。！？،؛]{1,60}?)[ \t]?[:：][ \t]*(?=\S)(.*)$", re.MULTILINE
)
_CLOSING = " \t]］)"
_LONGEST_NAME = 6
_LEAST = 2
_MOST_NAMES = 40


def find_turns(reading: Reading, grammar: Grammar) -> list[Draft]:
    """What each speaker says in lines that open with his name, where at least two lines of the text do.

    A name is one that is mentioned, a word for people who speak or, in a script without capitals, told of elsewhere; what opens
    several lines and is neither (Price: ...) is a form to fill in.
    """
    found: list[Draft] = []
    known: dict[str, bool] = {}
    for match in _LINE.finditer(reading.text):
        name = Span(*match.span(1))
        words = reading.words_in(name)
        content = Span(match.start(2), match.start(2) + len(match[2].rstrip(_CLOSING)))
        if not words or len(words) > _LONGEST_NAME * (1 if grammar.spaced else 3) or len(reading.words_in(content)) < _LEAST:
            continue
        if reading.in_credit(name.start) or grammar.labels.match(reading.forms, words.start, words.stop) is not None:
            continue
        label = reading.slice(reading.span(words.start, words.stop - 1))
        if label not in known:
            known[label] = len(known) < _MOST_NAMES and _is_name(reading, grammar, words, label)
        if known[label] and reading.quote_around(content.start) is None:
            found.append(Draft([content], "said", [], reading.span(words.start, words.stop - 1), score=1.0, basis_at=name).settle())
    return found if len(found) >= _LEAST else []


def _is_name(reading: Reading, grammar: Grammar, words: range, label: str) -> bool:
    """Whether a label is nothing but somebody's name or office."""
    if any(reading.forms[word][0].isdigit() or grammar.ends.match(reading.forms, word, words.stop) is not None for word in words):
        return False
    if is_somebody(reading, grammar, Phrase(words.start, words.stop - 1)):
        return True
    return label.lower() == label.upper() and bool(_elsewhere(label).search(reading.text))


def _elsewhere(label: str) -> re.Pattern[str]:
    """A label within a sentence, in a script without capitals."""
    return re.compile(rf"{re.escape(label)}[^:：]")
