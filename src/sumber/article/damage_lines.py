"""One line → whether it is furniture of the page that it was taken from, and which."""

from __future__ import annotations

import re

from sumber.model import DamageKind

from .labels import Labels, fold, networks

# Letters with their marks: vowel signs and the like are no letters to `\w`.
_WORD = r"[^\s\d_.,:;!?…|/\\'’‘\"“”«»<>(){}\[\]（）［］【】+*#=~^&%@-]"
PLACEHOLDER = re.compile(
    rf"\[/?({_WORD}+(?:[ -]{_WORD}+)?)_\d{{1,3}}\]"
    r"|\{\{[^{}\n]{1,60}\}\}|\{%[^%\n]{1,60}%\}|%%[^%\s]{1,40}%%|<!--[^\n]{0,200}?-->"
    r"|\[/?(?:[a-z]+_){1,3}[a-z]+(?: [a-z_]+=[^\]\n]{0,60})?\]"
)
"""What a template leaves where an advert or a box was: `[word_2]`, `{{name}}`, `%%name%%`, a comment, a short code."""

_COUNTER = re.compile(
    rf"{_WORD}(?:{_WORD}|[’'-])*(?: {_WORD}+){{0,2}} ?[(\[（]\d{{1,6}}[)\]）]|\d{{1,6}} ({_WORD}+)|({_WORD}+) ?[:：] ?\d{{1,6}}"
)
_SPACED = re.compile(rf"\[({_WORD}{{2,}}) \d{{1,3}}\]")
_WORDS = re.compile(r"[^\s_|/·•,:]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_RULES = " -–—_=*#|•·>»:"
_LONGEST = 120
_SHORT = 60

LONGEST_LINE = 2 * _LONGEST
"""The longest line that can be furniture, in characters."""


def line_damage(line: str, words: Labels) -> DamageKind | None:
    """The kind of furniture that this line is as a whole (blanks around it taken off), or None for running text."""
    if len(line) > LONGEST_LINE:
        return None
    first = line[0]
    if first in "[{%<" and _is_placeholder(line):
        return "placeholder"
    if not first.isalnum() and not any(map(str.isalnum, line)):
        return "table_residue" if "|" in line else None
    if len(line) <= _SHORT and _is_counter(line, words):
        return "counter"
    if len(line) <= _LONGEST:
        folded = fold(line)
        if folded.startswith(words.read_also) and _is_read_also(folded, words):
            return "read_also"
        if _is_share(folded, words):
            return "share_line"
        if folded.strip(_RULES) in words.furniture:
            return "furniture"
    return None


def _is_placeholder(line: str) -> bool:
    if _SPACED.fullmatch(line):
        return True
    rest = PLACEHOLDER.sub("", line)
    return rest != line and not any(char.isalnum() for char in rest)


def _is_counter(line: str, words: Labels) -> bool:
    # a counter begins or ends with its number, or ends with its bracket
    match = _COUNTER.fullmatch(line) if line[0].isdigit() or line[-1].isdigit() or line[-1] in ")]）" else None
    if match is None:
        return False
    word = match[1] or match[2] or line.rstrip("0123456789 )]）(［[（")
    if fold(word) in words.comment:
        return True
    return not match[1] and not match[2] and len(word) > 2 and not _YEAR.search(line)


def _is_read_also(folded: str, words: Labels) -> bool:
    """Behind the words stands a mark or nothing: a sentence that begins with them is no such line."""
    phrase = next(phrase for phrase in words.read_also if folded.startswith(phrase))
    rest = folded[len(phrase) :].lstrip()
    return not rest or rest[0] in ":：|>»→-–—" or (rest[-1] not in '.!?。…"”' and " " in phrase)


def is_network(line: str) -> bool:
    """Whether a line is the name of one network and nothing else: furniture only beside others of its kind."""
    return len(line) < 20 and fold(line).strip(" :|•·") in networks()


def _is_share(folded: str, words: Labels) -> bool:
    if folded.startswith(words.follow) and folded[-1] not in '.。"”':
        return True
    if len(folded) > 100 or folded[-1] in '.。?"”':
        return False
    rest = folded.strip(" :|•·")
    if rest in words.share:
        return rest not in networks()
    first = _WORDS.search(rest)
    if first is None or first[0] not in words.share_first:
        return False
    found = _WORDS.findall(rest)
    return 1 < len(found) <= 14 and _covered(found, words.share) >= 2


def _covered(found: list[str], share: frozenset[str]) -> int:
    """How many phrases of `share` make up the words found, 0 where a word is left over."""
    place = count = 0
    while place < len(found):
        for length in (4, 3, 2, 1):
            if " ".join(found[place : place + length]) in share and place + length <= len(found):
                break
        else:
            return 0
        place += length
        count += 1
    return count
