"""Dossier → what its page shows: a row an entry, denials below the allegations that they answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from sumber.knowledge.actor_names import actor_name
from sumber.model import Dossier, DossierActor, DossierEntry, DossierReport, Evidence, Party

from .telling import language_name, outlet_name, told_moment, told_value
from .traces import Trace, article_address, traces

_CELLS = (
    ("who", "who"), ("whom", "whom"), ("mentioned", "named in the words"), ("according_to", "on whose word"),
    ("trigger", "what shows the kind"),
)  # fmt: skip


class ReportRow(Struct, frozen=True):
    """One article's report of an entry: where it stands, its own words where they are not those of the entry, and for each
    cell of the entry what proves it."""

    outlet: str
    language: str
    language_name: str
    published: str
    href: str
    text: str
    proofs: tuple[tuple[str, tuple[Trace, ...]], ...]


class EntryRow(Struct, frozen=True):
    """One thing reported between the two. `dated` says what the date is where it is not that of the thing itself."""

    id: str
    kind: str
    modality: str
    date: str
    dated: str
    who: tuple[str, ...]
    whom: tuple[str, ...]
    mentioned: tuple[str, ...]
    according_to: tuple[str, ...]
    words: str
    language: str
    doubt: str
    reports: tuple[ReportRow, ...]
    denials: tuple[EntryRow, ...]


class DossierView(Struct, frozen=True):
    """The page of a dossier. `counted` are the names in the articles that stand for each of the two."""

    one: str
    other: str
    counted: tuple[tuple[str, tuple[str, ...]], ...]
    entries: tuple[EntryRow, ...]
    kinds: tuple[tuple[str, int], ...]
    total: int
    reports: int
    languages: tuple[str, ...]
    articles: int
    naming_both: int


def view_dossier(dossier: Dossier, kind: str = "") -> DossierView:
    """Everything that the page of a dossier shows; of one `kind` alone, with the denials of it, where that is given."""
    entries = {entry.id: entry for entry in dossier.entries}
    kinds: dict[str, int] = {}
    for entry in dossier.entries:
        kinds[entry.kind] = kinds.get(entry.kind, 0) + 1
    # a denial stands below what it answers; where it answers several things, below each of them
    tops = [entry for entry in dossier.entries if not any(name in entries for name in entry.answers)]
    if kind:
        tops = [entry for entry in dossier.entries if entry.kind == kind]
    reports = [report for entry in dossier.entries for report in entry.reports]
    return DossierView(
        _asked(dossier.one),
        _asked(dossier.other),
        tuple((_asked(actor), actor.names) for actor in (dossier.one, dossier.other)),
        tuple(_entry(entry, entries) for entry in tops),
        tuple(sorted(kinds.items())),
        len(dossier.entries),
        len(reports),
        tuple(sorted({language_name(report.article.language) for report in reports})),
        dossier.articles,
        dossier.naming_both,
    )


def _asked(actor: DossierActor) -> str:
    return actor_name(actor.id, "" if actor.id else actor.asked)


def _entry(entry: DossierEntry, entries: Mapping[str, DossierEntry]) -> EntryRow:
    date, dated = _date(entry)
    return EntryRow(
        entry.id,
        entry.kind,
        "" if entry.modality in ("asserted", "alleged") else entry.modality,
        date,
        dated,
        _names(entry.who),
        _names(entry.whom),
        _names(entry.mentioned),
        _names(entry.according_to),
        entry.words,
        entry.language,
        entry.doubt,
        tuple(_report(report, entry) for report in entry.reports),
        tuple(_entry(entries[name], {}) for name in entry.denials if name in entries),
    )


def _date(entry: DossierEntry) -> tuple[str, str]:
    if entry.date is None:
        return "no date", ""
    if entry.dated_by == "published":
        return told_value(entry.date), "published"
    if not entry.date[:4].isdigit():
        return next((report.date.text for report in entry.reports if report.date is not None), entry.date), "no year"
    return told_value(entry.date), ""


def _report(report: DossierReport, entry: DossierEntry) -> ReportRow:
    ref = report.article
    cells: dict[str, tuple[Evidence, ...]] = {label: getattr(report, name) for name, label in _CELLS}
    cells["when"] = (report.date,) if report.date is not None else ()
    found = traces((report.passage,))
    return ReportRow(
        outlet_name(ref.outlet),
        ref.language,
        language_name(ref.language),
        told_moment(ref.published),
        found[0].href or article_address(ref.id),
        "" if report.passage.text == entry.words else report.passage.text,
        tuple((label, traces(proof)) for label, proof in cells.items() if proof),
    )


def _names(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(actor_name(party.id, party.name) for party in parties))
