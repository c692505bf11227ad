"""The collection of examples: the stories it was written for, their copies, translations, denials and sources."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

import sumber
from sumber.model import Article, Edge, Evidence, Story

ROOT = Path(__file__).parents[2] / "examples"
EXPECTED = tomllib.loads((ROOT / "expected.toml").read_text(encoding="utf-8"))["page"]
BY_PATH = {page["path"]: page for page in EXPECTED}
COPIES = {"verbatim": {"verbatim", "boilerplate"}, "cut": {"cut"}, "edited": {"edited", "cut_edited"}, "merged": {"merged"}}


@cache
def read() -> dict[str, Article]:
    return {page["path"]: sumber.read(ROOT / "pages" / page["path"]) for page in EXPECTED}


@cache
def stories() -> tuple[Story, ...]:
    return tuple(sumber.trace(list(read().values())))


def story_of(path: str) -> Story:
    name = read()[path].id
    return next(story for story in stories() if any(one.id == name for one in story.articles))


def edges_between(one: str, other: str) -> list[Edge]:
    names = {read()[one].id, read()[other].id}
    return [edge for story in stories() for edge in story.lineage.edges if {edge.source, edge.target} == names]


def paths(story: Story) -> set[str]:
    known = {article.id: path for path, article in read().items()}
    return {known[one.id] for one in story.articles}


def test_no_story_mixes_what_has_nothing_in_common() -> None:
    for story in stories():
        told = {BY_PATH[path]["story"] for path in paths(story)}
        assert len(told) == 1, paths(story)
        assert told != {""} or len(story.articles) == 1


@pytest.mark.parametrize(("name", "least"), [("A", 14), ("B", 5)])
def test_each_story_is_joined_over_outlets_and_languages(name: str, least: int) -> None:
    largest = max(
        (story for story in stories() if BY_PATH[min(paths(story))]["story"] == name), key=lambda story: len(story.articles)
    )
    assert len(largest.articles) >= least
    assert len({one.language for one in largest.articles}) >= 4
    assert len({one.outlet for one in largest.articles}) >= 4


@pytest.mark.parametrize(
    ("path", "source", "relation"),
    [(page["path"], source, page["relation"]) for page in EXPECTED if page["relation"] in COPIES for source in page["sources"]],
)
def test_copies_are_tied_to_their_sources(path: str, source: str, relation: str) -> None:
    if source not in read() or source == path:
        pytest.skip("its source was not collected")
    found = edges_between(source, path)
    assert {edge.relation for edge in found} & COPIES[relation]
    directed = [edge for edge in found if edge.directed]
    assert all(edge.source == read()[source].id for edge in directed)


def test_the_agencys_own_translation_is_one() -> None:
    (edge,) = edges_between("antara/gudang-pupuk-meledak.html", "antara/fertilizer-warehouse-explodes-en.html")
    assert (edge.relation, edge.directed, edge.source) == ("translation", True, read()["antara/gudang-pupuk-meledak.html"].id)


def test_the_scrape_is_tied_to_the_page_whose_number_its_link_kept() -> None:
    (edge,) = edges_between("unknown/scraped-translation.txt", "bao-bien-dong/hai-thuyen-vien-bi-thuong.html")
    assert edge.directed
    assert edge.target == read()["unknown/scraped-translation.txt"].id


def test_the_scrape_alone_names_its_chain() -> None:
    (story,) = sumber.trace([read()["unknown/scraped-translation.txt"]])
    kinds = {node.kind for node in story.lineage.nodes if not node.collected}
    assert {"article", "republisher", "translation"} <= kinds
    assert any("418273" in node.name for node in story.lineage.nodes)
    assert "outlet:antara" in {node.id for node in story.lineage.nodes}


@pytest.mark.parametrize("agency", ["yonhap", "tass"])
def test_agencies_that_were_not_collected_are_named(agency: str) -> None:
    nodes = [node for story in stories() for node in story.lineage.nodes if node.id == f"outlet:{agency}"]
    assert nodes
    assert not any(node.collected for node in nodes)


def test_an_agency_that_was_collected_is_no_second_node() -> None:
    story = story_of("reuters/fertiliser-depot-blast.html")
    assert "outlet:reuters" not in {node.id for node in story.lineage.nodes}


def test_the_denial_stands_beside_the_accusation() -> None:
    story = story_of("harian-rawan/samudra-nitra-bantah.html")
    denials = [dispute for dispute in story.disputes if dispute.kind == "denial"]
    sides = {side.value for dispute in denials for side in dispute.sides}
    assert {"accused", "denied"} <= sides
    assert any("4.800" in side.text or "4,800" in side.text for dispute in denials for side in dispute.sides)


def test_one_accusation_in_many_languages_is_one_statement() -> None:
    story = story_of("reuters/fertiliser-depot-blast.html")
    most = max(story.statements, key=lambda one: len({wording.language for wording in one.wordings}))
    assert len({wording.language for wording in most.wordings}) >= 4
    assert set(most.carriers) <= {one.id for one in story.articles}


def test_every_edge_leads_somewhere_and_has_evidence() -> None:
    for story in stories():
        nodes = {node.id for node in story.lineage.nodes}
        for edge in story.lineage.edges:
            assert {edge.source, edge.target} <= nodes
            assert edge.source != edge.target
            assert edge.evidence
            assert 0 < edge.confidence <= 1


def evidence_of(story: Story) -> list[tuple[str, Evidence]]:
    """All evidence of a story's edges and memberships, each with what it is for."""
    found = [(f"{edge.relation} {edge.source} {edge.target}", one) for edge in story.lineage.edges for one in edge.evidence]
    for edge in story.lineage.edges:
        sides = [side for fault in edge.faults for side in (fault.original, fault.translation) if side is not None]
        found += [(f"fault {edge.source} {edge.target}", side) for side in sides]
    return found + [(f"member {member.article}", one) for member in story.membership for one in member.evidence]


def test_all_evidence_of_edges_and_memberships_can_be_read_where_it_says() -> None:
    texts = {article.id: article.text for article in read().values()}
    places = checked = 0
    for story in stories():
        for what, one in evidence_of(story):
            assert one.rule, what
            assert one.text, what
            name, mark, where = one.where.partition("#")
            assert mark, what
            assert name in texts, what
            places += 1
            span = re.fullmatch(r"text:(\d+)-(\d+)", where)
            if span is not None:
                assert texts[name][int(span[1]) : int(span[2])] == one.text, what
                checked += 1
    assert checked > 0.8 * places > 100


def test_every_member_of_a_story_of_several_says_why() -> None:
    for story in stories():
        if len(story.articles) > 1:
            assert {member.article for member in story.membership} == {one.id for one in story.articles}
            assert all(member.evidence for member in story.membership)


def test_every_article_is_in_one_story() -> None:
    listed = [one.id for story in stories() for one in story.articles]
    assert len(listed) == len(set(listed))
    assert set(listed) == {article.id for article in read().values() if article.text.strip()}


def test_no_member_is_earlier_than_the_earliest() -> None:
    for story in stories():
        if story.earliest.article is not None:
            assert story.earliest.article == story.articles[0].id
        else:
            assert story.earliest.doubt
