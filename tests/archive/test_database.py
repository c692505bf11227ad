"""Opening: what is no archive is told in one line that says what to do."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import apsw
import pytest

from sumber.archive import Archive
from sumber.archive.database import DATABASE
from sumber.errors import ArchiveError

from .made import made_article, made_facts, made_page


def refusal(path: Path, *, create: bool = False) -> str:
    with pytest.raises(ArchiveError) as told:
        Archive.open(path, create=create)
    assert "\n" not in str(told.value)
    return str(told.value)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "none"
    assert f"sumber collect PLACE --archive {path}" in refusal(path)
    assert not path.exists()


def test_an_empty_folder(tmp_path: Path) -> None:
    assert "is no archive; make one" in refusal(tmp_path)
    with Archive.open(tmp_path, create=True) as archive:
        assert archive.count() == 0


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    assert "holds other files (letter.txt)" in refusal(tmp_path, create=True)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("create", [True, False])
def test_a_file(tmp_path: Path, create: bool) -> None:
    path = tmp_path / "file"
    path.write_text("x")
    assert "is a file; an archive is a folder" in refusal(path, create=create)


@pytest.mark.parametrize("content", [b"", b"not a database at all, but long enough to be read as one" * 40])
def test_a_file_in_the_place_of_the_database(tmp_path: Path, content: bytes) -> None:
    (tmp_path / DATABASE).write_bytes(content)
    assert re.search("is damaged|is no archive of Sumber", refusal(tmp_path))


def test_somebody_elses_database(tmp_path: Path) -> None:
    other = apsw.Connection(str(tmp_path / DATABASE))
    other.execute("create table letters (text)")
    other.close()
    assert "is no archive of Sumber" in refusal(tmp_path)


def test_an_archive_of_a_newer_sumber(tmp_path: Path) -> None:
    Archive.open(tmp_path, create=True).close()
    connection = apsw.Connection(str(tmp_path / DATABASE))
    connection.execute("pragma user_version = 99")
    connection.close()
    assert "pip install --upgrade sumber" in refusal(tmp_path)


def test_a_creation_that_was_cut_off_is_completed(tmp_path: Path) -> None:
    half = apsw.Connection(str(tmp_path / f"{DATABASE}.new"))
    half.execute("create table pages (number)")
    half.close()
    (tmp_path / "writer.lock").touch()
    assert "is no archive" in refusal(tmp_path)
    with Archive.open(tmp_path, create=True) as archive:
        assert archive.add(made_page(1), made_article("a1"), made_facts())


def test_opening_with_create_keeps_what_is_there(tmp_path: Path) -> None:
    for number in range(3):
        with Archive.open(tmp_path, create=True) as archive:
            assert archive.count() == number
            archive.add(made_page(number), made_article(f"a{number}"), made_facts())


def test_an_archive_can_be_moved(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "here", create=True) as archive:
        archive.add(made_page(1), made_article("a1"), made_facts())
    shutil.move(tmp_path / "here", tmp_path / "there")
    with Archive.open(tmp_path / "there") as archive:
        assert archive.page("a1") == made_page(1)


def test_migrations_are_numbered_from_one() -> None:
    folder = Path(__file__).parents[2] / "src" / "sumber" / "archive" / "migrations"
    numbers = sorted(int(path.name[:4]) for path in folder.glob("*.sql"))
    assert numbers == list(range(1, len(numbers) + 1))
