"""Text → whether it can tell a day without a reference, from a glance that needs no lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sumber.knowledge.languages import load_times
from sumber.knowledge.times_pack import TimesPack

from .lexicon import pieces

_PAIR = re.compile(r"(?<!\d)\d{1,2}(?:[.,/\-–~～〜]\d{1,2}(?!\d)|[./-]\d{4}|:\d(?!\d))")
_REACH = 40
_WORD = re.compile(r"[^\W\d_][^\s\d.,;:!?()\[\]«»“”\"'’/–—-]*")


def may_tell_day(text: str, *, language: str) -> bool:
    """Whether `find_times` can find a month with a day in `text`, no reference given: False is certain, True is not.

    A month is a name of one, a number beside the word for months, or stands in a run of numbers with dividers.
    """
    if _PAIR.search(text) is not None:
        return True
    known = load_times(language.split("-", maxsplit=1)[0].lower())
    return known is not None and _tells_month(text.casefold().replace("i\u0307", "i"), known)


def _tells_month(folded: str, pack: TimesPack) -> bool:
    names = list(_bare(word for row in pack.month for word in row.split("|") if word))
    before, after = (list(_bare(table.get("M", ()))) for table in (pack.label, pack.label_after))
    if pack.prefixes or not all(name[0].isalpha() for name in names):
        return any(name in folded for name in (*names, *before, *after))
    if pack.glued == "no":
        written = set(_WORD.findall(folded)) if names else set()
        named = any(pieces(name)[0] in written for name in names)
    else:
        named = any(name in folded for name in names)
    rows = (words for table in (pack.number, pack.ordinal) for words in table.values())
    numbers = tuple(_bare(word for words in rows for word in words))
    return (
        named
        or any(_is_followed(folded, label, numbers) for label in before)
        or any(_is_preceded(folded, label, numbers) for label in after)
    )


def _bare(words: Iterable[str]) -> Iterator[str]:
    """The words without the marks that a pack writes before them, case folded."""
    return (word.lstrip("=~").casefold() for word in words)


def _is_followed(folded: str, label: str, numbers: tuple[str, ...]) -> bool:
    """Whether a number, in digits or words, stands behind the label."""
    for place in _places(folded, label):
        rest = folded[place + len(label) : place + len(label) + _REACH].lstrip()
        if rest[:1].isdigit() or rest.startswith(numbers):
            return True
    return False


def _is_preceded(folded: str, label: str, numbers: tuple[str, ...]) -> bool:
    """Whether a number, in digits or words, stands before the label."""
    for place in _places(folded, label):
        rest = folded[max(0, place - _REACH) : place].rstrip()
        if rest[-1:].isdigit() or rest.endswith(numbers):
            return True
    return False


def _places(text: str, word: str) -> Iterator[int]:
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)
