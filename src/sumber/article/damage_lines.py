"""One line → whether it is furniture of the page that it was taken from, and which."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sumber.model import DamageKind

from .labels import HINT as _HINT
from .labels import Labels, fold, networks

# Letters with their marks: vowel signs and the like are no letters to `\w`.
WORD = r"[^\s\d_.,:;!?…|/\\'’‘\"“”«»<>(){}\[\]（）［］【】+*#=~^&%@-]"
PLACEHOLDER = re.compile(
    rf"\[/?({WORD}+(?:[ -]{WORD}+)?)_\d{{1,3}}\]"
    r"|\{\{[^{}\n]{1,60}\}\}|\{%[^%\n=]{1,60}%\}|%%[^%\s]{1,40}%%|<!--[^\n]{0,200}?-->"
    r"|\[/?(?:[a-z]+_){1,3}[a-z]+(?: [a-z_]+=[^\]\n]{0,60})?\]"
    r"|\[/?[a-z]+(?:[_-][a-z]+)*(?: [a-z_]+=(?:\"[^\"\n]{0,80}\"|[\w,-]{1,60})){1,6}\]|\[/[a-z]+(?:_[a-z]+)*\]"
    r"|\[\[[\w-]{1,20}:[^\]\n]{1,40}\]\]|\$?\{[A-Za-z]+(?:[._][A-Za-z0-9]+)+\}|\[[a-z]{2,12}-\d{1,3}\]"
)
"""What a template leaves where an advert or a box was: `[word_2]`, `{{name}}`, `%%name%%`, a comment, a short code."""

_NUMBER = r"\d{1,3}(?:[.,\u00a0\u202f]?\d{3})*(?:[.,]\d)?\s?[KkMm]?(?![\d.,])"
_COUNTER = re.compile(
    rf"{WORD}(?:{WORD}|[’'-])*(?: {WORD}+){{0,2}} ?[(\[（]{_NUMBER}[)\]）]|{_NUMBER} ({WORD}+)|({WORD}+) ?[:：] ?{_NUMBER}"
)
_COUNTED = re.compile(rf"([^\d\n%#°]{{0,30}}?)[\s:：(（]*(?<![\d.,]){_NUMBER}[\s)）]*([^\d\n%#°]{{0,24}})")
_ICONS = re.compile(rf"[^\w\s]{{1,3}} ?{_NUMBER}(?: [^\w\s]{{1,3}} ?{_NUMBER}){{0,4}}")
_SPACED = re.compile(rf"\[/?({WORD}{{2,}}(?: {WORD}+)?) \d{{1,3}}\]")
_WORDS = re.compile(r"[^\s_|/·•,:]+")
_BARS = re.compile(r"[\s|:_=+-]*\|[\s|:_=+-]*")
_POINTER = re.compile(r"(?:>{2,3}|»{1,2}|▶|►|☞|→|👉|➡)\ufe0f?\s*(\S.*)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_RIGHTS = re.compile(r"(?:©|ⓒ|\(c\)|copyright)\s?\D{0,3}(?:19|20)\d\d", re.IGNORECASE)
_ARROWS = frozenset(">»▶►☞→👉➡")
_DIGIT = re.compile(r"\d")
_SIGNS_OF_RIGHTS = ("©", "ⓒ", "(c)", "copyright")
_RULES = " -–—_=*#|•·>»:.…"
_ENDS = '.。．।۔"”'
_ITEMS = "-–—*•‣▪◦●■·"
_LONGEST = 120
_WIDE = 0x2E80
_SHORT = 60
_COUNTER_WORDS = 4

LONGEST_LINE = 2 * _LONGEST
"""The longest line that can be furniture, in characters."""


def line_kinds(lines: Iterable[str], words: Labels) -> dict[str, DamageKind | None]:
    """What `line_damage` says of each line; of those too long to be furniture, which it does not look at, None."""
    return {line: line_damage(line, words) if len(line) <= LONGEST_LINE else None for line in lines}


def line_damage(line: str, words: Labels) -> DamageKind | None:
    """The kind of furniture that this line is as a whole (blanks around it taken off), or None for running text."""
    if len(line) > LONGEST_LINE:
        return None
    first = line[0]
    if first in "[{%<$" and _is_placeholder(line):
        return "placeholder"
    if not first.isalnum() and not any(map(str.isalpha, line)):
        return _signs(line)
    heads = words.read_also_heads
    if len(line) > _LONGEST or (len(line) > _SHORT and line[-1] in _ENDS):
        is_near = _may_point(line[:4].casefold(), heads) or line[0] in "Cc(" or "©" in line or "ⓒ" in line
        return _of_sentence(line, words) if is_near else None
    folded = fold(line)
    if folded.strip(_RULES) in words.furniture:
        return "furniture"
    if len(line) <= _SHORT and _DIGIT.search(line) and _is_counter(line, folded, words):
        return "counter"
    if _may_point(folded[:4], heads) and folded.startswith(words.read_also) and _is_read_also(folded, words):
        return "read_also"
    if first in _ARROWS and _is_pointer(line):
        return "read_also"
    starts = {word[:_HINT] for word in folded.split()}
    if _is_share(folded, words, is_hinted=words.is_unspaced or not starts.isdisjoint(words.channel_hints)):
        return "share_line"
    is_hinted = words.is_unspaced or not starts.isdisjoint(words.furniture_hints)
    return "furniture" if _is_furniture(folded, words, is_hinted=is_hinted) else None


def _may_point(head: str, heads: frozenset[str]) -> bool:
    """Whether the first four letters are those of a phrase, some of which are shorter."""
    return head in heads or head[:2] in heads or head[:3] in heads


def _of_sentence(line: str, words: Labels) -> DamageKind | None:
    """A long line, or one that ends a sentence: it points elsewhere, or says whose the text is."""
    folded = fold(line)
    if folded.startswith(words.read_also) and _is_read_also(folded, words):
        return "read_also"
    return "furniture" if len(line) <= _LONGEST and _says_rights(folded) else None


def _says_rights(folded: str) -> bool:
    return any(map(folded.__contains__, _SIGNS_OF_RIGHTS)) and "://" not in folded and _RIGHTS.search(folded) is not None


def _signs(line: str) -> DamageKind | None:
    """A line without letters: the skeleton of a table, or numbers behind icons."""
    if "|" in line:
        return "table_residue" if _BARS.fullmatch(line) else None
    return "counter" if line[0] not in _ITEMS + "#$€£+~([" and _ICONS.fullmatch(line) else None


def _is_placeholder(line: str) -> bool:
    if _SPACED.fullmatch(line):
        return True
    rest = PLACEHOLDER.sub("", line)
    return rest != line and not any(char.isalnum() for char in rest)


def _is_counter(line: str, folded: str, words: Labels) -> bool:
    # a counter begins or ends with its number, or ends with its bracket
    ends = line[0].isdigit() or line[-1].isdigit() or line[-1] in ")]）"
    match = _COUNTER.fullmatch(line) if ends else None
    if match is not None:
        word = match[1] or match[2] or line.rstrip("0123456789.,KkMm )]）(［[（")
        if fold(word) in words.comment:
            return True
        if not match[1] and not match[2] and len(word) > 2 and not _YEAR.search(line) and line[-1] in ")]）":
            return True
    return _is_counted(folded, words)


def _is_counted(folded: str, words: Labels) -> bool:
    """Few words around one number, and one of them is a word of counters."""
    match = _COUNTED.fullmatch(folded)
    if match is None or not (match[1].strip() or match[2].strip()) or (folded[-1] in _ENDS and not match[2].strip()):
        return False
    before, after = _WORDS.findall(match[1]), _WORDS.findall(match[2])
    if len(before) + len(after) > _COUNTER_WORDS:
        return False
    beside = [*before[-1:], *after[:1], *after[-1:], " ".join(before), " ".join(after)]
    return any(word.strip(".!！ ") in words.comment for word in beside)


def _is_read_also(folded: str, words: Labels) -> bool:
    """Behind the words stands a mark or nothing: a sentence that begins with them is no such line."""
    phrase = next(phrase for phrase in words.read_also if folded.startswith(phrase))
    rest = folded[len(phrase) :].lstrip()
    is_long = " " in phrase or ord(phrase[0]) > _WIDE
    if not rest:
        return is_long
    return rest[0] in ":：|>»→-–—" or (is_long and rest[-1] not in '.!?。…"”:：' and len(folded) <= _LONGEST)


def _is_pointer(line: str) -> bool:
    """An arrow before words that end no sentence points to something else."""
    match = _POINTER.fullmatch(line)
    return match is not None and match[1][-1] not in _ENDS and (match[1].count(" ") > 1 or len(match[1]) > 12)


def is_network(line: str) -> bool:
    """Whether a line is the name of one network and nothing else: furniture only beside others of its kind."""
    return len(line) < 20 and fold(line).strip(" :|•·") in networks()


def _is_share(folded: str, words: Labels, *, is_hinted: bool) -> bool:
    if folded[:3] in words.follow_heads and folded.startswith(words.follow) and folded[-1] not in _ENDS:
        return True
    if len(folded) > 100 or folded[-1] in ".。?”":
        return False
    rest = folded.strip(" :：|•·")
    if rest in words.share:
        return rest not in networks()
    found = _WORDS.findall(rest) if is_hinted or rest.split(" ", 1)[0].rstrip(":|,") in words.share_first else []
    if found and found[0] in words.share_first and 1 < len(found) <= 14 and _covered(found, words.share) >= 2:
        return True
    return is_hinted and names_channel(rest, words) and _invites(rest, words)


def _invites(folded: str, words: Labels) -> bool:
    if words.is_unspaced:
        return any(map(folded.__contains__, words.invite))
    return any(map(f" {folded}".__contains__, words.invite_spaced))


def names_channel(folded: str, words: Labels) -> bool:
    """Whether a folded line names a network, or what else one can follow: a newsletter, a channel."""
    return any(map(folded.__contains__, words.channel)) or names_network(folded, words)


def names_network(folded: str, words: Labels) -> bool:
    """Whether a folded line names a network whose name is no other word."""
    return "\t" not in folded and any(word in words.networks for word in _WORDS.findall(folded))


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


def _is_furniture(folded: str, words: Labels, *, is_hinted: bool) -> bool:
    """A line of the page as it is known, one that holds such a line's words, or one that speaks of an advert."""
    if _says_rights(folded):
        return True
    if not is_hinted or (folded[-1] in _ENDS and len(folded) > _SHORT):
        return False
    if any(map(folded.__contains__, words.furniture_long)):
        return True
    return len(folded) <= _SHORT and folded[-1] not in _ENDS + "]" and any(map(folded.__contains__, words.advert_notes))
