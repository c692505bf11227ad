"""Where one article stands in the lineage of its story."""

from __future__ import annotations

import msgspec

from sumber.desk.steps import standing
from sumber.desk.telling import CARRIED, RELATIONS
from sumber.model import Edge, Story

from .shelves import depot_story


def words_of(article: str) -> list[str]:
    """The steps of an article in words."""
    return [f"{step.words} {step.name}" for step in standing(depot_story(), article).steps]


def test_sources_stand_before_carriers_and_the_surer_before_the_doubtful() -> None:
    assert words_of("wire") == [
        "cites Rudi Sastrawan",
        "copied word for word by Harian Rawan",
        "translated by Báo Biển Đông",
        "merged into a report of The Meridian Post",
    ]


def test_a_copy_names_its_source_and_leads_there() -> None:
    (step,) = standing(depot_story(), "copy").steps
    assert (step.words, step.name, step.href, step.confidence) == ("verbatim copy of", "ANTARA", "/article/wire", "99%")


def test_a_place_that_was_not_collected_is_no_link() -> None:
    steps = standing(depot_story(), "depot").steps
    assert {step.name: step.href for step in steps} == {"TASS": None, "ANTARA": "/article/wire"}


def test_evidence_in_any_text_is_an_address_that_shows_it() -> None:
    steps = standing(depot_story(), "depot").steps
    assert [proof.href for step in steps for proof in step.proofs] == ["/article/depot?at=0-11#at", "/article/copy?at=0-39#at"]


def test_mere_independence_is_no_step() -> None:
    assert words_of("ko") == []


def test_a_step_without_direction_stands_last() -> None:
    story = depot_story()
    edges = (Edge("vi", "wire", "shared_source", False, (), 0.9), *story.lineage.edges)
    turned = msgspec.structs.replace(story, lineage=msgspec.structs.replace(story.lineage, edges=edges))
    assert [step.words for step in standing(turned, "vi").steps] == ["translation of", "republished by", "same source as"]


def test_a_story_without_lineage_has_no_steps() -> None:
    assert standing(Story(id="s", title="t", articles=()), "wire").steps == ()


def test_every_relation_with_a_direction_can_be_told_from_both_ends() -> None:
    assert set(RELATIONS) - set(CARRIED) == {"quote_only", "shared_source", "independent"}
