"""Ties name the relation of two copies, and a direction only on evidence."""

from __future__ import annotations

import pytest

from .made import BRIDGE, MUSEUM, WHEAT, article, credited, ties_of

FIRST, SECOND, THIRD = "2026-03-02T08:00Z", "2026-03-02T11:00Z", "2026-03-03T09:00Z"
LINES = BRIDGE.splitlines(keepends=True)
EDITED = BRIDGE.replace("muddy ", "").replace("before noon", "by noon").replace("three towns", "four towns")


@pytest.mark.parametrize(
    ("copy", "relation"),
    [
        (BRIDGE, "verbatim"),
        (f"{BRIDGE}Follow us on every channel.\n", "boilerplate"),
        ("".join(LINES[:3]), "cut"),
        (EDITED, "edited"),
        ("".join(EDITED.splitlines(keepends=True)[:4]), "cut_edited"),
    ],
)
def test_relations(copy: str, relation: str) -> None:
    (tie,) = ties_of(article(BRIDGE, "a", published=FIRST), article(copy, "b", published=SECOND))
    assert tie.relation == relation
    assert tie.source == 0
    assert tie.evidence


def test_a_shared_quotation_is_quote_only() -> None:
    said = "“The pillar was inspected in March and nobody considered the damage dangerous,” Calloway said."
    (tie,) = ties_of(article(f"{WHEAT}{said}"), article(f"{MUSEUM}{said}", "b"))
    assert tie.relation == "quote_only"
    assert tie.source is None


def test_two_copies_of_a_third_share_their_source() -> None:
    ties = ties_of(
        article(BRIDGE, "a", published=FIRST),
        article("".join(LINES[:4]), "b", published=SECOND),
        article("".join(LINES[1:6]), "c", published=THIRD),
    )
    assert {(tie.a, tie.b): tie.relation for tie in ties} == {(0, 1): "cut", (0, 2): "cut", (1, 2): "shared_source"}


def test_a_copy_of_a_copy_is_no_shared_source() -> None:
    ties = ties_of(
        article(BRIDGE, "a", published=FIRST), article(EDITED, "b", published=SECOND), article(EDITED, "c", published=THIRD)
    )
    relations = {(tie.a, tie.b): (tie.relation, tie.source) for tie in ties}
    assert relations[1, 2] == ("verbatim", 1)
    assert relations[0, 2] == ("edited", 0)


def test_a_text_of_two_sources_is_merged_from_both() -> None:
    both = "".join(LINES[:4]) + "".join(WHEAT.splitlines(keepends=True)[:3])
    ties = ties_of(
        article(BRIDGE, "a", published=FIRST), article(WHEAT, "b", published=FIRST), article(both, "c", published=SECOND)
    )
    assert [(tie.a, tie.b, tie.relation, tie.source) for tie in ties] == [(0, 2, "merged", 0), (1, 2, "merged", 1)]


def test_equal_clocks_decide_nothing() -> None:
    (tie,) = ties_of(article(BRIDGE, "a", published=FIRST), article(BRIDGE, "b", published=FIRST))
    assert tie.source is None


def test_a_clock_without_a_zone_decides_only_over_half_a_day() -> None:
    near = ties_of(article(BRIDGE, "a", published="2026-03-02T08:00"), article(BRIDGE, "b", published="2026-03-02T11:00"))
    far = ties_of(article(BRIDGE, "a", published="2026-03-02T08:00"), article(BRIDGE, "b", published="2026-03-04T11:00"))
    assert near[0].source is None
    assert far[0].source == 0


def test_a_cut_copy_comes_from_the_longer_text() -> None:
    (tie,) = ties_of(article("".join(LINES[:3]), "a"), article(BRIDGE, "b"))
    assert tie.source == 1


def test_where_length_and_clocks_contradict_nothing_is_decided() -> None:
    (tie,) = ties_of(article("".join(LINES[:3]), "a", published=FIRST), article(BRIDGE, "b", published=THIRD))
    assert tie.source is None


def test_a_credit_outweighs_the_clocks() -> None:
    copy = credited(article(f"{BRIDGE}Source: Norvale Wire", "b", published=FIRST), "Norvale Wire")
    ties = ties_of(article(BRIDGE, "a", published=SECOND, outlet="Norvale Wire"), copy)
    assert ties[0].source == 0
    assert any(evidence.text == "Norvale Wire" for evidence in ties[0].evidence)


def test_a_photo_credit_is_no_source_of_the_text() -> None:
    copy = credited(article(f"{BRIDGE}Photo: Norvale Wire", "b"), "Norvale Wire", "photo")
    (tie,) = ties_of(article(BRIDGE, "a", outlet="Norvale Wire"), copy)
    assert tie.source is None


def test_evidence_quotes_both_texts() -> None:
    articles = (article(BRIDGE, "a"), article("".join(LINES[:3]), "b"))
    (tie,) = ties_of(*articles)
    texts = {one.id: one.text for one in articles}
    assert {evidence.where.split("#")[0] for evidence in tie.evidence} == {"a", "b"}
    for evidence in tie.evidence:
        owner, _, place = evidence.where.partition("#text:")
        start, _, end = place.partition("-")
        assert texts[owner][int(start) : int(end)] == evidence.text


def test_words_of_its_own_make_it_edited_however_much_is_cut() -> None:
    told = "".join(EDITED.splitlines(keepends=True)[:3])
    added = told + "Nobody in Norvale remembers such a winter, the clockmaker said from behind his counter.\n"
    whole = article(BRIDGE, "a", published=FIRST)
    relations = [ties_of(whole, article(copy, "b", published=SECOND))[0].relation for copy in (told, added)]
    assert relations == ["cut_edited", "edited"]


def test_dropped_words_tell_who_follows() -> None:
    dropped = " ".join(word for place, word in enumerate(BRIDGE.split(" ")) if place % 9 != 4)
    (tie,) = ties_of(article(dropped, "a"), article(BRIDGE, "b"))
    assert (tie.relation, tie.source) == ("edited", 1)


def test_a_copy_of_a_merged_text_is_put_together_from_the_same() -> None:
    both = "".join(LINES[:4]) + "".join(WHEAT.splitlines(keepends=True)[:3])
    ties = ties_of(
        article(BRIDGE, "a", published=FIRST),
        article(WHEAT, "b", published=FIRST),
        article(both, "c", published=SECOND),
        article(both, "d", published=THIRD),
    )
    relations = {(tie.a, tie.b): tie.relation for tie in ties}
    assert relations[0, 3] == relations[1, 3] == "merged"
    assert relations[2, 3] == "verbatim"
