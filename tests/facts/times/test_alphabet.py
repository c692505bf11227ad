"""Shapes over kinds of tokens."""

from __future__ import annotations

import pytest

from sumber.errors import KnowledgeError
from sumber.facts.times.alphabet import UNKNOWN, Alphabet, Shape, by_beginning, compile_shape, matches, possible
from sumber.knowledge.times_pack import shared_shapes


@pytest.fixture
def alphabet() -> Alphabet:
    """Days, months, years, a word `of`, and a word that is both a unit and a label."""
    made = Alphabet()
    for kinds in ("d n", "month", "y n", "of", "unit Y", "comma", "in"):
        made.char(frozenset(kinds.split()))
    return made


def line(alphabet: Alphabet, *kinds: str) -> str:
    """A line of tokens; `?` is an unknown one."""
    return "".join(UNKNOWN if each == "?" else alphabet.char(frozenset(each.split())) for each in kinds)


def ready(alphabet: Alphabet, *texts: str) -> list[Shape]:
    """The shapes, compiled."""
    found = [compile_shape(f"means{place}", text, alphabet) for place, text in enumerate(texts)]
    return [shape for shape in found if shape is not None]


def hits(alphabet: Alphabet, shapes: list[Shape], text: str, at: int = 0) -> list[tuple[str, int]]:
    """What stands at a place, and how many tokens of it."""
    return [(shape.means, match.end() - at) for shape, match in matches(possible(by_beginning(shapes), text), text, at)]


def test_a_token_is_of_all_its_kinds(alphabet: Alphabet) -> None:
    shapes = ready(alphabet, "unit", "Y")
    assert hits(alphabet, shapes, line(alphabet, "unit Y")) == [("means0", 1), ("means1", 1)]


def test_the_longest_shape_stands_first(alphabet: Alphabet) -> None:
    shapes = ready(alphabet, "d", "d of? month", "d month comma? y")
    text = line(alphabet, "d n", "month", "comma", "y n")
    assert hits(alphabet, shapes, text) == [("means2", 4), ("means1", 2), ("means0", 1)]


def test_options_groups_and_counts(alphabet: Alphabet) -> None:
    shapes = ready(alphabet, "d ((of|comma){0,2} month)? y")
    assert hits(alphabet, shapes, line(alphabet, "d n", "of", "comma", "month", "y n")) == [("means0", 5)]
    assert hits(alphabet, shapes, line(alphabet, "d n", "y n")) == [("means0", 2)]
    assert hits(alphabet, shapes, line(alphabet, "d n", "of", "of", "of", "month", "y n")) == []


def test_what_must_stand_before_is_no_part(alphabet: Alphabet) -> None:
    shapes = ready(alphabet, "<in> month")
    text = line(alphabet, "in", "month")
    assert hits(alphabet, shapes, text) == []
    assert hits(alphabet, shapes, text, 1) == [("means0", 1)]
    assert hits(alphabet, shapes, line(alphabet, "?", "month"), 1) == []


def test_shapes_that_a_language_cannot_begin_are_left_out(alphabet: Alphabet) -> None:
    assert compile_shape("x", "weekday d", alphabet) is None
    assert compile_shape("x", "<before> d", alphabet) is None


def test_lines_without_a_needed_kind_try_nothing(alphabet: Alphabet) -> None:
    shapes = ready(alphabet, "d of? month", "d (month|y)")
    assert possible(by_beginning(shapes), line(alphabet, "d n", "of", "?")) == {}
    assert len(possible(by_beginning(shapes), line(alphabet, "d n", "y n"))) == 1


@pytest.mark.parametrize("text", ["d )", "d & month", "d [month]", "? d"])
def test_a_shape_that_cannot_be_read_says_so(alphabet: Alphabet, text: str) -> None:
    with pytest.raises((KnowledgeError, IndexError)):
        compile_shape("x", text, alphabet)


def test_every_shared_shape_can_be_read() -> None:
    shared = shared_shapes()
    made = Alphabet()
    names = {
        word.rstrip("23")
        for table in (shared.atoms, shared.joined, shared.ranges, shared.hours, shared.beside, shared.month_first)
        for texts in table.values()
        for text in texts
        for word in text.replace("(", " ")
        .replace(")", " ")
        .replace("|", " ")
        .replace("?", " ")
        .replace("<", " ")
        .replace(">", " ")
        .split()
        if word[0].isalpha()
    }
    for name in sorted(names):
        made.char(frozenset((name.split("{")[0],)))
    for table in (shared.atoms, shared.joined, shared.ranges, shared.hours, shared.beside, shared.month_first):
        for means, texts in table.items():
            for text in texts:
                assert compile_shape(means, text, made) is not None, text
