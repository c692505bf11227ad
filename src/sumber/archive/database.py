"""A folder → a connection to the database in it, at the newest migration."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path

import apsw

from sumber.errors import ArchiveError

from .warc import sync_folder

DATABASE = "sumber.sqlite"
LOCK = "writer.lock"
_UNFINISHED = f"{DATABASE}.new"
_APPLICATION = 0x534D4252
_WAIT_MS = 5000


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite and the disk raise into `ArchiveError`s of one line."""
    try:
        yield
    except apsw.BusyError as problem:
        raise ArchiveError(f"{path} is in use by another program; try again when it is done") from problem
    except (apsw.NotADBError, apsw.CorruptError) as problem:
        raise ArchiveError(f"{path} is damaged ({problem}); restore it from a copy") from problem
    except apsw.FullError as problem:
        raise ArchiveError(f"{path}: the disk is full; make room and try again") from problem
    except (apsw.Error, OSError) as problem:
        raise ArchiveError(f"{path} cannot be used: {problem}") from problem


class WriterLock:
    """Held by the one program that may write; the system takes it back when that program dies, however it dies."""

    def __init__(self, folder: Path) -> None:
        """Take it; raises `ArchiveError` at once where another holds it."""
        self._connection = apsw.Connection(str(folder / LOCK))
        try:
            self._connection.execute("begin exclusive")
        except apsw.BusyError as problem:
            self._connection.close()
            raise ArchiveError(f"{folder} is being written by another program; wait until it is done") from problem

    def release(self) -> None:
        """Give it back."""
        self._connection.close()


def connect(folder: Path, *, create: bool) -> apsw.Connection:
    """Open the archive in a folder; raises `ArchiveError` that says what to do where there is none."""
    with told(folder):
        if folder.exists() and not folder.is_dir():
            raise ArchiveError(f"{folder} is a file; an archive is a folder: name that")
        if not (folder / DATABASE).exists():
            if not create:
                raise ArchiveError(f"{folder} is no archive; make one with: sumber collect PLACE --archive {folder}")
            _make(folder)
        connection = apsw.Connection(str(folder / DATABASE), flags=apsw.SQLITE_OPEN_READWRITE)
        connection.set_busy_timeout(_WAIT_MS)
        connection.execute("pragma journal_mode = wal")
        # Full: what was committed is on the disk, also after a power cut. Commits are few, as pages come in batches.
        connection.execute("pragma synchronous = full; pragma foreign_keys = on")
        _check_kind(connection, folder)
        if _version(connection) < len(_migrations()):
            lock = WriterLock(folder)
            try:
                _migrate(connection)
            finally:
                lock.release()
        return connection


def _make(folder: Path) -> None:
    """Make the database under another name first, so that a crash leaves none rather than half of one."""
    folder.mkdir(parents=True, exist_ok=True)
    others = sorted(path.name for path in folder.iterdir() if not path.name.startswith((LOCK, _UNFINISHED)))
    if others:
        raise ArchiveError(f"{folder} holds other files ({others[0]}); name a new or empty folder for the archive")
    lock = WriterLock(folder)
    try:
        if (folder / DATABASE).exists():
            return
        for path in folder.glob(f"{_UNFINISHED}*"):
            path.unlink()
        connection = apsw.Connection(str(folder / _UNFINISHED))
        connection.execute(f"pragma application_id = {_APPLICATION}")
        _migrate(connection)
        connection.close()
        (folder / _UNFINISHED).rename(folder / DATABASE)
        sync_folder(folder)
    finally:
        lock.release()


def _check_kind(connection: apsw.Connection, folder: Path) -> None:
    kind = connection.execute("pragma application_id").fetchone()
    if kind is None or kind[0] != _APPLICATION:
        connection.close()
        raise ArchiveError(f"{folder / DATABASE} is no archive of Sumber; name another folder")
    if _version(connection) > len(_migrations()):
        connection.close()
        raise ArchiveError(f"{folder} was made by a newer Sumber; update with: pip install --upgrade sumber")


def _version(connection: apsw.Connection) -> int:
    row = connection.execute("pragma user_version").fetchone()
    return int(row[0]) if row else 0


def _migrations() -> list[str]:
    """The SQL files under migrations/ in order; their numbers are 1, 2, 3 ..."""
    folder = resources.files(__package__) / "migrations"
    return [path.read_text("utf-8") for path in sorted(folder.iterdir(), key=str) if re.fullmatch(r"\d{4}_\w+\.sql", path.name)]


def _migrate(connection: apsw.Connection) -> None:
    for number, sql in enumerate(_migrations(), 1):
        if number > _version(connection):
            with connection:
                connection.execute(sql)
                connection.execute(f"pragma user_version = {number}")
