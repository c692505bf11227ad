"""An address → what is there: the one door to the network. Guarded, bounded, and polite to each site."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Mapping
from types import TracebackType

import aiohttp
from msgspec import Struct
from yarl import URL

from sumber.errors import CollectError, RefusedAddress
from sumber.model import Page

from .guard import REFUSAL, guarded_sockets
from .limits import GZIP, PAGE_BYTES, gunzip, too_large
from .manners import Manners
from .resolve import PatientlessResolver
from .rights import ROBOTS_BYTES, Robots

_HOPS = 5
_PIECE = 64 * 1024
_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
_NO_PAGES = ("audio/", "video/", "image/", "font/")
# They describe the bytes as they came over the wire, or belong to a visitor and not to the page.
_LEFT_OUT = frozenset({"content-encoding", "transfer-encoding", "content-length", "set-cookie"})


class Answer(Struct, frozen=True):
    """What was at an address: the address in the end, the decoded bytes, the headers, and what robots.txt says of it.

    `kept` is the page as it is kept already, where the site says that it has not changed.
    """

    url: str
    data: bytes
    headers: tuple[tuple[str, str], ...]
    robots: Robots
    kept: Page | None = None


Kept = Callable[[str], Page | None]
"""Gives the page that is kept of an address already, if any."""


class _Site:
    """One site (scheme, host, port) and how it is being treated."""

    def __init__(self, at_once: int) -> None:
        self.turn = asyncio.Semaphore(at_once)
        self.asking = asyncio.Lock()
        self.robots: Robots | None = None
        self.refusal: CollectError | None = None
        self.free_at = 0.0
        self.closed_until = 0.0


class Fetcher:
    """An open door. Use as `async with`."""

    def __init__(self, manners: Manners, *, allow_private: bool, kept: Kept | None = None) -> None:
        """`allow_private` lifts the guard against private networks; of what is `kept`, sites are asked only for changes."""
        self._manners = manners
        self._kept = kept
        self._sockets = guarded_sockets(allow_private=allow_private, allow=manners.allow)
        self._sites: dict[str, _Site] = {}

    async def __aenter__(self) -> Fetcher:
        manners = self._manners
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                socket_factory=self._sockets, resolver=PatientlessResolver(), limit=0, happy_eyeballs_delay=0.25
            ),
            timeout=aiohttp.ClientTimeout(
                total=manners.page_seconds, connect=manners.connect_seconds, sock_connect=manners.connect_seconds,
                sock_read=manners.page_seconds / 2,
            ),
            headers={"User-Agent": manners.agent(), "Accept": _ACCEPT},
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
        )  # fmt: skip
        return self

    async def __aexit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None) -> None:
        await self._session.close()

    async def get(self, address: str) -> Answer:
        """What is at an address, after at most five redirects, each of them asked for at its own site's robots.txt.

        Raises `CollectError` in words for people where there is nothing to be had, `RefusedAddress` where it must not be.
        """
        url = _checked(address)
        for _ in range(_HOPS + 1):
            site = self._sites.setdefault(str(url.origin()), _Site(self._manners.at_once))
            robots = await self._robots(site, url)
            if not robots.permits(str(url)):
                raise RefusedAddress(f"is not permitted by {url.origin()}/robots.txt")
            kept = self._kept(str(url)) if self._kept is not None else None
            async with site.turn:
                await self._wait(site, robots)
                status, headers, data = await self._ask(url, PAGE_BYTES, site, only_if=_changed_since(kept))
            if status == 304 and kept is not None:
                return Answer(str(url), kept.data, kept.headers, robots, kept)
            if status in (301, 302, 303, 307, 308) and (target := dict(headers).get("location")):
                url = _checked(_join(url, target))
                continue
            if status != 200:
                raise CollectError(f"answered {status}; look at it in a browser")
            told = tuple((name, value) for name, value in headers if name not in _LEFT_OUT)
            # A file that is itself packed, as large sitemaps are.
            return Answer(str(url), gunzip([data]) if data.startswith(GZIP) else data, told, robots)
        raise CollectError(f"redirects more than {_HOPS} times")

    async def _robots(self, site: _Site, url: URL) -> Robots:
        async with site.asking:
            if site.refusal is not None:
                raise site.refusal
            if site.robots is None:
                try:
                    site.robots = await self._read_robots(site, url.origin() / "robots.txt")
                except CollectError as problem:
                    site.refusal = problem
                    raise
            return site.robots

    async def _read_robots(self, site: _Site, url: URL) -> Robots:
        """By RFC 9309: what is not there permits everything, a site that cannot say permits nothing."""
        asked = url
        for _ in range(_HOPS + 1):
            status, headers, data = await self._ask(asked, ROBOTS_BYTES, site, cut=True)
            if status in (301, 302, 303, 307, 308) and (target := dict(headers).get("location")):
                asked = _checked(_join(asked, target))
                continue
            if status >= 500 or status == 429:
                raise RefusedAddress(f"{url} answered {status}, so nothing may be taken now; try again later")
            return Robots(str(url), data.decode("utf-8", "replace") if status == 200 else None)
        return Robots(str(url), None)

    async def _wait(self, site: _Site, robots: Robots) -> None:
        if site.closed_until > time.monotonic():
            seconds = round(site.closed_until - time.monotonic())
            raise CollectError(f"asks to be left alone for {seconds} more seconds; try again then")
        now = time.monotonic()
        begin = max(now, site.free_at)
        site.free_at = begin + max(self._manners.pause, robots.pause())
        await asyncio.sleep(begin - now)

    async def _ask(
        self, url: URL, limit: int, site: _Site, *, cut: bool = False, only_if: Mapping[str, str] | None = None
    ) -> tuple[int, tuple[tuple[str, str], ...], bytes]:
        try:
            async with self._session.get(url, allow_redirects=False, headers=only_if) as response:
                headers = tuple((name.lower(), _plain(value)) for name, value in response.headers.items())
                if response.status in (429, 503):
                    site.closed_until = time.monotonic() + _seconds(dict(headers).get("retry-after", ""))
                if response.status == 200 and response.content_type.startswith(_NO_PAGES):
                    raise CollectError(f"is {response.content_type} and no page")
                data = await _body(response, limit, cut=cut) if response.status == 200 else b""
                return response.status, headers, data
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as problem:
            raise _in_words(problem) from problem


async def _body(response: aiohttp.ClientResponse, limit: int, *, cut: bool) -> bytes:
    whole = bytearray()
    async for piece in response.content.iter_chunked(_PIECE):
        whole += piece
        if len(whole) > limit:
            if cut:
                return bytes(whole[:limit])
            raise too_large(limit)
    return bytes(whole)


def _checked(address: str) -> URL:
    try:
        url = URL(address)
        if url.scheme not in ("http", "https"):
            raise RefusedAddress(f"has the scheme {url.scheme!r}; only http and https are fetched")
        if not url.host:
            raise CollectError("names no host; check the address")
        return url.with_fragment(None).with_user(None)
    except ValueError as problem:
        raise CollectError(f"is no address ({problem})") from problem


def _join(url: URL, target: str) -> str:
    try:
        return str(url.join(URL(target)))
    except ValueError as problem:
        raise CollectError(f"redirects to something that is no address ({problem})") from problem


def _changed_since(kept: Page | None) -> dict[str, str]:
    """The headers that ask for a page only if it is another than the one kept (RFC 9110, 13.1)."""
    told = {"If-None-Match": kept.header("etag"), "If-Modified-Since": kept.header("last-modified")} if kept is not None else {}
    return {name: value for name, value in told.items() if value and value.isascii() and value.isprintable()}


def _plain(value: str) -> str:
    """A header's value without the half characters that stand for bytes that are no UTF-8."""
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _seconds(retry_after: str) -> float:
    return min(float(retry_after), 86400.0) if retry_after.isdecimal() else 60.0


def _in_words(problem: BaseException) -> CollectError:
    text = next((str(each) for each in _causes(problem) if REFUSAL in str(each)), None)
    if text is not None:
        return RefusedAddress(text[text.index(REFUSAL) :].rstrip("]'\")"))
    if isinstance(problem, aiohttp.InvalidURL):
        return CollectError("is no address that can be fetched; check it")
    if isinstance(problem, aiohttp.ClientConnectorDNSError):
        return CollectError("has a host that cannot be found; check the address and the network")
    if isinstance(problem, TimeoutError):
        return CollectError("does not answer in time; check the address or try again later")
    if isinstance(problem, aiohttp.ClientSSLError):
        return CollectError(f"cannot prove who it is ({problem.os_error.strerror or problem.os_error}); look at it in a browser")
    if isinstance(problem, aiohttp.ClientConnectorError):
        return CollectError(f"does not answer ({problem.os_error.strerror or problem.os_error}); check the address and the network")
    return CollectError(f"broke off ({type(problem).__name__}); try again later")


def _causes(problem: BaseException | None) -> Iterable[BaseException]:
    while problem is not None:
        yield problem
        problem = problem.__cause__ or problem.__context__
