"""A quotation whose own marks hold the words that report it, as Russian and Vietnamese newsrooms write it."""

from __future__ import annotations

import pytest

from sumber.facts.mentions import find_mentions
from sumber.facts.reading import Reading
from sumber.facts.statements.draft import Frame
from sumber.facts.statements.grammar import grammar_of
from sumber.facts.statements.interrupted import read_interrupted


def interrupted(text: str, language: str) -> tuple[str | None, list[str]] | None:
    """Speaker and contents of the first sentence."""
    grammar = grammar_of(language)
    assert grammar is not None
    mentions, _ = find_mentions(text, language=language)
    reading = Reading(text, mentions=mentions)
    words = reading.words_in(reading.sentences[0])
    draft = read_interrupted(reading, grammar, Frame(reading.sentences[0], words.start, words.stop, ()))
    if draft is None:
        return None
    return reading.slice(draft.speaker) if draft.speaker else None, [reading.slice(span) for span in draft.content]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "“The ferry was old, said Mayor Tobias Renn, but nobody wanted it.”",
            "en",
            ("Mayor Tobias Renn", ["The ferry was old", "but nobody wanted it."]),
        ),
        ("“The ferry was old, said Mayor Tobias Renn.”", "en", ("Mayor Tobias Renn", ["The ferry was old"])),
        (
            "«Паром был старым, заявил мэр Роман Вельский, но его никто не хотел».",
            "ru",
            ("мэр Роман Вельский", ["Паром был старым", "но его никто не хотел"]),
        ),
    ],
)
def test_cue_and_speaker_within_the_marks(text: str, language: str, found: tuple[str, list[str]]) -> None:
    assert interrupted(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“The ferry was old,” said Mayor Tobias Renn, “nobody wanted it.”", "en"),
        ("“The ferry was old, said everybody in town, nobody wanted it.”", "en"),
        ("“The ferry was old said Mayor Tobias Renn nobody wanted it.”", "en"),
        ("“Said Mayor Tobias Renn, nobody wanted it.”", "en"),
        ("“The ferry was old, said Mayor Tobias Renn", "en"),
        ("The ferry was old, said Mayor Tobias Renn, nobody wanted it.", "en"),
        ("“The ferry was old.”", "en"),
        ("“배가 낡았다, 말했다 김도현 시장, 아무도 원하지 않았다.”", "ko"),
    ],
)
def test_what_is_no_interrupted_quotation(text: str, language: str) -> None:
    assert interrupted(text, language) is None
