"""The first lines of a plain text → its title, when it was published, who wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from sumber.model import Credit, Evidence, Moment, Person, PersonRole, Rival

from .credits import line_credits, whole_line_credits
from .dates_written import Written, dates_in
from .labels import Labels
from .people_names import Names
from .plain_lines import Unit, ends_sentence, is_wrapped

HEAD_LINES = 8
"""How many lines, from the first, may tell of title, date and author."""

_DATED = re.compile(r"\d.*(?:19|20)\d\d|(?:19|20)\d\d.*\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_LONGEST = 110
_LETTERS = 60
_TITLE = 180
_KICKER_WORDS = 2
_KICKER_WIDE = 8
_RUNNING = 60
_WIDE = 0x2E80
_ITEM = re.compile(r"(?:[-*•‣▪◦●■·]|\d{1,2}[.)])\s+\S")
_PART = re.compile(r"[^\s|｜•·–—/,-][^|｜•·]*")
_EDGES = " \t|,;·•-–—/()[]"


def title_line(lines: Sequence[Unit], words: Labels, dated: int) -> int | None:
    """Which of the first lines is the title, or None: short, no sentence, before the first longer text.

    Words of a section that stand above it are passed over, and so are the line that gives the date (it begins at `dated`)
    and the crumbs of a path through a site.
    """
    head = _head(lines)
    may_be = [place for place in head if _is_title(lines, place, words, dated)]
    whole = [place for place in may_be if not _is_kicker(lines[place].text)]
    return next(iter(whole or may_be), None)


def _head(lines: Sequence[Unit]) -> Sequence[int]:
    """The lines before the first running text."""
    for place, line in enumerate(lines[:HEAD_LINES]):
        if len(line.text) > _TITLE or (len(line.text) >= _RUNNING and line.text[-1] not in "?!？！" and ends_sentence(line.text)):
            return range(place)
    return range(min(HEAD_LINES, len(lines)))


def _is_kicker(text: str) -> bool:
    return len(text) <= _KICKER_WIDE if ord(text[0]) > _WIDE else len(text.split()) <= _KICKER_WORDS


def _is_title(lines: Sequence[Unit], place: int, words: Labels, dated: int) -> bool:
    line, after = lines[place], lines[place + 1 :]
    text = line.text
    if line.start == dated or len(text) > _TITLE or text[-1] in ".,;:。，、|" or text[0].islower() or _ITEM.match(text):
        return False
    running = max((len(other.text) for other in after if ends_sentence(other.text)), default=0)
    if not running or line_credits(text, words):
        return False
    if not after[0].apart and is_wrapped(lines[place:]):
        return False
    return after[0].apart or len(text) < running


def dated_line(lines: Sequence[Unit], language: str) -> tuple[Unit, Written] | None:
    """The one of the first lines that gives the date of the whole text, with the date: the one that says least beside it."""
    found = [(read, line) for line in lines[:HEAD_LINES] if (read := is_dated(line, language)) is not None]
    if not found:
        return None
    read, line = min(found, key=lambda pair: (len(_around(pair[1].text, pair[0])), pair[1].start))
    return line, read


def is_dated(line: Unit, language: str) -> Written | None:
    """The date of a line that gives the date of the whole text: short, no sentence, little beside the date; or None."""
    text = line.text
    if len(text) > _LONGEST or ends_sentence(text) or _DATED.search(text) is None:
        return None
    read = next(iter(dates_in(text, language=language)), None)
    if read is None or len(_around(text, read)) > _LETTERS:
        return None
    return read


def _around(text: str, read: Written) -> str:
    return (text[: read.start].rstrip(_EDGES) + " " + text[read.end :].strip(_EDGES)).strip()


def moment_of(read: Written, line: Unit) -> Moment:
    """The moment of a dated line, with its place in the input; day and month exchanged are a rival where they can be."""
    where = f"input:{line.start + read.start}-{line.start + read.end}"
    evidence = Evidence("dated_line", where, line.text[read.start : read.end])
    rivals = (Rival(read.other.isoformat(), evidence),) if read.other is not None else ()
    return Moment(read.value, read.precision, evidence, zone=read.zone or None, rivals=rivals)


def credits_beside_date(line: Unit, read: Written, words: Labels) -> Iterator[Credit]:
    """The credits in a dated line (`By Jane Roe | 3 March 2025`, `2025年3月3日 | 来源：新华网`), with their places in the input."""
    for begin, end in ((0, read.start), (read.end, len(line.text))):
        for match in _PART.finditer(line.text, begin, end):
            part = match[0].rstrip(_EDGES)
            start = line.start + match.start()
            for kind, name, outlet, url, _, _ in whole_line_credits(part, words):
                proof = Evidence("beside_date", f"input:{start}-{start + len(part)}", part)
                yield Credit(kind, name, outlet, url, evidence=proof)


def people_named(names: str, role: PersonRole, evidence: Evidence, language: str) -> Iterator[Person]:
    """Each of the names in a byline, with the role of the line, or as the desk or agency that it is."""
    reader = _reader(language)
    single = reader.split(names)
    # beside a full name a single word is the place it was written at (`By Jane Roe, Nairobi`)
    full = any(" " in name for name in single)
    for name in single:
        kind = reader.kind(name)
        if kind is not None and (kind != "person" or not full or " " in name):
            yield Person(name, role if kind == "person" else kind, evidence)


@cache
def _reader(language: str) -> Names:
    return Names(language, frozenset())
