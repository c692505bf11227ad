"""The lines of a plain text → which of them stand around the text and not in it, and what they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from sumber.model import DamageKind

from .credits import whole_line_credits
from .damage_lines import WORD, is_network, line_damage, names_network
from .labels import Labels, fold
from .plain_lines import ends_sentence, is_prose, is_wide

_NUMBER = r"\d{1,3}(?:[.,\u00a0]?\d{3})*(?:[.,]\d)?\s?[KkMm]?"
_COUNT = re.compile(
    rf"{WORD}[^\d\n]{{1,24}}(?:[:：]\s?|\s){_NUMBER}(?:\s?[^\W\d_][^\d\n]{{0,12}})?|{_NUMBER}\s?{WORD}[^\d\n]{{1,24}}"
)
_LABELLED = re.compile(rf"({WORD}[^\d:：,，.。?？!！;；]{{1,34}})\s?[:：]\s?(\S.*)")
_MANY = re.compile(r"(?<!\d)0(?!\d)|3[2-9]|[4-9]\d|\d{3}|\d[KkMm]|\d[.,]\d{3}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ITEM = re.compile(r"(?:[-*•‣▪◦●■·–—]|\d{1,2}[.)])\s*\S")
_RUNNING = 80
_SENTENCE = 50
_SHORT = 60
_FEWEST = 3
_LABEL_WORDS = 4
_HEAD = 8
_POINTER = 160
_TITLE_WIDE = 12


def lines_around(lines: Sequence[str], words: Labels) -> list[DamageKind | None]:
    """For each line the kind of furniture that it is, or None.

    What a line is by itself says `line_damage`. Above the first and below the last running text less is needed: a
    number with a word, the name of a network, a label with a title; and what no rule knows is furniture in the company
    of three lines that are. A text that is not mostly running text is taken as it is.
    """
    kinds = [line_damage(line, words) for line in lines]
    _mark_networks(lines, kinds)
    running = [place for place, line in enumerate(lines) if kinds[place] is None and _is_running(line)]
    if len(running) < _FEWEST or len(running) * 5 < (running[-1] - running[0] + 1) * 3:
        return kinds
    titles = {fold(line) for line in lines[: min(running[0], _HEAD)]}
    for place in range(1, running[0]):
        if kinds[place] is None and len(lines[place]) <= _SHORT:
            kinds[place] = _above(lines[place], words)
    has_prose = is_prose(lines)
    if has_prose:
        _mark_between(lines, kinds, running, words)
    for place in range(running[-1] + 1, len(lines)):
        if kinds[place] is None and fold(lines[place]) not in titles:
            kinds[place] = _below(lines[place], words)
            # beneath a list a label with a title is one more of its items
            kinds[place] = None if kinds[place] == "read_also" and not has_prose else kinds[place]
    _mark_company(lines, kinds, range(running[-1] + 1, len(lines)), words, titles)
    return kinds


def _mark_networks(lines: Sequence[str], kinds: list[DamageKind | None]) -> None:
    """Names of networks in lines of their own, where another one or a line for sharing stands beside."""
    named = [is_network(line) for line in lines]
    for place, is_named in enumerate(named):
        beside = named[place + 1 : place + 2] + named[max(0, place - 1) : place]
        shared = kinds[max(0, place - 1) : place] + kinds[place + 1 : place + 2]
        if is_named and kinds[place] is None and (any(beside) or "share_line" in shared):
            kinds[place] = "share_line"


def _is_running(line: str) -> bool:
    line = line.rstrip(" |")
    if len(line) < _POINTER and not ends_sentence(line) and _is_pointer(line):
        return False
    if is_wide(line):
        return len(line) >= _RUNNING // 3 or (len(line) >= _SENTENCE // 3 and ends_sentence(line))
    return len(line) >= _RUNNING or (len(line) >= _SENTENCE and ends_sentence(line))


def _above(line: str, words: Labels) -> DamageKind | None:
    """What a line between title and text is by its shape alone; a day with its month is no counter."""
    if ends_sentence(line):
        return None
    if (
        len(line) <= _SHORT // 2
        and _COUNT.fullmatch(line)
        and not _YEAR.search(line)
        and (":" in line or "：" in line or _MANY.search(line))
    ):
        return "counter"
    return "share_line" if names_network(fold(line), words) else None


def _mark_between(lines: Sequence[str], kinds: list[DamageKind | None], running: list[int], words: Labels) -> None:
    """Short lines between two paragraphs that name a network within words of a sentence: headings are written otherwise."""
    for before, after in pairwise(running):
        line = lines[before + 1]
        if after == before + 2 and kinds[before + 1] is None and len(line) <= _SHORT and not ends_sentence(line):
            said = line.split()
            small = sum(word[0].islower() for word in said)
            is_phrase = small * 2 >= len(said) and small > 1 if line.upper() != line.lower() else len(line) > _SHORT // 6
            if is_phrase and names_network(fold(line), words):
                kinds[before + 1] = "share_line"


def _below(line: str, words: Labels) -> DamageKind | None:
    """What a line below the text is by its shape alone."""
    if len(line) > _POINTER or ends_sentence(line) or _ITEM.match(line) or next(whole_line_credits(line, words), None):
        return None
    is_day = line[0].isdigit() and not _MANY.search(line)
    if len(line) <= _SHORT // 2 and not is_day and _COUNT.fullmatch(line) and not _YEAR.search(line):
        return "counter"
    if len(line) <= _SHORT and names_network(fold(line), words):
        return "share_line"
    return "read_also" if _is_pointer(line) else None


def _is_pointer(line: str) -> bool:
    """Whether a line is a label and something like a title."""
    match = _LABELLED.fullmatch(line)
    if match is None or match[1].count(" ") >= _LABEL_WORDS or "\t" in line:
        return False
    return len(match[2]) >= _TITLE_WIDE if is_wide(match[2]) else match[2].count(" ") >= _LABEL_WORDS


def _mark_company(lines: Sequence[str], kinds: list[DamageKind | None], places: range, words: Labels, titles: set[str]) -> None:
    """Short lines that no rule knows, in a tail where at least three lines are furniture."""
    known = sum(kinds[place] is not None for place in places)
    for place in places:
        line = lines[place]
        open_ended = len(line) <= _SHORT and fold(line) not in titles and not ends_sentence(line) and not _ITEM.match(line)
        if known > 2 and kinds[place] is None and open_ended and not next(whole_line_credits(line, words), None):
            kinds[place] = "furniture"
