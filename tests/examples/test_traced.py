"""The whole way over the example pages: read, facts, stories, against what is expected of them.

Single slips are the business of the scorecards; here floors keep the whole from falling."""

from __future__ import annotations

import tomllib
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import sumber
from sumber.model import Article, Facts, Story

EXAMPLES = Path(__file__).parents[2] / "examples"
EXPECTED: list[dict[str, Any]] = tomllib.loads((EXAMPLES / "expected.toml").read_text(encoding="utf-8"))["page"]
ARTICLES = [page for page in EXPECTED if page["kind"] == "article"]
COPIES = {"verbatim", "boilerplate", "cut", "edited", "cut_edited", "merged", "translation"}


@pytest.fixture(scope="module")
def read() -> dict[str, Article]:
    return {page["path"]: sumber.read(EXAMPLES / "pages" / page["path"]) for page in EXPECTED}


@pytest.fixture(scope="module")
def found(read: dict[str, Article]) -> dict[str, Facts]:
    return {path: sumber.find_facts(article) for path, article in read.items()}


@pytest.fixture(scope="module")
def stories(read: dict[str, Article], found: dict[str, Facts]) -> list[Story]:
    paths = [page["path"] for page in ARTICLES]
    return sumber.trace([read[path] for path in paths], facts=[found[path] for path in paths])


def test_articles_are_articles_and_the_others_are_not(read: dict[str, Article]) -> None:
    for page in EXPECTED:
        assert (read[page["path"]].verdict.kind == "article") == (page["kind"] == "article"), page["path"]


def test_the_wall_is_a_wall(read: dict[str, Article]) -> None:
    verdict = read["weserkurbote/versicherer-paywall.html"].verdict
    assert (verdict.kind, verdict.completeness) == ("wall", "stub")


@pytest.mark.parametrize("page", ARTICLES, ids=lambda page: page["path"])
def test_language_and_time_are_those_of_the_page(page: dict[str, Any], read: dict[str, Article]) -> None:
    article = read[page["path"]]
    assert article.language == page["language"]
    if page["published"]:
        assert article.published is not None
        assert datetime.fromisoformat(article.published.value) == datetime.fromisoformat(page["published"])


def test_furniture_is_hardly_ever_text(read: dict[str, Article]) -> None:
    furniture = (
        "GULIR UNTUK",
        "Sign up",
        "WhatsApp",
        "Publicidad",
        "Serving the harbour",
        "Лента новостей",
        "Semoga keluarga",
        "로그인 후",
    )
    leaks = [(path, words) for path, article in read.items() for words in furniture if words in article.text]
    assert len(leaks) <= 3, leaks


def test_statements_and_their_speakers_are_found(read: dict[str, Article], found: dict[str, Facts]) -> None:
    wanted = contents = speakers = 0
    for page in EXPECTED:
        text = read[page["path"]].text
        for speaker, _, content in page.get("statements", []):
            wanted += 1
            hits = [one for one in found[page["path"]].statements if any(content in span.slice(text) for span in one.content)]
            contents += bool(hits)
            speakers += any(speaker.split()[-1] in party.name for one in hits for party in one.speakers)
    assert contents >= 0.9 * wanted, f"{contents} of {wanted}"
    assert speakers >= 0.85 * wanted, f"{speakers} of {wanted}"


def test_the_two_stories_are_told_apart(read: dict[str, Article], stories: list[Story]) -> None:
    story_of = {read[page["path"]].id: page["story"] for page in ARTICLES}
    for story in stories:
        assert len({story_of[ref.id] for ref in story.articles}) == 1, story.title
    largest = {kind: max(sum(story_of[ref.id] == kind for ref in story.articles) for story in stories) for kind in "AB"}
    for kind in "AB":
        assert largest[kind] >= 0.8 * sum(page["story"] == kind for page in ARTICLES), largest


def test_unrelated_news_stands_alone(read: dict[str, Article], stories: list[Story]) -> None:
    alone = {read[page["path"]].id for page in ARTICLES if not page["story"]}
    assert all(len(story.articles) == 1 for story in stories for ref in story.articles if ref.id in alone)


def test_copies_lead_to_their_sources(read: dict[str, Article], stories: list[Story]) -> None:
    edges = {(edge.source, edge.target): edge.relation for story in stories for edge in story.lineage.edges if edge.directed}
    wanted = [
        (read[source].id, read[page["path"]].id)
        for page in ARTICLES
        if page["relation"] in ("verbatim", "cut", "edited", "merged")
        for source in page["sources"]
    ]
    assert len(wanted) == 5
    assert all(edges.get(pair) in COPIES for pair in wanted), [edges.get(pair) for pair in wanted]


def test_the_scrape_is_followed_to_the_page_that_its_number_names(read: dict[str, Article], stories: list[Story]) -> None:
    scrape, source = read["unknown/scraped-translation.txt"].id, read["bao-bien-dong/hai-thuyen-vien-bi-thuong.html"].id
    assert any(edge.source == source and edge.target == scrape for story in stories for edge in story.lineage.edges)


def test_a_wire_that_was_not_collected_has_its_place_in_the_lineage(stories: list[Story]) -> None:
    nodes = [node for story in stories for node in story.lineage.nodes if not node.collected]
    assert any("Yonhap" in node.name for node in nodes)


def test_the_charge_and_its_denial_are_a_dispute(stories: list[Story]) -> None:
    assert any(dispute.kind == "denial" for story in stories for dispute in story.disputes)
