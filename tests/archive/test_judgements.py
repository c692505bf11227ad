"""What a person decided on pairs of articles is kept, replaced, forgotten, and follows a page into its newer versions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sumber.archive import Archive
from sumber.errors import UsageError

from .made import made_article, made_facts, made_page


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive", create=True) as opened:
        for number, name in enumerate("abcd"):
            opened.add(made_page(number), made_article(name), made_facts())
        opened.commit()
        yield opened


def test_what_was_judged_is_kept_with_the_smaller_id_first(archive: Archive, tmp_path: Path) -> None:
    assert archive.judge([("b", "a"), ("c", "d")], together=True) == 2
    archive.close()
    with Archive.open(tmp_path / "archive") as again:
        assert again.judgements() == [("a", "b", True), ("c", "d", True)]
        assert again.check() == []


def test_a_later_judgement_takes_the_place_of_an_earlier_one(archive: Archive) -> None:
    archive.judge([("a", "b")], together=True)
    assert archive.judge([("b", "a"), ("a", "c")], together=False) == 2
    assert archive.judge([("a", "b")], together=False) == 0
    assert archive.judgements() == [("a", "b", False), ("a", "c", False)]


def test_what_is_forgotten_is_gone(archive: Archive) -> None:
    archive.judge([("a", "b"), ("a", "c")], together=True)
    assert archive.judge([("b", "a"), ("c", "d")], together=None) == 1
    assert archive.judgements() == [("a", "c", True)]


@pytest.mark.parametrize("pairs", [[("a", "b"), ("a", "nobody")], [("a", "b"), ("c", "c")]])
def test_what_cannot_be_judged_changes_nothing(archive: Archive, pairs: list[tuple[str, str]]) -> None:
    with pytest.raises(UsageError):
        archive.judge(pairs, together=True)
    assert archive.judgements() == []


def test_a_judgement_follows_a_page_into_its_newer_version(archive: Archive) -> None:
    archive.judge([("a", "b")], together=True)
    archive.add(made_page(0, words="The bridge is open again.", url="http://news.example/0"), made_article("z"), made_facts())
    archive.commit()
    assert archive.judgements() == [("z", "b", True)]
    assert archive.judge([("z", "b")], together=True) == 0
    assert archive.judge([("z", "b")], together=False) == 1
    assert archive.judgements() == [("b", "z", False)]
    assert archive.judge([("b", "z")], together=None) == 1
    assert archive.judgements() == []


def test_pages_without_an_address_keep_their_judgements(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "other", create=True) as opened:
        for number, name in enumerate("ab"):
            opened.add(made_page(number, url=None), made_article(name), made_facts())
        opened.commit()
        opened.judge([("a", "b")], together=False)
        assert opened.judgements() == [("a", "b", False)]
