"""The first lines of a plain text → when it was published and who wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sumber.model import Evidence, Moment, Person, PersonRole, Rival

from .dates_written import Written, dates_in
from .labels import Labels, labelled
from .people_names import Names
from .plain_lines import Unit, ends_sentence

HEAD_LINES = 4
"""How many lines, from the first, may tell of date and author."""

_DATED = re.compile(r"\d.*(?:19|20)\d\d|(?:19|20)\d\d.*\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_LONGEST = 110
_LETTERS = 60
_EDGES = " \t|,;·•-–—/()[]"


def is_dated(line: Unit, language: str) -> Written | None:
    """The date of a line that gives the date of the whole text: short, no sentence, little beside the date; or None."""
    text = line.text
    if len(text) > _LONGEST or ends_sentence(text) or _DATED.search(text) is None:
        return None
    read = next((one for one in dates_in(text, language=language) if not one.year_only), None)
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


def byline_in(line: Unit, read: Written, words: Labels) -> tuple[str, int] | None:
    """The names beside the date in a dated line (`By Jane Roe | 3 March 2025`), with their start in the line, or None."""
    before = line.text[: read.start].rstrip(_EDGES)
    said = labelled(before, words)
    if said is None or said.kind != "byline":
        return None
    return said.name, said.start


def people_named(names: str, role: PersonRole, evidence: Evidence, language: str) -> Iterator[Person]:
    """Each of the names in a byline, with the role of the line, or as the desk or agency that it is."""
    reader = _reader(language)
    for name in reader.split(names):
        kind = reader.kind(name)
        if kind is not None:
            yield Person(name, role if kind == "person" else kind, evidence)


@cache
def _reader(language: str) -> Names:
    return Names(language, frozenset())
