"""Article and Facts → a card for a person."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from sumber.model import Article, Candidate, Event, Evidence, Facts, Moment, Statement, Translation

from .terminal import language_name, outlet_name, party_names, safe, visible, when, words

_SHOWN_LINES = 6
_SHOWN_RIVALS = 3


def article_card(article: Article, facts: Facts, *, full: bool = False, place: str | None = None) -> RenderableType:
    """The card of one page: verdict, who and when with evidence, text, statements, events, credits, damage.

    `full` shows the whole text; `place` is where the page was found, for pages that tell no address.
    """
    parts: list[RenderableType] = [Rule(style="dim"), _head(article, place)]
    for title, lines in (
        ("Text", list(_text(article, full))),
        ("Who says what", [statement_lines(number, one, article, facts) for number, one in enumerate(facts.statements, 1)]),
        ("Who did what", [_event(one, article) for one in facts.events]),
        ("Credits", list(_credits(article, facts))),
        ("Damage", [_line(f"{one.kind.replace('_', ' ')}: ", one.text, one.where) for one in article.damage]),
    ):
        if lines:
            parts.append(Text(f"\n{title}", style="bold cyan"))
            parts.append(Padding(Group(*lines), (0, 0, 0, 2)))
    return Group(*parts)


def _head(article: Article, place: str | None) -> RenderableType:
    lines: list[RenderableType] = [words(article.title or "(no title)", "bold")]
    verdict = article.verdict
    told = f"{verdict.kind}, {verdict.completeness} · {language_name(article.language)}"
    told += f" ({article.language}, margin {article.language_margin:.2f}, {article.script})"
    lines.append(words(told))
    lines.append(words(" · ".join(filter(None, (outlet_name(article.outlet), article.section, *article.authors)))))
    lines.extend(_moment("published", article.published))
    if article.modified is not None:
        lines.extend(_moment("modified", article.modified))
    if article.translated_from is not None:
        lines.extend(_translation(article.translated_from))
    address = article.canonical_url or article.url or place
    if address:
        lines.append(words(address, "dim"))
    lines.extend(_line(f"{reason.rule}: ", reason.text, "") for reason in verdict.reasons)
    return Group(*lines)


def _moment(label: str, moment: Moment | None) -> Iterator[Text]:
    if moment is None:
        yield Text(f"{label}: unknown")
        return
    line = words(f"{label}: {when(moment)} ({moment.precision})")
    line.append_text(_proof(moment.evidence))
    yield line
    for rival in moment.rivals[:_SHOWN_RIVALS]:
        why = f"refused, {rival.refused}" if rival.refused else "rival"
        yield _line(f"  {why}: ", rival.value, rival.evidence.where)


def _translation(translation: Translation) -> Iterator[Text]:
    doubt = f"; {translation.doubt}" if translation.doubt else ""
    yield words(f"translated from {language_name(translation.language)}{doubt}")
    yield from (_line(f"  {one.rule}: ", one.text, one.where) for one in translation.evidence)
    yield from (
        _line("  rival: ", f"{language_name(one.value)}, {one.evidence.text}", one.evidence.where)
        for one in _few(translation.rivals)
    )


def _few(rivals: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    return rivals[:_SHOWN_RIVALS]


def _text(article: Article, full: bool) -> Iterator[RenderableType]:
    shown = article.blocks if full else article.blocks[:_SHOWN_LINES]
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for block in shown:
        table.add_row(block.kind.replace("_", " "), words(block.span.slice(article.text), limit=None if full else 160))
    if shown:
        yield table
    if len(shown) < len(article.blocks):
        yield Text(f"… {len(article.blocks) - len(shown)} more blocks (--full shows them)", style="dim")


def statement_lines(number: int, one: Statement, article: Article, facts: Facts) -> RenderableType:
    """A statement as the card shows it: who, stance and kind, the words, and what is known of its way."""
    first = Text(f"{number}. ", style="dim")
    first.append(party_names(one.speakers) or "nobody named", style="bold")
    first.append(f" {one.stance}")
    if one.targets:
        first.append(f" {party_names(one.targets)}")
    first.append(f" ({one.kind})", style="dim")
    lines = [words(" … ".join(span.slice(article.text) for span in one.content), "italic")]
    notes = _notes(one, facts)
    if notes:
        lines.append(words(notes, "dim"))
    return Group(first, Padding(Group(*lines), (0, 0, 0, 3)))


def _notes(one: Statement, facts: Facts) -> str:
    notes = []
    if one.via:
        notes.append("via " + " ← ".join(link.name for link in one.via))
    if one.about:
        numbers = {statement.id: number for number, statement in enumerate(facts.statements, 1)}
        notes.append(f"answers {numbers.get(one.about, one.about)}")
    if one.said_on:
        notes.append(f"on {one.said_on}")
    if one.basis.kind != "stated":
        notes.append(one.basis.kind.replace("_", " "))
    return " · ".join(notes)


def _event(one: Event, article: Article) -> RenderableType:
    line = Text(f"{one.type} ", style="bold")
    line.append(party_names(one.actors) or "?")
    if one.recipients:
        line.append(" → " + party_names(one.recipients))
    details = [one.modality if one.modality != "asserted" else "", one.date or "", one.place.name if one.place else ""]
    if one.according_to:
        details.append("according to " + party_names(one.according_to))
    details += [one.basis.kind.replace("_", " "), f"{len(one.reports)} report" + "s" * (len(one.reports) > 1), one.doubt]
    line.append("  " + safe(" · ".join(filter(None, details))), style="dim")
    where = next((report for report in one.reports if report.start <= one.trigger.start < report.end), one.trigger)
    return Group(line, Padding(words(where.slice(article.text), "italic", 150), (0, 0, 0, 3)))


def _credits(article: Article, facts: Facts) -> Iterator[Text]:
    seen = set()
    for one in (*article.credits, *facts.credits):
        key = (one.kind, one.name, one.url)
        if key not in seen:
            seen.add(key)
            known = f" = {outlet_name(one.outlet)}" if one.outlet else ""
            yield _line(f"{one.kind}: ", f"{one.name}{known}" + (f" {one.url}" if one.url and one.url not in one.name else ""), "")


def _line(label: str, text: str, where: str) -> Text:
    line = Text(visible(label), style="dim").append_text(words(text, limit=150))
    return line.append(f"  [{safe(where, 60)}]", style="dim") if where else line


def _proof(evidence: Evidence) -> Text:
    return Text(f"  [{safe(evidence.rule)}: {safe(evidence.text, 60)} · {safe(evidence.where, 60)}]", style="dim")
