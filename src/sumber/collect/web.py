"""Addresses → pages, many sites at once, given one after the other to a caller that knows nothing of it."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from sumber.errors import CollectError
from sumber.model import Page

from .failure import Failure
from .feeds import read_listing
from .fetch import Answer, Fetcher, Kept
from .manners import Manners
from .rights import header_signals

_UNDER_WAY = 16
_WAITING = 32
_DEPTH = 2
_END = None

_Outcome = Page | Failure | BaseException | None


def fetch_pages(
    addresses: Sequence[str], *, allow_private: bool, manners: Manners, kept: Kept | None = None
) -> Iterator[Page | Failure]:
    """The pages at the addresses, and those that feeds and sitemaps among them list, as they come in.

    A page that is `kept` already and has not changed since is given as it is kept, without being loaded again.
    The network runs in a thread of its own, so this works inside a running event loop too.
    """
    outcomes: queue.Queue[_Outcome] = queue.Queue()
    crawl = _Crawl(outcomes, Fetcher(manners, allow_private=allow_private, kept=kept), manners.most)
    thread = threading.Thread(target=crawl.run, args=(addresses,), daemon=True, name="sumber collect")
    thread.start()
    try:
        while (outcome := outcomes.get()) is not _END:
            if isinstance(outcome, BaseException):
                raise outcome
            yield outcome
    finally:
        crawl.stop()
        thread.join(timeout=5)


class _Crawl:
    def __init__(self, outcomes: queue.Queue[_Outcome], fetcher: Fetcher, most: int) -> None:
        self._outcomes = outcomes
        self._fetcher = fetcher
        self._most = most
        self._seen: set[str] = set()
        self._slots = asyncio.Semaphore(_UNDER_WAY)
        # Of one host only a few may wait for their turn in the slots, or a slow one would hold up all others.
        self._host_slots: defaultdict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(_UNDER_WAY // 4))
        self._stopped = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._work: asyncio.Task[None] | None = None

    def run(self, addresses: Sequence[str]) -> None:
        """Fetch everything; what goes wrong here is raised where the pages are taken."""
        try:
            asyncio.run(self._all(addresses))
        except BaseException as problem:
            self._outcomes.put(problem)
        finally:
            self._outcomes.put(_END)

    def stop(self) -> None:
        """Break off what is under way and start nothing more."""
        self._stopped.set()
        if self._loop is not None and self._work is not None and not self._loop.is_closed():
            # The loop may close at this very moment, and then there is nothing left to break off.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._work.cancel)

    async def _all(self, addresses: Sequence[str]) -> None:
        self._loop, self._work = asyncio.get_running_loop(), asyncio.current_task()
        async with self._fetcher:
            await asyncio.gather(*(self._one(address, 0) for address in addresses))

    async def _one(self, address: str, depth: int) -> None:
        if address in self._seen:
            return
        self._seen.add(address)
        async with self._host_slots[_host(address)], self._slots:
            while self._outcomes.qsize() >= _WAITING and not self._stopped.is_set():
                await asyncio.sleep(0.01)
            if self._stopped.is_set():
                return
            try:
                answer = await self._fetcher.get(address)
            except CollectError as problem:
                self._outcomes.put(Failure(address, str(problem)))
                return
        await self._take(address, answer, depth)

    async def _take(self, address: str, answer: Answer, depth: int) -> None:
        if answer.kept is not None:
            self._outcomes.put(answer.kept)
            return
        listing = read_listing(answer.data, answer.url, most=self._most)
        if listing is None:
            self._outcomes.put(_page(answer))
            return
        if listing.cut:
            self._outcomes.put(Failure(address, f"lists more than could be taken; the first {len(listing)} addresses are"))
        if not listing.pages and not listing.sitemaps:
            self._outcomes.put(Failure(address, "is a feed or sitemap that lists nothing"))
        if depth >= _DEPTH:
            self._outcomes.put(Failure(address, "is a list in a list in a list; name it itself to have its pages"))
            return
        await asyncio.gather(*(self._one(each, depth + 1) for each in (*listing.pages, *listing.sitemaps)))


def _host(address: str) -> str:
    return address.partition("://")[2].partition("/")[0].lower()


def _page(answer: Answer) -> Page:
    return Page(
        answer.data,
        url=answer.url,
        captured=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        headers=answer.headers,
        rights=answer.robots.signals(answer.url) + header_signals(answer.headers),
    )
