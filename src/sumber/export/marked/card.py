"""Article and marks → the card above a page: the verdict with its reasons, what was read, where the page shows it, a legend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sumber.model import Article, Moment

from .marks import BLOCK_KINDS, THING_KINDS, Mark, Marks
from .surface import Surface
from .words import words

_SHOWN_DAMAGE = 40
_GOOD = frozenset(("article", "live", "gallery"))


def card(article: Article, marks: Marks, surface: Surface, name: str) -> str:
    """The card as HTML; `name` begins the names of what is in it."""
    rows = "".join(f"<div><dt>{label}</dt><dd>{value}</dd></div>" for label, value in _rows(article, marks))
    return (
        f'<header class="card"><p class="place">{words(article.canonical_url or article.url or article.id, 200)}</p>'
        f'<h2 dir="auto">{words(article.title or "(no title)", 400)}</h2>{_verdict(article)}'
        f"<dl>{rows}</dl>{_legend(marks)}{_measure(article, marks, surface)}{_unseen(article, marks)}"
        f'<label class="only"><input type="checkbox" id="{name}only"> show only what was read</label></header>\n'
    )


def _verdict(article: Article) -> str:
    verdict = article.verdict
    look = "good" if verdict.kind in _GOOD and verdict.completeness in ("whole", "unknown") else "poor"
    reasons = "".join(f"<li><code>{words(reason.rule)}</code> {words(reason.text, 300)}</li>" for reason in verdict.reasons)
    told = f'<p class="verdict {look}"><b>{words(verdict.kind)}</b> {words(verdict.completeness)}</p>'
    return told + (f'<ul class="reasons">{reasons}</ul>' if reasons else "")


def _rows(article: Article, marks: Marks) -> Iterator[tuple[str, str]]:
    by_kind: dict[str, list[Mark]] = {}
    for mark in marks.things:
        by_kind.setdefault(mark.kind, []).append(mark)
    yield "published", _moment(article.published)
    if article.modified is not None:
        yield "modified", _moment(article.modified)
    yield "outlet", words(" · ".join(filter(None, (article.outlet, article.section))) or "unnamed", 200)
    yield "language", words(f"{article.language}, {article.script}, margin {article.language_margin:.2f}")
    if article.translated_from is not None:
        doubt = f" ({article.translated_from.doubt})" if article.translated_from.doubt else ""
        yield "translated from", words(article.translated_from.language + doubt, 300)
    for kind, label in THING_KINDS.items():
        found = by_kind.get(kind, ())
        if found:
            more = f"<li>… {len(found) - _SHOWN_DAMAGE} more</li>" if len(found) > _SHOWN_DAMAGE else ""
            yield label, f"<ul>{''.join(map(_thing, found[:_SHOWN_DAMAGE]))}{more}</ul>"


def _moment(moment: Moment | None) -> str:
    return "unknown" if moment is None else f"{words(moment.value)} <i>({words(moment.precision)})</i>"


def _thing(mark: Mark) -> str:
    told = words(mark.label, 240)
    if mark.is_shown:
        return f'<li><a class="k-{mark.kind}" href="#{mark.name}">{told}</a></li>'
    return f'<li>{told} <i class="away-from-page">declared, not shown</i></li>'


def _legend(marks: Marks) -> str:
    counts = Counter(mark.kind for mark in (*marks.blocks, *marks.things) if mark.is_shown)
    kinds = [(kind, kind.replace("_", " "), "run") for kind in BLOCK_KINDS]
    kinds += [(kind, label, "thing") for kind, label in THING_KINDS.items()]
    keys = "".join(
        f'<li><span class="{look} k-{kind}">{words(label)}</span> {counts[kind]}</li>'
        for kind, label, look in kinds
        if counts[kind]
    )
    return f'<ul class="legend">{keys}</ul>' if keys else ""


def _measure(article: Article, marks: Marks, surface: Surface) -> str:
    shown, total = sum(mark.end - mark.start for mark in marks.blocks if mark.is_shown), len(surface.solid)
    if not total:
        return '<p class="measure">The page shows no text.</p>'
    share = min(shown / total, 1.0)
    return (
        f'<p class="measure"><meter min="0" max="1" value="{share:.3f}"></meter> {len(article.text):,} characters read, '
        f"{share:.0%} of what the page shows, in {len(marks.blocks)} blocks.</p>"
    )


def _unseen(article: Article, marks: Marks) -> str:
    """The blocks that were read from where no reader sees them."""
    pairs = zip(article.blocks, marks.blocks, strict=True)
    told = "".join(
        f'<div class="block k-{mark.kind}" data-kind="{words(mark.kind)}" title="{words(mark.label, 300)}">'
        f"{words(block.span.slice(article.text))}</div>"
        for block, mark in pairs
        if not mark.is_shown
    )
    return f'<details class="unseen" open><summary>read, but not shown on the page</summary>{told}</details>' if told else ""
