"""Parts of a statement: which characters a content takes, without which marks, and how much of it is quoted."""

from __future__ import annotations

import pytest

from sumber.facts.reading import Reading
from sumber.facts.statements.draft import Draft, bare, content_span, kind_of
from sumber.model import Span


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def content(text: str, first: str, last: str) -> str:
    reading = Reading(text)
    return reading.slice(content_span(reading, reading.word_at(text.index(first)), reading.word_at(text.index(last))))


@pytest.mark.parametrize(
    ("text", "first", "last", "taken"),
    [
        ("She said it rained all night.", "it", "night", "it rained all night"),
        ("She said “it rained all night”.", "it", "night", "“it rained all night”"),
        ("She said the “old dyke” broke.", "the", "broke", "the “old dyke” broke"),
        ("She said prices rose 5% again.", "prices", "5", "prices rose 5%"),
        ("She said it was 30° outside.", "it", "30", "it was 30°"),
        ("She said the ferry (the old one) sank.", "the", "one", "the ferry (the old one)"),
        ("(She said the ferry sank)", "the", "sank", "the ferry sank"),
        ("She said: «Шёл дождь».", "Шёл", "дождь", "«Шёл дождь»"),
        ("她说：「下雨了」。", "下", "了", "「下雨了」"),
    ],
)
def test_a_content_takes_the_marks_that_belong_to_it(text: str, first: str, last: str, taken: str) -> None:
    assert content(text, first, last) == taken


@pytest.mark.parametrize(
    ("text", "words", "left"),
    [
        ("“It rained,” she said.", "“It rained,”", "It rained,"),
        ("She said it rained.", "it rained", "it rained"),
        ("She said the “old dyke” broke.", "the “old dyke” broke", "the “old dyke” broke"),
        ("“It rained, and it snowed,” she said.", "“It rained", "It rained"),
    ],
)
def test_marks_around_all_of_a_content_are_taken_off(text: str, words: str, left: str) -> None:
    reading = Reading(text)
    assert reading.slice(bare(reading, span_of(text, words))) == left


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("“It rained,” she said.", ["It rained"], "direct"),
        ("She said it rained.", ["it rained"], "indirect"),
        ("She said it was “as soft as bread” there.", ["it was “as soft as bread” there"], "mixed"),
        ("“It rained,” she said, adding it snowed.", ["It rained", "it snowed"], "mixed"),
        ("“It rained,” she said, “and snowed.”", ["It rained", "and snowed"], "direct"),
        ("She said …", ["…"], "indirect"),
    ],
)
def test_kind_is_the_part_of_the_letters_in_marks(text: str, words: list[str], kind: str) -> None:
    reading = Reading(text)
    spans = [span_of(text, one) for one in words]
    assert kind_of(reading, spans) == kind
    assert kind_of(reading, spans[::-1]) == kind


def test_a_draft_reaches_from_its_first_part_to_its_last() -> None:
    draft = Draft(content=[Span(20, 30), Span(3, 9)], stance="said", cue=[Span(10, 14)], speaker=Span(40, 44)).settle()
    assert (draft.start, draft.end) == (3, 44)


def test_settling_twice_changes_nothing() -> None:
    draft = Draft(content=[Span(5, 9)], stance="said", cue=[]).settle()
    once = (draft.start, draft.end)
    draft.settle()
    assert once == (draft.start, draft.end) == (5, 9)


def test_drafts_do_not_share_their_lists() -> None:
    one, other = Draft([Span(0, 1)], "said", []), Draft([Span(0, 1)], "said", [])
    one.via.append(Span(2, 3))
    assert other.via == []
