"""Phrases → whether they can name who speaks."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span

from .grammar import Grammar


def names_somebody(reading: Reading, grammar: Grammar | None, span: Span | None) -> bool:
    """Whether the phrase holds a noun or a pronoun, as far as words and spelling show; true where there is no phrase.

    A phrase of nothing but the language's commonest words ("The", "more") names nobody. Where every noun begins with a
    capital, one without any names nobody either; the first word of a sentence has one anyway, and is taken for
    a noun unless it is one of the small words of the pack.
    """
    if grammar is None or span is None or reading.mentions_in(span.start, span.end):
        return True
    words = reading.words_in(span)
    if not words:
        return True  # a pronoun that a hyphen joins to its verb
    pronouns = (grammar.pronouns, grammar.possessives)
    if any(forms.match(reading.forms, word, words.stop) is not None for word in words for forms in pronouns):
        return True
    if all(reading.forms[word] in grammar.common for word in words):
        return False
    return not grammar.noun_capitals or any(_is_noun(reading, grammar, word) for word in words)


def has_capital(word: str) -> bool:
    """Whether a capital opens a word, or a part of it behind a number (26-Jährige)."""
    return word[:1].isupper() or (word[:1].isdigit() and any(sign.isupper() for sign in word))


def _is_noun(reading: Reading, grammar: Grammar, word: int) -> bool:
    start = reading.starts[word]
    if not reading.text[start].isupper():
        return has_capital(reading.text[start : reading.ends[word]])
    return not _opens_sentence(reading.text, start) or not _is_small(reading, grammar, word)


def _is_small(reading: Reading, grammar: Grammar, word: int) -> bool:
    """Whether a word is one of the language's small ones, as far as the pack lists them."""
    if reading.forms[word] in grammar.common:
        return True
    small = (grammar.between, grammar.ends, grammar.breaks, grammar.conjunctions, grammar.questions, grammar.negations)
    return any(forms.match(reading.forms, word, word + 1) is not None for forms in small)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" \"'«»“”„‚‘’(")
    return not before or before[-1] in ".!?:\n…"
