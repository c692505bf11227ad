"""What is written of a page can be read back, is the same each time, and is refused where no file can hold it."""

from __future__ import annotations

import hashlib

import msgspec
import pytest

from sumber.archive.rows import digest_of, make_row, pack, unpack
from sumber.errors import ArchiveError
from sumber.model import Article, Facts, Page

from .made import made_article, made_facts, made_page


def test_records_come_back_as_they_were() -> None:
    article, facts = made_article("a1", "Мост закрыт. 桥已关闭。", title="Мост"), made_facts()
    assert unpack(pack(article), Article) == article
    assert unpack(pack(facts), Facts) == facts


def test_a_row_holds_all_but_the_bytes() -> None:
    page = made_page(1)
    row = make_row(page, made_article("a1"), made_facts())
    assert (row.url, row.id) == ("http://news.example/1", "a1")
    assert msgspec.json.decode(row.about, type=Page) == msgspec.structs.replace(page, data=b"")
    assert unpack(row.article, Article).text == "The bridge is closed."
    assert any("bridge" in words for words in row.words)


def test_the_same_page_gives_the_same_row() -> None:
    assert make_row(made_page(1), made_article("a1"), made_facts()) == make_row(made_page(1), made_article("a1"), made_facts())


def test_a_page_without_an_address_has_an_empty_one() -> None:
    assert make_row(made_page(1, url=None), made_article("a1"), made_facts()).url == ""


@pytest.mark.parametrize("data", [b"", b"\x00\xff", b"<p>bridge"])
def test_the_digest_is_of_the_bytes_alone(data: bytes) -> None:
    one, other = Page(data, url="http://news.example/1"), Page(data, captured="2026-05-04T10:20:30Z")
    assert digest_of(one) == digest_of(other) == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("field", ["text", "title", "section"])
def test_half_characters_are_refused_before_anything_is_written(field: str) -> None:
    broken = msgspec.structs.replace(made_article("a1"), **{field: "bridge \ud800"})
    with pytest.raises(ArchiveError, match="a1"):
        make_row(made_page(1), broken, made_facts())
