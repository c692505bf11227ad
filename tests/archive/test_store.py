"""Keeping and giving back: the same page, its versions, its stories; who may write."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from sumber.archive import Archive, store
from sumber.errors import ArchiveError
from sumber.model import Article, ArticleRef, Evidence, Facts, Page, Story

from .made import made_article, made_facts, made_page


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches end by their number alone, so that a busy machine changes nothing."""
    monkeypatch.setattr(store, "_BATCH_SECONDS", 3600.0)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive", create=True) as opened:
        yield opened


def test_what_is_kept_is_given_back_as_it_was(archive: Archive) -> None:
    page, article, facts = made_page(1), made_article("a1", title="Bridge"), made_facts()
    assert archive.add(page, article, facts)
    assert archive.article("a1") == article
    assert archive.facts("a1") == facts
    assert archive.page("a1") == page
    assert archive.count() == 1


def test_what_is_not_there_is_none(archive: Archive) -> None:
    assert archive.article("nobody") is None
    assert archive.facts("nobody") is None
    assert archive.page("nobody") is None
    assert archive.story("nobody") is None
    assert archive.count() == 0
    assert list(archive.articles()) == []
    assert archive.stories() == []


@pytest.mark.parametrize(
    "page",
    [
        Page(b""),
        Page(b"\r\n\r\n"),
        Page(b"plain text, no address"),
        Page(b"\x00\xff\r\n\r\nWARC/1.1\r\n", url="http://a.example/\r\nX: 1"),
        Page(b"x", url="https://a.example/đường?q=1 2", headers=(("content-encoding", "gzip"), ("a", "1"), ("a", "2"))),
        Page(b"x\r\n\r\n", headers=(("odd", "line\r\nbreak"),)),
        Page(b"x", captured="2026-05-04T10:20:30+09:00"),
        Page(b"x", captured="yesterday"),
        Page(b"x", rights=(Evidence("rights.header", "header:x-robots-tag", "noai"),)),
    ],
)
def test_any_page_is_given_back_to_the_byte(page: Page, archive: Archive) -> None:
    archive.add(page, made_article("a"), made_facts())
    assert archive.page("a") == page
    assert archive.check() == []


def test_the_same_page_again_adds_nothing(archive: Archive) -> None:
    assert archive.add(made_page(1), made_article("a1"), made_facts())
    assert not archive.add(made_page(1), made_article("a1", "read otherwise"), made_facts())
    assert archive.count() == 1
    assert archive.article("a1") == made_article("a1")


def test_the_same_bytes_under_another_address_are_another_page(archive: Archive) -> None:
    page = made_page(1)
    assert archive.add(page, made_article("a1"), made_facts())
    assert archive.add(Page(page.data, url="http://other.example/"), made_article("a2"), made_facts())
    assert archive.count() == 2


def test_pages_without_address_are_told_apart_by_their_bytes(archive: Archive) -> None:
    assert archive.add(Page(b"one"), made_article("a1"), made_facts())
    assert archive.add(Page(b"two"), made_article("a2"), made_facts())
    assert not archive.add(Page(b"one"), made_article("a1"), made_facts())
    assert archive.count() == 2


def test_a_changed_page_is_a_new_version(archive: Archive) -> None:
    old, new = made_article("a1", "The bridge is closed."), made_article("a1b", "The bridge is open.")
    archive.add(made_page(1), old, made_facts())
    archive.add(made_page(2), made_article("a2"), made_facts())
    assert archive.add(made_page(1, words="Changed."), new, made_facts())
    assert archive.count() == 2
    assert [article.id for article in archive.articles()] == ["a2", "a1b"]
    assert archive.versions("http://news.example/1") == [old, new]
    assert archive.article("a1") == old
    assert archive.page("a1") == made_page(1)
    assert archive.latest("http://news.example/1") == made_page(1, words="Changed.")
    assert archive.latest("http://news.example/9") is None
    assert [hit.article.id for hit in archive.search("bridge").hits] == ["a1b", "a2"]
    assert archive.search("closed").total == 1
    assert archive.check() == []


def test_versions_under_one_id_give_the_newest(archive: Archive) -> None:
    archive.add(made_page(1), made_article("a1", "old"), made_facts())
    archive.add(made_page(1, words="Changed."), made_article("a1", "new"), made_facts("new"))
    newest = archive.article("a1")
    assert newest is not None
    assert newest.text == "new"
    assert archive.facts("a1") == made_facts("new")
    assert archive.page("a1") == made_page(1, words="Changed.")


def test_articles_come_oldest_first_and_survive_writing_meanwhile(archive: Archive) -> None:
    for number in range(120):
        archive.add(made_page(number), made_article(f"a{number}"), made_facts())
    seen = []
    for article in archive.articles():
        if len(seen) < 10:
            archive.add(made_page(1000 + len(seen)), made_article(f"b{len(seen)}"), made_facts())
        seen.append(article.id)
    assert seen == [f"a{number}" for number in range(120)] + [f"b{number}" for number in range(10)]


def test_pages_and_records_walk_in_the_same_order(archive: Archive) -> None:
    for number in range(7):
        archive.add(made_page(number), made_article(f"a{number}"), made_facts())
    assert [name for _, name in archive.pages()] == [article.id for article, _ in archive.records()]
    assert [page for page, _ in archive.pages()] == [made_page(number) for number in range(7)]
    assert all(facts == made_facts() for _, facts in archive.records())


def test_stories_are_replaced_as_a_whole(archive: Archive) -> None:
    first = [Story(id=f"s{number}", title=f"Story {number}", articles=(ArticleRef("a1"),)) for number in range(3)]
    archive.save_stories(first)
    assert archive.stories() == first
    assert archive.story("s2") == first[2]
    archive.save_stories(first[:1])
    assert archive.stories() == first[:1]
    assert archive.story("s2") is None


def test_stories_that_cannot_be_saved_leave_the_old_ones(archive: Archive) -> None:
    story = Story(id="s", title="One", articles=())
    archive.save_stories([story])
    with pytest.raises(ArchiveError):
        archive.save_stories([Story(id="t", title="Two", articles=()), Story(id="t", title="Again", articles=())])
    assert archive.stories() == [story]


def test_everything_is_there_when_opened_again(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive", create=True) as first:
        for number in range(70):
            first.add(made_page(number), made_article(f"a{number}"), made_facts())
    with Archive.open(tmp_path / "archive") as again:
        assert again.count() == 70
        assert not again.add(made_page(3), made_article("a3"), made_facts())
        assert again.add(made_page(99), made_article("a99"), made_facts())
        assert again.page("a99") == made_page(99)
        assert again.check() == []


def test_kept_counts_what_is_committed(archive: Archive) -> None:
    archive.add(made_page(1), made_article("a1"), made_facts())
    assert archive.commit() == archive.kept == 1
    assert archive.commit() == 1
    for number in range(2, 70):
        archive.add(made_page(number), made_article(f"a{number}"), made_facts())
    assert archive.kept == 65


def test_a_batch_ends_by_time_too(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    archive.add(made_page(1), made_article("a1"), made_facts())
    assert archive.kept == 0
    monkeypatch.setattr(store, "_BATCH_SECONDS", 0.0)
    archive.add(made_page(2), made_article("a2"), made_facts())
    assert archive.kept == 2


def test_a_reader_sees_what_is_committed_while_a_writer_writes(archive: Archive) -> None:
    archive.add(made_page(1), made_article("a1"), made_facts())
    archive.commit()
    archive.add(made_page(2), made_article("a2"), made_facts())
    with Archive.open(archive.path) as reader:
        assert [article.id for article in reader.articles()] == ["a1"]
        assert reader.page("a1") == made_page(1)
        archive.commit()
        assert reader.count() == 2
        assert reader.check() == []


def test_a_second_writer_is_told_so(archive: Archive) -> None:
    archive.add(made_page(1), made_article("a1"), made_facts())
    with Archive.open(archive.path) as second:
        with pytest.raises(ArchiveError, match="being written by another program; wait"):
            second.add(made_page(2), made_article("a2"), made_facts())
        with pytest.raises(ArchiveError, match="being written"):
            second.save_stories([])
        assert second.count() == 0 or second.count() == 1
    archive.close()
    with Archive.open(archive.path) as third:
        assert third.add(made_page(2), made_article("a2"), made_facts())


def test_threads_may_share_an_archive(archive: Archive) -> None:
    problems: list[BaseException] = []

    def read() -> None:
        try:
            for _ in range(20):
                archive.search("bridge")
                list(archive.articles())
        except BaseException as problem:
            problems.append(problem)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(50):
        archive.add(made_page(number), made_article(f"a{number}"), made_facts())
    for thread in threads:
        thread.join()
    assert problems == []
    assert archive.count() == 50


def test_closing_twice_does_no_harm(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path / "archive", create=True)
    archive.close()
    archive.close()


def test_an_error_inside_keeps_what_was_added(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), Archive.open(tmp_path / "archive", create=True) as archive:
        archive.add(made_page(1), made_article("a1"), made_facts())
        raise RuntimeError
    with Archive.open(tmp_path / "archive") as again:
        assert again.count() == 1


def test_a_page_that_cannot_be_kept_leaves_no_trace(archive: Archive) -> None:
    archive.add(made_page(1), made_article("a1"), made_facts())
    with pytest.raises(ArchiveError, match="a2 holds characters that are none"):
        archive.add(made_page(2), made_article("a2", "half of a pair \ud800"), made_facts())
    assert archive.add(made_page(3), made_article("a3"), made_facts())
    assert archive.count() == 2
    assert archive.check() == []


def test_a_failure_in_the_middle_of_a_page_takes_back_what_was_not_acknowledged(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.add(made_page(1), made_article("a1"), made_facts())
    archive.commit()
    archive.add(made_page(2), made_article("a2"), made_facts())

    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Archive, "_insert", broken)
        with pytest.raises(KeyboardInterrupt):
            archive.add(made_page(3), made_article("a3"), made_facts())
    assert [article.id for article in archive.articles()] == ["a1"]
    assert archive.kept == 1
    for number in (2, 3):
        assert archive.add(made_page(number), made_article(f"a{number}"), made_facts())
    assert archive.page("a3") == made_page(3)
    assert archive.commit() == 3
    assert archive.check() == []


def test_pages_can_be_read_again(archive: Archive) -> None:
    for number in range(3):
        archive.add(made_page(number), made_article(f"a{number}", "The bridge is closed."), made_facts())
    archive.add(made_page(1, words="Changed."), made_article("a1b", "The bridge is closed."), made_facts())

    def read(page: Page) -> tuple[Article, Facts]:
        number = (page.url or "")[-1]
        return made_article(f"b{number}", "The harbour is open." if number == "1" else "The bridge is closed."), made_facts()

    assert archive.reread(read) == 3
    assert [article.id for article in archive.articles()] == ["b0", "b2", "b1"]
    assert [hit.article.id for hit in archive.search("harbour").hits] == ["b1"]
    assert archive.search("bridge").total == 2
    assert archive.page("b1") == made_page(1, words="Changed.")
    assert archive.article("a1") == made_article("a1", "The bridge is closed.")
    assert archive.reread(read) == 0
    assert archive.check() == []


def test_has_knows_the_very_page(archive: Archive) -> None:
    archive.add(made_page(1), made_article("a1"), made_facts())
    assert archive.has(made_page(1))
    assert not archive.has(made_page(1, words="Changed."))
    assert not archive.has(made_page(1, url=None))
