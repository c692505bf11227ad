"""What tags, classes and styles tell, as bits."""

from __future__ import annotations

import pytest

from sumber.article.signals import BITS, DEAD, own_bits


def names(bits: int) -> set[str]:
    return {name for name, bit in BITS.items() if bits & bit}


@pytest.mark.parametrize(
    ("value", "expected"),
    [("comment-list", {"comment", "list"}), ("articleBody", {"article", "body"}), ("RelatedStories", {"related"}),
     ("c-breadcrumb", {"nav"}), ("site-footer", {"nav"}), ("story__byline", {"article", "meta"}), ("zx81", set())],
)  # fmt: skip
def test_words_in_names(value: str, expected: set[str]) -> None:
    assert names(own_bits("div", {"class": value})) >= expected
    assert own_bits("div", {"id": value}) == own_bits("div", {"class": value})
    if not expected:
        assert own_bits("div", {"class": value}) == 0


@pytest.mark.parametrize(
    "attributes",
    [{"hidden": None}, {"aria-hidden": "true"}, {"style": "color:red; display : none"}, {"style": "visibility:hidden"}],
)
def test_what_is_not_shown(attributes: dict[str, str | None]) -> None:
    assert names(own_bits("p", attributes)) == {"unseen"}


def test_what_is_shown() -> None:
    assert own_bits("p", {"aria-hidden": "false", "style": "display:block", "class": None}) == 0


def test_tags() -> None:
    assert names(own_bits("aside", {})) == {"in_aside"}
    assert names(own_bits("blockquote", {"class": "zx"})) == {"in_quote"}
    assert own_bits("nav", {}) & DEAD
    assert not own_bits("p", {}) & DEAD


def test_endless_names_cost_no_more_than_their_start() -> None:
    assert own_bits("div", {"class": "zx " * 1_000_000 + "comment"}) == 0


def test_every_bit_is_one_of_its_own() -> None:
    assert sorted(BITS.values()) == [1 << place for place in range(len(BITS))]
