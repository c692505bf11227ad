"""When a page was published and last changed: every date that it declares, shows or carries in its address, weighed."""

from __future__ import annotations

from datetime import date, timedelta
from operator import attrgetter
from typing import NamedTuple

from msgspec.structs import replace

from sumber.knowledge.calendar import calendar
from sumber.model import Moment, Rival
from sumber.page import Tree

from .about import About
from .dates_found import found_dates
from .dates_shown import Found, is_one_of_many
from .dates_written import read_declared_date

EARLIEST = date(1990, 1, 1)
"""No web page is older: an earlier date is that of what a page is about, of a digitised original, or a machine's zero."""
LATEST = date(2100, 1, 1)
"""What no page can be dated after that does not say when it was captured."""
MAX_RIVALS = 8
_SHOWN = frozenset(("shown", "time-element"))


class Dates(NamedTuple):
    """When the page was published and when it was last changed; None where the page does not say."""

    published: Moment | None
    modified: Moment | None


def find_dates(about: About, *, anchor: int | None = None) -> Dates:
    """Both moments, each with its rivals.

    `anchor` is the element of the page's tree that shows the title, near which visible dates count. Evidence in this
    order: a declared instant with its zone, a declared date, visible text, the address. Where day and month cannot be
    told apart by the other dates or the language, both readings stand as rivals and only the year is given.
    """
    candidates = found_dates(about, anchor)
    month_first = _order(candidates, about)
    candidates = [found if found.read.other is None else _settled(found, month_first, candidates) for found in candidates]
    latest = _latest(about.document.page.captured)
    possible = [found for found in candidates if EARLIEST <= found.read.day <= latest]
    tree = about.tree
    refused = tuple(
        Rival(found.read.value, found.evidence(tree), refusal(found.read.day, latest))
        for found in candidates
        if not EARLIEST <= found.read.day <= latest
    )
    published = _best([found for found in possible if found.kind != "modified"])
    modified = _best([found for found in possible if found.kind == "modified"])
    if published is None and modified is not None:
        # The one date of the page is that of its last change: it is the only one under which the page can be placed.
        published = modified
    return Dates(_moment(published, possible, refused, "published", tree), _moment(modified, possible, (), "modified", tree))


def is_of_an_entry(moment: Moment, tree: Tree) -> bool:
    """Whether a date that the page shows is that of one of several entries on it, where others like it stand."""
    element = tree.element_at(moment.evidence.where.removeprefix("page:"))
    return element is not None and moment.evidence.rule in _SHOWN and is_one_of_many(tree, element)


def refusal(day: date, latest: date) -> str:
    """Why a page cannot have been published on that day; "" where it can."""
    if day < EARLIEST:
        return "before there were web pages"
    if day <= latest:
        return ""
    return "after the page was captured" if latest < LATEST else "far in the future"


def _latest(captured: str | None) -> date:
    read = read_declared_date(captured) if captured else None
    return read.day + timedelta(days=1) if read is not None else LATEST


def _best(found: list[Found]) -> Found | None:
    """The strongest; among equally strong ones the first. Where that is in the time of Greenwich, the default of machines,
    another declaration of the same instant, or of the same clock time, in a zone of its own is better."""
    if not found:
        return None
    best = min(found, key=attrgetter("rank"))
    if best.read.zone in ("Z", "+00:00"):
        for other in found:
            if other.read.zone in ("", "Z", "+00:00"):
                continue
            same_clock = other.read.day == best.read.day and other.read.time[:5] == best.read.time[:5]
            if same_clock or other.read.instant == best.read.instant:
                return other
        return next(filter(None, (_in_zone_of(best, other) for other in found)), best)
    return best


def _in_zone_of(best: Found, other: Found) -> Found | None:
    """The instant in the zone that a clock time without one reveals: where that differs by whole hours from the instant
    in Greenwich's time and agrees in minutes (and seconds, if it has them), it is the same instant in local time."""
    declared, shown = best.read, other.read
    if not declared.has_clock or shown.zone or other.rank > 4:
        return None
    if not shown.has_clock:
        # The midnight with which a day began in a zone ahead of Greenwich.
        midnight = declared.time[3:] in ("00", "00:00") and declared.time >= "12"
        if not midnight or shown.day != declared.day + timedelta(days=1):
            return None
        return replace(best, read=shown, rule="same-instant", where=other.where, text=other.text)
    to_the_second = len(shown.time) > 5 and len(declared.time) > 5
    if shown.time[3:] != declared.time[3:] if to_the_second else shown.time[3:5] != declared.time[3:5]:
        return None
    if not to_the_second and declared.time[3:] in ("00", "30", "00:00", "30:00"):
        return None  # round times agree by chance
    hours = (shown.day - declared.day).days * 24 + int(shown.time[:2]) - int(declared.time[:2])
    if hours == 0 or not -12 <= hours <= 14:
        return None
    zone = f"{'+' if hours > 0 else '-'}{abs(hours):02d}:00"
    time = declared.time if len(shown.time) < len(declared.time) else shown.time
    local = replace(shown, time=shown.time[:2] + time[2:], zone=zone)
    return replace(best, read=local, rule="same-instant", where=other.where, text=other.text)


def _moment(best: Found | None, possible: list[Found], refused: tuple[Rival, ...], kind: str, tree: Tree) -> Moment | None:
    if best is None:
        return None
    read, own = best.read, best.read.value
    evidence = best.evidence(tree)
    others: dict[str, Found] = {}
    for found in possible:
        if found is not best and (found.kind == kind or (kind == "published" and found.kind != "modified")):
            if (value := found.read.value) != own:
                others.setdefault(value, found)
            if found.read.other is not None and (value := found.read.other.isoformat()) != own:
                others.setdefault(value, found)
    if read.other is not None:
        others = dict.fromkeys((read.day.isoformat(), read.other.isoformat()), best) | others
    rivals = [Rival(value, evidence if found is best else found.evidence(tree)) for value, found in [*others.items()][:MAX_RIVALS]]
    if read.other is not None:
        return Moment(str(read.day.year), "year", evidence, rivals=(*rivals, *refused))
    zone = read.zone or None
    return Moment(
        own,
        read.precision,
        evidence,
        zone=zone,
        zone_source="declared" if zone else "unknown",
        rivals=(*rivals, *refused),
    )


def _order(candidates: list[Found], about: About) -> bool | None:
    """Whether the page's dates in numbers put the month first; None where nothing tells.

    The page's other dates in numbers tell, or the declared language with its territory, or the country of the host.
    """
    for found in candidates:
        if found.month_first is not None:
            return found.month_first
    known = calendar()
    territory = about.host.rpartition(".")[2]
    tag = about.language
    if tag in known.month_first or tag.split("-", maxsplit=1)[0] in known.month_first:
        return True
    if tag not in known.unsettled:
        return False
    if len(territory) == 2 and territory not in ("us", "ph", "co", "io", "tv", "me"):
        return False
    return True if territory == "us" else None


def _settled(found: Found, month_first: bool | None, candidates: list[Found]) -> Found:
    """The date with its doubt about day and month resolved by the order, or by agreement with one that has no doubt."""
    read = found.read
    days = {other.read.day for other in candidates if other.read.other is None}
    agreed = [day for day in (read.day, read.other) if day in days]
    if len(agreed) == 1:
        return replace(found, read=replace(read, day=agreed[0], other=None))
    if month_first is None:
        return found
    return replace(found, read=replace(read, day=read.other if month_first else read.day, other=None))
