"""Passages: sentences that two otherwise different texts share, words dropped or not."""

from __future__ import annotations

import pytest

from sumber.story.bodies import Body
from sumber.story.copies import find_copies
from sumber.story.passages import find_passage

from .made import BRIDGE, MUSEUM, WHEAT, article, ties_of

SENTENCE = "Bakers in Perrin warned that rationing flour until the harvest would close a third of their ovens."
SHORTENED = "Bakers in Perrin warned that rationing flour until harvest would close a third of ovens."


@pytest.mark.parametrize("carried", [SENTENCE, SHORTENED])
def test_a_sentence_carried_into_another_report(carried: str) -> None:
    copy = find_passage([Body(f"{WHEAT}{SENTENCE}"), Body(f"{MUSEUM}{carried}")], 0, 1)
    assert copy is not None
    assert copy.is_passage
    assert copy.of_b.own_words == len(carried.split())


def test_the_tie_of_a_passage_is_a_quotation() -> None:
    (tie,) = ties_of(article(f"{WHEAT}{SENTENCE}", "a"), article(f"{MUSEUM}{SHORTENED}", "b"))
    assert tie.relation == "quote_only"
    assert tie.source is None
    assert tie.evidence[0].text == SENTENCE.rstrip(".")


def test_an_idiom_within_a_sentence_is_no_passage() -> None:
    one = f"{WHEAT}When all is said and done, it remains to be seen how the mills of Sallow will pay."
    other = f"{MUSEUM}When all is said and done, it remains to be seen whether anybody winds the tower clock of 1702."
    assert find_passage([Body(one), Body(other)], 0, 1) is None


def test_a_short_sentence_of_small_words_is_no_passage() -> None:
    said = "It is not up to us to do it."
    assert find_passage([Body(f"{WHEAT}{said}"), Body(f"{MUSEUM}{said}")], 0, 1) is None


def test_texts_without_a_common_run_share_none() -> None:
    assert find_passage([Body(BRIDGE), Body(MUSEUM)], 0, 1) is None


def test_a_rare_sentence_is_proposed() -> None:
    bodies = [Body(f"{WHEAT}{SENTENCE}"), Body(f"{MUSEUM}{SHORTENED}"), Body(BRIDGE)]
    assert [(copy.a, copy.b) for copy in find_copies(bodies)] == [(0, 1)]
