"""Article and facts → the clues by which reports of one event find each other, in one language and across languages."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from sys import intern

from msgspec import Struct

from sumber.model import Article, Facts, Span
from sumber.text.numbers import Number, find_numbers
from sumber.text.sound import merged, sound_code, sound_key
from sumber.text.tokens import UNSPACED

from .packed import Packed

_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0900-\u0dff\u200c\u200d"
_RUN = re.compile(rf"[{UNSPACED}]+(?:[·・‧][{UNSPACED}]+)*")
_SENTENCE_END = frozenset('.!?\n"“„«:;(')
_SHORTEST_KEY = 3
_SHORTEST_CODE = 4
_SHORTEST_PAIR = 5
_LONGEST_CODE = 9
_TRIMMED = 2
_ASCII, _PLANE, _PLANES = 0x80, 0x10000, 0x20000
_NEVER = re.compile(r"(?!)")


class _Patterns(Struct, frozen=True):
    """What finds words, words that begin with a capital, and words in a script that has no capitals."""

    word: re.Pattern[str]
    name: re.Pattern[str]
    unmarked: re.Pattern[str]


def _patterns(text: str) -> _Patterns:
    """The patterns that know the characters of the text, and few beyond: long classes are slow."""
    if text.isascii():
        return _patterns_of(_ASCII)
    return _patterns_of(_PLANE if len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text) else _PLANES)


@cache
def _patterns_of(most: int) -> _Patterns:
    """The patterns for texts of the first so many characters."""
    bare = rf"[^\W\d_{UNSPACED}]"
    letter = rf"(?:{bare}|[{_MARKS}])"
    if most < _PLANES:
        bare, letter = f"[{_inside(bare, most)}]", f"[{_inside(letter, most)}]"
    capital, uncased = _letters("Lu", most), _letters("Lo", most)
    other = _inside(rf"(?![{UNSPACED}])[{uncased}]", most) if uncased else ""
    return _Patterns(
        re.compile(rf"{letter}+(?:['’]{bare}+)?"),
        re.compile(rf"[{capital}](?<!\w.){letter}+"),
        re.compile(rf"[{other}](?<!\w.){letter}+") if other else _NEVER,
    )


def _inside(pattern: str, most: int) -> str:
    """The first so many characters that match, as the inside of a character class."""
    matches = re.compile(pattern).fullmatch
    return _ranges([place for place in range(most) if matches(chr(place))])


def _letters(category: str, most: int) -> str:
    """All letters of a Unicode category, as the inside of a character class."""
    return _ranges([place for place in range(most) if unicodedata.category(chr(place)) == category])


def _ranges(places: list[int]) -> str:
    ranges = itertools.groupby(enumerate(places), lambda pair: pair[1] - pair[0])
    runs = [[place for _, place in run] for _, run in ranges]
    return "".join(f"{re.escape(chr(run[0]))}-{re.escape(chr(run[-1]))}" for run in runs)


class Clues:
    """The clues of one article. `words` counts the words of its own language, `neutral` the clues that hold in any language
    (`s:` sounds of names, `n:` numbers, `t:` dates, `c:` countries, `o:` outlets, `l:` links), `places` where each neutral
    clue first stands in the text; `numbers` are all numbers of the text."""

    def __init__(self) -> None:
        self.words: Mapping[str, int] = {}
        self.neutral: Counter[str] = Counter()
        self.places: dict[str, Span] = {}
        self.unmarked: list[tuple[str, Span]] = []
        self.runs: list[tuple[str, int]] = []
        self.numbers: list[Number] = []

    def add(self, clue: str, start: int, end: int, times: int = 1) -> None:
        """Count a neutral clue; the first place is kept."""
        clue = intern(clue)
        self.neutral[clue] += times
        if clue not in self.places:
            self.places[clue] = Span(start, end)


def find_clues(articles: Sequence[Article], facts: Sequence[Facts], bodies: Sequence[str]) -> list[Clues]:
    """The clues of each article, `bodies` being the articles' texts with the furniture blanked.

    Where capitals mark names, they are taken from there; other scripts leave names unmarked, and there the sounds of names
    known from the rest of the collection are looked up.
    """
    found = [_own_clues(*given) for given in zip(articles, facts, bodies, strict=True)]
    names = {clue[2:] for clues in found for clue in clues.neutral if clue.startswith("s:")}
    codes = {code: name for name in sorted(names, reverse=True) if len(code := merged(name)) >= _SHORTEST_CODE}
    for clues in found:
        _look_up(clues, names, codes)
    return found


def _own_clues(article: Article, facts: Facts, body: str) -> Clues:
    clues = Clues()
    words = _take_words(body, clues)
    words.update(_take_title(article.title or "", clues))
    clues.words = Packed(words, "I")
    clues.numbers = find_numbers(body)
    for number in clues.numbers:
        if len(number.value) > 1 or number.mark:
            clues.add(f"n:{number.mantissa or '0'}", number.span.start, number.span.end)
    _take_facts(article, facts, clues)
    return clues


def _take_title(title: str, clues: Clues) -> Counter[str]:
    """The words of the headline, which count as those of the text do; of its names only those of the text, since it may
    capitalise all."""
    words = Counter(map(intern, map(str.casefold, _patterns(title).word.findall(title))))
    for run in _RUN.findall(title):
        words.update(map(intern, map("".join, itertools.pairwise(run))))
    for match in _patterns(title).name.finditer(title):
        clue = f"s:{sound_key(match[0])}"
        if clue in clues.neutral:
            clues.neutral[clue] += 1
    return words


def _take_words(body: str, clues: Clues) -> Counter[str]:
    """The words of the text; its names are added to the clues."""
    patterns = _patterns(body)
    words = Counter(map(intern, map(str.casefold, patterns.word.findall(body))))
    openings: list[re.Match[str]] = []
    certain: set[str] = set()
    for match in patterns.name.finditer(body):
        start = match.start()
        if start and body[start - 2 : start - 1] not in _SENTENCE_END and body[start - 1] not in _SENTENCE_END:
            certain.add(match[0])
            _add_name(match[0], start, match.end(), clues)
        else:
            openings.append(match)
        follower = patterns.name.match(body, match.end() + 1)
        if follower is not None and body[match.end()] in " -\u00a0":
            _add_full_name(match, follower, clues)
    for match in openings:
        if match[0] in certain:
            _add_name(match[0], match.start(), match.end(), clues)
    clues.unmarked += [(match[0], Span(match.start(), match.end())) for match in patterns.unmarked.finditer(body)]
    for match in _RUN.finditer(body):
        clues.runs.append((match[0], match.start()))
        words.update(map(intern, map("".join, zip(match[0], match[0][1:], strict=False))))
    return words


def _add_name(word: str, start: int, end: int, clues: Clues) -> None:
    key = sound_key(word)
    if len(key) >= _SHORTEST_KEY:
        clues.add(f"s:{key}", start, end)


def _add_full_name(first: re.Match[str], second: re.Match[str], clues: Clues) -> None:
    """Two capitalised words side by side tell much more than either: `Sergei Shoigu`."""
    one, other = sound_key(first[0]), sound_key(second[0])
    if len(one) > 1 and len(other) > 1 and len(one) + len(other) >= _SHORTEST_PAIR:
        clues.add(f"s:{one} {other}", first.start(), second.end())


def _take_facts(article: Article, facts: Facts, clues: Clues) -> None:
    for time in facts.times:
        if time.kind in ("date", "time", "range") and (day := _day(time.value)):
            clues.add(f"t:{day}", time.span.start, time.span.end)
    for mention in facts.mentions:
        place = mention.span
        if mention.kind == "country":
            clues.add(f"c:{mention.id.removeprefix('country:')}", place.start, place.end)
        elif mention.kind == "outlet":
            clues.add(f"o:{mention.id.removeprefix('outlet:')}", place.start, place.end)
        else:
            for part in place.slice(article.text).split():
                if f"s:{sound_key(part)}" not in clues.neutral:  # words with a capital are counted already
                    _add_name(part, place.start, place.end, clues)
    for link in article.links:
        if link.span is not None and "//" in link.url:
            clues.add(f"l:{link.url.split('//', 1)[1].rstrip('/')}", link.span.start, link.span.end)


def _day(value: str) -> str:
    """Month and day of a resolved time (`09-13`), so that a year that is not known does not keep reports apart."""
    match = re.match(r"(?:\d{4}|XXXX)-(\d\d-\d\d)", value)
    return match[1] if match else ""


def _look_up(clues: Clues, names: set[str], codes: dict[str, str]) -> None:
    before, begun = "", 0
    for word, span in clues.unmarked:
        sounds = sound_key(word)
        key = _known(sounds, names)
        if key:
            clues.add(f"s:{key}", span.start, span.end)
        for cut in range(_TRIMMED + 1):
            pair = f"{before} {sounds[: len(sounds) - cut]}"
            if pair in names:
                clues.add(f"s:{pair}", begun, span.end)
                break
        before, begun = sounds, span.start
    for run, offset in clues.runs:
        for name, start, end in _names_in(run, codes):
            clues.add(f"s:{name}", offset + start, offset + end)
    clues.unmarked, clues.runs = [], []


def _known(key: str, names: set[str]) -> str:
    """The key, or the key without endings or a prefixed particle, where it is that of a name known from elsewhere."""
    for cut in range(_TRIMMED + 1):
        shorter = key[: len(key) - cut]
        if len(shorter) >= (_SHORTEST_KEY if cut == 0 else _SHORTEST_CODE) and shorter in names:
            return shorter
    return key[1:] if len(key) > _SHORTEST_CODE and key[1:] in names else ""


def _names_in(run: str, codes: dict[str, str]) -> Iterable[tuple[str, int, int]]:
    code, places = sound_code(run)
    start = 0
    while start <= len(code) - _SHORTEST_CODE:
        for length in range(min(_LONGEST_CODE, len(code) - start), _SHORTEST_CODE - 1, -1):
            name = codes.get(code[start : start + length])
            if name is not None:
                yield name, places[start], places[start + length - 1] + 1
                start += length - 1
                break
        start += 1
