"""Where a page has dates: declared, shown near its title, in its address. Each with its evidence; none is chosen here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from sumber.knowledge.files import any_of
from sumber.knowledge.metadata import metadata_names
from sumber.knowledge.people_pack import people_words
from sumber.model import Evidence
from sumber.page import Document, Tree

from .dates_written import Written, dates_in, read_declared_date
from .linked import article_nodes, strings
from .marks import is_outside, marked
from .outlet import addresses_of, find_canonical

Kind = Literal["published", "modified", "shown"]

BEFORE, AFTER = 80, 160
"""How many elements before and after the title are looked at for its visible dates."""
MAX_SHOWN = 240
"""A marked element with more characters than this is no date line."""

_ADDRESS_DATES = (
    re.compile(r"(?<!\d)((?:19|20)\d\d)[/_.-](\d\d?)[/_.-](\d\d?)(?!\d)"),
    re.compile(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d{1,3}(?!\d))"),
)


class Found(NamedTuple):
    """A date on the page. `rank` is the strength of the evidence: 0 a declared instant with zone, 1 a declared date,
    2 a time element, 3 visible text, 4 the address. `month_first` is set where its numbers show the order."""

    kind: Kind
    rank: int
    read: Written
    evidence: Evidence
    month_first: bool | None = None


def found_dates(document: Document, *, language: str, anchor: int | None) -> list[Found]:
    """All dates that may be the page's own, those of one kind in the order of trust."""
    found = [*_linked(document, language), *_metas(document, language), *_items(document, language)]
    found += _shown(document, language, anchor)
    found += _address(document)
    return found


def _declared(kind: Kind, text: str, where: str, rule: str, language: str) -> Iterator[Found]:
    read = read_declared_date(text, language=language)
    if read is not None:
        rank = 0 if read.has_clock and read.zone else 1
        yield Found(kind, rank, read, Evidence(rule, where, text), _shows_order(read, text))


def _linked(document: Document, language: str) -> Iterator[Found]:
    for node in article_nodes(document.declared, addresses_of(document))[:4]:
        for kind, keys in (("published", ("datePublished", "dateCreated", "uploadDate")), ("modified", ("dateModified",))):
            for key in keys:
                texts = strings(node.values.get(key))[:1]
                for text in texts:
                    yield from _declared(kind, text, f"page:{node.where}.{key}", "linked-data", language)  # type: ignore[arg-type]
                if texts:
                    break


def _metas(document: Document, language: str) -> Iterator[Found]:
    names = metadata_names().meta
    for kind, wanted in (("published", names.published), ("modified", names.modified)):
        for meta in document.declared.meta(*wanted):
            yield from _declared(kind, meta.content, meta.where, "meta", language)  # type: ignore[arg-type]


def _items(document: Document, language: str) -> Iterator[Found]:
    """Microdata: elements whose `itemprop` is a date, outside of the page's furniture."""
    tree = document.tree
    for element, own in enumerate(tree.attributes):
        prop = own.get("itemprop") if own else None
        if not prop or not prop.startswith("date") or is_outside(tree, element):
            continue
        text = own.get("content") or own.get("datetime") or tree.text_of(element)[:MAX_SHOWN]
        kind: Kind = "modified" if prop == "dateModified" else "published"
        yield from _declared(kind, text, f"page:{tree.path(element)}", "microdata", language)


def _shown(document: Document, language: str, anchor: int | None) -> list[Found]:
    """Dates in time elements and in elements marked as dates, nearest to the title first."""
    tree = document.tree
    start, end = (0, len(tree.tags)) if anchor is None else (anchor - BEFORE, anchor + AFTER)
    marks = {element for element in tree.by_tag("time") if start <= element < end}
    marks.update(marked(tree, "date", start, end), marked(tree, "byline", start, end))
    found: list[tuple[int, Found]] = []
    for element in sorted(marks):
        if is_outside(tree, element):
            continue
        distance = _distance(element, anchor)
        found.extend((distance, one) for one in _in_element(tree, element, language))
    return [one for _, one in sorted(found, key=lambda pair: pair[0])]


def _distance(element: int, anchor: int | None) -> int:
    """In elements; what stands before the title is half as near as what stands behind it."""
    if anchor is None:
        return element
    return element - anchor if element >= anchor else 2 * (anchor - element)


def _in_element(tree: Tree, element: int, language: str) -> Iterator[Found]:
    own = tree.attributes[element]
    where = f"page:{tree.path(element)}"
    text = tree.text_of(element)
    machine = own.get("datetime") if tree.tags[element] == "time" else None
    if machine:
        read = read_declared_date(machine, language=language)
        if read is not None:
            label = f"{own.get('class') or ''} {text}"
            yield Found(_kind(label, language), 2, read, Evidence("time-element", where, machine))
            return
    if len(text) <= MAX_SHOWN:
        last = 0
        for read in dates_in(text, language=language):
            yield Found(_kind(text[last : read.start], language), 3, read, Evidence("shown", where, text), _shows_order(read, text))
            last = read.end


def _kind(label: str, language: str) -> Kind:
    """What the words before a date, or its element's class, say that it is."""
    modified, published = _labels(language)
    text = label.casefold()
    latest = max((match.start() for match in modified.finditer(text)), default=-1)
    first = max((match.start() for match in published.finditer(text)), default=-1)
    if latest > first:
        return "modified"
    return "published" if first >= 0 else "shown"


@cache
def _labels(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = people_words(language.split("-", maxsplit=1)[0].lower(), "en")
    return tuple(re.compile(rf"(?<![^\W\d_])(?:{any_of(part)})(?![^\W\d_])") for part in (words.modified, words.published))  # type: ignore[return-value]


def _shows_order(read: Written, text: str) -> bool | None:
    """Whether the date's numbers can only be month and day (True) or day and month (False); None for other dates."""
    numbers = re.match(r"(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]", text[read.start : read.end])
    if numbers is None or read.other is not None or numbers[1] == numbers[2]:
        return None
    return int(numbers[2]) > 12 if max(int(numbers[1]), int(numbers[2])) > 12 else None


def _address(document: Document) -> Iterator[Found]:
    for address in dict.fromkeys((document.page.url, find_canonical(document))):
        path = urlsplit(address).path if address else ""
        for pattern in _ADDRESS_DATES:
            for match in pattern.finditer(path):
                read = next(iter(dates_in("-".join(match.groups()))), None)
                if read is not None:
                    yield Found("shown", 4, read, Evidence("address", "url", address or ""))
