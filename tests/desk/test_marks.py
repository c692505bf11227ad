"""Spans that nest, overlap and break become pieces that can be written one after another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sumber.desk.marks import Mark, pieces
from sumber.model import Span

TEXT = "The minister said the port would reopen on Friday."
WHOLE = Span(0, len(TEXT))


def test_a_text_without_marks_is_one_piece() -> None:
    (piece,) = pieces(TEXT, WHOLE, [])
    assert (piece.text, piece.kinds, piece.references) == (TEXT, (), ())


def test_an_empty_window_has_no_pieces() -> None:
    assert pieces(TEXT, Span(4, 4), [Mark("time", Span(0, 9))]) == []


def test_a_mark_inside_another_carries_both_kinds_outermost_first() -> None:
    made = pieces(TEXT, WHOLE, [Mark("time", Span(43, 49), "t-1", by_words=True), Mark("statement", Span(18, 49), "s-1", "1")])
    friday = next(piece for piece in made if piece.text == "Friday")
    assert friday.kinds == ("statement", "time")
    assert (friday.target, friday.within) == ("t-1", "s-1")
    assert [mark.number for mark in friday.references] == ["1"]


def test_overlapping_marks_share_the_piece_between() -> None:
    made = pieces("abcdef", Span(0, 6), [Mark("x", Span(0, 4)), Mark("y", Span(2, 6))])
    assert [(piece.text, set(piece.kinds)) for piece in made] == [("ab", {"x"}), ("cd", {"x", "y"}), ("ef", {"y"})]


def test_statements_over_each_other_are_deep() -> None:
    marks = [Mark("statement", Span(0, 6), "s-1", "1"), Mark("statement", Span(2, 4), "s-2", "2")]
    made = pieces("abcdef", Span(0, 6), marks)
    assert ["deep" in piece.kinds for piece in made] == [False, True, False]
    assert [piece.within for piece in made] == ["s-1", "s-2", "s-1"]


def test_a_broken_statement_is_one_target_with_one_number() -> None:
    marks = [Mark("statement", Span(0, 2), "s-1", anchor="in-s-1"), Mark("statement", Span(4, 6), "s-1", "1")]
    made = pieces("abcdef", Span(0, 6), marks)
    assert [len(piece.references) for piece in made] == [0, 0, 1]
    assert [piece.anchors for piece in made] == [("in-s-1",), (), ()]
    assert [(piece.target, piece.within) for piece in made] == [("", "s-1"), ("", ""), ("", "s-1")]


def test_a_mark_over_the_edge_is_clipped_and_numbered_only_where_it_ends() -> None:
    mark = Mark("statement", Span(0, 20), "s-1", "1", anchor="in-s-1")
    (first,) = pieces(TEXT, Span(0, 10), [mark])
    (second,) = pieces(TEXT, Span(10, 20), [mark])
    assert not first.references
    assert [one.number for one in second.references] == ["1"]


def test_marks_outside_or_without_characters_are_ignored() -> None:
    made = pieces("abc", Span(0, 3), [Mark("x", Span(5, 9)), Mark("y", Span(1, 1)), Mark("z", Span(2, 1))])
    assert [piece.text for piece in made] == ["abc"]


SPANS = st.tuples(st.integers(-3, 45), st.integers(-3, 45)).map(lambda ends: Span(*ends))
MARKS = st.lists(st.builds(Mark, st.sampled_from(["statement", "time", "credit"]), SPANS, st.sampled_from(["", "s-1", "t-2"]),
                           st.sampled_from(["", "1"]), st.just(""), st.sampled_from(["", "a", "b"])), max_size=9)  # fmt: skip


@given(st.text(max_size=40), SPANS, MARKS)
def test_nothing_of_the_window_is_lost_or_told_twice(text: str, window: Span, marks: list[Mark]) -> None:
    window = Span(max(0, min(window.start, len(text))), max(0, min(window.end, len(text))))
    if window.start > window.end:
        window = Span(window.end, window.start)
    made = pieces(text, window, marks)
    assert "".join(piece.text for piece in made) == window.slice(text)
    assert all(piece.text for piece in made)


@given(st.text(min_size=1, max_size=40), MARKS)
def test_every_character_carries_the_kinds_of_the_marks_over_it(text: str, marks: list[Mark]) -> None:
    place = 0
    for piece in pieces(text, Span(0, len(text)), marks):
        over = {mark.kind for mark in marks if mark.span.start <= place and place + len(piece.text) <= mark.span.end}
        assert set(piece.kinds) - {"deep"} == over
        place += len(piece.text)


@given(st.text(min_size=1, max_size=40), MARKS)
def test_each_number_and_anchor_is_written_at_most_once(text: str, marks: list[Mark]) -> None:
    made = pieces(text, Span(0, len(text)), marks)
    assert sum(len(piece.references) for piece in made) <= sum(bool(mark.number) for mark in marks)
    assert sum(len(piece.anchors) for piece in made) <= sum(bool(mark.anchor) for mark in marks)
