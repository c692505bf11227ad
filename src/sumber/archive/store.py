"""The archive: a folder that holds captured pages, the records read from them, and the index they are searched by."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, TypeVar

import apsw
import msgspec

from sumber.errors import ArchiveError, UsageError
from sumber.model import Article, Facts, Page, Story

from .check import problems
from .database import WriterLock, connect, told
from .query import Found, Hit, match_expression, phrases, places
from .rows import ENGINE, Row, digest_of, make_row, pack, unpack
from .warc import Place, WarcFiles

T = TypeVar("T")

_BATCH = 64
_BATCH_SECONDS = 0.5
_STEP = 50


class Archive:
    """An open archive. One program may write at a time, any number may read meanwhile; threads may share one object.

    What `add` was given is kept for good once it is committed: every 64 pages, or when half a second has passed at the
    next `add`, at `commit` and at `close`. `kept` counts what is; a crash loses at most what came after.
    """

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        """Use `Archive.open`."""
        self.path = path
        self.kept = 0
        self._connection = connection
        self._files = WarcFiles(path)
        self._writer: WriterLock | None = None
        self._mutex = threading.RLock()
        self._waiting = 0
        self._batch_began = 0.0
        self._closed = False

    @classmethod
    def open(cls, path: Path, *, create: bool = False) -> Archive:
        """Open the archive in the folder `path`; `create` makes it where there is none.

        Raises `ArchiveError`, one line that says what to do, where the folder is no archive or cannot be used.
        """
        return cls(Path(path), connect(Path(path), create=create))

    def add(self, page: Page, article: Article, facts: Facts) -> bool:
        """Keep a page with what was read from it. False where this very page, address and bytes, is kept already.

        A page whose address is known with other bytes is a new version: from then on `articles`, `count` and `search`
        give the new one; `article`, `facts` and `page` still know both. Raises `ArchiveError` where another program writes.
        """
        with self._mutex, told(self.path):
            row = make_row(page, article, facts)
            self._begin()
            if self._one("select 1 from pages where url = ? and digest = ?", row.url, row.digest):
                self._commit_if_due()
                return False
            with self._taken_back():
                self._insert(row, self._files.append(page))
            self._waiting += 1
            self._commit_if_due()
            return True

    def commit(self) -> int:
        """Make everything added so far safe against any crash. How many pages this object has kept for good."""
        with self._mutex, told(self.path):
            if self._connection.in_transaction:
                # The bytes first: a row must never point at a record that is not on the disk.
                self._files.sync()
                self._connection.execute("commit")
                self.kept += self._waiting
                self._waiting = 0
            return self.kept

    def article(self, id: str) -> Article | None:
        """The article with that id, its newest version, or None."""
        return self._record("article", id, Article)

    def facts(self, id: str) -> Facts | None:
        """The facts of the article with that id, or None."""
        return self._record("facts", id, Facts)

    def page(self, id: str) -> Page | None:
        """The page that the article with that id was read from, bytes and all, or None.

        Raises `ArchiveError` where the bytes kept are damaged.
        """
        columns = "about, file, start, length, digest"
        row = self._one(f"select {columns} from pages join articles using (number) where id = ? order by number desc", id)
        return self._page(*row) if row else None

    def latest(self, url: str) -> Page | None:
        """The newest version kept of the page at an address, or None."""
        columns = "about, file, start, length, digest"
        row = self._one(f"select {columns} from pages where url = ? order by number desc", url)
        return self._page(*row) if row else None

    def articles(self) -> Iterator[Article]:
        """The articles, the one collected first first; of several versions of an address the newest."""
        for (record,) in self._walk("select number, article from articles where current and number > ? order by number limit ?"):
            yield unpack(record, Article)

    def records(self) -> Iterator[tuple[Article, Facts]]:
        """The articles as `articles` gives them, each with its facts."""
        query = "select number, article, facts from articles where current and number > ? order by number limit ?"
        for article, facts in self._walk(query):
            yield unpack(article, Article), unpack(facts, Facts)

    def pages(self) -> Iterator[tuple[Page, str]]:
        """The pages with the ids of the articles read from them, in the same order as `articles`; for reading them again."""
        columns = "number, about, file, start, length, digest, id"
        query = f"select {columns} from pages join articles using (number) where current and number > ? order by number limit ?"
        for *row, article_id in self._walk(query):
            yield self._page(*row), article_id

    def count(self) -> int:
        """How many articles there are, versions not counted."""
        row = self._one("select count(*) from articles where current")
        return int(row[0]) if row else 0

    def versions(self, url: str) -> list[Article]:
        """All versions kept of the page at an address, the oldest first."""
        rows = self._all("select article from articles join pages using (number) where url = ? order by number", url)
        return [unpack(record, Article) for (record,) in rows]

    def search(self, words: str, *, limit: int = 20, offset: int = 0, order: Literal["newest", "best"] = "newest") -> Found:
        """The articles that hold all the words in title or text, those collected last first, or the best first.

        Words in quotation marks must stand together. Case, width and marks make no difference; in scripts without spaces any
        part of a sentence can be given, down to one character. Each hit says which characters answer.
        """
        wanted = phrases(words)
        if not wanted:
            return Found(0)
        matching = match_expression(wanted)
        # By rowid the index gives the newest without looking at the others; the rank has to be worked out for all that answer.
        fit = "rank" if order == "best" else "-rowid"
        by = "rank, rowid desc" if order == "best" else "rowid desc"
        query = f"""
            with hits as materialized (
                select rowid as number, {fit} as fit from found where found match ? order by {by} limit ? offset ?)
            select article from hits join articles using (number) order by fit, number desc"""
        with self._mutex:
            total = self._one("select count(*) from found where found match ?", matching)
            rows = self._all(query, matching, limit, offset)
        hits = []
        for (record,) in rows:
            article = unpack(record, Article)
            hits.append(Hit(article, places(article.text, wanted), places(article.title or "", wanted)))
        return Found(int(total[0]) if total else 0, tuple(hits))

    def has(self, page: Page) -> bool:
        """Whether this very page, address and bytes, is kept already: then `add` would add nothing."""
        row = self._one("select 1 from pages where url = ? and digest = ?", page.url or "", digest_of(page))
        return row is not None

    def reread(self, read: Callable[[Page], tuple[Article, Facts]]) -> int:
        """Put what `read` now makes of each page in the place of its records. How many articles have other records than before.

        Older versions of a page keep the records that they have. Stories are left as they are; trace again for new ones.
        """
        changed = 0
        columns = "number, number, about, file, start, length, digest"
        query = f"select {columns} from pages join articles using (number) where current and number > ? order by number limit ?"
        for number, *place in self._walk(query):
            page = self._page(*place)
            row = make_row(page, *read(page))
            with self._mutex, told(self.path):
                before = self._one("select id, article, facts from articles where number = ?", number)
                self._begin()
                if before != (row.id, row.article, row.facts):
                    changed += 1
                    with self._taken_back():
                        self._replace(row, number)
                self._commit_if_due()
        self.commit()
        return changed

    def save_stories(self, stories: Sequence[Story]) -> None:
        """Keep these stories in the place of those kept before."""
        with self._mutex, told(self.path):
            self._begin()
            with self._connection:
                self._connection.execute("delete from stories")
                self._connection.executemany(
                    "insert into stories (position, id, engine, story) values (?, ?, ?, ?)",
                    [(position, story.id, ENGINE, pack(story)) for position, story in enumerate(stories)],
                )
            self.commit()

    def stories(self) -> list[Story]:
        """The stories kept, in the order they were saved."""
        return [unpack(record, Story) for (record,) in self._all("select story from stories order by position")]

    def story(self, id: str) -> Story | None:
        """The story with that id, or None."""
        row = self._one("select story from stories where id = ?", id)
        return unpack(row[0], Story) if row else None

    def judge(self, pairs: Iterable[tuple[str, str]], *, together: bool | None) -> int:
        """Remember that each of these pairs of articles (by id) belongs together in one story, or (`False`) apart; None forgets.

        What was decided of a pair before is replaced. How many pairs this changed. Raises `UsageError` for an id that is not
        kept and for a pair of one article, and then remembers nothing.
        """
        wanted = sorted({(min(pair), max(pair)) for pair in pairs})
        for one in sorted({one for pair in wanted for one in pair}):
            if not self._one("select 1 from articles where id = ?", one):
                raise UsageError(f"no article in {self.path} has the id {one}; sumber trace --archive {self.path} shows them")
        if any(one == other for one, other in wanted):
            raise UsageError("an article cannot be judged against itself: name another")
        with self._mutex, told(self.path):
            self._begin()
            known = {(min(row[2:4]), max(row[2:4])): row for row in self._judged()}
            changed = [pair for pair in wanted if (bool(known[pair][4]) if pair in known else None) is not together]
            with self._connection:
                old = [known[pair][:2] for pair in changed if pair in known]
                self._connection.executemany("delete from judgements where one = ? and other = ?", old)
                if together is not None:
                    made = [(*pair, together) for pair in changed]
                    self._connection.executemany("insert into judgements values (?, ?, ?)", made)
            self.commit()
            return len(changed)

    def judgements(self) -> list[tuple[str, str, bool]]:
        """The pairs that were judged, by the ids of the newest versions of their pages, and whether they belong together."""
        return [(one, other, bool(together)) for _, _, one, other, together in self._judged()]

    def _judged(self) -> list[Any]:
        """Each judgement by the ids that it was made of, and by those of the newest versions of these pages."""
        newest = (
            "select new.id from articles as old join pages on pages.number = old.number join pages as later using (url) "
            "join articles as new on new.number = later.number where old.id = {} and new.current and url <> '' limit 1"
        )
        now = ", ".join(f"coalesce(({newest.format(f'judgements.{side}')}), {side})" for side in ("one", "other"))
        return self._all(f"select one, other, {now}, together from judgements order by one, other")

    def check(self) -> list[str]:
        """Look at everything: database, index, every page's bytes against their digest, every record. What is wrong, one line each.

        An archive that is whole gives an empty list, also right after a crash.
        """
        with self._mutex, told(self.path):
            self.commit()
            self._connection.execute("begin")
            try:
                return list(problems(self._connection, self._files))
            finally:
                self._connection.execute("rollback")

    def close(self) -> None:
        """Commit and close. Closing twice does no harm."""
        with self._mutex:
            if self._closed:
                return
            self._closed = True
            try:
                self.commit()
            finally:
                self._files.close()
                self._connection.close()
                if self._writer is not None:
                    self._writer.release()
                    self._writer = None

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _begin(self) -> None:
        if self._writer is None:
            self._writer = WriterLock(self.path)
            ends = dict(self._all("select file, max(start + length) from pages group by file"))
            self._files.cut(ends)
        if not self._connection.in_transaction:
            self._connection.execute("begin immediate")
            self._batch_began = time.monotonic()

    @contextmanager
    def _taken_back(self) -> Iterator[None]:
        """On failure take back all that is not acknowledged: a savepoint before each page would make the index far slower."""
        try:
            yield
        except BaseException:
            self._connection.execute("rollback")
            self._waiting = 0
            raise

    def _commit_if_due(self) -> None:
        if self._waiting >= _BATCH or time.monotonic() - self._batch_began >= _BATCH_SECONDS:
            self.commit()

    def _insert(self, row: Row, place: Place) -> None:
        run = self._connection.execute
        if row.url:
            older = "select number from pages join articles using (number) where url = ? and current"
            for (number,) in run(older, (row.url,)).fetchall():
                run("update articles set current = 0 where number = ?", (number,))
                run("delete from found where rowid = ?", (number,))
        columns = "url, digest, about, file, start, length"
        run(f"insert into pages ({columns}) values (?, ?, ?, ?, ?, ?)", (row.url, row.digest, row.about, *place))
        number = self._connection.last_insert_rowid()
        columns = "number, id, current, engine, article, facts"
        run(f"insert into articles ({columns}) values (?, ?, 1, ?, ?, ?)", (number, row.id, ENGINE, row.article, row.facts))
        run("insert into found (rowid, title, body, units) values (?, ?, ?, ?)", (number, *row.words))

    def _replace(self, row: Row, number: int) -> None:
        run = self._connection.execute
        columns = "id = ?, engine = ?, article = ?, facts = ?"
        run(f"update articles set {columns} where number = ?", (row.id, ENGINE, row.article, row.facts, number))
        run("delete from found where rowid = ?", (number,))
        run("insert into found (rowid, title, body, units) values (?, ?, ?, ?)", (number, *row.words))

    def _page(self, about: bytes, file: str, start: int, length: int, digest: str) -> Page:
        data = self._files.read(Place(file, start, length))
        if digest_of(Page(data)) != digest:
            raise ArchiveError(f"{self.path / file}: the record at byte {start} has changed; restore the file from a copy")
        return msgspec.structs.replace(msgspec.json.decode(about, type=Page), data=data)

    def _record(self, column: Literal["article", "facts"], id: str, kind: type[T]) -> T | None:
        row = self._one(f"select {column} from articles where id = ? order by number desc", id)
        return unpack(row[0], kind) if row else None

    def _walk(self, query: str) -> Iterator[tuple[Any, ...]]:
        """The rows of a query that takes the last number seen and how many to give, in steps: no read is held open meanwhile."""
        last = 0
        while rows := self._all(query, last, _STEP):
            for row in rows:
                yield row[1:]
            last = rows[-1][0]

    def _one(self, query: str, *values: str | int) -> tuple[Any, ...] | None:
        with self._mutex, told(self.path):
            cursor = self._connection.execute(query, values)
            row = cursor.fetchone()
            cursor.close(True)
            return row

    def _all(self, query: str, *values: str | int) -> list[tuple[Any, ...]]:
        with self._mutex, told(self.path):
            return self._connection.execute(query, values).fetchall()
