"""Story → what its page, and its line in the list of stories, show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from msgspec import Struct

from sumber.model import ArticleRef, Dispute, Edge, Moment, Party, Story, StoryEvent, StoryStatement, Wording

from .picture import Picture, picture
from .telling import NODE_KINDS, RELATIONS, counted, in_utc, language_name, outlet_name, told_moment, told_value
from .traces import Trace, article_address, passage, traces

COPIES = frozenset(
    {"verbatim", "boilerplate", "cut", "edited", "cut_edited", "merged", "translation", "translation_cut", "republishes"}
)
_DISPUTES = {"figure": "Figures that differ", "denial": "A charge and its denial", "claim": "Claims that contradict each other"}


class Summary(Struct, frozen=True):
    """A story in a list: what it is called and how far it reaches. `title_language` is that of the report the title is from."""

    id: str
    title: str
    title_language: str
    reports: int
    outlets: tuple[str, ...]
    languages: tuple[str, ...]
    carriers: int
    disputes: int
    statements: int
    when: str
    only: ArticleRef | None


class ReportRow(Struct, frozen=True):
    """A report of the story: what it is, when it was published by its own clock and in UTC, where it has its words from."""

    ref: ArticleRef
    outlet: str
    language: str
    published: str
    utc: str
    has_from: tuple[tuple[str, tuple[str, ...]], ...]
    why: tuple[Trace, ...]
    confidence: str
    earliest: bool


class FaultRow(Struct, frozen=True):
    """Something that a translation seems to have lost, changed or added, with where that is seen in both texts."""

    told: str
    proofs: tuple[Trace, ...]


class EdgeRow(Struct, frozen=True):
    """A step of the lineage in words, with its evidence, and with what did not come through where it is a translation."""

    source: str
    relation: str
    target: str
    directed: bool
    confidence: str
    proofs: tuple[Trace, ...]
    faults: tuple[FaultRow, ...]


class WordingRow(Struct, frozen=True):
    """One report's wording of a statement."""

    outlet: str
    language: str
    language_name: str
    text: str
    href: str


class StatementRow(Struct, frozen=True):
    """One statement over all reports that carry it, the wordings of one language together."""

    id: str
    speakers: tuple[str, ...]
    stance: str
    wordings: tuple[WordingRow, ...]
    carriers: int
    languages: tuple[str, ...]
    answers: tuple[str, str] | None


class VoiceRow(Struct, frozen=True):
    """One wording on a side of a dispute, with every report that has it in these words."""

    text: str
    language: str
    speakers: tuple[str, ...]
    outlets: tuple[tuple[str, str], ...]


class SideRow(Struct, frozen=True):
    """One side of a dispute: the value that it stands for, and who gives it."""

    value: str
    voices: tuple[VoiceRow, ...]


class DisputeRow(Struct, frozen=True):
    """Reports that contradict each other on one matter."""

    kind: str
    about: str
    sides: tuple[SideRow, ...]


class EventRow(Struct, frozen=True):
    """One event with the count of its reports and of the articles that these stand in."""

    type: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    place: str
    date: str
    modality: str
    reports: str
    links: tuple[tuple[str, str], ...]


class StoryView(Struct, frozen=True):
    """The page of one story. `shared` statements are carried by several reports or answer another; one report alone carries
    each of `alone`."""

    story: Story
    summary: Summary
    earliest: str
    earliest_when: str
    picture: Picture | None
    edges: tuple[EdgeRow, ...]
    nodes: tuple[tuple[str, str, str, str], ...]
    reports: tuple[ReportRow, ...]
    shared: tuple[StatementRow, ...]
    alone: tuple[StatementRow, ...]
    disputes: tuple[DisputeRow, ...]
    events: tuple[EventRow, ...]


def summarise(story: Story) -> Summary:
    """The line of a story in a list."""
    refs = story.articles
    titled = next((ref for ref in refs if ref.title == story.title), None)
    carriers = {edge.target for edge in story.lineage.edges if edge.directed and edge.relation in COPIES}
    return Summary(
        story.id,
        story.title,
        titled.language if titled else "und",
        len(refs),
        _distinct(outlet_name(ref.outlet) for ref in refs),
        _distinct(language_name(ref.language) for ref in refs),
        len(carriers & {ref.id for ref in refs}),
        len(story.disputes),
        len(story.statements),
        told_moment(_first_clock(story)),
        refs[0] if len(refs) == 1 else None,
    )


def view_story(story: Story) -> StoryView:
    """Everything that the page of one story shows."""
    refs = {ref.id: ref for ref in story.articles}
    names = {node.id: node.name for node in story.lineage.nodes} | {key: outlet_name(ref.outlet) for key, ref in refs.items()}
    earliest = story.earliest.article
    statements = tuple(_statements(story.statements, refs))
    answered = {row.answers[0] for row in statements if row.answers}
    return StoryView(
        story,
        summarise(story),
        names.get(earliest, earliest) if earliest is not None else "",
        told_moment(story.earliest.moment) if story.earliest.moment else "",
        picture(story),
        tuple(_edge(edge, names) for edge in story.lineage.edges),
        tuple(
            (NODE_KINDS[node.kind], names[node.id], "collected" if node.collected else "not collected", told_moment(node.moment))
            for node in story.lineage.nodes
        ),
        tuple(_reports(story, names)),
        tuple(row for row in statements if _is_shared(row, answered)),
        tuple(row for row in statements if not _is_shared(row, answered)),
        tuple(_dispute(dispute, refs) for dispute in story.disputes),
        tuple(_event(event, refs) for event in story.events),
    )


def _first_clock(story: Story) -> Moment | None:
    if story.earliest.moment is not None:
        return story.earliest.moment
    dated = [ref.published for ref in story.articles if ref.published is not None]
    return min(dated, key=lambda moment: moment.value, default=None)


def _reports(story: Story, names: Mapping[str, str]) -> Iterator[ReportRow]:
    why = {member.article: member for member in story.membership}
    for ref in sorted(story.articles, key=lambda ref: (ref.published is None, in_utc_key(ref), ref.id)):
        member = why.get(ref.id)
        yield ReportRow(
            ref,
            outlet_name(ref.outlet),
            language_name(ref.language),
            told_moment(ref.published),
            in_utc(ref.published),
            _has_from(story, ref.id, names),
            traces(member.evidence) if member else (),
            f"{member.confidence:.0%}" if member else "",
            story.earliest.article == ref.id,
        )


def _has_from(story: Story, article: str, names: Mapping[str, str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The relations that lead to an article, each with the names at their other ends."""
    sources: dict[str, list[str]] = {}
    for edge in story.lineage.edges:
        if edge.target == article and edge.directed:
            sources.setdefault(RELATIONS[edge.relation], []).append(names.get(edge.source, edge.source))
    return tuple((relation, _distinct(found)) for relation, found in sources.items())


def in_utc_key(ref: ArticleRef) -> str:
    """What sorts reports by their clocks as far as these can be compared."""
    if ref.published is None:
        return ""
    try:
        instant = datetime.fromisoformat(ref.published.value)
    except ValueError:
        return ref.published.value
    return (instant.astimezone(UTC) if instant.tzinfo else instant).strftime("%Y-%m-%dT%H:%M:%S")


def _edge(edge: Edge, names: Mapping[str, str]) -> EdgeRow:
    return EdgeRow(
        names.get(edge.source, edge.source),
        RELATIONS[edge.relation],
        names.get(edge.target, edge.target),
        edge.directed,
        f"{edge.confidence:.0%}",
        traces(edge.evidence),
        tuple(FaultRow(f"{fault.kind} {fault.change}", traces((fault.original, fault.translation))) for fault in edge.faults),
    )


def _statements(statements: Sequence[StoryStatement], refs: Mapping[str, ArticleRef]) -> Iterator[StatementRow]:
    speakers = {one.id: ", ".join(_names(one.speakers)) or "an unknown speaker" for one in statements}
    for one in sorted(statements, key=lambda one: -len(one.carriers)):
        yield StatementRow(
            one.id,
            _names(one.speakers),
            one.stance,
            tuple(
                WordingRow(
                    outlet_name(refs[wording.article].outlet) if wording.article in refs else wording.article,
                    wording.language,
                    language_name(wording.language),
                    wording.text,
                    article_address(wording.article, f"in-s-{wording.statement}"),
                )
                for wording in _by_clock(one.wordings, refs)
            ),
            len(one.carriers),
            _distinct(language_name(wording.language) for wording in one.wordings),
            (one.about, speakers[one.about]) if one.about in speakers else None,
        )


def _is_shared(row: StatementRow, answered: set[str]) -> bool:
    return row.carriers > 1 or row.answers is not None or row.id in answered


def _by_clock(wordings: Iterable[Wording], refs: Mapping[str, ArticleRef]) -> list[Wording]:
    """The wording of the earliest dated report first, so that a translation does not stand before its original."""

    def _clock(wording: Wording) -> tuple[bool, str, str]:
        dated = in_utc_key(refs[wording.article]) if wording.article in refs else ""
        return (not dated, dated, wording.article)

    return sorted(wordings, key=_clock)


def _dispute(dispute: Dispute, refs: Mapping[str, ArticleRef]) -> DisputeRow:
    values: dict[str, dict[tuple[str, str, tuple[str, ...]], list[tuple[str, str]]]] = {}
    for side in dispute.sides:
        ref = refs.get(side.article)
        words = (side.text, ref.language if ref else "und", _names(side.speakers))
        outlet = outlet_name(ref.outlet) if ref else side.article
        values.setdefault(side.value, {}).setdefault(words, []).append((outlet, passage(side.article, side.span)))
    sides = (
        SideRow(value, tuple(VoiceRow(*words, tuple(outlets)) for words, outlets in voices.items()))
        for value, voices in values.items()
    )
    return DisputeRow(_DISPUTES[dispute.kind], dispute.about, tuple(sides))


def _event(event: StoryEvent, refs: Mapping[str, ArticleRef]) -> EventRow:
    articles = list(dict.fromkeys(report.article for report in event.reports))
    first = {report.article: report.span for report in reversed(event.reports)}
    return EventRow(
        event.type.lower(),
        _names(event.actors),
        _names(event.recipients),
        event.place or "",
        told_value(event.date) if event.date else "",
        event.modality,
        f"{counted(len(event.reports), 'report')} in {counted(len(articles), 'article')}",
        tuple((outlet_name(refs[one].outlet) if one in refs else one, passage(one, first[one])) for one in articles),
    )


def _names(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(party.name for party in parties))


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
