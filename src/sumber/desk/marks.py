"""A text and the spans found in it → pieces to write one after another, however the spans nest and overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec import Struct

from sumber.model import Span


class Mark(Struct, frozen=True):
    """Characters of a text that mean something. `kind` is its class on the page; `target` the id of the entry that holds
    its evidence, empty where it has none; `by_words` says that its own words are the link to it, else `number`, where there is
    one, is shown behind the mark's end as the link."""

    kind: str
    span: Span
    target: str = ""
    number: str = ""
    label: str = ""
    anchor: str = ""
    by_words: bool = False


class Piece(Struct, frozen=True):
    """Characters that are covered by the same marks from their first to their last: `kinds` of these marks, outermost first,
    and `deep` where two statements or more lie over each other.

    `target` is the entry of the innermost mark that is reached by its own words, `within` the entry of the innermost other
    one; `anchors` are ids that begin here, `references` the numbered marks that end here.
    """

    text: str
    kinds: tuple[str, ...] = ()
    target: str = ""
    label: str = ""
    within: str = ""
    anchors: tuple[str, ...] = ()
    references: tuple[Mark, ...] = ()


def pieces(text: str, window: Span, marks: Iterable[Mark]) -> list[Piece]:
    """The characters of `window` in `text`, cut wherever a mark begins or ends. Their texts joined are the window's text.

    Marks outside the window are left out, those that reach over its edge are clipped to it; a mark of no characters is ignored.
    """
    inside = [(mark, max(mark.span.start, window.start), min(mark.span.end, window.end)) for mark in marks]
    inside = [one for one in inside if one[1] < one[2]]
    edges = sorted({window.start, window.end} | {edge for _, start, end in inside for edge in (start, end)})
    inside.sort(key=lambda one: (one[0].span.start, -one[0].span.end))
    return list(_swept(text, edges, inside))


def _swept(text: str, edges: list[int], inside: list[tuple[Mark, int, int]]) -> Iterator[Piece]:
    active: list[tuple[Mark, int, int]] = []
    following = 0
    for start, end in pairwise(edges):
        active = [one for one in active if one[2] > start]
        while following < len(inside) and inside[following][1] <= start:
            active.append(inside[following])
            following += 1
        yield _piece(text[start:end], start, end, active)


def _piece(text: str, start: int, end: int, active: list[tuple[Mark, int, int]]) -> Piece:
    covering = [mark for mark, _, _ in sorted(active, key=lambda one: one[1] - one[2])]
    linked = next((mark for mark in reversed(covering) if mark.target and mark.by_words), None)
    other = next((mark for mark in reversed(covering) if mark.target and not mark.by_words), None)
    return Piece(
        text,
        kinds=(*dict.fromkeys(mark.kind for mark in covering), *(["deep"] if _depth(covering) > 1 else [])),
        target=linked.target if linked else "",
        label=linked.label if linked else "",
        within=other.target if other else "",
        anchors=tuple(mark.anchor for mark, first, _ in active if first == start and mark.anchor),
        references=tuple(mark for mark, _, last in active if last == end and mark.number and last == mark.span.end),
    )


def _depth(covering: list[Mark]) -> int:
    return len({mark.target for mark in covering if mark.kind == "statement"})
