"""The guard at the network's door: it sees the address of every connection before it is made, whatever name led there."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Collection
from typing import Any

from sumber.errors import RefusedAddress

REFUSAL = "is an address of this machine or of a private network"

_NAT64 = ipaddress.ip_network("64:ff9b::/96")

SocketFactory = Callable[[tuple[Any, ...]], socket.socket]


class PrivateAddress(RefusedAddress, OSError):
    """Also an `OSError`, so that the client tries the other addresses of the same name and then tells this one."""


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet, also where one hides in another (IPv4 in IPv6, 6to4, NAT64, Teredo)."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    inner: list[ipaddress.IPv4Address | None] = []
    if isinstance(ip, ipaddress.IPv6Address):
        inner = [ip.ipv4_mapped, ip.sixtofour, ip.teredo[1] if ip.teredo else None]
        if ip in _NAT64:
            inner.append(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
    hidden = [each for each in inner if each is not None]
    if hidden:
        return all(is_public(str(each)) for each in hidden)
    return ip.is_global and not ip.is_multicast


def guarded_sockets(*, allow_private: bool, allow: Collection[str] = ()) -> SocketFactory:
    """A maker of sockets that raises `PrivateAddress` for addresses that are not public, but for those of `allow` (`IP:PORT`)."""

    def _make(found: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, target = found
        host, port = target[0], target[1]
        if not (allow_private or is_public(host) or f"{host}:{port}" in allow):
            raise PrivateAddress(f"{REFUSAL} ({host}); allow private addresses if you mean it")
        return socket.socket(family, kind, protocol)

    return _make
