"""Quotation marks that lost their partner."""

from __future__ import annotations

import time

import pytest

from sumber.facts.reading import Reading
from sumber.facts.statements import find_statements
from sumber.facts.statements.grammar import grammar_of
from sumber.facts.statements.mending import mended

from .marked import told


def quotes(text: str, language: str = "en") -> list[str]:
    found = mended(Reading(text), grammar_of(language)).quotes
    return [text[quote.inner.start : quote.inner.end] for quote in found if quote.depth == 0]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("“The gate is shut, said Orla Brandt. It rained.", "en", ["The gate is shut"]),
        ("„Das Tor ist zu, sagte Orla Brandt. Es regnete.", "de", ["Das Tor ist zu"]),
        ("«Ворота закрыты, — сказала Лидия Баррова. Шёл дождь.", "ru", ["Ворота закрыты"]),
        ("The gate is shut”, said Orla Brandt.", "en", ["The gate is shut"]),
        ("It rained. The gate is shut”, said Orla Brandt.", "en", ["The gate is shut"]),
        ("Orla Brandt said: The gate is shut.” It rained.", "en", ["The gate is shut."]),
        ("Orla Brandt said: “The gate is shut. It rained all day", "en", ["The gate is shut."]),
        ("«The gate is shut”, said Orla Brandt. It rained.", "en", ["The gate is shut"]),
        ("나은별 시장은 “다리를 다시 열겠다고 말했다. 비가 왔다.", "ko", ["다리를 다시 열겠다"]),
    ],
)
def test_a_lost_mark_is_found_again(text: str, language: str, found: list[str]) -> None:
    assert quotes(text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“The gate is shut,” said Orla Brandt.", ["The gate is shut,"]),
        ("»Das Tor ist zu«, sagte sie. »Für immer.«", ["Das Tor ist zu", "Für immer."]),
        ("« La porte est fermée », dit-il. « Pour toujours. »", ["La porte est fermée", "Pour toujours."]),
        ("“It rained.\n“It rained again,” said Orla Brandt.", ["It rained.", "It rained again,"]),
        ('A board of 5" pine and one of 6" oak.', []),
    ],
)
def test_whole_marks_stay(text: str, found: list[str]) -> None:
    assert quotes(text) == found


def test_an_opening_mark_without_a_blank_belongs_to_its_sentence() -> None:
    text = "大桥关闭了。“我们会等到五月。”市长说。"
    reading = mended(Reading(text), grammar_of("zh"))
    assert reading.slice(reading.sentences[1]).startswith("“")
    assert told(text, "zh")[-1][1] == ["我们会等到五月"]


def test_the_reading_given_is_not_changed() -> None:
    reading = Reading("“The gate is shut, said Orla Brandt. It rained.")
    before = list(reading.quotes), list(reading.sentences)
    mended(reading, grammar_of("en"))
    assert (reading.quotes, reading.sentences) == before


@pytest.mark.parametrize("text", ['"' * 4000, "“a " * 4000, "a” " * 4000, "“said, " * 4000, '"a\n' * 3000, "“ ” " * 3000])
def test_hostile_marks_take_no_time(text: str) -> None:
    start = time.process_time()
    find_statements(text, language="en")
    assert time.process_time() - start < 4


def test_without_a_pack_the_first_sentence_ends_an_open_quotation() -> None:
    found = mended(Reading("“The gate is shut. It rained. It rained again."), None).quotes
    assert len(found) == 1
