"""Whatever is wrong with an archive, `check` says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from sumber.archive import Archive
from sumber.archive.database import DATABASE
from sumber.errors import ArchiveError
from sumber.model import Story

from .made import made_article, made_facts, made_page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Archive.open(tmp_path / "archive", create=True) as archive:
        for number in range(5):
            archive.add(made_page(number), made_article(f"a{number}"), made_facts())
        archive.save_stories([Story(id="s", title="Bridge", articles=())])
    return tmp_path / "archive"


def damage(folder: Path, sql: str) -> None:
    connection = apsw.Connection(str(folder / DATABASE))
    connection.execute(sql)
    connection.close()


def flip(folder: Path, name: str, at: int) -> None:
    data = bytearray((folder / name).read_bytes())
    data[at] ^= 0xFF
    (folder / name).write_bytes(data)


def test_a_whole_archive_has_no_problem(folder: Path) -> None:
    with Archive.open(folder) as archive:
        assert archive.check() == []


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (lambda folder: damage(folder, "delete from found where rowid = 2"), "index: article 2 cannot be found"),
        (
            lambda folder: damage(folder, "insert into found (rowid, title, body) values (77, 'x', '')"),
            "index: words of article 77",
        ),
        (lambda folder: damage(folder, "update articles set article = x'00' where number = 3"), "article 3:"),
        (lambda folder: damage(folder, "update stories set story = x'00'"), "story s:"),
        (lambda folder: damage(folder, "update pages set digest = 'x' where number = 4"), "page 4: its bytes"),
        (lambda folder: damage(folder, "update pages set start = start + 7 where number = 4"), "page 4:"),
        (lambda folder: damage(folder, "update pages set about = 'x' where number = 1"), "page 1:"),
        (lambda folder: damage(folder, "delete from found where rowid = 5; delete from articles where number = 5"), "page 5 has"),
        (lambda folder: flip(folder, "pages-0001.warc.gz", 200), "page 1:"),
        (lambda folder: (folder / "pages-0001.warc.gz").unlink(), "page 1:"),
    ],
)
def test_harm_is_told(harm: Callable[[Path], object], told: str, folder: Path) -> None:
    harm(folder)
    with Archive.open(folder) as archive:
        assert any(told in problem for problem in archive.check())


def test_damaged_bytes_are_never_given_out(folder: Path) -> None:
    flip(folder, "pages-0001.warc.gz", 200)
    with Archive.open(folder) as archive:
        with pytest.raises(ArchiveError, match="restore the file from a copy"):
            archive.page("a0")
        assert archive.page("a1") == made_page(1)
        assert archive.article("a0") == made_article("a0")


def test_a_damaged_database_is_told_in_one_line(folder: Path) -> None:
    data = (folder / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(data[:4096] + bytes(len(data) - 4096))
    with pytest.raises(ArchiveError) as told, Archive.open(folder) as archive:
        archive.check()
        list(archive.articles())
    assert "\n" not in str(told.value)
