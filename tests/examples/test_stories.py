"""The stories of the example collection: who belongs together, who has it from whom, what is disputed, who was first.

What is known to be missed stands in the floors; every miss is printed when one breaks, and with `-rP` also when none does."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

import pytest

import sumber
from sumber.model import Node, Side, Story

from .collection import (
    ARTICLES,
    BY_PATH,
    COPIES,
    EXPECTED,
    TAKEN,
    Described,
    articles,
    edges_between,
    edges_into,
    facts,
    path_of,
    paths,
    stories,
    story_of,
)

REUTERS = "reuters/fertiliser-depot-blast.html"
ANTARA = "antara/gudang-pupuk-meledak.html"
ANTARA_EN = "antara/fertilizer-warehouse-explodes-en.html"
BANTAH = "harian-rawan/samudra-nitra-bantah.html"
HOSPITAL = "harian-rawan/korban-luka-15.html"
SAILORS = "bao-bien-dong/hai-thuyen-vien-bi-thuong.html"
SCRAPE = "unknown/scraped-translation.txt"
PACT = "meridian-post/seoul-hanoi-seafood-pact.html"
COMPATIBLE = {
    "verbatim": {"verbatim", "boilerplate"},
    "cut": {"cut", "cut_edited"},
    "edited": {"edited", "cut_edited"},
    "merged": {"merged"},
    "translation": {"translation", "translation_cut", "cites", "credits", "republishes"},
    "shared_source": {"shared_source", "cut", "edited", "cut_edited", "verbatim", "boilerplate"},
    "independent": {"cites", "credits", "quote_only", "independent"},
}
"""By which relations a pair of pages may be tied that `expected.toml` ties so. A copy in other furniture is verbatim."""
PAIRS = [(page.path, source, page.relation) for page in ARTICLES for source in page.sources]
LEAST_PAIRS = 18
"""How many of the pairs are tied as they should be."""
LEAST_TOGETHER = {"A": 18, "B": 5}
"""How many pages of each story are in its largest part."""


def members(name: str) -> set[str]:
    return {page.path for page in EXPECTED if page.story == name}


def part(name: str) -> Story:
    """The largest part of an expected story."""
    return max(map(story_of, sorted(members(name) & set(map(path_of, in_stories())))), key=lambda story: len(story.articles))


def in_stories() -> list[str]:
    return [ref.id for story in stories() for ref in story.articles]


def uncollected(story: Story) -> dict[str, Node]:
    return {node.id: node for node in story.lineage.nodes if not node.collected}


@pytest.mark.parametrize("name", ["A", "B"])
def test_a_story_is_together(name: str) -> None:
    together = paths(part(name))
    missing = sorted(members(name) - together)
    print(missing)
    assert together <= members(name)
    assert len(together) >= LEAST_TOGETHER[name], missing
    assert len({BY_PATH[path].language for path in together}) == len({BY_PATH[path].language for path in members(name)})


def test_no_story_holds_pages_of_another() -> None:
    for story in stories():
        assert len({BY_PATH[path].story for path in paths(story)}) == 1, paths(story)


@pytest.mark.parametrize("page", [page for page in ARTICLES if not page.story], ids=lambda page: page.path)
def test_unrelated_news_is_alone(page: Described) -> None:
    story = story_of(page.path)
    assert paths(story) == {page.path}
    assert not [edge for edge in story.lineage.edges if edge.relation in COPIES]
    assert not [dispute for dispute in story.disputes if len({side.article for side in dispute.sides}) > 1]


def test_every_page_with_a_text_is_in_one_story() -> None:
    listed = sorted(map(path_of, in_stories()))
    assert listed == sorted(path for path, article in articles().items() if article.text)


def test_members_are_told_why() -> None:
    for name in ("A", "B"):
        story = part(name)
        assert {member.article for member in story.membership} == {ref.id for ref in story.articles}
        for member in story.membership:
            assert member.evidence
            assert 0 < member.confidence <= 1


@pytest.mark.parametrize(
    ("path", "source", "relation"), [pair for pair in PAIRS if pair[2] in ("verbatim", "cut", "edited", "merged")]
)
def test_a_copy_has_an_edge_from_its_source(path: str, source: str, relation: str) -> None:
    edge = edges_into(path)[path_of(articles()[source].id)]
    assert edge.relation in COMPATIBLE[relation]
    assert edge.evidence
    assert edge.confidence > 0.5


def test_translations_by_the_agency_itself_and_by_papers() -> None:
    assert edges_into(ANTARA_EN)[ANTARA].relation == "translation"
    assert edges_into("bao-bien-dong/no-kho-phan-bon-reuters.html")[REUTERS].relation == "translation_cut"


def test_pairs_are_tied_as_they_should_be() -> None:
    tied = [(path, source) for path, source, relation in PAIRS
            if any(edge.relation in COMPATIBLE[relation] for edge in edges_between(path, source))]  # fmt: skip
    missing = [(path, source, relation) for path, source, relation in PAIRS if (path, source) not in tied]
    print(missing)
    assert len(PAIRS) >= 20
    assert len(tied) >= LEAST_PAIRS, missing


def test_directions_are_right_wherever_they_are_decided() -> None:
    for path, source, _ in PAIRS:
        for edge in edges_between(path, source):
            if edge.directed and BY_PATH[path].relation != "shared_source":
                assert (path_of(edge.source), path_of(edge.target)) == (source, path)


def test_no_page_has_it_from_a_later_one() -> None:
    for story in stories():
        for edge in story.lineage.edges:
            source, target = path_of(edge.source), path_of(edge.target)
            if not edge.directed or source not in BY_PATH or target not in BY_PATH or edge.relation not in COPIES:
                continue
            if BY_PATH[source].published and BY_PATH[target].published:
                assert datetime.fromisoformat(BY_PATH[source].published) <= datetime.fromisoformat(BY_PATH[target].published)


def test_no_page_is_called_a_copy_of_one_that_it_did_not_copy() -> None:
    wanted = {(path, source) for path, source, relation in PAIRS if relation != "independent"}
    false = [
        (path_of(edge.target), path_of(edge.source), edge.relation)
        for story in stories()
        for edge in story.lineage.edges
        if edge.directed and edge.relation in COPIES - {"quote_only"} and (path_of(edge.target), path_of(edge.source)) not in wanted
        and {path_of(edge.target), path_of(edge.source)} <= BY_PATH.keys()
        and BY_PATH[path_of(edge.target)].relation != "shared_source"
    ]  # fmt: skip
    assert not false


def test_two_copies_of_one_source_share_it() -> None:
    (edge,) = edges_between("north-quay-herald/depot-blast-cut.html", "meridian-post/union-accuses-depot-owner.html")
    assert (edge.relation, edge.directed) == ("shared_source", False)


@pytest.mark.parametrize("page", [page for page in ARTICLES if page.uncollected], ids=lambda page: page.path)
def test_sources_that_were_not_collected_are_named(page: Described) -> None:
    story = story_of(page.path)
    nodes = uncollected(story)
    for agency in page.uncollected:
        node = nodes[f"outlet:{agency}"]
        assert node.kind == "agency"
        assert f"outlet:{agency}" in reaching(page.path, story)


def reaching(path: str, story: Story) -> set[str]:
    """Everything that a page has its report from, near or far."""
    found, open_ends = set(), [articles()[path].id]
    while open_ends:
        target = open_ends.pop()
        for edge in story.lineage.edges:
            if edge.directed and edge.target == target and edge.relation in TAKEN and edge.source not in found:
                found.add(edge.source)
                open_ends.append(edge.source)
    return found


def test_an_agency_that_was_collected_is_its_page_and_no_second_node() -> None:
    assert not {"outlet:antara", "outlet:reuters"} & set(uncollected(part("A")))


def test_the_scrape_leads_to_the_article_that_its_number_names() -> None:
    edge = edges_into(SCRAPE)[SAILORS]
    assert edge.relation in ("translation", "republishes")
    assert "418273" in (articles()[SAILORS].canonical_url or "")
    chain = {path_of(name) for name in reaching(SCRAPE, story_of(SCRAPE))}
    assert {SAILORS, ANTARA} <= chain


def test_the_scrape_alone_has_a_chain_too() -> None:
    (story,) = sumber.trace([articles()[SCRAPE]], facts=[facts()[SCRAPE]])
    names = " ".join(node.name for node in story.lineage.nodes)
    assert "418273" in names or "baobiendong.example" in names
    assert "outlet:antara" in {node.id for node in story.lineage.nodes}
    assert story.earliest.doubt


def sides(story: Story, kind: str) -> list[list[Side]]:
    return [list(dispute.sides) for dispute in story.disputes if dispute.kind == kind]


def test_the_injured_are_twelve_or_fifteen() -> None:
    story = part("A")
    figures = [{side.value for side in one} for one in sides(story, "figure")]
    assert any({"12", "15"} <= {value.split()[0] for value in one} for one in figures), figures


def test_no_figure_is_disputed_that_is_not() -> None:
    for one in sides(part("A"), "figure"):
        assert len({side.value for side in one}) > 1
        assert not {"600", "240"} <= {side.value for side in one}


def test_the_denial_stands_against_the_accusation() -> None:
    denials = sides(part("A"), "denial")
    with_charge = [one for one in denials if {"accused", "denied"} <= {side.value for side in one}]
    assert with_charge
    (largest,) = sorted(with_charge, key=len)[-1:]
    assert {path_of(side.article) for side in largest if side.value == "denied"} >= {BANTAH}
    assert len({BY_PATH[path_of(side.article)].language for side in largest}) >= 4
    for side in largest:
        assert side.span.slice(articles()[path_of(side.article)].text) == side.text


def test_the_denial_answers_the_accusation_among_the_statements() -> None:
    statements = {one.id: one for one in part("A").statements}
    answers = [(one, statements[one.about]) for one in statements.values() if one.about in statements]
    assert any((one.stance, charge.stance) == ("denied", "accused") for one, charge in answers)


def test_one_accusation_in_many_languages_is_one_statement() -> None:
    accused = [one for one in part("A").statements if one.stance == "accused"]
    most = max(accused, key=lambda one: len(one.carriers))
    assert len({BY_PATH[path_of(carrier)].language for carrier in most.carriers}) >= 4
    assert len(most.carriers) >= 7
    assert {wording.article for wording in most.wordings} == set(most.carriers)


def test_who_was_first_as_far_as_the_clocks_tell() -> None:
    earliest = part("A").earliest
    assert earliest.article is not None, earliest.doubt
    assert path_of(earliest.article) == REUTERS
    assert earliest.moment is not None
    assert datetime.fromisoformat(earliest.moment.value) == datetime.fromisoformat(BY_PATH[REUTERS].published)


def test_the_pact_has_its_wire_as_the_source_of_all() -> None:
    story = part("B")
    for path in paths(story):
        assert "outlet:yonhap" in reaching(path, story), path


def test_pages_are_listed_by_their_clocks() -> None:
    for story in stories():
        told = [BY_PATH[path_of(ref.id)].published for ref in story.articles]
        clocks = [datetime.fromisoformat(value) for value in told if value]
        assert all(first <= later for first, later in pairwise(clocks))


def test_a_list_is_no_part_of_a_story_and_the_wall_is_no_origin() -> None:
    assert articles()["harian-rawan/kanal-daerah.html"].id not in in_stories()
    wall = articles()["weserkurbote/versicherer-paywall.html"].id
    assert not [edge for story in stories() for edge in story.lineage.edges if edge.source == wall and edge.directed]


def test_events_count_reports_apart() -> None:
    for name in ("A", "B"):
        for event in part(name).events:
            assert len(event.reports) >= 1
            assert len({(one.article, one.span) for one in event.reports}) == len(event.reports)
    assert max(len({report.article for report in event.reports}) for event in part("B").events) >= 2
