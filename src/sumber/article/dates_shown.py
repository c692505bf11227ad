"""The dates that a page shows its readers near its title, each with what the words beside it say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice
from operator import itemgetter
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from sumber.knowledge.metadata import metadata_names
from sumber.knowledge.people_pack import PeoplePack
from sumber.knowledge.people_words import people_words
from sumber.model import Evidence
from sumber.page import Tree
from sumber.text.words import places_of

from .about import About
from .dates_written import Written, dates_in, read_declared_date
from .marks import MAX_MARKS, MAX_TEXTS

Kind = Literal["published", "modified", "shown"]
Entries = dict[tuple[str, str | None], list[int]]
"""Tag and class → the first elements of both that hold dates."""

NEAR, FAR = 60, 1_000
"""What a class name speaks against counts only so near to the title, and after everything else."""
MAX_SHOWN = 240
"""A marked element with more characters than this is no date line."""
MIN_LINE, MAX_LINE, MAX_LINES = 24, 320, 300
MAX_BESIDE, MAX_PLACE = 70, 30
"""A line of text is a date line with up to so many characters beside the date, or with up to so many before it."""

_SET_OFF = re.compile(r"\s?[)\]|:–—„“\"«-]|[.]\s?[–—-]")
_NUMBERS = re.compile(r"\d[./-]\d")
_ORDERED = re.compile(r"(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]")
_DIGITS = re.compile(r"\d\d")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)|\d\d?[./-]\d\d?[./-]\d\d")


class Found(Struct, frozen=True, gc=False):
    """A date on the page. `rank` is the strength of the evidence: 0 a declared instant with zone, 1 a declared date,
    2 a time element, 3 text in an element marked as a date or behind a word for publishing, 4 a date declared without
    saying of what, or the address, 5 other text, 6 a script. `rule`, `where` (as `Evidence.where` has it, or an element of
    the tree) and `text` say where it was read; `month_first` is set where its numbers show the order."""

    kind: Kind
    rank: int
    read: Written
    rule: str
    where: str | int
    text: str
    month_first: bool | None = None

    def evidence(self, tree: Tree) -> Evidence:
        """The evidence, with the path of the element where it was read."""
        return Evidence(self.rule, self.where if isinstance(self.where, str) else f"page:{tree.path(self.where)}", self.text)


def shown_dates(about: About, anchor: int | None, *, lines: bool = True) -> list[Found]:
    """Dates in time elements and in elements marked as dates or bylines, nearest to the title first; and those in other
    `lines`, where there are none in these."""
    tree, language, near, outside = about.tree, about.language, about.near(anchor), about.outside(anchor)
    times = [element for element in tree.by_tag("time") if near.start <= element < near.end]
    marks = {*times[:MAX_MARKS], *near.dates, *near.bylines}
    known: Entries = {}
    found: list[tuple[int, Found]] = []
    for element in sorted(marks):
        if not _may_tell(tree, element) or (tree.tags[element] == "a" and is_one_of_many(tree, element, known)):
            continue
        distance = _distance(element, anchor, outside.degree(element))
        if distance is not None:
            found.extend((distance, one) for one in _in_mark(tree, element, language))
    if lines and not _has_published(found):
        found.extend(_in_lines(about, anchor, marks))
        if not _has_published(found):
            found.extend((FAR, one) for one in _in_furniture(about, anchor, known))
    return [one for _, one in sorted(found, key=itemgetter(0))]


def _has_published(found: list[tuple[int, Found]]) -> bool:
    return any(one.kind != "modified" for _, one in found)


def _may_tell(tree: Tree, element: int) -> bool:
    """Whether a mark can hold a date at all: cheap, before anything is asked of its place."""
    own = tree.attributes[element]
    if own and not _machines().isdisjoint(own):
        return True
    # a break between two texts is no part of a date in numbers, nor of a year
    return _tells("\n".join(tree.texts[tree.text_starts[element] : tree.text_ends[element]]))


def _tells(text: str) -> bool:
    return _DIGITS.search(text) is not None and _YEAR.search(text) is not None


def _telling(tree: Tree) -> list[tuple[str, int]]:
    """The texts of the page that can hold a date, each with the element around it."""
    digits, year = _DIGITS.search, _YEAR.search
    return [
        (text, element)
        for text, element in zip(tree.texts, tree.owners, strict=True)
        if not text.isspace() and digits(text) and year(text)
    ]


@cache
def _machines() -> frozenset[str]:
    return frozenset(metadata_names().attributes.date)


def _distance(element: int, anchor: int | None, outside: int) -> int | None:
    """From the title, in elements; what stands before the title is half as near as what stands behind it, and what may be
    outside of the article is far; None for what is outside, and for what may be and is not right behind the title."""
    away = element if anchor is None else element - anchor if element >= anchor else 2 * (anchor - element)
    if not outside:
        return away
    return away + FAR if outside == 1 and (away <= NEAR or anchor is None) else None


def _in_mark(tree: Tree, element: int, language: str) -> Iterator[Found]:
    own = tree.attributes[element]
    text = tree.text_of(element)
    for name in () if _machines().isdisjoint(own) else metadata_names().attributes.date:
        machine = own.get(name)
        read = read_declared_date(machine, language=language) if machine else None
        if read is not None and name == "title" and len(machine or "") - (read.end - read.start) > MAX_PLACE:
            continue  # a sentence about what the link leads to
        if read is not None:
            rank = 2 if tree.tags[element] == "time" else 3
            kind = _kind(f"{own.get('class') or ''} {text}", language)
            # A machine's date that is not the one shown is that of something else, of an import as a rule.
            shown = dates_in(text[:MAX_SHOWN], language=language, month_first=False)
            if len(shown) == 1 and abs((shown[0].day - read.day).days) > 1 and not _NUMBERS.search(text):
                yield Found(kind, rank, shown[0], "shown", element, text)
                rank = 5
            yield Found(kind, rank, read, "time-element", element, machine or "")
            return
    if len(text) <= MAX_SHOWN:
        yield from _in_text(element, text, 3, language)


def _in_text(element: int, text: str, rank: int, language: str) -> Iterator[Found]:
    last = 0
    for read in dates_in(text, language=language):
        yield Found(_kind(text[last : read.start], language), rank, read, "shown", element, text, shows_order(read, text))
        last = read.end


def _in_lines(about: About, anchor: int | None, marks: set[int]) -> Iterator[tuple[int, Found]]:
    """Dates in short lines, or at the start of long ones, wherever they stand in the page but not in its furniture."""
    tree, language, outside = about.tree, about.language, about.outside(anchor)
    seen = set(marks)
    for _, element in _telling(tree):
        if element in seen:
            continue
        seen.add(element)
        if len(seen) - len(marks) > MAX_LINES:
            return
        element, line = _line_around(tree, element, language)
        distance = _distance(element, anchor, outside.degree(element))
        if distance is None:
            continue
        for found in _in_text(element, line[:MAX_LINE], 5, language):
            if _is_date_line(line, found.read):
                # with the word for it before it, as good as in an element that is marked as a date
                yield distance, replace(found, rank=3) if found.kind == "published" else found


def _in_furniture(about: About, anchor: int | None, known: Entries) -> Iterator[Found]:
    """Dates with a word before them that says whose they are ("Last updated: ..."), in lines that a class name speaks
    against or at the page's foot; not those that stand there several times, as the dates of teasers do."""
    tree, outside = about.tree, about.outside(anchor)
    seen, looked = set[int](), 0
    for text, element in _telling(tree):
        if element in seen or outside.degree(element) != 1:
            continue
        if len(text) < MIN_LINE and not dates_in(text, language=about.language):
            seen.add(element)
            element, text = _line_around(tree, element, about.language)
        for found in _in_text(element, " ".join(text.split())[:MAX_LINE], 5, about.language):
            if found.kind == "shown":
                # "on 4 March 2031 last changed", as other languages have it
                behind = _kind(found.text[found.read.end :], about.language)
                found = replace(found, kind=behind if behind == "modified" else "shown")
            if found.kind != "shown" and _is_date_line(found.text, found.read) and not is_one_of_many(tree, element, known):
                yield found
        looked += 1
        if looked > MAX_LINES:
            return


def is_one_of_many(tree: Tree, element: int, known: Entries | None = None) -> bool:
    """Whether other elements of the same tag and class hold dates too: those of a list's entries, each of another page.
    `known` keeps what was found for one page."""
    own = tree.attributes[element]
    name = own.get("class")
    if name is None and "id" in own:
        return False
    mark = tree.tags[element], name
    known = {} if known is None else known
    if mark not in known:
        known[mark] = list(islice(_dated(tree, *mark), 2))
    return any(other != element for other in known[mark])


def _dated(tree: Tree, tag: str, name: str | None) -> Iterator[int]:
    """The elements of that tag and class that are lines with a date, among the first ones."""
    alike = (one for one in tree.by_tag(tag) if tree.attributes[one].get("class") == name)
    for one in islice(alike, MAX_LINES):
        if _may_tell(tree, one):
            line = tree.text_of(one)
            if len(line) <= MAX_BESIDE + MIN_LINE and dates_in(line):
                yield one


def _line_around(tree: Tree, element: int, language: str) -> tuple[int, str]:
    """The element whose text is a line with a whole date: some pages keep day, month and year in elements of their own."""
    line = tree.text_of(element)
    for _ in range(2):
        parent = tree.parents[element]
        if len(line) >= MIN_LINE or parent <= 0 or tree.text_ends[parent] - tree.text_starts[parent] > MAX_TEXTS:
            break
        if dates_in(line, language=language):
            break
        element, line = parent, tree.text_of(parent)
    return element, line


def _is_date_line(line: str, read: Written) -> bool:
    """Whether a line is about its date, and not a sentence that speaks of a day: it has little else, or begins with the
    date, perhaps after a place, set off from what follows."""
    if len(line) - (read.end - read.start) <= MAX_BESIDE:
        return True
    return read.start <= MAX_PLACE and _SET_OFF.match(line, read.end) is not None


@lru_cache(maxsize=512)
def _kind(label: str, language: str) -> Kind:
    """What the words before a date, or its element's class, say that it is."""
    words = _labels(language)
    text = label.casefold()
    latest, first = (_last(text, some) for some in (words.modified, words.published))
    if latest > first:
        return "modified"
    return "published" if first >= 0 else "shown"


@cache
def _labels(language: str) -> PeoplePack:
    return people_words(language.split("-", maxsplit=1)[0].lower(), "en")


def _last(text: str, words: tuple[str, ...]) -> int:
    """Where the last of these words begins that stands in the text as a whole word, and in none of the others; or -1."""
    found = [(place, place + len(word)) for word in words if word in text for place in places_of(word, text)]
    last, behind = -1, 0
    for place, end in sorted(found, key=lambda one: (one[0], -one[1])):
        if place >= behind and not _is_letter(text[place - 1 : place]) and not _is_letter(text[end : end + 1]):
            last, behind = place, end
    return last


def _is_letter(sign: str) -> bool:
    return sign.isalnum() and not sign.isdecimal()


def shows_order(read: Written, text: str) -> bool | None:
    """Whether the date's numbers can only be month and day (True) or day and month (False); None for other dates."""
    numbers = _ORDERED.match(text, read.start, read.end)
    if numbers is None or read.other is not None or numbers[1] == numbers[2]:
        return None
    return int(numbers[2]) > 12 if max(int(numbers[1]), int(numbers[2])) > 12 else None
