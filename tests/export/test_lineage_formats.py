"""The lineage for Graphviz and as W3C PROV-JSON."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.export.dot import lineage_dot
from sumber.export.prov import lineage_prov
from sumber.model import ArticleRef, Edge, Evidence, Lineage, Moment, Node, Story
from sumber.model.story import NodeKind, Relation

PROOF = (Evidence("copied words", "a1#text:0-12", "sixteen words"),)
MOMENT = Moment("2031-03-04T07:20+07:00", "minute", Evidence("declared", "page:meta[name=date]", "2031"), "+07:00", "declared")
NODES = (
    Node("a1", "article", "Velm Courier", True, MOMENT),
    Node("a2", "article", "Harian Rawan", True),
    Node("page:velm.example#17", "article", "Velm, article 17", False),
    Node("outlet:yonhap", "agency", "Yonhap", False),
    Node("actor:1", "person", "Ines Calloway", False),
)
REFS = (
    ArticleRef("a1", url="https://velm.example/1", title="Ferry stops", outlet="Velm Courier", language="en"),
    ArticleRef("a2", title='Feri "Orla"\\berhenti', language="id"),
)


def step(source: str, target: str, relation: Relation, *, directed: bool = True) -> Edge:
    return Edge(source, target, relation, directed, PROOF, 0.9)


def story(*edges: Edge, nodes: tuple[Node, ...] = NODES, id: str = "s1") -> Story:
    return Story(id=id, title="Ferry stops", articles=REFS, lineage=Lineage(nodes, edges))


def bundle(*edges: Edge) -> dict[str, Any]:
    found: dict[str, Any] = lineage_prov([story(*edges)])["bundle"]["story:s1"]
    return found


def test_a_drawing_has_a_cluster_a_story_and_a_line_a_step() -> None:
    drawn = lineage_dot([story(step("a1", "a2", "cut_edited")), story(step("a2", "a1", "cites"), id="s2"), story(id="s3")])
    assert drawn.count("subgraph") == 2
    assert '"s1/a1" -> "s1/a2" [label="cut edited 0.90", style=solid];' in drawn
    assert '"s2/a2" -> "s2/a1" [label="cites 0.90", style=dashed];' in drawn
    assert "cluster_s3" not in drawn
    assert drawn.count("{") == drawn.count("}")


def test_what_was_not_collected_has_a_dashed_frame() -> None:
    drawn = lineage_dot([story(step("outlet:yonhap", "a1", "credits"))])
    assert '"s1/outlet:yonhap" [label="Yonhap", shape=hexagon, style="dashed"];' in drawn
    assert '"s1/a1" [label="Velm Courier\\nFerry stops\\n2031-03-04T07:20+07:00", shape=box, style="rounded"];' in drawn


def test_a_step_without_direction_has_no_arrow_and_independent_reports_no_line() -> None:
    drawn = lineage_dot([story(step("a1", "a2", "shared_source", directed=False), step("a2", "a1", "independent"))])
    assert "style=dotted, dir=none" in drawn
    assert drawn.count("->") == 1


def test_names_cannot_end_their_quotation_marks() -> None:
    drawn = lineage_dot([story(step("a1", "a2", "cut"))])
    assert '\\"Orla\\"\\\\berhenti' in drawn


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_name_stays_within_its_quotation_marks(name: str, title: str) -> None:
    nodes = (Node("a1", "article", name, True), NODES[1])
    drawn = lineage_dot([msgspec.structs.replace(story(step("a1", "a2", "cut"), nodes=nodes), title=title)])
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", drawn)
    assert re.fullmatch(r"[\w\s{};=,.\[\]>-]*", bare)
    assert "\u202e" not in drawn
    assert drawn.encode()


def test_a_long_title_is_cut() -> None:
    refs = (msgspec.structs.replace(REFS[0], title="A" * 500), REFS[1])
    drawn = lineage_dot([msgspec.structs.replace(story(step("a1", "a2", "cut")), articles=refs)])
    assert "A" * 79 + "…" in drawn


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed: the drawing is not drawn")
def test_graphviz_draws_it() -> None:
    drawn = lineage_dot([story(step("a1", "a2", "cut"), step("outlet:yonhap", "a1", "credits"))])
    done = subprocess.run(["dot", "-Tsvg"], input=drawn, capture_output=True, text=True, check=True, timeout=60)
    assert "Yonhap" in done.stdout


@pytest.mark.parametrize(
    ("edge", "kind", "ends"),
    [
        (step("a1", "a2", "cut"), "wasDerivedFrom", ("prov:generatedEntity", "a2", "prov:usedEntity", "a1")),
        (step("a1", "a2", "translation"), "wasDerivedFrom", ("prov:generatedEntity", "a2", "prov:usedEntity", "a1")),
        (step("outlet:yonhap", "a1", "credits"), "wasAttributedTo", ("prov:entity", "a1", "prov:agent", "outlet%3Ayonhap")),
        (step("actor:1", "a1", "cites"), "wasInfluencedBy", ("prov:influencee", "a1", "prov:influencer", "actor%3A1")),
        (
            step("actor:1", "outlet:yonhap", "cites"),
            "wasInfluencedBy",
            ("prov:influencee", "outlet%3Ayonhap", "prov:influencer", "actor%3A1"),
        ),
        (step("a1", "a2", "edited", directed=False), "alternateOf", ("prov:alternate1", "a1", "prov:alternate2", "a2")),
    ],
)
def test_each_step_is_the_relation_that_fits_it(edge: Edge, kind: str, ends: tuple[str, str, str, str]) -> None:
    (relation,) = bundle(edge)[kind].values()
    assert relation[ends[0]] == f"node:{ends[1]}"
    assert relation[ends[2]] == f"node:{ends[3]}"
    if kind != "alternateOf":
        assert relation["sumber:relation"] == edge.relation
        assert relation["sumber:evidence"] == ["copied words | a1#text:0-12 | sixteen words"]
        assert relation["sumber:confidence"] == {"$": "0.90", "type": "xsd:double"}


@pytest.mark.parametrize(
    ("relation", "type"), [("edited", "prov:Revision"), ("quote_only", "prov:Quotation"), ("verbatim", None), ("translation", None)]
)
def test_revisions_and_quotations_are_called_so(relation: Relation, type: str | None) -> None:
    (found,) = bundle(step("a1", "a2", relation))["wasDerivedFrom"].values()
    assert found.get("prov:type") == (None if type is None else {"$": type, "type": "prov:QUALIFIED_NAME"})


def test_texts_are_entities_and_those_who_speak_are_agents() -> None:
    made = bundle(step("a1", "a2", "cut"))
    assert set(made["entity"]) == {"node:a1", "node:a2", "node:page%3Avelm.example%2317"}
    assert set(made["agent"]) == {"node:outlet%3Ayonhap", "node:actor%3A1"}
    assert made["agent"]["node:actor%3A1"]["prov:type"]["$"] == "prov:Person"
    first = made["entity"]["node:a1"]
    assert first["prov:location"] == "https://velm.example/1"
    assert first["dcterms:title"] == "Ferry stops"
    assert first["dcterms:issued"] == "2031-03-04T07:20+07:00"
    assert made["entity"]["node:page%3Avelm.example%2317"]["sumber:collected"]["$"] == "false"


def test_independent_reports_are_no_relation_and_stories_without_steps_no_bundle() -> None:
    made = bundle(step("a1", "a2", "independent"))
    assert set(made) == {"entity", "agent"}
    assert lineage_prov([story()])["bundle"] == {}


KINDS: tuple[NodeKind, ...] = ("article", "outlet", "agency", "institution", "person", "republisher", "translation", "unknown")


@given(st.sampled_from(KINDS), st.sampled_from(KINDS), st.booleans(), st.text(min_size=1, max_size=20))
def test_every_end_is_declared_and_every_name_has_a_prefix(one: NodeKind, other: NodeKind, directed: bool, id: str) -> None:
    nodes = (Node(f"x{id}", one, "One", True), Node(f"y{id}", other, "Other", False))
    edge = step(nodes[0].id, nodes[1].id, "cites", directed=directed)
    document = json.loads(msgspec.json.encode(lineage_prov([story(edge, nodes=nodes)])))
    (made,) = document["bundle"].values()
    declared = {*made.get("entity", ()), *made.get("agent", ())}
    assert len(declared) == 2
    for kind, shelf in made.items():
        if kind not in ("entity", "agent"):
            for relation in shelf.values():
                assert {value for key, value in relation.items() if key.startswith("prov:") and key != "prov:type"} == declared
    for name in declared:
        assert re.fullmatch(r"node:[\w.~%-]+", name)
        assert name.partition(":")[0] in document["prefix"]
