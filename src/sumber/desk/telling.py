"""Values of the records → the words a reader sees."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from sumber.knowledge import load_language, outlets
from sumber.model import Moment

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_DATED = re.compile(r"(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?(?:T(.+))?")
_CLOCK = re.compile(r"(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?")
_LEADING_ON = re.compile(r" (?:of|with|from|as)$")
_PARTS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}

RELATIONS = {
    "verbatim": "verbatim copy of",
    "boilerplate": "reframed copy of",
    "cut": "cut copy of",
    "edited": "edited copy of",
    "cut_edited": "cut and edited copy of",
    "merged": "merged from",
    "quote_only": "shares quotations with",
    "translation": "translation of",
    "translation_cut": "translation of a part of",
    "shared_source": "same source as",
    "independent": "independent of",
    "cites": "cites",
    "credits": "credits",
    "republishes": "republishes",
}
NODE_KINDS = {
    "article": "article",
    "outlet": "outlet",
    "agency": "agency",
    "institution": "institution",
    "person": "person",
    "republisher": "republisher",
    "translation": "translation",
    "unknown": "unknown",
}
BASES = {
    "stated": "stated in the text",
    "carried_over": "carried over from the sentences before",
    "outlet_voice": "the outlet's own voice",
    "lost": "a source was there and is lost",
}
VERDICTS = {
    "article": "an article",
    "list": "a list of articles",
    "live": "a live page",
    "gallery": "a gallery",
    "teaser": "a teaser",
    "wall": "a wall before the article",
    "error": "an error page",
    "empty": "an empty page",
    "binary": "no text but binary data",
    "refused": "refused",
}


CARRIED = {
    "verbatim": "copied word for word by",
    "boilerplate": "reframed by",
    "cut": "cut by",
    "edited": "edited by",
    "cut_edited": "cut and edited by",
    "merged": "merged into a report of",
    "translation": "translated by",
    "translation_cut": "translated in part by",
    "cites": "cited by",
    "credits": "credited by",
    "republishes": "republished by",
}


def relation_label(relation: str) -> str:
    """The relation without the word that leads on to its other end: `verbatim copy`, `merged`, `same source`."""
    return _LEADING_ON.sub("", RELATIONS[relation])


def language_name(tag: str) -> str:
    """The name of a language in English where a pack has it, else its tag; `undecided language` for `und`."""
    if tag == "und":
        return "undecided language"
    pack = load_language(tag)
    return pack.name if pack is not None else tag


def outlet_name(outlet: str | None) -> str:
    """The name of an outlet by its id in `knowledge/`, a name that is no id as it stands, or `unnamed outlet`."""
    if not outlet:
        return "unnamed outlet"
    known = outlets().get(outlet)
    return known.name if known is not None else outlet


def told_value(value: str) -> str:
    """An ISO 8601 or TIMEX3 value in words where it is a date or instant; other values as they are."""
    if value.endswith("/.."):
        return f"not before {told_value(value[:-3])}"
    if "/" in value:
        return " to ".join(told_value(part) for part in value.split("/", 1))
    match = _DATED.fullmatch(value)
    if match is None:
        return value
    year, month, day, clock = match.groups()
    if month is not None and not 1 <= int(month) <= 12:
        return value
    date = " ".join(filter(None, (day and str(int(day)), month and _MONTHS[int(month) - 1], "" if year == "XXXX" else year)))
    return _with_clock(date, clock) + (", year unknown" if year == "XXXX" else "")


def _with_clock(date: str, clock: str | None) -> str:
    if clock is None:
        return date
    match = _CLOCK.fullmatch(clock)
    if match is None:
        return f"{date}, {_PARTS.get(clock, clock)}"
    zone = {None: "", "Z": " UTC"}.get(match[2], f" ({match[2]})")
    return f"{date}, {match[1]}{zone}"


def told_moment(moment: Moment | None) -> str:
    """A moment in words: `10 March 2026, 16:05 (+07:00)`, `not before 14 September, year unknown`, `date unknown`."""
    if moment is None:
        return "date unknown"
    return told_value(moment.value)


def in_utc(moment: Moment | None) -> str:
    """The instant in UTC, so that clocks can be compared: `10 Mar 09:05`. Empty where the zone is not known."""
    if moment is None or moment.precision not in ("second", "minute", "hour"):
        return ""
    try:
        instant = datetime.fromisoformat(moment.value)
    except ValueError:
        return ""
    if instant.tzinfo is None:
        return ""
    there = instant.astimezone(UTC)
    return f"{there.day} {_MONTHS[there.month - 1][:3]} {there:%H:%M}"


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """`1 report`, `2 reports`, `1,200 stories`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
