"""What is told of one thing between two actors → its entry in the dossier, dated, every cell with the characters that prove it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

import msgspec
from msgspec import Struct

from sumber.model import Article, ArticleRef, DatedBy, DossierEntry, DossierReport, Evidence, Facts, Party, Span, at
from sumber.text.sentences import split_sentences

from .between import Pick
from .clocks import read_clock
from .members import sort_time

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_YEAR = re.compile(r"\d{4}(?!\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(?:-(\d))?")
_LOCAL = "actor:"
_NEAR = 200

Key = tuple[int, str]
"""A fact: the number of its article, and the id that it has in that article's facts."""


class Told(Struct, frozen=True):
    """An entry that has no number yet, with the facts that it tells."""

    entry: DossierEntry
    keys: frozenset[Key]
    start: int


def tell(items: Sequence[tuple[Pick, ArticleRef]], articles: Sequence[Article], facts: Sequence[Facts]) -> Told:
    """The entry of picks that tell of one thing, given in the order of their reports."""
    lead, ref = items[0]
    value, dated_by = _date(items)
    sources = dict.fromkeys(one for pick, _ in items for one in _parties(pick.according_to, facts[pick.number]))
    entry = DossierEntry(
        id="",
        kind=lead.kind,
        words=_passage(lead, articles[lead.number].text).slice(articles[lead.number].text),
        language=ref.language,
        reports=tuple(_report(pick, own, articles[pick.number], facts[pick.number]) for pick, own in items),
        date=value,
        dated_by=dated_by,
        modality=lead.modality,
        who=_parties(lead.who, facts[lead.number]),
        whom=_parties(lead.whom, facts[lead.number]),
        mentioned=_parties(lead.mentioned, facts[lead.number]),
        according_to=tuple(source for source in sources if not _is_among(source, lead.who)),
        doubt="; ".join(_doubts([pick for pick, _ in items])),
    )
    return Told(entry, frozenset((pick.number, pick.found) for pick, _ in items), lead.words[0].start)


def numbered(told: Iterable[Told], ties: Iterable[tuple[Key, Key]]) -> tuple[DossierEntry, ...]:
    """The entries by date with their ids, each denial tied to what it denies; `ties` are pairs of a denial and an allegation."""
    ordered = sorted(told, key=_order)
    places = {key: place for place, one in enumerate(ordered) for key in one.keys}
    pairs = sorted({(places[denial], places[charge]) for denial, charge in ties if denial in places and charge in places})
    return tuple(
        msgspec.structs.replace(
            one.entry,
            id=f"d{place + 1}",
            answers=tuple(f"d{charge + 1}" for denial, charge in pairs if denial == place != charge),
            denials=tuple(f"d{denial + 1}" for denial, charge in pairs if charge == place != denial),
        )
        for place, one in enumerate(ordered)
    )


def full_day(value: str | None) -> str:
    """The day of a value that is one day (or part of one) of a known year, else an empty text."""
    match = _DAY.match(value) if value and "/" not in value else None
    return match[0] if match else ""


def _date(items: Sequence[tuple[Pick, ArticleRef]]) -> tuple[str | None, DatedBy]:
    """The date that the texts give, one with its year and day first; else the day of the first report, and which of them it is."""
    given = [pick.date for pick, _ in items if pick.date]
    if given:
        return max(given, key=lambda value: (bool(full_day(value)), sum(map(str.isdigit, value)))), "text"
    for _, ref in items:
        if ref.published is not None and read_clock(ref.published) is not None:
            return ref.published.value.split("T")[0], "published"
    return None, "nothing"


def _order(told: Told) -> tuple[object, ...]:
    """By date; then what has a date without its year, then what has none. A denial stands behind others of its day."""
    value = told.entry.date or ""
    lead = told.entry.reports[0]
    rest = (told.entry.kind == "denial", sort_time(lead.article), lead.article.id, told.start, lead.found)
    if week := _WEEK.match(value):
        value = _first_of_week(int(week[1]), int(week[2]), int(week[3] or 1)) or value
    return (0 if _YEAR.match(value) else 1 if value else 2, value, *rest)


def _first_of_week(year: int, week: int, day: int) -> str:
    try:
        return date.fromisocalendar(year, week, day).isoformat()
    except ValueError:
        return ""


def _doubts(picks: Sequence[Pick]) -> Iterable[str]:
    days = sorted({day for pick in picks if (day := full_day(pick.date))})
    if len(days) > 1:
        yield f"the reports date it {' and '.join(days)}"
    yield from dict.fromkeys(pick.doubt for pick in picks if pick.doubt)


def _passage(pick: Pick, text: str) -> Span:
    """The sentence in which an event's trigger stands; of a statement the sentences from its speaker to its last words, a speaker
    far from them left out, and sentences cut to those words where they would be long."""
    if pick.event is not None:
        place = pick.trigger[0].start
        return next((span for span in pick.words if span.start <= place < span.end), pick.words[0])
    spans = [*pick.words, *pick.trigger]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    near = [span for span in _spans(pick.who) if start - _NEAR <= span.start and span.end <= end + _NEAR]
    start, end = min([start, *(span.start for span in near)]), max([end, *(span.end for span in near)])
    held = [sentence for sentence in split_sentences(text) if sentence.start < end and start < sentence.end]
    whole = Span(min([start, *(span.start for span in held)]), max([end, *(span.end for span in held)]))
    return whole if whole.end - whole.start <= end - start + _NEAR else Span(start, end)


def _parties(parties: Iterable[Party], facts: Facts) -> tuple[Party, ...]:
    """Each party once, by the phrase as it stands, or by the actor's name where that is not in the phrase ("she"); an id and a
    place that hold in one document only are left to the reports."""
    return tuple(dict.fromkeys(_told_apart(party, facts) for party in parties))


def _told_apart(party: Party, facts: Facts) -> Party:
    names = next((actor.names for actor in facts.actors if actor.id == party.id), ())
    is_known = not names or any(part in party.name for name in names for part in name.split())
    return Party(party.name if is_known else names[0], None if party.id is None or party.id.startswith(_LOCAL) else party.id)


def _is_among(party: Party, others: Iterable[Party]) -> bool:
    """Whether it is one of these: what an actor says of itself needs no source beside it."""
    return any(party.name == other.name or (party.id is not None and party.id == other.id) for other in others)


def _report(pick: Pick, ref: ArticleRef, article: Article, facts: Facts) -> DossierReport:
    def _cells(rule: str, spans: Iterable[Span]) -> tuple[Evidence, ...]:
        return tuple(at(rule, span, article.text, article=article.id) for span in dict.fromkeys(spans))

    return DossierReport(
        article=ref,
        found=pick.found,
        passage=_cells("passage", (_passage(pick, article.text),))[0],
        words=_cells("words", pick.words),
        who=_cells("who", _spans(pick.who)),
        whom=_cells("whom", _spans(pick.whom)),
        mentioned=_cells("mentioned", _spans(pick.mentioned)),
        according_to=_cells("according to", _spans(pick.according_to)),
        trigger=_cells("trigger", pick.trigger),
        date=next(iter(_cells("date", _dated(pick, facts))), None),
    )


def _spans(parties: Iterable[Party]) -> list[Span]:
    return [party.span for party in parties if party.span is not None]


def _dated(pick: Pick, facts: Facts) -> list[Span]:
    """Where the date stands: the nearest expression of that value, in the words that report it or close before or behind."""
    if pick.date is None:
        return []
    place = (pick.trigger or pick.words)[0].start
    low = min(span.start for span in (*pick.words, *pick.trigger)) - _NEAR
    high = max(span.end for span in (*pick.words, *pick.trigger)) + _NEAR
    near = [time.span for time in facts.times if time.value == pick.date and low <= time.span.start < high]
    return sorted(near, key=lambda span: (abs(span.start - place), span))[:1]
