"""Members, ties and chains become one graph."""

from __future__ import annotations

import msgspec
import pytest

from sumber.model import Article, Edge, Evidence, Lineage, Relation, Span
from sumber.story.lineage import article_node, build_lineage
from sumber.story.origins import Chain, find_chain
from sumber.story.proofs import clock_proof, credit_of, owned, published
from sumber.story.ties import Tie

from .made import BRIDGE, article, credited, facts, statement

PROOF = (Evidence("copied words", "a#text:0-3", "The"),)


def lineage(*articles: Article, ties: tuple[Tie, ...] = (), group: tuple[int, ...] | None = None) -> Lineage:
    chains: dict[int, Chain] = {number: find_chain(one, facts()) for number, one in enumerate(articles)}
    return build_lineage(group if group is not None else tuple(range(len(articles))), articles, ties, chains)


def tie(relation: Relation = "cut", source: int | None = 0, **given: object) -> Tie:
    return Tie(0, 1, relation, source, PROOF, 0.8, **given)  # type: ignore[arg-type]


def ends(found: Lineage) -> list[tuple[str, str, str, bool]]:
    return [(edge.source, edge.target, edge.relation, edge.directed) for edge in found.edges]


def test_every_member_is_a_node_even_without_edges() -> None:
    found = lineage(article(BRIDGE, "a"), article("Else.", "b"))
    assert [node.id for node in found.nodes] == ["a", "b"]
    assert found.edges == ()


@pytest.mark.parametrize(
    ("source", "expected"), [(0, ("a", "b", "cut", True)), (1, ("b", "a", "cut", True)), (None, ("a", "b", "cut", False))]
)
def test_ties_become_edges_in_their_direction(source: int | None, expected: tuple[str, str, str, bool]) -> None:
    assert ends(lineage(article(BRIDGE, "a"), article(BRIDGE, "b"), ties=(tie(source=source),))) == [expected]


def test_an_end_in_another_story_is_a_node_and_no_member() -> None:
    found = lineage(article(BRIDGE, "a"), article(BRIDGE, "b"), ties=(tie(),), group=(1,))
    assert [(node.id, node.collected) for node in found.nodes] == [("a", True), ("b", True)]


def test_nodes_of_articles_bear_their_clock_and_outlet() -> None:
    node = article_node(article(BRIDGE, "a", outlet="reuters", published="2026-03-02T08:00Z"))
    assert (node.kind, node.name, node.collected) == ("article", "Reuters", True)
    assert node.moment is not None
    assert node.moment.evidence.where == "a#call"


def test_without_an_outlet_the_title_names_it_then_the_id() -> None:
    assert article_node(article(BRIDGE, "a", title="Bridge falls")).name == "Bridge falls"
    assert article_node(article(BRIDGE, "a")).name == "a"


def test_a_translation_between_texts_that_name_one_agency_is_a_shared_source() -> None:
    articles = [credited(article(f"{BRIDGE}(Yonhap)", name), "(Yonhap)", outlet="yonhap") for name in "ab"]
    found = ends(lineage(*articles, ties=(tie("translation"),)))
    assert ("a", "b", "shared_source", False) in found
    assert ("outlet:yonhap", "a", "credits", True) in found


def test_a_credited_translation_stays_one() -> None:
    articles = [credited(article(f"{BRIDGE}(Yonhap)", name), "(Yonhap)", outlet="yonhap") for name in "ab"]
    assert ("a", "b", "translation", True) in ends(lineage(*articles, ties=(tie("translation", is_credited=True),)))


def test_a_credit_turns_an_undirected_copy() -> None:
    carrier = credited(article(f"{BRIDGE}(Reuters)", "b", outlet="gazette"), "(Reuters)", outlet="reuters")
    found = lineage(article(BRIDGE, "a", outlet="reuters"), carrier, ties=(tie(source=None),))
    assert ends(found) == [("a", "b", "cut", True)]
    assert found.edges[0].evidence[0] == PROOF[0]
    assert len(found.edges[0].evidence) == 2


def test_a_credit_turns_a_copy_that_the_clocks_had_the_wrong_way() -> None:
    carrier = credited(article(f"{BRIDGE}(Reuters)", "b", outlet="gazette"), "(Reuters)", outlet="reuters")
    assert ends(lineage(article(BRIDGE, "a", outlet="reuters"), carrier, ties=(tie(source=1),))) == [("a", "b", "cut", True)]


def test_a_shared_source_keeps_beside_a_citation() -> None:
    carrier = credited(article(f"{BRIDGE}(Reuters)", "b", outlet="gazette"), "(Reuters)", outlet="reuters")
    found = ends(lineage(article(BRIDGE, "a", outlet="reuters"), carrier, ties=(tie("shared_source", None),)))
    assert found == [("a", "b", "credits", True), ("a", "b", "shared_source", False)]


def test_of_several_articles_of_an_agency_the_tied_one_is_the_source() -> None:
    carrier = credited(article(f"{BRIDGE}(Reuters)", "b", outlet="gazette"), "(Reuters)", outlet="reuters")
    other = article("Something else.", "0", outlet="reuters")
    found = ends(lineage(article(BRIDGE, "a", outlet="reuters"), carrier, other, ties=(tie(),)))
    assert found == [("a", "b", "cut", True)]


def test_a_later_article_of_the_agency_is_not_preferred() -> None:
    carrier = credited(
        article(f"{BRIDGE}(Reuters)", "b", outlet="gazette", published="2026-03-02T08:00Z"), "(Reuters)", outlet="reuters"
    )
    later = article("Follow-up.", "1", outlet="reuters", published="2026-03-04T08:00Z")
    before = article("First.", "2", outlet="reuters", published="2026-03-01T08:00Z")
    assert ends(lineage(carrier, later, before)) == [("2", "b", "credits", True)]


def test_actors_of_two_chains_become_one_node() -> None:
    text = "The bridge fell, Petra Lindqvist told Reuters."
    other = "Мост упал, сказала Петра Линдквист агентству Reuters."
    articles = [article(text, "a"), article(other, "b", language="ru")]
    from sumber.model import Actor

    chains = {
        0: find_chain(
            articles[0],
            facts(
                actors=(Actor("actor:1", "person", ("Petra Lindqvist",)),),
                statements=(statement(text, "The bridge fell", "Petra Lindqvist", by="actor:1", via="Reuters", outlet="reuters"),),
            ),
        ),
        1: find_chain(
            articles[1],
            facts(
                language="ru",
                actors=(Actor("actor:1", "person", ("Петра Линдквист",)),),
                statements=(statement(other, "Мост упал", "Петра Линдквист", by="actor:1", via="Reuters", outlet="reuters"),),
            ),
        ),
    }
    found = build_lineage((0, 1), articles, (), chains)
    assert len([node for node in found.nodes if node.kind == "person"]) == 1
    (cited,) = [edge for edge in found.edges if edge.target == "outlet:reuters"]
    assert {evidence.where.split("#")[0] for evidence in cited.evidence} == {"a", "b"}


def test_edges_are_sorted_and_each_once() -> None:
    carrier = credited(article(f"{BRIDGE}(Reuters)", "b"), "(Reuters)", outlet="reuters")
    twice = msgspec.structs.replace(carrier, credits=carrier.credits * 2)
    assert ends(lineage(twice)) == [("outlet:reuters", "b", "credits", True)]


def test_evidence_is_named_by_its_article() -> None:
    evidence = Evidence("byline", "page:p[1]", "Reuters")
    assert owned("agency byline", "a", evidence) == Evidence("agency byline", "a#page:p[1]", "Reuters")


def test_clocks_prove_with_both_pages() -> None:
    proof = clock_proof(article(BRIDGE, "a", published="2026-03-02"), article(BRIDGE, "b"))
    assert [evidence.where for evidence in proof] == ["a#call"]
    assert published(article(BRIDGE, "b")) is None


@pytest.mark.parametrize(("outlet", "found"), [("reuters", True), ("afp", False), (None, False)])
def test_which_outlet_is_credited(outlet: str | None, found: bool) -> None:
    carrier = credited(article(f"{BRIDGE}(Reuters)", "b"), "(Reuters)", outlet="reuters")
    assert (credit_of(carrier, outlet) is not None) == found


def test_an_edge_never_leads_from_a_node_to_itself() -> None:
    wire = credited(article(f"{BRIDGE}(Reuters)", "a", outlet="gazette"), "(Reuters)", outlet="reuters")
    same = msgspec.structs.replace(wire, id="b", outlet="reuters")
    edges: tuple[Edge, ...] = lineage(wire, same).edges
    assert all(edge.source != edge.target for edge in edges)


def test_of_an_outlet_s_pages_its_own_report_comes_before_what_it_carries() -> None:
    carried = article(BRIDGE, "a", outlet="Norvale Courier", published="2031-03-04T08:00+01:00")
    own = article("Own words.", "b", outlet="Norvale Courier", published="2031-03-04T09:00+01:00")
    wire = article(BRIDGE, "c", outlet="reuters", published="2031-03-04T07:00+01:00")
    text = "The Norvale Courier says so."
    citing = article(text, "d", outlet="The Perrin Post", published="2031-03-05T09:00+01:00")
    members = (carried, own, wire, citing)
    chains = {number: find_chain(one, facts()) for number, one in enumerate(members)}
    chains[3] = find_chain(citing, facts(), {"Norvale Courier": Span(4, 19)})
    copy = Tie(0, 2, "verbatim", 2, PROOF, 0.9)
    found = build_lineage(range(4), members, (copy,), chains)
    assert ("b", "d", "cites", True) in ends(found)
    assert ("a", "d", "cites", True) not in ends(found)


def test_texts_that_name_one_outlet_are_told_from_it_rather_than_translated() -> None:
    one, other = article(BRIDGE, "a"), article(BRIDGE, "b", language="id")
    chain = Chain({}, [], "a", frozenset({"outlet:antara"}))
    tied = Tie(0, 1, "translation", 0, PROOF, 0.8)
    found = build_lineage((0, 1), (one, other), (tied,), {0: chain, 1: Chain({}, [], "b", frozenset({"outlet:antara"}))})
    assert ends(found) == [("a", "b", "shared_source", False)]
    found = build_lineage((0, 1), (one, other), (tied,), {0: chain, 1: Chain({}, [], "b", frozenset({"outlet:tass"}))})
    assert ends(found) == [("a", "b", "translation", True)]


def harvest(number: str, language: str, name: str) -> Article:
    """Four sentences in one of two languages, with a figure in the third."""
    told = {
        "en": (
            "The Sallow valley harvest was small.\n\nPetra Lindqvist showed 147 reporters the fields.\n\n"
            f"Mills bought {number} tonnes of grain abroad.\n\nThe union met on Sunday in Perrin with 318 members."
        ),
        "de": (
            "Die Ernte im Sallowtal war klein.\n\nPetra Lindqvist zeigte 147 Reportern die Felder.\n\n"
            f"Mühlen kauften {number} Tonnen Getreide im Ausland.\n\nDer Verband traf sich am Sonntag in Perrin mit 318 Leuten."
        ),
    }
    return article(told[language], name, language=language)


@pytest.mark.parametrize(
    ("relation", "source", "confidence", "checked"),
    [
        ("translation", 0, 0.9, True),
        ("translation_cut", 0, 0.9, True),
        ("translation", 0, 0.5, False),
        ("translation", None, 0.9, False),
        ("edited", 0, 0.9, False),
    ],
)
def test_sure_translations_with_a_direction_tell_what_they_changed(
    relation: Relation, source: int | None, confidence: float, checked: bool
) -> None:
    between = Tie(0, 1, relation, source, PROOF, confidence, is_credited=True)
    (edge,) = lineage(harvest("5,260", "en", "a"), harvest("7.260", "de", "b"), ties=(between,)).edges
    told = [(fault.kind, fault.change, fault.original and fault.original.text) for fault in edge.faults]
    assert told == ([("number", "changed", "5,260")] if checked else [])
    for fault in edge.faults:
        assert fault.original is not None
        assert fault.original.where.startswith("a#text:")


def test_of_a_part_nothing_is_missed() -> None:
    whole, part = harvest("5,260", "en", "a"), harvest("5.260", "de", "b")
    part = msgspec.structs.replace(part, text=part.text[: part.text.index("Der Verband")].strip())
    between = Tie(0, 1, "translation_cut", 0, PROOF, 0.9, is_credited=True)
    (edge,) = lineage(whole, part, ties=(between,)).edges
    assert "lost" not in [fault.change for fault in edge.faults]


def test_of_a_part_what_stands_elsewhere_is_not_changed() -> None:
    whole, part = harvest("5,260", "en", "a"), harvest("7.260", "de", "b")
    part = msgspec.structs.replace(part, text=f"{part.text} Die Mühlen nannten zuvor 5,260 Tonnen.")
    between = Tie(0, 1, "translation_cut", 0, PROOF, 0.9, is_credited=True)
    (edge,) = lineage(whole, part, ties=(between,)).edges
    assert "5,260" not in [fault.original.text for fault in edge.faults if fault.original is not None]
