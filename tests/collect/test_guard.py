"""Nothing on this machine or in a private network is asked for, whatever name or redirect leads there."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from sumber.collect import Failure, Manners, find_pages
from sumber.collect.guard import PrivateAddress, guarded_sockets, is_public
from sumber.model import Page

from .served import Reply, Site, page, serve


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as running:
        yield running


def refused(address: str, manners: Manners | None = None) -> str:
    (failure,) = find_pages([address], manners=manners)
    assert isinstance(failure, Failure)
    return failure.reason


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0x7f.1", "0.0.0.0", "[::]",
     "169.254.169.254", "10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "[fe80::1]", "[fd00::1]", "[64:ff9b::7f00:1]"],
)  # fmt: skip
def test_private_addresses_are_refused_before_connecting(host: str, site: Site) -> None:
    assert "is an address of this machine or of a private network" in refused(f"http://{host}:{site.port}/a")
    assert site.asked == []


@pytest.mark.parametrize("host", ["2130706433", "0177.0.0.1", "127.1", "127.0.0.1.", "①②⑦.0.0.1", "127。0。0。1"])
def test_odd_spellings_of_private_addresses_are_refused(host: str, site: Site) -> None:
    assert refused(f"http://{host}:{site.port}/a")
    assert site.asked == []


def test_a_redirect_to_a_private_address_is_refused(site: Site) -> None:
    site.replies["/a"] = Reply(status=302, headers=(("Location", "http://169.254.169.254/latest/meta-data"),))
    allowed = Manners(allow=(f"127.0.0.1:{site.port}",), pause=0.0)
    assert "private network (169.254.169.254)" in refused(f"{site.url}/a", allowed)


def test_robots_that_redirect_to_a_private_address_are_refused(site: Site) -> None:
    site.replies["/robots.txt"] = Reply(status=302, headers=(("Location", "http://10.0.0.1/robots.txt"),))
    allowed = Manners(allow=(f"127.0.0.1:{site.port}",), pause=0.0)
    assert "private network (10.0.0.1)" in refused(f"{site.url}/a", allowed)


def test_what_a_feed_lists_is_guarded_too(site: Site) -> None:
    site.replies["/feed"] = Reply(
        b"<rss><channel><item><title>x</title><link>http://192.168.0.1/admin</link></item></channel></rss>"
    )
    assert "private network (192.168.0.1)" in refused(f"{site.url}/feed", Manners(allow=(f"127.0.0.1:{site.port}",), pause=0.0))


def test_the_allow_list_names_address_and_port(site: Site) -> None:
    site.replies["/a"] = page("Bridge")
    (one,) = find_pages([f"{site.url}/a"], manners=Manners(allow=(f"127.0.0.1:{site.port}",)))
    assert isinstance(one, Page)
    assert "private network" in refused(f"{site.url}/a", Manners(allow=(f"127.0.0.1:{site.port + 1}",)))


@pytest.mark.parametrize("address", ["ftp://news.example/a", "file:///etc/passwd", "gopher://x/", "javascript://x/%0aalert(1)"])
def test_other_schemes_are_refused(address: str) -> None:
    assert "only http and https are fetched" in refused(address)


@pytest.mark.parametrize("address", ["http://", "https:///x", "http://[", "http://a:b/", "http://\ud800/"])
def test_no_address_at_all(address: str) -> None:
    assert refused(address)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True), ("2606:2800:220:1:248:1893:25c8:1946", True), ("8.8.8.8", True), ("::ffff:8.8.8.8", True),
        ("64:ff9b::808:808", True), ("2002:0808:0808::1", True), ("127.0.0.1", False), ("::1", False), ("::ffff:10.0.0.1", False),
        ("2002:7f00:0001::1", False), ("64:ff9b::a00:1", False), ("224.0.0.1", False), ("ff02::1", False),
        ("255.255.255.255", False),
        ("192.0.2.1", False), ("198.18.0.1", False), ("240.0.0.1", False), ("fe80::1%eth0", False), ("name", False), ("", False),
    ],
)  # fmt: skip
def test_is_public(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_the_maker_of_sockets_refuses_and_permits() -> None:
    def asked(host: str, port: int) -> tuple[object, ...]:
        return (socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port))

    guarded = guarded_sockets(allow_private=False, allow=("10.0.0.1:80",))
    with pytest.raises(PrivateAddress):
        guarded(asked("10.0.0.1", 81))
    guarded(asked("10.0.0.1", 80)).close()
    guarded(asked("8.8.8.8", 80)).close()
    guarded_sockets(allow_private=True)(asked("127.0.0.1", 80)).close()
