"""Two texts side by side: paragraphs, then sentences."""

from __future__ import annotations

from sumber.model import Span
from sumber.story.side_by_side import Sides

from .made import article

ENGLISH = (
    "The ferry ran aground. Nobody was hurt.\nThe owner promised a report about the lamp at the point.\nIt was dark that night."
)
GERMAN = "Die Fähre lief auf Grund. Niemand wurde verletzt.\nDer Eigner versprach einen Bericht über die Lampe.\nEs war dunkel."


def sides(one: str, other: str) -> Sides:
    return Sides(article(one, "en"), article(other, "de", language="de"))


def test_paragraphs_then_sentences() -> None:
    found = sides(ENGLISH, GERMAN)
    assert [found.text_of(1, bead) for bead in range(len(found.beads))] == [
        "Die Fähre lief auf Grund.",
        "Niemand wurde verletzt.",
        "Der Eigner versprach einen Bericht über die Lampe.",
        "Es war dunkel.",
    ]
    assert found.paragraphs == [0, 0, 1, 2]


def test_what_lies_near_ends_with_the_paragraph() -> None:
    found = sides(ENGLISH, GERMAN)
    assert [list(found.near(bead)) for bead in range(4)] == [[0, 1], [0, 1], [2], [3]]


def test_the_bead_of_a_character() -> None:
    found = sides(ENGLISH, GERMAN)
    assert found.bead_of(0, ENGLISH.index("Nobody")) == 1
    assert found.bead_of(1, GERMAN.index("dunkel")) == 3
    assert found.bead_of(0, 0) == 0


def test_paragraphs_that_do_not_fit_are_joined() -> None:
    found = sides(
        ENGLISH, "Kurz.\n" + "Der Eigner versprach einen langen Bericht über alles, was in der Nacht geschah. " * 4 + "\nEnde."
    )
    assert set(found.paragraphs) == {0}
    covered = [found.beads[0][1].start, found.beads[-1][1].end]
    assert covered[0] == 0 and covered[1] == len(found.articles[1].text)


def test_a_side_without_text() -> None:
    found = sides(ENGLISH, "")
    assert found.span_of(1, 0) is None
    assert found.quoted(1, found.span_of(1, 0), "lost") is None
    assert found.span_of(0, 0) == Span(0, len(ENGLISH))
    assert sides("", "").beads == [(Span(0, 0), Span(0, 0))]


def test_evidence_quotes_the_side() -> None:
    evidence = sides(ENGLISH, GERMAN).quoted(1, Span(0, 3), "rule")
    assert evidence is not None
    assert (evidence.text, evidence.where) == ("Die", "de#text:0-3")
