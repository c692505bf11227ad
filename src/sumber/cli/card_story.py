"""Story → a card for a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import msgspec
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text
from rich.tree import Tree

from sumber.model import COPIES, Article, Dispute, Edge, Node, Story, StoryEvent, StoryStatement, TranslationFault

from .terminal import language_name, outlet_name, party_names, safe, when, words

_SHOWN = 8
_SHOWN_WORDINGS = 4
_SHOWN_FAULTS = 4
_LONGEST_FAULT = 60


def collection_card(stories: Sequence[Story], articles: Sequence[Article]) -> RenderableType:
    """One line on the whole collection: pages, stories, copies."""
    joined = sum(len(story.articles) > 1 for story in stories)
    relations = Counter(edge.relation for story in stories for edge in story.lineage.edges if edge.relation in COPIES)
    told = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in sorted(relations.items())) or "none"
    return Text(f"{len(articles)} pages · {len(stories)} stories, {joined} of several pages · copies: {told}", style="bold")


def story_card(story: Story, articles: Mapping[str, Article], *, number: int, of: int) -> RenderableType:
    """The card of one story: its articles, where they came from, who says what, what disagrees.

    `articles` by id give the words that evidence and sides quote; `number` and `of` count the stories shown.
    """
    parts: list[RenderableType] = [Rule(style="dim"), Text(f"{number}/{of}  ").append_text(words(story.title, "bold"))]
    parts.append(words(_summary(story), "dim"))
    parts.append(words(_earliest(story)))
    for title, lines in (
        ("Pages", [_page(ref.id, story) for ref in story.articles] if len(story.articles) > 1 else []),
        ("Where it came from", list(_lineage(story))),
        ("Who says what", list(_statements(story))),
        ("Who did what", [_event(event) for event in story.events[:_SHOWN]]),
        ("What disagrees", [_dispute(dispute, story) for dispute in story.disputes]),
    ):
        if lines:
            parts.append(Text(f"\n{title}", style="bold cyan"))
            parts.append(Padding(Group(*lines), (0, 0, 0, 2)))
    return Group(*parts)


def _summary(story: Story) -> str:
    outlets = {ref.outlet for ref in story.articles}
    languages = sorted({ref.language for ref in story.articles})
    carriers = {edge.target for edge in story.lineage.edges if edge.relation in COPIES and edge.directed}
    told = [_count(len(story.articles), "page"), _count(len(outlets), "outlet"), ", ".join(map(language_name, languages))]
    if len(story.articles) > 1:
        told.append(f"{_count(len(carriers), 'page')} carried from another, {len(story.articles) - len(carriers)} not shown to be")
    return " · ".join(told)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + "s" * (number != 1)


def _earliest(story: Story) -> str:
    earliest = story.earliest
    if earliest.article is None:
        return f"Earliest known: undecided ({earliest.doubt})"
    names = {node.id: node.name for node in story.lineage.nodes} | {ref.id: outlet_name(ref.outlet) for ref in story.articles}
    doubt = f" ({earliest.doubt})" if earliest.doubt else ""
    return f"Earliest known: {names.get(earliest.article, earliest.article)}, {when(earliest.moment)}{doubt}"


def _page(article: str, story: Story) -> Text:
    ref = next(ref for ref in story.articles if ref.id == article)
    line = words(f"{when(ref.published)}  {outlet_name(ref.outlet)} ({ref.language})", "dim")
    line.append("  ").append_text(words(ref.title or "(no title)", limit=70))
    why = next((member for member in story.membership if member.article == article), None)
    if why is not None and why.evidence:
        line.append("\n    joined by " + safe("; ".join(f"{one.rule}: {one.text}" for one in why.evidence[:4]), 150), style="dim")
    return line


def _lineage(story: Story) -> Iterator[RenderableType]:
    lineage = story.lineage
    nodes = {node.id: _named(node, story) for node in lineage.nodes}
    directed = [edge for edge in lineage.edges if edge.directed and edge.relation != "independent"]
    targets = {edge.target for edge in directed}
    shown: set[str] = set()
    for node in nodes.values():
        if node.id not in targets and any(edge.source == node.id for edge in directed):
            yield _branch(node, directed, nodes, shown)
    for edge in lineage.edges:
        if not edge.directed and edge.relation != "independent":
            names = " and ".join(_name(nodes[one]) for one in (edge.source, edge.target) if one in nodes)
            label = words(f"{edge.relation.replace('_', ' ')}, direction undecided: {names}")
            yield label.append("\n  ").append_text(_proof(edge))


def _branch(root: Node, edges: Sequence[Edge], nodes: Mapping[str, Node], shown: set[str]) -> Tree:
    top = Tree(words(_name(root), "bold"), guide_style="dim")
    onward: dict[str, list[Edge]] = {}
    for edge in edges:
        onward.setdefault(edge.source, []).append(edge)
    shown.add(root.id)
    # Every twig is grown to its end before the next one: what is "above" was printed before.
    stack: list[tuple[Iterator[Edge], Tree]] = [(iter(onward.get(root.id, ())), top)]
    while stack:
        steps, tree = stack[-1]
        step = next(steps, None)
        if step is None:
            stack.pop()
        elif (child := nodes.get(step.target)) is not None:
            again = " (see above)" if child.id in shown else ""
            label = Text(f"{step.relation.replace('_', ' ')} → ", style="dim").append_text(words(_name(child) + again))
            twig = tree.add(label.append("\n").append_text(_proof(step)))
            if not again:
                shown.add(child.id)
                stack.append((iter(onward.get(child.id, ())), twig))
    return top


def _named(node: Node, story: Story) -> Node:
    """An article's node, named by outlet and title: one outlet may have several articles in a story."""
    ref = next((ref for ref in story.articles if ref.id == node.id), None)
    if ref is None:
        return node
    title = f"“{safe(ref.title, 48)}”" if ref.title else "(no title)"
    return msgspec.structs.replace(node, name=f"{outlet_name(ref.outlet)} {title}")


def _name(node: Node) -> str:
    known = f"{node.name}, {node.kind}" if node.kind not in ("article", "unknown") else node.name
    clock = f", {when(node.moment)}" if node.moment is not None else ""
    return f"{known}{clock}" + ("" if node.collected else " (not collected)")


def _proof(edge: Edge) -> Text:
    told = "; ".join(f"{one.rule}: {safe(one.text, 50)}" for one in edge.evidence[:2])
    line = Text(f"{safe(told, 80)} · {edge.confidence:.2f}", style="dim")
    for fault in edge.faults[:_SHOWN_FAULTS]:
        line.append("\n").append_text(_fault(fault))
    if len(edge.faults) > _SHOWN_FAULTS:
        line.append(f"\n… {len(edge.faults) - _SHOWN_FAULTS} more that may not have come through", style="dim")
    return line


def _fault(fault: TranslationFault) -> Text:
    """Something that a translation seems to have lost or changed: the words of both, or of the side that has them."""
    own, other = (safe(side.text, _LONGEST_FAULT) if side is not None else "" for side in (fault.original, fault.translation))
    both = f"{own} → {other}" if fault.change in ("changed", "inconsistent") else other if fault.change == "added" else own
    return Text(f"{fault.kind} {fault.change}: ", style="dim yellow").append(both, style="dim")


def _statements(story: Story) -> Iterator[RenderableType]:
    ordered = sorted(story.statements, key=lambda one: -len(one.carriers))  # stable: a single page keeps its order
    for one in ordered[:_SHOWN]:
        yield _statement(one, story)
    if len(ordered) > _SHOWN:
        yield Text(f"… {len(ordered) - _SHOWN} more", style="dim")


def _statement(one: StoryStatement, story: Story) -> RenderableType:
    outlets = {ref.id: outlet_name(ref.outlet) for ref in story.articles}
    head = words(party_names(one.speakers) or "nobody named", "bold")
    head.append(f" {one.stance}" + (f"  in {len(one.carriers)} pages" if len(one.carriers) > 1 else ""))
    lines: list[RenderableType] = [head]
    for wording in one.wordings[:_SHOWN_WORDINGS]:
        line = words(wording.text, "italic", 170)
        if len(story.articles) > 1:
            line.append("  " + safe(f"{wording.language}, {outlets.get(wording.article, '')}"), style="not italic dim")
        lines.append(Padding(line, (0, 0, 0, 3)))
    if len(one.wordings) > _SHOWN_WORDINGS:
        lines.append(Text(f"   … {len(one.wordings) - _SHOWN_WORDINGS} more wordings", style="dim"))
    return Group(*lines)


def _event(one: StoryEvent) -> Text:
    line = Text(f"{one.type} ", style="bold")
    line.append(party_names(one.actors) or "?")
    if one.recipients:
        line.append(" → " + party_names(one.recipients))
    pages = len({report.article for report in one.reports})
    details = (
        one.modality if one.modality != "asserted" else "",
        one.date or "",
        one.place or "",
        f"{_count(len(one.reports), 'report')} in {_count(pages, 'page')}",
    )
    line.append("  " + safe(" · ".join(filter(None, details))), style="dim")
    return line


def _dispute(dispute: Dispute, story: Story) -> RenderableType:
    outlets = {ref.id: outlet_name(ref.outlet) for ref in story.articles}
    lines: list[RenderableType] = [Text(f"{dispute.kind}: ").append_text(words(dispute.about, limit=150))]
    for side in dispute.sides:
        who = party_names(side.speakers)
        line = words(side.value, "bold").append(" ").append_text(words(side.text, "italic", 150))
        line.append("  " + safe(", ".join(filter(None, (outlets.get(side.article), who)))), style="dim")
        lines.append(Padding(line, (0, 0, 0, 3)))
    return Group(*lines)
