"""Dossier → a dated table for a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sumber.knowledge.actor_names import actor_name
from sumber.model import Dossier, DossierActor, DossierEntry, DossierReport, Party

from .terminal import language_name, outlet_name, safe, when, words

_SHOWN_NAMES = 8
_SHOWN_REPORTS = 6
_LONGEST_WORDS = 320
_LONGEST_WORDING = 150
_LONGEST_DATE = 20
_PART_OF_DAY = re.compile(r"T(MO|AF|EV|NI)$")
_PARTS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}


def asked_name(actor: DossierActor) -> str:
    """What a reader knows the actor by: the country's or outlet's name, else what was asked for."""
    return actor_name(actor.id, "" if actor.id else actor.asked)


def _names(parties: Iterable[Party]) -> str:
    return safe(" and ".join(dict.fromkeys(actor_name(party.id, party.name) for party in parties)))


def dossier_card(dossier: Dossier) -> RenderableType:
    """The dossier as a table by date. A denial stands below the allegation that it answers, with its own date."""
    entries = {entry.id: entry for entry in dossier.entries}
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for entry in dossier.entries:
        if not any(answered in entries for answered in entry.answers):
            table.add_row(_date(entry), Group(_entry(entry, entries), Text()))
    return Group(*_head(dossier), Text(), table)


def _head(dossier: Dossier) -> Iterable[Text]:
    yield words(f"{asked_name(dossier.one)} and {asked_name(dossier.other)}", "bold")
    reports = sum(len(entry.reports) for entry in dossier.entries)
    languages = sorted({language_name(report.article.language) for entry in dossier.entries for report in entry.reports})
    told = f"{_count(len(dossier.entries), 'entry', 'entries')}, {_count(reports, 'report', 'reports')} in {', '.join(languages)}"
    yield words(f"{told} · {dossier.naming_both} of {_count(dossier.articles, 'article', 'articles')} name both", "dim")
    for actor in (dossier.one, dossier.other):
        more = f" and {len(actor.names) - _SHOWN_NAMES} more" if len(actor.names) > _SHOWN_NAMES else ""
        yield words(f"counted as {asked_name(actor)}: {', '.join(actor.names[:_SHOWN_NAMES])}{more}", "dim")


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def _date(entry: DossierEntry) -> Text:
    if entry.date is None:
        return Text("no date", style="dim")
    if entry.dated_by == "published":
        return words(entry.date, "dim").append("\n(published)")
    if not entry.date[:4].isdigit():
        written = next((report.date.text for report in entry.reports if report.date is not None), entry.date)
        return words(written, "dim", _LONGEST_DATE).append("\n(no year)")
    part = _PART_OF_DAY.search(entry.date)
    told = words(entry.date[: part.start()] if part else entry.date, "bold")
    return told.append(f"\n{_PARTS[part[1]]}") if part else told


def _entry(entry: DossierEntry, entries: Mapping[str, DossierEntry]) -> RenderableType:
    lines: list[RenderableType] = [_title(entry), words(entry.words, "italic", _LONGEST_WORDS)]
    if entry.doubt:
        lines.append(words(entry.doubt, "dim"))
    lines += [_report(report, entry) for report in entry.reports[:_SHOWN_REPORTS]]
    if len(entry.reports) > _SHOWN_REPORTS:
        lines.append(Text(f"… {len(entry.reports) - _SHOWN_REPORTS} more reports (--format csv has all)", style="dim"))
    lines += [Padding(_entry(entries[name], {}), (0, 0, 0, 3)) for name in entry.denials if name in entries]
    return Group(*lines)


def _title(entry: DossierEntry) -> Text:
    line = Text().append(entry.kind, style="bold cyan")
    if entry.modality not in {"asserted", "alleged"}:
        line.append(f" ({entry.modality})")
    line.append("  ").append_text(words(_names(entry.who) or "nobody named", "bold"))
    if entry.whom:
        line.append(" → ").append_text(words(_names(entry.whom), "bold"))
    if entry.mentioned:
        line.append(" about ").append_text(words(_names(entry.mentioned), "bold"))
    if entry.answers:
        line.append(f"  {' '.join(_date(entry).plain.split())}", style="dim")
    if entry.according_to:
        line.append(f"  according to {_names(entry.according_to)}", style="dim")
    return line


def _report(report: DossierReport, entry: DossierEntry) -> Text:
    """Where a report stands, and its own words where they are not those that stand above."""
    ref = report.article
    place = report.passage.where.rpartition("#")[2]
    line = words(f"{outlet_name(ref.outlet)} ({ref.language}) {when(ref.published)} · {ref.id} {place}", "dim")
    if report.passage.text != entry.words:
        line.append("\n  ").append(safe(report.passage.text, _LONGEST_WORDING), style="italic dim")
    return line
