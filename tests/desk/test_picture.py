"""The picture of a lineage: every place and step in it, nothing on top of anything else."""

from __future__ import annotations

from itertools import combinations
from typing import get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.desk.picture import WIDTH, Picture, picture
from sumber.model import Edge, Lineage, Node, NodeKind, Story

from .shelves import depot_story


def drawn() -> Picture:
    made = picture(depot_story())
    assert made is not None
    return made


def story_of(nodes: list[Node], edges: list[Edge]) -> Story:
    return Story(id="s", title="t", articles=(), lineage=Lineage(tuple(nodes), tuple(edges)))


def test_a_story_without_lineage_has_no_picture() -> None:
    assert picture(Story(id="s", title="t", articles=())) is None


def test_every_place_and_every_step_but_independence_is_drawn() -> None:
    story, made = depot_story(), drawn()
    assert len(made.boxes) == len(story.lineage.nodes)
    assert len(made.lines) == sum(edge.relation != "independent" for edge in story.lineage.edges)


def test_uncollected_places_say_so_and_lead_nowhere() -> None:
    uncollected = [box for box in drawn().boxes if not box.collected]
    assert {box.name for box in uncollected} == {"TASS", "Foreign ministry", "an unnamed republisher", "Rudi Sastrawan"}
    assert all("not collected" in box.head and box.article is None for box in uncollected)


def test_the_earliest_known_is_marked_once() -> None:
    assert [box.article for box in drawn().boxes if box.earliest] == ["wire"]


def test_lines_carry_their_relation_and_why() -> None:
    line = next(line for line in drawn().lines if line.relation == "verbatim")
    assert line.label == "verbatim copy"
    assert "99%" in line.title
    assert "Gudang pupuk meledak" in line.title


def test_reports_that_nothing_joins_stand_below_the_rule() -> None:
    made = drawn()
    assert made.rule is not None
    below = {box.article for box in made.boxes if box.y > made.rule}
    assert below == {"ko", "ar"}


def overlapping(made: Picture) -> list[tuple[str, str]]:
    return [
        (one.name, other.name)
        for one, other in combinations(made.boxes, 2)
        if one.x < other.x + WIDTH and other.x < one.x + WIDTH and one.y < other.y + other.height and other.y < one.y + one.height
    ]


def test_no_box_covers_another_and_all_are_on_the_sheet() -> None:
    made = drawn()
    assert not overlapping(made)
    assert all(
        box.x >= 0 and box.y >= 0 and box.x + WIDTH <= made.width and box.y + box.height <= made.height for box in made.boxes
    )


def test_kinds_have_different_outlines() -> None:
    nodes = [Node(kind, kind, kind, False) for kind in get_args(NodeKind)]
    made = picture(story_of(nodes, []))
    assert made is not None
    shapes = {box.kind: "".join(sign for sign in box.outline if sign.isalpha()) + str(box.outline.count("A")) for box in made.boxes}
    corners = {box.kind: box.outline.split("A")[1].split(" ")[0] if "A" in box.outline else "" for box in made.boxes}
    assert len({(shapes[kind], corners[kind]) for kind in shapes}) == len(nodes)


@pytest.mark.parametrize("name", ["A" * 5000, "공" * 300, "\u202eevil", "", "one\ntwo", "\ud800"])
def test_any_name_fits_its_box(name: str) -> None:
    made = picture(story_of([Node("n", "outlet", name, False)], []))
    assert made is not None
    assert len(made.boxes[0].name) <= 40
    assert "\u202e" not in made.boxes[0].name


def test_edges_to_nowhere_and_to_itself_are_not_drawn() -> None:
    nodes = [Node("a", "outlet", "A", False)]
    edges = [Edge("a", "a", "cites", True, (), 1.0), Edge("a", "gone", "cites", True, (), 1.0)]
    made = picture(story_of(nodes, edges))
    assert made is not None
    assert made.lines == ()


def test_an_edge_without_direction_has_no_tip() -> None:
    story = depot_story()
    edges = (msgspec.structs.replace(story.lineage.edges[0], relation="shared_source", directed=False),)
    made = picture(msgspec.structs.replace(story, lineage=msgspec.structs.replace(story.lineage, edges=edges)))
    assert made is not None
    assert [line.directed for line in made.lines] == [False]


NAMES = [f"n{number}" for number in range(10)]
EDGES = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=18)


@settings(deadline=None, max_examples=60)
@given(EDGES)
def test_whatever_the_graph_boxes_do_not_overlap(pairs: list[tuple[str, str]]) -> None:
    nodes = [Node(name, "article", name, True) for name in NAMES]
    made = picture(story_of(nodes, [Edge(source, target, "cut", True, (), 0.5) for source, target in pairs]))
    assert made is not None
    assert len(made.boxes) == len(NAMES)
    assert not overlapping(made)
    assert len(made.lines) == sum(source != target for source, target in pairs)
