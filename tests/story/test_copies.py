"""Copies are found by what they share, and how much of each text that is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sumber.story.bodies import Body
from sumber.story.copies import compare, find_copies

from .made import BRIDGE, MUSEUM, WHEAT

SENTENCES = BRIDGE.splitlines()


def pair(one: str, other: str):  # type: ignore[no-untyped-def]
    return compare([Body(one), Body(other)], 0, 1)


def test_the_same_text_shares_all() -> None:
    copy = pair(BRIDGE, BRIDGE)
    assert copy is not None
    assert copy.of_a.share == copy.of_b.share == 1
    assert copy.of_a.edits == 0


def test_unlike_texts_share_nothing() -> None:
    assert pair(BRIDGE, WHEAT) is None
    assert find_copies([Body(text) for text in (BRIDGE, WHEAT, MUSEUM)]) == []


def test_a_cut_text_is_whole_in_the_longer_one() -> None:
    copy = pair(BRIDGE, "\n".join(SENTENCES[:3]))
    assert copy is not None
    assert copy.of_b.share == 1
    assert 0.3 < copy.of_a.share < 0.6


def test_dropped_and_changed_words_are_edits() -> None:
    edited = BRIDGE.replace("muddy ", "").replace("before noon", "by noon").replace("three towns", "four towns")
    copy = pair(BRIDGE, edited)
    assert copy is not None
    assert max(copy.of_a.edits, copy.of_b.edits) >= 2
    assert copy.of_a.share > 0.9


def test_words_in_quotation_marks_are_counted_apart() -> None:
    said = "“The pillar was inspected in March and nobody considered the damage dangerous,” Calloway said."
    copy = pair(f"{WHEAT}{said}", f"{MUSEUM}{said}")
    assert copy is not None
    assert copy.of_a.own_words < 3
    assert copy.of_a.quoted_words >= 10


def test_an_idiom_in_quotation_marks_is_no_copy() -> None:
    said = "“I do not think it is as easy as that, to be fair,” he said."
    assert pair(f"{WHEAT}{said}", f"{MUSEUM}{said}") is None


def test_pairs_come_once_and_in_order() -> None:
    copies = find_copies([Body(text) for text in (BRIDGE, WHEAT, BRIDGE, WHEAT, BRIDGE)])
    assert [(copy.a, copy.b) for copy in copies] == [(0, 2), (0, 4), (1, 3), (2, 4)]


def test_a_crowd_of_copies_still_hangs_together() -> None:
    copies = find_copies([Body(f"{BRIDGE}Edition number {number}.") for number in range(60)])
    linked = {0}
    for copy in copies:
        if copy.a in linked:
            linked.add(copy.b)
    assert linked == set(range(60))


@given(st.integers(0, 5), st.integers(1, 6))
def test_a_share_never_exceeds_the_whole(start: int, count: int) -> None:
    part = "\n".join(SENTENCES[start : start + count])
    copy = pair(BRIDGE, part + "\n" + MUSEUM)
    if copy is not None:
        assert 0 <= copy.of_a.share <= 1
        assert copy.of_a.own_words + copy.of_a.quoted_words == copy.of_a.flags.count(1)
        assert len(copy.of_b.flags) == Body(part + "\n" + MUSEUM).size
