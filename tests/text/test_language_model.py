"""The n-gram model: what its file holds, and that sums of rows are sums of levels."""

from __future__ import annotations

import random
import zlib
from pathlib import Path

import msgspec
import pytest

from sumber.text import language_model
from sumber.text.language_model import Packed, hear, load_table

FILE = Path(language_model.__file__).with_name("language_model.bin")
PACKED = msgspec.msgpack.decode(FILE.read_bytes(), type=dict[str, Packed])


def level(script: str, gram: str, language: str) -> int:
    """One level, read straight from the file."""
    packed = PACKED[script]
    place = zlib.decompress(packed.grams).decode().split("\n").index(gram)
    width = len(packed.languages) + len(packed.languages) % 2
    digits = zlib.decompress(packed.levels).hex()[place * width : place * width + width]
    return int(digits[::-1][packed.languages.index(language)], 16)


def test_the_file_is_small() -> None:
    assert FILE.stat().st_size < 1_000_000


@pytest.mark.parametrize("script", sorted(PACKED))
def test_a_script_is_whole(script: str) -> None:
    packed = PACKED[script]
    grams = zlib.decompress(packed.grams).decode().split("\n")
    assert len(grams) == len(set(grams)) > 300
    assert {len(gram) for gram in grams} <= {2, 3, 4}
    assert len(zlib.decompress(packed.levels)) == len(grams) * ((len(packed.languages) + 1) // 2)
    assert list(packed.languages) == sorted(set(packed.languages))
    assert 0 < packed.least < 15


def test_every_n_gram_is_at_its_highest_in_some_language() -> None:
    table = load_table("Cyrl")
    assert table is not None
    for gram in list(table.grams)[::97]:
        assert max(table.lanes.unpack(table.rows[gram].to_bytes(table.lanes.size, "little"))) == 15


@pytest.mark.parametrize(("script", "word"), [("Latn", "yang"), ("Cyrl", "что"), ("Arab", "على")])
def test_a_sum_of_rows_is_the_sum_of_levels(script: str, word: str) -> None:
    table, heard = load_table(script), hear(word, script)
    assert table is not None
    assert heard is not None
    edged = f" {word} "
    grams = {edged[at : at + length] for length in (2, 3, 4) for at in range(len(edged))} & table.grams.keys()
    assert heard.known == len(grams) > 3
    for language in (table.languages[0], table.languages[-1], table.languages[len(table.languages) // 2]):
        assert heard.points[language] == sum(level(script, gram, language) for gram in grams)


def test_a_row_is_unpacked_once() -> None:
    table = load_table("Latn")
    assert table is not None
    hear("measured again", "Latn")
    known = len(table.rows)
    assert hear("measured again", "Latn") == hear("again measured", "Latn")
    assert len(table.rows) == known <= len(table.grams)


def test_the_order_of_texts_does_not_matter() -> None:
    texts = ["the river is high", "der Fluss ist hoch", "le fleuve est haut", "sungai itu tinggi"]
    first = {text: hear(text, "Latn") for text in texts}
    random.Random(3).shuffle(texts)
    assert {text: hear(text, "Latn") for text in texts} == first


def test_the_longest_sample_does_not_overflow_a_lane() -> None:
    table = load_table("Latn")
    assert table is not None
    words = " ".join(gram.strip() for gram in list(table.grams)[:4000])
    heard = hear(words[:4000], "Latn")
    assert heard is not None
    assert max(heard.points.values()) < 1 << 16
    assert sum(heard.points.values()) > 0


def test_no_words_are_no_points() -> None:
    heard = hear("2026-11-26 · 12:30", "Latn")
    assert heard is not None
    assert heard.known == 0
    assert set(heard.points.values()) == {0}


def test_a_script_without_a_table_is_not_heard() -> None:
    assert hear("γέφυρα", "Grek") is None
    assert load_table("Zyyy") is None
