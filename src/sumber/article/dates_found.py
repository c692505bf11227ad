"""Where a page has dates: declared, shown, in its scripts, in its address. Each with its evidence; none is chosen here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from sumber.knowledge.calendar import month_names
from sumber.page.linked_data import Node

from .about import About
from .dates_shown import Found, Kind, shown_dates, shows_order
from .dates_written import Written, dated, dates_in, read_declared_date
from .linked import is_article, is_media, strings

MAX_ITEM = 240

_PROPERTIES: tuple[tuple[Kind, tuple[str, ...]], ...] = (
    ("published", ("datePublished", "dateCreated", "uploadDate")),
    ("modified", ("dateModified",)),
)
_DATE_PROPERTY = re.compile(r"(?:^|[\s:])date(?:Published|Created|Modified)?(?:$|\s)")
_DIGITS = re.compile(r"\d\d")
_ADDRESS_DATES = (
    re.compile(r"(?<!\d)((?:19|20)\d\d)[/_.-](\d\d?)[/_.-](\d\d?)(?!\d)"),
    re.compile(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d{1,3}(?!\d))"),
    re.compile(r"(?<!\d)(\d\d)[/_.-](\d\d)[/_.-](20\d\d)(?!\d)"),
)
# All of these have a year of this kind, and no more before the first.
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE_YEAR = len("31/12/")
_LONGEST_ADDRESS = 4_000
# Where the host is malformed there still is a path.
_PATH = re.compile(r"(?:[a-zA-Z][\w+.-]*:)?(?://[^/?#]*)?([^?#]*)")
_NAMED_MONTH = re.compile(r"(?<!\d)((?:19|20)\d\d)[/_-]([a-z]{3,9})[/_-]([0-3]?\d)(?!\d)", re.IGNORECASE)
# In scripts that are no linked data: a key that speaks of publishing, with a value that begins as a date in numbers does.
_SCRIPT = re.compile(r"""["']([\w.-]{0,30}(?:[pP]ubli|[cC]reat)[\w.-]{0,30})\\?["']\s?:\s?\\?["'](\d[\dT:.,/ +Z-]{7,34})\\?["']""")
_SCRIPT_DATE = re.compile(r"date|time|_at$|At$|publi", re.IGNORECASE)


def found_dates(about: About, anchor: int | None) -> list[Found]:
    """All dates that may be the page's own, those of one rank in the order of trust.

    What is weaker than a declared date is only looked for where none is declared; what is weaker than one shown near the
    title or carried in the address, only where there is none of these either.
    """
    language, nodes = about.language, about.nodes[:4]
    pages = [node for node in nodes if not is_article(node) and not is_media(node)]
    found = [*_linked([node for node in nodes if is_article(node)], language), *_metas(about)]
    found += _linked(pages, language)
    found += _agreeing([*_items(about, anchor)], found)
    declared = any(one.kind != "modified" and one.rank <= 1 for one in found)
    found += [*shown_dates(about, anchor, lines=not declared), *_address(about)]
    if not any(one.kind != "modified" for one in found):
        media = [node for node in nodes if is_media(node)]
        found += [*_titles(about), *_linked(media, language), *_scripts(about)]
    return found


def _declared(kind: Kind, text: str, where: str | int, rule: str, language: str) -> Iterator[Found]:
    read = read_declared_date(text, language=language)
    if read is not None:
        rank = 0 if read.has_clock and read.zone else 1
        yield Found(kind, rank, read, rule, where, text, shows_order(read, text))


def _linked(nodes: list[Node], language: str) -> Iterator[Found]:
    for node in nodes:
        for kind, keys in _PROPERTIES:
            for key in keys:
                texts = strings(node.values[key])[:1] if key in node.values else ()
                for text in texts:
                    yield from _declared(kind, text, f"page:{node.where}.{key}", "linked-data", language)
                if texts:
                    break


def _metas(about: About) -> Iterator[Found]:
    fields: tuple[tuple[Kind, str], ...] = (("published", "published"), ("shown", "dated"), ("modified", "modified"))
    for kind, field in fields:
        for meta in about.metas[field]:
            for found in _declared(kind, meta.content, meta.where, "meta", about.language):
                yield replace(found, rank=4) if kind == "shown" else found


def _items(about: About, anchor: int | None) -> Iterator[Found]:
    """Microdata and RDFa near the title: elements whose `itemprop` or `property` is a date, outside of furniture."""
    tree, outside = about.tree, about.outside(anchor)
    for element in about.near(anchor).items:
        own = tree.attributes[element]
        prop = own.get("itemprop") or own.get("property")
        if not prop or _DATE_PROPERTY.search(prop) is None or outside.degree(element) > 1:
            continue
        values = (own.get("content"), own.get("datetime"), own.get("title"))
        text = next((value for value in values if value and read_declared_date(value)), "")
        if not text and read_declared_date(shown := tree.text_of(element)[:MAX_ITEM]):
            text = shown
        kind: Kind = "modified" if "odified" in prop else "published"
        yield from _declared(kind, text, element, "microdata", about.language)


def _agreeing(items: list[Found], declared: list[Found]) -> list[Found]:
    """Marked dates, weaker where the page's head declares other days of publication: they may be those of a teaser."""
    days = [one.read.day for one in declared if one.kind == "published" and one.rank <= 1]
    if not days:
        return items
    return [
        item if item.kind == "modified" or any(abs((item.read.day - day).days) <= 1 for day in days) else replace(item, rank=3)
        for item in items
    ]


def _titles(about: About) -> Iterator[Found]:
    """Dates in the title element, as pages without articles of their own have them."""
    title = about.declared.title[:MAX_ITEM]
    for read in dates_in(title, language=about.language)[:1]:
        yield Found("shown", 5, read, "title-element", "page:title", title, shows_order(read, title))


def _scripts(about: About) -> Iterator[Found]:
    """Dates of publication in the data that scripts carry; the first ones are the page's own more often than not."""
    for match in _SCRIPT.finditer(about.document.text):
        if _SCRIPT_DATE.search(match[1]):
            read = read_declared_date(match[2], language=about.language)
            if read is not None:
                yield Found("published", 6, read, "script", f"page:script[{match[1]}]", match[2])
                return


def _address(about: About) -> Iterator[Found]:
    declared = [(relation.href, relation.where) for relation in about.declared.related("canonical")]
    declared += [(meta.content, meta.where) for meta in about.metas["url"]]
    seen = set()
    for address, where in [(about.document.page.url or "", "url"), *declared]:
        for read in _in_address(address):
            if read.day not in seen:
                seen.add(read.day)
                yield Found("shown", 4, read, "address", where, address)


@lru_cache(maxsize=64)
def _in_address(address: str) -> tuple[Written, ...]:
    """The dates in an address's path; pages declare the same address several times."""
    # An archive's address holds the archived one: that one is the page's.
    _, http, rest = address[:_LONGEST_ADDRESS].rpartition("http")
    if _DIGITS.search(rest) is None:
        return ()
    found = _PATH.match(f"{http}{rest}")
    path = found[1] if found is not None else ""
    year = _YEAR.search(path)
    if year is None:
        return ()
    first = max(0, year.start() - _BEFORE_YEAR)
    numbers = [tuple(map(int, match.groups())) for pattern in _ADDRESS_DATES for match in pattern.finditer(path, first)]
    for match in _NAMED_MONTH.finditer(path, first):
        numbers.append((int(match[1]), month_names("en").get(match[2].lower(), 0), int(match[3])))
    return tuple(read for one in numbers if (read := dated(*one)) is not None)
