"""Articles and facts → CSV tables (RFC 4180), safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from sumber.model import Article, Dossier, DossierEntry, Evidence, Facts, Party, Span

_ARTICLE = ("article", "url", "outlet", "language", "published")
# A cell that begins so is taken for a formula by spreadsheets (OWASP, CSV injection); an apostrophe makes it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_SEVERAL = "; "


def write_articles(records: Iterable[tuple[Article, Facts]], stream: TextIO) -> int:
    """Write one row an article, without its text. How many rows were written, the heading not counted."""
    heading = (*_ARTICLE, "title", "authors", "modified", "verdict", "completeness", "characters", "statements", "events")
    return _write(stream, heading, (_article_row(article, facts) for article, facts in records))


def write_statements(records: Iterable[tuple[Article, Facts]], stream: TextIO) -> int:
    """Write one row a statement, with the characters of the article's text that prove it. How many rows were written."""
    heading = (
        *_ARTICLE, "statement", "speakers", "speaker_ids", "kind", "stance", "content", "content_spans", "speaker_spans",
        "cue", "cue_spans", "via", "targets", "about", "said_on", "basis",
    )  # fmt: skip
    return _write(stream, heading, (row for article, facts in records for row in _statement_rows(article, facts)))


def write_events(records: Iterable[tuple[Article, Facts]], stream: TextIO) -> int:
    """Write one row an event, with the characters that tell of it. How many rows were written."""
    heading = (
        *_ARTICLE, "event", "type", "modality", "actors", "actor_ids", "recipients", "recipient_ids", "place", "date",
        "according_to", "trigger", "trigger_span", "reports", "basis", "doubt",
    )  # fmt: skip
    return _write(stream, heading, (row for article, facts in records for row in _event_rows(article, facts)))


def write_dossier(dossier: Dossier, stream: TextIO) -> int:
    """Write one row a report, its entry's cells repeated, each with the characters that prove it. How many rows were written."""
    heading = (
        "entry", "date", "dated_by", "kind", "modality", "who", "whom", "mentioned", "answers", "denials", "doubt", *_ARTICLE,
        "found", "passage", "passage_spans", "words_spans", "who_words", "who_spans", "whom_words", "whom_spans",
        "mentioned_spans", "according_to", "according_to_spans", "trigger", "trigger_spans", "date_words", "date_spans",
    )  # fmt: skip
    return _write(stream, heading, (row for entry in dossier.entries for row in _dossier_rows(entry)))


def _write(stream: TextIO, heading: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(heading)
    count = 0
    for row in rows:
        writer.writerow([_inert(cell) for cell in row])
        count += 1
    return count


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _article_cells(article: Article) -> tuple[str, ...]:
    published = article.published.value if article.published else ""
    return article.id, article.url or article.canonical_url or "", article.outlet or "", article.language, published


def _article_row(article: Article, facts: Facts) -> tuple[str, ...]:
    modified = article.modified.value if article.modified else ""
    counts = (str(len(article.text)), str(len(facts.statements)), str(len(facts.events)))
    verdict = (article.verdict.kind, article.verdict.completeness)
    return (*_article_cells(article), article.title or "", _SEVERAL.join(article.authors), modified, *verdict, *counts)


def _statement_rows(article: Article, facts: Facts) -> Iterator[tuple[str, ...]]:
    for statement in facts.statements:
        yield (
            *_article_cells(article), statement.id, _names(statement.speakers), _ids(statement.speakers), statement.kind,
            statement.stance, _words(article, statement.content), _spans(statement.content), _spans(statement.speaker_spans),
            _words(article, statement.cue), _spans(statement.cue), _SEVERAL.join(via.name for via in statement.via),
            _names(statement.targets), statement.about or "", statement.said_on or "", statement.basis.kind,
        )  # fmt: skip


def _event_rows(article: Article, facts: Facts) -> Iterator[tuple[str, ...]]:
    for event in facts.events:
        yield (
            *_article_cells(article), event.id, event.type, event.modality, _names(event.actors), _ids(event.actors),
            _names(event.recipients), _ids(event.recipients), event.place.name if event.place else "", event.date or "",
            _names(event.according_to), event.trigger.slice(article.text), _spans((event.trigger,)), _spans(event.reports),
            event.basis.kind, event.doubt,
        )  # fmt: skip


def _dossier_rows(entry: DossierEntry) -> Iterator[tuple[str, ...]]:
    told = (
        entry.id, entry.date or "", entry.dated_by, entry.kind, entry.modality, _names(entry.who), _names(entry.whom),
        _names(entry.mentioned), " ".join(entry.answers), " ".join(entry.denials), entry.doubt,
    )  # fmt: skip
    for report in entry.reports:
        ref = report.article
        published = ref.published.value if ref.published else ""
        dates = (report.date,) if report.date else ()
        yield (
            *told, ref.id, ref.url or "", ref.outlet or "", ref.language, published, report.found,
            *_quoted((report.passage,)), _quoted(report.words)[1], *_quoted(report.who), *_quoted(report.whom),
            _quoted(report.mentioned)[1], *_quoted(report.according_to), *_quoted(report.trigger), *_quoted(dates),
        )  # fmt: skip


def _quoted(cells: Sequence[Evidence]) -> tuple[str, str]:
    """The words of the cells, and their places in the article's text."""
    return _SEVERAL.join(cell.text for cell in cells), " ".join(cell.where.rpartition(":")[2] for cell in cells)


def _names(parties: Sequence[Party]) -> str:
    return _SEVERAL.join(party.name for party in parties)


def _ids(parties: Sequence[Party]) -> str:
    return _SEVERAL.join(party.id or "" for party in parties)


def _words(article: Article, spans: Sequence[Span]) -> str:
    return " … ".join(span.slice(article.text) for span in spans)


def _spans(spans: Sequence[Span]) -> str:
    return " ".join(f"{span.start}-{span.end}" for span in spans)
