"""Fetching from a site on this machine: pages, redirects, robots.txt, feeds, sitemaps, limits."""

from __future__ import annotations

import asyncio
import gzip
import json
import re
import threading
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from sumber.archive import Archive
from sumber.collect import Failure, Manners, find_pages
from sumber.collect import fetch as door
from sumber.model import Article, Evidence, Facts, Page

from .served import Reply, Site, page, serve, serve_raw

QUICK = Manners(pause=0.0, contact="desk@news.example")


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as running:
        yield running


def found(*places: str, manners: Manners = QUICK) -> list[Page | Failure]:
    return list(find_pages(places, allow_private=True, manners=manners))


def urls(outcomes: list[Page | Failure]) -> list[str]:
    return sorted(each.url or "" for each in outcomes if isinstance(each, Page))


def reason(outcomes: list[Page | Failure]) -> str:
    (failure,) = outcomes
    assert isinstance(failure, Failure), failure
    assert "\n" not in failure.reason
    return failure.reason


def test_a_page_with_its_address_headers_and_time(site: Site) -> None:
    site.replies["/a"] = Reply(b"<p>Bridge", headers=(("Content-Type", "text/html"), ("ETag", '"1"'), ("Set-Cookie", "id=1")))
    (one,) = found(f"{site.url}/a#part")
    assert isinstance(one, Page)
    assert one.data == b"<p>Bridge"
    assert one.url == f"{site.url}/a"
    assert one.header("content-type") == "text/html"
    assert one.header("etag") == '"1"'
    assert one.header("set-cookie") is None
    assert one.captured is not None
    assert one.captured.endswith("Z")


def test_every_request_says_who_asks(site: Site) -> None:
    site.replies["/a"] = page("Bridge")
    found(f"{site.url}/a")
    assert site.asked == ["/robots.txt", "/a"]
    assert all(agent.startswith("Sumber/") and agent.endswith("(+desk@news.example)") for agent in site.agents)


def test_packed_bytes_come_unpacked_and_are_not_called_packed(site: Site) -> None:
    site.replies["/a"] = Reply(gzip.compress(b"<p>Bridge"), headers=(("Content-Encoding", "gzip"), ("Content-Type", "text/html")))
    (one,) = found(f"{site.url}/a")
    assert isinstance(one, Page)
    assert one.data == b"<p>Bridge"
    assert one.header("content-encoding") is None


def test_an_address_named_twice_is_fetched_once(site: Site) -> None:
    site.replies["/a"] = page("Bridge")
    assert len(found(f"{site.url}/a", f"{site.url}/a")) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 500, 503])
def test_an_answer_that_is_no_page(site: Site, status: int) -> None:
    site.replies["/a"] = Reply(b"<p>Sorry", status)
    assert f"answered {status}" in reason(found(f"{site.url}/a"))


def test_redirects_are_followed(site: Site) -> None:
    site.replies["/old"] = Reply(status=301, headers=(("Location", "/newer"),))
    site.replies["/newer"] = Reply(status=302, headers=(("Location", f"{site.url}/new"),))
    site.replies["/new"] = page("Bridge")
    assert urls(found(f"{site.url}/old")) == [f"{site.url}/new"]


def test_redirects_in_a_ring(site: Site) -> None:
    site.replies["/a"] = Reply(status=302, headers=(("Location", "/b"),))
    site.replies["/b"] = Reply(status=302, headers=(("Location", "/a"),))
    assert "redirects more than 5 times" in reason(found(f"{site.url}/a"))


@pytest.mark.parametrize(
    ("target", "told"), [("file:///etc/passwd", "scheme 'file'"), ("gopher://a/", "scheme 'gopher'"), ("http://[", "no address")]
)
def test_redirects_elsewhere_are_refused(site: Site, target: str, told: str) -> None:
    site.replies["/a"] = Reply(status=302, headers=(("Location", target),))
    assert told in reason(found(f"{site.url}/a"))


def test_robots_are_obeyed(site: Site) -> None:
    site.replies["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /private/\nUser-agent: Sumber\nDisallow: /no/\n")
    site.replies.update(
        {"/no/a": page("No"), "/private/a": page("Private"), "/moved": Reply(status=302, headers=(("Location", "/no/a"),))}
    )
    assert "not permitted by" in reason(found(f"{site.url}/no/a"))
    assert "not permitted by" in reason(found(f"{site.url}/moved"))
    assert urls(found(f"{site.url}/private/a")) == [f"{site.url}/private/a"]
    assert "/no/a" not in site.asked


def test_a_site_that_cannot_say_what_it_permits_is_left_alone(site: Site) -> None:
    site.replies["/robots.txt"] = Reply(b"", 503)
    site.replies["/a"] = page("Bridge")
    assert "answered 503, so nothing may be taken now" in reason(found(f"{site.url}/a"))
    assert site.asked == ["/robots.txt"]


def test_the_sites_word_on_rights_is_kept_with_the_page(site: Site) -> None:
    site.replies["/robots.txt"] = Reply(b"User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /\n")
    site.replies["/a"] = Reply(b"<p>Bridge", headers=(("X-Robots-Tag", "noai"), ("Content-Type", "text/html")))
    (one,) = found(f"{site.url}/a")
    assert isinstance(one, Page)
    robots = f"{site.url}/robots.txt"
    assert one.rights == (
        Evidence("rights.robots", "url", f"{robots} permits Sumber"),
        Evidence("rights.robots-ai", "url", f"{robots} bars GPTBot, CCBot"),
        Evidence("rights.header", "header:x-robots-tag", "noai"),
    )


def test_no_robots_no_word(site: Site) -> None:
    site.replies["/a"] = page("Bridge")
    (one,) = found(f"{site.url}/a")
    assert isinstance(one, Page)
    assert one.rights == ()


def test_a_pause_lies_between_two_requests_to_one_site(site: Site) -> None:
    site.replies.update({f"/{number}": page(str(number)) for number in range(4)})
    started = time.monotonic()
    assert len(found(*(f"{site.url}/{number}" for number in range(4)), manners=Manners(pause=0.1))) == 4
    assert time.monotonic() - started >= 0.3


def test_a_site_that_asks_for_peace_gets_it(site: Site) -> None:
    site.replies["/a"] = Reply(b"", 429, headers=(("Retry-After", "120"),))
    site.replies["/b"] = page("Bridge")
    outcomes = found(f"{site.url}/a", f"{site.url}/b", manners=Manners(pause=0.05, at_once=1))
    reasons = [each.reason for each in outcomes if isinstance(each, Failure)]
    assert "answered 429" in reasons[0]
    assert re.search("left alone for 1[12][0-9] more seconds", reasons[1])
    assert "/b" not in site.asked


def test_a_bomb_costs_neither_memory_nor_time(site: Site) -> None:
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(60)) + packer.flush()
    site.replies["/a"] = Reply(bomb, headers=(("Content-Encoding", "gzip"), ("Content-Type", "text/html")))
    started = time.monotonic()
    assert "is larger than 20 MB" in reason(found(f"{site.url}/a"))
    assert time.monotonic() - started < 10


def test_an_endless_robots_file_is_cut(site: Site) -> None:
    site.replies["/robots.txt"] = Reply(b"User-agent: Sumber\nDisallow: /no\n" + b"# filling\n" * 200_000)
    site.replies["/a"] = page("Bridge")
    assert urls(found(f"{site.url}/a")) == [f"{site.url}/a"]
    assert "not permitted" in reason(found(f"{site.url}/no"))


def test_a_feed_gives_the_pages_it_lists(site: Site) -> None:
    items = (
        "".join(f"<item><title>{n}</title><link>{site.url}/{n}</link></item>" for n in range(3)) + "<item><link>/rel</link></item>"
    )
    feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{items}</channel></rss>'
    site.replies["/feed"] = Reply(feed.encode(), headers=(("Content-Type", "application/rss+xml"),))
    site.replies.update({f"/{n}": page(str(n)) for n in range(3)} | {"/rel": page("Rel")})
    assert urls(found(f"{site.url}/feed")) == [f"{site.url}/{n}" for n in range(3)] + [f"{site.url}/rel"]


@pytest.mark.parametrize("kind", ["atom", "json"])
def test_other_feeds_do_too(site: Site, kind: str) -> None:
    atom = f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><link href="{site.url}/a"/></entry></feed>'
    listed = {"version": "https://jsonfeed.org/version/1.1", "title": "N", "items": [{"id": "1", "url": f"{site.url}/a"}]}
    site.replies["/feed"] = Reply((atom if kind == "atom" else json.dumps(listed)).encode())
    site.replies["/a"] = page("Bridge")
    assert urls(found(f"{site.url}/feed")) == [f"{site.url}/a"]


def test_a_sitemap_of_sitemaps_gives_all_pages(site: Site) -> None:
    def listing(root: str, entry: str, *paths: str) -> Reply:
        entries = "".join(f"<{entry}><loc> {site.url}{path} </loc></{entry}>" for path in paths)
        return Reply(
            f'<?xml version="1.0"?><{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</{root}>'.encode()
        )

    site.replies["/index.xml"] = listing("sitemapindex", "sitemap", "/one.xml", "/two.xml.gz")
    site.replies["/one.xml"] = listing("urlset", "url", "/a", "/b")
    two = listing("urlset", "url", "/c")
    site.replies["/two.xml.gz"] = Reply(gzip.compress(two.body), headers=(("Content-Type", "application/gzip"),))
    site.replies.update({path: page(path) for path in ("/a", "/b", "/c")})
    assert urls(found(f"{site.url}/index.xml")) == [f"{site.url}/{name}" for name in "abc"]


def test_more_than_the_most_is_counted(site: Site) -> None:
    entries = "".join(f"<url><loc>{site.url}/{n}</loc></url>" for n in range(9))
    site.replies["/map"] = Reply(f"<urlset>{entries}</urlset>".encode())
    site.replies.update({f"/{n}": page(str(n)) for n in range(9)})
    outcomes = found(f"{site.url}/map", manners=Manners(pause=0.0, most=4))
    assert len(urls(outcomes)) == 4
    assert [each.reason for each in outcomes if isinstance(each, Failure)] == [
        "lists more than could be taken; the first 4 addresses are"
    ]


def test_a_list_of_itself_ends(site: Site) -> None:
    site.replies["/map"] = Reply(f"<sitemapindex><sitemap><loc>{site.url}/map</loc></sitemap></sitemapindex>".encode())
    assert found(f"{site.url}/map") == []


def test_an_empty_feed_is_told(site: Site) -> None:
    site.replies["/feed"] = Reply(b'<rss version="2.0"><channel><title>None yet</title></channel></rss>')
    assert "lists nothing" in reason(found(f"{site.url}/feed"))


def test_a_closed_port_is_told_in_time() -> None:
    with serve() as gone:
        pass
    started = time.monotonic()
    assert "does not answer" in reason(found(f"{gone.url}/a"))
    assert time.monotonic() - started < 5


def test_a_site_that_never_answers_is_given_up(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(*_: object, **__: object) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(door.PatientlessResolver, "resolve", never)
    started = time.monotonic()
    assert "does not answer in time" in reason(found("http://slow.example/", manners=Manners(connect_seconds=0.2)))
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"rubbish\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ncut",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 50_000 + b"\r\n",
        b"HTTP/1.1 301 Moved\r\nLocation: \r\n\r\n",
        b"HTTP/1.1 999 What\r\n\r\n",
    ],
)
def test_what_does_not_speak_the_protocol_is_told_in_one_line(reply: bytes) -> None:
    with serve_raw(reply) as address:
        assert reason(found(address))


def test_a_site_that_cannot_prove_who_it_is(site: Site) -> None:
    assert "cannot prove who it is" in reason(found(f"https://127.0.0.1:{site.port}/a"))


def test_headers_that_are_no_text_do_not_break_the_archive(tmp_path: Path) -> None:
    reply = b"HTTP/1.1 200 OK\r\nX-Odd: caf\xe9 \xff\r\nContent-Length: 5\r\nContent-Type: text/html\r\n\r\n<p>x "
    with serve_raw(reply) as address, Archive.open(tmp_path / "archive", create=True) as archive:
        (one,) = found(address)
        assert isinstance(one, Page)
        assert archive.add(one, Article(id="a", text="x"), Facts(language="en"))
        assert archive.page("a") == one


def test_it_works_inside_a_running_event_loop(site: Site) -> None:
    site.replies["/a"] = page("Bridge")

    async def inside() -> list[Page | Failure]:
        return found(f"{site.url}/a")

    assert urls(asyncio.run(inside())) == [f"{site.url}/a"]


def test_a_caller_who_leaves_early_stops_the_fetching(site: Site) -> None:
    site.replies.update({f"/{n}": page(str(n)) for n in range(200)})
    pages = find_pages([f"{site.url}/{n}" for n in range(200)], allow_private=True, manners=QUICK)
    next(pages)
    pages.close()  # type: ignore[attr-defined]
    assert len(site.asked) < 150


def test_what_hangs_is_broken_off_when_the_caller_leaves(site: Site) -> None:
    released = threading.Event()

    def hang() -> Reply:
        released.wait(10)
        return page("Late")

    site.replies.update({"/quick": page("Quick"), "/slow": hang})
    pages = find_pages([f"{site.url}/slow", f"{site.url}/quick"], allow_private=True, manners=QUICK)
    next(pages)
    started = time.monotonic()
    pages.close()  # type: ignore[attr-defined]
    assert time.monotonic() - started < 4
    released.set()


def test_what_is_kept_is_only_asked_for_changes(site: Site) -> None:
    same, changed, other = f"{site.url}/same", f"{site.url}/changed", f"{site.url}/other"
    headers = (("etag", '"1"'), ("last-modified", "Mon, 04 May 2026 10:00:00 GMT"))
    known = {url: Page(b"<p>Old", url=url, captured="2026-05-04T10:20:30Z", headers=headers) for url in (same, changed)}
    site.replies.update({"/same": Reply(status=304), "/changed": page("New"), "/other": page("Other")})
    outcomes = list(find_pages([same, changed, other], allow_private=True, manners=QUICK, kept=known.get))
    by_url = {each.url: each for each in outcomes if isinstance(each, Page)}
    assert by_url[same] == known[same]
    assert b"New" in by_url[changed].data
    assert b"Other" in by_url[other].data
    conditions = dict(zip(site.asked, site.conditions, strict=True))
    assert conditions["/same"] == conditions["/changed"] == ('"1"', "Mon, 04 May 2026 10:00:00 GMT")
    assert conditions["/other"] == conditions["/robots.txt"] == (None, None)


def test_a_site_that_says_unchanged_unasked_is_not_believed(site: Site) -> None:
    site.replies["/a"] = Reply(status=304)
    assert "answered 304" in reason(found(f"{site.url}/a"))


def test_an_archive_says_what_is_kept(site: Site, tmp_path: Path) -> None:
    site.replies["/a"] = Reply(b"<p>Bridge", headers=(("ETag", '"7"'), ("Content-Type", "text/html")))
    with Archive.open(tmp_path / "archive", create=True) as archive:
        (first,) = find_pages([f"{site.url}/a"], allow_private=True, manners=QUICK, kept=archive.latest)
        assert isinstance(first, Page)
        assert archive.add(first, Article(id="a", text="Bridge"), Facts(language="en"))
        site.replies["/a"] = Reply(status=304)
        (again,) = find_pages([f"{site.url}/a"], allow_private=True, manners=QUICK, kept=archive.latest)
        assert again == first
        assert site.conditions[-1][0] == '"7"'
        assert not archive.add(first, Article(id="a", text="Bridge"), Facts(language="en"))


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "audio/mpeg"])
def test_pictures_and_films_are_not_loaded(site: Site, kind: str) -> None:
    site.replies["/a"] = Reply(b"x" * 100, headers=(("Content-Type", kind),))
    assert reason(found(f"{site.url}/a")) == f"is {kind} and no page"
